import { describe, expect, it } from 'vitest'
import { bounded } from '../../src/cli/bounded.ts'

describe('work that is bounded', () => {
  it('gives what it gives', () => {
    expect(bounded(1000, () => [1, 2])).toEqual([1, 2])
  })

  it('throws what it throws', () => {
    expect(() =>
      bounded(1000, () => {
        throw new RangeError('too far')
      }),
    ).toThrow(new RangeError('too far'))
  })

  it.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a pattern', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
  ])('is broken off when it takes longer: %s', (_, work) => {
    const began = performance.now()
    expect(() => bounded(50, work)).toThrow(expect.objectContaining({ code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' }))
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('can be done again afterwards', () => {
    expect(bounded(1000, () => bounded(500, () => 7))).toBe(7)
  })
})
