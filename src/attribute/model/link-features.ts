import { mix } from '../../text/feature-hash.ts'
import { type Features, near, put } from './features.ts'
import { holds, type Ruled } from './hints.ts'
import type { Sight } from './sight.ts'
import { asideFeatures, extentFeatures } from './extent-features.ts'

/** A cue that the second model looks at, and the tokens it may choose from. Ends are exclusive. */
export interface CueSite {
  readonly from: number
  readonly to: number
  /** The word of the cue that tells. */
  readonly head: number
  readonly windowFrom: number
  readonly windowTo: number
  /** What the rules make of the cue; null if they do not see one. */
  readonly rule: Ruled | null
}

/** What the first model found in a text. */
export interface Found {
  /** Buckets of the probability of being in a source, a cue, a content, by token, 0 to 5. */
  readonly source: Uint8Array
  readonly cue: Uint8Array
  readonly content: Uint8Array
  /** Cues in text order. */
  readonly sites: readonly CueSite[]
  /** Probability of each of them. */
  readonly chances: Float32Array
  /** How many cues begin before each token. */
  readonly sitesBefore: Int32Array
  /** Distance to the nearest cue by token. */
  readonly nearest: Int32Array
}

/** Where a token stands to a cue. */
export interface Standing {
  /** 0 before, 1 in, 2 after the cue. */
  readonly side: number
  /** Side and distance together. */
  readonly base: number
  /** Sentences between, −2 to 2, plus 2. */
  readonly sentences: number
  /** 0 not in a quotation, 1 in the cue's own, 2 in the last before it, 3 in the next after it, 4 in another. */
  readonly quotation: number
  readonly distance: number
  /** What the rules make of the token for this cue: 0 nothing, 1 source, 2 content, 3 cue, 4 the rules see no such cue. */
  readonly rule: number
}

const outside = 0x5bd1e995
const few = (count: number): number => (count > 3 ? 3 : count)

/** Where token `i` stands to the cue. */
export function standingOf(s: Sight, { from, to, head, rule }: CueSite, i: number): Standing {
  const side = i < from ? 0 : i < to ? 1 : 2
  const distance = side === 0 ? from - i : side === 1 ? 0 : i - to + 1
  const sentences = Math.max(-2, Math.min(2, (s.sentence[i] as number) - (s.sentence[head] as number))) + 2
  const own = s.quotation[i] as number
  let quotation = 0
  if (own >= 0) {
    if (own === s.quotation[head]) quotation = 1
    else if (own === s.quotationBefore[head]) quotation = 2
    else quotation = own === s.quotationAfter[head] ? 3 : 4
  }
  return { side, base: side * 16 + near(distance), sentences, quotation, distance, rule: ruleOf(rule, i) }
}

function ruleOf(rule: Ruled | null, i: number): number {
  if (rule === null) return 4
  if (holds(rule.cue, i)) return 3
  return holds(rule.source, i) ? 1 : holds(rule.content, i) ? 2 : 0
}

/** Features of token `i` that depend on the cue. */
export function linkFeatures(s: Sight, found: Found, cue: CueSite, at: Standing, i: number, out: Features): void {
  placeFeatures(s, cue, at, i, out)
  betweenFeatures(s, found, cue, at, i, out)
  quotationFeatures(s, cue, at, i, out)
  foundFeatures(s, found, cue, at, i, out)
  ruleFeatures(s, found, cue, at, i, out)
  if (at.side === 2) {
    const cues = few((found.sitesBefore[i] as number) - (found.sitesBefore[cue.to] as number))
    extentFeatures(s, cue, at, cues, i, out)
  }
  asideFeatures(s, cue, at, i, out)
}

function placeFeatures(s: Sight, cue: CueSite, at: Standing, i: number, out: Features): void {
  const { side, base, sentences } = at
  const p = s.pos[i] as number
  const q = s.quote[i] as number
  const w = s.words.lower[i] as number
  const p1 = i > cue.windowFrom ? (s.pos[i - 1] as number) : 63
  const head = s.lemma[cue.head] as number
  const before = cue.from > cue.windowFrom ? (s.words.lower[cue.from - 1] as number) : outside
  const after = cue.to < cue.windowTo ? (s.words.lower[cue.to] as number) : outside
  const posBefore = cue.from > cue.windowFrom ? (s.pos[cue.from - 1] as number) : 63
  const posAfter = cue.to < cue.windowTo ? (s.pos[cue.to] as number) : 63
  const same = sentences === 2 ? 1 : 0
  put(out, 100, base, p)
  put(out, 101, base, w)
  put(out, 102, head, base * 2 + same)
  put(out, 103, head, side * 64 + p)
  put(out, 104, head, mix(side, p1, p))
  put(out, 105, side * 8 + sentences, q)
  put(out, 106, base, sentences * 8 + q)
  put(out, 107, head, side * 64 + sentences * 8 + q)
  put(out, 110, after, base)
  put(out, 111, before, base)
  put(out, 112, posAfter * 64 + posBefore, base * 2 + same)
  put(out, 113, posAfter, side * 64 + p)
  put(out, 114, mix(1, head, after), base)
  put(out, 115, mix(2, head, posBefore), base)
  const first = s.sentenceFrom[s.sentence[cue.head] as number] as number
  const last = s.sentenceFrom[(s.sentence[cue.head] as number) + 1] as number
  put(out, 116, base, near(cue.from - first))
  put(out, 117, base, near(last - cue.to))
  put(out, 118, mix(side, p1, p), mix(posBefore, posAfter, same))
  put(out, 119, side * 8 + q, s.quote[cue.head])
}

function betweenFeatures(s: Sight, found: Found, cue: CueSite, at: Standing, i: number, out: Features): void {
  const { side, base, distance } = at
  if (side === 1) return
  const p = s.pos[i] as number
  const q = s.quote[i] as number
  const [low, high] = side === 0 ? [i, cue.from] : [cue.to, i]
  const commas = few((s.commas[high] as number) - (s.commas[low] as number))
  const verbs = few((s.verbs[high] as number) - (s.verbs[side === 0 ? low + 1 : low] as number))
  const cues = few((found.sitesBefore[high] as number) - (found.sitesBefore[low] as number))
  const closer = (found.nearest[i] as number) < distance ? 1 : 0
  put(out, 120, base, commas * 4 + verbs)
  put(out, 121, side * 64 + p, commas * 16 + verbs * 4 + cues)
  put(out, 122, side * 8 + q, cues * 2 + closer)
  put(out, 123, base, cues * 2 + closer)
  put(out, 124, s.lemma[cue.head] as number, side * 256 + commas * 64 + verbs * 16 + q)
  if (distance > 6) return
  let path = side
  for (let j = low; j <= high && j < s.length; j++) path = mix(3, path, s.pos[j] as number)
  put(out, 125, path, distance)
  put(out, 126, path, s.lemma[cue.head] as number)
}

function quotationFeatures(s: Sight, cue: CueSite, at: Standing, i: number, out: Features): void {
  const { side, base, sentences, quotation } = at
  const q = s.quote[i] as number
  const head = s.lemma[cue.head] as number
  const before = s.quotationBefore[cue.head] as number
  const after = s.quotationAfter[cue.head] as number
  const gapBefore = before < 0 ? -1 : near(cue.from - (s.quotationTo[before] as number))
  const gapAfter = after < 0 ? -1 : near((s.quotationFrom[after] as number) - cue.to)
  put(out, 130, quotation * 8 + q, base)
  put(out, 131, quotation * 8 + sentences, head)
  put(out, 132, quotation * 64 + sentences * 8 + q, side)
  put(out, 133, quotation * 16 + gapBefore, gapAfter * 32 + sentences * 4 + side)
  put(out, 134, quotation * 64 + (s.pos[i] as number), gapBefore * 16 + gapAfter)
}

function foundFeatures(s: Sight, found: Found, cue: CueSite, at: Standing, i: number, out: Features): void {
  const { side, base, sentences, quotation } = at
  const { source, content } = found
  const inSource = source[i] as number
  const inContent = content[i] as number
  const last = s.length - 1
  const contents =
    (content[i > 0 ? i - 1 : 0] as number) * 64 + inContent * 8 + (content[i < last ? i + 1 : last] as number)
  const sources =
    (source[i > 0 ? i - 1 : 0] as number) * 64 + inSource * 8 + (source[i < last ? i + 1 : last] as number)
  const closer = (found.nearest[i] as number) < at.distance ? 1 : 0
  put(out, 140, inSource, base * 2 + closer)
  put(out, 141, inContent, base * 2 + closer)
  put(out, 142, contents, side * 16 + sentences * 2 + closer)
  put(out, 143, sources, base * 2 + closer)
  put(out, 144, found.cue[i] as number, base)
  put(out, 145, inContent * 8 + inSource, quotation * 64 + side * 16 + sentences * 2 + closer)
  put(out, 146, found.cue[cue.head] as number, side * 64 + inContent * 8 + inSource)
  put(out, 147, s.lemma[cue.head] as number, side * 256 + inContent * 16 + inSource * 2 + closer)
  put(out, 148, found.cue[cue.head] as number, s.rate[cue.head] as number)
}

function ruleFeatures(s: Sight, found: Found, cue: CueSite, at: Standing, i: number, out: Features): void {
  const { side, base, sentences, rule } = at
  const p = s.pos[i] as number
  const own = s.ruled[i] as number
  const closer = (found.nearest[i] as number) < at.distance ? 1 : 0
  const listed = s.listed[cue.head] as number
  put(out, 150, rule, base)
  put(out, 151, rule * 16 + own, side * 8 + (s.quote[i] as number))
  put(out, 152, rule, side * 64 + p)
  put(out, 153, rule, (found.content[i] as number) * 64 + (found.source[i] as number) * 8 + side)
  put(out, 154, own, side * 16 + sentences * 2 + closer)
  put(out, 155, rule, s.lemma[cue.head])
  put(out, 156, rule * 16 + own, mix(4, base, closer))
  if (cue.rule !== null) {
    const before = i > cue.windowFrom ? ruleOf(cue.rule, i - 1) : 5
    const after = i + 1 < cue.windowTo ? ruleOf(cue.rule, i + 1) : 5
    put(out, 157, before * 36 + rule * 6 + after, side)
    put(out, 158, before * 36 + rule * 6 + after, p)
  }
  put(out, 160, listed, base)
  put(out, 161, listed, side * 64 + p)
  put(out, 162, listed, mix(side, at.quotation, sentences))
}
