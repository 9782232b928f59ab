import { random } from '../random.ts'
import { toLengthOne } from './word-vectors.ts'

/** Clusters of vectors of length 1 (spherical k-means): the cluster of each vector, and the middle of each cluster. */
export interface Clusters {
  readonly of: Int32Array
  readonly middles: Float32Array
}

const mostRounds = 14
/** Fewer moves than this share of the vectors end the work. */
const leastMoves = 0.001

/** Parts vectors into clusters by their cosine, each counted `weights` times. The same vectors give the same clusters. */
export function clustersOf(
  values: Float32Array,
  dimensions: number,
  count: number,
  weights: Float32Array,
  seed: number,
): Clusters {
  const of = new Int32Array(weights.length)
  const middles = firstMiddles(values, dimensions, count, seed)
  for (let round = 0; round < mostRounds; round++) {
    let moves = 0
    for (let i = 0; i < weights.length; i++) {
      const cluster = nearest(values.subarray(i * dimensions, (i + 1) * dimensions), middles)
      if (of[i] !== cluster) moves++
      of[i] = cluster
    }
    recentre(values, dimensions, of, weights, middles)
    if (moves < leastMoves * weights.length) break
  }
  return { of, middles }
}

/** Vectors picked by chance, none twice. */
function firstMiddles(values: Float32Array, dimensions: number, count: number, seed: number): Float32Array {
  const order = Array.from({ length: values.length / dimensions }, (_, i) => i)
  const next = random(seed)
  const middles = new Float32Array(count * dimensions)
  for (let k = 0; k < count; k++) {
    const j = k + Math.floor(next() * (order.length - k))
    ;[order[k], order[j]] = [order[j] as number, order[k] as number]
    const at = (order[k] as number) * dimensions
    middles.set(values.subarray(at, at + dimensions), k * dimensions)
  }
  return middles
}

function nearest(vector: Float32Array, middles: Float32Array): number {
  const dimensions = vector.length
  let best = 0
  let most = -2
  for (let at = 0; at < middles.length; at += dimensions) {
    let cosine = 0
    for (let d = 0; d < dimensions; d++) cosine += (vector[d] as number) * (middles[at + d] as number)
    if (cosine <= most) continue
    most = cosine
    best = at / dimensions
  }
  return best
}

function recentre(
  values: Float32Array,
  dimensions: number,
  of: Int32Array,
  weights: Float32Array,
  middles: Float32Array,
): void {
  middles.fill(0)
  for (const [i, cluster] of of.entries()) {
    const [from, to] = [i * dimensions, cluster * dimensions]
    for (let d = 0; d < dimensions; d++)
      middles[to + d] = (middles[to + d] as number) + (weights[i] as number) * (values[from + d] as number)
  }
  toLengthOne(middles, dimensions)
}
