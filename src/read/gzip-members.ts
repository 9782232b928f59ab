import { constants, crc32, inflateRawSync } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'
import type { Member, Packing } from './packing.ts'

/** Members of gzip files (RFC 1952). */
export const gzipPacking: Packing = { magic: '\x1f\x8b\x08', memberAt, memberStart }

/** Packed bytes looked at first; four times as many with each further try. */
const firstTry = 64 * 1024

async function memberAt(source: ByteSource, at: number, most: number): Promise<Member> {
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

function memberStart(packed: Uint8Array): Uint8Array {
  const header = gzipHeaderLength(packed)
  if (header === null) return new Uint8Array()
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 1024 * 1024 }
    return inflateRawSync(packed.subarray(header), options)
  } catch {
    return new Uint8Array()
  }
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
