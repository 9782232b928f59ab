import { formulaWords } from '../data/formula-words.ts'
import { functionWords } from '../data/function-words.ts'
import { scanWords } from '../text/word-scan.ts'

/** A word that two passages share: its place in each. */
export interface Match {
  readonly a: number
  readonly b: number
}

/** Other words between two shared ones from which what lies beyond is another passage. */
const mostBetween = 4

const hashOf = (word: string) => scanWords(word, [{ start: 0, end: word.length }]).hash[0] ?? 0
const empty = new Set(functionWords.map(hashOf))
const formulaic = new Set(formulaWords.map(hashOf))

/** Whether a word, by its hash, carries content. */
export function isContent(hash: number): boolean {
  return !empty.has(hash)
}

/** Whether a content word is none of those that the formulas of reporting are made of. */
export function isTelling(hash: number): boolean {
  return isContent(hash) && !formulaic.has(hash)
}

/**
 * Words that two passages share in one order, around a gap before word `gap` of the first: the longest such list, without
 * function words that stand alone in it and what lies beyond a stretch of other words.
 */
export function alignWords(one: Uint32Array, other: Uint32Array, gap: number): readonly Match[] {
  const matches = longestCommon(one, other)
  const kept = matches.filter((m, i) => {
    const [previous, next] = [matches[i - 1], matches[i + 1]]
    return isContent(one[m.a] ?? 0) || isNext(previous, m) || isNext(m, next)
  })
  const right = kept.findIndex(({ a }) => a >= gap)
  const split = right < 0 ? kept.length : right
  let [from, to] = [Math.max(0, split - 1), split]
  while (from > 0 && isNear(kept[from - 1], kept[from])) from--
  while (to + 1 < kept.length && isNear(kept[to], kept[to + 1])) to++
  return kept.slice(from, to + 1)
}

function isNext(m: Match | undefined, next: Match | undefined): boolean {
  return m !== undefined && next !== undefined && next.a === m.a + 1 && next.b === m.b + 1
}

function isNear(m: Match | undefined, next: Match | undefined): boolean {
  return m !== undefined && next !== undefined && Math.max(next.a - m.a, next.b - m.b) - 1 <= mostBetween
}

function longestCommon(one: Uint32Array, other: Uint32Array): readonly Match[] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      lengths[a * width + b] =
        one[a] === other[b]
          ? 1 + (lengths[(a + 1) * width + b + 1] ?? 0)
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0)
  const matches: Match[] = []
  for (let [a, b] = [0, 0]; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) matches.push({ a: a++, b: b++ })
    else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++
    else b++
  }
  return matches
}
