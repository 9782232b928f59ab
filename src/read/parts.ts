import type { Container } from '../model/doc.ts'
import type { ByteSource } from './byte-source.ts'
import type { Columns } from './columns.ts'
import type { ReadLimits } from './limits.ts'
import type { InputUnit } from './read-document.ts'
import type { ArchiveFormat, FileFormat } from './signature.ts'
import type { Digest } from './warc-digest.ts'

interface NamedFile {
  /** Base name. */
  readonly name: string
  /** For people: its path as given, and the way into it. */
  readonly label: string
  /** A name that ends as files of its kind do, where its own does not tell. */
  readonly typedName?: string
  /** The file it is a part of; absent for a file of its own. */
  readonly container?: Container
}

/** A file that holds several documents, in memory. */
export interface FileBytes extends NamedFile {
  readonly bytes: Uint8Array
  readonly pages?: ReadonlySet<string>
}

/** A file that holds others, however large. */
export interface ArchiveFile extends NamedFile {
  readonly source: ByteSource
  /** Addresses of the pages in it that were visited; without them, or if there are none, all are. */
  readonly pages?: ReadonlySet<string>
}

/**
 * What is found in a file: a document, a file to be looked into, why there is none, or something that is no document and
 * is counted under what it is ("image").
 * `key` is what tells a later version of the part; null if nothing does. `address` tells it wherever it is kept.
 */
export type Part =
  | {
      readonly label: string
      readonly unit: InputUnit
      readonly key: string | null
      readonly address?: string
      /** What it is counted as if it shows no text; without it, that is a failure. */
      readonly blank?: string
    }
  | { readonly file: FileBytes | ArchiveFile; readonly key: string | null; readonly address?: string }
  | { readonly label: string; readonly failure: unknown }
  | { readonly leftOut: string }

/** How files are taken apart. */
export interface SplitOptions {
  readonly limits: ReadLimits
  /** Columns or keys a person named for fields. */
  readonly columns: Columns
  readonly budget: Budget
  readonly digest: Digest
}

/** What may still come out of one file as given; readers of archives take from it. */
export interface Budget {
  bytes: number
  parts: number
}

/** Takes a file apart, in its order. @throws ReadError if that cannot be begun */
export type Split = (file: FileBytes, options: SplitOptions) => Iterable<Part> | AsyncIterable<Part>

/** What takes a format apart; null for one that is a document itself. Each is loaded when it is first needed. */
export async function splitterOf(format: FileFormat): Promise<Split | null> {
  if (format === 'jsonl') return (await import('./jsonl-parts.ts')).splitJsonl
  if (format === 'email') return (await import('./email-parts.ts')).splitEmail
  if (format === 'csv') return (await import('./csv-parts.ts')).splitCsv
  if (format === 'feed') return (await import('./feed-parts.ts')).splitFeed
  return null
}

/** Takes an archive apart, in its order. @throws ReadError if that cannot be begun */
export type OpenArchive = (file: ArchiveFile, options: SplitOptions) => AsyncIterable<Part>

/** What takes an archive apart; loaded when it is first needed. */
export const archiveReaders: Readonly<Record<ArchiveFormat, () => Promise<OpenArchive>>> = {
  warc: async () => (await import('./warc.ts')).readWarc,
  zip: async () => (await import('./zip.ts')).readZip,
  gzip: async () => (await import('./gzip.ts')).readGzip,
  zstd: async () => (await import('./gzip.ts')).readZstd,
}

/** Whether files of a format hold others and are read piece by piece. */
export function isArchive(format: FileFormat): format is ArchiveFormat {
  return Object.hasOwn(archiveReaders, format)
}
