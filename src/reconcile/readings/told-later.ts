import { compareDates, edtfDays } from '../../text/edtf.ts'

/** Whether a report is later than another, and what it tells is on no day before that one; dates in EDTF. */
export function isToldLater(first: string | null, then: string | null, days: readonly (string | null)[] = []): boolean {
  if (first === null || then === null || compareDates(first, then) >= 0) return false
  const published = edtfDays(first)?.[0] ?? 0
  return days.every((d) => (edtfDays(d)?.[1] ?? Infinity) >= published)
}
