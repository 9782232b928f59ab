import { boundsAfter, countedStates, numberedNouns, unitNouns } from '../data/count-words.ts'
import { months } from '../data/date-words.ts'
import type { Reading } from '../text/reading.ts'
import { lemmas } from './count-lemmas.ts'

/** The noun a number counts, as tokens. */
export interface CountedNoun {
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Words between a number and the noun it counts, at most. */
const longestModifier = 5

/** Words in -ing that begin what narrows a count, and are no part of the noun phrase. */
const notModifiers = new Set(['including', 'excluding', 'counting', 'involving', 'according', 'following', 'during'])

/** The head of the noun phrase after a number: "50 foreign ambassadors", "nine of the dead", "24 dead". */
export function nounAfter({ lower, pos }: Reading, at: number, to: number): CountedNoun | null {
  let i = boundsAfter[lower.slice(at, at + 2).join(' ')] === undefined ? at : at + 2
  if (lower[i] === 'of') i += /^(?:the|its|his|her|their|those|these|my|our)$/.test(lower[i + 1] ?? '') ? 2 : 1
  const start = i
  while (
    i < to &&
    i - start < longestModifier &&
    (/^(?:JJ[RS]?|VBN|VBG|RB|CD|PRP\$)$/.test(pos[i] as string) || (pos[i] === 'VBD' && pos[i + 1] === 'NNS')) &&
    !notModifiers.has(lower[i] as string)
  ) {
    if (countedStates.has(lower[i] as string) && !/^(?:N|JJ)/.test(pos[i + 1] ?? ''))
      return { unit: lower[i] as string, from: i, to: i + 1, rule: 'number-state' }
    i++
  }
  // A tagger calls "florins" and "feet" many things.
  if (i < to && unitNouns.has(lower[i] as string))
    return { unit: lemmas.noun(lower[i] as string), from: i, to: i + 1, rule: 'number-noun' }
  if (i >= to || !/^NN/.test(pos[i] as string)) return null
  // A headline's capitals make names of states: "20 Dead".
  if (pos[i] === 'NNP' && countedStates.has(lower[i] as string) && !/^N/.test(pos[i + 1] ?? ''))
    return { unit: lower[i] as string, from: i, to: i + 1, rule: 'number-state' }
  for (;;) {
    const named = numberedNouns.has(lower[i] as string) && pos[i + 1] === 'CD' && /^NN/.test(pos[i + 2] ?? '')
    if (i + 1 >= to || endsPhrase(lower, pos, i)) break
    if (named && i + 2 < to) i += 2
    else if (/^NN/.test(pos[i + 1] as string)) i++
    else break
  }
  if (pos[i] === 'NNP' && !namesMany(lower[i] as string)) return null
  const unit = lower[i] === 'people' ? 'person' : lemmas.noun(lower[i] as string)
  return { unit, from: i, to: i + 1, rule: 'number-noun' }
}

/** A plural before a name or a day is the last word of its phrase: "two blasts Monday", "three deputies Harl named". */
function endsPhrase(lower: readonly string[], pos: readonly string[], i: number): boolean {
  if (lower[i] === 'people' && /^(?:ill|sick|dead|hurt|homeless|alive)$/.test(lower[i + 1] ?? '')) return true
  return pos[i] === 'NNS' && (pos[i + 1]?.startsWith('NNP') === true || months.has(lower[i + 1] as string))
}

/** Names are counted only in the plural ("two Men" of a headline): "364 Ocean Ave." counts nothing. */
function namesMany(word: string): boolean {
  return /[^s]s$/.test(word) || /^(?:.*men|people|children)$/.test(word)
}
