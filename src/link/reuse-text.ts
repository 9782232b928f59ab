import { functionWords } from '../data/function-words.ts'
import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { scanWords, shingleHashes, type WordScan } from '../text/word-scan.ts'

/** Words of a shingle. Five is what the measured prototype used. */
export const shingleSize = 5

/** One shingle in so many is kept in the index. */
const sampling = 8

/** The words of a document's own text, ready to be compared. */
export interface ReuseText {
  readonly id: string
  readonly words: WordScan
  /** 1 for each word between quotation marks or in a post shown as posted. */
  readonly quoted: Uint8Array
  /** 1 for each function word. */
  readonly common: Uint8Array
  readonly shingles: Uint32Array
}

/** Hash of each function word, to tell prose from lists of names and links. */
const commonHashes = new Set(functionWords.map((w) => scanWords(w, [{ start: 0, end: w.length }]).hash[0]))

/** A post shown as posted ends with its handle. */
const postLine = /^.*\(@\w+\).*$/gm

/** The comparable text of a document. */
export function reuseTextOf({ doc, layers }: AnalysedDoc): ReuseText {
  const body = doc.body.filter((b) => b.end > b.start)
  const words = scanWords(doc.text, body)
  const posts = [...doc.text.matchAll(postLine)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const voices = [...layers.quotation.filter((q) => q.depth === 0).map((q) => q.span), ...posts]
  return {
    id: doc.id,
    words,
    quoted: maskOf(words, voices),
    common: Uint8Array.from(words.hash, (h) => (commonHashes.has(h) ? 1 : 0)),
    shingles: shingleHashes(words.hash, shingleSize),
  }
}

function maskOf(words: WordScan, spans: readonly Span[]): Uint8Array {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const mask = new Uint8Array(words.start.length)
  let next = 0
  for (let i = 0; i < mask.length; i++) {
    const word = { start: words.start[i] ?? 0, end: words.end[i] ?? 0 }
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= word.start) next++
    const span = sorted[next]
    if (span !== undefined && overlaps(span, word)) mask[i] = 1
  }
  return mask
}

/** The sampled shingles: the same words are sampled in every document. */
export function sampledShingles({ shingles }: ReuseText): readonly number[] {
  const sample = new Set<number>()
  for (const s of shingles) if (s % sampling === 0) sample.add(s)
  return [...sample]
}
