import type { CalendarUnit } from '../data/date-words.ts'
import { calendarDay, dayNumber } from '../text/calendar.ts'
import type { Days } from './date-in-year.ts'

/** The calendar week, month, year, … that holds the first of the days; weeks run from Monday to Sunday. */
export function around([from]: Days, unit: CalendarUnit): Days {
  const { year, month, weekday } = calendarDay(from)
  const years = (size: number): Days => {
    const first = year - (year % size)
    return [dayNumber(first, 1, 1), dayNumber(first + size, 1, 1) - 1]
  }
  switch (unit) {
    case 'hour':
    case 'day':
      return [from, from]
    case 'week': {
      const monday = from - ((weekday + 6) % 7)
      return [monday, monday + 6]
    }
    case 'weekend': {
      const saturday = from - ((weekday + 1) % 7)
      return [saturday, saturday + 1]
    }
    case 'month':
      return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1]
    case 'quarter': {
      const first = month - ((month - 1) % 3)
      return [dayNumber(year, first, 1), dayNumber(year, first + 3, 1) - 1]
    }
    case 'year':
      return years(1)
    case 'decade':
      return years(10)
    case 'century':
      return years(100)
  }
}

const monthsIn: Readonly<Partial<Record<CalendarUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** Longest way dates are moved, in years; beyond it nothing can be meant. */
const farthest = 3000

/** Days moved by a number of units; a day that the month lacks becomes its last. Null if that is beyond all calendars. */
export function shifted(days: Days, count: number, unit: CalendarUnit): Days | null {
  const months = monthsIn[unit] ?? 0
  if (Math.abs(count) * Math.max(months, 1) > farthest * 12) return null
  const moved = days.map((d) => {
    if (unit === 'hour') return d
    if (months === 0) return d + Math.round(count * (unit === 'day' ? 1 : 7))
    const { year, month, day } = calendarDay(d)
    const last = calendarDay(dayNumber(year, month + count * months + 1, 1) - 1)
    return dayNumber(last.year, last.month, Math.min(day, last.day))
  })
  return [moved[0] as number, moved[1] as number]
}
