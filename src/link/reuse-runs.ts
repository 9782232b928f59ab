import type { Span } from '../model/span.ts'
import type { WordScan } from '../text/word-scan.ts'
import { commonFlag, quotedFlag, type ReuseText, shingleSize, shinglesOf } from './reuse-text.ts'

/** A stretch of words that two documents share: `length` words from `a` in one and from `b` in the other. */
export interface SharedRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Places of one shingle in a document that are looked at: a text that repeats itself is compared in bounded time. */
const mostPlaces = 4

/** All stretches of shared words, in the order of the first document; a word of it is in one stretch at most. */
export function sharedRuns(one: ReuseText, other: ReuseText): readonly SharedRun[] {
  const ours = shinglesOf(one)
  const places = placesOf(shinglesOf(other))
  const runs: SharedRun[] = []
  for (let a = 0; a < ours.length; ) {
    let best: SharedRun | null = null
    let looked = 0
    for (let b = places.first(ours[a] ?? 0); b >= 0 && looked < mostPlaces; b = places.next(b)) {
      const length = sharedFrom(one.words, a, other.words, b)
      if (length < shingleSize) continue
      looked++
      if (length > (best?.length ?? 0)) best = { a, b, length }
    }
    if (best !== null) runs.push(best)
    a += best?.length ?? 1
  }
  return runs
}

function sharedFrom(one: Uint32Array, a: number, other: Uint32Array, b: number): number {
  let length = 0
  while (a + length < one.length && b + length < other.length && one[a + length] === other[b + length]) length++
  return length
}

/** Where a shingle stands: its first place, and the place after one; −1 for none. Shingles of one slot share a chain. */
interface Places {
  readonly first: (shingle: number) => number
  readonly next: (place: number) => number
}

function placesOf(shingles: Uint32Array): Places {
  const mask = 2 ** Math.ceil(Math.log2(2 * shingles.length + 2)) - 1
  const heads = new Int32Array(mask + 1).fill(-1)
  const nexts = new Int32Array(shingles.length)
  for (let i = shingles.length - 1; i >= 0; i--) {
    const slot = (shingles[i] ?? 0) & mask
    nexts[i] = heads[slot] ?? -1
    heads[slot] = i
  }
  return { first: (shingle) => heads[shingle & mask] ?? -1, next: (place) => nexts[place] ?? -1 }
}

/** What the shared stretches weigh, in words. */
export interface SharedWeight {
  /** All shared words. */
  readonly words: number
  /** Shared words that neither document quotes, in stretches that read as prose. */
  readonly prose: number
  /** The longest such stretch. */
  readonly longestProse: number
  /** Shared words that `one` quotes and `other` says in its own voice. */
  readonly quotedByOne: number
  readonly quotedByOther: number
}

/** Share of function words below which a stretch is a list, a menu or a form, not prose. Bench: neardup. */
const leastFunctionWords = 0.22

/**
 * Weighs stretches; quoted words are counted apart, since two reports may quote one speech independently.
 * @param shares - The part of each stretch that is no formula; all of it where none are given.
 */
export function weighRuns(
  one: ReuseText,
  other: ReuseText,
  runs: readonly SharedRun[],
  shares: readonly number[] = [],
): SharedWeight {
  const weight = { words: 0, prose: 0, longestProse: 0, quotedByOne: 0, quotedByOther: 0 }
  for (const [k, run] of runs.entries()) {
    const own = shares[k] ?? 1
    let [common, plain, byOne, byOther] = [0, 0, 0, 0]
    for (let i = 0; i < run.length; i++) {
      const flags = one.flags[run.a + i] ?? 0
      const quotedByOne = (flags & quotedFlag) !== 0
      const quotedByOther = ((other.flags[run.b + i] ?? 0) & quotedFlag) !== 0
      if ((flags & commonFlag) !== 0) common++
      if (!quotedByOne && !quotedByOther) plain++
      else if (!quotedByOther) byOne++
      else if (!quotedByOne) byOther++
    }
    weight.words += run.length
    weight.quotedByOne += byOne * own
    weight.quotedByOther += byOther * own
    if (common < run.length * leastFunctionWords) continue
    weight.prose += plain * own
    weight.longestProse = Math.max(weight.longestProse, plain * own)
  }
  return weight
}

/** Shorter stretches can be formulas: what many documents say in the same words is nobody's copy. In words. */
const longestFormula = 30

/**
 * For each stretch the part of it that is no formula of the collection, 0 to 1: of a short one, the prints in it that do
 * not stand in many documents. A wire story that many ran is as widely spread, but its stretches are long.
 * @param places - Where prints stand in the first document, ascending.
 * @param common - Whether the print at a place stands in many documents.
 */
export function ownShares(
  runs: readonly SharedRun[],
  places: readonly number[],
  common: (place: number) => boolean,
): readonly number[] {
  let next = 0
  return runs.map(({ a, length }) => {
    while (next < places.length && (places[next] ?? 0) < a) next++
    let [prints, spread] = [0, 0]
    for (; next < places.length && (places[next] ?? 0) <= a + length - shingleSize; next++) {
      prints++
      if (common(places[next] ?? 0)) spread++
    }
    return length >= longestFormula || prints === 0 ? 1 : 1 - spread / prints
  })
}

/** Stretches as spans of the first document, whose words these are. */
export function runSpans(words: WordScan, runs: readonly SharedRun[]): readonly Span[] {
  return runs.map(({ a, length }) => ({ start: words.start[a] ?? 0, end: words.end[a + length - 1] ?? 0 }))
}
