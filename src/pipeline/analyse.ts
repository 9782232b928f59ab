import { createHash } from 'node:crypto'
import { clean } from '../clean/clean.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { type InputUnit, readDocument } from '../read/read-document.ts'
import { documentId } from './identity.ts'
import { runStages } from './run-stages.ts'
import { stages } from './stages.ts'

/** Everything the program concludes from one document by itself. @throws ReadError */
export function analyse(unit: InputUnit): Omit<AnalysedDoc, 'exhibit'> {
  const sha256 = createHash('sha256').update(unit.bytes).digest('hex')
  const doc = clean(readDocument(unit), { id: documentId(unit.name, sha256), sha256 })
  return { doc, ...runStages(doc, doc.language === 'en' ? stages : []) }
}
