import type { RecordDocument, RecordStatement, StoryRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { machineReading } from './record.ts'

type Row = { readonly document: RecordDocument; readonly nameOf: (entity: string | null) => string }

/** Columns of the table, and what stands in each for a statement. Offsets are UTF-16 code units, `start-end`. */
const columns: readonly (readonly [name: string, cell: (s: RecordStatement, row: Row) => string])[] = [
  ['exhibit', (_, { document }) => String(document.exhibit)],
  ['document', (_, { document }) => document.name],
  ['outlet', (_, { document }) => document.outlet ?? ''],
  ['published', (_, { document }) => document.published ?? ''],
  ['speaker', (s, { nameOf }) => nameOf(s.speaker)],
  ['candidates', (s, { nameOf }) => (s.speaker === null ? s.candidates.map(nameOf).join('; ') : '')],
  ['on_behalf_of', (s, { nameOf }) => nameOf(s.onBehalfOf)],
  ['addressee', (s, { nameOf }) => s.addressee.map(nameOf).join('; ')],
  ['form', (s) => s.form],
  ['medium', (s) => s.medium ?? ''],
  ['source', (s, { document }) => wordsOf(document, s.source)],
  ['cue', (s, { document }) => wordsOf(document, s.cue)],
  ['content', (s, { document }) => wordsOf(document, s.content)],
  ['date_said', (s) => s.date ?? ''],
  ['date_basis', (s) => s.dateBasis ?? ''],
  ['chain', (s, { nameOf }) => s.chain.map((hop) => `${nameOf(hop.entity) || 'not named'} (${hop.verb})`).join(' < ')],
  ['acts', (s) => s.acts.join('; ')],
  ['negated', (s) => (s.negated ? 'yes' : '')],
  ['hedged', (s) => (s.hedged ? 'yes' : '')],
  ['damaged', (s) => (s.damaged ? 'yes' : '')],
  ['rule', (s) => s.rule],
  ['statement', (s) => s.id],
  ['within', (s) => s.within ?? ''],
  ['document_sha256', (_, { document }) => document.sha256],
  ['source_offsets', (s) => offsetsOf(s.source)],
  ['cue_offsets', (s) => offsetsOf(s.cue)],
  ['content_offsets', (s) => offsetsOf(s.content)],
  ['review', () => machineReading],
]

/** Without it, spreadsheets take UTF-8 for an older encoding. */
const byteOrderMark = '\ufeff'

/** Statements as a table after RFC 4180, one row each, in the order of the documents. */
export function* writeCsv(record: StoryRecord): Generator<string> {
  const documents = new Map(record.documents.map((d) => [d.id, d]))
  const names = new Map(record.entities.map((e) => [e.id, e.name]))
  const nameOf = (entity: string | null) => names.get(entity ?? '') ?? ''
  yield byteOrderMark + lineOf(columns.map(([name]) => name))
  for (const statement of record.statements) {
    const document = documents.get(statement.document)
    if (document !== undefined) yield lineOf(columns.map(([, cell]) => cell(statement, { document, nameOf })))
  }
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

/** A spreadsheet runs what looks like a formula: such a cell begins with an apostrophe instead. */
function toCell(value: string): string {
  const safe = /^[\s\u0000]*[=+\-@]|^[\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function wordsOf(document: RecordDocument, spans: readonly Span[]): string {
  return spans.map((s) => document.text.slice(s.start, s.end)).join(' … ')
}

function offsetsOf(spans: readonly Span[]): string {
  return spans.map((s) => `${s.start}-${s.end}`).join(' ')
}
