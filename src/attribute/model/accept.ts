import { mix } from '../../text/feature-hash.ts'
import { share, size } from './hints.ts'
import { type Features, near, put } from './feature-list.ts'
import { candidateClassFeatures } from './class-features.ts'
import type { Candidate } from './candidates.ts'
import type { Found } from './standing.ts'
import type { Sight } from './sight.ts'

/** Weights of the third model's first look at whether a candidate is an attribution: a logistic sum of hashed features. */
export interface Acceptance {
  /** A feature's hash shifted right by this is its place in `weights`. */
  readonly shift: number
  /** To be multiplied by `scale`. */
  readonly weights: Int8Array
  readonly scale: number
}

/** Log of the odds that a candidate is right, of its features. */
export function likelihoodOf({ shift, scale, weights }: Acceptance, { hashes, count }: Features): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[(hashes[i] as number) >>> shift] as number
  return sum * scale
}

const outside = 0x5bd1e995

/** Bucket of a probability, finer towards both ends, 0 to 12. */
function fine(p: number): number {
  if (p < 0.5) return p < 0.02 ? 0 : p < 0.05 ? 1 : p < 0.1 ? 2 : p < 0.2 ? 3 : p < 0.35 ? 4 : 5
  return p < 0.65 ? 6 : p < 0.8 ? 7 : p < 0.9 ? 8 : p < 0.95 ? 9 : p < 0.98 ? 10 : p < 0.995 ? 11 : 12
}

const coarse = (p: number): number => (p < 0.2 ? 0 : p < 0.5 ? 1 : p < 0.8 ? 2 : p < 0.95 ? 3 : 4)

/** Features of a candidate: how sure both models are, its cue and source, and how it stands to other candidates. */
export function candidateFeatures(s: Sight, found: Found, c: Candidate, out: Features): void {
  const { site, cueChance, mostContent, meanContent, leastContent, meanSource, leastSource } = c
  const head = s.lemma[site.head] as number
  const rate = s.rate[site.head] as number
  const sourced = c.source.length > 0 ? 1 : 0
  put(out, 199, 0)
  put(out, 200, fine(cueChance))
  put(out, 201, fine(mostContent))
  put(out, 202, fine(meanContent))
  put(out, 203, fine(leastContent))
  put(out, 204, fine(meanSource), sourced)
  put(out, 205, fine(leastSource), sourced)
  put(out, 206, coarse(cueChance) * 8 + coarse(mostContent), coarse(leastSource) * 2 + sourced)
  put(out, 207, coarse(cueChance) * 8 + coarse(mostContent), rate)
  put(out, 208, coarse(leastContent) * 8 + coarse(leastSource), sourced * 8 + coarse(cueChance))
  put(out, 209, head)
  put(out, 210, head, sourced)
  put(out, 211, s.pos[site.head] as number, sourced)
  put(out, 212, site.to < s.length ? (s.words.lower[site.to] as number) : outside, s.pos[site.head])
  put(out, 213, site.from > 0 ? (s.words.lower[site.from - 1] as number) : outside, s.pos[site.head])
  put(out, 214, near(site.to - site.from), rate)
  sourceFeatures(s, c, out)
  candidateClassFeatures(s, c, out)
  contentFeatures(s, found, c, out)
  ruleFeatures(s, c, out)
  contextFeatures(s, c, out)
  wayFeatures(s, c, out)
  put(out, 240, coarse(c.coveredBy) * 8 + coarse(mostContent), coarse(cueChance))
  put(out, 241, fine(c.coveredBy))
  coverFeatures(s, c, out)
  put(out, 242, coarse(c.sharedWith) * 8 + coarse(mostContent), coarse(leastSource))
}

/** How the candidate stands to one that holds its cue, and to cues in its own content. */
function coverFeatures(s: Sight, c: Candidate, out: Features): void {
  const { site, source, coveredBy, coveringHead, covers, cueChance } = c
  const speaker = source[0]
  const last = speaker === undefined ? -1 : speaker.to - 1
  put(out, 243, coarse(covers) * 8 + coarse(cueChance), s.rate[site.head] as number)
  put(out, 244, coarse(covers), s.lemma[site.head] as number)
  if (coveringHead < 0) return
  const held = coarse(coveredBy)
  put(out, 245, held, (s.rate[coveringHead] as number) * 16 + (s.rate[site.head] as number))
  put(out, 246, held, s.lemma[coveringHead] as number)
  put(out, 247, held, last < 0 ? outside : (s.words.lower[last] as number))
  put(out, 248, held, last < 0 ? 63 : (s.pos[last] as number))
  put(out, 249, held, mix(1, coarse(cueChance), coveringHead < site.head ? 1 : 0))
  put(out, 258, held, mix(2, s.listed[coveringHead] as number, s.pos[site.head] as number))
}

/** Bucket of a difference of logs, 0 to 9. */
function lost(loss: number): number {
  if (loss <= 0) return 0
  const bounds = [0.3, 0.7, 1.2, 2, 3, 4.5, 7, 11]
  const at = bounds.findIndex((b) => loss < b)
  return at < 0 ? 9 : at + 1
}

/** Bucket of a mean probability, 14 of none. */
function shareOf(p: number): number {
  return p < 0 ? 14 : fine(p)
}

/** How the marking came about, and what stands between source and cue. */
function wayFeatures(s: Sight, c: Candidate, out: Features): void {
  const { site, way, loss, source, cueChance, mostContent, gained, left } = c
  const less = lost(loss)
  const sourced = source.length > 0 ? 1 : 0
  put(out, 280, way, less)
  put(out, 293, shareOf(gained) * 16 + shareOf(left), way)
  put(out, 294, shareOf(gained) * 16 + shareOf(left), less)
  put(out, 281, way * 16 + less, s.lemma[site.head])
  put(out, 282, way * 16 + less, s.pos[site.head] as number)
  put(out, 283, way * 16 + less, coarse(cueChance) * 8 + coarse(mostContent))
  put(out, 284, less, sourced)
  put(out, 285, way * 2 + sourced, s.listed[site.head] as number)
  put(out, 286, way * 16 + less, s.rate[site.head] as number)
  const first = source[0]
  if (first === undefined) return
  const after = first.from >= site.to ? 1 : 0
  const [from, to] = after === 1 ? [site.to, first.from] : [first.to, site.from]
  const verbs = Math.min(3, (s.verbs[Math.max(from, to)] as number) - (s.verbs[Math.min(from, to)] as number))
  const commas = Math.min(3, (s.commas[Math.max(from, to)] as number) - (s.commas[Math.min(from, to)] as number))
  const apart = s.sentence[first.from] === s.sentence[site.head] ? 0 : 1
  put(out, 287, after * 64 + verbs * 16 + commas * 4 + apart, way)
  put(out, 288, after * 64 + verbs * 16 + commas * 4 + apart, s.pos[first.to - 1])
  let path = after
  for (let j = from; j < to && j < from + 6; j++) path = mix(6, path, s.pos[j] as number)
  put(out, 289, path, to - from > 6 ? 1 : 0)
  put(out, 290, mix(7, path, way), s.pos[first.to - 1])
  const before = first.from > 0 ? first.from - 1 : 0
  put(out, 291, s.pos[before] as number, s.pos[first.to - 1])
  put(out, 292, s.lemma[before] as number, after)
}

/** Words about the cue. */
function contextFeatures(s: Sight, { site, source, content }: Candidate, out: Features): void {
  const { head, from, to } = site
  const lemmaAt = (j: number): number => (s.sentence[j] === s.sentence[head] ? (s.lemma[j] as number) : outside)
  const posAt = (j: number): number => (s.sentence[j] === s.sentence[head] ? (s.pos[j] as number) : 63)
  const lemma = s.lemma[head] as number
  const pos = s.pos[head] as number
  let words = 0
  for (let i = from; i < to; i++) words = mix(5, words, s.lemma[i] as number)
  const first = s.sentenceFrom[s.sentence[head] as number] as number
  const last = (s.sentenceFrom[(s.sentence[head] as number) + 1] as number) - 1
  put(out, 260, words)
  put(out, 261, lemma, lemmaAt(to))
  put(out, 262, lemma, posAt(to))
  put(out, 263, lemma, posAt(from - 1))
  put(out, 264, lemma, pos)
  put(out, 265, posAt(from - 2) * 64 + posAt(from - 1), pos * 64 + posAt(to))
  put(out, 266, pos * 64 + posAt(to), posAt(to + 1))
  put(out, 267, lemmaAt(from - 1), lemmaAt(from - 2))
  put(out, 268, lemmaAt(to), lemmaAt(to + 1))
  put(out, 269, s.lemma[first] as number, near(from - first))
  put(out, 270, s.lemma[last] as number, pos)
  put(out, 271, near(from - first), near(last - to))
  const said = content[0]
  const speaker = source[0]
  if (said !== undefined) {
    put(out, 272, s.lemma[said.from] as number, s.pos[said.from])
    put(out, 273, lemma, s.pos[said.from])
    put(out, 274, s.listed[head] as number, s.pos[said.from])
  }
  if (speaker !== undefined) {
    put(out, 275, s.lemma[speaker.to - 1] as number, pos)
    put(out, 276, s.listed[head] as number, s.pos[speaker.to - 1])
    put(out, 277, lemma, s.pos[speaker.to - 1])
    put(out, 278, s.listed[head] as number, s.lemma[speaker.to - 1])
  }
}

/** How far the rules agree. */
function ruleFeatures(s: Sight, { site, source, content, cueChance, mostContent }: Candidate, out: Features): void {
  const { rule } = site
  put(out, 256, s.listed[site.head] as number, coarse(cueChance))
  put(out, 257, s.listed[site.head] as number, rule === null ? 0 : 1)
  if (rule === null) {
    put(out, 250, coarse(mostContent), coarse(cueChance))
    put(out, 251, s.rate[site.head] as number)
    return
  }
  const same = Math.round((8 * share(content, rule.content)) / (size(content) + size(rule.content)))
  const lesser = Math.min(size(source), size(rule.source))
  const agreed =
    lesser === 0 ? (size(source) === size(rule.source) ? 3 : 0) : share(source, rule.source) >= lesser / 2 ? 2 : 1
  const top = rule.top ? 1 : 0
  put(out, 252, same, top)
  put(out, 253, agreed, top)
  put(out, 254, same * 8 + agreed * 2 + top, coarse(mostContent))
  put(out, 255, same * 8 + agreed * 2 + top, coarse(cueChance))
  put(out, 259, same * 8 + agreed * 2 + top, rule.sure)
}

function sourceFeatures(s: Sight, { site, source }: Candidate, out: Features): void {
  const first = source[0]
  if (first === undefined) {
    put(out, 220, outside, s.rate[site.head])
    return
  }
  const last = first.to - 1
  const side = last < site.from ? 0 : 1
  const distance = near(side === 0 ? site.from - last : first.from - site.to + 1)
  put(out, 221, s.words.lower[last] as number)
  put(out, 222, s.pos[first.from] as number, s.pos[last])
  put(out, 223, side * 16 + distance, s.pos[last])
  put(out, 224, near(first.to - first.from), side)
  put(out, 225, s.words.suffix3[last] as number)
  put(out, 226, s.quote[last] as number, s.quote[site.head])
}

function contentFeatures(s: Sight, found: Found, { site, content }: Candidate, out: Features): void {
  const first = content[0]
  const last = content.at(-1)
  if (first === undefined || last === undefined) return
  let tokens = 0
  let quoted = 0
  let agreed = 0
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      tokens++
      if (s.quote[i] !== 0) quoted++
      if ((found.content[i] as number) >= 3) agreed++
    }
  }
  const type = quoted === 0 ? 0 : quoted === tokens ? 2 : 1
  const side = last.to <= site.from ? 0 : first.from >= site.to ? 1 : 2
  const gap = near(side === 0 ? site.from - last.to : side === 1 ? first.from - site.to : 0)
  put(out, 230, type, s.rate[site.head])
  put(out, 231, near(tokens), type * 4 + side)
  put(out, 232, content.length, side)
  put(out, 233, Math.round((4 * agreed) / tokens), type)
  put(out, 234, side * 16 + gap, type)
  put(out, 235, s.words.lower[first.from] as number, side)
  put(out, 236, s.lemma[site.head] as number, type * 4 + side)
  put(out, 237, s.verbs[last.to] === s.verbs[first.from] ? 0 : 1, near(tokens))
  put(out, 238, s.quote[site.head] as number, type)
  put(out, 239, last.to < s.length ? (s.pos[last.to] as number) : 63, type)
}
