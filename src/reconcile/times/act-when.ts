import { repeatedActs } from '../../data/told-acts.ts'
import { compareDates, datesMeet, edtfDays } from '../../text/edtf.ts'
import { addTo, agreeing, disjoint, joinPairs } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { placesIn } from './clock.ts'
import { type ClockTime, clockTimesIn, isOneMoment } from './clock-times.ts'
import { datesDiffer } from './dates-differ.ts'
import type { StoryIndex } from '../index-story.ts'
import { standApart } from '../one-voice.ts'
import { dateWords } from '../telling.ts'
import { deedIn, isOneAct, type DoneAct, doneActs } from '../acts/done-acts.ts'
import { valueSides } from '../value-sides.ts'

/** Acts of a stem that a new one is compared with: the latest, so that work does not grow with the square. */
const latest = 40
const mostSides = 4
/** Days between two dates of one act: told by the day, by the month, by the year. */
const mostApart = { day: 45, month: 200, year: 1500 }
/** Code units between a verb and its day: one further on is of what stands before it. */
const farthest = 45
/** Words before a date or an hour that make it a bound. */
const bound = /\b(?:by|since|until|till|before|after|from|through|between|to|of|than)\s*$/i

/** Verbs of telling and of being: their hour is that of a report. */
const telling: ReadonlySet<string> = new Set(
  'say tell report add update post publish tweet write announce be have do'.split(' '),
)

interface Timed {
  readonly told: DoneAct
  readonly words: string
  readonly date: string | null
  readonly clock: ClockTime | null
}

/** When one act was, by the day or the hour, told in two ways: one card for each act. */
export function findActTimes(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, Timed[]>()
  for (const t of doneActs(index).flatMap(timesOf)) addTo(byAct, t.told.act, t)
  return [...byAct.values()].flatMap((timed) => {
    const pairs = timed.flatMap((b, i) =>
      timed
        .slice(Math.max(0, i - latest), i)
        .flatMap((a) =>
          differ(a, b) && !inTwoPlaces(index, a, b) && isOneAct(index, a.told, b.told) ? [[a, b] as const] : [],
        ),
    )
    return joinPairs(pairs).flatMap((g) =>
      draftOf(
        index,
        g.sort((a, b) => a.told.passage.at - b.told.passage.at),
      ),
    )
  })
}

function timesOf(told: DoneAct): Timed[] {
  const { passage, clause } = told
  const { text } = passage.document.doc
  const own = text.slice(clause.span.start, clause.span.end)
  const before = (at: number) => text.slice(Math.max(clause.span.start, at - 12), at).replace(/\bon (?:the )?$/i, '')
  const dates = passage.dates.filter(
    (d) => d.span.start >= clause.span.start && d.span.end <= clause.span.end && d.value !== null,
  )
  const [date] = dates
  const isNear = date !== undefined && date.span.start - told.verbEnd <= farthest
  const day = isNear && dates.length === 1 && date !== undefined && !bound.test(before(date.span.start)) ? date : null
  const clocks = clockTimesIn(own)
  const [clock] = clocks
  const timed: Timed[] = []
  if (clock !== undefined && clocks.length === 1 && !telling.has(clause.predicate))
    timed.push({ told, words: clock.words, date: day?.value ?? null, clock })
  else if (day !== null && !repeatedActs.has(clause.predicate))
    timed.push({ told, words: dateWords(day.value as string), date: day.value, clock: null })
  return timed
}

function differ(a: Timed, b: Timed): boolean {
  if (!standApart(a.told.passage, b.told.passage)) return false
  if (a.clock !== null && b.clock !== null) return clocksDiffer(a, b, a.clock, b.clock)
  return a.clock === null && b.clock === null && datesDiffer(a.date, b.date, mostApart, nightly(a, b))
}

/** A fire in one town, and one in another. */
function inTwoPlaces(index: StoryIndex, a: Timed, b: Timed): boolean {
  return a.clock !== null && disjoint(placesIn(index, a.told.passage), placesIn(index, b.told.passage))
}

/** What happens in a night is told of the day before and the day after. */
function nightly(a: Timed, b: Timed): number {
  return /\b(?:night|overnight|early|pre-?dawn|late|evening)\b/i.test(a.told.passage.text + b.told.passage.text) ? 1 : 0
}

function clocksDiffer(a: Timed, b: Timed, x: ClockTime, y: ClockTime): boolean {
  const [m, n] = [edtfDays(a.date), edtfDays(b.date)]
  if (m !== null && n !== null && Math.abs(m[0] - n[0]) > 1) return false
  return !isOneMoment(x, y)
}

function draftOf(index: StoryIndex, timed: readonly Timed[]): Draft[] {
  const groups = agreeing(timed, mostSides, timeKey, isOneTime)
  const [first] = timed
  if (groups.length < 2 || first === undefined) return []
  const values = groups.map((own) => ({
    words: (own[0] as Timed).words,
    told: own.map(({ told: { passage, clause } }) => ({ passage, core: clause.span })),
  }))
  const { inWords, sides } = valueSides(index, values, mostSides)
  const isHour = first.clock !== null
  const what = isHour ? 'The hour' : 'The day'
  const deed = deedIn(timed.map((t) => t.told))
  return [
    {
      kind: 'date',
      reading: 'differs',
      explanation: `${what} ${deed === null ? 'told of one act' : `${isHour ? 'at' : 'on'} which ${deed}`} differs: ${inWords}.`,
      compatible: isHour ? null : 'There may have been more than one.',
      rule: 'reconcile/act-when',
      certainty: 0.5,
      sides,
    },
  ]
}

/** Times of one key are one time beside any other. */
function timeKey({ clock, date }: Timed): string {
  return [date, clock?.from, clock?.to, clock?.anyHalf].join('|')
}

function isOneTime(a: Timed, b: Timed): boolean {
  if (a.clock !== null && b.clock !== null) return isOneMoment(a.clock, b.clock)
  return compareDates(a.date, b.date) === 0 || datesMeet(a.date, b.date)
}
