import type { CountBound } from '../../model/layers.ts'

/** Play of a rounded or "about" number, as a share of it. Development stories. */
const approximateShare = 0.1
/** "More than 100" is said of numbers up to so many times as large. */
const openEnd = 1.35

/** "Dozens" and "hundreds" are said of numbers up to so many times as large. */
const vagueEnd = 5
/** and down to this share of the least that their plural says. */
const vagueFrom = 0.8

/** The numbers a wording allows, as [least, most]. `vague`: the wording names an order of size. */
export function rangeOf(value: number, bound: CountBound, vague = false): readonly [number, number] {
  if (vague) return [value * vagueFrom, value * vagueEnd]
  const play = Math.max(value * approximateShare, 0)
  switch (bound) {
    case 'about':
      return [value - play, value + play]
    case 'at least':
    case 'more than':
      return [value, Math.max(value * openEnd, value + 1)]
    case 'at most':
    case 'fewer than':
      return [Math.min(value / openEnd, value - 1), value]
    case 'exact':
      return isRound(value) ? [value - play / 2, value + play / 2] : [value, value]
  }
}

/** Play of a share, in percent. */
const sharePlay = 0.6
/** Play of a measure told in another unit, and of a large number, which is told rounded; as a share of it. */
const convertedPlay = 0.05
const roundedPlay = 0.015
const large = 1000

/** How far a number may be off either way beside another one of its thing, whatever its words leave open. */
export function playOf(value: number, told: 'share' | 'converted' | 'number'): number {
  if (told === 'share') return sharePlay
  if (told === 'converted') return value * convertedPlay
  return value >= large ? value * roundedPlay : 0
}

/** Whether all wordings can be of one number. */
export function canAgree(
  told: readonly { readonly value: number; readonly bound: CountBound; readonly vague: string | null }[],
): boolean {
  const ranges = told.map((t) => rangeOf(t.value, t.bound, t.vague !== null))
  return Math.max(...ranges.map((r) => r[0])) <= Math.min(...ranges.map((r) => r[1]))
}

/** A number that is written as people round: 600, 2,000, 30,000. */
function isRound(value: number): boolean {
  return value >= 100 && value % 10 ** Math.floor(Math.log10(value)) === 0
}

/** The number as news copy writes it: "about 50", "at least 1,400". */
export function wordingOf(value: number, bound: CountBound, vague: string | null = null): string {
  if (vague !== null) return vague
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 2 })
  return bound === 'exact' ? number : `${bound} ${number}`
}
