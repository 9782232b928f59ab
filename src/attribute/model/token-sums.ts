import { width } from './crf.ts'
import { tokenFeatures } from './features.ts'
import type { Sight } from './sight.ts'
import { addRows, addRowsOfBoth, featuresFor, type PackedTable, type RowTable } from './table.ts'

/** Scores of the labels of each token by a table, `width` a token: those features alone that depend on no cue. */
export function sumTokens(s: Sight, table: RowTable | PackedTable): Float32Array {
  return sumTokensTwice(s, table, null)[0]
}

/** The same by two tables: the features, which are the same, are read once. */
export function sumTokensTwice(
  s: Sight,
  first: RowTable | PackedTable,
  second: RowTable | PackedTable | null,
): readonly [Float32Array, Float32Array] {
  const sums = new Float32Array(s.length * width)
  const more = new Float32Array(second === null ? 0 : s.length * width)
  const features = featuresFor(first)
  for (let i = 0; i < s.length; i++) {
    features.count = 0
    tokenFeatures(s, i, features)
    if (second === null) addRows(first, features, sums, i * width)
    else addRowsOfBoth(first, second, features, sums, more, i * width)
  }
  return [sums, more]
}
