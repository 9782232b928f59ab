import type { RawDoc } from '../model/doc.ts'
import { keptLayers } from '../model/layers.ts'
import type { Precision } from '../model/precision.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { defaultLimits, type ReadLimits } from '../read/limits.ts'
import type { InputUnit } from '../read/read-document.ts'
import { concludeWith } from './conclude-with.ts'
import { stagesFor } from './stages.ts'

/** Everything the program concludes from one document that has been read. */
export function conclude(
  raw: RawDoc,
  unit: InputUnit,
  precision: Precision = 'balanced',
  limits: ReadLimits = defaultLimits,
): Omit<AnalysedDoc, 'exhibit'> {
  return concludeWith(raw, unit, { stages: stagesFor(precision), layers: keptLayers }, limits)
}
