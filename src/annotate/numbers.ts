import { scales, smallNumbers } from '../data/count-words.ts'
import { remembering } from '../text/remembering.ts'

/** A number that ends before the token `to`: at least `value` and at most `most`, which are the same for a plain number. */
export interface NumberAt {
  readonly value: number
  readonly most: number
  readonly to: number
}

/** The number of time units that begins at `from`: "12", "twenty-two", "a", "a few", "a couple of", "several"; null if none does. */
export function unitCountAt(lower: readonly string[], from: number, end: number): NumberAt | null {
  const [word, next] = [lower[from] ?? '', lower[from + 1] ?? '']
  if (from >= end) return null
  if (word === 'a' || word === 'an') {
    if (next === 'few') return { ...few, to: from + 2 }
    if (next === 'couple') return { value: 2, most: 2, to: lower[from + 2] === 'of' ? from + 3 : from + 2 }
    return scales[next] === undefined ? exactly(1, from + 1) : exactly(scales[next], from + 2)
  }
  if (word === 'several') return { value: 3, most: 7, to: from + 1 }
  if (word === 'few') return { ...few, to: from + 1 }
  const plain = simpleNumber(word)
  const scale = plain === null ? undefined : scales[next]
  if (plain === null) return null
  return scale === undefined ? exactly(plain, from + 1) : exactly(plain * scale, from + 2)
}

/** "a few" are two to five. */
const few = { value: 2, most: 5 } as const

function exactly(value: number, to: number): NumberAt {
  return { value, most: value, to }
}

/** Value of one token: figures, a number word, two joined by a hyphen; null if it is none. */
export const simpleNumber: (word: string) => number | null = remembering((word) => {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/.test(word)) return Number(word.replaceAll(',', ''))
  if (!Object.hasOwn(smallNumbers, word.split('-')[0] as string)) return null
  const [tens = '', ones] = word.split('-')
  const sum = (smallNumbers[tens] ?? 0) + (ones === undefined ? 0 : (smallNumbers[ones] ?? Number.NaN))
  return Number.isNaN(sum) ? null : sum
})
