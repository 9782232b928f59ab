import type { Reason } from './note.ts'
import type { Span } from './span.ts'

/** What every annotation carries. Ids derive from document, layer and span. */
export interface AnnotationBase<L extends string> {
  readonly id: string
  readonly layer: L
  readonly span: Span
  /** Name of the rule or model that made it. */
  readonly rule: string
  /** Calibrated probability, 0 to 1; absent where a rule does not grade itself. */
  readonly score?: number
}

/** A word, number or mark. `pos` is a Penn Treebank tag, empty where no tagger ran. */
export interface Token extends AnnotationBase<'token'> {
  readonly pos: string
}

/** A sentence of the article's text. It may end inside a quotation; it never crosses a paragraph. */
export interface Sentence extends AnnotationBase<'sentence'> {
  /** Counts from 1, in reading order. */
  readonly paragraph: number
  /** Kind of the region it stands in (`body`, `transcript`, `tweet`, `caption`, `headline`…). */
  readonly region: string
}

/** Words between quotation marks. `span` holds the marks, `inner` does not. */
export interface Quotation extends AnnotationBase<'quotation'> {
  readonly inner: Span
  readonly marks: 'curly' | 'straight' | 'single' | 'doubled' | 'angle'
  readonly closed: boolean
  /** The quotation this one carries on: the paragraph before it was left open by convention. */
  readonly continues: string | null
  /** 0 for outermost, 1 for a quotation inside one. */
  readonly depth: number
}

/** Acts a statement can be; more than one may hold. Attribution of thought is kept apart from speech. */
export type Act =
  | 'statement'
  | 'denial'
  | 'confirmation'
  | 'accusation'
  | 'call'
  | 'question'
  | 'answer'
  | 'promise'
  | 'apology'
  | 'no-comment'
  | 'retraction'
  | 'correction'
  | 'defence'
  | 'threat'
  | 'report'
  | 'announcement'
  | 'opinion'
  | 'plan'
  | 'belief'

/** Words of saying found in the text. */
export interface Cue extends AnnotationBase<'cue'> {
  readonly lemma: string
  /** Distance the reporter keeps: `neutral` said, `distant` claimed, `firm` confirmed. */
  readonly stance: 'neutral' | 'distant' | 'firm'
  readonly acts: readonly Act[]
  readonly negated: boolean
}

/** What a mention names. */
export type EntityKind = 'person' | 'organisation' | 'group' | 'unnamed' | 'place'

/** Words that name someone or something. */
export interface Mention extends AnnotationBase<'mention'> {
  readonly form: 'name' | 'title' | 'pronoun' | 'role' | 'unnamed'
  readonly kind: EntityKind
  /** The name without title, party label or apposition; null unless `form` is `name`. */
  readonly name: string | null
  /** Title or role that stands with it or is it ("attorney general", "spokeswoman"), lower case; null if none. */
  readonly title: string | null
  /** Organisation the title belongs to or the mention speaks for, as written; null if none. */
  readonly of: string | null
  readonly gender: 'female' | 'male' | 'neutral' | null
  readonly plural: boolean
}

/** Words that name a time, and what they mean. */
export interface DateExpression extends AnnotationBase<'date'> {
  /** EDTF, no more precise than the text; null if it could not be anchored. */
  readonly value: string | null
  /** What it was counted from: nothing, the publication date, or a date in the text. */
  readonly anchor: 'absolute' | 'published' | 'text'
}

export type CountBound = 'about' | 'at least' | 'at most' | 'exact' | 'more than' | 'fewer than'

/** A number of something, and what it counts. */
export interface CountExpression extends AnnotationBase<'count'> {
  readonly value: number
  /** Upper end of a range, of which `value` is the lower ("20 to 30"); absent for a single number. */
  readonly most?: number
  readonly bound: CountBound
  /** Lemma of what is counted ("ambassador"); `dollar`, `percent` for such amounts. */
  readonly unit: string
  readonly unitSpan: Span
  /** Lemma of what they did or had done to them ("attend", "invite", "kill"); null if not found. */
  readonly relation: string | null
  /** Words that narrow what is counted ("of the dead", "including himself"); null if none. */
  readonly scope: Span | null
}

/** Media of a statement. */
export type Medium =
  | 'speech'
  | 'statement'
  | 'transcript'
  | 'tweet'
  | 'email'
  | 'report'
  | 'interview'
  | 'news conference'
  | 'testimony'
  | 'document'
  | 'intercept'
  | 'letter'

/** One act of saying, as a document reports it. Terms after Pareti (2016, L16-1619). */
export interface Statement extends AnnotationBase<'statement'> {
  readonly form: 'direct' | 'indirect' | 'mixed'
  /** Words that name who said it ("his spokeswoman"); empty if the text does not say. */
  readonly source: readonly Span[]
  /** Words of saying ("told", "according to"), or the colon or dash that introduces speech; empty if there is none. */
  readonly cue: readonly Span[]
  /** What was said, in text order; more than one span if the cue splits it. */
  readonly content: readonly Span[]
  /** Words that name who was told; empty if the text does not say. */
  readonly addressee: readonly Span[]
  /** The statement in whose content this one lies; null for a top-level one. */
  readonly within: string | null
  readonly acts: readonly Act[]
  /** The act of saying is negated ("did not mention"). */
  readonly negated: boolean
  /** The saying or its content is hedged ("appears to", "may have"). */
  readonly hedged: boolean
  readonly medium: Medium | null
  /** It touches damaged words. */
  readonly damaged: boolean
}

/** A role someone holds, as a document words it. */
export interface RoleClaim {
  readonly title: string
  readonly organisation: string | null
  /** EDTF bounds, null if the text gives none. `then` marks roles the text calls former or past. */
  readonly from: string | null
  readonly to: string | null
  readonly past: boolean
  readonly span: Span
}

/** Who is meant by a set of mentions, inside one document. `span` is its first mention. */
export interface LocalEntity extends AnnotationBase<'entity'> {
  readonly kind: EntityKind
  /** Fullest name, or the description of an unnamed source. */
  readonly name: string
  readonly names: readonly string[]
  /** Ids of mentions, in text order. */
  readonly mentions: readonly string[]
  /** Words that name it where no mention does ("the list" as a source); absent if there are none. */
  readonly spans?: readonly Span[]
  readonly roles: readonly RoleClaim[]
  /** The entity it speaks for (a spokeswoman's principal); null if none is known. */
  readonly speaksFor: string | null
  readonly gender: 'female' | 'male' | 'neutral' | null
  readonly plural: boolean
}

/** One step of how a statement reached the document. */
export interface Hop extends Span {
  /** Local entity who told it at this step; null if the text does not say who. */
  readonly entity: string | null
  /** Words of saying as written. */
  readonly verb: string
  /** What the step rests on. */
  readonly basis: 'first-hand' | 'document' | 'intercept' | 'unnamed' | null
  /** Words of the text that weaken this step ("allegedly", "has not been verified"), in text order; absent if there are none. */
  readonly hedges?: readonly Span[]
}

/** What is known of the saying of one statement. `span` is the statement's. */
export interface Circumstance extends AnnotationBase<'circumstance'> {
  readonly statement: string
  /** Local entity; null = unresolved. */
  readonly speaker: string | null
  /** Best first; the speaker, if any, stands first. */
  readonly candidates: readonly {
    readonly entity: string
    readonly score: number
    readonly reasons: readonly Reason[]
  }[]
  readonly onBehalfOf: string | null
  readonly addressee: readonly string[]
  /** EDTF date of the utterance, not of the report; null if not found. */
  readonly date: string | null
  /** What the date rests on: words of the text, or that it is told as news of the days before the publication; absent without a date. */
  readonly dateBasis?: 'text' | 'news'
  /** The happening it was said at; null if none. */
  readonly occasion: string | null
  readonly capacity: readonly Span[]
  /** Outermost (nearest the reader) first; the speaker is not repeated. */
  readonly chain: readonly Hop[]
  /** Words that weaken the last step, the speaker's own saying, as those of a hop do; absent if there are none. */
  readonly hedges?: readonly Span[]
}

/** Who said a statement, and nothing else of its circumstances. */
export interface Speaker extends AnnotationBase<'speaker'> {
  readonly statement: string
  /** Local entity id; null = left open. */
  readonly speaker: string | null
}

/** A fact slot of a happening: the words that fill it, and what they resolve to. */
export interface SlotFiller {
  readonly slot: 'participant' | 'date' | 'place' | 'capacity' | 'organiser' | 'count'
  /** Local entity id, EDTF date, count id, or the words. */
  readonly value: string
  readonly span: Span
  /** The statement whose content says so; null = the outlet's own voice. */
  readonly statement: string | null
}

/** Words that name something that happened, with what the same sentence says of it. */
export interface Happening extends AnnotationBase<'happening'> {
  /** `meeting`, `hearing`, `statement`, `resignation`, `attack`, … */
  readonly kind: string
  readonly head: Span
  readonly slots: readonly SlotFiller[]
}

/** Who did or did not do what to whom, and how firmly it is said. */
export interface Proposition extends AnnotationBase<'proposition'> {
  /** The innermost statement whose content holds it; null = the outlet's own voice. */
  readonly statement: string | null
  /** Lemma of the verb or noun. */
  readonly predicate: string
  /** Role name to local entity id or words: `agent`, `object`, `with`, `to`, `about`, … */
  readonly arguments: Readonly<Record<string, string>>
  readonly polarity: 'affirmed' | 'denied'
  readonly firmness: 'asserted' | 'hedged' | 'conditional' | 'alleged'
  readonly qualifiers: readonly (Span & { readonly text: string })[]
  readonly happening: string | null
  /** Resolved date expressions of its clause. */
  readonly dates: readonly string[]
  /** Count annotations of its clause. */
  readonly counts: readonly string[]
}

/** Every layer and its annotation. To add one: its type here, the stage that adds it, `docs/stages.md`. */
export interface LayerTypes {
  readonly token: Token
  readonly sentence: Sentence
  readonly quotation: Quotation
  readonly cue: Cue
  readonly mention: Mention
  readonly date: DateExpression
  readonly count: CountExpression
  readonly statement: Statement
  readonly entity: LocalEntity
  readonly speaker: Speaker
  readonly circumstance: Circumstance
  readonly happening: Happening
  readonly proposition: Proposition
}

export type Layer = keyof LayerTypes

/** Layers kept in the case, in the order they are made. Tokens are cheap to make again; circumstances hold the speakers. */
export const keptLayers = [
  'sentence',
  'quotation',
  'cue',
  'mention',
  'date',
  'count',
  'statement',
  'entity',
  'circumstance',
  'happening',
  'proposition',
] as const satisfies readonly Layer[]

export type KeptLayer = (typeof keptLayers)[number]

/** Layers of one document, each in text order. */
export type LayersOf<K extends Layer> = { readonly [L in K]: readonly LayerTypes[L][] }
/** Those that are kept. */
export type Layers = LayersOf<KeptLayer>
