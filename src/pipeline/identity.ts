import { idOf } from '../text/hash.ts'

/** Changes whenever conclusions can change: documents analysed under another version are analysed again. */
export const analysisVersion = '1'

/** Same name and same bytes: the same document. */
export function documentId(name: string, sha256: string): string {
  return idOf('d', name, sha256)
}
