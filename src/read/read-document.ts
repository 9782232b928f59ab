import { ReadError } from '../errors.ts'
import type { DocFormat, RawDoc } from '../model/doc.ts'
import { readHtml } from './html.ts'
import { readJsonLine } from './jsonl.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { readText } from './text.ts'

/** The bytes of one document, and what they claim to be. */
export interface InputUnit {
  readonly name: string
  readonly format: DocFormat
  readonly bytes: Uint8Array
}

/**
 * Reads one document.
 * @throws ReadError `read/empty`, `read/no-text`, and what the reader of its format throws
 */
export function readDocument(unit: InputUnit, limits: ReadLimits = defaultLimits): RawDoc {
  if (unit.bytes.length === 0)
    throw new ReadError('read/empty', `${unit.name} is empty: it has no bytes. Save it again.`)
  if (unit.format === 'jsonl') return readJsonLine(unit.name, unit.bytes, limits)
  const raw = unit.format === 'html' ? readHtml(unit.name, unit.bytes, limits) : readText(unit.name, unit.bytes, limits)
  if (raw.text.trim() !== '') return raw
  const advice =
    unit.format === 'html'
      ? 'A script may draw this page: open it in a browser and save it from there.'
      : 'Save it again.'
  throw new ReadError('read/no-text', `${unit.name} shows no text. ${advice}`)
}
