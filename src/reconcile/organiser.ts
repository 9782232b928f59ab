import { type Draft, sideOf } from './card.ts'
import { apart, toldSlots } from './event-slots.ts'
import type { StoryIndex } from './index-story.ts'
import { findOrganisersInWords } from './organiser-words.ts'
import { eventWords, fromWhom, valuesFrom } from './telling.ts'

/** Before several events of a kind ("Harbour Guild events") an organiser is not told of one of them. */
const ofSeveral = /^['’]?s?\s+(?:\p{L}+\s)?\p{L}{3,}s\b/u
/** A question whether there was one at all. */
const open = /\b(?:whether|unable to)\b|\?/i
const mostSides = 4
/** Occasions that someone calls or hosts; suits, hearings and talks are those of the parties or the body. */
const hosted: ReadonlySet<string> = new Set(['meeting', 'news conference', 'conference', 'event', 'debate', 'rally'])

/** Organisers told of one event by different voices: one card for each event, a side for each organiser. */
export function findOrganiserDiscrepancies(index: StoryIndex): readonly Draft[] {
  const ofEvents = index.story.links.events.flatMap((event): Draft[] => {
    if (!hosted.has(event.kind)) return []
    const told = toldSlots(
      index,
      event,
      'organiser',
      (_, after, p) => !ofSeveral.test(after) && !open.test(p.text),
    ).filter((o) => index.entities.has(o.value))
    const differing = told.filter((o) => told.some((p) => p !== o && apart(o, p)))
    if (differing.length < 2) return []
    const named = differing
      .slice(0, mostSides)
      .map((o) => ({ ...o, words: index.entities.get(o.value)?.name ?? o.value }))
    const draft: Draft = {
      kind: 'organiser',
      reading: 'differs',
      explanation: `Who called or held the ${eventWords(event)} differs: ${valuesFrom(index, named)}.`,
      compatible: 'Several may have had a part in it.',
      rule: 'reconcile/organiser',
      certainty: 0.6,
      sides: named.map((o) => sideOf(`${o.words}, ${fromWhom(index, o.passages)}`, o.passages)),
    }
    return [draft]
  })
  const shown = new Set(
    ofEvents.flatMap((d) => d.sides.flatMap((s) => s.evidence.map((e) => `${e.document} ${e.start}`))),
  )
  const inWords = findOrganisersInWords(index)
  return [
    ...ofEvents,
    ...inWords.filter((d) => !d.sides.some((s) => s.evidence.some((e) => shown.has(`${e.document} ${e.start}`)))),
  ]
}
