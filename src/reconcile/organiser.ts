import { type Draft, listOf, sideOf, voicesOf } from './card.ts'
import { occasions, toldSlots } from './event-slots.ts'
import type { StoryIndex } from './index-story.ts'

/** Organisers told of one event: one card for each event, a side for each organiser. */
export function findOrganiserDiscrepancies(index: StoryIndex): readonly Draft[] {
  return index.story.links.events.filter((e) => occasions.has(e.kind)).flatMap((event) => {
    const organisers = toldSlots(index, event, 'organiser').filter((d) => d.passages.some((p) => !p.damaged))
    const named = organisers.map((o) => ({ ...o, name: index.entities.get(o.value)?.name ?? o.value }))
    if (new Set(named.map((o) => o.value)).size < 2) return []
    const draft: Draft = {
      kind: 'organiser',
      reading: 'differs',
      explanation: `Accounts differ on who called or held the ${event.label}: ${listOf(named.slice(0, 4).map((o) => o.name))}.`,
      compatible: 'Several may have had a part in it.',
      rule: 'reconcile/organiser',
      certainty: 0.55,
      sides: named.slice(0, 4).map((o) => sideOf(`${o.name}: ${voicesOf(index, o.passages)}`, o.passages)),
    }
    return [draft]
  })
}
