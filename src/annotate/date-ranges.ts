import { weekdays } from '../data/date-words.ts'
import type { DateMeaning, DatePhrase, DateWords, Matcher } from './date-meaning.ts'

/** Joins "between March and May", "from Monday to Wednesday", "Jan. 1, 2015 – Feb. 3, 2016" to one time. */
export function joinRanges(words: DateWords, phrases: readonly DatePhrase[]): DatePhrase[] {
  const joined: DatePhrase[] = []
  for (const phrase of phrases) {
    const last = joined.at(-1)
    if (last === undefined || !isRange(words, last, phrase)) joined.push(phrase)
    else
      joined[joined.length - 1] = {
        from: last.from,
        to: phrase.to,
        rule: 'range',
        meaning: { type: 'range', start: last.meaning, end: phrase.meaning },
      }
  }
  return joined
}

/** Changes of a date name the old and the new one. */
const moves = /^(?:mov(?:e|es|ed|ing)|postpon\w+|delay\w*|push\w*|shift\w*|chang\w+|reschedul\w+|extend\w*|advanc\w+)$/

function isRange({ lower, from }: DateWords, a: DatePhrase, b: DatePhrase): boolean {
  if (b.from !== a.to + 1 || !areAlike(a.meaning, b.meaning)) return false
  const before = a.from > from ? (lower[a.from - 1] as string) : ''
  const join = lower[a.to] as string
  if (join === 'and') return before === 'between'
  if (!/^(?:to|through|thru|until|till|-|–|—)$/.test(join)) return false
  if (before === 'from') return !lower.slice(Math.max(from, a.from - 6), a.from - 1).some((w) => moves.test(w))
  return join !== 'until' && join !== 'till' && join !== '—' && a.meaning.type !== 'weekday'
}

const kindsOfTime: Readonly<Partial<Record<DateMeaning['type'], string>>> = {
  day: 'day',
  feast: 'day',
  weekday: 'weekday',
  month: 'month',
  season: 'month',
  years: 'years',
}

/** Times of one grain; a half of a month is of the grain of the month. */
function areAlike(a: DateMeaning, b: DateMeaning): boolean {
  const [x, y] = [a, b].map((m) => kindsOfTime[m.type === 'part' ? m.of.type : m.type])
  return x !== undefined && x === y
}

/** "the day after Christmas", "the Monday before Election Day", "Monday of last week", by the matcher of the other time. */
export function besideOf(match: Matcher): Matcher {
  return (words, i) => {
    const { lower, text } = words
    const weekday = weekdays.get(lower[i] as string)
    const named = weekday !== undefined && text(i) !== lower[i]
    const side = lower[i + 1] as string
    if (!(named || lower[i] === 'day') || !/^(?:before|after|following|of)$/.test(side)) return null
    if (side === 'of' && !(named && /^(?:last|this|next)$/.test(lower[i + 2] ?? ''))) return null
    if (side !== 'of' && lower[i - 1] !== 'the') return null
    const of = match(words, lower[i + 2] === 'the' ? i + 3 : i + 2)
    if (of === null || !(side === 'of' ? isWeek(of.meaning) : isOneDay(of.meaning))) return null
    const where = side === 'of' ? 'in' : side === 'before' ? 'before' : 'after'
    const first = side === 'of' ? i : i - 1
    return {
      from: first,
      to: of.to,
      rule: 'beside',
      meaning: { type: 'beside', side: where, weekday: named ? (weekday as number) : null, of: of.meaning },
    }
  }
}

function isWeek(meaning: DateMeaning): boolean {
  return meaning.type === 'unit' && meaning.unit === 'week'
}

function isOneDay(meaning: DateMeaning): boolean {
  return meaning.type === 'feast' || (meaning.type === 'day' && meaning.endDay === undefined)
}
