import { type Lattice, pairs, width } from './crf.ts'
import { type Features, newFeatures } from './feature-list.ts'
import type { RowKernel } from './row-kernel.ts'

/** Weights of hashed features as they are trained: the rows that matter, and where they are. */
export interface RowTable {
  /** The upper bits of a feature's hash are its place in `index`. */
  readonly shift: number
  /** Row of each place; row 0 is all zeros and stands for features the model does not know. */
  readonly index: Int32Array
  /** `width` weights a row, to be multiplied by `scale`. */
  readonly rows: Int8Array | Float32Array
  readonly scale: number
}

/**
 * The same with weights of a byte, packed for a kernel that sums them. Both chains share it, so that a feature they both
 * read is looked up once.
 */
export interface PackedTable {
  readonly kernel: RowKernel
  /** Which of the kernel's sums is that of this chain's second label; that of its first is always 0. */
  readonly first: number
  readonly labels: number
  readonly scale: number
}

/** Weights of one chain. */
export interface ChainWeights<Table extends RowTable | PackedTable = RowTable> {
  readonly table: Table
  /** `pairs` weights for each kind of edge. */
  readonly edges: Float32Array
}

/** Weights to read with, as trained or packed. */
export type ReadableWeights = ChainWeights<RowTable | PackedTable>

/** Sums of the weights of features, one for each label, before they are scaled. */
export type RowSums = Float64Array

/** Sums of no features. */
export function newRowSums(): RowSums {
  return new Float64Array(width)
}

const own = newRowSums()
const none = newRowSums()

/** Adds the weights of the features, and those of others that were summed before, to the `width` sums at `at`. */
export function addRows(
  table: RowTable | PackedTable,
  features: Features,
  sums: Float32Array,
  at: number,
  others: RowSums = none,
): void {
  sumRows(table, features, own)
  addScaled(table.scale, others, sums, at)
}

/** The same by the tables of two chains, to the sums of each. */
export function addRowsOfBoth(
  first: RowTable | PackedTable,
  second: RowTable | PackedTable,
  features: Features,
  sums: Float32Array,
  more: Float32Array,
  at: number,
): void {
  addRows(first, features, sums, at)
  if ('kernel' in first && 'kernel' in second && first.kernel === second.kernel) takeSums(second, own)
  else sumRows(second, features, own)
  addScaled(second.scale, none, more, at)
}

/** An empty list of features whose rows the table is about to sum. */
export function featuresFor(table: RowTable | PackedTable): Features {
  return 'kernel' in table ? table.kernel.features : newFeatures()
}

function addScaled(scale: number, others: RowSums, sums: Float32Array, at: number): void {
  for (let b = 0; b < width; b++) {
    sums[at + b] = (sums[at + b] as number) + ((own[b] as number) + (others[b] as number)) * scale
  }
}

/** Sums the weights of the features. */
export function sumRows(table: RowTable | PackedTable, features: Features, sums: RowSums): void {
  if (!('kernel' in table)) return sumLoose(table, features, sums)
  const { kernel } = table
  if (features !== kernel.features) kernel.features.hashes.set(features.hashes.subarray(0, features.count))
  kernel.sum(features.count)
  takeSums(table, sums)
}

function takeSums({ kernel, first, labels }: PackedTable, sums: RowSums): void {
  sums[0] = 0
  for (let b = 1; b < width; b++) sums[b] = b < labels ? (kernel.sums[first + b - 1] as number) : 0
}

function sumLoose({ index, rows, shift }: RowTable, { hashes, count }: Features, sums: RowSums): void {
  sums.fill(0)
  for (let i = 0; i < count; i++) {
    const row = index[(hashes[i] as number) >>> shift] as number
    if (row === 0) continue
    for (let b = 0; b < width; b++) sums[b] = (sums[b] as number) + (rows[row * width + b] as number)
  }
}

/** Adds the weights of `count` kinds of edge to the pairs of token `t`, to those at `cells` only. */
export function addEdges(
  weights: Float32Array,
  kinds: Uint16Array,
  count: number,
  cells: Uint8Array,
  { edge }: Lattice,
  t: number,
): void {
  let k = 0
  for (; k + 4 < count; k += 5) addFiveEdges(weights, kinds, k, cells, edge, t * pairs)
  for (; k < count; k++) {
    const from = (kinds[k] as number) * pairs
    for (let c = 0; c < cells.length; c++) {
      const to = t * pairs + (cells[c] as number)
      edge[to] = (edge[to] as number) + (weights[from + (cells[c] as number)] as number)
    }
  }
}

/** Five kinds at once, with the rounding of one after the other. */
function addFiveEdges(
  weights: Float32Array,
  kinds: Uint16Array,
  k: number,
  cells: Uint8Array,
  edge: Float32Array,
  to: number,
): void {
  const first = (kinds[k] as number) * pairs
  const second = (kinds[k + 1] as number) * pairs
  const third = (kinds[k + 2] as number) * pairs
  const fourth = (kinds[k + 3] as number) * pairs
  const fifth = (kinds[k + 4] as number) * pairs
  for (let c = 0; c < cells.length; c++) {
    const cell = cells[c] as number
    let sum = Math.fround((edge[to + cell] as number) + (weights[first + cell] as number))
    sum = Math.fround(sum + (weights[second + cell] as number))
    sum = Math.fround(sum + (weights[third + cell] as number))
    sum = Math.fround(sum + (weights[fourth + cell] as number))
    edge[to + cell] = sum + (weights[fifth + cell] as number)
  }
}
