import { ReadError } from '../errors.ts'
import type { Container, DocFormat, RawDoc } from '../model/doc.ts'
import { readCsvRow } from './csv.ts'
import { readFeedItem } from './feed.ts'
import { readEmail } from './email.ts'
import { readHtml } from './html.ts'
import { readJsonLine } from './jsonl.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { readSubtitles } from './subtitles.ts'
import { readMhtml } from './mhtml.ts'
import { readText } from './text.ts'

/** The bytes of one document, and what they claim to be. */
export interface InputUnit {
  readonly name: string
  readonly format: DocFormat
  readonly bytes: Uint8Array
  /** The file it is a part of; absent for a file of its own. */
  readonly container?: Container
}

/**
 * Reads one document.
 * @throws ReadError `read/empty`, `read/no-text`, and what the reader of its format throws
 */
export function readDocument(unit: InputUnit, limits: ReadLimits = defaultLimits): RawDoc {
  if (unit.bytes.length === 0)
    throw new ReadError('read/empty', `${unit.name} is empty: it has no bytes. Save it again.`)
  const read = readers[unit.format]
  if (read === undefined) throw new RangeError(`Expected a format that is read in one go, found ${unit.format}`)
  const raw = read(unit, limits)
  if (unit.format === 'jsonl' || raw.text.trim() !== '') return withContainer(raw, unit)
  if (raw.notes.some((n) => n.kind === 'page-cut'))
    throw new ReadError('read/no-text', `${unit.name} is cut short: it ends before any text. Save the page again.`)
  const advice =
    unit.format === 'html'
      ? 'A script may draw this page: open it in a browser and save it from there.'
      : 'Save it again.'
  throw new ReadError('read/no-text', `${unit.name} shows no text. ${advice}`)
}

type Reader = (unit: InputUnit, limits: ReadLimits) => RawDoc

const readers: Readonly<Partial<Record<DocFormat, Reader>>> = {
  html: (unit, limits) => readHtml(unit.name, unit.bytes, limits, unit.container?.charset),
  text: (unit, limits) => readText(unit.name, unit.bytes, limits, unit.container?.charset),
  jsonl: (unit, limits) => readJsonLine(unit.name, unit.bytes, limits, unit.container?.columns, placeOf(unit)),
  mhtml: (unit, limits) => readMhtml(unit.name, unit.bytes, limits),
  email: (unit, limits) => readEmail(unit.name, unit.bytes, limits),
  subtitles: (unit, limits) => readSubtitles(unit.name, unit.bytes, limits),
  feed: (unit, limits) => readFeedItem(unit.name, unit.bytes, unit.container, limits),
  csv: (unit, limits) => readCsvRow(unit.name, unit.bytes, unit.container, limits),
}

/** Where a part stands: "wire.jsonl, line 17 (byte 20480)". */
function placeOf({ name, container }: InputUnit): string {
  if (container === undefined || container.part === null) return name
  return `${container.file}, ${container.part}${container.at === null ? '' : ` (byte ${container.at})`}`
}

/** A document with what the file that held it says of it: where it came from, what it says itself, and the rest. */
export function withContainer(raw: RawDoc, { container }: InputUnit): RawDoc {
  if (container === undefined) return raw
  const { fields, notes = [] } = container
  const [first, last] = [fields.filter((f) => f.basis === 'header'), fields.filter((f) => f.basis !== 'header')]
  return { ...raw, fields: [...first, ...raw.fields, ...last], notes: [...raw.notes, ...notes] }
}
