import { type Features, newFeatures } from '../../src/attribute/model/feature-list.ts'

/** Rows of many items in one list: those of item `i` are `rows[from[i], from[i + 1])`. */
export interface RowLists {
  readonly rows: Int32Array
  readonly from: Float64Array
}

/** Row of a hashed feature in a table of `2^bits` rows. */
export function rowOf(hash: number, bits: number): number {
  return hash >>> (32 - bits)
}

/**
 * Rows of `count` items, whose features `write` writes. Features seen in fewer than `least` of them are left out: they
 * would fill the table and teach nothing. The rows of an item come in order, so that the order in which its features are
 * written teaches nothing either.
 */
export function rowLists(
  count: number,
  write: (item: number, out: Features) => void,
  bits: number,
  least: number,
): RowLists {
  const features = newFeatures()
  const seen = new Uint8Array(1 << bits)
  const from = new Float64Array(count + 1)
  let total = 0
  for (let i = 0; i < count; i++) {
    features.count = 0
    write(i, features)
    total += features.count
    for (let f = 0; f < features.count; f++) {
      const row = rowOf(features.hashes[f] as number, bits)
      if ((seen[row] as number) < 255) seen[row] = (seen[row] as number) + 1
    }
  }
  const rows = new Int32Array(total)
  let at = 0
  for (let i = 0; i < count; i++) {
    from[i] = at
    features.count = 0
    write(i, features)
    for (let f = 0; f < features.count; f++) {
      const row = rowOf(features.hashes[f] as number, bits)
      if ((seen[row] as number) >= least) rows[at++] = row
    }
    rows.subarray(from[i], at).sort()
  }
  from[count] = at
  return { rows: rows.slice(0, at), from }
}
