import type { CountExpression, DateExpression } from '../src/model/layers.ts'
import { edtfDays } from '../src/text/edtf.ts'
import type { Mark } from './mark-pairs.ts'

/** Words for a time; `value` is the interval the text supports with the date of publication, `or` others it supports as well. */
export interface DateMark extends Mark {
  readonly value: string | null
  readonly or?: readonly (string | null)[]
}

/** Words for a number of something. `nearly` is marked apart and counts as `about`. */
export interface QuantityMark extends Mark {
  readonly value: number
  readonly most?: number
  readonly bound: string
  readonly orBound?: string
  /** Where the unit stands, or `percent`, `dollar`, `person` where no noun names it. */
  readonly unit?: readonly [start: number, end: number] | string
  readonly scope?: readonly [start: number, end: number]
}

/** Whether a date found has the marked words, a leading article aside, and the marked days. */
export function readDatePair(
  { span, value, or = [] }: DateMark,
  found: DateExpression,
  text: string,
): { readonly exact: boolean; readonly value: boolean } {
  const words = (start: number, end: number) => text.slice(start, end).replace(/^(?:the|a|an|these|those)\s+/i, '')
  const sameEnd = span[1] === found.span.end
  return {
    exact: sameEnd && words(...span) === words(found.span.start, found.span.end),
    value: [value, ...or].some((v) => sameDays(v, found.value)),
  }
}

function sameDays(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [x, y] = [edtfDays(a), edtfDays(b)]
  return x !== null && y !== null && x[0] === y[0] && x[1] === y[1]
}

/** How far two numbers told in fractions may lie apart, as a share: a third is 33, 33.3 or 33.33 percent. */
const roundingShare = 0.011

/** Whether a count found has the marked number with its bound, the marked unit and, where one is marked, scope. */
export function readQuantityPair(
  { value, most, bound, orBound, unit, scope }: QuantityMark,
  found: CountExpression,
): { readonly number: boolean; readonly unit: boolean | null; readonly scope: boolean | null } {
  const same = (a: number, b: number) => Math.abs(a - b) <= roundingShare * Math.abs(a)
  const bounds = [bound, orBound].map((b) => (b === 'nearly' ? 'about' : b))
  const ends =
    (most ?? null) === null ? found.most === undefined : found.most !== undefined && same(most as number, found.most)
  return {
    number: same(value, found.value) && ends && bounds.includes(found.bound),
    unit: unit === undefined ? null : typeof unit === 'string' ? unit === found.unit : touches(unit, found.unitSpan),
    scope: scope === undefined ? null : found.scope !== null && touches(scope, found.scope),
  }
}

function touches(
  [start, end]: readonly [number, number],
  span: { readonly start: number; readonly end: number },
): boolean {
  return start < span.end && span.start < end
}
