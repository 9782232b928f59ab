import type { Span } from '../model/span.ts'
import type { ChangeKind } from '../model/version.ts'
import { scanWords, type WordScan } from './word-scan.ts'

/** A statement of one version: what was said, and by whom. */
export interface Told {
  readonly words: string
  /** Who said it; null if that is open. */
  readonly speaker: string | null
}

/** What became of a statement: its number in each version, or the place of its words where they are no statement there. */
export interface ToldChange {
  readonly kind: ChangeKind
  readonly before: number | Span | null
  readonly after: number | Span | null
}

/** A version of an article: its text, the parts that are its own, and what it says others said. */
export interface VersionText {
  readonly text: string
  readonly body: readonly Span[]
  readonly told: readonly Told[]
}

/** Part of two wordings that must be the same for them to be one statement, reworded. */
const leastAlike = 0.5

/** Part of a statement's words that must stand in the other version for them to be still there. */
const leastKept = 0.8

/** Statements in which one pair of words is followed: common pairs tell nothing. */
const mostHolders = 40

/** What changed from one version of an article to the next, in the order of the later one, what is gone last. */
export function compareVersionTexts(before: VersionText, after: VersionText): readonly ToldChange[] {
  const partner = partners(before.told, after.told)
  const [scanBefore, scanAfter] = [scanWords(before.text, before.body), scanWords(after.text, after.body)]
  const found = after.told.flatMap((told, i): ToldChange[] => {
    const old = partner.get(i)
    if (old === undefined) {
      const place = placeIn(scanBefore, told.words)
      return [{ kind: place === null ? 'new' : 'source-new', before: place, after: i }]
    }
    const kind = kindOf(before.told[old] as Told, told)
    return kind === null ? [] : [{ kind, before: old, after: i }]
  })
  const kept = new Set(partner.values())
  const gone = before.told.flatMap((told, i): ToldChange[] => {
    if (kept.has(i)) return []
    const place = placeIn(scanAfter, told.words)
    return [{ kind: place === null ? 'gone' : 'source-gone', before: i, after: place }]
  })
  return [...found, ...gone]
}

function kindOf(before: Told, after: Told): ChangeKind | null {
  if (before.speaker !== null && after.speaker === null) return 'source-gone'
  if (before.speaker !== null && before.speaker !== after.speaker) return 'speaker'
  if (before.speaker === null && after.speaker !== null) return 'source-new'
  return wordsOf(before.words).join(' ') === wordsOf(after.words).join(' ') ? null : 'reworded'
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Pairs of neighbouring words; the word of one alone. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  return new Set(words.length < 2 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`))
}

/** For each statement of the later version the one of the earlier that it was, the most alike first. */
function partners(before: readonly Told[], after: readonly Told[]): ReadonlyMap<number, number> {
  const [old, now] = [before.map((t) => pairsOf(t.words)), after.map((t) => pairsOf(t.words))]
  const holders = new Map<string, number[]>()
  old.forEach((pairs, i) => {
    for (const pair of pairs) {
      const known = holders.get(pair)
      if (known === undefined) holders.set(pair, [i])
      else if (known.length < mostHolders) known.push(i)
    }
  })
  const candidates = now.flatMap((pairs, i) =>
    [...new Set([...pairs].flatMap((pair) => holders.get(pair) ?? []))].map((k) => ({
      i,
      k,
      alike: alike(old[k] ?? new Set(), pairs) + bonus(before[k], after[i]),
    })),
  )
  const taken = new Set<number>()
  const partner = new Map<number, number>()
  const likely = candidates.filter((c) => c.alike >= leastAlike)
  for (const { i, k } of likely.sort((a, b) => b.alike - a.alike || a.i - b.i || a.k - b.k)) {
    if (partner.has(i) || taken.has(k)) continue
    partner.set(i, k)
    taken.add(k)
  }
  return partner
}

/** Part of the pairs of two wordings that both have, 0 to 1. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / Math.max(1, a.size + b.size)
}

/** Of two wordings as near the one of the same speaker is taken. */
function bonus(a: Told | undefined, b: Told | undefined): number {
  return a?.speaker !== null && a?.speaker === b?.speaker ? 0.1 : 0
}

/** Where most of the words stand together in a version's text; null if they do not. */
function placeIn(scan: WordScan, words: string): Span | null {
  const wanted = scanWords(words, [{ start: 0, end: words.length }]).hash
  if (wanted.length < 4) return null
  const known = new Set(wanted)
  let [best, place] = [0, 0]
  let inside = 0
  scan.hash.forEach((hash, i) => {
    if (known.has(hash)) inside++
    if (i >= wanted.length && known.has(scan.hash[i - wanted.length] ?? 0)) inside--
    if (inside > best) [best, place] = [inside, Math.max(0, i - wanted.length + 1)]
  })
  if (best < leastKept * wanted.length) return null
  const last = Math.min(scan.end.length, place + wanted.length) - 1
  return { start: scan.start[place] ?? 0, end: scan.end[last] ?? 0 }
}
