import { overlaps } from '../model/span.ts'
import type { StoryEvent } from '../model/story.ts'
import { type Draft, inMarks, sideOf } from './card.ts'
import { occasions, toldSlots } from './event-slots.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { eventWords, fromWhom } from './telling.ts'

/** What follows the name of someone who was not there. */
const absent =
  /^(?:,[^,]{2,80},)?\s(?:himself\s|herself\s)?(?:(?:was|were)(?:\s(?:not|never)|n['’]t)\s(?:(?:even\s)?(?:in the (?:room|building)|there|present|among|part of|at the|in attendance|invited to)\b)|(?:did not|didn['’]t|never)\s(?:attend|take part|join|sit in|go to the|come to the)\b|(?:had|has) (?:not|never) (?:attended|been (?:there|at|in)|met)\b|denie[sd] (?:attending|being (?:there|present|at|in))\b)/i
/** All who were there, told as a list: "There were three of us: Holt, Lund and me". */
const whole = /\b(?:there were|it was)\s(?:only\s|just\s)?(?:two|three|four|five|six)\sof\s(?:us|them)\b/i
/** Words of an absence stand so near words of the event they are told of. In code units. */
const nearEvent = 900

/** Someone told to have taken part, and elsewhere told to have been absent: one card for each event and person. */
export function findParticipantDiscrepancies(index: StoryIndex): readonly Draft[] {
  return index.story.links.events.flatMap((event) => {
    if (!occasions.has(event.kind)) return []
    const places = happeningPlaces(index, event)
    return toldSlots(index, event, 'participant').flatMap((who) => {
      const entity = index.entities.get(who.value)
      if (entity?.kind !== 'person') return []
      const without = absences(index, who.value).filter((p) => isNear(places, p))
      const present = who.passages.filter(
        (p) => !p.negated && !without.some((w) => w.sentence === p.sentence) && isFirm(p),
      )
      return without.length === 0 || present.length === 0 ? [] : [draftOf(index, event, entity.name, present, without)]
    })
  })
}

/** Not a question whether someone was there. */
function isFirm(p: Passage): boolean {
  return !/\b(?:whether|if)\b|\?/i.test(p.text)
}

/** Passages that say of someone that they were not there. */
function absences(index: StoryIndex, entity: string): readonly Passage[] {
  return index.passages.filter((p) => {
    if (p.damaged || !p.entities.has(entity)) return false
    const { doc, layers } = p.document
    const locals = layers.entity.filter((e) => index.entityOf.get(e.id) === entity)
    const own = new Set(locals.flatMap((e) => e.mentions))
    return layers.mention.some(
      (m) => own.has(m.id) && overlaps(m.span, p) && absent.test(doc.text.slice(m.span.end, m.span.end + 160)),
    )
  })
}

/** Where documents tell of the event. */
function happeningPlaces(index: StoryIndex, event: StoryEvent): ReadonlyMap<string, readonly number[]> {
  const ids = new Set(event.happenings)
  return new Map(
    index.documents.map(({ doc, layers }) => [
      doc.id,
      layers.happening.filter((h) => ids.has(h.id)).map((h) => h.head.start),
    ]),
  )
}

function isNear(places: ReadonlyMap<string, readonly number[]>, p: Passage): boolean {
  return (places.get(p.document.doc.id) ?? []).some((at) => Math.abs(p.start - at) <= nearEvent)
}

function draftOf(
  index: StoryIndex,
  event: StoryEvent,
  name: string,
  present: readonly Passage[],
  without: readonly Passage[],
): Draft {
  const lists = without.flatMap((w) =>
    (index.passagesOfDocument.get(w.document.doc.id) ?? []).filter(
      (p) => whole.test(p.text) && Math.abs(p.start - w.start) <= nearEvent,
    ),
  )
  const words = inMarks((without[0] as Passage).text)
  return {
    kind: 'participant',
    reading: 'differs',
    explanation: `Whether ${name} was at the ${eventWords(event)} differs: there, ${fromWhom(index, present)}; not there, ${fromWhom(index, without)}${words === null ? '' : ` (${words})`}.`,
    compatible: 'There may have been more than one.',
    rule: 'reconcile/participant',
    certainty: 0.65,
    sides: [
      sideOf(`${name} was there, ${fromWhom(index, present)}`, present),
      sideOf(`${name} was not there, ${fromWhom(index, without)}`, [...without, ...lists]),
    ],
  }
}
