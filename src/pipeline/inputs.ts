import { codeOf, OnrecordError, ReadError } from '../errors.ts'
import type { FailedInput } from '../model/desk.ts'
import type { Columns } from '../read/columns.ts'
import { jsonLinePart } from '../read/jsonl-parts.ts'
import { defaultLimits } from '../read/limits.ts'
import { type FileBytes, type Part, type SplitOptions, splitterOf } from '../read/parts.ts'
import type { InputUnit } from '../read/read-document.ts'
import { formatOf, unreadFormat } from '../read/signature.ts'
import { failedInput } from './advice.ts'
import { readLines } from './lines.ts'

/** A file to be read: its bytes, or how to get them, or why there are none. Its base name names the document. */
export type SourceFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly name: string
      readonly path: string
      readonly size: number
      readonly open: () => AsyncIterable<Uint8Array>
    }
  | { readonly name: string; readonly failure: FailedInput }

/** One document to be read, or why there is none. `label` names it for people: file, and line where there are several. */
export type Input =
  | { readonly label: string; readonly unit: InputUnit; readonly path: string | null }
  | { readonly label: string; readonly failure: FailedInput }

/** Files inside files inside files: what lies deeper is refused. */
const deepest = 4

/** The documents of a file: one, or each of those it holds. What cannot be opened is a failure in its place. */
export async function* inputsOf(file: SourceFile, columns: Columns = {}): AsyncGenerator<Input> {
  if ('failure' in file) return yield { label: file.name, failure: file.failure }
  const options: SplitOptions = { limits: defaultLimits, columns }
  try {
    if ('open' in file && file.size > defaultLimits.maxBytes) return yield* largeInputs(file, options)
    const bytes = 'open' in file ? await joined(file.open()) : file.bytes
    const path = 'path' in file ? file.path : null
    yield* inputsIn({ name: baseName(file.name), label: file.name, bytes }, path, options, 1)
  } catch (error) {
    yield { label: file.name, failure: failedInput(file.name, toFailure(error)) }
  }
}

async function* inputsIn(
  file: FileBytes,
  path: string | null,
  options: SplitOptions,
  depth: number,
): AsyncGenerator<Input> {
  const { name, label, bytes, container } = file
  if (bytes.length === 0) throw new ReadError('read/empty', `Expected text in ${name}, found an empty file`)
  const head = bytes.subarray(0, 4096)
  const format = formatOf(name, head)
  if (format === null) throw unreadFormat(name, head)
  const split = await splitterOf(format)
  if (split === null)
    return yield { label, unit: { name, format, bytes, ...(container === undefined ? {} : { container }) }, path }
  if (depth > deepest)
    throw new ReadError('read/nesting', `Expected at most ${deepest} files inside one another, found more in ${name}`)
  for await (const part of split(file, options)) yield* inputsOfPart(part, path, options, depth)
}

async function* inputsOfPart(
  part: Part,
  path: string | null,
  options: SplitOptions,
  depth: number,
): AsyncGenerator<Input> {
  if ('failure' in part) return yield { label: part.label, failure: failedInput(part.label, toFailure(part.failure)) }
  const own = path === null || part.key === null ? null : `${path}#${part.key}`
  if ('unit' in part) return yield { label: part.label, unit: part.unit, path: own }
  try {
    yield* inputsIn(part.file, own, options, depth + 1)
  } catch (error) {
    yield { label: part.file.label, failure: failedInput(part.file.label, toFailure(error)) }
  }
}

/** A file over the limit of one document can still be JSONL: it is read line by line. */
async function* largeInputs(
  {
    name,
    path,
    size,
    open,
  }: SourceFile & { readonly path: string; readonly size: number; readonly open: () => AsyncIterable<Uint8Array> },
  options: SplitOptions,
): AsyncGenerator<Input> {
  const most = options.limits.maxBytes
  if (!/\.(?:jsonl|ndjson)$/i.test(name)) {
    throw new ReadError('read/too-large', `Expected at most ${most} bytes in ${name}, found ${size}`)
  }
  const file = { name: baseName(name), label: name }
  for await (const { line, bytes, tooLong } of readLines(open(), most)) {
    const label = `${name}:${line}`
    const message = `Expected at most ${most} bytes in line ${line}`
    if (tooLong) yield { label, failure: failedInput(label, { code: 'read/too-large', message }) }
    else yield* inputsOfPart(jsonLinePart(file, { bytes, at: null, line }, options.columns), path, options, 1)
  }
}

/** Paths of both systems: what was found on one can be read on the other. */
function baseName(path: string): string {
  return path.replace(/^.*[/\\](?=[^/\\])/s, '')
}

async function joined(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    parts.push(part)
    length += part.length
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function toFailure(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error)
  return { code: error instanceof OnrecordError ? codeOf(error) : 'read/no-access', message }
}
