import { codeOf, OnrecordError, ReadError } from '../errors.ts'
import type { FailedInput } from '../model/desk.ts'
import { splitJsonLines } from '../read/jsonl.ts'
import { defaultLimits } from '../read/limits.ts'
import type { InputUnit } from '../read/read-document.ts'
import { formatOf, unreadFormat } from '../read/signature.ts'
import { failedInput } from './advice.ts'
import { labelOf } from './line-label.ts'
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

/** The documents of a file: one, or one for each line of JSONL. What cannot be opened is a failure in its place. */
export async function* inputsOf(file: SourceFile): AsyncGenerator<Input> {
  if ('failure' in file) return yield { label: file.name, failure: file.failure }
  try {
    if ('open' in file && file.size > defaultLimits.maxBytes)
      return yield* largeInputs(file.name, file.path, file.size, file.open())
    const bytes = 'open' in file ? await joined(file.open()) : file.bytes
    yield* inputsIn(file.name, 'path' in file ? file.path : null, bytes)
  } catch (error) {
    yield { label: file.name, failure: failedInput(file.name, toFailure(error)) }
  }
}

function* inputsIn(label: string, path: string | null, bytes: Uint8Array): Generator<Input> {
  const name = baseName(label)
  if (bytes.length === 0) throw new ReadError('read/empty', `Expected text in ${name}, found an empty file`)
  const head = bytes.subarray(0, 4096)
  const format = formatOf(name, head)
  if (format === null) throw unreadFormat(name, head)
  if (format !== 'jsonl') return yield { label, unit: { name, format, bytes }, path }
  const lines = splitJsonLines(bytes)
  for (const { line, bytes: part } of lines) yield lineInput(label, path, part, lines.length === 1 ? null : line)
}

/** A file over the limit of one document can still be JSONL: it is read line by line. */
async function* largeInputs(
  name: string,
  path: string,
  size: number,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  const most = defaultLimits.maxBytes
  if (!/\.(?:jsonl|ndjson)$/i.test(name)) {
    throw new ReadError('read/too-large', `Expected at most ${most} bytes in ${name}, found ${size}`)
  }
  for await (const { line, bytes, tooLong } of readLines(stream, most)) {
    const label = `${name}:${line}`
    const message = `Expected at most ${most} bytes in line ${line}`
    if (tooLong) yield { label, failure: failedInput(label, { code: 'read/too-large', message }) }
    else yield lineInput(name, path, bytes, line)
  }
}

/** @param line - Number of the line; null for a file of one. */
function lineInput(file: string, path: string | null, bytes: Uint8Array, line: number | null): Input {
  const own = labelOf(bytes, line ?? 1)
  const id = 'id' in own ? String(own.id) : null
  const label = line === null ? file : `${file}:${line}`
  const name = id ?? baseName(label)
  // A line without an id has nothing by which a later version could be told to be the same article's.
  return { label, unit: { name, format: 'jsonl', bytes }, path: path === null || id === null ? null : `${path}#${id}` }
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
