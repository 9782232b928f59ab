import { mix } from '../../text/feature-hash.ts'
import type { Sight } from './sight.ts'
import { strongRate } from './cue-lexicon.ts'
import { classFeatures } from './class-features.ts'
import { type Features, near, put } from './feature-list.ts'

const outside = 0x5bd1e995

const few = (count: number): number => (count > 3 ? 3 : count)

/** Features of a token that do not depend on a cue: words, parts of speech, quotation state, place, likely cues about it. */
export function tokenFeatures(s: Sight, i: number, out: Features): void {
  const p = s.paragraph[i] as number
  const from = s.paragraphFrom[p] as number
  const to = s.paragraphFrom[p + 1] as number
  wordFeatures(s, i, from, to, out)
  posFeatures(s, i, from, to, out)
  quoteFeatures(s, i, from, to, out)
  placeFeatures(s, i, p, out)
  cueFeatures(s, i, out)
  lemmaFeatures(s, i, from, to, out)
  ruleFeatures(s, i, from, to, out)
  classFeatures(s, i, from, to, out)
}

function lemmaFeatures(s: Sight, i: number, from: number, to: number, out: Features): void {
  const at = (j: number): number => (j < from || j >= to ? outside : (s.lemma[j] as number))
  const p = s.pos[i] as number
  put(out, 300, at(i))
  put(out, 301, at(i - 1))
  put(out, 302, at(i + 1))
  put(out, 303, at(i), at(i + 1))
  put(out, 304, at(i - 1), at(i))
  put(out, 305, s.listed[i] as number, p)
  put(out, 306, s.listed[i] as number, s.quote[i])
  const before = s.cueBefore[i] as number
  const after = s.cueAfter[i] as number
  if (before >= 0) {
    put(out, 307, s.lemma[before] as number, mix(1, near(i - before), p))
    put(out, 308, s.listed[before] as number, mix(1, near(i - before), p))
    put(out, 309, s.listed[before] as number, s.quote[i])
  }
  if (after >= 0) {
    put(out, 310, s.lemma[after] as number, mix(1, near(after - i), p))
    put(out, 311, s.listed[after] as number, mix(1, near(after - i), p))
    put(out, 312, s.listed[after] as number, s.quote[i])
  }
}

function wordFeatures(s: Sight, i: number, from: number, to: number, out: Features): void {
  const { lower, exact, prefix, suffix2, suffix3, shape } = s.words
  const at = (j: number): number => (j < from || j >= to ? outside : (lower[j] as number))
  const shapeAt = (j: number): number => (j < from || j >= to ? 128 : (shape[j] as number))
  const w = lower[i] as number
  const [b2, b1, a1, a2] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)]
  const q = s.quote[i] as number
  put(out, 1, w)
  put(out, 2, b1)
  put(out, 3, a1)
  put(out, 4, b2)
  put(out, 5, a2)
  put(out, 6, at(i - 3))
  put(out, 7, at(i + 3))
  put(out, 8, b1, w)
  put(out, 9, w, a1)
  put(out, 10, exact[i] as number)
  put(out, 11, suffix2[i] as number, s.pos[i])
  put(out, 12, suffix3[i] as number)
  put(out, 13, prefix[i] as number)
  put(out, 14, i > from ? (suffix3[i - 1] as number) : outside)
  put(out, 15, i + 1 < to ? (suffix3[i + 1] as number) : outside)
  put(out, 16, mix(1, shapeAt(i - 1), shapeAt(i)), shapeAt(i + 1))
  put(out, 17, w, q)
  put(out, 18, b1, a1)
  put(out, 19, a1, a2)
  put(out, 20, b2, b1)
}

function posFeatures(s: Sight, i: number, from: number, to: number, out: Features): void {
  const at = (j: number): number => (j < from || j >= to ? 63 : (s.pos[j] as number))
  const word = (j: number): number => (j < from || j >= to ? outside : (s.words.lower[j] as number))
  const [p3, p2, p1, p, n1, n2, n3] = [at(i - 3), at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2), at(i + 3)]
  const w = word(i)
  put(out, 21, p)
  put(out, 22, p1)
  put(out, 23, n1)
  put(out, 24, p2)
  put(out, 25, n2)
  put(out, 26, p1, p)
  put(out, 27, p, n1)
  put(out, 28, p2, p1)
  put(out, 29, n1, n2)
  put(out, 30, p1 * 64 + p, n1)
  put(out, 31, p2 * 64 + p1, p)
  put(out, 32, p * 64 + n1, n2)
  put(out, 33, w, p1)
  put(out, 34, w, n1)
  put(out, 35, w, p1 * 64 + n1)
  put(out, 36, word(i - 1), p)
  put(out, 37, word(i + 1), p)
  put(out, 38, p3 * 64 + p2, p1 * 64 + p)
  put(out, 39, p * 64 + n1, n2 * 64 + n3)
}

function quoteFeatures(s: Sight, i: number, from: number, to: number, out: Features): void {
  const at = (j: number): number => (j < from || j >= to ? 7 : (s.quote[j] as number))
  const q = at(i)
  const p = s.pos[i] as number
  const w = s.words.lower[i] as number
  const run = at(i - 1) * 64 + q * 8 + at(i + 1)
  put(out, 40, run)
  put(out, 41, run, p)
  put(out, 42, q * 64 + p, i > from ? (s.pos[i - 1] as number) : 63)
  const number = s.quotation[i] as number
  if (number >= 0) insideFeatures(s, i, number, from, out)
  const before = s.quotationBefore[i] as number
  const after = s.quotationAfter[i] as number
  const since = before < 0 ? -1 : near(i - (s.quotationTo[before] as number))
  const until = after < 0 ? -1 : near((s.quotationFrom[after] as number) - i)
  put(out, 43, since * 64 + q, p)
  put(out, 44, until * 64 + q, p)
  put(out, 45, since * 64 + until, q)
  if (number >= 0) return
  put(out, 46, since, w)
  put(out, 47, until, w)
  if (before >= 0) {
    const last = (s.quotationTo[before] as number) - 2
    put(out, 48, since, last >= 0 ? (s.words.lower[last] as number) : outside)
    put(out, 49, since * 64 + near((s.quotationTo[before] as number) - (s.quotationFrom[before] as number)), p)
  }
}

function insideFeatures(s: Sight, i: number, number: number, from: number, out: Features): void {
  const first = s.quotationFrom[number] as number
  const last = (s.quotationTo[number] as number) - 1
  const length = near(last - first + 1)
  put(out, 50, near(i - first), s.pos[i])
  put(out, 51, near(last - i), s.pos[i])
  put(out, 52, length, s.quote[i])
  const lead = first > from ? (s.words.lower[first - 1] as number) : outside
  put(out, 53, lead, s.quote[i])
  put(out, 54, lead, length)
  put(out, 55, (s.words.shape[Math.min(first + 1, last)] as number) & 1, length * 8 + (s.quote[i] as number))
  put(out, 56, s.verbs[last] === s.verbs[first] ? 0 : 1, length * 8 + (s.quote[i] as number))
}

function placeFeatures(s: Sight, i: number, p: number, out: Features): void {
  const sentence = s.sentence[i] as number
  const first = s.sentenceFrom[sentence] as number
  const last = (s.sentenceFrom[sentence + 1] as number) - 1
  const start = s.paragraphFrom[p] as number
  const firstSentence = s.sentence[start] as number
  const place = few(sentence - firstSentence)
  const pos = s.pos[i] as number
  const q = s.quote[i] as number
  put(out, 57, near(i - first), pos)
  put(out, 58, near(last - i), pos)
  put(out, 59, place * 8 + q, s.quote[start])
  put(out, 60, s.words.lower[first] as number, i === first ? 1 : 0)
  put(out, 61, s.words.lower[first] as number, pos)
  put(out, 62, p > 5 ? 5 : p, s.paragraphFrom.length - p < 4 ? 1 : 0)
  put(out, 63, (s.quote[first] as number) * 8 + (s.quote[last] as number), q)
  neighbourFeatures(s, sentence, q, out)
}

/** What the sentences before and after say of likely cues. */
function neighbourFeatures(s: Sight, sentence: number, q: number, out: Features): void {
  const before = s.bestCue[sentence - 1] ?? -1
  const after = s.bestCue[sentence + 1] ?? -1
  const own = s.bestCue[sentence] as number
  put(out, 64, before < 0 ? outside : (s.words.lower[before] as number), q)
  put(out, 65, after < 0 ? outside : (s.words.lower[after] as number), q)
  put(out, 66, own < 0 ? outside : (s.words.lower[own] as number), q)
  put(out, 67, own < 0 ? 0 : (s.rate[own] as number), q)
}

function cueFeatures(s: Sight, i: number, out: Features): void {
  const p = s.pos[i] as number
  const r = s.rate[i] as number
  const r1 = i > 0 ? (s.rate[i - 1] as number) : 0
  const n1 = i + 1 < s.length ? (s.rate[i + 1] as number) : 0
  put(out, 70, r, p)
  put(out, 71, r1, p)
  put(out, 72, n1, p)
  put(out, 73, r1 * 16 + r, n1)
  put(out, 74, r, s.quote[i])
  sideFeatures(s, i, s.cueBefore[i] as number, 75, out)
  sideFeatures(s, i, s.cueAfter[i] as number, 85, out)
  if (r >= strongRate) put(out, 69, s.words.suffix2[i] as number, r * 8 + (s.quote[i] as number))
}

/** Features of the nearest likely cue on one side. */
function sideFeatures(s: Sight, i: number, cue: number, slot: number, out: Features): void {
  if (cue < 0) {
    put(out, slot, outside, s.pos[i])
    return
  }
  const [from, to] = cue < i ? [cue, i] : [i, cue]
  const distance = near(to - from)
  const word = s.words.lower[cue] as number
  const p = s.pos[i] as number
  const commas = few((s.commas[to] as number) - (s.commas[from] as number))
  const verbs = few((s.verbs[to] as number) - (s.verbs[from + 1] as number))
  const place = distance * 16 + commas * 4 + verbs
  put(out, slot + 1, word, p)
  put(out, slot + 2, word, distance)
  put(out, slot + 3, distance, p)
  put(out, slot + 4, place, p)
  put(out, slot + 5, place, (s.rate[cue] as number) * 8 + (s.quote[i] as number))
  put(out, slot + 6, word, commas * 64 + verbs * 8 + (s.quote[i] as number))
  put(out, slot + 7, s.rate[cue] as number, distance * 8 + (s.quote[i] as number))
}

/** What the rules make of the token and its neighbours. */
function ruleFeatures(s: Sight, i: number, from: number, to: number, out: Features): void {
  const at = (j: number): number => (j < from || j >= to ? 9 : (s.ruled[j] as number))
  const p = s.pos[i] as number
  const own = at(i)
  const run = at(i - 1) * 100 + own * 10 + at(i + 1)
  put(out, 330, own, p)
  put(out, 331, run)
  put(out, 332, run, p)
  put(out, 333, own, s.words.lower[i])
  put(out, 334, own, s.quote[i])
  put(out, 335, own, s.rate[i])
  if (own > 0) put(out, 338, own * 4 + (s.sure[i] as number), p)
  const before = s.cueBefore[i] as number
  const after = s.cueAfter[i] as number
  if (before >= 0) put(out, 336, own * 10 + at(before), s.lemma[before])
  if (after >= 0) put(out, 337, own * 10 + at(after), s.lemma[after])
}
