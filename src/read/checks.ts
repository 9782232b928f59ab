import { ReadError } from '../errors.ts'
import type { Note } from '../model/note.ts'
import { type ReadLimits, sizeWords } from './limits.ts'

/** @throws ReadError `read/too-large` */
export function refuseSize(name: string, bytes: Uint8Array, limits: ReadLimits): void {
  if (bytes.length <= limits.maxBytes) return
  const most = sizeWords(limits.maxBytes)
  throw new ReadError(
    'read/too-large',
    `Expected at most ${most} in ${name}, found ${sizeWords(bytes.length)}. Split it, or raise the limit.`,
  )
}

/** Characters that are no text and none of the usual white space: they can garble a terminal or a table. */
const control = /[\u0000-\u0008\u000e-\u001f\u007f]/

/** A note for text that holds control characters; at the first of them. */
export function controlNotes(text: string): readonly Note[] {
  const at = text.search(control)
  if (at < 0) return []
  return [
    {
      span: { start: at, end: at + 1 },
      kind: 'text-control',
      detail: 'The text holds control characters; they are kept as they are.',
    },
  ]
}
