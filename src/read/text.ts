import type { RawDoc } from '../model/doc.ts'
import { controlNotes, refuseSize } from './checks.ts'
import { decode } from './decode.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { refuseBinary } from './signature.ts'

/**
 * Reads plain text: the decoded text exactly as received, a byte order mark included.
 * @param charset - Encoding stated by what held the text.
 * @throws ReadError `read/too-large`, `read/binary`, `read/format`
 */
export function readText(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits = defaultLimits,
  charset: string | null = null,
): RawDoc {
  refuseSize(name, bytes, limits)
  refuseBinary(name, bytes)
  const { text, encoding, notes } = decode(bytes, charset)
  return {
    name,
    format: 'text',
    text,
    encoding,
    source: [{ start: 0, end: text.length, at: 0 }],
    elements: [],
    fields: [],
    notes: [...notes, ...controlNotes(text)],
  }
}
