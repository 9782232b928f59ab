import { parameterOf, plainType } from './media-types.ts'
import { decodeWords } from './mime-words.ts'
import { headerEnd, parseHeaders } from './warc-record.ts'

/** A part of a message (RFC 2045): the message itself, or what lies in it. */
export interface MimePart {
  /** "1.2": the second part of the first; empty for the message. */
  readonly number: string
  /** Names in lower case, values as their bytes stand there, a character a byte. */
  readonly headers: ReadonlyMap<string, string>
  /** In lower case: "text/html". */
  readonly type: string
  readonly charset: string | null
  /** Name of the file it was; null if it has none. */
  readonly fileName: string | null
  readonly attached: boolean
  /** Range of its content in the bytes of the message. */
  readonly start: number
  readonly end: number
  readonly parts: readonly MimePart[]
}

/** Parts inside one another that are looked into, and parts of one message. */
const [deepest, most] = [20, 2000]

interface Walk {
  readonly text: string
  readonly bytes: Uint8Array
  left: number
}

/** Takes a message apart; odd structure is no error: what is never closed ends where the message ends. */
export function parseMime(bytes: Uint8Array): MimePart {
  // Mailboxes begin each message with a line of their own.
  const mailbox = /^From [^\n]*\n/.exec(latin(bytes.subarray(0, 1000)))?.[0].length ?? 0
  return partIn({ text: latin(bytes), bytes, left: most }, mailbox, bytes.length, '', 0)
}

function partIn(walk: Walk, from: number, end: number, number: string, depth: number): MimePart {
  const bare = walk.text.startsWith('\n', from) ? 1 : walk.text.startsWith('\r\n', from) ? 2 : 0
  const length = bare > 0 ? bare : headerEnd(walk.bytes.subarray(from, end))
  const start = length < 0 ? end : from + length
  const headers = parseHeaders(walk.text.slice(from, start))
  const contentType = headers.get('content-type') ?? 'text/plain'
  const type = plainType(contentType)
  const disposition = headers.get('content-disposition') ?? ''
  const boundary = type.startsWith('multipart/') ? parameterOf(contentType, 'boundary') : null
  const fileName = nameIn(disposition, 'filename') ?? nameIn(contentType, 'name')
  return {
    number,
    headers,
    type,
    charset: parameterOf(contentType, 'charset'),
    fileName,
    attached: /^\s*attachment/i.test(disposition),
    start,
    end,
    parts: boundary === null || depth >= deepest ? [] : partsIn(walk, { start, end, boundary, number, depth }),
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly boundary: string
  readonly number: string
  readonly depth: number
}

function partsIn(walk: Walk, { start, end, boundary, number, depth }: Stretch): MimePart[] {
  const parts: MimePart[] = []
  let from = -1
  for (let at = start; walk.left > 0; ) {
    const line = lineWith(walk.text, `--${boundary}`, at, end)
    const stop = line === null ? end : line.before
    if (from >= 0) {
      walk.left--
      parts.push(
        partIn(
          walk,
          from,
          Math.max(from, stop),
          number === '' ? `${parts.length + 1}` : `${number}.${parts.length + 1}`,
          depth + 1,
        ),
      )
    }
    if (line === null || line.closing) break
    from = line.after
    at = line.after
  }
  return parts
}

/** The next line that is a boundary: where what stands before it ends, and where what comes after begins. */
function lineWith(
  text: string,
  mark: string,
  from: number,
  end: number,
): { readonly before: number; readonly after: number; readonly closing: boolean } | null {
  for (let at = text.indexOf(mark, from); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (at !== from && text[at - 1] !== '\n') continue
    const closing = text.startsWith('--', at + mark.length)
    const newline = text.indexOf('\n', at)
    const rest = text.slice(at + mark.length + (closing ? 2 : 0), newline < 0 ? end : Math.min(newline, end))
    if (rest.trim() !== '') continue
    const before = text.startsWith('\r\n', at - 2) ? at - 2 : at - 1
    return { before: Math.max(from, before), after: newline < 0 ? end : Math.min(newline + 1, end), closing }
  }
  return null
}

/** A name in a header: plain, in encoded words, or in the manner of RFC 2231. */
function nameIn(value: string, parameter: string): string | null {
  const extended = parameterOf(value, `${parameter}\\*(?:0\\*)?`)
  const parted = /^([\w-]*)'[^']*'(.*)$/s.exec(extended ?? '')
  if (parted !== null) return unescaped(parted[2] ?? '')
  const plain = parameterOf(value, parameter)
  return plain === null ? null : decodeWords(plain)
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The bytes of a part's content, its transfer encoding undone. */
export function contentOf(bytes: Uint8Array, { headers, start, end }: MimePart): Uint8Array {
  const content = bytes.subarray(start, end)
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(latin(content), 'base64')
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(content) : content
}

/** RFC 2045, 6.7; what is not well formed stays as it is. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte !== 0x3d) {
      out[length++] = byte
      continue
    }
    const soft = softBreak(bytes, i + 1)
    const value = hexValue(bytes[i + 1]) * 16 + hexValue(bytes[i + 2])
    if (soft > 0) i += soft
    else if (value >= 0) {
      out[length++] = value
      i += 2
    } else out[length++] = byte
  }
  return out.subarray(0, length)
}

/** Length of the line end after "=", spaces before it included; 0 if there is none. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2 - from
  if (bytes[at] === 0x0a) return at + 1 - from
  return at === bytes.length ? at - from : 0
}

/** The value of a hex digit; far below zero if it is none. */
function hexValue(byte = 0): number {
  const value = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(value) ? -1000 : value
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
