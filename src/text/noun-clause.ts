import type { Reading } from './reading.ts'

/** Tokens of "to the board in May". */
const longestAdjunct = 7

/**
 * Where the "that" of a noun of saying stands, right after it or after whom it was said to: `her statement to the board
 * ▸ that nobody was hurt`; −1 if none stands there. `at` is the token after the noun.
 */
export function thatAfterNoun({ lower, pos }: Reading, at: number, high: number): number {
  let k = at
  if (/^(?:to|before|in|at|on|by|from)$/.test(lower[at] ?? '') && /^(?:DT|PRP\$|NN|CD)/.test(pos[at + 1] ?? ''))
    while (
      k < Math.min(high, at + longestAdjunct) &&
      /^(?:IN|TO|DT|PRP\$|NNP?S?|NNPS|JJ|CD|POS)$/.test(pos[k] as string)
    ) {
      if (lower[k] === 'that') break
      k++
    }
  const opens = k < high && lower[k] === 'that' && pos[k] === 'IN'
  return opens && /^(?:DT|PRP\$?|NN|EX|JJ|CD|IN|VBG|RB)/.test(pos[k + 1] ?? '') ? k : -1
}
