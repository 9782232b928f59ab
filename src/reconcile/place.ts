import type { StoryEvent } from '../model/story.ts'
import { foldName } from '../text/name-key.ts'
import { type Draft, listOf, sideOf, voicesOf } from './card.ts'
import { occasions, type ToldSlot, toldSlots } from './event-slots.ts'
import type { StoryIndex } from './index-story.ts'

/** Places told of one event, none within another: one card for each event, a side for each place. */
export function findPlaceDiscrepancies(index: StoryIndex): readonly Draft[] {
  return index.story.links.events.filter(isOneOccasion).flatMap((event) => {
    const places = toldSlots(index, event, 'place').filter((d) => d.passages.some((p) => !p.damaged))
    const named = places.map((p) => ({ ...p, name: index.entities.get(p.value)?.name ?? p.value })).filter((p) => /\p{Lu}/u.test(p.name))
    const apart = named.filter((p) => named.some((o) => o !== p && areApart(p, o)))
    if (apart.length < 2 || new Set(apart.flatMap((p) => p.passages.map((q) => q.document))).size < 2) return []
    return [draftOf(index, event.label, apart.slice(0, 4))]
  })
}

/** An occasion whose people are told: otherwise it may be several. */
function isOneOccasion({ kind, slots }: StoryEvent): boolean {
  return occasions.has(kind) && slots.participant.filter((p) => new Set(p.evidence.map((e) => e.document)).size > 1).length >= 2
}

/** Neither name is part of the other, and no text names them together as one place. */
function areApart(a: ToldSlot & { name: string }, b: ToldSlot & { name: string }): boolean {
  const [x, y] = [foldName(a.name), foldName(b.name)]
  if (x.includes(y) || y.includes(x)) return false
  const together = (p: ToldSlot, name: string) => p.passages.some((q) => foldName(q.document.doc.text.slice(q.sentence.span.start, q.sentence.span.end)).includes(name))
  return !together(a, y) && !together(b, x)
}

function draftOf(index: StoryIndex, label: string, places: readonly (ToldSlot & { readonly name: string })[]): Draft {
  return {
    kind: 'place',
    reading: 'differs',
    explanation: `Accounts differ on the place of the ${label}: ${listOf(places.map((p) => p.name))}.`,
    compatible: 'There may have been more than one such event, or one place may lie within the other.',
    rule: 'reconcile/place',
    certainty: 0.45,
    sides: places.map((p) => sideOf(`${p.name}: ${voicesOf(index, p.passages)}`, p.passages)),
  }
}
