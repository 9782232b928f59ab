import { type Draft, inMarks, sideOf, voicesOf } from './card.ts'
import { occasions, toldSlots } from './event-slots.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'

/** Words that say someone was not there, or that nobody else was. */
const absence = /\b(?:was|were) not (?:in the room|there|present|at the)|\b(?:did not|didn't|never) (?:attend|take part|join)|\bnot attend|\b(?:only|just) (?:the )?(?:two|three|four) of us\b|\bthere were (?:two|three|four|five) of us\b/i

/** Someone told to have taken part, and elsewhere told to have been absent: one card for each event and person. */
export function findParticipantDiscrepancies(index: StoryIndex): readonly Draft[] {
  const absent = index.passages.filter((p) => absence.test(p.text) && !p.damaged)
  return index.story.links.events.filter((e) => occasions.has(e.kind)).flatMap((event) => {
    const participants = toldSlots(index, event, 'participant')
    return participants.flatMap((who) => {
      const name = index.entities.get(who.value)?.name
      const without = absent.filter((p) => p.entities.has(who.value) && !who.passages.some((q) => q.sentence === p.sentence) && onEvent(index, p, who.passages))
      const present = who.passages.filter((p) => !absent.includes(p) && !p.negated)
      if (name === undefined || without.length === 0 || present.length === 0) return []
      const words = inMarks((without[0] as Passage).text)
      const draft: Draft = {
        kind: 'participant',
        reading: 'differs',
        explanation: `${voicesOf(index, present)} puts ${name} at the ${event.label}; ${voicesOf(index, without)}: ${words ?? 'not so'}.`,
        compatible: 'There may have been more than one such event.',
        rule: 'reconcile/participant',
        certainty: 0.6,
        sides: [sideOf(voicesOf(index, present), present), sideOf(voicesOf(index, without), without)],
      }
      return [draft]
    })
  })
}

/** The absence is told of this event: the passages around it share a word and a person with what tells of it. */
function onEvent(index: StoryIndex, p: Passage, telling: readonly Passage[]): boolean {
  const around = index.passages.slice(Math.max(0, p.at - nearby), p.at + nearby + 1).filter((q) => q.document === p.document)
  const words = new Set(around.flatMap((q) => [...q.topic]))
  const people = new Set(around.flatMap((q) => [...q.entities, ...q.speakers]))
  return telling.some((q) => [...q.topic].some((w) => words.has(w)) && [...q.entities].some((e) => people.has(e)))
}

/** Passages around an absence that tell what it is of. */
const nearby = 5
