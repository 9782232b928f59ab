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

/** Turns scores into probabilities: forward and backward sums, scaled at each token. Returns the log of the sum of all. */
export function sumChain(chain: Chain, lattice: Lattice): number {
  const { length, forward, backward, marginal } = lattice
  const logSum = exponentials(lattice, chain) + sumForward(chain, lattice)
  sumBackward(chain, lattice)
  for (let t = 0; t < length; t++) normalise(marginal, forward, backward, t * width, chain.labels)
  return logSum
}

/** Sums over all beginnings of a sequence; returns the logs of the scales taken out. */
function sumForward({ labels, first }: Chain, { length, emission, edge, forward }: Lattice): number {
  let logSum = 0
  for (let t = 0; t < length; t++) {
    const at = t * width
    let sum = 0
    for (let b = 0; b < labels; b++) {
      let total = 0
      if (t === 0) total = (first[b] as number) * (edge[b] as number)
      else {
        for (let a = 0; a < labels; a++) {
          total += (forward[at - width + a] as number) * (edge[t * pairs + a * width + b] as number)
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
function sumBackward({ labels }: Chain, { length, emission, edge, backward }: Lattice): void {
  for (let b = 0; b < labels; b++) backward[(length - 1) * width + b] = 1
  for (let t = length - 2; t >= 0; t--) {
    const at = t * width
    let sum = 0
    for (let a = 0; a < labels; a++) {
      let total = 0
      const row = (t + 1) * pairs + a * width
      for (let b = 0; b < labels; b++) {
        const after = at + width + b
        total += (edge[row + b] as number) * (emission[after] as number) * (backward[after] as number)
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
function exponentials({ length, emission, edge }: Lattice, { labels, allowed }: Chain): number {
  let taken = 0
  for (let t = 0; t < length; t++) {
    let most = -Infinity
    for (let b = 0; b < labels; b++) most = Math.max(most, emission[t * width + b] as number)
    taken += most
    for (let b = 0; b < labels; b++) emission[t * width + b] = Math.exp((emission[t * width + b] as number) - most)
    for (let a = 0; a < labels; a++) {
      for (let b = 0; b < labels; b++) {
        const at = t * pairs + a * width + b
        edge[at] = allowed[a * width + b] === 1 ? Math.exp(edge[at] as number) : 0
      }
    }
  }
  return taken
}

/** The best sequence of labels for the scores (not yet exponentials). */
export function bestChain({ labels, allowed, first }: Chain, lattice: Lattice, out: Uint8Array): void {
  const { length, emission, edge, forward, backward } = lattice
  for (let t = 0; t < length; t++) {
    const at = t * width
    for (let b = 0; b < labels; b++) {
      let best = -Infinity
      let from = 0
      if (t === 0) best = first[b] === 1 ? (edge[b] as number) : -Infinity
      else {
        for (let a = 0; a < labels; a++) {
          if (allowed[a * width + b] !== 1) continue
          const score = (forward[at - width + a] as number) + (edge[t * pairs + a * width + b] as number)
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
