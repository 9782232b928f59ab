import type { ByteSource } from './byte-source.ts'
import { sizeWords } from './limits.ts'

/** One record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** Offset of its first byte in the source it was read from. */
  readonly at: number
  /** In lower case: "response". */
  readonly type: string
  /** Names in lower case; the first value of each. */
  readonly headers: ReadonlyMap<string, string>
  readonly block: Uint8Array
}

/** What stands at a place in a WARC file. `next`: where to go on, −1 at the end. */
export type Found =
  | { readonly type: 'record'; readonly record: WarcRecord; readonly next: number }
  | { readonly type: 'fault'; readonly fault: WarcFault; readonly next: number }
  | { readonly type: 'end' }

/** A place in a WARC file that could not be read. */
export interface WarcFault {
  readonly at: number
  readonly code: string
  readonly message: string
  /** The address the record was captured from, if it can still be told. */
  readonly target: string | null
}

/** Bytes in which the headers of a record must end: addresses of 100 kB have been seen. */
const headerBytes = 256 * 1024

/** Reads the record at `at`. @param most - Bytes a record may have. */
export async function recordAt(source: ByteSource, at: number, most: number): Promise<Found> {
  const begin = await skipBlank(source, at)
  if (begin >= source.size) return { type: 'end' }
  const head = await source.slice(begin, begin + headerBytes)
  const text = latin(head.subarray(0, 12))
  if (!/^WARC\/\d/.test(text)) {
    const found = JSON.stringify(text.replace(/[^\u0020-\u007e]/g, '.'))
    return fault(source, begin, begin + 1, 'read/warc-header', `Expected a record, found ${found}`)
  }
  const end = headerEnd(head)
  if (end < 0) {
    const cut = begin + head.length >= source.size
    const message = cut ? 'The file ends within this record' : 'The headers of this record have no end'
    return fault(source, begin, begin + 5, cut ? 'read/warc-cut' : 'read/warc-header', message)
  }
  return blockAt(source, begin, { headers: parseHeaders(latin(head.subarray(0, end))), start: begin + end }, most)
}

async function blockAt(
  source: ByteSource,
  begin: number,
  { headers, start }: { readonly headers: ReadonlyMap<string, string>; readonly start: number },
  most: number,
): Promise<Found> {
  const target = headers.get('warc-target-uri') ?? null
  const stated = headers.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(stated)) {
    const message = `Expected a length in this record, found ${JSON.stringify(stated.slice(0, 40))}`
    return fault(source, begin, start, 'read/warc-length', message, target)
  }
  const end = start + Number(stated)
  if (end > source.size) {
    const next = await findRecord(source, start)
    const [code, message] =
      next < 0
        ? ['read/warc-cut', `The file ends within this record: ${end - source.size} bytes are missing`]
        : ['read/warc-length', 'This record states a length that reaches over the next one']
    return { type: 'fault', fault: { at: begin, code, message, target }, next }
  }
  if (!(await endsWell(source, end))) return badLength(source, begin, start, end, target)
  if (end - start > most) {
    const message = `Expected at most ${sizeWords(most)} in this record, found ${sizeWords(end - start)}`
    return { type: 'fault', fault: { at: begin, code: 'read/too-large', message, target }, next: end }
  }
  // The window this comes from is used again; the block is kept.
  const block = (await source.slice(start, end)).slice()
  const type = (headers.get('warc-type') ?? '').toLowerCase()
  return { type: 'record', record: { at: begin, type, headers, block }, next: end }
}

/** After a record come two line ends, and then another or nothing. */
async function endsWell(source: ByteSource, end: number): Promise<boolean> {
  const after = latin(await source.slice(end, end + 4))
  return /^\r?\n\r?\n/.test(after) || (after.trim() === '' && end + after.length >= source.size)
}

async function badLength(
  source: ByteSource,
  begin: number,
  start: number,
  end: number,
  target: string | null,
): Promise<Found> {
  const next = await findRecord(source, start)
  const way = next >= 0 && next < end ? 'reaches over the next one' : 'ends before its content does'
  const message = `This record states a length that ${way}`
  return { type: 'fault', fault: { at: begin, code: 'read/warc-length', message, target }, next }
}

async function fault(
  source: ByteSource,
  at: number,
  from: number,
  code: string,
  message: string,
  target: string | null = null,
): Promise<Found> {
  return { type: 'fault', fault: { at, code, message, target }, next: await findRecord(source, from) }
}

/** Offset of the next line that begins a record, from `from` on; −1 if there is none. */
async function findRecord(source: ByteSource, from: number): Promise<number> {
  const step = 256 * 1024
  const overlap = 64
  for (let at = from; at < source.size; at += step) {
    const text = latin(await source.slice(at, at + step + overlap))
    const found = /(?<=^|\n)WARC\/\d\.\d+\r?\n[A-Za-z-]+:/.exec(text)
    if (found !== null && found.index < step + overlap / 2) return at + found.index
  }
  return -1
}

async function skipBlank(source: ByteSource, at: number): Promise<number> {
  for (let from = at; from < source.size; ) {
    const bytes = await source.slice(from, from + 4096)
    const text = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
    if (text >= 0) return from + text
    from += bytes.length
  }
  return source.size
}

/** Offset after the blank line that ends headers; −1 if there is none. */
export function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3
  }
  return -1
}

/** Headers by name in lower case; a line that begins with space goes on the one before. The first of a name counts. */
export function parseHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
