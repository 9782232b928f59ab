import type { Doc } from './doc.ts'
import type { CountBound, EntityKind, Layers } from './layers.ts'
import type { DiscrepancyKind, Reading } from './kinds.ts'
import type { Note, Reason } from './note.ts'
import type { Evidence, Span } from './span.ts'

/** One document with everything the stages concluded about it. */
export interface AnalysedDoc {
  readonly doc: Doc
  readonly layers: Layers
  /** Notes of all stages, in text order. */
  readonly notes: readonly Note[]
  /** Exhibit number in the case, from 1; stable. */
  readonly exhibit: number
}

/** A role someone held, over documents. */
export interface Role {
  readonly title: string
  readonly organisation: string | null
  readonly from: string | null
  readonly to: string | null
  readonly evidence: readonly Evidence[]
}

/** Someone or something, across documents. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly names: readonly string[]
  readonly roles: readonly Role[]
  /** Ids of the local entities that are this one. */
  readonly locals: readonly string[]
  /** Why they are one; empty for an entity of a single document. */
  readonly reasons: readonly Reason[]
  /** Others it may be, without it being settled; absent if there are none. */
  readonly candidates?: readonly EntityCandidate[]
  /** Where a list of names that the user gave has it; absent if none does. */
  readonly listed?: { readonly list: string; readonly id: string }
}

/** An entity that another may be, and what speaks for it. */
export interface EntityCandidate {
  readonly entity: string
  readonly reasons: readonly Reason[]
}

/** How a member's words relate to the fullest wording of the utterance. */
export type MemberRelation = 'identical' | 'normalised' | 'cut' | 'reworded' | 'damaged' | 'paraphrase'

/** One utterance as several statements report it. */
export interface QuotationGroup {
  readonly id: string
  readonly members: readonly { readonly statement: string; readonly relation: MemberRelation }[]
  /** Earliest member among the documents read; null if dates do not tell. */
  readonly first: string | null
}

/** The answer ledger: one speaker's statements on one question, in date order. */
export interface Series {
  readonly id: string
  readonly speaker: string
  readonly question: string
  readonly members: readonly string[]
}

export interface SlotValue {
  /** Entity id or words; a number for counts. */
  readonly value: string | number
  readonly evidence: readonly Evidence[]
}

export interface CountValue {
  readonly value: number
  readonly bound: CountBound
  readonly unit: string
  readonly relation: string | null
  readonly evidence: readonly Evidence[]
}

/** Something that happened, across documents, with what is told of it. */
export interface StoryEvent {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly slots: {
    readonly participant: readonly SlotValue[]
    readonly date: readonly SlotValue[]
    readonly place: readonly SlotValue[]
    readonly capacity: readonly SlotValue[]
    readonly organiser: readonly SlotValue[]
    readonly count: readonly CountValue[]
  }
  /** Ids of the happenings that tell of it. */
  readonly happenings: readonly string[]
}

/** Text one document shares with another. */
export interface Reuse {
  readonly document: string
  readonly of: string
  readonly kind: 'copy' | 'part' | 'cites'
  /** In `document`. */
  readonly evidence: readonly Span[]
  /** Share of the shorter body found in the other, 0 to 1. */
  readonly share: number
}

/** Damaged words whose passage another document has undamaged. */
export interface CleanCopy {
  readonly document: string
  /** The damaged words, in `document`. */
  readonly damage: Span
  /** The same passage in the other document: the words around the damage that both have. */
  readonly copy: Evidence
  /** What stands there between the words nearest the damage, without white space and marks at its ends; empty if no words do. */
  readonly instead: Span
}

/** What is the same across documents. */
export interface Links {
  readonly entities: readonly Entity[]
  readonly quotations: readonly QuotationGroup[]
  readonly series: readonly Series[]
  readonly events: readonly StoryEvent[]
  readonly reuses: readonly Reuse[]
  readonly cleanCopies: readonly CleanCopy[]
}

/** Everything known of a story before accounts are compared. */
export interface Story {
  readonly documents: readonly AnalysedDoc[]
  readonly links: Links
}

/** One account in a discrepancy. */
export interface Side {
  readonly label: string
  readonly evidence: readonly (Evidence & { readonly statement: string | null })[]
}

/** A typed difference between accounts (the interface says “accounts differ”). */
export interface Discrepancy {
  readonly id: string
  readonly kind: DiscrepancyKind
  readonly reading: Reading
  readonly explanation: string
  /** The reading under which both hold; null if none is known. */
  readonly compatible: string | null
  readonly rule: string
  /** 0 to 1, most consequential first. */
  readonly rank: number
  readonly sides: readonly Side[]
}

/** How a statement, event or discrepancy reached the documents. */
export interface Origin {
  readonly of: string
  readonly named: readonly string[]
  readonly earliest: string | null
  readonly leastDocumented: string | null
}

export interface OpenQuestion {
  readonly kind: 'one-origin' | 'denied-not-retracted' | 'not-answered' | 'not-confirmed'
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** Where accounts differ, where things come from, what stays open. */
export interface Findings {
  readonly discrepancies: readonly Discrepancy[]
  /** Cards less certain: they wait under “possible, not reviewed”. */
  readonly possible: readonly Discrepancy[]
  readonly origins: readonly Origin[]
  readonly openQuestions: readonly OpenQuestion[]
}
