import { notDatesBefore } from '../data/date-words.ts'
import type { DateExpression } from '../model/layers.ts'
import { defineStage } from '../model/stage.ts'
import { dayNumber, type DayNumber } from '../text/calendar.ts'
import { idOf } from '../text/hash.ts'
import type { Anchor } from './date-anchor.ts'
import { datePatterns } from './date-patterns.ts'

/** Words that a sentence with a date has; most sentences have none and are passed over. */
const mayHoldDate =
  /\d{4}|(?:[Dd]ay|month|year|week|weekend|decade|ago|tonight|morning|spring|summer|fall|autumn|winter|Easter|Christmas|Thanksgiving|Halloween|Juneteenth|July|night)s?\b|\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Sun|Mon|Tue|Wed|Thu|Fri|Sat)/

/** Words near a date that make it one to come. */
const pointsAhead =
  /\b(?:will|won['’]t|shall|upcoming|scheduled|is (?:to|set|due|expected)|are (?:to|set|due|expected)|(?:is|are) planning|plans? to|planned for|set for|due (?:in|on|by)|going to|deadline|expires?|until|by)\b(?!.*\b(?:said|told|was|were|had)\b)/

/** Code units before and after a date that are read for words pointing ahead. */
const reach = { before: 70, after: 50 }

/** Words that name a time, resolved against the publication date. */
export const dates = defineStage({
  name: 'annotate/dates',
  needs: ['sentence'],
  adds: ['date'],
  run: ({ doc, text, get }) => {
    const [published, year] = publicationOf(doc.meta.published.value)
    const annotations: DateExpression[] = []
    for (const { span } of get('sentence')) {
      const sentence = text.slice(span.start, span.end)
      if (!mayHoldDate.test(sentence)) continue
      for (const found of findDates(sentence, published, year)) {
        const at = { start: span.start + found.start, end: span.start + found.end }
        annotations.push({
          id: idOf('t', doc.id, at.start, at.end),
          layer: 'date',
          span: at,
          rule: found.rule,
          value: found.value,
          anchor: found.anchor,
        })
      }
    }
    return { annotations, notes: [] }
  },
})

interface FoundDate {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly value: string | null
  readonly anchor: DateExpression['anchor']
}

/** Dates of a sentence that do not overlap, the longer before the shorter, offsets in the sentence. */
function findDates(sentence: string, published: DayNumber | null, year: number | null): readonly FoundDate[] {
  const candidates: FoundDate[] = []
  for (const { rule, words, read } of datePatterns) {
    for (const match of sentence.matchAll(words)) {
      const start = match.index + leadingWords(match[0])
      const end = match.index + match[0].length
      if (notDatesBefore.test(sentence.slice(end, end + 20))) continue
      const anchor: Anchor = { published, year, ahead: isAhead(sentence, match.index, end) }
      const meaning = read(match.groups ?? {}, anchor)
      if (meaning === null) continue
      const known = meaning === 'unanchored' ? { value: null, anchor: 'published' as const } : meaning
      candidates.push({ start, end, rule, ...known })
    }
  }
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: FoundDate[] = []
  for (const c of candidates) if (!kept.some((k) => c.start < k.end && k.start < c.end)) kept.push(c)
  return kept.sort((a, b) => a.start - b.start)
}

/** Length of the preposition a pattern took in; it is no part of the date. */
function leadingWords(words: string): number {
  return /^(?:(?:late |early )?(?:on|in|since|during|by|of)\s+)+/i.exec(words)?.[0].length ?? 0
}

function isAhead(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - reach.before), start)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('”'), before.lastIndexOf('"')) + 1)
  if (pointsAhead.test(clause)) return true
  const rest = sentence.slice(end, end + reach.after)
  return /^[^,;.”"]*?\b(?:will|is (?:to|set|due|expected)|are (?:to|set|due|expected))\b/.test(rest)
}

function publicationOf(date: string | null): readonly [DayNumber | null, number | null] {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '')
  if (found === null) return [null, null]
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)]
  return [month > 0 && day > 0 ? dayNumber(year, month, day) : null, year]
}
