import type { MetaValue, RawDoc } from '../model/doc.ts'
import { ReadError } from '../errors.ts'
import { readText } from './text.ts'

/** Reads one line of JSONL: `{ id, text, title?, outlet?, published?, url? }`. @throws ReadError */
export function readJsonLine(name: string, bytes: Uint8Array): RawDoc {
  let line: unknown
  try {
    line = JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch (cause) {
    throw new ReadError('read/json', `Expected one JSON object in ${name}`, { cause })
  }
  if (typeof line !== 'object' || line === null || !('text' in line) || typeof line.text !== 'string') {
    throw new ReadError('read/json-text', `Expected a field "text" with a string in ${name}`)
  }
  const raw = readText(name, new TextEncoder().encode(line.text))
  const fields: MetaValue[] = []
  for (const [field, key] of [['outlet', 'outlet'], ['title', 'title'], ['published', 'published'], ['url', 'url']] as const) {
    const value = (line as Record<string, unknown>)[key]
    if (typeof value === 'string') fields.push({ field, value, basis: 'input' })
  }
  return { ...raw, format: 'jsonl', text: line.text, fields }
}
