/** A day, counted from 1 January 1970; arithmetic on calendar dates without time zones. */
export type DayNumber = number

const dayLength = 86_400_000

/** @param month from 1 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / dayLength
}

/** Year, month (from 1), day of the month and weekday (0 = Sunday). */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

export function calendarDay(n: DayNumber): CalendarDay {
  const date = new Date(n * dayLength)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** EDTF of a day. */
export function edtfDay(n: DayNumber): string {
  const { year, month, day } = calendarDay(n)
  return `${edtfMonth(year, month)}-${String(day).padStart(2, '0')}`
}

/** EDTF of a month. */
export function edtfMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The n-th weekday of a month (n from 1), or the last for n = −1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((calendarDay(last).weekday - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - calendarDay(first).weekday + 7) % 7) + 7 * (n - 1)
}

/** Easter Sunday of a year, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}
