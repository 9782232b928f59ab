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

  it('come back as places, many at once', () => {
    const places = [0, 127, 128, 70_000, 2 ** 28, 2 ** 32 - 1]
    const out = newWriter()
    for (const [k, place] of places.entries()) out.number(place - (places[k - 1] ?? -1) - 1)
    out.number(5)
    const from = newReader(out.bytes())
    expect([...from.places(places.length)]).toEqual(places)
    expect(from.number()).toBe(5)
    expect(() => newReader(out.bytes()).places(8)).toThrow(RangeError)
  })

  it('come back at their places', () => {
    const out = newWriter()
    for (const [gap, value] of [
      [1, 0.5],
      [200, -2],
    ] as const) {
      out.number(gap)
      out.float(value)
    }
    const values = new Float32Array(300)
    newReader(out.bytes()).sparse(2, values)
    expect([values[1], values[202], values.filter((v) => v !== 0).length]).toEqual([0.5, -2, 2])
    expect(() => newReader(out.bytes()).sparse(3, values)).toThrow(RangeError)
    expect(() => newReader(out.bytes()).sparse(2, new Float32Array(202))).toThrow(RangeError)
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
