import type { Span } from '../../model/span.ts'
import { addTo, grouped } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import type { Draft } from '../card.ts'
import { type StoryIndex, weightOfShared } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { valueSides } from '../value-sides.ts'
import { contentStems } from '../words.ts'

/** A length of time in the words of a clause, in days. */
interface Length {
  readonly passage: Passage
  readonly core: Span
  readonly words: string
  readonly days: number
  /** Unit of the words: a length in the same unit is the same words. */
  readonly unit: string
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** Days of each unit. Months and years are told round. */
const units: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 360,
  decade: 3600,
}
const length = new RegExp(
  `\\b(?<how>within|in|for|over|after|during|lasted|last|took|nearly|almost|about)\\s(?:the (?:next|last|past) )?(?:a |an )?(?<number>\\d{1,3}|half a|half an|${numbers.slice(1).join('|')}|(?<=\\ba )|(?<=\\ban ))\\s?(?<half>and a half )?(?<unit>hour|day|week|fortnight|month|year|decade)s?\\b`,
  'giu',
)
/** Weight of the words that two sentences share to tell of one length. */
const leastShared = 6
const mostSides = 3

/** One length of time told in other units: “within a fortnight”, “within two weeks”. One card for each. */
export function findSameLengths(index: StoryIndex): readonly Draft[] {
  const byDays = new Map<number, Length[]>()
  for (const p of index.passages) for (const l of lengthsIn(p)) addTo(byDays, l.days, l)
  return [...byDays.values()].flatMap((told) =>
    grouped(told, (a, b) => isOne(index, a, b), { groups: 40, members: 20 }).flatMap((g) => draftOf(index, g) ?? []),
  )
}

function lengthsIn(passage: Passage): readonly Length[] {
  if (passage.damaged) return []
  return [...passage.text.matchAll(length)].map((m) => {
    const { number = '', unit = '', half } = m.groups ?? {}
    const word = number.toLowerCase()
    const many = word.startsWith('half')
      ? 0.5
      : word === ''
        ? 1
        : /^\d/.test(word)
          ? Number(word)
          : numbers.indexOf(word)
    const days = Math.round((many + (half === undefined ? 0 : 0.5)) * (units[unit.toLowerCase()] ?? 0) * 24) / 24
    const core = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    return { passage, core, words: m[0], days, unit: unit.toLowerCase() }
  })
}

function isOne(index: StoryIndex, a: Length, b: Length): boolean {
  if (a.passage.document === b.passage.document) return false
  return weightOfShared(index, wordsAround(a), wordsAround(b)) >= leastShared
}

/** Content words of the sentence of a length, its own left out. */
const wordsAround = oncePer(
  (l: Length): ReadonlySet<string> => new Set(contentStems(sentenceText(l.passage).replace(l.words, ' '))),
)

function draftOf(index: StoryIndex, told: readonly Length[]): Draft | null {
  const byUnit = new Map<string, Length[]>()
  for (const l of told) addTo(byUnit, l.unit, l)
  if (byUnit.size < 2 || documentsOf(told.map((l) => l.passage)).size < 2) return null
  const values = [...byUnit.values()]
    .slice(0, mostSides)
    .map((own) => ({ words: `“${(own[0] as Length).words}”`, told: own }))
  const { inWords, sides } = valueSides(index, values, mostSides)
  return {
    kind: 'date',
    reading: 'finer-precision',
    explanation: `One length of time is told in different words: ${inWords}.`,
    compatible: 'The words tell one length of time.',
    rule: 'reconcile/same-length',
    certainty: 0.3,
    tied: true,
    sides,
  }
}
