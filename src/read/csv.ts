import { ReadError } from '../errors.ts'
import type { Container, MetaValue, RawDoc, SourceRun } from '../model/doc.ts'
import { columnsFor, metaColumns } from './columns.ts'
import { decode } from './decode.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { controlNotes, refuseSize } from './checks.ts'

/** A cell of a row, and the runs of its value that stand unchanged in the source. */
export interface Cell {
  readonly value: string
  readonly source: readonly SourceRun[]
}

/**
 * Reads one row of a table: the text is exactly the cell that holds it. The names of the columns come with the row.
 * @throws ReadError `read/csv-text`, `read/too-large`
 */
export function readCsvRow(
  name: string,
  bytes: Uint8Array,
  container: Container | undefined,
  limits: ReadLimits = defaultLimits,
): RawDoc {
  refuseSize(name, bytes, limits)
  const { header = [], delimiter = ',' } = container?.table ?? {}
  const { text: source, encoding, notes } = decode(bytes, container?.charset ?? null)
  const cells = cellsOf(source, delimiter)
  const columns = container?.columns ?? {}
  const cell = (column: string | undefined) => (column === undefined ? undefined : cells[header.indexOf(column)])
  const column = columnsFor('text', header, columns)[0]
  const text = cell(column)
  if (text === undefined || text.value.trim() === '') {
    const found = text === undefined ? `${cells.length} cells` : 'an empty cell'
    throw new ReadError(
      'read/csv-text',
      `Expected a text under ${JSON.stringify(column ?? 'text')} in ${name}, found ${found}`,
    )
  }
  const fields = metaColumns.flatMap((field): MetaValue[] => {
    const value = columnsFor(field, header, columns)
      .map((c) => cell(c)?.value.trim() ?? '')
      .find((v) => v !== '')
    return value === undefined ? [] : [{ field, value: value.slice(0, limits.maxFieldLength), basis: 'input' }]
  })
  const odd = cells.length === header.length ? [] : [oddRow(cells.length, header.length)]
  return {
    ...{ name, format: 'csv', text: text.value, encoding, source: text.source, elements: [], fields },
    notes: [...notes, ...odd, ...controlNotes(text.value)],
  }
}

function oddRow(cells: number, columns: number) {
  const detail = `The row has ${cells} cells, the heading ${columns}; values may stand under the wrong name.`
  return { span: { start: 0, end: 0 }, kind: 'row-cells', detail }
}

/** The cells of one row. */
export function cellsOf(source: string, delimiter: string): readonly Cell[] {
  const cells: Cell[] = []
  for (let at = 0; at <= source.length; ) {
    const open = /^ *"/.exec(source.slice(at, at + 64))
    const { cell, end } =
      open === null ? plainCell(source, at, delimiter) : quotedCell(source, at + open[0].length, delimiter)
    cells.push(cell)
    at = end + 1
  }
  return cells
}

function plainCell(source: string, at: number, delimiter: string): { readonly cell: Cell; readonly end: number } {
  const found = source.indexOf(delimiter, at)
  const end = found < 0 ? source.length : found
  return { cell: { value: source.slice(at, end), source: [{ start: 0, end: end - at, at }] }, end }
}

/** A cell between marks, in which two marks are one; a mark with more words after it belongs to the cell. */
function quotedCell(source: string, at: number, delimiter: string): { readonly cell: Cell; readonly end: number } {
  const runs: SourceRun[] = []
  const parts: string[] = []
  let length = 0
  let from = at
  const add = (end: number) => {
    if (end > from) runs.push({ start: length, end: length + end - from, at: from })
    parts.push(source.slice(from, end))
    length += end - from
  }
  let mark = source.indexOf('"', from)
  while (mark >= 0) {
    const next = source[mark + 1]
    if (next === undefined || next === delimiter || next === '\r' || next === '\n') break
    add(mark + 1)
    from = next === '"' ? mark + 2 : mark + 1
    mark = source.indexOf('"', from)
  }
  const end = mark < 0 ? source.length : mark
  add(end)
  return { cell: { value: parts.join(''), source: runs }, end: mark < 0 ? end : mark + 1 }
}
