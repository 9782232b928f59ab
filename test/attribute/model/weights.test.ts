import { describe, expect, it } from 'vitest'
import type { AttributionModel } from '../../../src/attribute/model/attributions.ts'
import { pairs, width } from '../../../src/attribute/model/crf.ts'
import { leaf } from '../../../src/attribute/model/forest.ts'
import { newFeatures } from '../../../src/attribute/model/feature-list.ts'
import { addRows, type ChainWeights, type ReadableWeights } from '../../../src/attribute/model/table.ts'
import { classesOf } from '../../../src/attribute/model/word-classes.ts'
import { readAttributionBytes, toAttributionBytes } from '../../../src/attribute/model/weights.ts'

/** Weights with rows at the given places, for the first columns only. */
function chainOf(places: readonly number[], labels: number): ChainWeights {
  const index = new Int32Array(1 << 8)
  const rows = new Int8Array((places.length + 1) * width)
  for (const [k, place] of places.entries()) {
    index[place] = k + 1
    for (let b = 1; b < labels; b++) rows[(k + 1) * width + b] = k * 3 + b - 100
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
  classes: classesOf(
    [
      { lower: -7, fine: 1, parts: [0, 15, 3, 9] },
      { lower: 1 << 20, fine: 0, parts: [1, 2, 3, 4] },
    ],
    { middle: Uint8Array.of(1, 0), coarse: Uint8Array.of(2, 0, 1) },
  ),
  cues: chainOf([0, 3, 255], 7),
  links: chainOf([200], 5),
  acceptance: { shift: 28, scale: 0.25, weights: Int8Array.from({ length: 16 }, (_, i) => (i % 3 === 0 ? 9 - i : 0)) },
  forest: {
    roots: Int32Array.of(0, 3),
    measure: Uint8Array.of(2, leaf, leaf, leaf),
    number: Float32Array.of(0.5, -1, 2, 0.25),
    left: Int32Array.of(1, 0, 0, 0),
  },
  exactness: {
    roots: Int32Array.of(0),
    measure: Uint8Array.of(leaf),
    number: Float32Array.of(-3),
    left: Int32Array.of(0),
  },
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
    expect(read.classes).toEqual(model.classes)
    expect(read.cues.edges).toEqual(model.cues.edges)
    expect(read.links.edges).toEqual(model.links.edges)
    expect(read.acceptance).toEqual(model.acceptance)
    expect(read.forest).toEqual(model.forest)
    expect(read.exactness).toEqual(model.exactness)
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

  it('are written only if a file can hold them', () => {
    const cues = chainOf([0, 3, 255], 7)
    const rows = cues.table.rows as Int8Array
    expect(() =>
      toAttributionBytes({ ...model, cues: changed(rows.map((w, i) => (i % width === 0 ? 1 : w))) }),
    ).toThrow(RangeError)
    expect(() =>
      toAttributionBytes({ ...model, cues: changed(rows.map((w, i) => (i % width === 0 ? 0 : i))) }),
    ).toThrow(RangeError)
    expect(() => toAttributionBytes({ ...model, cues: { ...cues, edges: cues.edges.map((w) => w + 0.0001) } })).toThrow(
      RangeError,
    )

    function changed(others: Int8Array): ChainWeights {
      return { ...cues, table: { ...cues.table, rows: others } }
    }
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
