import { machineReading } from '../../export/record.ts'
import { UsageError } from '../../errors.ts'
import type { StatementRow } from '../../model/desk.ts'
import type { RecordDocument } from '../../model/record.ts'
import type { DeskData } from '../../serve/desk-data.ts'
import { statementRow } from '../../serve/passages.ts'
import { paragraphMark, speakerOf, wordsSaid } from '../lines.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { counted, fit, indent, pad, pageWidth, plain, style, textWidth, wrap } from '../terminal.ts'

export interface StatementsOptions {
  readonly speaker?: string
  readonly document?: string
  readonly act?: string
  readonly contains?: string
  readonly json?: boolean
}

/** Lists statements, document by document. */
export async function runStatements(path: string, options: StatementsOptions): Promise<void> {
  await withRecord(path, async (data) => {
    const rows = findRows(data, options)
    if (options.json === true) await writeJsonList(rows)
    else await writeLines(statementLines(data, rows))
  })
}

function findRows(data: DeskData, options: StatementsOptions): readonly StatementRow[] {
  const document = options.document === undefined ? null : findDocument(data, options.document)
  const has = (text: string, part: string | undefined) =>
    part === undefined || text.toLowerCase().includes(part.toLowerCase())
  return data.record.statements
    .filter((s) => document === null || s.document === document.id)
    .filter((s) => options.act === undefined || s.acts.some((act) => act === options.act))
    .map((s) => statementRow(data, s))
    .filter((row) => options.speaker === undefined || namesOf(data, row).some((name) => has(name, options.speaker)))
    .filter((row) => has(`${row.source} ${row.cue} ${row.content}`, options.contains))
}

function namesOf(data: DeskData, row: StatementRow): readonly string[] {
  const entity = data.entities.get(row.speaker?.id ?? '')
  return entity === undefined ? [] : [entity.name, ...entity.names]
}

/** A document by exhibit number, id, or part of its name. @throws UsageError */
function findDocument(data: DeskData, wanted: string): RecordDocument {
  const { documents } = data.record
  const exact = documents.find((d) => String(d.exhibit) === wanted || d.id === wanted || d.name === wanted)
  const found = exact ?? documents.find((d) => d.name.includes(wanted))
  if (found !== undefined) return found
  throw new UsageError('usage/document', `Expected the exhibit number or name of a document, found "${wanted}"`)
}

function statementLines(data: DeskData, rows: readonly StatementRow[]): string[] {
  const width = pageWidth()
  if (rows.length === 0) return ['No such statements in the documents read.']
  const lines: string[] = []
  for (const [id, own] of Map.groupBy(rows, (row) => row.document)) {
    const d = data.documents.get(id)
    const title = [d?.outlet ?? d?.name ?? id, d?.published, d?.title].filter((x) => x !== null && x !== undefined)
    lines.push(...wrap(`${d?.exhibit ?? '?'}  ${title.map(plain).join(' · ')}`, width, 2).map(style.bold), '')
    for (const row of own) lines.push(...rowLines(row, width), '')
  }
  return [...lines, style.dim(`${counted(rows.length, 'statement')} · ${machineReading}`)]
}

/** Columns before a statement's words. */
const margin = 7

function rowLines(row: StatementRow, width: number): string[] {
  const marks = [
    row.passage.place,
    row.date,
    ...row.acts.filter((act) => act !== 'statement'),
    row.negated && 'negated',
    row.damaged && 'damaged text',
  ]
  const right = marks.filter(Boolean).join(', ')
  const room = width - margin - (right === '' ? 0 : textWidth(right) + 2)
  const speaker = pad(fit(speakerOf(row), room), room)
  const head = `${pad(`  ${paragraphMark(row.passage)}`, margin)}${style.cyan(speaker)}${right === '' ? '' : `  ${style.dim(right)}`}`
  return [head.trimEnd(), ...indent(wrap(wordsSaid(row), width - margin, 3), margin)]
}
