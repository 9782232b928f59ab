import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { ReadError } from '../errors.ts'
import { expansionLimit, type ReadLimits, sizeWords } from './limits.ts'
import { headerEnd, parseHeaders } from './warc-record.ts'

/** An answer of a web server as it was kept. */
export interface HttpMessage {
  readonly status: number
  /** Names in lower case; the first value of each. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Takes an answer apart; null if the bytes are none. */
export function parseHttp(bytes: Uint8Array): HttpMessage | null {
  const end = headerEnd(bytes)
  const head = Buffer.from(bytes.subarray(0, end < 0 ? Math.min(bytes.length, 64 * 1024) : end)).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})/.exec(head)?.[1]
  if (status === undefined) return null
  return { status: Number(status), headers: parseHeaders(head), body: end < 0 ? new Uint8Array() : bytes.subarray(end) }
}

/** A body as a browser would have had it. `damaged`: what was wrong with how it was sent, if it was. */
export interface DecodedBody {
  readonly bytes: Uint8Array
  readonly damaged: 'chunked' | 'cut' | null
}

/**
 * Undoes what was done to a body for sending: chunks, then packing. A body that was kept without them is taken as it is.
 * @throws ReadError `read/expansion`, `read/packing`
 */
export function decodeBody({ headers, body }: HttpMessage, limits: ReadLimits): DecodedBody {
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  const joined = chunked ? joinChunks(body) : { bytes: body, damaged: null }
  const packings = (headers.get('content-encoding') ?? '').toLowerCase().split(',')
  let { bytes } = joined
  let damaged: DecodedBody['damaged'] = joined.damaged
  for (const packing of packings.map((p) => p.trim()).reverse()) {
    if (packing === '' || packing === 'identity') continue
    const unpacked = unpack(packing, bytes, limits)
    bytes = unpacked.bytes
    damaged ??= unpacked.damaged
  }
  return { bytes, damaged }
}

function joinChunks(body: Uint8Array): DecodedBody {
  const parts: Uint8Array[] = []
  let at = 0
  const rest = (from: number): DecodedBody => ({
    bytes: Buffer.concat([...parts, body.subarray(from)]),
    damaged: 'chunked',
  })
  while (at < body.length) {
    const line = body.indexOf(0x0a, at)
    const size = line < 0 ? undefined : sizeOf(body.subarray(at, Math.min(line, at + 100)))
    // Some programs take the chunks out and keep the header.
    if (size === undefined)
      return at === 0 ? { bytes: body, damaged: null } : { ...rest(body.length), damaged: 'chunked' }
    if (size === 0) return { bytes: Buffer.concat(parts), damaged: null }
    const start = line + 1
    if (start + size > body.length) return rest(start)
    parts.push(body.subarray(start, start + size))
    at = start + size
    if (body[at] === 0x0d) at++
    if (body[at] === 0x0a) at++
  }
  return rest(body.length)
}

function sizeOf(line: Uint8Array): number | undefined {
  const digits = /^\s*([0-9a-f]{1,8})\s*(?:;[^]*)?$/i.exec(Buffer.from(line).toString('latin1'))?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits, 16)
}

function unpack(packing: string, bytes: Uint8Array, limits: ReadLimits): DecodedBody {
  const maxOutputLength = Math.min(limits.maxBytes, expansionLimit(bytes.length, limits))
  const gzip = packing === 'gzip' || packing === 'x-gzip'
  // Some programs unpack the body and keep the header.
  if (gzip && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) return { bytes, damaged: null }
  try {
    return { bytes: packings(packing)(bytes, { maxOutputLength }), damaged: null }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const message = `Expected at most ${sizeWords(maxOutputLength)} in the unpacked body, found more`
      throw new ReadError('read/expansion', message, { cause })
    }
    if (code !== 'Z_BUF_ERROR' || !gzip) {
      throw new ReadError('read/packing', `The body says it is packed as ${packing} and cannot be unpacked`, { cause })
    }
    const finishFlush = constants.Z_SYNC_FLUSH
    return { bytes: gunzipSync(bytes, { maxOutputLength, finishFlush }), damaged: 'cut' }
  }
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

function packings(name: string): Unpack {
  if (name === 'gzip' || name === 'x-gzip') return gunzipSync
  if (name === 'br') return brotliDecompressSync
  if (name === 'zstd') return zstdDecompressSync
  if (name === 'deflate') return inflateEither
  throw new ReadError('read/packing', `The body is packed as ${name.slice(0, 40)}, which is not read`)
}

/** "deflate" is sent with and without the header of zlib. */
function inflateEither(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array {
  const wrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
  return wrapped ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
}
