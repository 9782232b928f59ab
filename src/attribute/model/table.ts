import { type Lattice, pairs, width } from './crf.ts'
import type { Features } from './features.ts'

/** Weights of hashed features: the rows that matter, and where they are. */
export interface RowTable {
  /** The upper bits of a feature's hash are its place in `index`. */
  readonly shift: number
  /** Row of each place; row 0 is all zeros and stands for features the model does not know. */
  readonly index: Int32Array
  /** `width` weights a row, to be multiplied by `scale`. */
  readonly rows: Int8Array | Float32Array
  readonly scale: number
}

/** Weights of one chain. */
export interface ChainWeights {
  readonly table: RowTable
  /** `pairs` weights for each kind of edge. */
  readonly edges: Float32Array
}

/** Adds the weights of the features to the `width` sums at `at`. */
export function addRows(
  { index, rows, shift, scale }: RowTable,
  { hashes, count }: Features,
  sums: Float32Array,
  at: number,
): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const row = index[(hashes[i] as number) >>> shift] as number
    if (row === 0) continue
    const r = row * width
    a += rows[r] as number
    b += rows[r + 1] as number
    c += rows[r + 2] as number
    d += rows[r + 3] as number
    e += rows[r + 4] as number
    f += rows[r + 5] as number
    g += rows[r + 6] as number
  }
  sums[at] = (sums[at] as number) + a * scale
  sums[at + 1] = (sums[at + 1] as number) + b * scale
  sums[at + 2] = (sums[at + 2] as number) + c * scale
  sums[at + 3] = (sums[at + 3] as number) + d * scale
  sums[at + 4] = (sums[at + 4] as number) + e * scale
  sums[at + 5] = (sums[at + 5] as number) + f * scale
  sums[at + 6] = (sums[at + 6] as number) + g * scale
}

/** Adds the weights of `count` kinds of edge to the pairs of token `t`. */
export function addEdges(weights: Float32Array, kinds: Uint16Array, count: number, { edge }: Lattice, t: number): void {
  const to = t * pairs
  for (let k = 0; k < count; k++) {
    const from = (kinds[k] as number) * pairs
    for (let p = 0; p < pairs; p++) edge[to + p] = (edge[to + p] as number) + (weights[from + p] as number)
  }
}
