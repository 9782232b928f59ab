import { mix } from '../../text/feature-hash.ts'

/** Hashed features of one token as they are written; `count` says how many of `hashes` hold one. */
export interface Features {
  readonly hashes: Int32Array
  count: number
}

/** Most features a token may have. */
export const mostFeatures = 192

/** An empty list of features, to be filled again and again. */
export function newFeatures(): Features {
  return { hashes: new Int32Array(mostFeatures), count: 0 }
}

/** Adds the feature of a slot with up to two values. */
export function put(out: Features, slot: number, a: number, b = 0): void {
  out.hashes[out.count++] = mix(slot, a, b)
}

/** Distance as a small number: exact to 4, then by doubling; −1 and less stay as they are. */
export function near(distance: number): number {
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  if (distance <= 9) return 6
  if (distance <= 14) return 7
  if (distance <= 24) return 8
  return distance <= 40 ? 9 : 10
}
