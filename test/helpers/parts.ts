import { codeOf } from '../../src/errors.ts'
import type { RawDoc } from '../../src/model/doc.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import type { FileBytes, Split, SplitOptions } from '../../src/read/parts.ts'
import { type InputUnit, readDocument } from '../../src/read/read-document.ts'

/** A part of a file as read, or the code of why it was not. */
export type ReadPart =
  | { readonly label: string; readonly key: string | null; readonly raw: RawDoc; readonly unit: InputUnit }
  | { readonly label: string; readonly code: string; readonly message: string }

/** Takes a file apart and reads each of its documents. */
export async function partsOf(split: Split, file: FileBytes, options: Partial<SplitOptions> = {}): Promise<ReadPart[]> {
  const all: SplitOptions = {
    ...{ limits: defaultLimits, columns: {}, budget: { bytes: 1e9, parts: 1e6 }, digest: () => null },
    ...options,
  }
  const found: ReadPart[] = []
  for await (const part of split(file, all)) {
    if ('failure' in part) found.push({ label: part.label, ...about(part.failure) })
    else if ('unit' in part) {
      try {
        found.push({ label: part.label, key: part.key, raw: readDocument(part.unit), unit: part.unit })
      } catch (error) {
        found.push({ label: part.label, ...about(error) })
      }
    }
  }
  return found
}

function about(error: unknown): { readonly code: string; readonly message: string } {
  return { code: codeOf(error), message: error instanceof Error ? error.message : String(error) }
}
