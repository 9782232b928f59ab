import { isReviewed, machineReading } from '../../export/record.ts'
import type { CaseSummary, FailedInput } from '../../model/desk.ts'
import { kindWords } from '../../model/kind-words.ts'
import type { RecordDocument, StoryRecord } from '../../model/record.ts'
import type { DeskData } from '../../serve/desk-data.ts'
import { caseSummary, personRows, sourceRows, storyPage } from '../../serve/views.ts'
import { withRecord } from '../load.ts'
import { write, writeLines } from '../output.ts'
import { type Column, table } from '../table.ts'
import { counted, indent, pageWidth, plain, style, wrap } from '../terminal.ts'

/** People, differences and questions shown before “more”. */
const shown = { people: 8, differences: 8, questions: 8 }

/** Prints what a case holds. */
export async function runShow(path: string, options: { readonly json?: boolean }): Promise<void> {
  await withRecord(path, async (data) => {
    if (options.json === true) await write(`${JSON.stringify({ ...storyPage(data), sources: sourceRows(data) })}\n`)
    else await writeLines(overview(data, path))
  })
}

function overview(data: DeskData, path: string): string[] {
  const width = pageWidth()
  return [
    style.bold(plain(data.name)),
    ...indent(figureLines(caseSummary(data), width - 2), 2),
    ...section('Documents', documentLines(data.record.documents, width - 2)),
    ...section('Damaged', damageLines(caseSummary(data), width - 2)),
    ...section('Read in part', partLines(data.record, width - 2)),
    ...section('Not read', failureLines(data.failures, width - 2)),
    ...section('People', peopleLines(data, width - 2)),
    ...section('Where accounts differ, most consequential first', differenceLines(data, path, width - 2)),
    ...section('Open questions', questionLines(data, width - 2)),
    ...(isReviewed(data.record) ? [] : ['', style.dim(machineReading)]),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', style.bold(title), ...indent(lines, 2)]
}

/** What was read and found, in figures. */
export function figureLines(summary: CaseSummary, width: number): string[] {
  const { documents, outlets, span, statements, people, differences, otherReadings } = summary
  const dates = span === null ? '' : span.from === span.to ? `, ${span.from}` : `, ${span.from} to ${span.to}`
  const others =
    otherReadings === 0 ? '' : `; ${otherReadings} more ${otherReadings === 1 ? 'has' : 'have'} another reading`
  return [
    documents === 0
      ? 'No documents'
      : `${counted(documents, 'document')} from ${outlets.length === 0 ? 'outlets not known' : counted(outlets.length, 'outlet')}${dates}`,
    `${counted(statements, 'statement')}, ${counted(people, 'person', 'people')}`,
    differences === 0
      ? `No point found on which accounts differ${others}`
      : `Accounts differ on ${counted(differences, 'point')}${others}`,
  ].flatMap((line) => wrap(line, width))
}

const documentColumns: readonly Column<RecordDocument>[] = [
  { title: '', cell: (d) => String(d.exhibit), side: 'left', style: style.dim },
  { title: 'Published', cell: (d) => plain(d.published ?? '?') },
  { title: 'Outlet', cell: (d) => plain(d.outlet ?? '?'), least: 12 },
  { title: 'Headline', cell: (d) => plain(d.title ?? d.name), least: 20 },
  { title: '', cell: (d) => marksOf(d), style: style.dim },
]

function marksOf(d: RecordDocument): string {
  return [
    d.copyOf === null ? '' : 'copy',
    d.entryOf !== undefined ? 'feed entry' : d.versionOf === null ? '' : 'newer version',
    d.language === 'en' ? '' : `${d.language}: not analysed`,
  ]
    .filter((mark) => mark !== '')
    .join(', ')
}

function documentLines(documents: readonly RecordDocument[], width: number): string[] {
  const inOrder = documents.toSorted((a, b) => compare(a.published ?? '9', b.published ?? '9') || a.exhibit - b.exhibit)
  return table(inOrder, documentColumns, width, style.dim)
}

/** Documents listed after a reading, at most. */
const mostListed = 24

const readColumns: readonly Column<RecordDocument>[] = [
  { title: '', cell: (d) => String(d.exhibit), side: 'left', style: style.dim },
  { title: 'File', cell: (d) => plain(fileOf(d)), least: 14 },
  { title: 'Published', cell: (d) => plain(d.published ?? '?') },
  { title: 'Outlet', cell: (d) => plain(d.outlet ?? '?'), least: 12 },
  { title: 'Headline', cell: (d) => plain(d.title ?? '?'), least: 18 },
  { title: '', cell: (d) => marksOf(d), style: style.dim },
]

/** What a document is called, and the file it came from if that is another. */
function fileOf({ name, partOf }: RecordDocument): string {
  if (partOf === undefined) return name
  const { file } = partOf
  return file.startsWith(name) || file.includes('://') ? file : `${name} (${file})`
}

/** The documents that a reading added, as they came: what was taken for their outlet, day and headline. */
export function readLines(documents: readonly RecordDocument[], added: number, width: number): string[] {
  const inOrder = documents.toSorted((a, b) => a.exhibit - b.exhibit).slice(documents.length - added)
  const more = inOrder.length - mostListed
  const open = inOrder.slice(0, mostListed).some((d) => [d.published, d.outlet, d.title].includes(null))
  return [
    ...table(inOrder.slice(0, mostListed), readColumns, width, style.dim),
    ...(more > 0 ? [style.dim(`… and ${more.toLocaleString('en-US')} more: onrecord show CASE`)] : []),
    ...(open ? [style.dim('?  not stated; it can be filled in under Sources in the desk')] : []),
  ]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Documents with damaged text, named. */
export function damageLines({ damaged }: CaseSummary, width: number): string[] {
  return damaged.flatMap((d) =>
    wrap(`${plain(d.name)}: ${counted(d.spans, 'passage')} damaged by a program; marked, and kept as received`, width),
  )
}

/** Notes that say that not all of a document could be read or was analysed. */
const partNotes: ReadonlySet<string> = new Set([
  'analysis-limit',
  'page-cut',
  'page-limit',
  'pages-left-out',
  'pages-without-text',
  'pdf-damaged',
  'transfer-incomplete',
])

/** Documents of which not all was read, and why; so many at most. */
const mostParts = 12

/** Documents of which not all was read or analysed: which and why. */
export function partLines({ documents, notes }: StoryRecord, width: number): string[] {
  const names = new Map(documents.map((d) => [d.id, d.name]))
  const parts = notes.filter((n) => partNotes.has(n.kind))
  const more = parts.length - mostParts
  return [
    ...parts.slice(0, mostParts).flatMap((n) => {
      const [first = '', ...rest] = wrap(`${plain(names.get(n.document) ?? '')}: ${plain(n.detail)}`, width)
      return [first, ...indent(rest, 2)]
    }),
    ...(more > 0 ? [style.dim(`… and ${more.toLocaleString('en-US')} more`)] : []),
  ]
}

/** Inputs that were not read: which, why, what to do. */
export function failureLines(failures: readonly FailedInput[], width: number): string[] {
  return failures.flatMap((f) => {
    const [first = '', ...rest] = wrap(`${plain(sentence(reasonOf(f)))} ${plain(f.advice)} [${f.code}]`, width)
    return [first, ...indent(rest, 2)]
  })
}

function reasonOf({ name, message }: FailedInput): string {
  const base = name.replace(/^.*[/\\]/, '')
  return message.startsWith(`${base} `) ? name + message.slice(base.length) : `${name}: ${message}`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function peopleLines(data: DeskData, width: number): string[] {
  const people = personRows(data).filter((p) => p.kind === 'person')
  const more = people.length - shown.people
  return [
    ...table(
      people.slice(0, shown.people),
      [
        { title: 'Name', cell: (p) => plain(p.name), least: 16 },
        { title: 'Role', cell: (p) => plain(p.roles[0]?.title ?? ''), least: 14 },
        { title: 'Statements', cell: (p) => String(p.statements), side: 'left' },
        { title: 'Documents', cell: (p) => String(p.documents), side: 'left' },
      ],
      width,
      style.dim,
    ),
    ...(more > 0 ? [style.dim(`and ${more} more`)] : []),
  ]
}

function differenceLines(data: DeskData, path: string, width: number): string[] {
  const all = data.record.discrepancies.filter((d) => d.reading === 'differs')
  const lines = all.slice(0, shown.differences).flatMap((d, i) => {
    const number = `${String(i + 1).padStart(2)}  `
    const [first = '', ...rest] = wrap(`${kindWords[d.kind]}: ${plain(d.explanation)}`, width - 4, 3)
    return [number + first, ...indent(rest, 4)]
  })
  const more = all.length - shown.differences
  if (more > 0) lines.push(style.dim(`and ${more} more: onrecord discrepancies ${path}`))
  return lines
}

function questionLines(data: DeskData, width: number): string[] {
  const all = data.record.openQuestions
  const lines = all.slice(0, shown.questions).flatMap((q) => {
    const [first = '', ...rest] = wrap(plain(q.text), width - 2, 3)
    return [`– ${first}`, ...indent(rest, 2)]
  })
  const more = all.length - shown.questions
  return more > 0 ? [...lines, style.dim(`and ${more} more`)] : lines
}
