import { ReadError } from '../errors.ts'
import type { MetaField, MetaValue, RawDoc } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { type Columns, columnsFor, metaColumns } from './columns.ts'
import { decode } from './decode.ts'
import { repeatedKeys, stringRuns } from './json-runs.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { controlNotes, refuseSize } from './checks.ts'

/**
 * Reads one line of JSONL: `{ id?, text, title?, outlet? | publisher?, published? | date?, url?, author? | authors? }`, or
 * what these are usually called; other fields are ignored. The text is exactly the string; the document is named after `id`.
 * @param columns - Keys a person named for fields.
 * @param place - Where the line stands, for messages.
 * @throws ReadError `read/json`, `read/json-text`, `read/too-large`
 */
export function readJsonLine(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits = defaultLimits,
  columns: Columns = {},
  place: string = name,
): RawDoc {
  refuseSize(name, bytes, limits)
  const { text: source, encoding, notes } = decode(bytes)
  const line = parseObject(place, source)
  const keys = Object.keys(line)
  const key = columnsFor('text', keys, columns)[0] ?? columns.text ?? 'text'
  const text = own(line, key)
  if (typeof text !== 'string') {
    const expected = `Expected a field ${JSON.stringify(key)} with a string`
    throw new ReadError('read/json-text', `${expected} in ${place}, found ${describe(text)}`)
  }
  const id = columnsFor('id', keys, columns).map((k) => own(line, k))[0]
  return {
    name: typeof id === 'string' || typeof id === 'number' ? String(id) : name,
    format: 'jsonl',
    text,
    encoding,
    source: stringRuns(source, text, key),
    elements: [],
    fields: metaColumns.flatMap((field) => valuesOf(line, field, columnsFor(field, keys, columns), limits)),
    notes: [...notes, ...repetitions(source), ...controlNotes(text)],
  }
}

function repetitions(source: string): readonly Note[] {
  const repeated = repeatedKeys(source).map((key) => JSON.stringify(key.slice(0, 40)))
  if (repeated.length === 0) return []
  const detail = `The line gives ${repeated.slice(0, 5).join(', ')} more than once; the last of each was read.`
  return [{ span: { start: 0, end: 0 }, kind: 'repeated-key', detail }]
}

function parseObject(name: string, source: string): object {
  let line: unknown
  try {
    line = JSON.parse(source)
  } catch (cause) {
    const found = JSON.stringify(source.trim().slice(0, 40))
    throw new ReadError('read/json', `Expected one JSON object in ${name}, found ${found}`, { cause })
  }
  if (typeof line === 'object' && line !== null && !Array.isArray(line)) return line
  throw new ReadError('read/json', `Expected one JSON object in ${name}, found ${describe(line)}`)
}

function describe(value: unknown): string {
  if (value === undefined) return 'none'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}

function own(line: object, key: string): unknown {
  return Object.hasOwn(line, key) ? (line as Record<string, unknown>)[key] : undefined
}

function valuesOf(line: object, field: MetaField, names: readonly string[], limits: ReadLimits): MetaValue[] {
  for (const name of names) {
    const given = own(line, name)
    const values = (Array.isArray(given) ? given : [given])
      .filter((v): v is string => typeof v === 'string' && v.trim() !== '')
      .map((v): MetaValue => ({ field, value: v.slice(0, limits.maxFieldLength), basis: 'input' }))
    if (values.length > 0) return values
  }
  return []
}

/** One line of a JSONL file. */
export interface JsonLine {
  /** Counts from 1. */
  readonly line: number
  /** Offset of its first byte in the file. */
  readonly at: number
  readonly bytes: Uint8Array
}

/**
 * The lines of a JSONL file, blank ones left out, a byte order mark before the first left out.
 * A file that is one JSON object laid out over several lines is one line.
 */
export function splitJsonLines(bytes: Uint8Array): JsonLine[] {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (isOneObject(bytes.subarray(start))) return [{ line: 1, at: start, bytes: bytes.subarray(start) }]
  const lines: JsonLine[] = []
  let line = 1
  for (let at = start; at < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, at)
    const end = newline < 0 ? bytes.length : newline
    const part = bytes.subarray(at, end)
    if (!part.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) lines.push({ line, at, bytes: part })
    at = end + 1
  }
  return lines
}

/** Whether the first line is an object begun and not ended, and the whole file is one object. */
function isOneObject(bytes: Uint8Array): boolean {
  const newline = bytes.indexOf(0x0a)
  if (newline < 0 || newline > 200 || bytes[0] !== 0x7b) return false
  const first = new TextDecoder().decode(bytes.subarray(0, newline)).trim()
  if (first.endsWith('}') || !/^\{(\s*"\w+"\s*:.*,)?$/.test(first)) return false
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}
