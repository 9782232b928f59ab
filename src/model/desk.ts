import type { CorrectableField, DecisionContent } from './decision.ts'
import type { Act, Medium } from './layers.ts'
import type { MetaBasis } from './doc.ts'
import type { DiscrepancyKind, Reading } from './kinds.ts'
import type { RecordDocument, RecordEntity, RecordMention, RecordStatement, Review } from './record.ts'
import type { Span } from './span.ts'
import type { OpenQuestion } from './story.ts'

/** What the desk's HTTP API sends and takes (`docs/api.md`). Shapes are shared with the browser; lists are in story order. */

export interface CaseSummary {
  /** Base name of the case file; null while no case is open. */
  readonly name: string | null
  readonly documents: number
  readonly outlets: readonly string[]
  readonly statements: number
  readonly people: number
  readonly differences: number
  /** Cards that wait under “possible, not reviewed”. */
  readonly possible: number
  readonly otherReadings: number
  readonly damaged: readonly { readonly document: string; readonly name: string; readonly spans: number }[]
  readonly failed: readonly FailedInput[]
  /** EDTF of the first and last publication date; null if none is known. */
  readonly span: { readonly from: string; readonly to: string } | null
}

/** An input that was not read, and what a person can do about it. */
export interface FailedInput {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly advice: string
}

/** One row of the Sources table. */
export interface SourceRow {
  readonly document: string
  readonly exhibit: number
  readonly name: string
  readonly fields: Readonly<Record<CorrectableField, FieldCell>>
  readonly words: number
  readonly statements: number
  readonly damageSpans: number
  readonly copyOf: string | null
  readonly versionOf: string | null
  /** The page that speaks for this entry of a feed. */
  readonly entryOf?: string
  readonly language: string
  readonly retrieved: string | null
  readonly sha256: string
}

export interface FieldCell {
  readonly value: string | null
  readonly basis: MetaBasis | null
  /** Passage the value rests on, as words with context; null if it comes from metadata. */
  readonly passage: Passage | null
  /** A person confirmed or corrected it. */
  readonly confirmed: boolean
  /** What the program had read before a person corrected it. */
  readonly read: string | null
}

/** Words of a document in their context. `before` and `after` are cut at word edges. */
export interface Passage extends Span {
  readonly document: string
  readonly exhibit: number
  readonly outlet: string | null
  readonly published: string | null
  readonly before: string
  readonly words: string
  readonly after: string
  /** Paragraph of the article, from 1; null outside the body. */
  readonly paragraph: number | null
  /** Page or time in the source ("page 3", "00:12:05"); null if it has neither. */
  readonly place: string | null
  readonly damaged: boolean
}

/** A statement as a row: its words, and who said it. */
export interface StatementRow {
  readonly id: string
  readonly document: string
  readonly exhibit: number
  readonly outlet: string | null
  readonly published: string | null
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly medium: Medium | null
  readonly acts: readonly Act[]
  readonly speaker: { readonly id: string; readonly name: string } | null
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
  readonly onBehalfOf: { readonly id: string; readonly name: string } | null
  readonly chain: readonly { readonly name: string | null; readonly verb: string }[]
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly date: string | null
  readonly negated: boolean
  readonly hedged: boolean
  readonly damaged: boolean
  readonly within: string | null
  readonly passage: Passage
  /** The quotation group it belongs to, if several statements carry the utterance. */
  readonly quotation: string | null
}

export interface PersonRow extends RecordEntity {
  readonly statements: number
  readonly documents: number
  readonly mentions: number
}

/** Where one document names someone: how, and the place that a decision on who it is points to. */
export interface NamedPlace {
  /** Distinct wordings in the document, names before titles and roles. */
  readonly names: readonly string[]
  readonly passage: Passage
}

/** Who it is: where it is named, who else it may be, and what people decided of that. */
export interface PersonIdentity {
  /** One for each document that names it otherwise than by a pronoun, in exhibit order. */
  readonly named: readonly NamedPlace[]
  /** Others it may be; without a place where no document names them. */
  readonly candidates: readonly {
    readonly id: string
    readonly name: string
    readonly why: string | null
    readonly at: NamedPlace | null
  }[]
  /** Decisions in force that it is, or is not, somebody else; oldest first. `other` has no id once both are one. */
  readonly decided: readonly {
    readonly decision: string
    readonly by: string | null
    readonly same: boolean
    readonly other: { readonly id: string | null; readonly name: string }
  }[]
}

/** A person with the answer ledger: everything they said, by question, in date order. */
export interface PersonPage {
  readonly person: PersonRow
  readonly identity: PersonIdentity
  readonly series: readonly {
    readonly id: string
    readonly question: string
    readonly statements: readonly StatementRow[]
  }[]
  readonly statements: readonly StatementRow[]
}

/** An utterance with its wordings across outlets. */
export interface QuotationPage {
  readonly id: string
  readonly first: string | null
  readonly members: readonly { readonly relation: string; readonly statement: StatementRow }[]
}

export interface DiscrepancyCard {
  readonly id: string
  /** It waits under “possible, not reviewed”. */
  readonly possible: boolean
  readonly kind: DiscrepancyKind
  readonly reading: Reading
  readonly explanation: string
  readonly compatible: string | null
  readonly rule: string
  readonly rank: number
  readonly review: Review
  readonly sides: readonly {
    readonly label: string
    readonly passages: readonly (Passage & { readonly statement: StatementRow | null })[]
  }[]
}

/** One dated line of the story: something said, published or that happened. */
export interface TimelineRow {
  /** EDTF; rows without a date are not in the timeline. */
  readonly date: string
  readonly what: 'published' | 'said' | 'event'
  readonly label: string
  readonly passages: readonly Passage[]
}

/** A document for the Document page: the record's document, and what lies over its text. */
export interface DocumentPage {
  readonly document: RecordDocument
  readonly statements: readonly RecordStatement[]
  readonly mentions: readonly RecordMention[]
  readonly entities: readonly { readonly id: string; readonly name: string }[]
  /** Damaged words whose passage another document has undamaged, and what it reads in their place; empty if no words. */
  readonly cleanCopies: readonly { readonly damage: Span; readonly passage: Passage; readonly instead: string }[]
  readonly notes: readonly {
    readonly kind: string
    readonly detail: string
    readonly start: number
    readonly end: number
  }[]
}

export interface StoryPage {
  readonly summary: CaseSummary
  readonly differences: readonly DiscrepancyCard[]
  readonly timeline: readonly TimelineRow[]
  readonly people: readonly PersonRow[]
  readonly openQuestions: readonly (OpenQuestion & { readonly passages: readonly Passage[] })[]
}

export interface SearchHit {
  readonly passage: Passage
  readonly title: string | null
}

/** Body of a decision sent by the desk; the server adds id and instant. */
export interface DecisionRequest {
  readonly by: string | null
  readonly why: string | null
  readonly what: DecisionContent
}
