import { createHash } from 'node:crypto'
import { clean } from '../clean/clean.ts'
import type { RawDoc } from '../model/doc.ts'
import type { Precision } from '../model/precision.ts'
import { compareSpans } from '../model/span.ts'
import type { AnalysedDoc } from '../model/story.ts'
import type { InputUnit } from '../read/read-document.ts'
import { documentId } from './identity.ts'
import { seenOf } from './invisible.ts'
import { runStages } from './run-stages.ts'
import { stagesFor } from './stages.ts'

/** Everything the program concludes from one document that has been read. */
export function conclude(
  raw: RawDoc,
  unit: InputUnit,
  precision: Precision = 'balanced',
): Omit<AnalysedDoc, 'exhibit'> {
  const sha256 = createHash('sha256').update(unit.bytes).digest('hex')
  const cleaned = clean(raw, { id: documentId(unit.name, sha256), sha256 })
  const doc = unit.container === undefined ? cleaned : { ...cleaned, container: unit.container }
  const asked = doc.language === 'en' ? stagesFor(precision) : []
  const seen = seenOf(doc)
  if (seen === null) return { doc, ...runStages(doc, asked) }
  const { layers, notes } = seen.back(runStages(seen.doc, asked))
  return { doc, layers, notes: [...doc.notes, ...notes].sort((a, b) => compareSpans(a.span, b.span)) }
}
