import { extract } from '../pipeline/extract.ts'
import { bounded } from './bounded.ts'
import type { ExtractOptions } from './extract-options.ts'

/**
 * Milliseconds that a small line may take in this thread, several times what the longest articles of that size need.
 * Whatever fails here or takes longer is done again by a worker, which says why: the time limit and the bound on memory
 * are its own.
 */
const most = 5000

/** The answer to the first line of stdin, found in this thread; null if a worker must find it. */
export function extractLine(bytes: Uint8Array, options: ExtractOptions): string | null {
  const { nested = false, precision = 'balanced', timeLimit = Infinity } = options
  try {
    return bounded(Math.min(most, timeLimit * 1000), () => extract({ bytes, line: 1, nested, precision }))
  } catch {
    return null
  }
}
