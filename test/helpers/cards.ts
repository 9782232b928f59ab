import type { DiscrepancyKind, Reading } from '../../src/model/kinds.ts'
import type { Discrepancy, Story } from '../../src/model/story.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { type HandDoc, handStory } from './hand-built.ts'

/** Cards of a kind that a story of hand-built documents gives, with the story. */
export interface Given {
  readonly story: Story
  readonly cards: readonly Discrepancy[]
}

/** What reconciling finds of one kind in documents, in rank order; then what waits as possible. */
export function cardsOf(kind: DiscrepancyKind, documents: readonly HandDoc[]): Given {
  const story = handStory(documents)
  const { discrepancies, possible } = reconcile(story)
  return { story, cards: [...discrepancies, ...possible].filter((c) => c.kind === kind) }
}

/** The evidence of a card as words, side by side. */
export function sidesOf({ story }: Given, card: Discrepancy | undefined): string[][] {
  const texts = new Map(story.documents.map((d) => [d.doc.id, d.doc.text]))
  return (card?.sides ?? []).map((s) => s.evidence.map((e) => texts.get(e.document)?.slice(e.start, e.end) ?? ''))
}

/** Readings of the cards. */
export function readingsOf({ cards }: Given): Reading[] {
  return cards.map((c) => c.reading)
}
