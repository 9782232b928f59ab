import type { Container } from '../model/doc.ts'
import type { Columns } from './columns.ts'
import type { ReadLimits } from './limits.ts'
import type { InputUnit } from './read-document.ts'
import type { FileFormat } from './signature.ts'

/** A file that holds several documents, in memory. */
export interface FileBytes {
  /** Base name. */
  readonly name: string
  /** For people: its path as given, and the way into it. */
  readonly label: string
  readonly bytes: Uint8Array
  /** The file it is a part of; absent for a file of its own. */
  readonly container?: Container
}

/**
 * What is found in a file: a document, a file to be looked into, or why there is none.
 * `key` is what tells a later version of the part; null if nothing does.
 */
export type Part =
  | { readonly label: string; readonly unit: InputUnit; readonly key: string | null }
  | { readonly file: FileBytes; readonly key: string | null }
  | { readonly label: string; readonly failure: unknown }

/** How files are taken apart. */
export interface SplitOptions {
  readonly limits: ReadLimits
  /** Columns or keys a person named for fields. */
  readonly columns: Columns
}

/** Takes a file apart, in its order. @throws ReadError if that cannot be begun */
export type Split = (file: FileBytes, options: SplitOptions) => Iterable<Part> | AsyncIterable<Part>

/** What takes a format apart; null for one that is a document itself. Each is loaded when it is first needed. */
export async function splitterOf(format: FileFormat): Promise<Split | null> {
  if (format === 'jsonl') return (await import('./jsonl-parts.ts')).splitJsonl
  return null
}
