import { fractionParts, scales, smallNumbers, suffixScales, vagueNumbers } from '../data/count-words.ts'
import { table } from '../data/table.ts'
import type { CountBound } from '../model/layers.ts'
import type { Reading } from '../text/reading.ts'

/** A number that begins at a token and ends before `to`. */
export interface SingleNumber {
  readonly to: number
  readonly value: number
  /** Upper end, of a range written as one word ("20-30"). */
  readonly most?: number
  /** What its last word multiplies by; 1 for none. */
  readonly scale: number
  readonly bound: CountBound
  readonly unit: string | null
}

const currencies: Readonly<Record<string, string>> = table({ $: 'dollar', '£': 'pound', '€': 'euro' })
const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/

/** The currency whose sign stands before a token; null if none does. */
export function currencyBefore({ lower }: Reading, at: number): string | null {
  return currencies[lower[at - 1] ?? ''] ?? null
}

/** "half of", "a third of", "two-thirds", "three quarters of": a percentage; null for other words. */
export function readFraction({ lower, pos }: Reading, at: number, end: number): SingleNumber | null {
  const word = lower[at] as string
  const found = (to: number, share: number): SingleNumber | null =>
    to < end && /^(?:a|an)$/.test(lower[to + 1] ?? '')
      ? null
      : { to, value: Math.round(share * 1000) / 10, scale: 1, bound: 'exact', unit: 'percent' }
  if (word === 'half') {
    const whole = /^(?:of|the|its|his|her|their|our|my|your|those|these)$/.test(lower[at + 1] ?? '')
    const part = /^(?:first|second|other|latter|last|in|bottom|top|a)$/.test(lower[at - 1] ?? '')
    return whole && !part ? found(at + 1, 1 / 2) : null
  }
  const hyphen = word.indexOf('-')
  const name = hyphen < 0 ? undefined : word.slice(hyphen + 1)
  const parts = fractionParts[name ?? lower[at + 1] ?? '']
  if (parts === undefined) return null
  const count = hyphen < 0 ? word : word.slice(0, hyphen)
  const times = /^an?$/.test(count) ? 1 : smallNumbers[count]
  if (times === undefined || times === 0 || times >= parts) return null
  const to = name === undefined ? at + 2 : at + 1
  // "A third child" is the third one; "up by a third" is a share.
  const alone = to >= end || (!/^(?:NN|JJ|CD)/.test(pos[to] ?? '') && parts === 3)
  return lower[to] === 'of' || name !== undefined || alone ? found(to, times / parts) : null
}

/** A number in figures or words, with its scale and "percent"; null for other words. */
export function readSingle(reading: Reading, at: number, end: number): SingleNumber | null {
  const { lower } = reading
  const word = lower[at] as string
  if (word === 'twice') return { to: at + 1, value: 2, scale: 1, bound: 'exact', unit: 'time' }
  const vague = vagueNumbers[word] ?? severalOf(reading, at, end)
  if (vague !== undefined) return vagueNumber(reading, at, end, vague)
  const start = startOf(reading, at, end)
  if (start === null) return null
  const { value, to, scale } = withScale(reading, start, end)
  const plus = lower[to] === '+' && to < end && reading.start[to] === reading.end[to - 1]
  return {
    to: percentEnd(reading, plus ? to + 1 : to, end),
    value,
    ...(start.most !== undefined && { most: start.most }),
    scale,
    bound: plus ? 'at least' : start.bound,
    unit: currencyBefore(reading, at) ?? start.unit ?? (percentEnd(reading, to, end) > to ? 'percent' : null),
  }
}

/** "several hundred", "few thousand": the least they mean; absent for other words. */
function severalOf({ lower }: Reading, at: number, end: number): number | undefined {
  const scale = /^(?:several|few)$/.test(lower[at] as string) && at + 1 < end ? scales[lower[at + 1] ?? ''] : undefined
  return scale === undefined || scale < 100 ? undefined : 2 * scale
}

interface NumberStart {
  readonly to: number
  readonly value: number
  readonly most?: number
  readonly bound: CountBound
  readonly figures: boolean
  /** The unit written onto it: "25km"; absent for none. */
  readonly unit?: string
}

/** The first word or words of a number, before its scale. */
function startOf(reading: Reading, at: number, end: number): NumberStart | null {
  const { lower } = reading
  const word = lower[at] as string
  if (word === 'a' || word === 'an') {
    // "a dozen", "a couple of dozen", "a hundred"; "a couple" alone is too vague to count.
    const couple = lower[at + 1] === 'couple' && lower[at + 2] === 'of' && at + 3 < end
    const to = couple ? at + 3 : at + 1
    if (to >= end || !Object.hasOwn(scales, lower[to] as string)) return null
    return { to, value: couple ? 2 : 1, bound: couple ? 'about' : 'exact', figures: false }
  }
  if (
    word === 'half' &&
    /^an?$/.test(lower[at + 1] ?? '') &&
    Object.hasOwn(scales, lower[at + 2] ?? '') &&
    at + 2 < end
  )
    return { to: at + 2, value: 0.5, bound: 'exact', figures: false }
  if (digits.test(word))
    return { ...andAHalf(lower, at + 1, Number(word.replaceAll(',', ''))), bound: 'exact', figures: true }
  const joined = joinedFigures(word, currencyBefore(reading, at) !== null)
  if (joined !== null) return { ...joined, to: at + 1, figures: true }
  const plain = wordNumber(word)
  if (plain === null) return null
  const ones = plain >= 20 && plain < 100 && at + 1 < end ? (smallNumbers[lower[at + 1] ?? ''] ?? 99) : 99
  return ones < 10
    ? { to: at + 2, value: plain + ones, bound: 'exact', figures: false }
    : { ...andAHalf(lower, at + 1, plain), bound: 'exact', figures: false }
}

/** "seven and a half". */
function andAHalf(lower: readonly string[], to: number, value: number): { to: number; value: number } {
  return lower[to] === 'and' && lower[to + 1] === 'a' && lower[to + 2] === 'half'
    ? { to: to + 3, value: value + 0.5 }
    : { to, value }
}

/** "15-plus", "1.5bn", "300m" of money, "20-30"; null for other words. */
function joinedFigures(
  word: string,
  money: boolean,
): { value: number; most?: number; bound: CountBound; unit?: string } | null {
  const measured = /^(\d[\d,]*(?:\.\d+)?)(km|cm|mm|kg|mph|kph)$/.exec(word)
  if (measured !== null)
    return { value: Number(measured[1]?.replaceAll(',', '')), bound: 'exact', unit: measured[2] as string }
  const found = /^(\d[\d,]*(?:\.\d+)?)(-plus|bn|tn|mn|m|b|k|-\d[\d,]*(?:\.\d+)?)$/.exec(word)
  if (found === null) return null
  const value = Number(found[1]?.replaceAll(',', ''))
  const tail = found[2] as string
  if (tail === '-plus') return { value, bound: 'at least' }
  const suffix = suffixScales[tail]
  if (suffix !== undefined) return suffix.money && !money ? null : { value: value * suffix.scale, bound: 'exact' }
  const most = Number(tail.slice(1).replaceAll(',', ''))
  return most > value && value > 0 ? { value, most, bound: 'exact' } : null
}

/** With the words that multiply it: "million", "hundred and twelve". */
function withScale({ lower }: Reading, start: NumberStart, end: number): { value: number; to: number; scale: number } {
  let { value, to } = start
  let scale = 1
  for (; to < end; to++) {
    const next = scales[lower[to] ?? '']
    if (next !== undefined) {
      value *= next
      scale *= next
    } else if (lower[to] === 'and' && value >= 100 && to + 1 < end && !start.figures) {
      const more = wordNumber(lower[to + 1] as string)
      if (more === null) break
      value += more
      to++
    } else break
  }
  return { value, to, scale }
}

function vagueNumber({ lower }: Reading, at: number, end: number, least: number): SingleNumber {
  let [value, to] = [least, at + 1]
  if (/^(?:several|few)$/.test(lower[at] as string))
    return { to: at + 2, value, scale: 1, bound: 'at least', unit: null }
  // "tens of thousands", "hundreds of millions"
  if (lower[to] === 'of' && to + 1 < end && vagueNumbers[lower[to + 1] ?? ''] !== undefined) {
    value = (least / 2) * (vagueNumbers[lower[to + 1] ?? ''] ?? 1)
    to += 2
  }
  return { to, value, scale: 1, bound: 'at least', unit: null }
}

function wordNumber(word: string): number | null {
  const plain = smallNumbers[word]
  if (plain !== undefined) return plain
  const [tens, units] = word.split('-')
  const [a, b] = [smallNumbers[tens ?? ''], smallNumbers[units ?? '']]
  return a !== undefined && b !== undefined && a >= 20 && b > 0 && b < 10 ? a + b : null
}

function percentEnd({ lower }: Reading, to: number, end: number): number {
  return to < end && /^(?:%|percent|pct)$/.test(lower[to] as string)
    ? to + 1
    : to + 1 < end && lower[to] === 'per' && lower[to + 1] === 'cent'
      ? to + 2
      : to
}
