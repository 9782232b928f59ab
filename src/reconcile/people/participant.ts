import { overlaps } from '../../model/span.ts'
import type { StoryEvent } from '../../model/story.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { occasions, toldSlots } from './event-slots.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { eventWords, fromWhom } from '../telling.ts'
import { sideFrom } from '../value-sides.ts'

/** What follows the name of someone who was not there. */
const absent =
  /^(?:,[^,]{2,80},)?\s(?:himself\s|herself\s)?(?:(?:was|were)(?:\s(?:not|never)|n['’]t)\s(?:(?:even\s)?(?:in the (?:room|building)|there|present|among|part of|at the|in attendance|invited to)\b)|(?:did not|didn['’]t|never)\s(?:attend|take part|join|sit in|go to the|come to the)\b|(?:had|has) (?:not|never) (?:attended|been (?:there|at|in)|met)\b|denie[sd] (?:attending|being (?:there|present|at|in))\b)/i
/** All who were there, told as a list: "There were three of us: Holt, Lund and me". */
const whole = /\b(?:there were|it was)\s(?:only\s|just\s)?(?:two|three|four|five|six)\sof\s(?:us|them)\b/i
/** Words of an absence stand so near words of the event they are told of, which come before them or in their passage. In code units. */
const nearEvent = 900

/** Someone told to have taken part, and elsewhere told to have been absent: one card for each event and person. */
export function findParticipantDiscrepancies(index: StoryIndex): readonly Draft[] {
  const absences = absencesByEntity(index)
  if (absences.size === 0) return []
  const heads = headsOfHappenings(index)
  return index.story.links.events.flatMap((event) => {
    if (!occasions.has(event.kind)) return []
    const places = event.happenings.flatMap((h) => heads.get(h) ?? [])
    return toldSlots(index, event, 'participant').flatMap((who) => {
      const entity = index.entities.get(who.value)
      if (entity?.kind !== 'person') return []
      const without = (absences.get(who.value) ?? []).filter((p) => isNear(places, p))
      const present = who.passages.filter(
        (p) => !p.negated && !without.some((w) => w.sentence === p.sentence) && isFirm(p),
      )
      return without.length === 0 || present.length === 0 ? [] : [draftOf(index, event, entity.name, present, without)]
    })
  })
}

/** Not a question whether someone was there. */
function isFirm(p: Passage): boolean {
  return !/\b(?:whether|if)\b|\?/i.test(p.words)
}

/** Passages that say of someone that they were not there, by entity; each document is read once. */
function absencesByEntity(index: StoryIndex): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Passage[]>()
  for (const { doc, layers } of index.documents) {
    const absentees = layers.mention.filter((m) => absent.test(doc.text.slice(m.span.end, m.span.end + 160)))
    if (absentees.length === 0) continue
    const entityOf = new Map(
      layers.entity.flatMap((e) => e.mentions.map((m) => [m, index.entityOf.get(e.id)] as const)),
    )
    for (const m of absentees) {
      const entity = entityOf.get(m.id)
      const passages = index.passagesOfDocument.get(doc.id) ?? []
      const telling = passages.filter((p) => !p.damaged && overlaps(m.span, p))
      if (entity !== undefined) found.set(entity, [...new Set([...(found.get(entity) ?? []), ...telling])])
    }
  }
  return found
}

/** Where a document tells of something. */
interface Head {
  readonly document: string
  readonly start: number
}

/** Head of each happening, by its id. */
function headsOfHappenings(index: StoryIndex): ReadonlyMap<string, Head> {
  return new Map(
    index.documents.flatMap(({ doc, layers }) =>
      layers.happening.map((h) => [h.id, { document: doc.id, start: h.head.start }] as const),
    ),
  )
}

function isNear(places: readonly Head[], p: Passage): boolean {
  return places.some((at) => at.document === p.document.doc.id && at.start < p.end && p.start - at.start <= nearEvent)
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
      (p) => whole.test(p.words) && Math.abs(p.start - w.start) <= nearEvent,
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
      sideFrom(index, `${name} was there`, present),
      sideOf(`${name} was not there, ${fromWhom(index, without)}`, [...without, ...lists]),
    ],
  }
}
