import type { Verdict } from './decision.ts'
import type { DamageKind, Place, RegionKind } from './doc.ts'
import type { Act, EntityKind, Hop, Medium } from './layers.ts'
import type { Reason } from './note.ts'
import type { Discrepancy, Entity, MemberRelation, OpenQuestion, Origin, Role, Series, StoryEvent } from './story.ts'
import type { Evidence, Span } from './span.ts'

/** The record of a story: the `record` export format, version 1 (`docs/formats.md`). */
export interface StoryRecord {
  readonly format: 'onrecord-record'
  readonly version: 1
  readonly generator: { readonly name: 'onrecord'; readonly version: string }
  readonly documents: readonly RecordDocument[]
  readonly entities: readonly RecordEntity[]
  readonly mentions: readonly RecordMention[]
  readonly statements: readonly RecordStatement[]
  readonly quotations: readonly RecordQuotation[]
  readonly series: readonly Series[]
  readonly events: readonly Omit<StoryEvent, 'happenings'>[]
  readonly propositions: readonly RecordProposition[]
  readonly origins: readonly Origin[]
  readonly openQuestions: readonly OpenQuestion[]
  readonly discrepancies: readonly RecordDiscrepancy[]
  /** Less certain ones, which wait under “possible, not reviewed” until a person calls them a difference. */
  readonly possible: readonly RecordDiscrepancy[]
  readonly notes: readonly RecordNote[]
}

/** Where the value of a field stands in the text; empty if it comes from metadata or a person. */
export interface FieldBasis {
  readonly outlet: readonly Span[]
  readonly title: readonly Span[]
  readonly authors: readonly Span[]
  readonly published: readonly Span[]
}

export interface RecordDocument {
  readonly id: string
  readonly name: string
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly retrieved: string | null
  readonly modified: string | null
  readonly exhibit: number
  readonly sha256: string
  readonly text: string
  readonly language: string
  readonly outlet: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly basis: FieldBasis
  /** How each shown value was come by ("json-ld", "dateline", "user"); null where there is no value. */
  readonly basisKind: { readonly [F in keyof FieldBasis]: string | null }
  readonly body: readonly Span[]
  readonly regions: readonly { readonly kind: RegionKind; readonly start: number; readonly end: number }[]
  readonly damage: readonly RecordDamage[]
  /** The file it is a part of, and which part; absent for a file of its own. */
  readonly partOf?: { readonly file: string; readonly part: string | null }
  /** Where stretches of the text stand in the source: pages, times; absent if it has neither. */
  readonly places?: readonly Place[]
  readonly copyOf: string | null
  readonly versionOf: string | null
  /** Of an entry of a feed: the page with the same article, from which what it says is taken; absent for all others. */
  readonly entryOf?: string
  readonly reuses: readonly {
    readonly document: string
    readonly kind: 'copy' | 'part' | 'cites'
    readonly evidence: readonly Span[]
  }[]
}

interface RecordDamage extends Span {
  readonly kind: DamageKind
  /** The same passage, undamaged, in the earliest other document that has it, and what stands there instead; null if none has. */
  readonly copy: (Evidence & { readonly instead: Span }) | null
}

export interface RecordEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly names: readonly string[]
  readonly roles: readonly Role[]
  /** Why its names are one; absent where nothing was joined. */
  readonly reasons?: readonly Reason[]
  /** Others it may be, none of them settled; absent if there are none. */
  readonly candidates?: Entity['candidates']
  /** The list of names, given by the user, that has it, and its id there; absent if none does. */
  readonly listed?: Entity['listed']
}

export interface RecordMention extends Evidence {
  readonly entity: string
  readonly form: 'name' | 'title' | 'pronoun' | 'role' | 'unnamed'
}

/** A step of a chain; `basis` and `hedges` only where they are known. */
type RecordHop = Omit<Hop, 'basis'> & { readonly basis?: Hop['basis'] }

export interface RecordStatement {
  readonly id: string
  readonly document: string
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly medium: Medium | null
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speaker: string | null
  readonly candidates: readonly string[]
  readonly onBehalfOf: string | null
  readonly addressee: readonly string[]
  readonly date: string | null
  /** `occasion`: that of the event it was said at, told elsewhere; `news`: only the days of the news; absent without a date. */
  readonly dateBasis?: 'text' | 'occasion' | 'news'
  readonly occasion: string | null
  readonly capacity: readonly Span[]
  /** Each step with what it rests on and the words that weaken it. */
  readonly chain: readonly RecordHop[]
  /** Words that weaken the speaker's own saying ("allegedly", "has not been verified"); absent if there are none. */
  readonly hedges?: readonly Span[]
  readonly within: string | null
  readonly acts: readonly Act[]
  readonly negated: boolean
  readonly hedged: boolean
  readonly rule: string
  readonly damaged: boolean
}

export interface RecordQuotation {
  readonly id: string
  readonly members: readonly { readonly statement: string; readonly relation: MemberRelation }[]
  readonly first: string | null
}

export interface RecordProposition extends Span {
  readonly id: string
  readonly document: string
  readonly statement: string | null
  readonly predicate: string
  readonly arguments: Readonly<Record<string, string>>
  readonly polarity: 'affirmed' | 'denied'
  readonly firmness: 'asserted' | 'hedged' | 'conditional' | 'alleged'
  readonly qualifiers: readonly (Span & { readonly text: string })[]
  readonly event: string | null
}

export interface Review {
  readonly verdict: Verdict | null
  readonly by: string | null
  readonly at: string | null
  readonly why: string | null
}

export interface RecordDiscrepancy extends Discrepancy {
  readonly review: Review
}

export interface RecordNote extends Evidence {
  readonly kind: string
  readonly detail: string
}
