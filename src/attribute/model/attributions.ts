import type { Span } from '../../model/span.ts'
import type { View } from '../../model/stage.ts'
import { type Acceptance, candidateFeatures, likelihoodOf } from './accept.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { newFeatures } from './feature-list.ts'
import { findCues } from './find-cues.ts'
import { type Hint, holds, type Run, share, size } from './hints.ts'
import { type Filled, filled, type Forest, sumFilled } from './forest.ts'
import { linkCues, type Linked } from './link.ts'
import { hasHope, measureCount, measuresOf } from './measures.ts'
import { type Sight, sightOf } from './sight.ts'
import type { Found } from './standing.ts'
import type { ReadableWeights } from './table.ts'
import { sumTokensTwice } from './token-sums.ts'
import type { WordClasses } from './word-classes.ts'

/** The judge of candidates: weights of features, then trees that read what these make of all candidates of a cue. */
export interface Judge {
  readonly acceptance: Acceptance
  /** Log of the odds that content and source are right. */
  readonly forest: Forest
  /** Log of the odds that the content is word for word right. */
  readonly exactness: Forest
}

/** The trained part: a lexicon of cues, classes of words, two chains, and the judge of what they bring. */
export interface AttributionModel extends Judge {
  readonly lexicon: CueLexicon
  readonly classes: WordClasses
  readonly cues: ReadableWeights
  readonly links: ReadableWeights
}

/** A statement as the model reads it. `score` is the probability that content and source are right. */
export interface ModelAttribution {
  /** Empty if the text does not say. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** In text order; more than one span if the cue splits it. */
  readonly content: readonly Span[]
  readonly score: number
}

/** Added to the score of a cue where candidates are sought: more are looked at than are kept. */
export const eagerness = 3

/**
 * The attributions of a document, none inside another, in text order of their cues. `hints` are the statements of the
 * rules, nested ones too, which the models were trained to read; `least` is the least score kept.
 */
export function attributionsWith(
  model: AttributionModel,
  view: View<'token' | 'sentence' | 'quotation'>,
  hints: readonly Hint[],
  least: number,
): readonly ModelAttribution[] {
  const sight = sightOf(view, model.lexicon, model.classes, hints)
  if (sight.length === 0) return []
  return attributionsOf(sight, judge(model, sight, least), least)
}

/** The attributions among candidates that were judged, in text order of their cues. */
export function attributionsOf(sight: Sight, judged: readonly Judged[], least: number): ModelAttribution[] {
  return apart(judged, least).map(({ candidate: { site, source, content }, score }) => ({
    source: source.map((run) => spanOf(sight, run)),
    cue: [spanOf(sight, site)],
    content: content.map((run) => spanOf(sight, run)),
    score,
  }))
}

/** A candidate with its probability to be right. */
export interface Judged {
  readonly candidate: Candidate
  readonly score: number
  /** What decides between candidates that stand in each other's way: the score, and how likely the content is exact. */
  readonly worth: number
}

/** What the chance of an exact content counts beside the score. PolNeAR, articles held out: 0.3 to 0.6 are alike. */
const exactShare = 0.5

function judge(model: AttributionModel, sight: Sight, least: number): Judged[] {
  const [cueSums, linkSums] = sumTokensTwice(sight, model.cues.table, model.links.table)
  const found = findCues(model.cues, sight, eagerness, cueSums)
  return judgedBy(model, sight, found, linkCues(model.links, sight, found, linkSums), least)
}

/** Forests filled up, by the judge they are from. */
const known = new WeakMap<Judge, { readonly forest: Filled; readonly exactness: Filled }>()

function filledOf(judge: Judge): { readonly forest: Filled; readonly exactness: Filled } {
  const own = known.get(judge) ?? { forest: filled(judge.forest), exactness: filled(judge.exactness) }
  known.set(judge, own)
  return own
}

/** The candidates among what both chains say, each with its score; how likely a content is exact counts from a least score on. */
export function judgedBy(judge: Judge, sight: Sight, found: Found, linked: readonly Linked[], least = 0): Judged[] {
  const { forest, exactness } = filledOf(judge)
  const candidates = candidatesOf(found, linked)
  const first = oddsOfAll(judge.acceptance, sight, found, candidates)
  const measures = measuresOf(sight, found, candidates, first)
  let at = 0
  return candidates.map((candidate, i) => {
    const odds = first[i] as number
    if (takesClause(sight, candidate)) {
      if (hasHope(odds)) at += measureCount
      return { candidate, score: 0, worth: 0 }
    }
    if (!hasHope(odds)) return { candidate, score: chanceOf(odds), worth: chanceOf(odds) }
    const score = chanceOf(sumFilled(forest, measures, at))
    const exact = score < least ? 0 : chanceOf(sumFilled(exactness, measures, at))
    at += measureCount
    return { candidate, score, worth: score + exactShare * exact }
  })
}

/** `reported, citing ▸ two officials, that it had sunk`: the clause is what was reported. */
function takesClause({ text, start, end, sentence }: Sight, { site, content }: Candidate): boolean {
  const wordAt = (i: number): string => text.slice(start[i], end[i])
  if (wordAt(site.head) !== 'citing') return false
  return content.some(({ from, to }) => {
    for (let i = from + 1; i < to; i++)
      if (sentence[i] === sentence[site.head] && wordAt(i) === 'that' && wordAt(i - 1) === ',') return true
    return false
  })
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** Log of the odds of each candidate by the weights of its features. */
export function oddsOfAll(
  acceptance: Acceptance,
  sight: Sight,
  found: Found,
  candidates: readonly Candidate[],
): Float64Array {
  const features = newFeatures()
  return Float64Array.from(candidates, (candidate) => {
    features.count = 0
    candidateFeatures(sight, found, candidate, features)
    return likelihoodOf(acceptance, features)
  })
}

/** Candidates further apart in the list than this share no words. */
const neighbours = 120

/** Share of a content that may lie in another's. */
const mostShared = 0.5

/** Those of at least the given score that do not stand in each other's way, the worthiest first served; in text order. */
export function apart(judged: readonly Judged[], least: number): Judged[] {
  const order = judged.map((_, i) => i).filter((i) => (judged[i] as Judged).score >= least)
  order.sort((a, b) => (judged[b] as Judged).worth - (judged[a] as Judged).worth || a - b)
  const kept = new Set<number>()
  for (const i of order) {
    const own = (judged[i] as Judged).candidate
    let free = true
    for (let j = Math.max(0, i - neighbours); free && j <= i + neighbours; j++) {
      if (kept.has(j)) free = !collides(own, (judged[j] as Judged).candidate)
    }
    if (free) kept.add(i)
  }
  return judged.filter((_, i) => kept.has(i))
}

/** Whether one lies in the content of the other. */
function collides(a: Candidate, b: Candidate): boolean {
  if (holds(a.content, b.site.head) || holds(b.content, a.site.head)) return true
  const shared = share(a.content, b.content)
  return shared > mostShared * Math.min(size(a.content), size(b.content))
}

function spanOf({ start, end }: Sight, { from, to }: Run): Span {
  return { start: start[from] as number, end: end[to - 1] as number }
}
