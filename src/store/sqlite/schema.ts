import type { Generated } from 'kysely'
import type { DocFormat } from '../../model/doc.ts'

/** "ONRC": marks an SQLite file as a case. */
export const applicationId = 0x4f4e5243

/** Tables of a case, as `docs/formats.md` describes them. */
export interface Tables {
  readonly blobs: BlobTable
  readonly documents: DocumentTable
  readonly paragraphs: ParagraphTable
  readonly paragraph_words: ParagraphWordsTable
  readonly story: StoryTable
  readonly decisions: DecisionTable
  readonly failures: FailureTable
}

/** Bytes as received, once for each content. */
interface BlobTable {
  readonly sha256: string
  readonly bytes: Uint8Array
}

interface DocumentTable {
  readonly id: string
  readonly exhibit: number
  readonly name: string
  readonly sha256: string
  readonly path: string | null
  readonly format: DocFormat
  readonly analysis: string
  /** JSON of the `Doc`, its text included. */
  readonly doc: string
  /** Gzipped JSON of `{ layers, notes }`. */
  readonly layers: Uint8Array
  /** Hex SHA-256 over the row, so that `verify` sees a changed one. */
  readonly digest: string
}

/** Where a searched paragraph lies; its words are in `paragraph_words` under the same number. */
interface ParagraphTable {
  readonly id: number
  readonly document: string
  readonly start: number
  readonly end: number
}

/** FTS5 index without content of its own: offsets lead back to the document's text. */
interface ParagraphWordsTable {
  readonly rowid: number
  readonly words: string
  readonly rank: number
}

/** What is concluded of the story as a whole, in parts small enough for any size of story. */
interface StoryTable {
  readonly section: string
  readonly part: number
  /** Gzipped JSON. */
  readonly data: Uint8Array
  readonly digest: string
}

interface DecisionTable {
  readonly seq: Generated<number>
  readonly id: string
  /** JSON of the decision. */
  readonly decision: string
  /** Hex SHA-256 over the chain before it and this decision. */
  readonly chain: string
}

interface FailureTable {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly advice: string
}

/** Steps from an empty file to the present format; `user_version` counts those taken. Only ever added to. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE blobs (
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    exhibit INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blobs (sha256),
    path TEXT,
    format TEXT NOT NULL,
    analysis TEXT NOT NULL,
    doc TEXT NOT NULL,
    layers BLOB NOT NULL,
    digest TEXT NOT NULL
  ) STRICT;
  CREATE TABLE paragraphs (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX paragraphs_of_document ON paragraphs (document);
  CREATE VIRTUAL TABLE paragraph_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TABLE story (
    section TEXT NOT NULL,
    part INTEGER NOT NULL,
    data BLOB NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (section, part)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE decisions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    decision TEXT NOT NULL,
    chain TEXT NOT NULL
  ) STRICT;
  CREATE TABLE failures (
    name TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    advice TEXT NOT NULL
  ) STRICT;
  `,
]
