import { mix } from '../../text/feature-hash.ts'
import type { CueSight } from './cue-sight.ts'
import { type Features, near, put } from './feature-list.ts'
import { type CueSite, type Found, ruleOf, type Standing } from './standing.ts'
import type { Sight } from './sight.ts'

/** What is known of a token beside a cue but its word and its part of speech: mostly the same for several in a row. */
export interface Around {
  readonly at: Standing
  /** Quotation state of the token, one of `quoteState`. */
  readonly quote: number
  /** Commas, verbs and cues between token and cue, 3 at most. */
  readonly commas: number
  readonly verbs: number
  readonly cues: number
  /** 1 if another cue is nearer. */
  readonly closer: number
  /** Buckets of the first model for the token before, the token and the one after, three bits each. */
  readonly contents: number
  readonly sources: number
  readonly inCue: number
  /** What the rules make of the token; and, for this cue, of the token before, the token and the one after. */
  readonly ruled: number
  readonly rules: number
}

const few = (count: number): number => (count > 3 ? 3 : count)

/** What is around token `i`, which stands `at` the cue. */
export function aroundOf(s: Sight, found: Found, cue: CueSite, at: Standing, i: number): Around {
  const low = at.side === 0 ? i : cue.to
  const high = at.side === 0 ? cue.from : i
  const between = at.side !== 1
  return {
    at,
    quote: s.quote[i] as number,
    commas: between ? few((s.commas[high] as number) - (s.commas[low] as number)) : 0,
    verbs: between ? few((s.verbs[high] as number) - (s.verbs[at.side === 0 ? low + 1 : low] as number)) : 0,
    cues: between ? few((found.sitesBefore[high] as number) - (found.sitesBefore[low] as number)) : 0,
    closer: (found.nearest[i] as number) < at.distance ? 1 : 0,
    contents: threeOf(found.content, i),
    sources: threeOf(found.source, i),
    inCue: found.cue[i] as number,
    ruled: s.ruled[i] as number,
    rules: rulesAbout(cue, at.rule, i),
  }
}

/** A bucket with that of the token before and that of the token after. */
function threeOf(buckets: Uint8Array, i: number): number {
  const last = buckets.length - 1
  const before = buckets[i > 0 ? i - 1 : 0] as number
  return before * 64 + (buckets[i] as number) * 8 + (buckets[i < last ? i + 1 : last] as number)
}

function rulesAbout({ rule, windowFrom, windowTo }: CueSite, own: number, i: number): number {
  if (rule === null) return 0
  const before = i > windowFrom ? ruleOf(rule, i - 1) : 5
  const after = i + 1 < windowTo ? ruleOf(rule, i + 1) : 5
  return before * 36 + own * 6 + after
}

/** Whether two tokens of the window of one cue have the same around them. */
export function isSameAround(a: Around, b: Around): boolean {
  return (
    a.at.base === b.at.base &&
    a.at.sentences === b.at.sentences &&
    a.at.quotation === b.at.quotation &&
    a.at.rule === b.at.rule &&
    a.quote === b.quote &&
    a.commas === b.commas &&
    a.verbs === b.verbs &&
    a.cues === b.cues &&
    a.closer === b.closer &&
    a.contents === b.contents &&
    a.sources === b.sources &&
    a.inCue === b.inCue &&
    a.ruled === b.ruled &&
    a.rules === b.rules
  )
}

/** Features of what is around a token. */
export function aroundFeatures(s: Sight, found: Found, cue: CueSight, around: Around, out: Features): void {
  placeFeatures(s, cue, around, out)
  if (around.at.side !== 1) betweenFeatures(s, cue, around, out)
  quotationFeatures(cue, around, out)
  foundFeatures(s, found, cue, around, out)
  ruleFeatures(s, cue, around, out)
}

function placeFeatures(s: Sight, cue: CueSight, { at, quote }: Around, out: Features): void {
  const { side, base, sentences } = at
  const { lemma: head, before, after, posBefore, posAfter } = cue
  const same = sentences === 2 ? 1 : 0
  put(out, 102, head, base * 2 + same)
  put(out, 105, side * 8 + sentences, quote)
  put(out, 106, base, sentences * 8 + quote)
  put(out, 107, head, side * 64 + sentences * 8 + quote)
  put(out, 110, after, base)
  put(out, 111, before, base)
  put(out, 112, posAfter * 64 + posBefore, base * 2 + same)
  put(out, 114, mix(1, head, after), base)
  put(out, 115, mix(2, head, posBefore), base)
  const first = s.sentenceFrom[s.sentence[cue.head] as number] as number
  const last = s.sentenceFrom[(s.sentence[cue.head] as number) + 1] as number
  put(out, 116, base, near(cue.from - first))
  put(out, 117, base, near(last - cue.to))
  put(out, 119, side * 8 + quote, s.quote[cue.head])
}

function betweenFeatures(s: Sight, cue: CueSight, around: Around, out: Features): void {
  const { side, base } = around.at
  const { quote, commas, verbs, cues, closer } = around
  put(out, 120, base, commas * 4 + verbs)
  put(out, 122, side * 8 + quote, cues * 2 + closer)
  put(out, 123, base, cues * 2 + closer)
  put(out, 124, cue.lemma, side * 256 + commas * 64 + verbs * 16 + quote)
}

function quotationFeatures(cue: CueSight, { at, quote }: Around, out: Features): void {
  const { side, base, sentences, quotation } = at
  const { lemma, gapBefore, gapAfter } = cue
  put(out, 130, quotation * 8 + quote, base)
  put(out, 131, quotation * 8 + sentences, lemma)
  put(out, 132, quotation * 64 + sentences * 8 + quote, side)
  put(out, 133, quotation * 16 + gapBefore, gapAfter * 32 + sentences * 4 + side)
}

function foundFeatures(s: Sight, found: Found, cue: CueSight, around: Around, out: Features): void {
  const { side, base, sentences, quotation } = around.at
  const { closer, contents, sources } = around
  const inSource = (sources >> 3) & 7
  const inContent = (contents >> 3) & 7
  const cueFound = found.cue[cue.head] as number
  put(out, 140, inSource, base * 2 + closer)
  put(out, 141, inContent, base * 2 + closer)
  put(out, 142, contents, side * 16 + sentences * 2 + closer)
  put(out, 143, sources, base * 2 + closer)
  put(out, 144, around.inCue, base)
  put(out, 145, inContent * 8 + inSource, quotation * 64 + side * 16 + sentences * 2 + closer)
  put(out, 146, cueFound, side * 64 + inContent * 8 + inSource)
  put(out, 147, cue.lemma, side * 256 + inContent * 16 + inSource * 2 + closer)
  put(out, 148, cueFound, s.rate[cue.head])
}

function ruleFeatures(s: Sight, cue: CueSight, around: Around, out: Features): void {
  const { side, base, sentences, quotation, rule } = around.at
  const { quote, closer, contents, sources, ruled, rules } = around
  const inSource = (sources >> 3) & 7
  const inContent = (contents >> 3) & 7
  const listed = s.listed[cue.head] as number
  put(out, 150, rule, base)
  put(out, 151, rule * 16 + ruled, side * 8 + quote)
  put(out, 153, rule, inContent * 64 + inSource * 8 + side)
  put(out, 154, ruled, side * 16 + sentences * 2 + closer)
  put(out, 155, rule, cue.lemma)
  put(out, 156, rule * 16 + ruled, mix(4, base, closer))
  if (cue.rule !== null) {
    const { sure } = cue.rule
    put(out, 157, rules, side)
    put(out, 163, rule * 4 + sure, base)
    put(out, 164, rule * 4 + sure, inContent * 64 + inSource * 8 + side)
  }
  put(out, 160, listed, base)
  put(out, 162, listed, mix(side, quotation, sentences))
}
