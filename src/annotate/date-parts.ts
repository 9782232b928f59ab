import { calendarDay, dayNumber } from '../text/calendar.ts'
import type { Days } from './date-in-year.ts'
import type { DateMeaning, DatePart, DatePhrase, DateWords, Matcher } from './date-meaning.ts'

/** Words before a time that leave a half of it. */
const partWords: ReadonlyMap<string, DatePart> = new Map<string, DatePart>([
  ['early', 'early'],
  ['late', 'late'],
  ['mid', 'mid'],
  ['mid-', 'mid'],
])

/** Words for the half of a time named after "of": "the end of last month". */
const halves: ReadonlyMap<string, DatePart> = new Map<string, DatePart>([
  ['beginning', 'early'],
  ['start', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
  ['first half', 'early'],
  ['second half', 'late'],
  ['latter half', 'late'],
])

const quarters = ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'] as const

/** First words of a half or quarter. */
const partOpeners = new Set([...halves.keys(), ...quarters].map((words) => words.split(' ')[0] as string))

/** Meanings longer than a day, of which a half can be meant. */
function isLong(meaning: DateMeaning): boolean {
  return (
    meaning.type === 'month' ||
    meaning.type === 'years' ||
    meaning.type === 'season' ||
    (meaning.type === 'unit' && meaning.unit !== 'day' && meaning.part === null) ||
    (meaning.type === 'same' && meaning.unit !== 'day')
  )
}

/** With "early", "late", "mid" or "earlier" before it. */
export function withPartBefore({ lower, from }: DateWords, phrase: DatePhrase): DatePhrase {
  const before = phrase.from > from ? (lower[phrase.from - 1] as string) : ''
  const part = partWords.get(before)
  if (part === undefined && !/^(?:earlier|later)$/.test(before)) return phrase
  const wide = { ...phrase, from: phrase.from - 1 }
  return part !== undefined && isLong(phrase.meaning)
    ? { ...wide, meaning: { type: 'part', part, of: phrase.meaning } }
    : wide
}

/** The words of a document with "mid-" and the like cut off ("mid-March"), and at which tokens that was. */
export function withoutParts(lower: readonly string[]): {
  readonly lower: readonly string[]
  readonly parts: ReadonlyMap<number, DatePart>
} {
  const parts = new Map<number, DatePart>()
  const cut = lower.map((word, i) => {
    const found = word.includes('-') ? /^(mid|early|late)-(.+)$/.exec(word) : null
    if (found === null) return word
    parts.set(i, found[1] as DatePart)
    return found[2] as string
  })
  return { lower: cut, parts }
}

/** A phrase that began with "mid-" or the like. */
export function withCutPart(phrase: DatePhrase, part: DatePart): DatePhrase {
  return isLong(phrase.meaning) ? { ...phrase, meaning: { type: 'part', part, of: phrase.meaning } } : phrase
}

/** "the end of last month", "the first quarter of 2016", by the matcher of what follows "of". */
export function partOf(match: Matcher): Matcher {
  return (words, i) => {
    const { lower } = words
    if (!partOpeners.has(lower[i] as string)) return null
    const two = `${lower[i]} ${lower[i + 1]}`
    const quarter = quarters.indexOf(two as (typeof quarters)[number])
    const part = halves.get(lower[i] as string) ?? halves.get(two)
    if (part === undefined && quarter < 0) return null
    const at = i + (halves.has(lower[i] as string) ? 1 : 2)
    if (lower[at] !== 'of') return null
    const of = match(words, lower[at + 1] === 'the' ? at + 2 : at + 1)
    if (of === null || !isLong(of.meaning)) return null
    const found = { from: i, to: of.to, rule: 'part' }
    if (part !== undefined) return { ...found, meaning: { type: 'part', part, of: of.meaning } }
    return of.meaning.type === 'years' ? { ...found, meaning: { type: 'quarter', quarter, of: of.meaning } } : null
  }
}

/** The first, middle or last half of a run of days, by years, months or days, whichever it is made of. */
export function halfOf(days: Days, part: DatePart): Days {
  const [a, after] = [calendarDay(days[0]), calendarDay(days[1] + 1)]
  const months = a.day === 1 && after.day === 1 ? (after.year - a.year) * 12 + after.month - a.month : 0
  if (months >= 24 && months % 12 === 0) return stepsOf(part, months / 12, (n) => dayNumber(a.year + n, a.month, 1))
  if (months > 1) return stepsOf(part, months, (n) => dayNumber(a.year, a.month + n, 1))
  return stepsOf(part, days[1] - days[0] + 1, (n) => days[0] + n)
}

function stepsOf(part: DatePart, size: number, at: (steps: number) => number): Days {
  if (size < 2) return [at(0), at(size) - 1]
  const half = Math.floor(size / 2)
  if (part === 'early') return [at(0), at(half) - 1]
  if (part === 'late') return [at(half), at(size) - 1]
  return [at(Math.round(size / 4)), at(Math.ceil((size * 3) / 4)) - 1]
}
