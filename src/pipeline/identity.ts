import { idOf } from '../text/hash.ts'
import { generator } from '../version.ts'

/** Documents analysed under another version are analysed again: one record never mixes the conclusions of two. */
export const analysisVersion = generator.version

/** Same name and same bytes: the same document. */
export function documentId(name: string, sha256: string): string {
  return idOf('d', name, sha256)
}
