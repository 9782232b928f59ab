import { ReadError } from '../errors.ts'
import { type ByteSource, readAhead, sourceOf } from './byte-source.ts'
import { gzipPacking } from './gzip-members.ts'
import type { ReadLimits } from './limits.ts'
import { findMember, type Member, type MemberFault, type Packing } from './packing.ts'
import { headerEnd, parseHeaders, recordAt, type WarcFault, type WarcRecord } from './warc-record.ts'
import { dictionaryMagic, dictionaryOf, zstdMagic, zstdPacking } from './zstd-frames.ts'

/** A WARC file, opened: packed record by record, or plain. */
export interface OpenWarc {
  readonly source: ByteSource
  /** Null: not packed. */
  readonly packing: Packing | null
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
  const packing = await packingOf(name, source, limits)
  if (packing === null) return { source, packing, whole: false }
  const start = packing.memberStart(head)
  // One record and two line ends, and a little for those who write more.
  if (!(start.length > recordLength(start) + 64)) return { source, packing, whole: false }
  const member = await packing.memberAt(source, 0, limits.maxBytes + envelope)
  if (member.type === 'member') return { source: sourceOf(member.bytes), packing: null, whole: true }
  throw new ReadError(
    'read/warc-packing',
    `${name} is packed as a whole, not record by record. Unpack it with gunzip or zstd -d and read the .warc.`,
  )
}

async function packingOf(name: string, source: ByteSource, limits: ReadLimits): Promise<Packing | null> {
  const start = latin(await source.slice(0, 4))
  if (gzipPacking.magic.startsWith(start.slice(0, 2)) && start.length > 1) return gzipPacking
  if (start !== zstdMagic && start !== dictionaryMagic) return null
  return zstdPacking(await dictionaryOf(name, source, limits))
}

/** Bytes of the record that opens `bytes`, as its headers state; `Infinity` if they are not whole. */
function recordLength(bytes: Uint8Array): number {
  const end = headerEnd(bytes)
  if (end < 0) return Number.POSITIVE_INFINITY
  const stated = parseHeaders(latin(bytes.subarray(0, end))).get('content-length')
  return end + Number(stated ?? Number.NaN)
}

/** What stands at one place of a file, and where the next is, past what is wrong; −1 if there is none. */
export async function itemsAt(
  warc: OpenWarc,
  at: number,
  limits: ReadLimits,
): Promise<{ readonly items: readonly WarcItem[]; readonly next: number }> {
  const most = limits.maxBytes + envelope
  if (warc.packing !== null) return memberItems(warc.packing, warc.source, at, most)
  const found = await recordAt(warc.source, at, most)
  if (found.type === 'end') return { items: [], next: -1 }
  if (found.type === 'fault') return { items: [found], next: found.next }
  const { record, next } = found
  return { items: [{ type: 'record', at: record.at, size: next - record.at, record }], next }
}

async function memberItems(
  packing: Packing,
  source: ByteSource,
  at: number,
  most: number,
): Promise<{ readonly items: readonly WarcItem[]; readonly next: number }> {
  const member = await wholeRecord(packing, source, await packing.memberAt(source, at, most), most)
  if (member.type !== 'member') {
    const next = await findMember(packing, source, at + 1, 'WARC/')
    return { items: [{ type: 'fault', fault: await memberFault(packing, source, member.type, at, next) }], next }
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

/** A member with those after it over which its record goes on: some programs pack a long one in pieces. */
async function wholeRecord(packing: Packing, source: ByteSource, first: Member, most: number): Promise<Member> {
  if (first.type !== 'member' || !isRecord(first.bytes)) return first
  const pieces = [first.bytes]
  let [size, length] = [first.size, first.bytes.length]
  const stated = recordLength(first.bytes)
  const wanted = Math.min(Number.isNaN(stated) ? 0 : stated, most)
  while (length < wanted && first.at + size < source.size) {
    const next = await packing.memberAt(source, first.at + size, most - length)
    if (next.type !== 'member' || isRecord(next.bytes)) break
    pieces.push(next.bytes)
    size += next.size
    length += next.bytes.length
  }
  return pieces.length === 1 ? first : { ...first, size, bytes: Buffer.concat(pieces) }
}

function isRecord(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 5)) === 'WARC/'
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

const noDictionary =
  'This record is packed with a dictionary that is not in the file, or that this version of Node cannot use (22.19 can)'

/** How a damaged member begins: as much as can be unpacked before the damage. */
async function startOf(packing: Packing, source: ByteSource, at: number): Promise<Uint8Array> {
  for (const length of [16 * 1024, 2048, 512]) {
    const start = packing.memberStart(await source.slice(at, at + length))
    if (start.length > 0) return start
  }
  return new Uint8Array()
}

async function memberFault(
  packing: Packing,
  source: ByteSource,
  type: MemberFault,
  at: number,
  next: number,
): Promise<WarcFault> {
  const start = await startOf(packing, source, at)
  const known = isRecord(start)
  // Of headers cut short, the lines that are whole.
  const end = headerEnd(start)
  const lines = start.subarray(0, end < 0 ? start.lastIndexOf(0x0a) + 1 : end)
  const headers = known ? parseHeaders(latin(lines)) : null
  const target = headers?.get('warc-target-uri') ?? null
  if (type === 'too-large')
    return { at, target, code: 'read/expansion', message: 'More comes out of this record than may' }
  if (type === 'dictionary') return { at, target, code: 'read/warc-packing', message: noDictionary }
  if (type === 'cut' && next < 0)
    return { at, target, code: 'read/warc-cut', message: 'The file ends within this record' }
  if (!known && next < 0)
    return {
      at,
      target,
      code: 'read/warc-header',
      message: 'Expected a packed record, found other bytes',
    }
  return { at, target, code: 'read/warc-damaged', message: 'The packed bytes of this record were changed' }
}
