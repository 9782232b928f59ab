import type { RawDoc } from '../model/doc.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { type InputUnit, readDocument, withContainer } from './read-document.ts'

/**
 * Reads one document of any format; the large reader of PDF is loaded when the first one comes.
 * @throws ReadError as `readDocument`, and what the reader of PDF throws
 */
export async function readAnyDocument(unit: InputUnit, limits: ReadLimits = defaultLimits): Promise<RawDoc> {
  if (unit.format !== 'pdf') return readDocument(unit, limits)
  const { readPdf } = await import('./pdf.ts')
  return withContainer(await readPdf(unit.name, unit.bytes, limits), unit)
}
