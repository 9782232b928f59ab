/**
 * Trains a linear-chain CRF with AdaGrad (Duchi et al. 2011). Most features of a token are left out at random at each
 * step, so that no feature leans on another; the weights come back scaled for all of them together.
 */
import {
  type Chain,
  type Lattice,
  newLattice,
  pairs,
  resetLattice,
  scoreOf,
  sumChain,
  width,
} from '../../src/attribute/model/crf.ts'
import { random } from '../random.ts'
import type { Examples } from './examples.ts'

/** What training brings out: rows of `width` weights, and edge kinds of `pairs` weights. */
export interface Learnt {
  readonly rows: Float32Array
  readonly edges: Float32Array
}

export interface Setting {
  readonly chain: Chain
  readonly rowBits: number
  readonly edgeKinds: number
  readonly epochs: number
  readonly rate: number
  readonly seed: number
  /** Share of features kept at a step, as a chance in 256. */
  readonly kept: number
  /** Sequences to learn from; all if absent. */
  readonly only?: (sequence: number) => boolean
  /** Takes a line on each epoch. */
  readonly say?: (line: string) => void
}

/** Tokens whose labels are all but certain teach nothing. */
const leastError = 0.005
/** Sum of squares AdaGrad starts from. */
const initialSquares = 1

/** Weights and sums of squares of a row side by side, so that both come from memory together. */
const stride = 2 * width

interface State {
  /** `stride` numbers a row: the weights, then the sums of their squares. */
  readonly rows: Float32Array
  readonly edges: Float32Array
  readonly edgeSquares: Float32Array
  /** Row in `rows` of each row of the examples: frequent ones first, so that they lie close together. */
  readonly rank: Int32Array
  readonly tokenRows: Int32Array
  readonly ownRows: Int32Array | null
  readonly kept: Int32Array
  readonly keptFrom: Int32Array
  readonly lattice: Lattice
  readonly errors: Float32Array
  noise: number
}

export function learn(examples: Examples, setting: Setting): Learnt {
  const sequences = Array.from({ length: examples.from.length - 1 }, (_, i) => i).filter(setting.only ?? (() => true))
  const longest = sequences.reduce(
    (m, i) => Math.max(m, (examples.from[i + 1] as number) - (examples.from[i] as number)),
    1,
  )
  const state = newState(examples, setting, longest)
  const order = Int32Array.from(sequences)
  const next = random(setting.seed)
  state.noise = Math.floor(next() * 0x7fffffff) | 1
  const mean: Learnt = { rows: new Float32Array(width << setting.rowBits), edges: new Float32Array(state.edges.length) }
  const averaged = Math.max(1, Math.floor(setting.epochs / 2))
  for (let epoch = 0; epoch < setting.epochs; epoch++) {
    const began = Date.now()
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    let loss = 0
    for (const sequence of order) loss += step(examples, setting, state, sequence)
    if (epoch >= setting.epochs - averaged) addTo(mean, state)
    setting.say?.(
      `epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(3)}, ${((Date.now() - began) / 1000).toFixed(0)} s`,
    )
  }
  const scale = 1 / averaged
  return { rows: mean.rows.map((w) => w * scale * (setting.kept / 256)), edges: mean.edges.map((w) => w * scale) }
}

function addTo(mean: Learnt, state: State): void {
  for (let row = 0; row < state.rank.length; row++) {
    const from = (state.rank[row] as number) * stride
    if (from < 0) continue
    for (let b = 0; b < width; b++)
      mean.rows[row * width + b] = (mean.rows[row * width + b] as number) + (state.rows[from + b] as number)
  }
  for (let i = 0; i < mean.edges.length; i++) mean.edges[i] = (mean.edges[i] as number) + (state.edges[i] as number)
}

function newState(examples: Examples, { rowBits, edgeKinds }: Setting, longest: number): State {
  const { rank, used } = ranksOf(examples, rowBits)
  const rows = new Float32Array(used * stride)
  for (let row = 0; row < used; row++) rows.fill(initialSquares, row * stride + width, (row + 1) * stride)
  const renumbered = (list: Int32Array): Int32Array => list.map((row) => rank[row] as number)
  return {
    rows,
    edges: new Float32Array(edgeKinds * pairs),
    edgeSquares: new Float32Array(edgeKinds * pairs).fill(initialSquares),
    rank,
    tokenRows: renumbered(examples.tokenRows),
    ownRows: examples.ownRows === null ? null : renumbered(examples.ownRows),
    kept: new Int32Array(longest * 160),
    keptFrom: new Int32Array(longest + 1),
    lattice: newLattice(longest),
    errors: new Float32Array(width),
    noise: 1,
  }
}

/** Rank of each row by how often the examples have it, −1 for rows they never have; and how many they have. */
function ranksOf({ tokenRows, ownRows }: Examples, rowBits: number): { rank: Int32Array; used: number } {
  const counts = new Int32Array(1 << rowBits)
  for (const list of [tokenRows, ownRows ?? new Int32Array(0)]) {
    for (let i = 0; i < list.length; i++) counts[list[i] as number] = (counts[list[i] as number] as number) + 1
  }
  const order = Int32Array.from(counts.keys()).filter((row) => (counts[row] as number) > 0)
  order.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  const rank = new Int32Array(1 << rowBits).fill(-1)
  for (let i = 0; i < order.length; i++) rank[order[i] as number] = i
  return { rank, used: order.length }
}

/** One step on one sequence; its loss before the step. */
function step(examples: Examples, setting: Setting, state: State, sequence: number): number {
  const from = examples.from[sequence] as number
  const length = (examples.from[sequence + 1] as number) - from
  const { lattice } = state
  resetLattice(lattice, length)
  chooseRows(examples, setting, state, from, length)
  emit(state, length)
  addEdges(examples, state, from, length)
  const goldScore = scoreOf(lattice, examples.gold.subarray(from, from + length))
  const loss = sumChain(setting.chain, lattice) - goldScore
  updateRows(examples, setting, state, from, length)
  updateEdges(examples, setting, state, from, length)
  return loss
}

function chooseRows(examples: Examples, { kept: chance }: Setting, state: State, from: number, length: number): void {
  const { tokenFrom, ownFrom, token } = examples
  const { kept, keptFrom, tokenRows, ownRows } = state
  let count = 0
  for (let t = 0; t < length; t++) {
    keptFrom[t] = count
    const at = token[from + t] as number
    count = choose(tokenRows, tokenFrom[at] as number, tokenFrom[at + 1] as number, chance, state, kept, count)
    if (ownRows !== null && ownFrom !== null) {
      count = choose(ownRows, ownFrom[from + t] as number, ownFrom[from + t + 1] as number, chance, state, kept, count)
    }
  }
  keptFrom[length] = count
}

function choose(
  rows: Int32Array,
  from: number,
  to: number,
  chance: number,
  state: State,
  kept: Int32Array,
  count: number,
): number {
  let noise = state.noise
  let at = count
  for (let i = from; i < to; i++) {
    noise ^= noise << 13
    noise ^= noise >>> 17
    noise ^= noise << 5
    if (((noise >>> 8) & 255) < chance) kept[at++] = rows[i] as number
  }
  state.noise = noise
  return at
}

function emit({ rows, kept, keptFrom, lattice: { emission } }: State, length: number): void {
  for (let t = 0; t < length; t++) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
    const end = keptFrom[t + 1] as number
    for (let i = keptFrom[t] as number; i < end; i++) {
      const at = (kept[i] as number) * stride
      a += rows[at] as number
      b += rows[at + 1] as number
      c += rows[at + 2] as number
      d += rows[at + 3] as number
      e += rows[at + 4] as number
      f += rows[at + 5] as number
      g += rows[at + 6] as number
      h += rows[at + 7] as number
    }
    const at = t * width
    emission[at] = a
    emission[at + 1] = b
    emission[at + 2] = c
    emission[at + 3] = d
    emission[at + 4] = e
    emission[at + 5] = f
    emission[at + 6] = g
    emission[at + 7] = h
  }
}

function addEdges({ edges, edgeCount }: Examples, state: State, from: number, length: number): void {
  const { edge } = state.lattice
  for (let t = 0; t < length; t++) {
    for (let k = 0; k < edgeCount; k++) {
      const at = (edges[(from + t) * edgeCount + k] as number) * pairs
      for (let p = 0; p < pairs; p++)
        edge[t * pairs + p] = (edge[t * pairs + p] as number) + (state.edges[at + p] as number)
    }
  }
}

function updateRows({ gold }: Examples, { chain, rate }: Setting, state: State, from: number, length: number): void {
  const { rows, kept, keptFrom, errors, lattice } = state
  const { labels } = chain
  for (let t = 0; t < length; t++) {
    const label = gold[from + t] as number
    let most = 0
    for (let b = 0; b < labels; b++) {
      const error = (lattice.marginal[t * width + b] as number) - (b === label ? 1 : 0)
      errors[b] = error
      most = Math.max(most, Math.abs(error))
    }
    if (most < leastError) continue
    const end = keptFrom[t + 1] as number
    for (let i = keptFrom[t] as number; i < end; i++) {
      const at = (kept[i] as number) * stride
      for (let b = 0; b < labels; b++) {
        const error = errors[b] as number
        const square = (rows[at + width + b] as number) + error * error
        rows[at + width + b] = square
        rows[at + b] = (rows[at + b] as number) - (rate * error) / Math.sqrt(square)
      }
    }
  }
}

function updateEdges(examples: Examples, setting: Setting, state: State, from: number, length: number): void {
  const { gold, edges, edgeCount } = examples
  const { labels, allowed, first } = setting.chain
  const { emission, edge, forward, backward } = state.lattice
  const change = new Float32Array(pairs)
  let before = 0
  for (let t = 0; t < length; t++) {
    const label = gold[from + t] as number
    let sum = 0
    for (let a = 0; a < labels; a++) {
      const reach = t === 0 ? (a === 0 ? 1 : 0) : (forward[(t - 1) * width + a] as number)
      for (let b = 0; b < labels; b++) {
        const at = t * width + b
        const open = t === 0 ? (first[b] as number) : (allowed[a * width + b] as number)
        const p =
          open *
          reach *
          (edge[t * pairs + a * width + b] as number) *
          (emission[at] as number) *
          (backward[at] as number)
        change[a * width + b] = p
        sum += p
      }
    }
    for (let p = 0; p < pairs; p++) change[p] = (change[p] as number) / sum
    change[before * width + label] = (change[before * width + label] as number) - 1
    before = label
    if (change.every((c) => c < leastError && c > -leastError)) continue
    for (let k = 0; k < edgeCount; k++)
      moveEdges(state, (edges[t * edgeCount + from * edgeCount + k] as number) * pairs, change, setting.rate)
  }
}

function moveEdges({ edges, edgeSquares }: State, at: number, change: Float32Array, rate: number): void {
  for (let p = 0; p < pairs; p++) {
    const error = change[p] as number
    if (error === 0) continue
    const square = (edgeSquares[at + p] as number) + error * error
    edgeSquares[at + p] = square
    edges[at + p] = (edges[at + p] as number) - (rate * error) / Math.sqrt(square)
  }
}
