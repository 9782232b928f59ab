import { ReadError } from '../errors.ts'
import { columnsFor } from './columns.ts'
import { containerOf } from './container-of.ts'
import { cellsOf } from './csv.ts'
import { type CsvRecord, csvRecords } from './csv-records.ts'
import { decode } from './decode.ts'
import { sizeWords } from './limits.ts'
import type { FileBytes, Part, SplitOptions } from './parts.ts'

type File = Pick<FileBytes, 'name' | 'label' | 'container'>

/** The rows of a table, each a document; the first row names the columns. */
export function splitCsv(file: FileBytes, options: SplitOptions): AsyncGenerator<Part> {
  const [a, b] = file.bytes
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  const bytes = wide ? new TextEncoder().encode(decode(file.bytes).text) : file.bytes
  return csvParts(file, [bytes], options, wide)
}

/**
 * The rows of a table that comes in pieces.
 * @param rewritten - The bytes are not those of the file, but the same text in UTF-8.
 * @throws ReadError `read/csv-columns`
 */
export async function* csvParts(
  file: File,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: SplitOptions,
  rewritten = false,
): AsyncGenerator<Part> {
  let layout: Layout | null = null
  const { first, all } = await peek(chunks)
  const delimiter = delimiterOf(decode(first).text)
  for await (const record of csvRecords(all, delimiter.charCodeAt(0), options.limits.maxBytes)) {
    if (record.fault === null && isBlank(record.bytes)) continue
    if (layout === null) {
      if (!isSeparatorLine(record)) layout = layoutOf(file, record, delimiter, decode(first).encoding, options)
    } else if (record.fault !== null) yield faultyRow(file, record, options)
    else yield rowPart(file, record, layout, rewritten)
  }
  if (layout === null)
    throw new ReadError('read/csv-columns', `Expected a row with the names of the columns in ${file.name}`)
}

interface Layout {
  readonly header: readonly string[]
  readonly delimiter: string
  readonly charset: string
  readonly columns: Readonly<Record<string, string>>
  readonly id: number
}

/** The first bytes, and all of them again. */
async function peek(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  const rest = (async function* () {
    yield* chunks
  })()
  const next = await rest.next()
  const start: Uint8Array = next.done === true ? new Uint8Array() : next.value
  const all = (async function* () {
    yield start
    yield* rest
  })()
  return { first: start.subarray(0, 256 * 1024), all }
}

/** Excel writes `sep=;` above the table. */
function isSeparatorLine({ row, bytes }: CsvRecord): boolean {
  return row === 1 && /^\ufeff?sep=.$/.test(decode(bytes).text)
}

/** The mark between cells: the one that stands most often in the first line outside quoted cells. */
export function delimiterOf(text: string): string {
  const declared = /^\ufeff?sep=([^\r\n])\r?\n/.exec(text)?.[1]
  if (declared !== undefined) return declared
  const line = text.replace(/"[^"]*"/g, '').split('\n', 1)[0] ?? ''
  const counts = [',', ';', '\t', '|'].map((mark) => [line.split(mark).length, mark] as const)
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1]
}

function layoutOf(file: File, record: CsvRecord, delimiter: string, charset: string, options: SplitOptions): Layout {
  const source = decode(record.bytes, charset).text.replace(/^\ufeff/, '')
  const header = cellsOf(source, delimiter).map((c) => c.value.trim())
  const { columns } = options
  if (columnsFor('text', header, columns).length === 0) {
    const found = header
      .slice(0, 12)
      .map((h) => JSON.stringify(h.slice(0, 40)))
      .join(', ')
    const asked =
      columns.text === undefined ? 'such as "text", "body" or "content"' : `called ${JSON.stringify(columns.text)}`
    throw new ReadError(
      'read/csv-columns',
      `Expected a column ${asked} in ${file.name}, found ${found}. Name it: --column text=NAME.`,
    )
  }
  const id = columnsFor('id', header, columns)[0]
  return { header, delimiter, charset, columns, id: id === undefined ? -1 : header.indexOf(id) }
}

function rowPart(file: File, record: CsvRecord, layout: Layout, rewritten: boolean): Part {
  const { header, delimiter, charset, columns } = layout
  const source = layout.id < 0 ? '' : decode(record.bytes, charset).text
  const id = layout.id < 0 ? '' : (cellsOf(source, delimiter)[layout.id]?.value.trim() ?? '')
  const inner = containerOf(file, `row ${record.row}`, rewritten ? null : record.at)
  const container = {
    ...inner,
    charset,
    table: { header, delimiter },
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
  }
  return {
    label: labelOf(file, record),
    unit: {
      name: id === '' ? labelOf({ ...file, label: file.name }, record) : id,
      format: 'csv',
      bytes: record.bytes,
      container,
    },
    key: id === '' ? null : id,
  }
}

function faultyRow(file: File, record: CsvRecord, { limits }: SplitOptions): Part {
  const failure =
    record.fault === 'too-long'
      ? new ReadError(
          'read/too-large',
          `Expected at most ${sizeWords(limits.maxBytes)} in row ${record.row} of ${file.name}`,
        )
      : new ReadError(
          'read/csv-quote',
          `Expected a second quotation mark to end the cell in row ${record.row} of ${file.name} (byte ${record.at})`,
        )
  return { label: labelOf(file, record), failure }
}

function labelOf({ label }: File, { row }: CsvRecord): string {
  return `${label}, row ${row}`
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
