import type { Columns } from './columns.ts'
import { splitJsonLines } from './jsonl.ts'
import { idOf } from './line-label.ts'
import { containerOf } from './container-of.ts'
import type { FileBytes, Part, SplitOptions } from './parts.ts'

/** The lines of a JSONL file, each a document. */
export function* splitJsonl(file: FileBytes, { columns }: SplitOptions): Generator<Part> {
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
  const id = idOf(bytes, columns)
  const inner = containerOf(file, line === null ? null : `line ${line}`, at)
  const container = Object.keys(columns).length > 0 ? { ...inner, columns } : inner
  return {
    label: line === null ? file.label : `${file.label}:${line}`,
    unit: {
      name: id !== null ? String(id) : line === null ? file.name : `${file.name}:${line}`,
      format: 'jsonl',
      bytes,
      container,
    },
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
