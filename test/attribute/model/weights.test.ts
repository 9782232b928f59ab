import { describe, expect, it } from 'vitest'
import type { AttributionModel } from '../../../src/attribute/model/attributions.ts'
import { pairs, width } from '../../../src/attribute/model/crf.ts'
import type { ChainWeights } from '../../../src/attribute/model/table.ts'
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

describe('weights as bytes', () => {
  it('are read as they were written', () => {
    const read = readAttributionBytes(toAttributionBytes(model))
    expect(read.lexicon).toEqual(model.lexicon)
    expect(read.cues).toEqual(model.cues)
    expect(read.links).toEqual(model.links)
    expect(read.acceptance).toEqual(model.acceptance)
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
