import { datePrecision, datesMeet, edtfDays } from '../../text/edtf.ts'

/** Days between two dates of one thing at most: both told by the day, one by the month, one by the year. */
export interface MostDays {
  readonly day: number
  readonly month: number
  readonly year: number
}

/** Whether two dates told of one thing cannot both hold, and are near enough to be of it; more than `fewest` days lie between them. */
export function datesDiffer(a: string | null, b: string | null, most: MostDays, fewest = 0): boolean {
  const [x, y] = [edtfDays(a), edtfDays(b)]
  if (a === null || b === null || x === null || y === null || a.includes('/') || b.includes('/')) return false
  if (datesMeet(a, b)) return false
  const gap = Math.max(x[0] - y[1], y[0] - x[1])
  const [fine, coarse] = [datePrecision(a), datePrecision(b)].sort((m, n) => m - n) as [number, number]
  if (fine <= 1 && coarse > 31) return false
  return gap > fewest && gap <= (coarse <= 1 ? most.day : coarse <= 31 ? most.month : most.year)
}
