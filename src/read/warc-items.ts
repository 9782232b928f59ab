import { ReadError } from '../errors.ts'
import { type ByteSource, readAhead, sourceOf } from './byte-source.ts'
import { findMember, memberAt, memberStart } from './gzip-members.ts'
import type { ReadLimits } from './limits.ts'
import { headerEnd, parseHeaders, recordAt, type WarcFault, type WarcRecord } from './warc-record.ts'

/** A WARC file, opened: packed record by record, or plain. */
export interface OpenWarc {
  readonly source: ByteSource
  readonly packed: boolean
  /** It was packed as a whole, so that places are those in the unpacked file. */
  readonly whole: boolean
}

/** A record and the bytes it takes in the file as it is, or what is wrong at a place. */
export type WarcItem =
  | { readonly type: 'record'; readonly at: number; readonly size: number; readonly record: WarcRecord }
  | { readonly type: 'fault'; readonly fault: WarcFault }

/** Bytes for the headers around a document of the largest size. */
const envelope = 512 * 1024

/** Opens a WARC file of any packing. @throws ReadError `read/warc-packing` */
export async function openWarc(name: string, file: ByteSource, limits: ReadLimits): Promise<OpenWarc> {
  const source = readAhead(file)
  const head = await source.slice(0, 64 * 1024)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return { source, packed: false, whole: false }
  const start = memberStart(head)
  const end = headerEnd(start)
  const headers =
    end < 0 ? new Map<string, string>() : parseHeaders(Buffer.from(start.subarray(0, end)).toString('latin1'))
  const length = Number(headers.get('content-length') ?? Number.NaN)
  // One record and two line ends, and a little for those who write more.
  if (end < 0 || !(start.length > end + length + 64)) return { source, packed: true, whole: false }
  const member = await memberAt(source, 0, limits.maxBytes + envelope)
  if (member.type === 'member') return { source: sourceOf(member.bytes), packed: false, whole: true }
  throw new ReadError(
    'read/warc-packing',
    `${name} is packed as a whole, not record by record. Unpack it with gunzip and read the .warc.`,
  )
}

/** What stands at one place of a file, and where the next is, past what is wrong; −1 if there is none. */
export async function itemsAt(
  warc: OpenWarc,
  at: number,
  limits: ReadLimits,
): Promise<{ readonly items: readonly WarcItem[]; readonly next: number }> {
  const most = limits.maxBytes + envelope
  if (warc.packed) return memberItems(warc.source, at, most)
  const found = await recordAt(warc.source, at, most)
  if (found.type === 'end') return { items: [], next: -1 }
  if (found.type === 'fault') return { items: [found], next: found.next }
  const { record, next } = found
  return { items: [{ type: 'record', at: record.at, size: next - record.at, record }], next }
}

async function memberItems(
  source: ByteSource,
  at: number,
  most: number,
): Promise<{ readonly items: readonly WarcItem[]; readonly next: number }> {
  const member = await memberAt(source, at, most)
  if (member.type !== 'member') {
    const next = await findMember(source, at + 1, 'WARC/')
    return { items: [{ type: 'fault', fault: await memberFault(source, member.type, at, next) }], next }
  }
  const items: WarcItem[] = []
  const inner = sourceOf(member.bytes)
  for (let from = 0; from >= 0; ) {
    const found = await recordAt(inner, from, most)
    if (found.type === 'end') break
    if (found.type === 'record') items.push({ type: 'record', at, size: member.size, record: found.record })
    else items.push({ type: 'fault', fault: { ...found.fault, at } })
    from = found.next
  }
  return { items, next: at + member.size }
}

/** How a damaged member begins: as much as can be unpacked before the damage. */
async function startOf(source: ByteSource, at: number): Promise<Uint8Array> {
  for (const length of [16 * 1024, 2048, 512]) {
    const start = memberStart(await source.slice(at, at + length))
    if (start.length > 0) return start
  }
  return new Uint8Array()
}

async function memberFault(
  source: ByteSource,
  type: 'cut' | 'damaged' | 'too-large',
  at: number,
  next: number,
): Promise<WarcFault> {
  const start = await startOf(source, at)
  const isRecord = Buffer.from(start.subarray(0, 5)).toString('latin1') === 'WARC/'
  // Of headers cut short, the lines that are whole.
  const end = headerEnd(start)
  const lines = start.subarray(0, end < 0 ? start.lastIndexOf(0x0a) + 1 : end)
  const headers = isRecord ? parseHeaders(Buffer.from(lines).toString('latin1')) : null
  const target = headers?.get('warc-target-uri') ?? null
  if (type === 'too-large')
    return { at, target, code: 'read/expansion', message: 'More comes out of this record than may' }
  if (type === 'cut' && next < 0)
    return { at, target, code: 'read/warc-cut', message: 'The file ends within this record' }
  if (!isRecord && next < 0)
    return {
      at,
      target,
      code: 'read/warc-header',
      message: 'Expected a packed record, found other bytes',
    }
  return { at, target, code: 'read/warc-damaged', message: 'The packed bytes of this record were changed' }
}
