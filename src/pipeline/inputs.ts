import { createHash, getHashes } from 'node:crypto'
import { codeOf, OnrecordError, ReadError } from '../errors.ts'
import type { FailedInput } from '../model/desk.ts'
import type { Container } from '../model/doc.ts'
import { type ByteSource, sourceOf } from '../read/byte-source.ts'
import type { Columns } from '../read/columns.ts'
import { jsonLinePart } from '../read/jsonl-parts.ts'
import { defaultLimits, expansionLimit, type ReadLimits, sizeWords } from '../read/limits.ts'
import {
  type ArchiveFile,
  archiveReaders,
  type FileBytes,
  isArchive,
  type Part,
  type SplitOptions,
  splitterOf,
} from '../read/parts.ts'
import type { InputUnit } from '../read/read-document.ts'
import { formatOf, unreadFormat } from '../read/signature.ts'
import { failedInput } from './advice.ts'
import { readLines } from './lines.ts'

/** What was fetched from an address, which names it; `typedName` ends as files of its kind do. */
export interface FetchedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly typedName: string
  readonly container: Container
}

/** A file to be read: its bytes, or how to get them, or why there are none. Its base name names the document. */
export type SourceFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | FetchedFile
  | {
      readonly name: string
      readonly path: string
      readonly size: number
      readonly open: () => AsyncIterable<Uint8Array>
      /** The bytes `[start, end)`; without it, the file is held in memory. */
      readonly slice?: ByteSource['slice']
    }
  | { readonly name: string; readonly failure: FailedInput }
  /** It is no document, and counted under what it is ("image"). */
  | { readonly name: string; readonly leftOut: string }

/**
 * One document to be read, why there is none, or what was found and is no document. `label` names it for people: file,
 * and line where there are several.
 */
export type Input =
  | {
      readonly label: string
      readonly unit: InputUnit
      readonly path: string | null
      /** What it is counted as if it shows no text; without it, that is a failure. */
      readonly blank?: string
    }
  | { readonly label: string; readonly failure: FailedInput }
  | { readonly label: string; readonly leftOut: string }

/** What a person asked for. */
export interface InputOptions {
  readonly columns?: Columns
  readonly limits?: ReadLimits
}

/** The documents of a file: one, or each of those it holds. What cannot be opened is a failure in its place. */
export async function* inputsOf(file: SourceFile, asked: InputOptions = {}): AsyncGenerator<Input> {
  if ('failure' in file) return yield { label: file.name, failure: file.failure }
  if ('leftOut' in file) return yield { label: file.name, leftOut: file.leftOut }
  const { columns = {}, limits = defaultLimits } = asked
  const source = 'bytes' in file ? sourceOf(file.bytes) : sourceOfFile(file)
  const budget = { bytes: expansionLimit(source.size, limits), parts: limits.maxParts }
  const options: SplitOptions = { limits, columns, budget, digest }
  try {
    if ('container' in file) {
      const { name, typedName, container } = file
      return yield* inputsIn({ name, label: name, typedName, container, source }, name, options, 0)
    }
    const path = 'path' in file ? file.path : null
    const named = { name: baseName(file.name), label: file.name }
    const large = 'open' in file && file.size > limits.maxBytes
    if (large && /\.(?:jsonl|ndjson)$/i.test(file.name)) return yield* linesOf(named, path, file.open(), options)
    if (large && /\.(?:csv|tsv|tab)$/i.test(file.name)) return yield* rowsOf(named, path, file.open(), options)
    yield* inputsIn({ ...named, source }, path, options, 0)
  } catch (error) {
    yield { label: file.name, failure: failedInput(file.name, toFailure(error)) }
  }
}

/** @param depth - Files around this one. */
async function* inputsIn(
  file: ArchiveFile,
  path: string | null,
  options: SplitOptions,
  depth: number,
): AsyncGenerator<Input> {
  const { name, label, source, container } = file
  if (source.size === 0) throw new ReadError('read/empty', `Expected text in ${name}, found an empty file`)
  const head = await source.slice(0, 4096)
  const typed = file.typedName ?? name
  const format = formatOf(typed, head)
  if (format === null) throw unreadFormat(typed, head)
  const { maxNesting } = options.limits
  const refuseNesting = () => {
    if (depth < maxNesting) return
    throw new ReadError(
      'read/nesting',
      `Expected at most ${maxNesting} files inside one another, found more in ${name}`,
    )
  }
  if (isArchive(format)) {
    refuseNesting()
    const read = await archiveReaders[format]()
    for await (const part of read(file, options)) yield* inputsOfPart(part, path, options, depth)
    return
  }
  const bytes = await wholeOf(file, options.limits)
  const split = await splitterOf(format)
  if (split === null)
    return yield { label, unit: { name, format, bytes, ...(container === undefined ? {} : { container }) }, path }
  refuseNesting()
  const whole: FileBytes = { name, label, bytes, ...(container === undefined ? {} : { container }) }
  for await (const part of split(whole, options)) yield* inputsOfPart(part, path, options, depth)
}

async function* inputsOfPart(
  part: Part,
  path: string | null,
  options: SplitOptions,
  depth: number,
): AsyncGenerator<Input> {
  if ('leftOut' in part) return yield { label: part.leftOut, leftOut: part.leftOut }
  if ('failure' in part) return yield { label: part.label, failure: failedInput(part.label, toFailure(part.failure)) }
  const own = part.address ?? (path === null || part.key === null ? null : `${path}#${part.key}`)
  if ('unit' in part) {
    const { label, unit, blank } = part
    return yield { label, unit, path: own, ...(blank === undefined ? {} : { blank }) }
  }
  const { file } = part
  try {
    yield* inputsIn('source' in file ? file : { ...file, source: sourceOf(file.bytes) }, own, options, depth + 1)
  } catch (error) {
    yield { label: file.label, failure: failedInput(file.label, toFailure(error)) }
  }
}

/** A file over the limit of one document can still be JSONL: it is read line by line. */
async function* linesOf(
  file: Pick<FileBytes, 'name' | 'label'>,
  path: string | null,
  stream: AsyncIterable<Uint8Array>,
  options: SplitOptions,
): AsyncGenerator<Input> {
  const most = options.limits.maxBytes
  for await (const { line, bytes, tooLong } of readLines(stream, most)) {
    const label = `${file.label}:${line}`
    const message = `Expected at most ${sizeWords(most)} in line ${line}`
    if (tooLong) yield { label, failure: failedInput(label, { code: 'read/too-large', message }) }
    else yield* inputsOfPart(jsonLinePart(file, { bytes, at: null, line }, options.columns), path, options, 0)
  }
}

/** A table over the limit of one document is read row by row. */
async function* rowsOf(
  file: Pick<FileBytes, 'name' | 'label'>,
  path: string | null,
  stream: AsyncIterable<Uint8Array>,
  options: SplitOptions,
): AsyncGenerator<Input> {
  const { csvParts } = await import('../read/csv-parts.ts')
  for await (const part of csvParts(file, stream, options)) yield* inputsOfPart(part, path, options, 0)
}

/** @throws ReadError `read/too-large` */
async function wholeOf({ name, source }: ArchiveFile, { maxBytes }: ReadLimits): Promise<Uint8Array> {
  if (source.size <= maxBytes) return source.slice(0, source.size)
  throw new ReadError(
    'read/too-large',
    `Expected at most ${sizeWords(maxBytes)} in ${name}, found ${sizeWords(source.size)}`,
  )
}

function sourceOfFile({ size, open, slice }: Extract<SourceFile, { readonly path: string }>): ByteSource {
  if (slice !== undefined) return { size, slice }
  let whole: Promise<Uint8Array> | null = null
  return {
    size,
    slice: async (start, end) => {
      whole ??= joined(open())
      return (await whole).subarray(start, end)
    },
  }
}

const algorithms = new Set(getHashes().map((name) => name.toLowerCase()))

function digest(algorithm: string, bytes: Uint8Array): Uint8Array | null {
  return algorithms.has(algorithm) ? createHash(algorithm).update(bytes).digest() : null
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
