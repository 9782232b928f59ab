import type { Span } from '../model/span.ts'
import { shingleSize, type ReuseText } from './reuse-text.ts'

/** A stretch of words that two documents share: `length` words from `a` in one and from `b` in the other. */
export interface SharedRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Shorter stretches are phrases of the language. In words. */
const shortestRun = 8

/** All stretches of shared words, in the order of the first document; a word of it is in one stretch at most. */
export function sharedRuns(one: ReuseText, other: ReuseText): readonly SharedRun[] {
  const places = new Map<number, number[]>()
  other.shingles.forEach((s, at) => {
    const known = places.get(s)
    if (known === undefined) places.set(s, [at])
    else if (known.length < 4) known.push(at)
  })
  const runs: SharedRun[] = []
  for (let a = 0; a < one.shingles.length; ) {
    const best = longestFrom(one, other, a, places.get(one.shingles[a] ?? 0) ?? [])
    if (best !== null && best.length >= shortestRun) runs.push(best)
    a += best === null ? 1 : Math.max(1, best.length - shingleSize + 1)
  }
  return runs
}

function longestFrom(one: ReuseText, other: ReuseText, a: number, places: readonly number[]): SharedRun | null {
  let best: SharedRun | null = null
  for (const b of places) {
    let length = 0
    while (
      a + length < one.words.hash.length &&
      b + length < other.words.hash.length &&
      one.words.hash[a + length] === other.words.hash[b + length]
    ) {
      length++
    }
    if (length >= shingleSize && length > (best?.length ?? 0)) best = { a, b, length }
  }
  return best
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

/** Weighs stretches; quoted words are counted apart, since two reports may quote one speech independently. */
export function weighRuns(one: ReuseText, other: ReuseText, runs: readonly SharedRun[]): SharedWeight {
  const weight = { words: 0, prose: 0, longestProse: 0, quotedByOne: 0, quotedByOther: 0 }
  for (const run of runs) {
    let [common, plain, byOne, byOther] = [0, 0, 0, 0]
    for (let i = 0; i < run.length; i++) {
      const quotedByOne = one.quoted[run.a + i] === 1
      const quotedByOther = other.quoted[run.b + i] === 1
      common += one.common[run.a + i] ?? 0
      if (!quotedByOne && !quotedByOther) plain++
      else if (!quotedByOther) byOne++
      else if (!quotedByOne) byOther++
    }
    weight.words += run.length
    weight.quotedByOne += byOne
    weight.quotedByOther += byOther
    if (common < run.length * leastFunctionWords) continue
    weight.prose += plain
    weight.longestProse = Math.max(weight.longestProse, plain)
  }
  return weight
}

/** The stretches as spans of the first document. */
export function runSpans({ words }: ReuseText, runs: readonly SharedRun[]): readonly Span[] {
  return runs.map(({ a, length }) => ({ start: words.start[a] ?? 0, end: words.end[a + length - 1] ?? 0 }))
}
