import { describe, expect, it } from 'vitest'
import { areWithin, compareDates, datePrecision, datesMeet, daysBetween, edtfDays } from '../../src/text/edtf.ts'

describe('dates', () => {
  it.each([
    ['a day and its month meet', '2031-05-08', '2031-05', true],
    ['two days of one month do not', '2031-05-08', '2031-05-09', false],
    ['an interval meets a day inside', '2031-05-01/2031-05-09', '2031-05-08', true],
    ['an open interval meets what is later', '2031-05-01/..', '2033', true],
    ['an unknown date meets any', null, '2031', true],
  ])('%s', (_, a, b, meet) => {
    expect(datesMeet(a, b)).toBe(meet)
    expect(datesMeet(b, a)).toBe(meet)
  })

  it('are ordered by their first day, unknown ones last', () => {
    const dates = [null, '2031-05', '2030', '2031-05-02', '../2029']
    expect([...dates].sort(compareDates)).toEqual(['../2029', '2030', '2031-05', '2031-05-02', null])
  })

  it('count the days they leave open', () => {
    expect(['2031-02', '2031-02-03', '2031'].map(datePrecision)).toEqual([28, 1, 365])
    expect(datePrecision(null)).toBe(Infinity)
  })

  it('lie so many days apart, counted from their first', () => {
    expect(daysBetween('2031-05-04', '2031-05-01')).toBe(-3)
    expect(daysBetween('2031-05', '2031-05-04')).toBe(3)
    expect(daysBetween(null, '2031-05-04')).toBeNull()
    expect([3, 2].map((days) => areWithin(days, '2031-05-04', '2031-05-01'))).toEqual([true, false])
    expect(areWithin(3, '2031-05-04', null)).toBe(false)
  })

  it('that are none give nothing', () => expect(edtfDays('last spring')).toBeNull())
})
