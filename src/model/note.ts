import type { Span } from './span.ts'

/** What a stage noticed in the text and could not settle. Text is never an error. */
export interface Note {
  readonly span: Span
  /** A fixed word: `unclosed-quotation`, `damaged-text`, `unresolved-speaker`, … */
  readonly kind: string
  /** One sentence for people. */
  readonly detail: string
  /** The other place it speaks of: of a correction the passage it changes, and the other way round. */
  readonly about?: Span
  /** EDTF date that what is noticed gives of itself. */
  readonly date?: string
}

/** One reason of a score: the rule that spoke, its weight (−1 to 1) and what it saw. */
export interface Reason {
  readonly rule: string
  readonly weight: number
  readonly detail: string
}
