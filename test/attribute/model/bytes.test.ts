import { describe, expect, it } from 'vitest'
import { newReader, newWriter } from '../../../src/attribute/model/bytes.ts'

describe('numbers as bytes', () => {
  it('come back as they were written', () => {
    const numbers = [0, 1, 127, 128, 300, 65_535, 2 ** 21, 2 ** 32 - 1]
    const out = newWriter()
    for (const n of numbers) out.number(n)
    out.float(0.25)
    out.byte(200)
    const from = newReader(out.bytes())
    expect(numbers.map(() => from.number())).toEqual(numbers)
    expect(from.float()).toBe(0.25)
    expect(from.byte()).toBe(200)
    expect(from.left()).toBe(0)
  })

  it('are read from the middle of a larger buffer', () => {
    const whole = Uint8Array.of(9, 9, 5, 0, 0, 128, 62)
    const from = newReader(whole.subarray(2))
    expect(from.byte()).toBe(5)
    expect(from.float()).toBe(0.25)
  })

  it('say so when there are too few', () => {
    expect(() => newReader(Uint8Array.of(200)).number()).toThrow(RangeError)
  })
})
