import { functionWords } from '../data/function-words.ts'
import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { scanWords, shingleHashes, type WordScan } from '../text/word-scan.ts'

/** Words of a shingle: the shortest stretch that two documents can share. */
export const shingleSize = 8

/** Of so many neighbouring shingles one at least is kept: a stretch of 16 words always leaves one in both documents. */
const window = 9

/** The words of a document's own text, ready to be compared: 5 bytes a word, so that many documents fit. */
export interface ReuseText {
  /** Hash of each word. */
  readonly words: Uint32Array
  /** For each word `quotedFlag` if it stands between quotation marks or in a post shown as posted, `commonFlag` if it is a function word. */
  readonly flags: Uint8Array
}

export const [quotedFlag, commonFlag] = [1, 2] as const

/** Hash of each function word, to tell prose from lists of names and links. */
const commonHashes = new Set(functionWords.map((w) => scanWords(w, [{ start: 0, end: w.length }]).hash[0]))

/** A post shown as posted ends with its handle. */
const postLine = /^.*\(@\w+\).*$/gm

/** The comparable text of a document. */
export function reuseTextOf(document: AnalysedDoc): ReuseText {
  const { doc, layers } = document
  const words = wordsOf(document)
  const posts = doc.text.includes('(@') ? [...doc.text.matchAll(postLine)].map(spanOf) : []
  const voices = [...layers.quotation.filter((q) => q.depth === 0).map((q) => q.span), ...posts]
  const flags = quotedWords(words, voices)
  words.hash.forEach((hash, i) => {
    if (commonHashes.has(hash)) flags[i] = (flags[i] ?? 0) | commonFlag
  })
  return { words: words.hash, flags }
}

/** The words of a document's own text with their places. */
export function wordsOf({ doc }: AnalysedDoc): WordScan {
  return scanWords(
    doc.text,
    doc.body.filter((b) => b.end > b.start),
  )
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

function quotedWords(words: WordScan, spans: readonly Span[]): Uint8Array {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const flags = new Uint8Array(words.start.length)
  let next = 0
  for (let i = 0; i < flags.length && next < sorted.length; i++) {
    const word = { start: words.start[i] ?? 0, end: words.end[i] ?? 0 }
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= word.start) next++
    const span = sorted[next]
    if (span !== undefined && overlaps(span, word)) flags[i] = quotedFlag
  }
  return flags
}

/** Hash of each shingle of a text; entry `i` begins at word `i`. */
export function shinglesOf({ words }: ReuseText): Uint32Array {
  return shingleHashes(words, shingleSize)
}

/** The prints of a text, each once, ascending. */
export function printsOf(text: ReuseText): Uint32Array {
  const shingles = shinglesOf(text)
  return Uint32Array.from(new Set(printPlaces(shingles).map((at) => shingles[at] ?? 0))).sort()
}

/**
 * A document's prints: the least hash of every `window` neighbouring shingles, so that the same words leave the same
 * prints in every document. Where each stands, in text order. After Schleimer, Wilkerson and Aiken (2003), over words.
 */
export function printPlaces(shingles: Uint32Array): readonly number[] {
  const places: number[] = []
  const last = Math.max(0, shingles.length - window)
  let least = -1
  for (let from = 0; from <= last && shingles.length > 0; from++) {
    const end = Math.min(shingles.length, from + window)
    if (least < from) {
      least = from
      for (let i = from + 1; i < end; i++) if ((shingles[i] ?? 0) <= (shingles[least] ?? 0)) least = i
    } else if ((shingles[end - 1] ?? 0) <= (shingles[least] ?? 0)) least = end - 1
    if (places.at(-1) !== least) places.push(least)
  }
  return places
}
