import { months, namesWithDates, weekdays } from '../data/date-words.ts'
import type { DatePhrase, DateWords, Matcher, Which } from './date-meaning.ts'

/** A year of four figures, 1500 to 2099; null if the word is none. */
export function yearOf(word: string | undefined): number | null {
  if (word === undefined || !/^\d{4}$/.test(word)) return null
  const year = Number(word)
  return year >= 1500 && year < 2100 ? year : null
}

/** A day of a month, "8" or "8th"; null if the word is none. */
export function dayOf(word: string | undefined): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')
  const day = found === null ? 0 : Number(found[1])
  return day >= 1 && day <= 31 ? day : null
}

/** Whether the word after a day or month makes it part of a name: "the Sunday Times". */
export function isNamePart({ lower, text, to }: DateWords, i: number): boolean {
  return i < to && namesWithDates.has(lower[i] as string) && text(i) !== lower[i]
}

/** "May" and "March" are months only with a capital, and "may" is mostly a verb. */
export function monthAt({ lower, pos, text }: DateWords, i: number): number | null {
  const month = months.get(lower[i] ?? '')
  if (month === undefined) return null
  const word = text(i)
  if (word === lower[i]) return null
  if (word.length <= 3 && !word.endsWith('.') && word !== 'May')
    return pos[i] === 'NNP' && dayOf(lower[i + 1]) !== null ? month : null
  return /^(?:may|march)$/.test(lower[i] as string) && /^(?:MD|VB)/.test(pos[i] as string) ? null : month
}

const isDash = (w: string | undefined) =>
  w === '-' || w === '–' || w === '—' || w === 'to' || w === 'through' || w === 'and'

/** "Sept. 8", "March 2, 2017", "Jan. 5-7", "March 30 to April 2, 2017", "March 2017". */
export const monthFirst: Matcher = (words, i) => {
  const month = monthAt(words, i)
  if (month === null) return null
  const { lower } = words
  const day = dayOf(lower[i + 1])
  if (day === null || (lower[i + 1]?.length ?? 0) > 4) return monthAlone(words, i, month)
  let to = i + 2
  let end: { endDay?: number; endMonth?: number } = {}
  const dash = isDash(lower[to]) ? lower[to] : undefined
  const second = dash === undefined ? null : dayOf(lower[to + 1])
  const nextMonth = dash === undefined ? null : monthAt(words, to + 1)
  if (
    second !== null &&
    second > day &&
    (dash === '-' || dash === '–' || dash === 'to' || dash === 'through') &&
    monthAt(words, to + 2) === null
  ) {
    end = { endDay: second }
    to += 2
  } else if (nextMonth !== null && dash !== 'and' && dayOf(lower[to + 2]) !== null) {
    end = { endMonth: nextMonth, endDay: dayOf(lower[to + 2]) as number }
    to += 3
  }
  const at = lower[to] === ',' ? to + 1 : to
  const year = yearOf(lower[at])
  return {
    from: i,
    to: year === null ? to : at + 1,
    rule: 'month-day',
    meaning: { type: 'day', year, month, day, ...end },
  }
}

const beforeMonth =
  /^(?:in|since|between|by|until|till|of|last|this|next|early|late|mid|during|from|through|every|for|to|and|before|after|a|an|the|its|their|his|her|'s|,)$/

const yearWords: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
] as const)

function monthAlone(words: DateWords, i: number, month: number): DatePhrase | null {
  const { lower, to } = words
  let at = i + 1
  if (lower[at] === ',' || lower[at] === 'of') at++
  const year = yearOf(lower[at])
  if (year !== null && at < to)
    return { from: i, to: at + 1, rule: 'month-year', meaning: { type: 'month', year, month, which: 'plain' } }
  const which = lower[i + 1] === 'of' && lower[i + 3] === 'year' ? yearWords.get(lower[i + 2] as string) : undefined
  if (which !== undefined && i + 4 <= to)
    return { from: i, to: i + 4, rule: 'month-of', meaning: { type: 'month', year: null, month, which } }
  // A name goes on with a capital ("April Hale"), and lists of months with a comma or "and".
  const next = i + 1 < to ? words.text(i + 1) : ''
  if (/^\p{Lu}/u.test(next) && !months.has(next.toLowerCase()) && !weekdays.has(next.toLowerCase())) return null
  if (i > words.from && !beforeMonth.test(lower[i - 1] as string) && /^[.\p{Lu}]/u.test(words.text(i - 1))) return null
  if (
    !beforeMonth.test(lower[i - 1] ?? '') &&
    !/^(?:[.,;:)]|''|IN|CC|NNS?|POS|VBD|-RRB-)?$/.test(at < to ? (words.pos[i + 1] as string) : '')
  )
    return null
  if (/^(?:may|march)$/.test(lower[i] as string) && !beforeMonth.test(lower[i - 1] ?? '')) return null
  return { from: i, to: i + 1, rule: 'month', meaning: { type: 'month', year: null, month, which: 'plain' } }
}

/** "2 March 2017", "the 2nd of March". */
export const dayFirst: Matcher = (words, i) => {
  const day = dayOf(words.lower[i])
  if (day === null) return null
  const at = words.lower[i + 1] === 'of' ? i + 2 : i + 1
  const comma = words.lower[at + 1] === ',' ? at + 2 : at + 1
  const year = yearOf(words.lower[comma])
  const short = year === null || words.text(at) === words.lower[at] ? undefined : months.get(words.lower[at] ?? '')
  const month = at < words.to ? (short ?? monthAt(words, at)) : null
  if (month === null || dayOf(words.lower[at + 1]) !== null) return null
  return {
    from: i,
    to: year === null ? at + 1 : comma + 1,
    rule: 'day-month',
    meaning: { type: 'day', year, month, day },
  }
}

/** "3/2/2017" with the month first unless it cannot be, "02.03.2017" with the day first; null for other words. */
function numbersIn(word: string): { year: number; month: number; day: number } | null {
  const found = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(word)
  if (found === null || (found[2] === '.' && found[4]?.length !== 4)) return null
  const [a, b, year] = [Number(found[1]), Number(found[3]), Number(found[4])]
  const [month, day] = found[2] === '.' || a > 12 ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { year: year < 100 ? 2000 + year : year, month, day }
}

/** "2017-03-02" in five tokens; "3/2/2017", "9/11" in one. */
export const figures: Matcher = ({ lower }, i) => {
  const word = lower[i] as string
  if (!/^\d/.test(word)) return null
  if (word === '9/11')
    return { from: i, to: i + 1, rule: 'nine-eleven', meaning: { type: 'day', year: 2001, month: 9, day: 11 } }
  const numbers = numbersIn(word)
  if (numbers !== null) return { from: i, to: i + 1, rule: 'slashed', meaning: { type: 'day', ...numbers } }
  const year = yearOf(word)
  if (year === null || lower[i + 1] !== '-' || lower[i + 3] !== '-') return null
  const [month, day] = [Number(lower[i + 2]), Number(lower[i + 4])]
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  return { from: i, to: i + 5, rule: 'iso', meaning: { type: 'day', year, month, day } }
}

/** "after Mondays hearing": programs that drop apostrophes leave a plural that owns what follows. */
function withoutApostrophe({ lower, pos }: DateWords, i: number): number | undefined {
  if (!/^\w+days$/.test(lower[i] as string) || !/^(?:NN|JJ|VBG)/.test(pos[i + 1] ?? '')) return undefined
  return /^(?:on|and|or|,)$/.test(lower[i - 1] ?? 'on') ? undefined : weekdays.get((lower[i] as string).slice(0, -1))
}

/** Most words of a title between marks ("Harbour Talk Sunday"). */
const longestTitle = 4

/** Whether a day ends a few capitalised words between marks: the name of a programme. */
function endsTitle({ lower, text, from, to }: DateWords, i: number): boolean {
  const next = /^[.,]$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1
  if (next >= to || !/^(?:["”’]|'')$/.test(text(next))) return false
  for (let k = i - 1; k >= Math.max(from, i - longestTitle); k--) {
    if (/^(?:["“‘]|``|'')$/.test(text(k))) return k < i - 1
    if (!/^\p{Lu}/u.test(text(k))) return false
  }
  return false
}

/** "Thursday", "last Thursday", "Thursday, March 2", "Thursday night". */
export const weekday: Matcher = (words, i) => {
  const { lower, text } = words
  const day = weekdays.get(lower[i] ?? '') ?? withoutApostrophe(words, i)
  if (day === undefined || text(i) === lower[i] || endsTitle(words, i)) return null
  const short = (lower[i] as string).length < 6
  if (/^(?:black|super|fat|ash|good|cyber|bloody|palm|giving)$/.test(lower[i - 1] ?? '') || isNamePart(words, i + 1))
    return null
  const at = lower[i + 1] === ',' ? i + 2 : i + 1
  const dated = at < words.to ? (monthFirst(words, at) ?? dayFirst(words, at)) : null
  if (dated !== null && dated.meaning.type === 'day') return { ...dated, from: i, rule: 'weekday-date' }
  return short
    ? null
    : { from: i, to: i + 1, rule: 'weekday', meaning: { type: 'weekday', weekday: day, which: 'plain' } }
}
