import { calendarDay, dayNumber, edtfDay, edtfMonth } from '../text/calendar.ts'
import { daysIn, type Days, type InYear } from './date-in-year.ts'
import { resolveDerived } from './date-derived.ts'
import type { DateContext, DateMeaning, DateValue } from './date-meaning.ts'
import { around, shifted } from './date-spans.ts'

/** Counts a meaning from its context. */
export function resolveDate(meaning: DateMeaning, context: DateContext): DateValue {
  const { published, before } = context
  switch (meaning.type) {
    case 'years':
      return { days: [dayNumber(meaning.from, 1, 1), dayNumber(meaning.to + 1, 1, 1) - 1], anchor: 'absolute' }
    case 'day':
    case 'month':
    case 'season':
    case 'feast':
      return resolveInYear(meaning, context)
    case 'from-text':
      return { days: before === null ? null : laterOrEarlier(before, meaning), anchor: 'text' }
    case 'same':
      return { days: before === null ? null : around(before, meaning.unit), anchor: 'text' }
    case 'weekday':
      if (meaning.which === 'that') return { days: weekdayNear(meaning.weekday, before), anchor: 'text' }
      return {
        days: published === null ? null : weekdayOf(meaning.weekday, meaning.which, published, context),
        anchor: 'published',
      }
    case 'same-day':
      return sameDay(context)
    case 'part':
    case 'quarter':
    case 'moved':
    case 'beside':
    case 'range':
      return resolveDerived(meaning, context, resolveDate)
    default:
      return {
        days: published === null ? inPublishedYear(meaning, context) : fromPublication(meaning, published, context),
        anchor: 'published',
      }
  }
}

/** Counts a meaning from a publication on one of several days, `until` the last: a weekday only where all agree. */
export function resolveWithin(meaning: DateMeaning, context: DateContext, until: number | null): DateValue {
  const first = resolveDate(meaning, context)
  if (until === null || until === context.published) return first
  const last = resolveDate(meaning, { ...context, published: until })
  const days = hullOf(first.days, last.days)
  const agree = days !== null && first.days?.[0] === last.days?.[0] && first.days?.[1] === last.days?.[1]
  return { days: agree || meaning.type !== 'weekday' ? days : null, anchor: first.anchor }
}

/** The day named before, else that of publication. */
function sameDay({ published, before }: DateContext): DateValue {
  if (before !== null && before[0] === before[1]) return { days: before, anchor: 'text' }
  return { days: published === null ? null : [published, published], anchor: 'published' }
}

/** "two days later" is a day, "a month later" that month, "a few weeks later" all those that may be meant. */
function laterOrEarlier(before: Days, { count, most, unit }: Extract<DateMeaning, { type: 'from-text' }>): Days | null {
  const whole = (then: Days | null) => (then === null || unit === 'day' || unit === 'hour' ? then : around(then, unit))
  return hullOf(whole(shifted(before, count, unit)), whole(shifted(before, most, unit)))
}

function hullOf(a: Days | null, b: Days | null): Days | null {
  return a === null || b === null ? null : [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

type FromPublication = Extract<DateMeaning, { type: 'offset' | 'unit' | 'ago' | 'lasting' }>

function fromPublication(meaning: FromPublication, published: number, context: DateContext): Days | null {
  switch (meaning.type) {
    case 'offset':
      return [published + meaning.days, published + meaning.days]
    case 'unit':
      return unitOf(meaning, published, context.future)
    case 'ago':
      return agoOf(meaning, published)
    case 'lasting':
      return lastingOf(meaning, published)
  }
}

/** Years can be counted where only the year of publication is known. */
function inPublishedYear(meaning: FromPublication, { publishedYear }: DateContext): Days | null {
  if (publishedYear === null) return null
  const day: Days = [dayNumber(publishedYear, 1, 1), dayNumber(publishedYear, 1, 1)]
  if (meaning.type === 'unit' && meaning.unit === 'year' && meaning.part === null) {
    const year = shifted(day, stepOf(meaning.which), 'year')
    return year === null ? null : around(year, 'year')
  }
  const then = meaning.type === 'ago' && meaning.unit === 'year' ? shifted(day, -meaning.count, 'year') : null
  return then === null ? null : around(then, 'year')
}

/** EDTF for a run of days: a year, a month or a day where it is just that, else an interval. */
export function toEdtf([from, to]: Days): string {
  const [a, b, after] = [calendarDay(from), calendarDay(to), calendarDay(to + 1)]
  if (from === to) return edtfDay(from)
  if (a.day !== 1 || after.day !== 1) return `${edtfDay(from)}/${edtfDay(to)}`
  if (a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year}/${b.year}`
  const [first, last] = [edtfMonth(a.year, a.month), edtfMonth(b.year, b.month)]
  return first === last ? first : `${first}/${last}`
}

/** Years around that of publication in which a day is looked for: elections and inaugurations are years apart. */
const yearsAround = [-4, -3, -2, -1, 0, 1, 2, 3, 4]

/** A day so near on one side, with the other so far off, is meant whatever the tense: news gives a far day its year. In days. */
const nearby = { within: 75, other: 250 }
/** A day to come this soon is meant rather than last year's, in days. */
const soon = 21

/** A day, month or season whose year the text gives, or the nearest one that fits the tense. */
function resolveInYear(meaning: InYear, { published, publishedYear, year, future }: DateContext): DateValue {
  const which = meaning.which ?? 'plain'
  if (meaning.year !== null) return { days: daysIn(meaning, meaning.year), anchor: 'absolute' }
  if (year !== null && which === 'plain') return { days: daysIn(meaning, year), anchor: 'text' }
  if (published === null)
    return { days: publishedYear === null ? null : daysIn(meaning, publishedYear), anchor: 'published' }
  const now = calendarDay(published).year
  if (which === 'this') return { days: daysIn(meaning, now), anchor: 'published' }
  const choices = yearsAround.flatMap((step) => {
    const days = daysIn(meaning, now + step)
    return days === null ? [] : [days]
  })
  const past = choices.filter(([from, to]) => (which === 'last' ? to < published : from <= published)).at(-1) ?? null
  const next = choices.find(([from, to]) => (which === 'next' ? from > published : to >= published)) ?? null
  if (which === 'last' || next === null) return { days: past, anchor: 'published' }
  if (which === 'next' || past === null) return { days: next, anchor: 'published' }
  const [back, ahead] = [published - past[0], next[0] - published]
  const dated = meaning.type === 'day' || meaning.type === 'feast'
  if (dated && ahead > 0 && (ahead <= soon || (ahead <= nearby.within && back >= nearby.other)))
    return { days: next, anchor: 'published' }
  if (dated && back <= nearby.within && ahead >= nearby.other) return { days: past, anchor: 'published' }
  return { days: future ? next : past, anchor: 'published' }
}

/** The most recent such weekday, the day of publication included; the next one if the words speak of what is to come. */
function weekdayOf(
  weekday: number,
  which: 'plain' | 'last' | 'this' | 'next',
  published: number,
  { future, timeless }: DateContext,
): Days {
  const today = calendarDay(published).weekday
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  const day = (d: number): Days => [d, d]
  if (which === 'last') return day(published - (back === 0 ? 7 : back))
  if (which === 'next') return day(published + (ahead === 0 ? 7 : ahead))
  return day(future && !(timeless && back < ahead) ? published + ahead : published - back)
}

/** The weekday on or after the date named before, within its week. */
function weekdayNear(weekday: number, before: Days | null): Days | null {
  if (before === null) return null
  const day = before[0] + ((weekday - calendarDay(before[0]).weekday + 7) % 7)
  return [day, day]
}

function stepOf(which: string): number {
  return which === 'last' ? -1 : which === 'next' ? 1 : 0
}

function unitOf(
  { unit, which, part }: Extract<DateMeaning, { type: 'unit' }>,
  published: number,
  future: boolean,
): Days | null {
  if (unit === 'weekend') return weekendOf(which, published, future)
  const moved = shifted([published, published], stepOf(which), unit)
  if (moved === null) return null
  const days = around(moved, unit)
  if (part === 'earlier' && which === 'this') return [days[0], published]
  if (part === 'later' && which === 'this') return [published, days[1]]
  return days
}

/** "the weekend" is the one that is or was last; "this weekend", and one to come, the next. */
function weekendOf(which: string, published: number, future: boolean): Days {
  const [saturday] = around([published, published], 'weekend')
  const inside = published <= saturday + 1
  if (which === 'next') return [saturday + 7, saturday + 8]
  if (which === 'last') return inside ? [saturday - 7, saturday - 6] : [saturday, saturday + 1]
  return inside || !(which === 'this' || future) ? [saturday, saturday + 1] : [saturday + 7, saturday + 8]
}

/** "two weeks ago" is that week, "six months ago" that month, "two years ago" that year; "exactly" is to the day. */
function agoOf({ count, most, unit, exact }: Extract<DateMeaning, { type: 'ago' }>, published: number): Days | null {
  const then = shifted([published, published], -count, unit)
  if (then === null || exact) return then
  if (unit !== 'decade' && unit !== 'century') {
    const earliest = shifted([published, published], -most, unit)
    return earliest === null ? null : hullOf(around(then, unit), around(earliest, unit))
  }
  const [first, last] = [shifted(then, -1, 'year'), shifted(then, 1, 'year')]
  return first === null || last === null ? null : [around(first, 'year')[0], around(last, 'year')[1]]
}

/** "the past six weeks", "the next two years": to or from the day of publication. */
function lastingOf({ most, unit, which }: Extract<DateMeaning, { type: 'lasting' }>, published: number): Days | null {
  const other = shifted([published, published], which === 'next' ? most : -most, unit)
  if (other === null) return null
  return which === 'next' ? [published, other[0]] : [other[0], published]
}
