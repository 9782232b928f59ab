import type { Doc } from '../../src/model/doc.ts'
import { type DocSetting, docOf } from './stages.ts'

/** A document that is body from end to end, whatever the text: reading and cleaning judge nothing. */
export function plainDoc(text: string, setting: DocSetting = {}): Doc {
  const { meta, ...rest } = docOf('Plain.', setting)
  const source = [{ start: 0, end: text.length, at: 0 }]
  const body = [{ start: 0, end: text.length }]
  return { ...rest, meta, text, source, body, regions: [], damage: [], notes: [] }
}
