import { type Lattice, pairs, width } from './crf.ts'
import { type Features, mostFeatures } from './features.ts'

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

/** The same with weights of a byte, small enough to stay in the caches of a processor. */
export interface PackedTable {
  readonly shift: number
  /** Two numbers for 32 places: a bit for each place that has a row, and how many rows the places before them have. */
  readonly places: Int32Array
  /** Two numbers a row, in order of the places: `width` weights of a byte each, the first lowest, 128 added to each. */
  readonly packed: Int32Array
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

/** Adds the weights of the features to the `width` sums at `at`. */
export function addRows(table: RowTable | PackedTable, features: Features, sums: Float32Array, at: number): void {
  if ('places' in table) addPacked(table, features, sums, at)
  else addLoose(table, features, sums, at)
}

function addLoose(
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

/** Rows of the features of one token. */
const known = new Int32Array(mostFeatures)

/** Every other byte of a number, each with room for 256 of its like to be added. */
const lanes = 0x00ff00ff

function addPacked(
  { places, packed, shift, scale }: PackedTable,
  { hashes, count }: Features,
  sums: Float32Array,
  at: number,
): void {
  const rows = knownRows(places, shift, hashes, count)
  let [low, high, low2, high2] = [0, 0, 0, 0]
  for (let i = 0; i < rows; i++) {
    const row = (known[i] as number) << 1
    const [first, second] = [packed[row] as number, packed[row + 1] as number]
    low = (low + (first & lanes)) | 0
    high = (high + ((first >>> 8) & lanes)) | 0
    low2 = (low2 + (second & lanes)) | 0
    high2 = (high2 + ((second >>> 8) & lanes)) | 0
  }
  const added = rows << 7
  sums[at] = (sums[at] as number) + ((low & 0xffff) - added) * scale
  sums[at + 1] = (sums[at + 1] as number) + ((high & 0xffff) - added) * scale
  sums[at + 2] = (sums[at + 2] as number) + ((low >>> 16) - added) * scale
  sums[at + 3] = (sums[at + 3] as number) + ((high >>> 16) - added) * scale
  sums[at + 4] = (sums[at + 4] as number) + ((low2 & 0xffff) - added) * scale
  sums[at + 5] = (sums[at + 5] as number) + ((high2 & 0xffff) - added) * scale
  sums[at + 6] = (sums[at + 6] as number) + ((low2 >>> 16) - added) * scale
}

/** Writes the rows of the features that have one into `known`; how many have. Without a branch: no processor could guess. */
function knownRows(places: Int32Array, shift: number, hashes: Int32Array, count: number): number {
  let rows = 0
  for (let i = 0; i < count; i++) {
    const place = (hashes[i] as number) >>> shift
    const at = (place >>> 5) << 1
    const bits = places[at] as number
    const bit = place & 31
    known[rows] = (places[at + 1] as number) + onesIn(bits & ((1 << bit) - 1))
    rows += (bits >>> bit) & 1
  }
  return rows
}

/** How many bits of an int32 are set. */
export function onesIn(bits: number): number {
  const pairsOf = bits - ((bits >>> 1) & 0x55555555)
  const nibbles = (pairsOf & 0x33333333) + ((pairsOf >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
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
