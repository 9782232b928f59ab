import { calendarDay, dayNumber } from '../text/calendar.ts'
import { daysIn, type Days, type InYear } from './date-in-year.ts'
import type { DateContext, DateMeaning, DateValue } from './date-meaning.ts'
import { halfOf } from './date-parts.ts'

/** A meaning made of others. */
type Derived = Extract<DateMeaning, { type: 'part' | 'quarter' | 'moved' | 'beside' | 'range' }>

type Resolve = (meaning: DateMeaning, context: DateContext) => DateValue

/** Counts a meaning made of others, which `resolve` counts. */
export function resolveDerived(meaning: Derived, context: DateContext, resolve: Resolve): DateValue {
  if (meaning.type === 'range') return rangeOf(meaning, context, resolve)
  const { days, anchor } = resolve(meaning.of, context)
  return { days: days === null ? null : derive(meaning, days), anchor }
}

function derive(meaning: Exclude<Derived, { type: 'range' }>, days: Days): Days | null {
  switch (meaning.type) {
    case 'part':
      return halfOf(days, meaning.part)
    case 'quarter': {
      const { year } = calendarDay(days[0])
      return [dayNumber(year, meaning.quarter * 3 + 1, 1), dayNumber(year, meaning.quarter * 3 + 4, 1) - 1]
    }
    case 'moved':
      return [days[0] + meaning.days, days[1] + meaning.days]
    case 'beside':
      return besideDay(meaning, days)
  }
}

/** The day before or after, or the weekday nearest on that side; with `in`, the weekday inside the days. */
function besideDay({ side, weekday }: Extract<Derived, { type: 'beside' }>, [first, last]: Days): Days | null {
  const step = side === 'before' ? -1 : 1
  const start = side === 'before' ? first - 1 : side === 'after' ? last + 1 : first
  if (weekday === null) return [start, start]
  const away = step * (weekday - calendarDay(start).weekday)
  const day = start + step * ((away + 7) % 7)
  return side === 'in' && day > last ? null : [day, day]
}

/** From the start of one time to the end of another; the one that lacks a year or week is taken next to the other. */
function rangeOf(
  { start, end }: Extract<Derived, { type: 'range' }>,
  context: DateContext,
  resolve: Resolve,
): DateValue {
  if (isYearless(end) && !isYearless(start) && start.type !== 'weekday') {
    const { days, anchor } = resolve(start, context)
    const last = days === null ? null : nearYear(inYearOf(end), end, days[0], 1)
    return { days: days === null || last === null ? null : [days[0], last[1]], anchor }
  }
  const { days, anchor } = resolve(end, context)
  if (days === null) return { days: null, anchor }
  if (start.type === 'weekday') {
    const from = days[0] - ((calendarDay(days[0]).weekday - start.weekday + 7) % 7)
    return { days: [from, days[1]], anchor }
  }
  const first = isYearless(start) ? nearYear(inYearOf(start), start, days[1], -1) : resolve(start, context).days
  return { days: first === null || first[0] > days[1] ? null : [first[0], days[1]], anchor }
}

function inYearOf(meaning: DateMeaning): InYear {
  return (meaning.type === 'part' ? meaning.of : meaning) as InYear
}

/** Whether it is a day, month or season without a year. */
function isYearless(meaning: DateMeaning): boolean {
  const { type } = inYearOf(meaning)
  return /^(?:day|month|season|feast)$/.test(type) && inYearOf(meaning).year === null
}

/** The first such time that ends on or after a day, or the last that begins on or before it. */
function nearYear(meaning: InYear, whole: DateMeaning, day: number, step: 1 | -1): Days | null {
  const { year } = calendarDay(day)
  const found = [year, year + step].flatMap((y) => {
    const days = daysIn(meaning, y)
    if (days === null) return []
    const part = whole.type === 'part' ? halfOf(days, whole.part) : days
    return (step === 1 ? part[1] >= day : part[0] <= day) ? [part] : []
  })
  return found[0] ?? null
}
