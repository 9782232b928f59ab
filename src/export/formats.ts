import type { StoryRecord } from '../model/record.ts'
import { writeCsv } from './csv.ts'
import { type ExportOptions, writeRecord } from './record.ts'

export type { ExportOptions }

/** A form in which a record leaves the case. */
export interface ExportFormat {
  readonly name: string
  /** What it holds, in one line for people. */
  readonly holds: string
  readonly mediaType: string
  readonly extension: string
  /** The text of the file, in pieces. Names of people who reviewed are left out unless asked for. */
  readonly write: (record: StoryRecord, options?: ExportOptions) => Iterable<string>
}

/** The formats of `export` (`docs/formats.md`). */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'record',
    holds: 'the whole record, as JSON',
    mediaType: 'application/json',
    extension: 'json',
    write: writeRecord,
  },
  {
    name: 'csv',
    holds: 'the statements, as a table for a spreadsheet',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    write: writeCsv,
  },
]

/** The format of that name; null if there is none. */
export function findFormat(name: string): ExportFormat | null {
  return exportFormats.find((format) => format.name === name) ?? null
}
