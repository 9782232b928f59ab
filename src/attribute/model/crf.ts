import { exponential } from './exponential.ts'

/** Columns of a row of weights: labels, filled up to a power of two. */
export const width = 8

/** A linear chain of labels: which label may follow which, and how many kinds of edges there are. */
export interface Chain {
  readonly labels: number
  /** `allowed[a * width + b]`: whether `b` may follow `a`. */
  readonly allowed: Uint8Array
  /** Labels that may begin a sequence. */
  readonly first: Uint8Array
}

/** The steps a chain allows, as flat lists: by the label they lead to, and by the one they leave. */
interface Steps {
  /** Labels that may come before label `b`, ascending: entries `[beforeFrom[b], beforeFrom[b + 1])`; and their cells. */
  readonly before: Uint8Array
  readonly beforeFrom: Uint8Array
  readonly beforeCell: Uint8Array
  /** Labels that may come after label `a`, in the same way. */
  readonly after: Uint8Array
  readonly afterFrom: Uint8Array
  readonly afterCell: Uint8Array
}

const known = new WeakMap<Chain, Steps>()

/** The steps that a chain allows. */
export function stepsOf(chain: Chain): Steps {
  const steps = known.get(chain)
  if (steps !== undefined) return steps
  const listed = listSteps(chain)
  known.set(chain, listed)
  return listed
}

function listSteps({ labels, allowed }: Chain): Steps {
  const all = Array.from({ length: labels }, (_, label) => label)
  const before = all.map((b) => all.filter((a) => allowed[a * width + b] === 1))
  const after = all.map((a) => all.filter((b) => allowed[a * width + b] === 1))
  return {
    before: Uint8Array.from(before.flat()),
    beforeFrom: endsOf(before),
    beforeCell: Uint8Array.from(before.flatMap((list, b) => list.map((a) => a * width + b))),
    after: Uint8Array.from(after.flat()),
    afterFrom: endsOf(after),
    afterCell: Uint8Array.from(after.flatMap((list, a) => list.map((b) => a * width + b))),
  }
}

/** Where each list begins if they are laid end to end, and where the last one ends. */
function endsOf(lists: readonly (readonly number[])[]): Uint8Array {
  const from = new Uint8Array(lists.length + 1)
  for (const [k, list] of lists.entries()) from[k + 1] = (from[k] as number) + list.length
  return from
}

/** Room for the sums over one sequence; grows as needed. */
export interface Lattice {
  length: number
  /** Score of each label at each token, then its exponential. */
  emission: Float32Array
  /** Score of each pair of labels up to each token, then its exponential. */
  edge: Float32Array
  forward: Float32Array
  backward: Float32Array
  /** Probability of each label at each token. */
  marginal: Float32Array
}

/** Pairs of labels, as columns of a row of edge weights. */
export const pairs = width * width

/** Room for sequences of up to `length` tokens. */
export function newLattice(length: number): Lattice {
  const row = (): Float32Array => new Float32Array(length * width)
  return {
    length: 0,
    emission: row(),
    edge: new Float32Array(length * pairs),
    forward: row(),
    backward: row(),
    marginal: row(),
  }
}

/** Makes room for `length` tokens and clears the scores. */
export function resetLattice(lattice: Lattice, length: number): void {
  if (lattice.emission.length < length * width) Object.assign(lattice, newLattice(Math.ceil(length * 1.5)))
  lattice.length = length
  lattice.emission.fill(0, 0, length * width)
  lattice.edge.fill(0, 0, length * pairs)
}

/** Score of one way to label the sequence. */
export function scoreOf({ emission, edge }: Lattice, labels: Uint8Array): number {
  let score = 0
  let before = 0
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t] as number
    score += (emission[t * width + label] as number) + (edge[t * pairs + before * width + label] as number)
    before = label
  }
  return score
}

/** Turns scores into probabilities: forward and backward sums, scaled at each token. Returns the log of the sum of all. */
export function sumChain(chain: Chain, lattice: Lattice): number {
  const { length, forward, backward, marginal } = lattice
  const logSum = exponentials(lattice, chain) + sumForward(chain, lattice)
  sumBackward(chain, lattice)
  for (let t = 0; t < length; t++) normalise(marginal, forward, backward, t * width, chain.labels)
  return logSum
}

/** Sums over all beginnings of a sequence; returns the logs of the scales taken out. */
function sumForward(chain: Chain, { length, emission, edge, forward }: Lattice): number {
  const { labels, first } = chain
  const { before, beforeFrom, beforeCell } = stepsOf(chain)
  let logSum = 0
  for (let t = 0; t < length; t++) {
    const at = t * width
    const row = t * pairs
    let sum = 0
    for (let b = 0, k = 0; b < labels; b++) {
      let total = 0
      if (t === 0) total = (first[b] as number) * (edge[b] as number)
      else {
        for (const end = beforeFrom[b + 1] as number; k < end; k++) {
          total +=
            (forward[at - width + (before[k] as number)] as number) * (edge[row + (beforeCell[k] as number)] as number)
        }
      }
      total *= emission[at + b] as number
      forward[at + b] = total
      sum += total
    }
    logSum += Math.log(sum)
    const scale = 1 / sum
    for (let b = 0; b < labels; b++) forward[at + b] = (forward[at + b] as number) * scale
  }
  return logSum
}

/** Sums over all endings of a sequence. */
function sumBackward(chain: Chain, { length, emission, edge, backward }: Lattice): void {
  const { labels } = chain
  const { after, afterFrom, afterCell } = stepsOf(chain)
  for (let b = 0; b < labels; b++) backward[(length - 1) * width + b] = 1
  for (let t = length - 2; t >= 0; t--) {
    const at = t * width
    const row = (t + 1) * pairs
    let sum = 0
    for (let a = 0, k = 0; a < labels; a++) {
      let total = 0
      for (const end = afterFrom[a + 1] as number; k < end; k++) {
        const next = at + width + (after[k] as number)
        total +=
          (edge[row + (afterCell[k] as number)] as number) * (emission[next] as number) * (backward[next] as number)
      }
      backward[at + a] = total
      sum += total
    }
    const scale = 1 / sum
    for (let a = 0; a < labels; a++) backward[at + a] = (backward[at + a] as number) * scale
  }
}

function normalise(
  marginal: Float32Array,
  forward: Float32Array,
  backward: Float32Array,
  at: number,
  labels: number,
): void {
  let sum = 0
  for (let b = 0; b < labels; b++) {
    const p = (forward[at + b] as number) * (backward[at + b] as number)
    marginal[at + b] = p
    sum += p
  }
  const scale = 1 / sum
  for (let b = 0; b < labels; b++) marginal[at + b] = (marginal[at + b] as number) * scale
}

/** Replaces scores by exponentials, each token's greatest made 1; returns the logs taken out. */
function exponentials({ length, emission, edge }: Lattice, chain: Chain): number {
  const { labels } = chain
  const { beforeCell } = stepsOf(chain)
  let taken = 0
  for (let t = 0; t < length; t++) {
    const at = t * width
    const row = t * pairs
    let most = -Infinity
    for (let b = 0; b < labels; b++) most = Math.max(most, emission[at + b] as number)
    taken += most
    for (let b = 0; b < labels; b++) emission[at + b] = exponential((emission[at + b] as number) - most)
    for (let k = 0; k < beforeCell.length; k++) {
      const cell = row + (beforeCell[k] as number)
      edge[cell] = exponential(edge[cell] as number)
    }
  }
  return taken
}

/** The best sequence of labels for the scores (not yet exponentials). */
export function bestChain(chain: Chain, lattice: Lattice, out: Uint8Array): void {
  const { labels, first } = chain
  const { before, beforeFrom, beforeCell } = stepsOf(chain)
  const { length, emission, edge, forward, backward } = lattice
  for (let t = 0; t < length; t++) {
    const at = t * width
    const row = t * pairs
    for (let b = 0, k = 0; b < labels; b++) {
      let best = -Infinity
      let from = 0
      if (t === 0) best = first[b] === 1 ? (edge[b] as number) : -Infinity
      else {
        for (const end = beforeFrom[b + 1] as number; k < end; k++) {
          const a = before[k] as number
          const score = (forward[at - width + a] as number) + (edge[row + (beforeCell[k] as number)] as number)
          if (score > best) {
            best = score
            from = a
          }
        }
      }
      forward[at + b] = best + (emission[at + b] as number)
      backward[at + b] = from
    }
  }
  let label = 0
  const end = (length - 1) * width
  for (let b = 1; b < labels; b++) if ((forward[end + b] as number) > (forward[end + label] as number)) label = b
  for (let t = length - 1; t >= 0; t--) {
    out[t] = label
    label = backward[t * width + label] as number
  }
}
