import { type Columns, columnsFor } from './columns.ts'
import { splitJsonLines } from './jsonl.ts'
import { idOf } from './line-label.ts'
import { containerOf } from './container-of.ts'
import { decode } from './decode.ts'
import { jsonObjects } from './json-list.ts'
import type { FileBytes, Part, SplitOptions } from './parts.ts'
import { slicer, type Stretch } from './slices.ts'

/** The lines of a JSONL file, each a document; of a JSON file with a list of documents, those. */
export function* splitJsonl(file: FileBytes, { columns }: SplitOptions): Generator<Part> {
  if (/\.json$/i.test(file.typedName ?? file.name)) {
    const listed = [...listedParts(file, columns)]
    if (listed.length > 0) return yield* listed
  }
  const lines = splitJsonLines(file.bytes)
  const seen = new Map<string, Uint8Array>()
  for (const { line, at, bytes } of lines) {
    const part = jsonLinePart(file, { bytes, at, line: lines.length === 1 ? null : line }, columns)
    yield 'unit' in part ? withRepetition(part, seen) : part
  }
}

/** One line as a document; `line` is its number, null for a file of one. */
export function jsonLinePart(
  file: Pick<FileBytes, 'name' | 'label' | 'container'>,
  { bytes, at, line }: { readonly bytes: Uint8Array; readonly at: number | null; readonly line: number | null },
  columns: Columns,
): Part {
  const [part, suffix] = line === null ? [null, ''] : [`line ${line}`, `:${line}`]
  return jsonPart(file, { bytes, at, part, suffix }, columns)
}

interface JsonSlice {
  readonly bytes: Uint8Array
  readonly at: number | null
  readonly part: string | null
  /** What names it behind the name of the file. */
  readonly suffix: string
}

function jsonPart(
  file: Pick<FileBytes, 'name' | 'label' | 'container'>,
  { bytes, at, part, suffix }: JsonSlice,
  columns: Columns,
): Part {
  const id = idOf(bytes, columns)
  const inner = containerOf(file, part, at)
  const container = Object.keys(columns).length > 0 ? { ...inner, columns } : inner
  return {
    label: `${file.label}${suffix}`,
    unit: { name: id === null ? `${file.name}${suffix}` : String(id), format: 'jsonl', bytes, container },
    // A line without an id has nothing by which a later version could be told to be the same article's.
    key: id === null ? null : String(id),
  }
}

type DocumentPart = Extract<Part, { readonly unit: unknown }>

/** A line whose id another line of the file has with other words: both are kept, and it is said. */
function withRepetition(part: DocumentPart, seen: Map<string, Uint8Array>): DocumentPart {
  const { key, unit } = part
  const before = key === null ? undefined : seen.get(key)
  if (key === null || before === undefined || unit.container === undefined) {
    if (key !== null) seen.set(key, unit.bytes)
    return part
  }
  if (Buffer.compare(before, unit.bytes) === 0) return part
  const detail = `Another line of the file has the id ${JSON.stringify(key.slice(0, 60))} too, and other words; both are kept.`
  const note = { span: { start: 0, end: 0 }, kind: 'repeated-id', detail }
  return { ...part, unit: { ...unit, container: { ...unit.container, notes: [note] } } }
}

/** Keys under which files hold a list of documents. */
const listKeys = new Set(['articles', 'items', 'documents', 'docs', 'results', 'data', 'posts', 'entries', 'stories'])

/** Where the documents of a list stand in a JSON file; empty if it is no list of them. */
function listedObjects(text: string, columns: Columns): readonly Stretch[] {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return []
  }
  if (isListOfObjects(value)) return jsonObjects(text, () => false)
  if (typeof value !== 'object' || value === null) return []
  const own = value as Readonly<Record<string, unknown>>
  // An object that holds a text of its own is a document, whatever lists it has.
  if (columnsFor('text', Object.keys(own), columns).some((key) => typeof own[key] === 'string')) return []
  const list = Object.keys(own).find((key) => listKeys.has(key.toLowerCase()) && isListOfObjects(own[key]))
  return list === undefined ? [] : jsonObjects(text, (key) => key === list)
}

function isListOfObjects(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false
  return (value as unknown[]).every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
}

function* listedParts(file: FileBytes, columns: Columns): Generator<Part> {
  const { text, encoding, notes } = decode(file.bytes)
  const bytesOf = slicer(file.bytes, text, encoding, notes.length > 0)
  for (const [i, stretch] of listedObjects(text, columns).entries()) {
    const { bytes, at } = bytesOf(stretch)
    yield jsonPart(file, { bytes, at, part: `item ${i + 1}`, suffix: `, item ${i + 1}` }, columns)
  }
}
