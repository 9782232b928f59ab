import { createReadStream } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { codeOf, ReadError } from '../errors.ts'
import type { FailedInput } from '../model/desk.ts'
import { splitJsonLines } from '../read/jsonl.ts'
import { defaultLimits } from '../read/limits.ts'
import type { InputUnit } from '../read/read-document.ts'
import { formatOf, unreadFormat } from '../read/signature.ts'
import { failedInput } from './advice.ts'
import { labelOf } from './line-label.ts'
import { readLines } from './lines.ts'

/** What a person gives to be read: the path of a file or folder, or bytes with a name. */
export type Source = string | { readonly name: string; readonly bytes: Uint8Array }

/** A file that was found, before it is opened. */
export type FoundFile =
  | { readonly name: string; readonly path: string; readonly size: number }
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly failure: FailedInput }

/** One document to be read, or why there is none. */
export type Input =
  | { readonly label: string; readonly unit: InputUnit; readonly path: string | null }
  | { readonly label: string; readonly failure: FailedInput }

/**
 * The files behind the sources: sources in the given order, what is in a folder by name. Hidden files, folders that
 * browsers save beside a page (`page_files/`), and what a link leads to a second time are left out.
 */
export async function findFiles(sources: readonly Source[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = []
  for (const source of sources) {
    if (typeof source !== 'string') found.push(source)
    else await findAt(source, source, new Set(), found)
  }
  return found
}

async function findAt(path: string, name: string, visited: Set<string>, found: FoundFile[]): Promise<void> {
  const fail = (code: string, message: string) => found.push({ name, failure: failedInput(name, { code, message }) })
  try {
    const about = await stat(path)
    if (about.isFile()) found.push({ name, path: resolve(path), size: about.size })
    else if (about.isDirectory()) await findIn(path, name, visited, found)
    else fail('read/not-a-file', `Expected a file or folder, found a device, pipe or socket`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT') fail('read/missing', 'There is no such file')
    else if (code === 'ELOOP') fail('read/not-a-file', 'It is a link that leads back to itself')
    else if (code === 'EACCES' || code === 'EPERM') fail('read/no-access', 'This user may not read it')
    else throw error
  }
}

async function findIn(folder: string, name: string, visited: Set<string>, found: FoundFile[]): Promise<void> {
  const real = await realpath(folder)
  if (visited.has(real)) return
  visited.add(real)
  const names = (await readdir(folder)).filter((n) => !n.startsWith('.')).sort()
  const pages = new Set(names.map((n) => /^(.*)\.(?:html?|xhtml)$/i.exec(n)?.[1]))
  const companion = (n: string) => pages.has(/^(.*)(?:_files|\.files)$/.exec(n)?.[1] ?? '')
  for (const n of names) if (!companion(n)) await findAt(join(folder, n), join(name, n), visited, found)
}

/** Opens a file: one input, or one for each line of JSONL. */
export async function* openFile(file: FoundFile): AsyncGenerator<Input> {
  if ('failure' in file) return yield { label: file.name, failure: file.failure }
  const path = 'path' in file ? file.path : null
  try {
    if ('path' in file && file.size > defaultLimits.maxBytes) return yield* openLarge(file)
    const bytes = 'path' in file ? await readFile(file.path) : file.bytes
    yield* inputsOf(file.name, path, bytes)
  } catch (error) {
    yield { label: file.name, failure: failedInput(file.name, toFailure(error)) }
  }
}

function* inputsOf(label: string, path: string | null, bytes: Uint8Array): Generator<Input> {
  const name = basename(label)
  if (bytes.length === 0) throw new ReadError('read/empty', 'The file is empty')
  const head = bytes.subarray(0, 4096)
  const format = formatOf(name, head)
  if (format === null) throw unreadFormat(name, head)
  if (format !== 'jsonl') return yield { label, unit: { name, format, bytes }, path }
  for (const { line, bytes: part } of splitJsonLines(bytes)) yield lineInput(label, path, part, line)
}

/** A file over the limit of one document can still be JSONL: it is read line by line. */
async function* openLarge({ name, path, size }: { name: string; path: string; size: number }): AsyncGenerator<Input> {
  if (!/\.(?:jsonl|ndjson)$/i.test(name)) {
    throw new ReadError('read/too-large', `Expected at most ${defaultLimits.maxBytes} bytes, found ${size}`)
  }
  for await (const { line, bytes, tooLong } of readLines(createReadStream(path), defaultLimits.maxBytes)) {
    if (tooLong) yield { label: `${name}:${line}`, failure: failedInput(`${name}:${line}`, { code: 'read/too-large', message: 'The line is too long' }) }
    else yield lineInput(name, path, bytes, line)
  }
}

function lineInput(file: string, path: string | null, bytes: Uint8Array, line: number): Input {
  const label = labelOf(bytes, line)
  const id = 'id' in label ? String(label.id) : null
  const name = id ?? `${basename(file)}:${line}`
  // Without an id a line has no identity of its own that a later version could have too.
  return { label: `${file}:${line}`, unit: { name, format: 'jsonl', bytes }, path: path === null || id === null ? null : `${path}#${id}` }
}

function toFailure(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof ReadError ? { code: codeOf(error), message } : { code: 'read/no-access', message }
}
