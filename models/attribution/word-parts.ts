/**
 * How words take part in attributions, as far as the company they keep tells: ridge regression from the vectors of the words
 * of the articles to the share of their uses in each part, read off for all words.
 */
import { part } from '../../src/attribute/model/word-classes.ts'
import { isNoun, isVerb } from '../../src/attribute/model/tags.ts'
import { headOf, type Lesson } from './corpus.ts'
import type { WordVectors } from './word-vectors.ts'

/** Of the uses of a word that might play a part, how many do. */
interface Played {
  readonly uses: Int32Array
  readonly played: Int32Array
}

export type PartsPlayed = ReadonlyMap<number, Played>

const partCount = Object.keys(part).length
/** Pull of the weights towards zero. */
const pull = 3
/** A word counts as often as it is used, up to this. */
const mostUses = 30
/** Shares of the words below each rank but the first: finer where words that play the part are. */
const below = [0.1, 0.25, 0.4, 0.55, 0.68, 0.78, 0.85, 0.9, 0.935, 0.96, 0.975, 0.985, 0.991, 0.995, 0.998]

/** Parts played in the articles, by the `lower` hash of a word. */
export function partsPlayed(lessons: readonly Lesson[]): PartsPlayed {
  const all = new Map<number, Played>()
  for (const { sight, attributions } of lessons) {
    const heads = new Set(attributions.map((a) => headOf(sight, a.cue)))
    const lasts = new Set(attributions.map((a) => a.source.at(-1)))
    const sources = new Set(attributions.flatMap((a) => a.source))
    for (let i = 0; i < sight.length; i++) {
      const word = sight.words.lower[i] as number
      const known = all.get(word) ?? { uses: new Int32Array(partCount), played: new Int32Array(partCount) }
      all.set(word, known)
      const pos = sight.pos[i] as number
      if (isVerb(pos)) count(known, part.cueVerb, heads.has(i))
      else if (isNoun(pos)) {
        count(known, part.cueNoun, heads.has(i))
        count(known, part.sourceNoun, lasts.has(i))
      }
      count(known, part.source, sources.has(i))
    }
  }
  return all
}

function count({ uses, played }: Played, p: number, plays: boolean): void {
  uses[p] = (uses[p] as number) + 1
  if (plays) played[p] = (played[p] as number) + 1
}

/** Ranks of all words in a part, 0 to 15. `lower` has the hash of each. */
export function ranksOf(vectors: WordVectors, lower: readonly number[], parts: PartsPlayed, p: number): Uint8Array {
  const weights = regress(vectors, lower, parts, p)
  const values = Float64Array.from(lower, (_, i) => foretold(vectors, i, weights))
  const sorted = values.toSorted()
  const bounds = below.map((share) => sorted[Math.floor(share * sorted.length)] as number)
  return Uint8Array.from(values, (value) => bounds.filter((bound) => value >= bound).length)
}

function foretold({ values, dimensions }: WordVectors, word: number, weights: Float64Array): number {
  let sum = weights[dimensions] as number
  for (let d = 0; d < dimensions; d++) sum += (values[word * dimensions + d] as number) * (weights[d] as number)
  return sum
}

/** Weights of the dimensions, and a constant, that foretell the root of the share. */
function regress(
  { values, dimensions }: WordVectors,
  lower: readonly number[],
  parts: PartsPlayed,
  p: number,
): Float64Array {
  const width = dimensions + 1
  const squares = Array.from({ length: width }, () => new Float64Array(width))
  const sums = new Float64Array(width)
  const row = new Float64Array(width).fill(1)
  for (const [i, hash] of lower.entries()) {
    const known = parts.get(hash)
    const uses = known?.uses[p] ?? 0
    if (known === undefined || uses === 0) continue
    const weight = Math.min(uses, mostUses)
    const share = Math.sqrt((known.played[p] as number) / uses)
    row.set(values.subarray(i * dimensions, (i + 1) * dimensions))
    for (let r = 0; r < width; r++) {
      const scaled = weight * (row[r] as number)
      sums[r] = (sums[r] as number) + scaled * share
      const into = squares[r] as Float64Array
      for (let c = 0; c < width; c++) into[c] = (into[c] as number) + scaled * (row[c] as number)
    }
  }
  for (let d = 0; d < dimensions; d++)
    (squares[d] as Float64Array)[d] = ((squares[d] as Float64Array)[d] as number) + pull
  return solved(squares, sums)
}

/** Solution of a system with a positive definite matrix, by elimination; both are overwritten. */
function solved(matrix: readonly Float64Array[], sums: Float64Array): Float64Array {
  const size = sums.length
  const at = (r: number, c: number): number => (matrix[r] as Float64Array)[c] as number
  for (let i = 0; i < size; i++) {
    for (let r = i + 1; r < size; r++) {
      const factor = at(r, i) / at(i, i)
      const row = matrix[r] as Float64Array
      for (let c = i; c < size; c++) row[c] = at(r, c) - factor * at(i, c)
      sums[r] = (sums[r] as number) - factor * (sums[i] as number)
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    let left = sums[i] as number
    for (let c = i + 1; c < size; c++) left -= at(i, c) * (sums[c] as number)
    sums[i] = left / at(i, i)
  }
  return sums
}
