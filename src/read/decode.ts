import type { Note } from '../model/note.ts'

/** Bytes as text: `text` is what they decode to, nothing left out, a byte order mark included. */
export interface Decoded {
  readonly text: string
  /** Lower-case name of the encoding used. */
  readonly encoding: string
  readonly notes: readonly Note[]
}

/**
 * Characters of windows-1252 for the bytes 0x80 to 0x9F. Our own table: some versions of Node decode these bytes to
 * control characters, which turns curly quotation marks into nothing.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Names under which web pages declare what browsers read as windows-1252. */
const latinNames = new Set([
  'windows-1252',
  'cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'latin-1',
  'us-ascii',
  'ascii',
])

/**
 * Decodes by byte order mark, else as UTF-16 if every other byte is zero, else as UTF-8 if the bytes are valid UTF-8, else
 * as declared, else as Mac Roman where its quotation marks stand at words, else as windows-1252. Bytes that are mostly
 * well-formed UTF-8 with a few faults stay UTF-8, the faults as U+FFFD.
 * @param declared - Encoding the container declares; null if it declares none.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked !== null) return marked
  const name = declared?.trim().toLowerCase() ?? null
  // ISO-2022-JP is written in ASCII bytes, so it would pass for UTF-8.
  const strict = name === 'iso-2022-jp' ? null : decodeUtf8(bytes)
  if (strict !== null) return { text: strict, encoding: 'utf-8', notes: mismatch(name, 'utf-8', bytes) }
  const asDeclared = name === null ? null : decodeAs(bytes, name)
  if (asDeclared !== null) return asDeclared
  if (isMostlyUtf8(bytes)) return lenientUtf8(bytes)
  const mac = name === null && isMacRoman(bytes) ? decodeAs(bytes, 'macintosh') : null
  if (mac !== null) return guessed(mac.text, mac.encoding)
  const encoding = 'windows-1252'
  return { text: decodeWindows1252(bytes), encoding, notes: mismatch(name, encoding, bytes) }
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = decodeUtf8(bytes)
    return text === null ? lenientUtf8(bytes) : { text, encoding: 'utf-8', notes: [] }
  }
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  if (encoding === null) return null
  return withFaults(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding)
}

/** UTF-16 without a mark, told by the zeros of its Latin letters; null if the bytes are something else. */
function byZeros(bytes: Uint8Array): Decoded | null {
  const encoding = bareUtf16(bytes)
  return encoding === null ? null : guessed(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding)
}

/** The byte order of UTF-16 text without a mark; null if every other byte of the beginning is not nearly always zero. */
export function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096)
  if (head.length < 8) return null
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = head.length / 2
  if (odd > 0.8 * half && even < 0.05 * half) return 'utf-16le'
  return even > 0.8 * half && odd < 0.05 * half ? 'utf-16be' : null
}

function guessed(text: string, encoding: string): Decoded {
  const detail = `Nothing says in what encoding the text is; its bytes look like ${encoding}.`
  return { text, encoding, notes: [{ span: { start: 0, end: 0 }, kind: 'encoding-guessed', detail }] }
}

/** Quotation marks and apostrophes of Mac Roman where they stand at words; as windows-1252 these bytes are capital letters. */
const macMarks =
  /(?<![\x41-\x5a\x61-\x7a\xc0-\xff])\xd2(?=[A-Za-z])|(?<=[A-Za-z.,!?])\xd3(?![A-Za-z\xc0-\xff])|(?<=[a-z])\xd5(?=s\b|t\b|re\b|ve\b|ll\b|d\b)/g

/** Bytes at the start in which marks are looked for. */
const macReach = 256 * 1024

function isMacRoman(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, macReach)).toString('latin1')
  return (text.match(macMarks)?.length ?? 0) >= 2 && !/[\x91-\x94]/.test(text)
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function lenientUtf8(bytes: Uint8Array): Decoded {
  return withFaults(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf-8')
}

function decodeAs(bytes: Uint8Array, name: string): Decoded | null {
  if (latinNames.has(name)) return { text: decodeWindows1252(bytes), encoding: 'windows-1252', notes: [] }
  try {
    const decoder = new TextDecoder(name, { ignoreBOM: true })
    // A page that could be read this far is no UTF-16, and as UTF-8 it has faults.
    if (/^utf-?(8|16)/.test(decoder.encoding)) return null
    return withFaults(decoder.decode(bytes), decoder.encoding)
  } catch {
    return null
  }
}

function withFaults(text: string, encoding: string): Decoded {
  const at = text.indexOf('\ufffd')
  if (at < 0) return { text, encoding, notes: [] }
  const detail = `Some bytes are not valid ${encoding}; they stand as U+FFFD in the text.`
  return { text, encoding, notes: [{ span: { start: at, end: at + 1 }, kind: 'encoding-invalid', detail }] }
}

function mismatch(declared: string | null, used: string, bytes: Uint8Array): readonly Note[] {
  if (declared === null || declared.replace(/^utf8$/, 'utf-8') === used || isAscii(bytes)) return []
  const detail = `The document declares ${declared}, but its bytes are ${used}; it was read as ${used}.`
  return [{ span: { start: 0, end: 0 }, kind: 'encoding-mismatch', detail }]
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false
  return true
}

/** Decodes windows-1252 by our own table; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  const step = 8192
  for (let at = 0; at < bytes.length; at += step) parts.push(String.fromCharCode(...bytes.subarray(at, at + step)))
  return parts.join('').replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? c)
}

/** Share of sequences of UTF-8 shape among runs of bytes over 0x7F from which a text is broken UTF-8: by chance it is near 0. */
const utf8Share = 0.25

/** Whether it is UTF-8 with faults rather than another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let shaped = 0
  let stray = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length > 1) shaped++
    else if (length === 0 && (bytes[i - 1] ?? 0) < 0x80) stray++
    i += Math.max(1, length)
  }
  return shaped > 0 && shaped >= utf8Share * (shaped + stray)
}

/** Bytes of the character at `i` if it has the shape of UTF-8, 1 to 4; 0 if it has not. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf8 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
