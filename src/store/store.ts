import type { Decision } from '../model/decision.ts'
import type { FailedInput } from '../model/desk.ts'
import type { Container, DocFormat } from '../model/doc.ts'
import type { StoryRecord } from '../model/record.ts'
import type { AnalysedDoc, Findings, Links } from '../model/story.ts'

/** A document ready to be kept: the bytes as received, and what was concluded from them. */
export interface NewDocument {
  readonly bytes: Uint8Array
  /** Where it was read, for telling new versions; never exported. */
  readonly path: string | null
  /** Version of the analysis its conclusions come from. */
  readonly analysis: string
  /** `exhibit` is assigned by the store. */
  readonly analysed: Omit<AnalysedDoc, 'exhibit'>
}

/** What the store knows of a document without loading its text. */
export interface StoredDocument {
  readonly id: string
  readonly name: string
  readonly sha256: string
  readonly exhibit: number
  readonly path: string | null
  readonly format: DocFormat
  /** The file it is a part of; absent for a file of its own. */
  readonly container?: Container
  /** Version of the analysis its conclusions come from. */
  readonly analysis: string
}

/** A hit of the full-text search, best first. */
export interface TextHit {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** One thing `verify` checked and found wrong. */
export interface Fault {
  readonly what: string
  readonly detail: string
}

/**
 * A case. Every write is one transaction; what was committed survives the process. Reading again replaces what stages
 * concluded and never touches decisions.
 */
export interface Store {
  readonly name: string
  /** Adds or re-analyses documents in the given order, in one transaction; new ones get the next exhibit numbers. */
  readonly putDocuments: (documents: readonly NewDocument[]) => Promise<void>
  readonly listDocuments: () => Promise<readonly StoredDocument[]>
  /** In exhibit order. */
  readonly analysedDocuments: () => Promise<readonly AnalysedDoc[]>
  /** The bytes as received. @throws StoreError `store/no-document` */
  readonly bytesOf: (document: string) => Promise<Uint8Array>
  /** Inputs that were not read. Earlier failures of the same names, and of the names `tried` again, no longer hold. */
  readonly putFailures: (failures: readonly FailedInput[], tried?: readonly string[]) => Promise<void>
  readonly failures: () => Promise<readonly FailedInput[]>
  /** Replaces what is concluded about the story as a whole. @throws StoreError `store/changed` if the record has other documents than the case */
  readonly putStory: (links: Links, findings: Findings, record: StoryRecord) => Promise<void>
  /** The record as of the last `putStory`, without decisions applied; null before the first. */
  readonly record: () => Promise<StoryRecord | null>
  readonly addDecision: (decision: Decision) => Promise<void>
  /** Oldest first, undone ones included. */
  readonly decisions: () => Promise<readonly Decision[]>
  /** Full-text search over article text; words are matched together, `"…"` as a phrase, `word*` as a prefix. */
  readonly search: (query: string, limit: number) => Promise<readonly TextHit[]>
  /** Checks hashes of all bytes, offsets, references and the file itself; empty if all is well. */
  readonly verify: () => Promise<readonly Fault[]>
  readonly close: () => Promise<void>
}
