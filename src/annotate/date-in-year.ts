import type { NamedDay } from '../data/date-words.ts'
import { dayNumber, easter, isDay, nthWeekday } from '../text/calendar.ts'
import type { DateMeaning } from './date-meaning.ts'

/** First and last day of a time, as numbers of days. */
export type Days = readonly [first: number, last: number]

/** A meaning that a year makes certain. */
export type InYear = Extract<DateMeaning, { type: 'day' | 'month' | 'season' | 'feast' }>

/** The days a meaning stands for in a year; null if that year has none. */
export function daysIn(meaning: InYear, year: number): Days | null {
  switch (meaning.type) {
    case 'month':
      return [dayNumber(year, meaning.month, 1), dayNumber(year, meaning.month + 1, 1) - 1]
    case 'season':
      return [dayNumber(year, meaning.month, 1), dayNumber(year, meaning.month + 3, 1) - 1]
    case 'feast': {
      const day = namedDayIn(meaning.feast, year)
      return day === null ? null : [day, day]
    }
    case 'day':
      return dayRange(meaning, year)
  }
}

function dayRange(meaning: Extract<DateMeaning, { type: 'day' }>, year: number): Days | null {
  const { month, day, endDay, endMonth = month } = meaning
  if (!isDay(year, month, day)) return null
  const first = dayNumber(year, month, day)
  if (endDay === undefined) return [first, first]
  return [first, Math.max(first, dayNumber(endMonth < month ? year + 1 : year, endMonth, endDay))]
}

function namedDayIn(named: NamedDay, year: number): number | null {
  if ('easter' in named) return easter(year) + named.easter
  const offset = 'day' in named ? (named.offset ?? 0) : 0
  if (named.every !== undefined && year % named.every !== offset) return null
  if ('day' in named) return dayNumber(year, named.month, named.day)
  return nthWeekday(year, named.month, named.weekday, named.nth) + (named.plus ?? 0)
}
