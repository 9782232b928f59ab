import { constants, zstdDecompressSync } from 'node:zlib'
import { ReadError } from '../errors.ts'
import type { ByteSource } from './byte-source.ts'
import type { ReadLimits } from './limits.ts'
import type { Member, MemberFault, Packing } from './packing.ts'

/** First bytes of a frame of Zstandard (RFC 8878), and of the frame with a dictionary that may open a WARC file. */
export const [zstdMagic, dictionaryMagic] = ['\x28\xb5\x2f\xfd', '\x5d\x2a\x4d\x18'] as const

/** Packed bytes looked at first; four times as many with each further try. */
const firstTry = 64 * 1024

/** Frames of Zstandard, unpacked with a dictionary if there is one. Frames that hold nothing for us have no bytes. */
export function zstdPacking(dictionary: Uint8Array | null): Packing {
  return {
    magic: zstdMagic,
    memberAt: (source, at, most) => frameAt(source, at, most, dictionary),
    memberStart: (packed) => frameStart(packed, dictionary),
  }
}

async function frameAt(source: ByteSource, at: number, most: number, dictionary: Uint8Array | null): Promise<Member> {
  for (let length = firstTry; ; length *= 4) {
    const packed = await source.slice(at, Math.min(at + length, at + most))
    const atEnd = at + packed.length >= source.size
    const skipped = skippedLength(packed)
    if (skipped > packed.length && at + skipped > source.size) return { type: 'cut', at }
    if (skipped > 0) return { type: 'member', at, size: skipped, bytes: new Uint8Array() }
    const found = unpacked(packed, most, dictionary)
    if (typeof found === 'object') return { type: 'member', at, ...found }
    if (found !== 'short') return { type: found, at }
    if (atEnd) return { type: 'cut', at }
    if (length >= most) return { type: 'too-large', at }
  }
}

/** Bytes of the frames to be skipped that open `packed`, the last one perhaps going on behind it; 0 if there is none. */
function skippedLength(packed: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length)
  let at = 0
  while (at + 8 <= packed.length && (view.getUint32(at, true) & 0xfffffff0) >>> 0 === 0x184d2a50)
    at += 8 + view.getUint32(at + 4, true)
  return at
}

type Unpacked = { readonly bytes: Uint8Array; readonly size: number } | MemberFault | 'short'

function unpacked(packed: Uint8Array, most: number, dictionary: Uint8Array | null): Unpacked {
  try {
    const options = { info: true, maxOutputLength: most, ...dictionaryOption(dictionary) }
    const found = zstdDecompressSync(packed, options) as unknown as {
      readonly buffer: Uint8Array
      readonly engine: { readonly bytesWritten: number }
    }
    return { bytes: found.buffer, size: found.engine.bytesWritten }
  } catch (error) {
    return faults[error instanceof Error && 'code' in error ? String(error.code) : ''] ?? 'damaged'
  }
}

const faults: Readonly<Record<string, MemberFault | 'short'>> = {
  Z_BUF_ERROR: 'short',
  ERR_BUFFER_TOO_LARGE: 'too-large',
  ZSTD_error_frameParameter_windowTooLarge: 'too-large',
  ZSTD_error_dictionary_wrong: 'dictionary',
}

function frameStart(packed: Uint8Array, dictionary: Uint8Array | null): Uint8Array {
  if (skippedLength(packed) > 0) return new Uint8Array()
  try {
    const finishFlush = constants.ZSTD_e_continue
    return zstdDecompressSync(packed, {
      finishFlush,
      maxOutputLength: 16 * 1024 * 1024,
      ...dictionaryOption(dictionary),
    })
  } catch {
    return new Uint8Array()
  }
}

/** The types of Node know no dictionary yet; Node before 22.19 does not either, and finds the frames unreadable. */
function dictionaryOption(dictionary: Uint8Array | null): object {
  return dictionary === null ? {} : { dictionary }
}

/** Bytes a dictionary may have, packed and unpacked: what the format asks readers to take. */
const largestDictionary = 8 * 1024 * 1024

/**
 * The dictionary that opens a WARC file of Zstandard frames, after "Zstandard Compression for WARC Files 1.0" (IIPC);
 * null if none does.
 * @throws ReadError `read/warc-packing`
 */
export async function dictionaryOf(name: string, source: ByteSource, limits: ReadLimits): Promise<Uint8Array | null> {
  const head = Buffer.from(await source.slice(0, 8))
  if (head.length < 8 || head.toString('latin1', 0, 4) !== dictionaryMagic) return null
  const length = head.readUInt32LE(4)
  const most = Math.min(largestDictionary, limits.maxBytes)
  const stored = length > most ? null : (await source.slice(8, 8 + length)).slice()
  const found = stored === null || stored.length < length ? null : plainDictionary(stored, most)
  if (found !== null) return found
  throw new ReadError(
    'read/warc-packing',
    `${name} opens with a dictionary that cannot be read. Unpack it with zstd -d and read the .warc.`,
  )
}

function plainDictionary(stored: Uint8Array, most: number): Uint8Array | null {
  if (Buffer.from(stored.subarray(0, 4)).toString('latin1') !== zstdMagic) return stored
  const found = unpacked(stored, most, null)
  return typeof found === 'object' ? found.bytes : null
}
