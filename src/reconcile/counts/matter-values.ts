import { smallNumbers } from '../../data/count-words.ts'
import { edtfDays } from '../../text/edtf.ts'
import { disjoint } from '../../text/grouping.ts'
import { foldName } from '../../text/name-key.ts'
import { isOneMoment } from '../times/clock-times.ts'
import { playOf, rangeOf } from './count-values.ts'
import { datesDiffer } from '../times/dates-differ.ts'
import type { MatterFact } from './matters-told.ts'
import { placesDiffer } from '../places/places-differ.ts'
import type { ToldValue } from '../told-values.ts'
import { contentStems } from '../words.ts'

/** Days between two dates of one act: told by the day, by the month, by the year. */
const mostDaysApart = { day: 60, month: 700, year: 40_000 }

/** Whether two facts of one matter can both be so, as told. */
export function matterValuesAgree(a: MatterFact, b: MatterFact): boolean {
  const [x, y] = [a.value, b.value]
  if (x === null || y === null) return wordsAgree(a, b)
  if (x.kind === 'C' && x.clock !== null && y.clock !== null) return isOneMoment(x.clock, y.clock)
  if (x.kind === 'D' && y.kind === 'D') return !datesDiffer(x.date, y.date, mostDaysApart)
  const [p, q] = [lastingSince(a) ?? spanOf(x, y), lastingSince(b) ?? spanOf(y, x)]
  return Math.max(p[0], q[0]) <= Math.min(p[1], q[1])
}

function wordsAgree({ matter, words }: MatterFact, other: MatterFact): boolean {
  if (matter.told === undefined) return !placesDiffer(words, other.words)
  if (matter.told === 'name') return nameOf(words) === nameOf(other.words)
  if (matter.told === 'rank') return ranksAgree(words, other.words)
  return !disjoint(new Set(wordsOf(words)), new Set(wordsOf(other.words)))
}

/** How long something has been since a year, in minutes, beside a length of time; null for what is none. */
function lastingSince({ value, passage }: MatterFact): readonly [number, number] | null {
  const [from, told] = [edtfDays(value?.date ?? null), edtfDays(passage.published)]
  if (value?.kind !== 'D' || from === null || told === null) return null
  return [(told[0] - from[1] - yearPlay) * day, (told[0] - from[0] + yearPlay) * day]
}

const day = 24 * 60
/** Days by which years that are counted may be off. */
const yearPlay = 250

/** Least and most that a number leaves open beside another. */
function spanOf(v: ToldValue, other: ToldValue): readonly [number, number] {
  const isMeasure = v.kind !== 'N' && v.kind !== 'X'
  // A day of work, told beside hours, has few of them.
  const least = v.unit === 'day' && /hour|minute/.test(other.unit) ? v.value * workingDay : v.value
  const from = isMeasure && /most|fewer/.test(v.bound) ? least * atMostFrom : rangeOf(least, v.bound)[0]
  const play = playOf(v.value, v.kind === 'S' ? 'share' : /[LTV]/.test(v.kind) ? 'converted' : 'number')
  return [from - play, rangeOf(v.most, v.bound)[1] + play]
}

/** "the oldest" and "the second oldest": one superlative, two places. */
function ranksAgree(a: string, b: string): boolean {
  const [x, y] = [a, b].map((w) => w.toLowerCase().split(/[ -]/)) as [string[], string[]]
  return x.at(-1) !== y.at(-1) || (x.length > 1 ? x[0] : '') === (y.length > 1 ? y[0] : '')
}

/** A name without the noun it ends in. */
function nameOf(words: string): string {
  return foldName(words.replace(/^the /i, '').replace(/ [\p{Ll}]+$| (?:Prison|Jail|Hospital|Clinic)$/u, ''))
}

/** Content words of goods; of a vote its words as told. */
function wordsOf(words: string): readonly string[] {
  const number = smallNumbers[words.toLowerCase()]
  if (number !== undefined) return [String(number)]
  const stems = contentStems(words)
  return stems.length === 0 || /\d/.test(words) ? [words.toLowerCase()] : stems
}

/** "Up to" a measure is said down to this share of it. */
const atMostFrom = 0.7

/** Share of a day that people work. */
const workingDay = 0.2
