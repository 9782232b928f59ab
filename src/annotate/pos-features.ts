import type { Span } from '../model/span.ts'

/** What the tagger's features are made of, for each token of a paragraph: hashes and small numbers, no strings. */
export interface TokenCues {
  readonly length: number
  /** Hash of the word as written, marks and figures made alike. */
  readonly exact: Int32Array
  readonly lower: Int32Array
  /** Hashes of the last one to four letters, lower case; of the first two. */
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix: Int32Array
  /** Bits: capital, all capitals, figure, hyphen, point, first letter not a letter, one unit long. */
  readonly shape: Int32Array
}

const bits = { capital: 1, capitals: 2, figure: 4, hyphen: 8, point: 16, mark: 32, single: 64 } as const

/** Number of features `featuresAt` writes. */
export const featureCount = 27

/** Cues of the tokens `spans[from, to)`. */
export function cuesOf(text: string, spans: readonly { readonly span: Span }[], from: number, to: number): TokenCues {
  const length = to - from
  const make = () => new Int32Array(length)
  const cues = {
    length,
    exact: make(),
    lower: make(),
    suffix1: make(),
    suffix2: make(),
    suffix3: make(),
    suffix4: make(),
    prefix: make(),
    shape: make(),
  }
  for (let i = 0; i < length; i++) {
    const { start, end } = (spans[from + i] as { readonly span: Span }).span
    readCues(cues, i, text, start, end)
  }
  return cues
}

const longestWord = 40

function readCues(cues: TokenCues, i: number, text: string, start: number, whole: number): void {
  const end = Math.min(whole, start + longestWord)
  let exact = 0x811c9dc5 | 0
  let lower = 0x811c9dc5 | 0
  let shape = 0
  let capitals = 0
  let letters = 0
  for (let at = start; at < end; at++) {
    const unit = normal(text.charCodeAt(at))
    const small = lowerOf(unit)
    if (small !== unit) {
      capitals++
      if (at === start) shape |= bits.capital
    }
    if (isLetter(small)) letters++
    else if (unit === 48) shape |= bits.figure
    else if (unit === 45) shape |= bits.hyphen
    else if (unit === 46) shape |= bits.point
    exact = Math.imul(exact ^ unit, 0x01000193)
    lower = Math.imul(lower ^ small, 0x01000193)
    if (at - start === 1) cues.prefix[i] = lower
  }
  if (capitals > 1 && capitals === letters) shape |= bits.capitals
  if (letters === 0) shape |= bits.mark
  if (whole - start === 1) shape |= bits.single
  cues.exact[i] = exact
  cues.lower[i] = lower
  cues.shape[i] = shape
  readSuffixes(cues, i, text, start, whole)
}

function readSuffixes(cues: TokenCues, i: number, text: string, start: number, end: number): void {
  let hash = 0x2545f491 | 0
  for (let n = 1; n <= 4 && end - n >= start; n++) {
    hash = Math.imul(hash ^ lowerOf(normal(text.charCodeAt(end - n))), 0x01000193)
    if (n === 1) cues.suffix1[i] = hash
    else if (n === 2) cues.suffix2[i] = hash
    else if (n === 3) cues.suffix3[i] = hash
    else cues.suffix4[i] = hash
  }
}

/** Curly marks made straight, figures made `0`, dashes made `-`. */
function normal(unit: number): number {
  if (unit < 0x30) return unit
  if (unit <= 0x39) return 0x30
  if (unit < 0x2010) return unit
  if (unit === 0x2018 || unit === 0x2019) return 0x27
  if (unit <= 0x2015) return 0x2d
  return unit
}

function lowerOf(unit: number): number {
  if (unit < 0x41) return unit
  if (unit <= 0x5a) return unit + 32
  if (unit < 0xc0) return unit
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

function isLetter(small: number): boolean {
  return (small >= 0x61 && small <= 0x7a) || (small >= 0xc0 && small < 0x2000)
}

const outside = 0x5bd1e995

/**
 * Writes the hashes of the features of token `i` into `out`. `tag1` and `tag2` are the tags one and two tokens before;
 * `classes` holds for each token the ambiguity class of its word, −1 if the dictionary does not know it.
 */
export function featuresAt(
  cues: TokenCues,
  i: number,
  tag1: number,
  tag2: number,
  classes: Int32Array,
  out: Int32Array,
): void {
  const { lower, exact, suffix2, suffix3, shape, length } = cues
  const last = length - 1
  const w = lower[i] as number
  const before = i > 0 ? (lower[i - 1] as number) : outside
  const before2 = i > 1 ? (lower[i - 2] as number) : outside
  const after = i < last ? (lower[i + 1] as number) : outside
  const after2 = i + 1 < last ? (lower[i + 2] as number) : outside
  const form = shape[i] as number
  const formBefore = i > 0 ? (shape[i - 1] as number) : 128
  const formAfter = i < last ? (shape[i + 1] as number) : 128
  const classAfter = i < last ? (classes[i + 1] as number) : -2
  const classAfter2 = i + 1 < last ? (classes[i + 2] as number) : -2
  const s3 = suffix3[i] as number
  out[0] = mix(1, exact[i] as number, 0)
  out[1] = mix(2, w, 0)
  out[2] = mix(3, cues.suffix1[i] as number, form)
  out[3] = mix(4, suffix2[i] as number, form & 1)
  out[4] = mix(5, s3, 0)
  out[5] = mix(6, cues.suffix4[i] as number, 0)
  out[6] = mix(7, cues.prefix[i] as number, 0)
  out[7] = mix(8, form, formBefore)
  out[8] = mix(9, tag1, 0)
  out[9] = mix(10, tag1, tag2)
  out[10] = mix(11, tag1, w)
  out[11] = mix(12, tag2, w)
  out[12] = mix(13, before, 0)
  out[13] = mix(14, before2, tag1)
  out[14] = mix(15, after, 0)
  out[15] = mix(16, after2, 0)
  out[16] = mix(17, before, w)
  out[17] = mix(18, w, after)
  out[18] = mix(19, i < last ? (suffix3[i + 1] as number) : outside, tag1)
  out[19] = mix(20, i > 0 ? (suffix3[i - 1] as number) : outside, 0)
  out[20] = mix(21, classAfter, tag1)
  out[21] = mix(22, classAfter, classAfter2)
  out[22] = mix(23, classes[i] as number, classAfter)
  out[23] = mix(24, s3, tag1)
  out[24] = mix(25, form, formAfter)
  out[25] = mix(26, mix(1, tag1, tag2), classAfter)
  out[26] = mix(27, classes[i] as number, tag1)
}

function mix(slot: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
