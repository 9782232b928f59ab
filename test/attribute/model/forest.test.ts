import { describe, expect, it } from 'vitest'
import { growForest } from '../../../models/attribution/grow.ts'
import { newReader, newWriter } from '../../../src/attribute/model/bytes.ts'
import { type Forest, leaf, filled, readForest, sumFilled, writeForest } from '../../../src/attribute/model/forest.ts'

/** Measure 1 below 0.5: −1, else 2; and 0.25 for all. */
const forest: Forest = {
  roots: Int32Array.of(0, 3),
  measure: Uint8Array.of(1, leaf, leaf, leaf),
  number: Float32Array.of(0.5, -1, 2, 0.25),
  left: Int32Array.of(1, 0, 0, 0),
}

describe('a forest', () => {
  it.each([
    [0.2, -0.75],
    [0.5, 2.25],
    [0.9, 2.25],
  ])('sums the values that a measure of %f leads to', (measure, sum) => {
    expect(sumFilled(filled(forest), Float32Array.of(7, 7, 7, measure), 2)).toBe(sum)
  })

  it('is read as it was written', () => {
    const out = newWriter()
    writeForest(out, forest)
    expect(readForest(newReader(out.bytes()))).toEqual(forest)
  })

  it('is not written where the value of a leaf takes more than 16 bits', () => {
    expect(() => writeForest(newWriter(), { ...forest, number: Float32Array.of(0.5, -1, 2, 1e-5) })).toThrow(RangeError)
    expect(() => writeForest(newWriter(), { ...forest, number: Float32Array.of(0.5, -1, 9, 0) })).toThrow(RangeError)
  })

  it('is not read where a way leads out of its tree', () => {
    const out = newWriter()
    writeForest(out, { ...forest, left: Int32Array.of(2, 0, 0, 0) })
    expect(() => readForest(newReader(out.bytes()))).toThrow(RangeError)
  })
})

describe('growing a forest', () => {
  const growth = { trees: 20, depth: 2, rate: 0.3, pull: 1, least: 1 }
  /** Right where the first measure is high and the second is low. */
  const rows = Array.from({ length: 200 }, (_, i) => [i % 2, (i >> 1) % 2, (i * 7) % 10])
  const measures = Float32Array.from(rows.flat())
  const right = Uint8Array.from(rows, ([a, b]) => (a === 1 && b === 0 ? 1 : 0))
  const grown = growForest({ width: 3, measures, right }, growth)

  it('learns what two measures tell together', () => {
    const judged = rows.map((_, i) => (sumFilled(filled(grown), measures, i * 3) > 0 ? 1 : 0))
    expect(judged).toEqual([...right])
  })

  it('gives the same trees of the same examples', () => {
    expect(growForest({ width: 3, measures, right }, growth)).toEqual(grown)
  })

  it('asks nothing where nothing differs', () => {
    const same = growForest({ width: 1, measures: new Float32Array(40), right: right.slice(0, 40) }, growth)
    expect([...same.measure]).toEqual(Array(growth.trees).fill(leaf))
  })
})
