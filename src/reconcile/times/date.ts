import { acrossMidnight } from '../../data/date-words.ts'
import type { StoryEvent } from '../../model/story.ts'
import { datePrecision, datesMeet, edtfDays } from '../../text/edtf.ts'
import type { Draft } from '../card.ts'
import { type ToldSlot, toldSlots } from '../people/event-slots.ts'
import type { StoryIndex } from '../index-story.ts'
import { apart, hasStray } from '../one-voice.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { dateWords, eventWords, valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'

/** Longest a date may leave open to be the day of something. */
const mostOfADay = 2
/** Days further apart than these are taken for two events. */
const mostDaysApart = 10
/** Kinds that last, or are told in parts: two dates of one are no difference. */
const lasting: ReadonlySet<string> = new Set(
  'injury,death,killing,investigation,inspection,search,evacuation,repair,war,outage,storm,flood,fire,campaign,payment,provision,departure,arrival,operation,strike,standoff,report,statement,announcement,surveillance,threat,law,game,visit,invitation,attendance,trial,negotiation'.split(
    ',',
  ),
)
/** Words before a date that make it a bound, not the day itself. */
const bound = /\b(?:by|since|until|till|before|after|from|through|between|to|up from \S+ on)\s*$/i
/** A date of what becomes of an event later, not of the event. */
const later = /\b(?:resum\w*|reconven\w*|adjourn\w*|postpon\w*|reschedul\w*|continu\w*|again)\b/i

/** Dates told of one event that cannot all hold: one card for each event, a side for each date. */
export function findDateDiscrepancies(index: StoryIndex): readonly Draft[] {
  return index.story.links.events.flatMap((event) => {
    const told = toldSlots(index, event, 'date', isOwnDate)
    const days = told.filter((d) => datePrecision(d.value) <= mostOfADay && !d.value.includes('/'))
    const differing = lasting.has(event.kind) ? [] : days.filter((d) => days.some((o) => cannotBoth(d, o)))
    return differing.length < 2 || hasStray(differing) ? [] : [differingCard(index, event, differing.slice(0, 5))]
  })
}

/** Whether a date is that of the event itself: no bound, and not of what became of it later. */
export function isOwnDate(before: string, _: string, passage: Passage): boolean {
  return !bound.test(before) && !later.test(sentenceText(passage))
}

function cannotBoth(a: ToldSlot, b: ToldSlot): boolean {
  const [x, y] = [edtfDays(a.value), edtfDays(b.value)]
  if (x === null || y === null || datesMeet(a.value, b.value) || !apart(a, b)) return false
  const days = Math.max(x[0] - y[1], y[0] - x[1])
  return (
    days <= mostDaysApart && !(days === 1 && [...a.passages, ...b.passages].some((p) => acrossMidnight.test(p.words)))
  )
}

function differingCard(index: StoryIndex, event: StoryEvent, dates: readonly ToldSlot[]): Draft {
  const values = dates.map(inWords)
  const documents = documentsOf(dates.flatMap((d) => d.passages)).size
  return {
    kind: 'date',
    rule: 'reconcile/date',
    sides: sidesFrom(index, values),
    reading: 'differs',
    explanation: `The date of the ${eventWords(event)} differs: ${valuesFrom(index, values)}.`,
    compatible: 'There may have been more than one.',
    certainty: documents > 1 ? 0.6 : 0.45,
  }
}

function inWords({ value, passages }: ToldSlot): { words: string; passages: readonly Passage[] } {
  return { words: dateWords(value), passages }
}
