import type { DiscrepancyKind } from '../model/kinds.ts'
import type { Draft } from './card.ts'
import { type StoryIndex, weightOf } from './index-story.ts'
import { contentStems } from './words.ts'

/** How much a difference of a kind weighs for a reader of the story, 0 to 1. A judgement, not a measurement. */
const kindWeights: Readonly<Record<DiscrepancyKind, number>> = {
  'denial-vs-report': 1,
  explicit: 0.95,
  'position-reversed': 0.9,
  'position-qualified': 0.9,
  'cause-or-agent': 0.85,
  count: 0.8,
  capacity: 0.8,
  attribution: 0.75,
  sourcing: 0.75,
  date: 0.7,
  place: 0.7,
  participant: 0.7,
  organiser: 0.7,
  'office-at-date': 0.7,
  question: 0.7,
  dispute: 0.6,
  cut: 0.55,
  wording: 0.35,
}

/** Rank of a card, 0 to 1: how sure it is, how central its words are to the story, on how many origins it rests. */
export function rankOf(index: StoryIndex, draft: Draft): number {
  const documents = new Set(
    draft.sides.flatMap((s) => s.evidence.map((e) => index.copyOf.get(e.document) ?? e.document)),
  )
  const origins = Math.min(1, documents.size / Math.min(5, Math.max(2, index.documents.length)))
  const rank = draft.certainty * 0.5 + kindWeights[draft.kind] * 0.2 + centrality(index, draft) * 0.15 + origins * 0.15
  return Math.round(Math.min(1, rank) * 1000) / 1000
}

/** How common the words of the evidence are in the story: a central fact is told in the story's own words. */
function centrality(index: StoryIndex, draft: Draft): number {
  const stems = new Set(
    draft.sides.flatMap((s) =>
      s.evidence.flatMap((e) => contentStems((index.texts.get(e.document) ?? '').slice(e.start, e.end))),
    ),
  )
  const weights = [...stems].map((s) => weightOf(index, s)).filter((w) => w > 0)
  if (weights.length === 0) return 0
  const rarest = Math.log(1 + index.passages.length)
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length
  return Math.max(0, Math.min(1, 1.4 * (1 - mean / rarest)))
}
