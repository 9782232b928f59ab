import { width } from '../../src/attribute/model/crf.ts'
import type { ChainWeights } from '../../src/attribute/model/table.ts'

/** Weights, and the share they have in a mean. */
export interface Part {
  readonly weights: ChainWeights
  readonly share: number
}

/** The mean of weights of one chain: rows that one of them has not are 0 in it. */
export function meanOf(parts: readonly Part[]): ChainWeights {
  const [first] = parts
  if (first === undefined) throw new RangeError('expected weights, found none')
  const { table, edges: like } = first.weights
  const index = new Int32Array(table.index.length)
  let count = 1
  for (let place = 0; place < index.length; place++)
    if (parts.some(({ weights }) => weights.table.index[place] !== 0)) index[place] = count++
  const rows = new Float32Array(count * width)
  const edges = new Float32Array(like.length)
  for (const { weights, share } of parts) {
    for (let place = 0; place < index.length; place++) {
      const from = (weights.table.index[place] as number) * width
      if (from > 0) add(rows, (index[place] as number) * width, weights.table.rows.subarray(from, from + width), share)
    }
    add(edges, 0, weights.edges, share)
  }
  return { table: { ...table, index, rows }, edges }
}

function add(sums: Float32Array, at: number, values: Float32Array | Int8Array, share: number): void {
  for (let i = 0; i < values.length; i++) sums[at + i] = (sums[at + i] as number) + share * (values[i] as number)
}
