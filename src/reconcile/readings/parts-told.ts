import type { Passage } from '../passages.ts'
import type { CountFact } from '../counts/count-facts.ts'
import { passagesAt, type StoryIndex } from '../index-story.ts'
import { numberInWords, valueInWords } from '../counts/number-words.ts'
import { sentenceAsIs } from '../sentence-views.ts'

/** A number that a text says is of some of those whom another number counts. */
export interface PartTold {
  readonly whole: CountFact
  readonly value: number
  /** "nine were kept in overnight", "24 of them crew". */
  readonly words: string
  readonly passage: Passage
}

const bound = '(?:(?:at least|more than|nearly|almost|over|about|around|some|only|up to) )?'
const part = `(?<part>${bound}${numberInWords})\\b(?!,?\\d)`
const whole = `(?<whole>${numberInWords})\\b(?!,?\\d)`
/** "of the 23 treated, nine", "236 people, 24 of them crew", "126 people, including more than 60 children". */
const partAfter = new RegExp(
  `\\b(?<lead>of (?:the|those|these|its|their) )?${whole}(?: [^.;:?!“”"]{2,70}?),? (?:and )?(?<of>of whom |among (?:them|whom) |including )?${part}(?<them> of (?:them|whom|those|these)\\b)?(?<tail>[^,.;:?!“”"—–]{0,45})`,
  'giu',
)
/** "at least 68 children were among the 126 people killed", "three of the 14 injured". */
const partBefore = new RegExp(
  `${part}(?<tail>[^,.;:?!“”"—–]{0,40}?) (?:among|of) (?:the|those|these|its|their) ${bound}${whole}`,
  'giu',
)
const bounds = new RegExp(`^${bound}`, 'i')
/** What follows the words for some of them. */
const rest = / (?:were|was|are|had|have|who|the|that|when|at|in|on|by|as|from|said|says|according|after)\b.*/i
/** A number that is none of some people: a share, an age, a length of time, money, an hour. */
const otherNumber =
  /^(?: ?(?:percent|per cent|%|years?|months?|weeks?|days?|hours?|minutes?|times|a\.?m|p\.?m|miles?|km)\b|[-–]|\.\d)/i

/** Fewest that a number must count for another to be of some of them. */
const fewest = 5

/** The parts that the sentence of some numbers tells. */
export function partsIn(index: StoryIndex, facts: readonly CountFact[]): PartTold[] {
  const { passage: told } = facts[0] as CountFact
  const { document, sentence } = told
  const from = sentence.span.start
  const text = sentenceAsIs(told)
  return [...text.matchAll(partAfter), ...text.matchAll(partBefore)].flatMap((m) => {
    const { lead, of, part: some = '', whole: all = '', them = '', tail = '' } = m.groups ?? {}
    if (m[0].startsWith(all) && of === undefined && them === '') return []
    const at = from + m.index + m[0].indexOf(all, all === some ? some.length : 0)
    const fact = facts.find((f) => f.core.start <= at + all.length && at < f.core.end && valueInWords(all) === f.value)
    const value = valueInWords(some.replace(bounds, ''))
    if (fact === undefined || value === null || value >= fact.value || fact.value < fewest || value < 2) return []
    if (otherNumber.test(tail)) return []
    const words = `${some}${them}${tail}`
    const start = from + m.index + m[0].lastIndexOf(words)
    const passage = passagesAt(index, { document: document.doc.id, start, end: start + some.length })[0]
    const named = lead === undefined ? words.replace(rest, '') : words
    const shown = /\p{L} \p{L}|\d \p{L}/u.test(named) ? named : m[0]
    return passage === undefined ? [] : [{ whole: fact, value, words: shown.trim(), passage }]
  })
}
