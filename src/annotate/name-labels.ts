import { remembering } from '../text/remembering.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'

/** Kinds of name the labeller tells apart; `other` are events, laws, peoples. */
export const nameKinds = ['person', 'organisation', 'place', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/** A name as a run of tokens `[from, to)`. */
export interface Name {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
  /** It ends in the "s" of a possessive whose apostrophe was lost. */
  readonly lostMark?: boolean
}

/** Labels: 0 no name, 1 + 2·kind the first word of a name, 2 + 2·kind a further word. */
export const labelCount = 1 + 2 * nameKinds.length
export const labelNames = ['O', ...nameKinds.flatMap((k) => [`B-${k}`, `I-${k}`])]

const joiners = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'de',
  'del',
  'la',
  'on',
  'in',
  'to',
  'at',
  "'s",
  "'",
  '-',
  'van',
  'von',
  'der',
  'al',
  'bin',
  'el',
  'da',
  'di',
  'du',
  'e',
  'y',
  'le',
  'des',
])

/** Words as numbers, for features. */
export interface NameHashes {
  readonly lower: Int32Array
  readonly pos: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
}

/** Hashes of the document's words, once for all passes. */
export function hashesOf({ reading, word }: NameReading): NameHashes {
  const { length, lower, pos } = reading
  const hashes = {
    lower: new Int32Array(length),
    pos: new Int32Array(length),
    suffix: new Int32Array(length),
    shape: new Int32Array(length),
  }
  for (let i = 0; i < length; i++) {
    const own = lowerHashes(lower[i] as string)
    hashes.lower[i] = own.whole
    hashes.suffix[i] = own.suffix
    hashes.pos[i] = tagHash(pos[i] as string)
    hashes.shape[i] = shapeHash(word[i] as string)
  }
  return hashes
}

const lowerHashes = remembering((w) => ({
  whole: hash(/^\p{N}/u.test(w) ? w.replace(/\p{N}/gu, '0') : w),
  suffix: hash(w.slice(-3)),
}))
const tagHash = remembering(hash)
const shapeHash = remembering((word) => hash(shapeOf(word)))

function shapeOf(word: string): string {
  return word
    .slice(0, 30)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
    .slice(0, 6)
}

function hash(word: string): number {
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** Labels the token `i` may take: all for words with a capital, going on with a name for joiners, else only 0. */
export function labelsAt({ reading, cues }: NameReading, i: number): readonly number[] {
  if (((cues[i] as number) & (cue.capital | cue.handle)) !== 0)
    return isOpening(cues, reading.lower, i) ? onlyNone : allLabels
  const lower = reading.lower[i] as string
  return joiners.has(lower) || /^\p{N}/u.test(lower) ? joinerLabels : onlyNone
}

/** A word that has its capital from the sentence only, before a word without one. */
function isOpening(cues: Int32Array, lower: readonly string[], i: number): boolean {
  return (
    ((cues[i] as number) & cue.sentenceStart) !== 0 &&
    ((cues[i + 1] ?? 0) & cue.capital) === 0 &&
    openingWords.has(lower[i] as string)
  )
}

/** Whether a word with a capital at the start of a sentence begins no name. */
export function isOpeningWord(lower: string): boolean {
  return openingWords.has(lower)
}

const openingWords = new Set(
  'the a an this that these those there then here it its he she they we you his her their our my your who what when where why how which but and or so yet nor if as at by for from in on of to with without under over after before during since while although though because unless until once despite instead however meanwhile moreover also still even both each either neither some many most more few several another other others all any no not now today later earlier is are was were has have had do does did can could would should let yes well about among according only just'.split(
    ' ',
  ),
)

const onlyNone = [0] as const
const allLabels = Array.from({ length: labelCount }, (_, label) => label)
const joinerLabels = allLabels.filter((label) => label % 2 === 0)

/** Whether `label` may follow `before`: a name goes on only with its own kind, and does not begin again. */
export function mayFollow(before: number, label: number): boolean {
  const goesOn = before === 0 ? 0 : before + (before % 2)
  if (label === 0) return true
  return label % 2 === 0 ? label === goesOn : label !== goesOn - 1
}

const outside = 0x5bd1e995

/** What most places of the document call a word, by the hash of its lower case; a word it does not hold is not known yet. */
export type History = ReadonlyMap<number, number>

/** Number of features `nodeFeaturesAt` writes; those from `identityFrom` on know words, the others forms and lists only. */
export const nodeFeatureCount = 36
export const identityFrom = 23
/** Number of features `edgeFeaturesAt` writes. */
export const edgeFeatureCount = 13

/** Writes the features of token `i` that do not depend on the label before it. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one feature a line.
export function nodeFeaturesAt(
  { cues, reading }: NameReading,
  { lower, pos, suffix, shape }: NameHashes,
  i: number,
  history: History,
  out: Int32Array,
): void {
  const at = (list: Int32Array, k: number) => (k >= 0 && k < reading.length ? (list[k] as number) : outside)
  const bits = (k: number) => (k >= 0 && k < reading.length ? learned(cues[k] as number) : 0)
  const c = bits(i)
  const [p, n] = [bits(i - 1), bits(i + 1)]
  const form = c & (cue.titleCase | cue.allCaps | cue.sentenceStart)
  const lists = c & listBits
  const seen = c & (cue.seenLower | cue.seenInside | cue.seenAsSurname)
  const [w, sh, pi] = [lower[i] as number, shape[i] as number, pos[i] as number]
  const [before, before2, after, after2] = [at(lower, i - 1), at(lower, i - 2), at(lower, i + 1), at(lower, i + 2)]
  const [pb, pa] = [at(pos, i - 1), at(pos, i + 1)]
  out[0] = mix(1, c, 0)
  out[1] = mix(2, lists, form)
  out[2] = mix(4, lists, n & listBits)
  out[3] = mix(5, lists, p & listBits)
  out[4] = mix(6, seen, form)
  out[6] = mix(14, sh, form)
  out[7] = mix(15, sh, at(shape, i + 1))
  out[8] = mix(16, sh, at(shape, i - 1))
  out[9] = mix(18, pi, pa)
  out[10] = mix(19, pb, pi)
  out[11] = mix(21, bits(i + 2) & listBits, n & listBits)
  out[12] = mix(22, bits(i - 2) & listBits, p & listBits)
  out[13] = mix(23, suffix[i] as number, 0)
  out[14] = mix(24, mix(1, pb, pi), pa)
  out[15] = mix(25, lists | seen, mix(1, n & formBits, p & formBits))
  out[16] = mix(26, before, form & ~cue.sentenceStart)
  out[17] = mix(27, after, 0)
  out[18] = mix(30, seen, before)
  out[19] = mix(41, before, lists)
  out[20] = mix(42, after, lists)
  out[22] = mix(48, mix(1, sh, at(shape, i - 1)), at(shape, i + 1))
  out[23] = mix(31, w, 0)
  out[24] = mix(33, w, after)
  out[25] = mix(34, before, w)
  out[26] = mix(35, before2, before)
  out[27] = mix(36, after, after2)
  out[28] = mix(37, w, form)
  out[29] = mix(38, before2, 0)
  out[30] = mix(39, after2, 0)
  putHistory(c, w, history, out)
  out[32] = mix(46, w, n & formBits)
  out[33] = mix(49, at(suffix, i - 1), suffix[i] as number)
  out[34] = mix(50, suffix[i] as number, at(suffix, i + 1))
  out[35] = mix(51, w, lists)
}

/** Which of the features of a node know the history. */
export const historyFeatures: readonly number[] = [5, 21, 31]

/** Writes them alone. */
export function historyFeaturesAt(
  { cues }: NameReading,
  { lower }: NameHashes,
  i: number,
  history: History,
  out: Int32Array,
): void {
  putHistory(learned(cues[i] as number), lower[i] as number, history, out)
}

function putHistory(c: number, word: number, history: History, out: Int32Array): void {
  const remembered = history.get(word) ?? 15
  out[5] = mix(10, remembered, c & (cue.titleCase | cue.allCaps | cue.sentenceStart))
  out[21] = mix(47, remembered, c & listBits)
  out[31] = mix(40, word, remembered)
}

/** Writes the features of token `i` that depend on the label before it. */
export function edgeFeaturesAt(
  { cues, reading }: NameReading,
  { lower, pos, suffix }: NameHashes,
  i: number,
  label: number,
  out: Int32Array,
): void {
  const c = learned(cues[i] as number)
  const n = i + 1 < reading.length ? learned(cues[i + 1] as number) : 0
  const p = i > 0 ? learned(cues[i - 1] as number) : 0
  const w = lower[i] as number
  const before = i > 0 ? (lower[i - 1] as number) : outside
  const after = i + 1 < reading.length ? (lower[i + 1] as number) : outside
  out[0] = mix(60, label, 0)
  out[1] = mix(61, c & listBits, label)
  out[2] = mix(62, p & listBits, label)
  out[3] = mix(63, n & listBits, label)
  out[4] = mix(64, c & (cue.seenLower | cue.seenInside | cue.seenAsSurname), label)
  out[5] = mix(65, pos[i] as number, label)
  out[6] = mix(66, suffix[i] as number, label)
  out[7] = mix(67, w, label)
  out[8] = mix(68, before, label)
  out[9] = mix(69, after, label)
  out[10] = mix(70, n & formBits, mix(1, c & formBits, label))
  out[11] = mix(71, c & (cue.titleCase | cue.allCaps | cue.sentenceStart), mix(1, c & listBits, label))
  out[12] = mix(72, i + 1 < reading.length ? (pos[i + 1] as number) : outside, mix(1, pos[i] as number, label))
}

/** Cues as features: rare given names are left out, or it is learned that a name outside the lists is nobody's. */
function learned(bits: number): number {
  return (bits & cue.rareName) === 0 ? bits : bits & ~(cue.firstName | cue.maybeFirstName | cue.rareName)
}

const listBits =
  cue.firstName |
  cue.maybeFirstName |
  cue.placeBegins |
  cue.placeGoesOn |
  cue.orgBegins |
  cue.orgGoesOn |
  cue.orgWord |
  cue.orgBeforeOf |
  cue.placeWord |
  cue.title |
  cue.shortTitle |
  cue.demonym |
  cue.people |
  cue.time |
  cue.acronym |
  cue.initial |
  cue.saying |
  cue.suffix |
  cue.handle
const formBits = cue.capital | cue.title | cue.orgWord | cue.saying | cue.placeWord

function mix(slot: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
