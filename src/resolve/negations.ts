import { verbLemma } from './lemma.ts'
import type { Word } from './words.ts'

/** Words that turn a verb round. */
export const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'scarcely'])

/** "was not on the stage", "is never late": the negation of a form of "to be" stands after it; -1 if there is none. */
export function negationAfter(words: readonly Word[], main: number, limit: number): number {
  const { lower, pos } = words[main] as Word
  if (verbLemma(lower, pos) !== 'be') return -1
  const next = words[main + 1]?.pos === 'RB' && !negations.has(words[main + 1]?.lower ?? '') ? main + 2 : main + 1
  const following = words[next + 1]?.lower ?? ''
  return next < limit && negations.has(words[next]?.lower ?? '') && !/^(?:only|just|least)$/.test(following) ? next : -1
}
