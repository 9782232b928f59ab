import { dayParts, months, namedDays, seasons, weekdays } from '../data/date-words.ts'
import { remembering } from '../text/remembering.ts'
import { dayFirst, figures, monthFirst, weekday } from './date-absolute.ts'
import type { DatePhrase, DateWords, Matcher } from './date-meaning.ts'
import { partOf, withCutPart, withPartBefore } from './date-parts.ts'
import { besideOf, joinRanges } from './date-ranges.ts'
import { dayWord, distance, relative, sinceNow, textual, weekdaysAgo, weekend } from './date-relative.ts'
import { fiscalYear, namedDay, season, years } from './date-years.ts'
import { simpleNumber } from './numbers.ts'

/** Times that are made of no others. */
const plain: readonly Matcher[] = [
  textual,
  sinceNow,
  namedDay,
  weekday,
  monthFirst,
  dayFirst,
  figures,
  dayWord,
  relative,
  weekdaysAgo,
  distance,
  season,
  weekend,
  fiscalYear,
  years,
]

const matchers: readonly Matcher[] = [partOf(firstOf(plain)), besideOf(firstOf(plain)), ...plain]
const matchAt = firstOf(matchers)

/** Words other than those of the calendar, figures and numbers that words for a time begin with. */
const openers = new Set(
  `the that this last past previous next coming upcoming today tonight yesterday tomorrow weekend day fiscal earlier later
  exactly precisely about nearly almost around roughly more less just over some a an few several
  beginning start outset middle end close first second third fourth fifth sixth seventh eighth ninth latter`.split(
    /\s+/,
  ),
)
const firstWords = new Set([...namedDays.keys()].map((name) => name.split(' ')[0] as string))

/** Whether words for a time may begin with a word: the matchers need not see the others. */
const mayOpen = remembering(
  (word) =>
    /^[\d'’]/.test(word) ||
    openers.has(word) ||
    months.has(word) ||
    weekdays.has(word) ||
    weekdays.has(word.replace(/s$/, '')) ||
    seasons.has(word) ||
    firstWords.has(word) ||
    /(?:teenth|tieth|tenth|eleventh|twelfth|-century)$/.test(word) ||
    /^(?:pre|post)-\d/.test(word) ||
    simpleNumber(word) !== null,
)

/** Words for times in one sentence, in order. */
export function findDatePhrases(words: DateWords): DatePhrase[] {
  const found: DatePhrase[] = []
  for (let i = words.from; i < words.to; i++) {
    if (!mayOpen(words.lower[i] as string)) continue
    const phrase = matchAt(words, i)
    if (phrase === null) continue
    const part = words.parts.get(words.lower[phrase.from] === 'the' ? phrase.from + 1 : phrase.from)
    const wide = widened(words, part === undefined ? phrase : withCutPart(phrase, part))
    found.push(wide)
    i = wide.to - 1
  }
  return joinRanges(words, found)
}

/** The first of the matchers that finds something within the sentence. */
function firstOf(list: readonly Matcher[]): Matcher {
  return (words, i) => {
    if (i >= words.to) return null
    for (const match of list) {
      const found = match(words, i)
      if (found !== null && found.to <= words.to) return found
    }
    return null
  }
}

/** With "late" and "earlier" before it and a part of the day after it. */
function widened(words: DateWords, phrase: DatePhrase): DatePhrase {
  const { lower, to } = words
  const wide = withPartBefore(words, phrase)
  const hasPart = wide.to < to && dayParts.has(lower[wide.to] as string)
  return hasPart && phrase.rule !== 'year' && phrase.rule !== 'years' ? { ...wide, to: wide.to + 1 } : wide
}
