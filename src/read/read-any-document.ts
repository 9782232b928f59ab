import type { RawDoc } from '../model/doc.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { type InputUnit, readDocument, withContainer } from './read-document.ts'

/**
 * Reads one document of any format; the readers of PDF and of Word documents are loaded when the first one comes.
 * @throws ReadError as `readDocument`, and what those two throw
 */
export async function readAnyDocument(unit: InputUnit, limits: ReadLimits = defaultLimits): Promise<RawDoc> {
  if (unit.format === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    return withContainer(await readPdf(unit.name, unit.bytes, limits), unit)
  }
  if (unit.format === 'docx') {
    const { readDocx } = await import('./docx.ts')
    return withContainer(await readDocx(unit.name, unit.bytes, limits), unit)
  }
  return readDocument(unit, limits)
}
