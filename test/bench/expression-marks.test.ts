import { describe, expect, it } from 'vitest'
import { readDatePair, readQuantityPair } from '../../bench/expression-marks.ts'
import { matchMarks } from '../../bench/mark-pairs.ts'
import type { CountExpression, DateExpression } from '../../src/model/layers.ts'

const at = (start: number, end: number) => ({ span: { start, end } })
const mark = (start: number, end: number, kind?: 'trap' | 'optional') =>
  ({ span: [start, end], ...(kind && { kind }) }) as const

describe('marks and findings', () => {
  it.each([
    ['pair where they overlap', [mark(0, 6)], [at(4, 10)], { pairs: 1, missed: 0, extra: 0, trapsTaken: 0 }],
    ['pair one to one', [mark(0, 20)], [at(0, 4), at(6, 20)], { pairs: 1, missed: 0, extra: 1, trapsTaken: 0 }],
    ['stay apart where they touch', [mark(0, 6)], [at(6, 10)], { pairs: 0, missed: 1, extra: 1, trapsTaken: 0 }],
    ['count a trap taken as extra', [mark(0, 6, 'trap')], [at(0, 6)], { pairs: 0, missed: 0, extra: 1, trapsTaken: 1 }],
    ['leave a trap alone', [mark(0, 6, 'trap')], [], { pairs: 0, missed: 0, extra: 0, trapsTaken: 0 }],
    [
      'do not count optional ones',
      [mark(0, 6, 'optional')],
      [at(0, 6)],
      { pairs: 0, missed: 0, extra: 0, trapsTaken: 0 },
    ],
  ])('%s', (_, marks, found, expected) => {
    const { pairs, missed, extra, trapsTaken } = matchMarks(marks, found)
    expect({ pairs: pairs.length, missed: missed.length, extra: extra.length, trapsTaken }).toEqual(expected)
  })

  it('pair the longest overlap first', () => {
    expect(matchMarks([mark(0, 20)], [at(0, 4), at(6, 20)]).pairs[0]?.[1]).toEqual(at(6, 20))
  })
})

const text = 'They met over the weekend.'
const date = (start: number, end: number, value: string | null) => ({ span: { start, end }, value }) as DateExpression
const place = { file: 'a', id: 'b', part: 'open' } as const

it.each([
  ['the same words and days', '2017-02-25/2017-02-26', date(14, 25, '2017-02-25/2017-02-26'), true, true],
  ['an article more', '2017-02-25/2017-02-26', date(18, 25, '2017-02-25/2017-02-26'), true, true],
  ['a word more', '2017-02-25/2017-02-26', date(9, 25, '2017-02-25/2017-02-26'), false, true],
  ['the days in other signs', '2016-01/2016-12', date(14, 25, '2016'), true, true],
  ['other days', '2017-02-25/2017-02-26', date(14, 25, '2017-02-25'), true, false],
  ['a value where none is right', null, date(14, 25, '2017-02-25'), true, false],
  ['no value where none is right', null, date(14, 25, null), true, true],
])('a date with %s', (_, value, found, exact, right) => {
  expect(readDatePair({ ...place, span: [14, 25], value }, found, text)).toEqual({ exact, value: right })
})

const count = (more: Partial<CountExpression>) =>
  ({
    value: 50,
    bound: 'exact',
    unit: 'envoy',
    unitSpan: { start: 3, end: 9 },
    scope: null,
    ...more,
  }) as CountExpression
const quantity = { ...place, span: [0, 2], value: 50, bound: 'exact', unit: [3, 9] } as const

it.each([
  ['the same number and unit', {}, {}, { number: true, unit: true, scope: null }],
  ['another bound', {}, { bound: 'about' as const }, { number: false, unit: true, scope: null }],
  ['“nearly”', { bound: 'nearly' }, { bound: 'about' as const }, { number: true, unit: true, scope: null }],
  [
    'one of two bounds',
    { orBound: 'at most' },
    { bound: 'at most' as const },
    { number: true, unit: true, scope: null },
  ],
  ['another unit', {}, { unitSpan: { start: 20, end: 30 } }, { number: true, unit: false, scope: null }],
  ['a range taken for a number', { most: 80 }, {}, { number: false, unit: true, scope: null }],
  ['a range', { most: 80 }, { most: 80 }, { number: true, unit: true, scope: null }],
  ['a scope that is missed', { scope: [10, 20] as const }, {}, { number: true, unit: true, scope: false }],
])('a quantity with %s', (_, marked, found, expected) => {
  expect(readQuantityPair({ ...quantity, ...marked }, count(found))).toEqual(expected)
})
