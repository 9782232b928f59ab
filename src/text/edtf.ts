import { remembering } from './remembering.ts'

const dayLength = 86_400_000

/** First and last day of an EDTF date as days since 1970; infinite where an interval is open. Null if it is none. */
export function edtfDays(date: string | null): readonly [number, number] | null {
  return date === null ? null : daysOf(date)
}

const daysOf = remembering((date: string): readonly [number, number] | null => {
  const [from, to = from] = date.split('/') as [string, string?]
  const first = from === '..' ? [-Infinity, -Infinity] : simpleDays(from)
  const last = to === '..' ? [Infinity, Infinity] : simpleDays(to ?? from)
  return first === null || last === null ? null : [first[0] as number, last[1] as number]
})

function simpleDays(date: string): readonly [number, number] | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(date)
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)]
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / dayLength
  if (day > 0) return [at(year, month - 1, day), at(year, month - 1, day)]
  if (month > 0) return [at(year, month - 1, 1), at(year, month, 1) - 1]
  return [at(year, 0, 1), at(year + 1, 0, 1) - 1]
}

/** Earlier first, by first and then by last day; a date that is null or unreadable comes last. */
export function compareDates(a: string | null, b: string | null): number {
  const [x, y] = [edtfDays(a), edtfDays(b)]
  if (x === null || y === null) return Number(x === null) - Number(y === null)
  return compareDays(x[0], y[0]) || compareDays(x[1], y[1])
}

function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether both dates can be one: their days meet. A date that is not known meets any. */
export function datesMeet(a: string | null, b: string | null): boolean {
  const [x, y] = [edtfDays(a), edtfDays(b)]
  return x === null || y === null || (x[0] <= y[1] && y[0] <= x[1])
}

/** Whether a date of the one list can be one of the other; an empty list meets any. */
export function anyDatesMeet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => datesMeet(x, y)))
}

/** Days from the beginning of one date to that of the other, below 0 where that is earlier; null if one is not known. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [x, y] = [edtfDays(from), edtfDays(to)]
  return x === null || y === null ? null : y[0] - x[0]
}

/** Whether two dates that are known begin at most so many days apart. */
export function areWithin(days: number, a: string | null, b: string | null): boolean {
  const between = daysBetween(a, b)
  return between !== null && Math.abs(between) <= days
}

/** Number of days the date leaves open, 1 for a day; infinite if it is not known or open. */
export function datePrecision(date: string | null): number {
  const days = edtfDays(date)
  return days === null ? Infinity : days[1] - days[0] + 1
}
