import { dayParts } from '../data/date-words.ts'
import { dayFirst, figures, monthFirst, weekday } from './date-absolute.ts'
import type { DatePhrase, DateWords, Matcher } from './date-meaning.ts'
import { dayWord, distance, relative, textual, weekend } from './date-relative.ts'
import { namedDay, season, years } from './date-years.ts'

const matchers: readonly Matcher[] = [
  textual,
  namedDay,
  weekday,
  monthFirst,
  dayFirst,
  figures,
  dayWord,
  relative,
  distance,
  season,
  weekend,
  years,
]

/** Words for times in one sentence, in order. */
export function findDatePhrases(words: DateWords): DatePhrase[] {
  const found: DatePhrase[] = []
  for (let i = words.from; i < words.to; i++) {
    const phrase = matchAt(words, i)
    if (phrase === null) continue
    const wide = widened(words, phrase)
    found.push(wide)
    i = wide.to - 1
  }
  return found
}

function matchAt(words: DateWords, i: number): DatePhrase | null {
  for (const match of matchers) {
    const found = match(words, i)
    if (found !== null && found.to <= words.to) return found
  }
  return null
}

/** With "late" and "earlier" before it and a part of the day after it. */
function widened({ lower, from, to }: DateWords, phrase: DatePhrase): DatePhrase {
  let { from: start, to: end } = phrase
  const before = lower[start - 1] ?? ''
  if (start > from && /^(?:early|late|earlier|later|mid|mid-)$/.test(before)) start--
  if (end < to && dayParts.has(lower[end] as string) && phrase.rule !== 'year' && phrase.rule !== 'years') end++
  return { ...phrase, from: start, to: end }
}
