import { calendarDay, type DayNumber, dayNumber, edtfDay, edtfInterval, edtfMonth, isDay } from '../text/calendar.ts'
import { seasons } from '../data/date-words.ts'

/** What relative dates are counted from, and whether the words around point ahead ("will", "next"). */
export interface Anchor {
  /** Publication day; null if it is not known to the day. */
  readonly published: DayNumber | null
  /** Publication year; null if not known. */
  readonly year: number | null
  readonly ahead: boolean
}

/** A date that was understood: EDTF, and what it was counted from. */
export interface Anchored {
  readonly value: string
  readonly anchor: 'absolute' | 'published'
}

/** How far ahead a date without a year may lie before it is taken for one of the past year, in days. */
const soon = 21

/** A weekday: the last one on or before publication, the next one where the words point ahead. */
export function anchorWeekday(weekday: number, modifier: string, anchor: Anchor): string | null {
  if (anchor.published === null) return null
  const today = calendarDay(anchor.published).weekday
  const back = (today - weekday + 7) % 7
  if (modifier === 'next' || modifier === 'this coming' || modifier === 'coming')
    return edtfDay(anchor.published + (7 - back || 7))
  if (modifier === 'last' || modifier === 'this past' || modifier === 'past')
    return edtfDay(anchor.published - (back || 7))
  // A day named without a modifier on its own weekday is the day itself.
  if (anchor.ahead && back > 0) return edtfDay(anchor.published + 7 - back)
  return edtfDay(anchor.published - back)
}

/** A day up to so many days ahead is meant rather than one at least so many days back: news gives last year's days their year. */
const ratherAhead = { within: 75, back: 270 }

/** A month and day without a year: the last such day, unless it comes soon or the words point ahead. */
export function anchorMonthDay(month: number, day: number, anchor: Anchor): string | null {
  if (anchor.published === null)
    return anchor.year !== null && isDay(anchor.year, month, day) ? edtfDay(dayNumber(anchor.year, month, day)) : null
  const { year } = calendarDay(anchor.published)
  const options = [year - 1, year, year + 1].filter((y) => isDay(y, month, day)).map((y) => dayNumber(y, month, day))
  const today = anchor.published
  const past = options.filter((n) => n <= today).at(-1)
  const next = options.find((n) => n > today)
  if (next !== undefined && past !== undefined) {
    const [to, from] = [next - today, today - past]
    if (to < from && (anchor.ahead || to <= soon || (to <= ratherAhead.within && from >= ratherAhead.back)))
      return edtfDay(next)
  }
  return past === undefined ? null : edtfDay(past)
}

/** A month without a year: the month of publication, else the last such month, the next where the words point ahead. */
export function anchorMonth(month: number, modifier: string, anchor: Anchor): string | null {
  if (anchor.published === null) return anchor.year === null ? null : edtfMonth(anchor.year, month)
  const { year, month: now } = calendarDay(anchor.published)
  if (modifier === 'next' || modifier === 'this coming') return edtfMonth(month > now ? year : year + 1, month)
  if (modifier === 'last' || modifier === 'this past' || modifier === 'past')
    return edtfMonth(month < now ? year : year - 1, month)
  if (modifier === 'this' || month === now) return edtfMonth(year, month)
  if (month < now) return edtfMonth(anchor.ahead && now - month > 6 ? year + 1 : year, month)
  return edtfMonth(anchor.ahead ? year : year - 1, month)
}

/** A season, with its year or counted from publication. */
export function anchorSeason(name: string, modifier: string, year: number | null, anchor: Anchor): string | null {
  const span = seasons[name]
  if (span === undefined) return null
  const [first, last] = span
  const at = (y: number) =>
    edtfInterval(edtfMonth(y, first), last > 12 ? edtfMonth(y + 1, last - 12) : edtfMonth(y, last))
  if (year !== null) return at(year)
  if (anchor.published === null) return null
  const now = calendarDay(anchor.published)
  const begun = now.month >= first
  const running = begun && now.month <= last
  if (modifier === 'next' || (anchor.ahead && !running)) return at(begun ? now.year + 1 : now.year)
  if (modifier === 'last' || modifier === 'this past') return at(begun && !running ? now.year : now.year - 1)
  return at(begun || modifier === 'this' ? now.year : now.year - 1)
}

/** "last week", "this month", "next year", "earlier this month". */
export function anchorUnit(unit: string, modifier: string, part: string, anchor: Anchor): string | null {
  if (anchor.published === null) return anchor.year !== null && unit === 'year' ? edtfYear(anchor.year, modifier) : null
  const today = anchor.published
  const { year, month, weekday } = calendarDay(today)
  const step = modifier === 'next' || modifier === 'coming' ? 1 : modifier === 'this' ? 0 : -1
  if (unit === 'year') return partOf(`${year + step}`, `${year + step}-01-01`, part, today)
  if (unit === 'month') {
    const first = calendarDay(dayNumber(year, month + step, 1))
    return partOf(edtfMonth(first.year, first.month), `${edtfMonth(first.year, first.month)}-01`, part, today)
  }
  const monday = today - ((weekday + 6) % 7) + 7 * step
  if (unit === 'weekend') return edtfInterval(edtfDay(monday + 5), edtfDay(monday + 6))
  return partOf(edtfInterval(edtfDay(monday), edtfDay(monday + 6)), edtfDay(monday), part, today)
}

function edtfYear(year: number, modifier: string): string {
  return `${year + (modifier === 'next' ? 1 : modifier === 'this' ? 0 : -1)}`
}

/** "earlier this month" ends today, "later this month" begins today; other parts keep the whole. */
function partOf(whole: string, first: string, part: string, today: DayNumber): string {
  if (part === 'earlier') return edtfInterval(first, edtfDay(today))
  if (part === 'later') return edtfInterval(edtfDay(today), whole.split('/').at(-1) ?? whole)
  return whole
}

/** "three days ago", "two weeks ago", "exactly one year ago": no more precise than the unit, unless it says exactly. */
export function anchorAgo(count: number, unit: string, exact: boolean, anchor: Anchor): string | null {
  if (anchor.published === null) return anchor.year !== null && unit === 'year' ? `${anchor.year - count}` : null
  const today = anchor.published
  const { year, month, day } = calendarDay(today)
  if (unit === 'hour' || unit === 'minute')
    return count <= 12 || unit === 'minute'
      ? edtfDay(today)
      : edtfInterval(edtfDay(today - Math.ceil(count / 24)), edtfDay(today))
  if (unit === 'day') return edtfDay(today - count)
  if (unit === 'week')
    return exact
      ? edtfDay(today - 7 * count)
      : edtfInterval(edtfDay(today - 7 * count - 3), edtfDay(today - 7 * count + 3))
  if (unit === 'month') {
    const then = calendarDay(dayNumber(year, month - count, 1))
    return exact && isDay(then.year, then.month, day)
      ? edtfDay(dayNumber(then.year, then.month, day))
      : edtfMonth(then.year, then.month)
  }
  if (unit === 'decade') return edtfInterval(`${year - 10 * count - 2}`, `${year - 10 * count + 2}`)
  if (exact && isDay(year - count, month, day)) return edtfDay(dayNumber(year - count, month, day))
  return count === 1
    ? edtfInterval(
        edtfMonth(year - (month < 3 ? 2 : 1), ((month + 9) % 12) + 1),
        edtfMonth(month > 10 ? year : year - 1, ((month + 1) % 12) + 1),
      )
    : `${year - count}`
}
