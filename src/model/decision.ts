import type { Evidence } from './span.ts'

/** What a person decided. Decisions are added, never overwritten; undoing one is a decision too. */
export interface Decision {
  readonly id: string
  /** Who: a name the user gave; null if none was given. */
  readonly by: string | null
  /** ISO 8601 instant. */
  readonly at: string
  readonly why: string | null
  readonly what: DecisionContent
}

export type Verdict = 'difference' | 'no-difference' | 'explained'

export type DecisionContent =
  /** Correct or confirm a field of a document. `value` null: the document does not say. */
  | {
      readonly type: 'field'
      readonly document: string
      readonly field: CorrectableField
      readonly value: string | null
    }
  /** Judge a discrepancy. `evidence`: its passages when it was judged, to find it again after re-reading. */
  | {
      readonly type: 'review'
      readonly discrepancy: string
      readonly verdict: Verdict
      readonly evidence: readonly Evidence[]
    }
  | { readonly type: 'undo'; readonly decision: string }

/** Fields of the Sources table. `authors` is a comma-separated list. */
export const correctableFields = ['outlet', 'title', 'authors', 'published', 'modified', 'url'] as const
export type CorrectableField = (typeof correctableFields)[number]

/** Decisions in force, oldest first: undone ones and the undoings left out. */
export function decisionsInForce(decisions: readonly Decision[]): readonly Decision[] {
  const undone = new Set<string>()
  for (const d of [...decisions].reverse()) if (d.what.type === 'undo' && !undone.has(d.id)) undone.add(d.what.decision)
  return decisions.filter((d) => d.what.type !== 'undo' && !undone.has(d.id))
}
