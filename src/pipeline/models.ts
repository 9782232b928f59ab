import { existsSync, readFileSync } from 'node:fs'
import { lazyTagger, taggerOf } from '../annotate/pos-tagger.ts'
import { readTaggerBytes } from '../annotate/pos-weights.ts'

/** The weights of a model as they lie in the package; null if they are not there. */
function weightsOf(model: string): Uint8Array | null {
  const file = new URL(`../../models/${model}/weights.bin`, import.meta.url)
  return existsSync(file) ? readFileSync(file) : null
}

/** The trained tagger, read at its first use, once in a process. */
export const posTagger = lazyTagger(() => {
  const bytes = weightsOf('pos')
  return bytes === null ? null : taggerOf(readTaggerBytes(bytes))
})
