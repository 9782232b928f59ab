import type { DateExpression } from '../model/layers.ts'
import { defineStage } from '../model/stage.ts'
import { edtfDays } from '../text/edtf.ts'
import { idOf } from '../text/hash.ts'
import { type Reading, readTokens } from '../text/reading.ts'
import type { Days } from './date-in-year.ts'
import type { DateContext, DateMeaning, DatePhrase } from './date-meaning.ts'
import { withoutParts } from './date-parts.ts'
import { findDatePhrases } from './date-phrases.ts'
import { daysByParagraph, isOfSpeaker, isSaidThen, paragraphOf, type SaidDay } from './date-sayings.ts'
import { resolveDate, resolveWithin, toEdtf } from './date-values.ts'
import { tenseAround } from './tense.ts'

/** Words that name a time, resolved against the publication date. */
export const dates = defineStage({
  name: 'annotate/dates',
  needs: ['token', 'sentence', 'quotation'],
  adds: ['date'],
  run: ({ doc, text, get }) => {
    const reading = readTokens(text, get('token'), get('sentence'), get('quotation'))
    return { annotations: findDates(doc.id, reading, doc.meta.published.value), notes: [] }
  },
})

function findDates(doc: string, reading: Reading, published: string | null): DateExpression[] {
  const { lower, parts } = withoutParts(reading.lower)
  const text = (i: number) => (parts.has(i) ? wordAt(reading, i).replace(/^\p{L}+-/u, '') : wordAt(reading, i))
  const sentences = reading.sentences.map(({ from, to }) =>
    findDatePhrases({ lower, pos: reading.pos, parts, text, from, to }),
  )
  const today = publicationOf(published, sentences.flat())
  const said = daysByParagraph(reading, saidDays(reading, sentences.flat(), { ...nothingKnown, ...today }))
  const found: DateExpression[] = []
  let before: Days | null = null
  for (const phrases of sentences) {
    const year = yearNamed(phrases)
    for (const phrase of phrases) {
      const meaning = withAttackYear(reading, phrase)
      const spoken = isOfSpeaker(reading, phrase.from, meaning)
      const day = spoken ? (said.get(paragraphOf(reading, phrase.from)) ?? null) : null
      const context = { ...today, before, year, ...tenseOf(reading, phrase), ...(day !== null && { published: day }) }
      const { days, anchor } = resolveWithin(meaning, context, day ?? today.until)
      if (days !== null && meaning.type !== 'lasting') before = days
      const span = { start: reading.start[phrase.from] as number, end: reading.end[phrase.to - 1] as number }
      found.push({
        id: idOf('t', doc, span.start, span.end),
        layer: 'date',
        span,
        rule: isStamp(reading, phrase) ? stampRule : phrase.rule,
        value: days === null ? null : toEdtf(days),
        anchor: anchor === 'published' && today.fromText ? 'text' : anchor,
      })
    }
  }
  return found
}

/** Days of sayings: weekdays outside quotations beside a verb of saying. */
function saidDays(reading: Reading, phrases: readonly DatePhrase[], today: DateContext): SaidDay[] {
  return phrases.flatMap((phrase) => {
    const { from, meaning } = phrase
    if (meaning.type !== 'weekday' || !isSaidThen(reading, from)) return []
    const { days } = resolveDate(meaning, { ...today, ...tenseOf(reading, phrase) })
    return days === null ? [] : [{ at: from, day: days[0] }]
  })
}

/** Rule of dates that say when the page was made or changed, and nothing of what it tells. */
const stampRule = 'stamp'
const stamped = /^(?:updated|published|posted|modified)$/

/** "Posted 3 May 2031", "03.05.2031 (updated 04.05.2031)". */
function isStamp({ lower }: Reading, { from, to, meaning }: DatePhrase): boolean {
  if (meaning.type !== 'day' || meaning.year === null) return false
  const before = lower.slice(Math.max(0, from - 2), from).some((w) => stamped.test(w))
  return before || (lower[to] === '(' && stamped.test(lower[to + 1] ?? ''))
}

function wordAt({ text, start, end }: Reading, i: number): string {
  return text.slice(start[i], end[i])
}

function tenseOf(reading: Reading, { from, to }: DatePhrase): Pick<DateContext, 'future' | 'timeless'> {
  const tense = tenseAround(reading, from)
  const until = /^(?:by|until|till)$/.test(reading.lower[from - 1] ?? '')
  const owner = reading.lower[to] === "'s"
  return { future: tense === 'future' || (until && tense !== 'past'), timeless: owner }
}

/** Most days a publication may be known within for days to be counted from it. */
const longestPublication = 7

/** The day, days or year of publication; if it is not known, a full date that opens the text. */
function publicationOf(
  published: string | null,
  phrases: readonly DatePhrase[],
): Pick<DateContext, 'published' | 'publishedYear'> & { readonly until: number | null; readonly fromText: boolean } {
  const days = edtfDays(published)
  const year = /^\d{4}/.exec(published ?? '')
  if (days !== null && days[1] - days[0] < longestPublication)
    return { published: days[0], publishedYear: Number(year?.[0]), until: days[1], fromText: false }
  if (year !== null) return { published: null, publishedYear: Number(year[0]), until: null, fromText: false }
  const top = phrases[0]?.meaning
  const stated =
    top?.type === 'day' && top.year !== null && top.endDay === undefined ? resolveDate(top, nothingKnown).days : null
  return { published: stated?.[0] ?? null, publishedYear: null, until: stated?.[0] ?? null, fromText: stated !== null }
}

const nothingKnown: DateContext = {
  published: null,
  publishedYear: null,
  before: null,
  future: false,
  timeless: false,
  year: null,
}

/** The single year a sentence names beside its other dates; null if it names none or several. */
function yearNamed(phrases: readonly DatePhrase[]): number | null {
  const years = new Set(
    phrases.flatMap(({ meaning }) => {
      const whole = meaning.type === 'part' ? meaning.of : meaning
      return whole.type === 'years' && whole.from === whole.to ? [whole.from] : []
    }),
  )
  const [year] = years
  return years.size === 1 ? (year ?? null) : null
}

/** "the Sept. 11 attacks" are those of 2001. */
function withAttackYear({ lower }: Reading, { meaning, to }: DatePhrase): DateMeaning {
  const day = meaning.type === 'day' && meaning.year === null && meaning.month === 9 && meaning.day === 11
  return day && /^(?:attacks?|terror|terrorist|hijackers|hijackings)$/.test(lower[to] ?? '')
    ? { ...meaning, year: 2001 }
    : meaning
}
