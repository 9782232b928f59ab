import type { Damage } from '../model/doc.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { AnalysedDoc, CleanCopy } from '../model/story.ts'
import { damageIn } from '../text/damage.ts'
import { compareDates } from '../text/edtf.ts'
import { shingleHashes, type WordScan } from '../text/word-scan.ts'
import { alignWords, isContent, isTelling, type Match } from './align-words.ts'
import { wordsOf } from './reuse-text.ts'

/** Undamaged words looked at on each side of damaged ones. */
const reach = 12

/** Words of a run by which a passage is looked up; a run with damaged words in it is not. */
const anchorSize = 4

/** Shared words and, among them, different content words of no formula from which two passages are one; on each side so many words. */
const [leastShared, leastTelling, leastEachSide] = [9, 4, 2]

/** Share of the words from the first shared one to the last that are shared, in both documents. */
const leastDense = 0.8

/** A run in more documents than these is a formula, or a story that many ran: then the whole passage must be shared. */
const mostHolders = 24
const leastCommonShared = 22

/**
 * Function words between the damage and the nearest shared word, and words the copy may have there beyond those damaged:
 * never more than are shared on either side.
 */
const [mostApart, mostInstead] = [3, 8]

/** Damaged passages that are looked up by one run of words. */
const mostPassages = 64

/** Places of one document that are compared with one damaged passage, those with most runs in common first. */
const mostPlaces = 4

/** For damaged words the earliest document that has the passage around them undamaged, in the order of `documents`. */
export function linkCleanCopies(documents: readonly AnalysedDoc[]): readonly CleanCopy[] {
  const damaged = documents.filter((d) => d.doc.damage.length > 0)
  if (damaged.length === 0) return []
  const passages = damaged.flatMap(passagesOf)
  const found = new Map<Passage, CleanCopy>()
  const byDate = [...documents].sort(
    (a, b) => compareDates(a.doc.meta.published.value, b.doc.meta.published.value) || a.exhibit - b.exhibit,
  )
  const index = anchorsOf(passages, documents)
  for (const document of byDate) {
    const words = wordsOf(document)
    for (const [passage, places] of hitsIn(words, index)) {
      if (passage.document === document || found.has(passage)) continue
      const copy = cleanCopyAt(passage, { document, words }, places)
      if (copy !== null) found.set(passage, copy)
    }
  }
  return passages.flatMap((p) => found.get(p) ?? [])
}

/** Damaged words with the undamaged ones around them. */
interface Passage {
  readonly document: AnalysedDoc
  readonly damage: Damage
  /** Undamaged words in text order, `before` of them before the damage. */
  readonly hashes: Uint32Array
  readonly spans: readonly Span[]
  readonly before: number
  /** How many words are damaged. */
  readonly lost: number
  /** Hash of each run of neighbouring words, and where it begins among `hashes`. */
  readonly anchors: readonly { readonly hash: number; readonly at: number }[]
}

function passagesOf(document: AnalysedDoc): readonly Passage[] {
  const { damage, body } = document.doc
  const words = wordsOf(document)
  const shingles = shingleHashes(words.hash, anchorSize)
  const whole = Array.from(words.start, (start, i) => damageIn(damage, { start, end: words.end[i] ?? 0 }).length === 0)
  return damage
    .filter((d) => body.some((b) => overlaps(b, d)))
    .map((d) => {
      const from = firstAfter(words.end, d.start)
      let to = from
      while (to < words.start.length && (words.start[to] ?? 0) < d.end) to++
      const before = wholeFrom(whole, from - 1, -1).reverse()
      const at = [...before, ...wholeFrom(whole, to, 1)]
      return {
        ...{ document, damage: d, before: before.length, lost: to - from },
        hashes: Uint32Array.from(at, (i) => words.hash[i] ?? 0),
        spans: at.map((i) => ({ start: words.start[i] ?? 0, end: words.end[i] ?? 0 })),
        anchors: at.flatMap((i, k) =>
          at[k + anchorSize - 1] === i + anchorSize - 1 ? { hash: shingles[i] ?? 0, at: k } : [],
        ),
      }
    })
}

/** Index of the first of ascending values that is greater; their number if none is. */
function firstAfter(values: Uint32Array, value: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Places of the nearest undamaged words from one on, nearest first; words further off than twice the reach are left. */
function wholeFrom(whole: readonly boolean[], from: number, step: 1 | -1): number[] {
  const found: number[] = []
  for (let i = from; i >= 0 && i < whole.length && found.length < reach && Math.abs(i - from) < 2 * reach; i += step)
    if (whole[i] === true) found.push(i)
  return found
}

interface Anchors {
  readonly of: ReadonlyMap<number, readonly { readonly passage: Passage; readonly at: number }[]>
  /** In how many documents each run stands. */
  readonly holders: ReadonlyMap<number, number>
}

function anchorsOf(passages: readonly Passage[], documents: readonly AnalysedDoc[]): Anchors {
  const of = new Map<number, { passage: Passage; at: number }[]>()
  for (const passage of passages)
    for (const { hash, at } of passage.anchors) {
      const known = of.get(hash)
      if (known === undefined) of.set(hash, [{ passage, at }])
      else if (known.length < mostPassages) known.push({ passage, at })
    }
  const holders = new Map<number, number>()
  for (const document of documents) {
    const shingles = shingleHashes(wordsOf(document).hash, anchorSize)
    for (const hash of new Set(shingles)) if (of.has(hash)) holders.set(hash, (holders.get(hash) ?? 0) + 1)
  }
  return { of, holders }
}

/** Where a passage may begin among the words of a document, and whether a run it shares stands in few documents. */
interface PlaceHit {
  readonly at: number
  count: number
  rare: boolean
}

function hitsIn(words: WordScan, { of, holders }: Anchors): ReadonlyMap<Passage, readonly PlaceHit[]> {
  const hits = new Map<Passage, PlaceHit[]>()
  shingleHashes(words.hash, anchorSize).forEach((hash, b) => {
    const rare = (holders.get(hash) ?? 0) <= mostHolders
    for (const { passage, at } of of.get(hash) ?? []) {
      const places = hits.get(passage) ?? []
      hits.set(passage, places)
      const near = places.slice(-mostPlaces).find((p) => Math.abs(p.at - (b - at)) <= reach)
      if (near === undefined) places.push({ at: b - at, count: 1, rare })
      else [near.count, near.rare] = [near.count + 1, near.rare || rare]
    }
  })
  return hits
}

interface Other {
  readonly document: AnalysedDoc
  readonly words: WordScan
}

function cleanCopyAt(passage: Passage, other: Other, places: readonly PlaceHit[]): CleanCopy | null {
  const best = [...places].sort((a, b) => b.count - a.count || a.at - b.at).slice(0, mostPlaces)
  for (const place of best) {
    const from = Math.max(0, place.at - reach)
    const to = place.at + passage.hashes.length + passage.lost + 2 * reach
    const matches = alignWords(passage.hashes, other.words.hash.subarray(from, to), passage.before)
    const moved = matches.map(({ a, b }) => ({ a, b: b + from }))
    if (isOne(passage, moved, place.rare ? leastShared : leastCommonShared)) {
      const copy = copyOf(passage, other, moved)
      if (copy !== null) return copy
    }
  }
  return null
}

/** Whether the shared words are enough, on both sides of the damage and near it. */
function isOne({ hashes, before, lost }: Passage, matches: readonly Match[], least: number): boolean {
  const left = matches.findLast(({ a }) => a < before)
  const right = matches.find(({ a }) => a >= before)
  const [first, last] = [matches[0], matches.at(-1)]
  if (left === undefined || right === undefined || first === undefined || last === undefined) return false
  if (matches.length < least) return false
  const beside = Math.max(last.a - first.a + 1, last.b - first.b + 1 - (right.b - left.b - 1))
  if (matches.length < leastDense * beside) return false
  const count = matches.filter(({ a }) => a < before).length
  const eachSide = Math.min(count, matches.length - count)
  if (eachSide < leastEachSide) return false
  if (before - 1 - left.a > mostApart || right.a - before > mostApart) return false
  if (hashes.subarray(left.a + 1, right.a).some(isContent)) return false
  if (right.b - left.b - 1 > lost + Math.min(mostInstead, eachSide)) return false
  return new Set(matches.map(({ a }) => hashes[a] ?? 0).filter(isTelling)).size >= leastTelling
}

/** The passage in the other document; null if it is damaged there, or reads there as it does here. */
function copyOf(passage: Passage, { document, words }: Other, matches: readonly Match[]): CleanCopy | null {
  const left = matches.findLast(({ a }) => a < passage.before) as Match
  const right = matches.find(({ a }) => a >= passage.before) as Match
  const start = words.start[matches[0]?.b ?? 0] ?? 0
  const end = words.end[matches.at(-1)?.b ?? 0] ?? 0
  if (damageIn(document.doc.damage, { start, end }).length > 0) return null
  const between = { start: words.end[left.b] ?? 0, end: words.start[right.b] ?? 0 }
  const here = { start: passage.spans[left.a]?.end ?? 0, end: passage.spans[right.a]?.start ?? 0 }
  const mine = passage.document.doc.text
  if (bare(mine, here) === bare(document.doc.text, between) && bare(mine, passage.damage) !== '') return null
  if (passage.lost > 0 && /\n\s*\n/.test(document.doc.text.slice(between.start, between.end))) return null
  const { damage } = passage
  return {
    document: passage.document.doc.id,
    damage: { start: damage.start, end: damage.end },
    copy: { document: document.doc.id, start, end },
    instead: trimmed(document.doc.text, between),
  }
}

function bare(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, '')
}

/** Without white space and marks at its ends, but for an apostrophe that ends a word. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (/^[^\p{L}\p{N}$£€]*/u.exec(words)?.[0].length ?? 0)
  return { start: from, end: Math.max(from, start + words.replace(/[^\p{L}\p{N}'’%]+$/u, '').length) }
}
