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

/**
 * The same with weights of a byte, small enough to stay in the caches of a processor. Both chains share `places` and
 * `packed`, so that a feature they both read is looked up once.
 */
export interface PackedTable {
  readonly shift: number
  /** Two numbers for 32 places: a bit for each place that has a row, and how many rows the places before them have. */
  readonly places: Int32Array
  /** `rowSize` numbers a row, in order of the places: weights of a byte each, the first lowest, 128 added to each. */
  readonly packed: Int32Array
  /** Which of the numbers of a row is the first of this chain's two. */
  readonly first: number
  readonly scale: number
}

/** Numbers in a row of a packed table: two for each chain. */
export const rowSize = 4

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
  if ('places' in first && 'places' in second && first.packed === second.packed) sumKnown(second, own)
  else sumRows(second, features, own)
  addScaled(second.scale, none, more, at)
}

function addScaled(scale: number, others: RowSums, sums: Float32Array, at: number): void {
  for (let b = 0; b < width; b++) {
    sums[at + b] = (sums[at + b] as number) + ((own[b] as number) + (others[b] as number)) * scale
  }
}

/** Sums the weights of the features. */
export function sumRows(table: RowTable | PackedTable, features: Features, sums: RowSums): void {
  if ('places' in table) {
    findRows(table, features)
    sumKnown(table, sums)
  } else sumLoose(table, features, sums)
}

function sumLoose({ index, rows, shift }: RowTable, { hashes, count }: Features, sums: RowSums): void {
  sums.fill(0)
  for (let i = 0; i < count; i++) {
    const row = index[(hashes[i] as number) >>> shift] as number
    if (row === 0) continue
    for (let b = 0; b < width; b++) sums[b] = (sums[b] as number) + (rows[row * width + b] as number)
  }
}

/** Where the rows of the features of one token begin, and how many of them have one. */
const known = new Int32Array(mostFeatures)
let knownCount = 0

/** Every other byte of a number, each with room for 256 of its like to be added. */
const lanes = 0x00ff00ff

/** Sums the rows that are known, two labels in a number. */
function sumKnown({ packed, first }: PackedTable, sums: RowSums): void {
  let [low, high, low2, high2] = [0, 0, 0, 0]
  for (let i = 0; i < knownCount; i++) {
    const row = (known[i] as number) + first
    const [one, two] = [packed[row] as number, packed[row + 1] as number]
    low = (low + (one & lanes)) | 0
    high = (high + ((one >>> 8) & lanes)) | 0
    low2 = (low2 + (two & lanes)) | 0
    high2 = (high2 + ((two >>> 8) & lanes)) | 0
  }
  const added = knownCount << 7
  sums[0] = (low & 0xffff) - added
  sums[1] = (high & 0xffff) - added
  sums[2] = (low >>> 16) - added
  sums[3] = (high >>> 16) - added
  sums[4] = (low2 & 0xffff) - added
  sums[5] = (high2 & 0xffff) - added
  sums[6] = (low2 >>> 16) - added
}

/** Finds the rows of the features that have one. Without a branch: no processor could guess. */
function findRows({ places, shift }: PackedTable, { hashes, count }: Features): void {
  let rows = 0
  for (let i = 0; i < count; i++) {
    const place = (hashes[i] as number) >>> shift
    const at = (place >>> 5) << 1
    const bits = places[at] as number
    const bit = place & 31
    known[rows] = ((places[at + 1] as number) + onesIn(bits & ((1 << bit) - 1))) * rowSize
    rows += (bits >>> bit) & 1
  }
  knownCount = rows
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
