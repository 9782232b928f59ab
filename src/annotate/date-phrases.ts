import { dayParts } from '../data/date-words.ts'
import { dayFirst, figures, monthFirst, weekday } from './date-absolute.ts'
import type { DatePhrase, DateWords, Matcher } from './date-meaning.ts'
import { partOf, withCutPart, withPartBefore } from './date-parts.ts'
import { besideOf, joinRanges } from './date-ranges.ts'
import { dayWord, distance, relative, sinceNow, textual, weekdaysAgo, weekend } from './date-relative.ts'
import { fiscalYear, namedDay, season, years } from './date-years.ts'

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

/** Words for times in one sentence, in order. */
export function findDatePhrases(words: DateWords): DatePhrase[] {
  const found: DatePhrase[] = []
  for (let i = words.from; i < words.to; i++) {
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
