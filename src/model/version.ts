import type { Passage } from './desk.ts'

/**
 * What became of a statement in a later version of an article. `gone`: it is no longer there; `source-gone`: its words are,
 * without who said them; `speaker`: somebody else says it; `reworded`; `new`; `source-new`: words of the outlet's own are
 * now somebody's.
 */
export type ChangeKind = 'gone' | 'source-gone' | 'speaker' | 'reworded' | 'source-new' | 'new'

/** A statement as one version has it, or words of the outlet's own. */
export interface VersionWords {
  /** Id of the statement; null for the outlet's own words. */
  readonly statement: string | null
  /** Who says it; null if that is open, or it is the outlet. */
  readonly speaker: string | null
  readonly passage: Passage
}

/** One change; `before` and `after` are null where the statement is in the other version only. */
export interface VersionChange {
  readonly kind: ChangeKind
  readonly before: VersionWords | null
  readonly after: VersionWords | null
}

/** A version of an article and what it changed of the one before. */
export interface VersionRow {
  readonly document: string
  readonly exhibit: number
  readonly name: string
  /** Document id, exhibit number and name of the version before. */
  readonly of: string
  readonly ofExhibit: number
  readonly ofName: string
  readonly changes: readonly VersionChange[]
}
