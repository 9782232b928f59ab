import { type CalendarUnit, calendarUnits, dayParts, seasons, weekdays } from '../data/date-words.ts'
import { dayOf, monthAt } from './date-absolute.ts'
import type { DateMeaning, DatePhrase, DateWords, Matcher, Which } from './date-meaning.ts'
import { namedDayAt } from './date-years.ts'
import { simpleNumber, unitCountAt } from './numbers.ts'

const direct: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

export const dayWord: Matcher = ({ lower, text, from }, i) => {
  const days = direct.get(lower[i] as string)
  if (days === undefined) return null
  // "Oster Today" is a name, "even today" is nowadays.
  if (lower[i] === 'today' && i > from && ((isCapital(text(i)) && isCapital(text(i - 1))) || lower[i - 1] === 'even'))
    return null
  return { from: i, to: i + 1, rule: 'day-word', meaning: { type: 'offset', days } }
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

const whichOf: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
])

/** "last year", "this past Thursday", "earlier this week", "next July", "last summer", "last night", "the past six weeks". */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one phrase a step, read from left to right.
export const relative: Matcher = (words, i) => {
  const { lower } = words
  let which = whichOf.get(lower[i] as string)
  if (which === undefined) return null
  let at = i + 1
  if (which === 'this' && whichOf.has(lower[at] ?? '')) which = whichOf.get(lower[at++] as string) as Which
  const textual = (lower[i] === 'previous' || lower[i] === 'past') && /^(?:the|that)$/.test(lower[i - 1] ?? '')
  const next = lower[at] as string
  const found = (to: number, meaning: DateMeaning): DatePhrase => ({
    from: i,
    to,
    rule: `relative-${meaning.type}`,
    meaning,
  })
  if (at >= words.to) return null
  if (dayParts.has(next) && (which === 'this' || next === 'night'))
    return found(at + 1, { type: 'offset', days: which === 'last' ? -1 : which === 'next' ? 1 : 0 })
  const unit = calendarUnits.get(next)
  if (unit !== undefined) {
    if (unit === 'hour' || (unit === 'day' && which !== 'next')) return null
    if (textual && lower[i] === 'previous') return found(at + 1, { type: 'from-text', count: -1, most: -1, unit })
    if (next.endsWith('s')) return null
    const part = lower[i - 1] === 'earlier' ? 'earlier' : lower[i - 1] === 'later' ? 'later' : null
    return found(
      at + 1,
      textual ? { type: 'lasting', count: 1, most: 1, unit, which } : { type: 'unit', unit, which, part },
    )
  }
  const month = monthAt(words, at)
  if (month !== null) {
    const day = dayOf(lower[at + 1])
    return day === null
      ? found(at + 1, { type: 'month', year: null, month, which })
      : found(at + 2, { type: 'day', year: null, month, day, which })
  }
  const season = seasons.get(next)
  if (season !== undefined) return found(at + 1, { type: 'season', year: null, month: season, which })
  const day = weekdays.get(next)
  if (day !== undefined) return found(at + 1, { type: 'weekday', weekday: day, which })
  const feast = namedDayAt(words, at)
  if (feast !== null) return found(feast.to, { type: 'feast', year: null, feast: feast.feast, which })
  const number = unitCountAt(lower, at, words.to)
  const lasting = number === null ? undefined : calendarUnits.get(lower[number.to] ?? '')
  if (number === null || lasting === undefined || number.to >= words.to) return null
  return found(number.to + 1, { type: 'lasting', count: number.value, most: number.most, unit: lasting, which })
}

/** "two weeks ago", "a year ago", "exactly one year ago", "three days later", "a week earlier". */
export const distance: Matcher = (words, i) => {
  const { lower } = words
  const exact = /^(?:exactly|precisely)$/.test(lower[i] as string)
  const little = lower[i] === 'a' && /^(?:little|bit)$/.test(lower[i + 1] ?? '') ? i + 2 : i
  const start =
    exact || /^(?:about|nearly|almost|around|roughly|more|less|just|over|some)$/.test(lower[little] as string)
      ? little + 1
      : little
  const at = lower[start] === 'than' ? start + 1 : start
  const number = unitCountAt(lower, at, words.to)
  if (number === null || number.to + 1 >= words.to) return null
  const unit = calendarUnits.get(lower[number.to] as string)
  if (unit === undefined) return null
  const mark = lower[number.to + 1] as string
  const to = number.to + 2
  if (mark === 'ago' || (mark === 'from' && lower[to] === 'now' && to < words.to))
    return agoAt(words, i, mark === 'ago' ? to : to + 1, { ...number, unit, exact, sign: mark === 'ago' ? 1 : -1 })
  if (/^(?:later|afterward|afterwards)$/.test(mark))
    return { from: i, to, rule: 'later', meaning: { type: 'from-text', count: number.value, most: number.most, unit } }
  if (/^(?:earlier|before|previously|prior)$/.test(mark) && !(/^(?:before|prior)$/.test(mark) && goesOn(words, to))) {
    return {
      from: i,
      to,
      rule: 'earlier',
      meaning: { type: 'from-text', count: -number.value, most: -number.most, unit },
    }
  }
  return null
}

/** "two weeks ago", "a year ago today", "10 years ago Thursday", "a week ago Friday", "two days from now". */
function agoAt(
  { lower, text, to: end }: DateWords,
  from: number,
  to: number,
  count: { value: number; most: number; unit: CalendarUnit; exact: boolean; sign: 1 | -1 },
): DatePhrase {
  const today = to < end && lower[to] === 'today'
  const day = to < end && text(to) !== lower[to] ? weekdays.get(lower[to] as string) : undefined
  const { unit, exact, sign } = count
  const ago = { type: 'ago', count: sign * count.value, most: sign * count.most, unit } as const
  if (day === undefined)
    return { from, to: today ? to + 1 : to, rule: 'ago', meaning: { ...ago, exact: exact || today } }
  const meaning: DateMeaning =
    unit === 'week'
      ? { type: 'beside', side: 'in', weekday: day, of: { ...ago, exact: false } }
      : { ...ago, exact: true }
  return { from, to: to + 1, rule: 'ago', meaning }
}

/** "two Mondays ago". */
export const weekdaysAgo: Matcher = ({ lower, text }, i) => {
  if (lower[i + 2] !== 'ago') return null
  const count = simpleNumber(lower[i] as string)
  const day = /s$/.test(lower[i + 1] ?? '') ? weekdays.get((lower[i + 1] as string).slice(0, -1)) : undefined
  if (count === null || count > 60 || day === undefined || text(i + 1) === lower[i + 1]) return null
  const last: DateMeaning = { type: 'weekday', weekday: day, which: 'last' }
  return { from: i, to: i + 3, rule: 'weekdays-ago', meaning: { type: 'moved', days: -7 * (count - 1), of: last } }
}

/** "earlier in the day", "later in the year", "earlier that day". */
export const sinceNow: Matcher = ({ lower }, i) => {
  const part = lower[i] === 'earlier' || lower[i] === 'later' ? lower[i] : null
  if (part === null || lower[i + 1] !== 'in' || lower[i + 2] !== 'the') return null
  const unit = calendarUnits.get(lower[i + 3] ?? '')
  const found = { from: i, to: i + 4, rule: 'since-now' }
  if (unit === 'day' || dayParts.has(lower[i + 3] ?? '')) return { ...found, meaning: { type: 'same-day' } }
  return /^(?:week|month|year)$/.test(lower[i + 3] ?? '')
    ? { ...found, meaning: { type: 'unit', unit: unit as CalendarUnit, which: 'this', part } }
    : null
}

/** "a week before the vote": counted from an event, not from a date. */
function goesOn({ pos, to }: DateWords, at: number): boolean {
  return at < to && !/^(?:[.,:;]|''|``|CC|IN|-RRB-)$/.test(pos[at] as string)
}

/** "the next day", "the following week", "the same day", "that night", "the day before". */
export const textual: Matcher = (words, i) => {
  const { lower } = words
  const [a, b, c] = [lower[i] as string, lower[i + 1] ?? '', lower[i + 2] ?? '']
  if (a === 'the' && (b === 'next' || b === 'following') && calendarUnits.has(c) && !c.endsWith('s')) {
    const unit = calendarUnits.get(c) as CalendarUnit
    const ahead =
      b === 'next' &&
      (unit === 'decade' || unit === 'century' || /^(?:over|in|within|during|for|through)$/.test(lower[i - 1] ?? ''))
    if (ahead)
      return {
        from: i + 1,
        to: i + 3,
        rule: 'relative-lasting',
        meaning: { type: 'lasting', count: 1, most: 1, unit, which: 'next' },
      }
    return { from: i, to: i + 3, rule: 'following', meaning: { type: 'from-text', count: 1, most: 1, unit } }
  }
  if (a === 'the' && b === 'same' && calendarUnits.has(c))
    return { from: i, to: i + 3, rule: 'same', meaning: { type: 'same', unit: calendarUnits.get(c) as CalendarUnit } }
  if (a === 'the' && /^(?:day|week|month|year|night)$/.test(b) && c === 'before' && !goesOn(words, i + 3)) {
    return {
      from: i,
      to: i + 3,
      rule: 'before',
      meaning: { type: 'from-text', count: -1, most: -1, unit: b === 'night' ? 'day' : (b as CalendarUnit) },
    }
  }
  if (a !== 'that') return null
  if (dayParts.has(b) || b === 'day')
    return { from: i, to: i + 2, rule: 'same', meaning: { type: 'same', unit: 'day' } }
  if (/^(?:week|month|year)$/.test(b))
    return { from: i, to: i + 2, rule: 'same', meaning: { type: 'same', unit: b as CalendarUnit } }
  const day = weekdays.get(b)
  return day === undefined
    ? null
    : { from: i, to: i + 2, rule: 'that-weekday', meaning: { type: 'weekday', weekday: day, which: 'that' } }
}

/** "the weekend", "over the weekend". */
export const weekend: Matcher = ({ lower }, i) =>
  lower[i] === 'weekend' && lower[i - 1] === 'the'
    ? {
        from: i - 1,
        to: i + 1,
        rule: 'weekend',
        meaning: { type: 'unit', unit: 'weekend', which: 'plain', part: null },
      }
    : null
