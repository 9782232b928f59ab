import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { isListed } from './name-kinds.ts'
import type { Name } from './name-labels.ts'

/** No title of a work in quotation marks has more words. */
const longestTitle = 8
const opens = /^(?:["“‘]|``|''|')$/
const closes = /^(?:["”’]|''|')$/
const joins = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|vs\.?|with|&|:)$/

/**
 * Whether a name stands in quotation marks as the title of a work, or inside one: “Harl at Noon”. People and what lists
 * know keep their names, unless a list's name is only part of the title (“Harl News Tonight”).
 */
export function isTitleOfWork(names: NameReading, { from, to, kind }: Name): boolean {
  const { lower, length, sentenceOf } = names.reading
  if (kind === 'person') return false
  const inside = (i: number) =>
    sentenceOf[i] === sentenceOf[from] && (isCapital(names, i) || joins.test(lower[i] as string))
  let first = from
  while (first > 0 && to - first < longestTitle && inside(first - 1)) first--
  let last = to
  while (last < length && last - first < longestTitle && inside(last)) last++
  if (first === 0 || !opens.test(names.word[first - 1] as string)) return false
  if (/^[.,!?]$/.test(lower[last] ?? '')) last++
  if (last >= length || !closes.test(names.word[last] as string)) return false
  const words = capitalsIn(names, first, last)
  if (words < 2) return false
  const own = capitalsIn(names, from, to)
  return words > own ? !isTitled(names, first, from) : !isListed(names.word.slice(from, to).join(' '))
}

function isCapital({ cues }: NameReading, i: number): boolean {
  return ((cues[i] as number) & cue.capital) !== 0
}

function capitalsIn(names: NameReading, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isCapital(names, i)) count++
  return count
}

/** “The Senate”, “Russian Embassy”: only articles, titles and nations before the name. */
function isTitled({ cues, reading }: NameReading, first: number, from: number): boolean {
  for (let i = first; i < from; i++)
    if (
      ((cues[i] as number) & (cue.title | cue.shortTitle | cue.titleModifier | cue.demonym)) === 0 &&
      reading.lower[i] !== 'the'
    )
      return false
  return first < from
}
