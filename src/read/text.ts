import type { RawDoc } from '../model/doc.ts'

/** Reads plain text: the decoded text exactly as received. */
export function readText(name: string, bytes: Uint8Array): RawDoc {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return {
    name,
    format: 'text',
    text,
    encoding: 'utf-8',
    source: [{ start: 0, end: text.length, at: 0 }],
    elements: [],
    fields: [],
    notes: [],
  }
}
