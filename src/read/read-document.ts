import type { DocFormat, RawDoc } from '../model/doc.ts'
import { readHtml } from './html.ts'
import { readJsonLine } from './jsonl.ts'
import { readText } from './text.ts'

/** The bytes of one document, and what they claim to be. */
export interface InputUnit {
  readonly name: string
  readonly format: DocFormat
  readonly bytes: Uint8Array
}

/** Reads one document. @throws ReadError if it cannot be read. */
export function readDocument(unit: InputUnit): RawDoc {
  if (unit.format === 'html') return readHtml(unit.name, unit.bytes)
  if (unit.format === 'jsonl') return readJsonLine(unit.name, unit.bytes)
  return readText(unit.name, unit.bytes)
}
