import { describe, expect, it } from 'vitest'
import type { AttributionModel } from '../../../src/attribute/model/attributions.ts'
import { pairs, width } from '../../../src/attribute/model/crf.ts'
import { newFeatures } from '../../../src/attribute/model/features.ts'
import { addRows, type ChainWeights, type ReadableWeights } from '../../../src/attribute/model/table.ts'
import { readAttributionBytes, toAttributionBytes } from '../../../src/attribute/model/weights.ts'

/** Weights with rows at the given places, for the first columns only. */
function chainOf(places: readonly number[], labels: number): ChainWeights {
  const index = new Int32Array(1 << 8)
  const rows = new Int8Array((places.length + 1) * width)
  for (const [k, place] of places.entries()) {
    index[place] = k + 1
    for (let b = 0; b < labels; b++) rows[(k + 1) * width + b] = k * 7 + b - 100
  }
  const edges = new Float32Array(2 * pairs)
  for (let a = 0; a < labels; a++) for (let b = 0; b < labels; b++) edges[pairs + a * width + b] = a / 4 - b
  return { table: { shift: 24, index, rows, scale: 0.5 }, edges }
}

const model: AttributionModel = {
  lexicon: new Map([
    [-5, 3],
    [7, 9],
  ]),
  cues: chainOf([0, 3, 255], 7),
  links: chainOf([200], 5),
  acceptance: { shift: 28, weights: Float32Array.from({ length: 16 }, (_, i) => (i % 3 === 0 ? i / 2 : 0)) },
}

/** The sums of the features that lead to the places. */
function sumsOf(table: ReadableWeights['table'], places: readonly number[]): number[] {
  const features = newFeatures()
  for (const place of places) features.hashes[features.count++] = place << 24
  const sums = new Float32Array(width)
  addRows(table, features, sums, 0)
  return [...sums]
}

describe('weights as bytes', () => {
  const read = readAttributionBytes(toAttributionBytes(model))

  it('are read as they were written', () => {
    expect(read.lexicon).toEqual(model.lexicon)
    expect(read.cues.edges).toEqual(model.cues.edges)
    expect(read.links.edges).toEqual(model.links.edges)
    expect(read.acceptance).toEqual(model.acceptance)
  })

  it.each([[[]], [[0]], [[255, 3, 3]], [[1, 2, 4, 254]], [[0, 1, 3, 200, 255]], [Array<number>(128).fill(255)]])(
    'give the features at %j the same sums',
    (places) => {
      expect(sumsOf(read.cues.table, places)).toEqual(sumsOf(model.cues.table, places))
      expect(sumsOf(read.links.table, places)).toEqual(sumsOf(model.links.table, places))
    },
  )

  it('are written only as they were trained', () => {
    expect(() => toAttributionBytes(read)).toThrow(RangeError)
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['other bytes', Uint8Array.of(1, 2, 3, 4, 5, 6, 7)],
    ['half of them', toAttributionBytes(model).slice(0, 60)],
    ['more than them', Uint8Array.of(...toAttributionBytes(model), 0)],
  ])('are refused: %s', (_, bytes) => {
    expect(() => readAttributionBytes(bytes)).toThrow(RangeError)
  })
})
