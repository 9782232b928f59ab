import type { Columns } from './columns.ts'
import { splitJsonLines } from './jsonl.ts'
import { idOf } from './line-label.ts'
import { containerOf } from './container-of.ts'
import type { FileBytes, Part, SplitOptions } from './parts.ts'

/** The lines of a JSONL file, each a document. */
export function* splitJsonl(file: FileBytes, { columns }: SplitOptions): Generator<Part> {
  const lines = splitJsonLines(file.bytes)
  for (const { line, at, bytes } of lines)
    yield jsonLinePart(file, { bytes, at, line: lines.length === 1 ? null : line }, columns)
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
