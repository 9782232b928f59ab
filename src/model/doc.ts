import type { Note } from './note.ts'
import type { Span } from './span.ts'

/** Formats of one document: `jsonl` is one line. */
export type DocFormat = 'html' | 'mhtml' | 'email' | 'text' | 'jsonl' | 'csv' | 'feed' | 'pdf' | 'docx' | 'subtitles'

/** The fields a reader can confirm or correct on the Sources page. */
export type MetaField =
  | 'outlet'
  | 'title'
  | 'author'
  | 'published'
  | 'modified'
  | 'url'
  | 'canonicalUrl'
  | 'retrieved'
  | 'language'

/** Where the value of a field was found. `input` is a field of a JSONL line or CSV row, `header` of an e-mail or a capture; `user` a person's correction. */
export type MetaBasis =
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'text'
  | 'url'
  | 'file-name'
  | 'feed'
  | 'header'
  | 'input'
  | 'user'

/** A value read for a field, as it stood, and where it stood. */
export interface MetaValue {
  readonly field: MetaField
  readonly value: string
  readonly basis: MetaBasis
  /** Where in the text it stands; absent if it comes from metadata. */
  readonly span?: Span
}

/** An element of a page that holds text: enough of the tree to find the article in it. */
export interface PageElement {
  /** Lower-case tag name. */
  readonly tag: string
  /** Index of the parent in `RawDoc.elements`, −1 for the root; a parent stands before its children. */
  readonly parent: number
  /** Its visible text, as a range of `RawDoc.text`. */
  readonly start: number
  readonly end: number
  /** `class`, `id` and `data-testid`, lower case, their parts joined by one hyphen, the names by spaces; empty if none. */
  readonly hints: string
  readonly role: string
  readonly itemprop: string
  /** Inherited by its children: `hidden`, `aria-hidden`, `display:none`. */
  readonly hidden: boolean
}

/** A run of `RawDoc.text` copied unchanged from the decoded source: `text[start, end)` = `source[at, at + end − start)`. */
export interface SourceRun extends Span {
  readonly at: number
}

/** A part of the text and where it stood in the source, for what has pages or a clock. */
export interface Place extends Span {
  /** For people: "page 3", "00:12:05". */
  readonly label: string
}

/**
 * The file a document was a part of, and what that file says of it. It is kept with the document, so that the bytes of
 * the part can be read again without the rest.
 */
export interface Container {
  /** Base name of the file, or the address it was fetched from. */
  readonly file: string
  /** Which part, for people: "item 3", "line 17", a path inside an archive; null for the whole of it. */
  readonly part: string | null
  /** Offset of its first byte in the file; null if it does not stand there as it is. */
  readonly at: number | null
  /** Bytes it takes in the file, compressed as they are there. */
  readonly size?: number
  /** Hex SHA-256 of the file, if it is an archive. */
  readonly sha256?: string
  /** Encoding the file declares for it; null if it declares none. */
  readonly charset: string | null
  /** What the file says of the document. */
  readonly fields: readonly MetaValue[]
  /** Names of the columns or keys that hold our fields, where they are called otherwise. */
  readonly columns?: Readonly<Record<string, string>>
  /** Of a row: the names of the columns, and the character between cells. */
  readonly table?: { readonly header: readonly string[]; readonly delimiter: string }
  /** What was noticed while the part was taken out. */
  readonly notes?: readonly Note[]
}

/** One document as read: its text and what its container said of it, before anything is judged. */
export interface RawDoc {
  /** Base name of the file as given, or the `id` of a JSONL line. */
  readonly name: string
  readonly format: DocFormat
  readonly text: string
  readonly encoding: string
  /** Runs in text order that lead back to the decoded source; one run for plain text. */
  readonly source: readonly SourceRun[]
  /** Elements of an HTML page in document order; empty for other formats. */
  readonly elements: readonly PageElement[]
  readonly fields: readonly MetaValue[]
  readonly notes: readonly Note[]
  /** Parts that the format itself tells apart: page numbers, speakers, headers. In text order. */
  readonly marks?: readonly Region[]
  /** In text order. */
  readonly places?: readonly Place[]
}

/** Kinds of region. The first group is article text, the second furniture. */
export type RegionKind =
  | 'body'
  | 'heading'
  | 'headline'
  | 'title'
  | 'list'
  | 'table'
  | 'quote'
  | 'transcript'
  | 'boilerplate'
  | 'caption'
  | 'embed'
  | 'tweet'
  | 'byline'
  | 'dateline'
  | 'metadata'
  | 'credit'
  | 'correction'
  | 'related'
  | 'comments'

/** A marked part of the text, and why it was marked. */
export interface Region extends Span {
  readonly kind: RegionKind
  /** Name of the rule that marked it. */
  readonly rule: string
}

/** Kinds of damage done to a text by programs that handled it. */
export type DamageKind = 'pasted-mention' | 'duplicated' | 'dropped' | 'stray-marks' | 'encoding'

/** Damaged words, marked and never rewritten. */
export interface Damage extends Span {
  readonly kind: DamageKind
  /** 0 to 1. */
  readonly confidence: number
  readonly rule: string
}

/** The value the product shows for a field, its basis, and what else was found. */
export interface Guess<T> {
  readonly value: T | null
  readonly basis: MetaBasis | null
  /** Where in the text it stands; empty if from metadata or not found. */
  readonly spans: readonly Span[]
  /** Other values found for the field, best first. */
  readonly others: readonly MetaValue[]
}

/** What is known of a document as a publication. Dates are EDTF, no more precise than their source. */
export interface DocMeta {
  readonly outlet: Guess<string>
  readonly title: Guess<string>
  readonly authors: Guess<readonly string[]>
  readonly published: Guess<string>
  readonly modified: Guess<string>
  /** The time of the last change as metadata states it, for telling versions of one day apart; absent if it states none. */
  readonly modifiedAt?: string
  readonly url: Guess<string>
  readonly canonicalUrl: Guess<string>
  readonly retrieved: Guess<string>
}

/** A document: text that never changes, and stand-off marks over it. */
export interface Doc {
  /** Derived from name and bytes; the same input has the same id. */
  readonly id: string
  readonly name: string
  readonly format: DocFormat
  /** Hex SHA-256 of the bytes as received. */
  readonly sha256: string
  readonly text: string
  readonly encoding: string
  readonly source: readonly SourceRun[]
  /** Absent for a file of its own. */
  readonly container?: Container
  /** In text order; absent if the format has none. */
  readonly places?: readonly Place[]
  /** ISO 639-1 code; `und` if it could not be told. Only `en` is analysed. */
  readonly language: string
  readonly meta: DocMeta
  /** The article's own text, in reading order; spans never overlap. */
  readonly body: readonly Span[]
  /** In text order. */
  readonly regions: readonly Region[]
  /** In text order. */
  readonly damage: readonly Damage[]
  readonly notes: readonly Note[]
}
