import { constants, crc32, inflateRawSync } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'

/** What stands at a place in a gzip file: a member, or what is wrong with it. */
export type Member =
  | { readonly type: 'member'; readonly at: number; readonly size: number; readonly bytes: Uint8Array }
  /** `cut`: the file ends within it. `damaged`: its bytes were changed. `too-large`: more comes out than may. */
  | { readonly type: 'cut' | 'damaged' | 'too-large'; readonly at: number }

/** Packed bytes looked at first; four times as many with each further try. */
const firstTry = 64 * 1024

/** Unpacks the member at `at`. @param most - Bytes that may come out, and go in. */
export async function memberAt(source: ByteSource, at: number, most: number): Promise<Member> {
  for (let length = firstTry; ; length *= 4) {
    const packed = await source.slice(at, Math.min(at + length, at + most))
    const atEnd = at + packed.length >= source.size
    const header = gzipHeaderLength(packed)
    if (header === null) return { type: atEnd && packed.length < 18 ? 'cut' : 'damaged', at }
    const found = inflate(packed.subarray(header), most)
    if (found === 'short') {
      if (atEnd) return { type: 'cut', at }
      if (length >= most) return { type: 'too-large', at }
      continue
    }
    if (typeof found === 'string') return { type: found, at }
    const end = header + found.taken
    if (end + 8 > packed.length) {
      if (atEnd) return { type: 'cut', at }
      continue
    }
    const trailer = new DataView(packed.buffer, packed.byteOffset + end, 8)
    const sound =
      trailer.getUint32(0, true) === crc32(found.bytes) && trailer.getUint32(4, true) === found.bytes.length >>> 0
    return sound ? { type: 'member', at, size: end + 8, bytes: found.bytes } : { type: 'damaged', at }
  }
}

type Inflated = { readonly bytes: Uint8Array; readonly taken: number } | 'short' | 'damaged' | 'too-large'

function inflate(packed: Uint8Array, most: number): Inflated {
  try {
    const found = inflateRawSync(packed, { info: true, maxOutputLength: most }) as unknown as {
      readonly buffer: Uint8Array
      readonly engine: { readonly bytesWritten: number }
    }
    return { bytes: found.buffer, taken: found.engine.bytesWritten }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'Z_BUF_ERROR' ? 'short' : code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged'
  }
}

/** The first bytes of what a member holds, as far as `packed` reaches; empty if it is no member. */
export function memberStart(packed: Uint8Array): Uint8Array {
  const header = gzipHeaderLength(packed)
  if (header === null) return new Uint8Array()
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 1024 * 1024 }
    return inflateRawSync(packed.subarray(header), options)
  } catch {
    return new Uint8Array()
  }
}

/** Packed bytes that show how a member begins. */
const glance = 1024

/** Offset of the next member, from `from` on, whose content begins with `start`; −1 if there is none. */
export async function findMember(source: ByteSource, from: number, start: string): Promise<number> {
  const step = 256 * 1024
  for (let at = from; at < source.size; at += step) {
    const bytes = Buffer.from(await source.slice(at, at + step + 2))
    for (let i = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1'); i >= 0 && i < step; ) {
      const content = memberStart(await source.slice(at + i, at + i + glance))
      if (Buffer.from(content.subarray(0, start.length)).toString('latin1') === start) return at + i
      i = bytes.indexOf('\x1f\x8b\x08', i + 1, 'latin1')
    }
  }
  return -1
}

/** Bytes before the packed data of a gzip member (RFC 1952); null if it is none, or its header is not whole. */
export function gzipHeaderLength(bytes: Uint8Array): number | null {
  if (bytes.length < 10 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null
  const flags = bytes[3] ?? 0
  if ((flags & 0xe0) !== 0) return null
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return null
    at = end + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at <= bytes.length ? at : null
}
