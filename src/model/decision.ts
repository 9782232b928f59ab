import type { EntityKind } from './layers.ts'
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
  /** Two names are one person or body, or are not; each shown by a place where it stands, to find it after re-reading. */
  | { readonly type: 'identity'; readonly same: boolean; readonly a: EntityMark; readonly b: EntityMark }
  /** Names the user knows. A list given again under its name takes the place of the one before. */
  | { readonly type: 'names'; readonly list: string; readonly entries: readonly KnownName[] }
  | { readonly type: 'undo'; readonly decision: string }

/** Someone or something at a place where it is named. */
export interface EntityMark {
  readonly name: string
  readonly evidence: Evidence
}

/** An entry of a list of names the user gave. */
export interface KnownName {
  /** The id it has in the list, or its place there. */
  readonly id: string
  /** Null: the list does not say. */
  readonly kind: EntityKind | null
  readonly name: string
  readonly aliases: readonly string[]
}

/** Fields of the Sources table. `authors` is a comma-separated list. */
export const correctableFields = ['outlet', 'title', 'authors', 'published', 'modified', 'url'] as const
export type CorrectableField = (typeof correctableFields)[number]

/** Decisions in force, oldest first: undone ones and the undoings left out. */
export function decisionsInForce(decisions: readonly Decision[]): readonly Decision[] {
  const undone = new Set<string>()
  for (const d of [...decisions].reverse()) if (d.what.type === 'undo' && !undone.has(d.id)) undone.add(d.what.decision)
  return decisions.filter((d) => d.what.type !== 'undo' && !undone.has(d.id))
}
