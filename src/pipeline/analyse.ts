import type { Precision } from '../model/precision.ts'
import type { AnalysedDoc } from '../model/story.ts'
import type { ReadLimits } from '../read/limits.ts'
import { readAnyDocument } from '../read/read-any-document.ts'
import { type InputUnit, readDocument } from '../read/read-document.ts'
import { conclude } from './conclude.ts'

/** Everything the program concludes from one document by itself. @throws ReadError */
export function analyse(unit: InputUnit, precision?: Precision): Omit<AnalysedDoc, 'exhibit'> {
  return conclude(readDocument(unit), unit, precision)
}

/** `analyse` for every format, those too that cannot be read in one go. @throws ReadError */
export async function analyseAny(
  unit: InputUnit,
  precision?: Precision,
  limits?: ReadLimits,
): Promise<Omit<AnalysedDoc, 'exhibit'>> {
  return conclude(await readAnyDocument(unit, limits), unit, precision, limits)
}
