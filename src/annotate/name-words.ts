import type { Reading } from '../text/reading.ts'
import type { Name } from './name-labels.ts'

/** The words of a name, lower case: what the same name has in common wherever it stands. */
export function keyOf({ lower }: Reading, { from, to }: Pick<Name, 'from' | 'to'>): string {
  return lower.slice(from, to).join(' ')
}

/** A document that lost its apostrophes writes "Osters" for "Oster's"; it has no other possessives. */
export function lacksApostrophes({ lower }: Reading): boolean {
  return !lower.some((w) => w === "'s" || w === "n't" || w === "'")
}

/** The wording without the "s" of a lost possessive; null if it does not end in one. */
export function withoutLostMark(key: string): string | null {
  return /[^s]s$/.test(key) && key.length > 3 ? key.slice(0, -1) : null
}
