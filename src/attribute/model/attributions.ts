import type { Span } from '../../model/span.ts'
import type { View } from '../../model/stage.ts'
import { type Acceptance, candidateFeatures, chanceOf } from './accept.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { newFeatures } from './features.ts'
import { findCues } from './find-cues.ts'
import { type Hint, holds, type Run, share, size } from './hints.ts'
import { linkCues, type Linked } from './link.ts'
import { type Sight, sightOf } from './sight.ts'
import type { Found } from './standing.ts'
import type { ReadableWeights } from './table.ts'
import { sumTokensTwice } from './token-sums.ts'

/** The trained part: a lexicon of cues, two chains, and the judge of what they bring. */
export interface AttributionModel {
  readonly lexicon: CueLexicon
  readonly cues: ReadableWeights
  readonly links: ReadableWeights
  readonly acceptance: Acceptance
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
  const sight = sightOf(view, model.lexicon, hints)
  if (sight.length === 0) return []
  return attributionsOf(sight, judge(model, sight), least)
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
}

function judge(model: AttributionModel, sight: Sight): Judged[] {
  const [cueSums, linkSums] = sumTokensTwice(sight, model.cues.table, model.links.table)
  const found = findCues(model.cues, sight, eagerness, cueSums)
  return judgedBy(model.acceptance, sight, found, linkCues(model.links, sight, found, linkSums))
}

/** The candidates among what both chains say, each with its score. */
export function judgedBy(acceptance: Acceptance, sight: Sight, found: Found, linked: readonly Linked[]): Judged[] {
  const features = newFeatures()
  return candidatesOf(found, linked).map((candidate) => {
    features.count = 0
    candidateFeatures(sight, found, candidate, features)
    return { candidate, score: chanceOf(acceptance, features) }
  })
}

/** Candidates further apart in the list than this share no words. */
const neighbours = 120

/** Share of a content that may lie in another's. */
const mostShared = 0.5

/** Those of at least the given score that do not stand in each other's way, the best first served; in text order. */
export function apart(judged: readonly Judged[], least: number): Judged[] {
  const order = judged.map((_, i) => i).filter((i) => (judged[i] as Judged).score >= least)
  order.sort((a, b) => (judged[b] as Judged).score - (judged[a] as Judged).score || a - b)
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
