import { analyse } from '../../src/pipeline/analyse.ts'
import { analysisVersion } from '../../src/pipeline/identity.ts'
import type { NewDocument } from '../../src/store/store.ts'

/** A document ready to be kept, as the pipeline makes it. */
export function newDocument(
  name: string,
  text: string,
  path: string | null = null,
  analysis = analysisVersion,
): NewDocument {
  const bytes = new TextEncoder().encode(text)
  return { bytes, path, analysis, analysed: analyse({ name, format: 'text', bytes }) }
}
