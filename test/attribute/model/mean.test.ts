import { describe, expect, it } from 'vitest'
import { compact, grounded, pruned, quantised } from '../../../models/attribution/compact.ts'
import { meanOf } from '../../../models/attribution/mean.ts'
import { pairs, width } from '../../../src/attribute/model/crf.ts'
import { levelCount } from '../../../src/attribute/model/packed-chains.ts'
import type { ChainWeights } from '../../../src/attribute/model/table.ts'

const bits = 4

/** Weights of sixteen places, and the same for all pairs of one kind of edge. */
function weightsOf(at: (place: number, label: number) => number, edge: number): ChainWeights {
  const rows = Float32Array.from({ length: width << bits }, (_, i) => at(Math.floor(i / width), i % width))
  return compact({ rows, edges: new Float32Array(pairs).fill(edge) }, bits, 0.5)
}

/** Weights of a place; null if it has no row. */
function rowAt({ table }: ChainWeights, place: number): number[] | null {
  const row = table.index[place] as number
  return row === 0 ? null : [...table.rows.subarray(row * width, (row + 1) * width)]
}

describe('weights of a chain', () => {
  it('are summed by their shares, rows that some have not being 0 there', () => {
    const first = weightsOf((place) => (place === 3 ? 2 : 0), 1)
    const second = weightsOf((place) => (place < 3 ? 0 : place), 3)
    const mean = meanOf([
      { weights: first, share: 0.25 },
      { weights: second, share: 0.75 },
    ])
    expect(rowAt(mean, 2)).toBeNull()
    expect(rowAt(mean, 3)).toEqual(Array(width).fill(2.75))
    expect(rowAt(mean, 4)).toEqual(Array(width).fill(3))
    expect([...new Set(mean.edges)]).toEqual([2.5])
  })

  it('lose the rows in which all are small', () => {
    const weights = weightsOf((place, label) => (label === 2 ? -place : 0), 0)
    expect(rowAt(pruned(weights, 5), 4)).toBeNull()
    expect(rowAt(pruned(weights, 5), 5)).toEqual([0, 0, -5, 0, 0, 0, 0, 0])
  })

  it('are counted from those of the first label', () => {
    const weights = weightsOf((place, label) => (label < 5 ? place + label : 0), 0)
    expect(rowAt(grounded(weights, 5), 7)).toEqual([0, 1, 2, 3, 4, 0, 0, 0])
  })

  it('become few different ones, each the nearest to what it was', () => {
    const weights = weightsOf((place, label) => (label === 0 ? 0 : (place * label) / 10 - 3), 1.00013)
    const { table, edges } = quantised(weights)
    const levels = [...new Set(table.rows)].map((row) => row * table.scale)
    expect(levels.length).toBeLessThanOrEqual(levelCount)
    for (const [i, w] of weights.table.rows.entries()) {
      const error = Math.abs((table.rows[i] as number) * table.scale - w)
      const least = Math.min(...levels.map((level) => Math.abs(level - w)))
      expect(error).toBeLessThanOrEqual(least + table.scale)
      if (w === 0) expect(table.rows[i]).toBe(0)
    }
    expect([...new Set(edges)]).toEqual([1])
  })
})
