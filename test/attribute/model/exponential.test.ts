import { describe, expect, it } from 'vitest'
import { exponential } from '../../../src/attribute/model/exponential.ts'

describe('the exponential', () => {
  it('is that of the engine to 32 bits', () => {
    const differing: number[] = []
    for (let x = -112; x < 90; x += 0.0137)
      if (Math.fround(exponential(x)) !== Math.fround(Math.exp(x))) differing.push(x)
    expect(differing).toEqual([])
  })

  it.each([0, -0, -Infinity, Infinity, Number.NaN, -1000, 700, 1e-9])('of %d is that of the engine', (x) => {
    expect(Math.fround(exponential(x))).toBe(Math.fround(Math.exp(x)))
  })
})
