import { differing } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { toldSlots } from './event-slots.ts'
import type { StoryIndex } from '../index-story.ts'
import { apart } from '../one-voice.ts'
import { findOrganisersInWords } from './organiser-words.ts'
import { eventWords, valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'

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
      (_, after, p) => !ofSeveral.test(after) && !open.test(p.words),
    ).filter((o) => index.entities.has(o.value))
    const organisers = differing(told, apart)
    if (organisers.length < 2) return []
    const named = organisers
      .slice(0, mostSides)
      .map((o) => ({ ...o, words: index.entities.get(o.value)?.name ?? o.value }))
    const draft: Draft = {
      kind: 'organiser',
      reading: 'differs',
      explanation: `Who called or held the ${eventWords(event)} differs: ${valuesFrom(index, named)}.`,
      compatible: 'Several may have had a part in it.',
      rule: 'reconcile/organiser',
      certainty: 0.6,
      sides: sidesFrom(index, named),
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
