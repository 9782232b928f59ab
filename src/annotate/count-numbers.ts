import { boundsBefore, scoreNouns } from '../data/count-words.ts'
import type { CountBound } from '../model/layers.ts'
import type { Reading } from '../text/reading.ts'
import { currencyBefore, readFraction, readSingle, type SingleNumber } from './single-numbers.ts'

/** A number in the text: tokens `[from, to)`, its bound words included in `first`. */
export interface FoundNumber {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly value: number
  /** Upper end of a range; null for a single number. */
  readonly most: number | null
  readonly bound: CountBound
  /** It is an amount of money (`dollar`, `pound`, `euro`), a share (`percent`) or a number of times (`time`). */
  readonly unit: string | null
  /** It is told as a part of a whole: "half", "two-thirds". */
  readonly fraction: boolean
}

/** Most words of a bound ("on the order of"). */
const longestBound = 4

/** The numbers of a range of tokens, left to right. */
export function findNumbers(reading: Reading, from: number, to: number): FoundNumber[] {
  const numbers: FoundNumber[] = []
  for (let i = from; i < to; i++) {
    const fraction = readFraction(reading, i, to)
    const number = fraction ?? readSingle(reading, i, to)
    if (number === null) continue
    const range = fraction === null ? rangeAt(reading, i, to, number) : null
    const found = toFound(reading, from, i, range ?? { ...number, most: null }, fraction !== null)
    numbers.push(found)
    i = found.to - 1
  }
  return numbers
}

interface RangeNumber extends Omit<SingleNumber, 'most'> {
  readonly most: number | null
}

function toFound(reading: Reading, from: number, at: number, number: RangeNumber, fraction: boolean): FoundNumber {
  const start = currencyBefore(reading, at) === null ? at : at - 1
  const joined = number.most !== null && start > from && reading.lower[start - 1] === 'between'
  const first = joined ? start - 1 : boundStart(reading, from, start)
  const told = first < start && !joined
  return {
    first,
    from: at,
    to: number.to,
    value: number.value,
    most: number.most,
    bound: told ? (boundsBefore[reading.lower.slice(first, start).join(' ')] ?? 'exact') : number.bound,
    unit: number.unit,
    fraction,
  }
}

/** "20 to 30", "between 50 and 80", "two or three", "$2 to $3 million", "10-15 percent"; null for one number alone. */
function rangeAt(reading: Reading, at: number, end: number, first: SingleNumber): RangeNumber | null {
  const { lower, pos } = reading
  if (first.most !== undefined) {
    const noun = lower[first.to] ?? ''
    const counts = first.unit === 'percent' || (/^(?:NNS|JJ)/.test(pos[first.to] ?? '') && !scoreNouns.has(noun))
    return counts ? { ...first, most: first.most } : null
  }
  const start = currencyBefore(reading, at) === null ? at : at - 1
  const before = lower[start - 1] ?? ''
  const join = lower[first.to] as string
  if (first.to >= end || before === 'from' || !joins(join, before)) return null
  const next = lower[first.to + 1] === '$' ? first.to + 2 : first.to + 1
  const last = next < end ? readSingle(reading, next, end) : null
  if (last === null || last.most !== undefined || scoreNouns.has(lower[last.to] ?? '')) return null
  const scale = first.scale === 1 && first.value < last.scale ? last.scale : 1
  const value = first.value * scale
  const unit = last.unit ?? first.unit
  // "rose 4.2 percent to 31.50": a share, and what it came to.
  if (first.unit === 'percent' && last.unit === null) return null
  if (value >= last.value || (join === 'or' && last.value > value * 2)) return null
  if (unit === null && !/^(?:NN|JJ|VB[NG])/.test(pos[last.to] ?? '')) return null
  return { ...last, value, most: last.value, unit, bound: 'exact' }
}

function joins(word: string, before: string): boolean {
  return word === 'and' ? before === 'between' : /^(?:to|or|–|-)$/.test(word)
}

/** First token of the bound words before a number; the number itself if there are none. */
function boundStart(reading: Reading, from: number, before: number): number {
  for (let n = longestBound; n > 0; n--) {
    if (before - n >= from && Object.hasOwn(boundsBefore, reading.lower.slice(before - n, before).join(' ')))
      return before - n
  }
  return before
}
