import { boundsBefore, scales, smallNumbers, vagueNumbers } from '../data/count-words.ts'
import type { CountBound } from '../model/layers.ts'
import type { Reading } from '../text/reading.ts'

/** A number in the text: tokens `[from, to)`, its bound words included in `first`. */
export interface FoundNumber {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly value: number
  readonly bound: CountBound
  /** It is an amount of money (`dollar`, `pound`, `euro`), a share (`percent`) or a number of times (`time`). */
  readonly unit: string | null
}

const currencies: Readonly<Record<string, string>> = { $: 'dollar', '£': 'pound', '€': 'euro' }
const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/

/** Most words of a bound ("no fewer than"). */
const longestBound = 3

/** The numbers of a range of tokens, left to right. */
export function findNumbers(reading: Reading, from: number, to: number): FoundNumber[] {
  const numbers: FoundNumber[] = []
  for (let i = from; i < to; i++) {
    const number = readNumber(reading, i, to)
    if (number === null) continue
    const first = boundStart(reading, from, i)
    const bound = first < i ? boundOf(reading, first, i) : number.bound
    numbers.push({
      first: money(reading, i) === null ? first : Math.min(first, i - 1),
      from: i,
      to: number.to,
      value: number.value,
      bound,
      unit: number.unit,
    })
    i = number.to - 1
  }
  return numbers
}

interface ReadNumber {
  readonly to: number
  readonly value: number
  readonly bound: CountBound
  readonly unit: string | null
}

function readNumber(reading: Reading, at: number, end: number): ReadNumber | null {
  const { lower } = reading
  const word = lower[at] as string
  if (word === 'twice') return { to: at + 1, value: 2, bound: 'exact', unit: 'time' }
  const vague = vagueNumbers[word]
  if (vague !== undefined) return vagueNumber(reading, at, end, vague)
  let [value, to] = [0, at]
  if (word === 'a' || word === 'an') {
    // "a dozen", "a couple of dozen", "a hundred"; "a couple" alone is too vague to count.
    const couple = lower[at + 1] === 'couple' && lower[at + 2] === 'of' && at + 3 < end
    to = couple ? at + 3 : at + 1
    value = couple ? 2 : 1
    if (to >= end || !Object.hasOwn(scales, lower[to] as string)) return null
  } else if (digits.test(word)) {
    value = Number(word.replaceAll(',', ''))
    to = at + 1
  } else {
    const plain = wordNumber(word)
    if (plain === null) return null
    value = plain
    to = at + 1
    if (to < end && plain >= 20 && plain < 100 && (smallNumbers[lower[to] as string] ?? 99) < 10)
      value += smallNumbers[lower[to++] as string] as number
  }
  for (; to < end; to++) {
    const scale = scales[lower[to] as string]
    if (scale !== undefined) value *= scale
    else if (
      lower[to] === 'and' &&
      value >= 100 &&
      to + 1 < end &&
      wordNumber(lower[to + 1] as string) !== null &&
      !digits.test(word)
    )
      value += wordNumber(lower[++to] as string) ?? 0
    else break
  }
  const couple = word === 'a' || word === 'an'
  return {
    to: percentEnd(reading, to, end),
    value,
    bound: couple && lower[at + 1] === 'couple' ? 'about' : 'exact',
    unit: unitOf(reading, at, to, end),
  }
}

function vagueNumber({ lower }: Reading, at: number, end: number, least: number): ReadNumber {
  let [value, to] = [least, at + 1]
  // "tens of thousands", "hundreds of millions"
  if (lower[to] === 'of' && to + 1 < end && vagueNumbers[lower[to + 1] as string] !== undefined) {
    value = (least / 2) * (vagueNumbers[lower[to + 1] as string] as number)
    to += 2
  }
  return { to, value, bound: 'at least', unit: null }
}

function wordNumber(word: string): number | null {
  const plain = smallNumbers[word]
  if (plain !== undefined) return plain
  const [tens, units] = word.split('-')
  const [a, b] = [smallNumbers[tens ?? ''], smallNumbers[units ?? '']]
  return a !== undefined && b !== undefined && a >= 20 && b > 0 && b < 10 ? a + b : null
}

function money({ lower }: Reading, at: number): string | null {
  return currencies[lower[at - 1] ?? ''] ?? null
}

function percentEnd({ lower }: Reading, to: number, end: number): number {
  return to < end && /^(?:%|percent|pct)$/.test(lower[to] as string)
    ? to + 1
    : to + 1 < end && lower[to] === 'per' && lower[to + 1] === 'cent'
      ? to + 2
      : to
}

function unitOf(reading: Reading, at: number, to: number, end: number): string | null {
  return money(reading, at) ?? (percentEnd(reading, to, end) > to ? 'percent' : null)
}

/** First token of the bound words before a number; the number itself if there are none. */
function boundStart(reading: Reading, from: number, at: number): number {
  const before = money(reading, at) === null ? at : at - 1
  for (let n = longestBound; n > 0; n--) {
    if (before - n >= from && Object.hasOwn(boundsBefore, reading.lower.slice(before - n, before).join(' ')))
      return before - n
  }
  return at
}

function boundOf(reading: Reading, first: number, at: number): CountBound {
  const before = money(reading, at) === null ? at : at - 1
  return boundsBefore[reading.lower.slice(first, before).join(' ')] ?? 'exact'
}
