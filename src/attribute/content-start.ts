import type { Reading } from '../text/reading.ts'
import { saysSomething } from './content-ranges.ts'
import type { CueRange } from './draft.ts'
import { isFinite, isQuestionWord } from './phrases.ts'
import { plainNominal } from './plain-nominal.ts'

/** Where the content begins after the cue; `marked` if "that", a quotation, a question word or a colon opens it. */
export function contentStart(reading: Reading, cue: CueRange, rest: number): { at: number; marked: boolean } {
  const { lower, pos, quotationOf, quotations } = reading
  const opens = (k: number) => {
    const q = quotations[quotationOf[k] as number]
    return (lower[k] === 'that' && pos[k] !== 'DT') || (q !== undefined && q.from === k)
  }
  let passed = rest
  for (let k = rest; k < cue.scope.to; ) {
    passed = k
    if (opens(k)) return { at: k, marked: true }
    if (lower[k] === ':') return { at: k + 1, marked: true }
    const next = passAdjunct(reading, k, cue.scope.to)
    if (next === k) break
    k = next
  }
  if (rest < cue.scope.to && isQuestionWord(reading, rest)) return { at: rest, marked: true }
  // "As Varga told the Ledger in a letter, the pier is sound"
  if (lower[cue.scope.from] === 'as' && passed > rest && lower[passed - 1] === ',') return { at: passed, marked: true }
  if (lower[rest] === 'to' && pos[rest + 1] === 'VB') return { at: rest, marked: true }
  if (lower[rest] === 'as' && cue.verb?.frames.includes('as')) return { at: rest, marked: true }
  const at = skipTime(reading, rest, cue.scope.to)
  return {
    at,
    marked:
      at < cue.scope.to &&
      saysSomething(reading, at, cue.scope.to) &&
      lower[at] !== ',' &&
      pos[at] !== 'CC' &&
      pos[at] !== 'IN',
  }
}

/** Passes one time, adverb, comma or prepositional phrase; stays where none stands. */
function passAdjunct(reading: Reading, from: number, high: number): number {
  const { lower, pos } = reading
  const time = skipTime(reading, from, high)
  if (time > from) return time
  if (pos[from] === 'VBG' && lower[from - 1] === ',') return asideEnd(reading, from, high)
  if (lower[from] === ',' || pos[from] === 'RB') return from + 1
  if (pos[from] !== 'IN' && pos[from] !== 'TO') return from
  const timed = timedNominalEnd(reading, from + 1, high)
  return Math.max(plainNominal(reading, from + 1, high)?.to ?? from, timed > from + 1 ? timed : from)
}

/** Tokens that an aside after words of saying may have. */
const longestAside = 14

/** The comma that ends ", citing two officials,", its start where none does. */
function asideEnd(reading: Reading, from: number, high: number): number {
  for (let k = from + 1; k < Math.min(high, from + longestAside) && !isFinite(reading, k); k++)
    if (reading.lower[k] === ',') return k
  return from
}

/** "a Friday evening rally", "now": nouns with a time among them; the token itself where none stand. */
function timedNominalEnd({ pos, lower }: Reading, from: number, high: number): number {
  if (lower[from] === 'now' || lower[from] === 'then') return from + 1
  let at = from
  while (at < high && /^(?:DT|PRP\$|JJ|NNP?S?|NNPS|CD|POS)$/.test(pos[at] as string)) at++
  return at > from && /^NN/.test(pos[at - 1] as string) ? at : from
}

const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/
const span =
  /^(?:week|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|night|day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Passes "Tuesday", "on Tuesday", "Wednesday night", "earlier Thursday", "earlier this week", "last month". */
export function skipTime(reading: Reading, from: number, high: number): number {
  const at = timeEnd(reading, from, high)
  return reading.pos[at] === 'POS' ? from : at
}

function timeEnd({ lower }: Reading, from: number, high: number): number {
  let at = from
  if (/^(?:on|earlier|late|early|in|later)$/.test(lower[at] ?? '')) at++
  if (at + 1 < high && /^(?:this|last|that|next)$/.test(lower[at] as string) && span.test(lower[at + 1] as string))
    return at + 2
  if (/^last$/.test(lower[at] ?? '')) at++
  if (at < high && day.test(lower[at] as string)) {
    at++
    if (/^(?:morning|afternoon|evening|night)$/.test(lower[at] ?? '')) at++
    return at
  }
  return from
}

/** The end of words of time, place and manner after the cue: `said Tuesday in an interview`. */
export function endOfComplex(reading: Reading, from: number, high: number): number {
  const { lower, pos, quotationOf } = reading
  let at = from
  while (at < high && quotationOf[at] === quotationOf[from - 1]) {
    if (/^(?:[.,;:?!]|—|--|–)$/.test(lower[at] as string)) return at
    if (!/^(?:IN|TO|DT|PRP\$?|NNP?S?|NNPS|JJ[RS]?|CD|RB[RS]?|POS|VBG|VBN|-LRB-|-RRB-)$/.test(pos[at] as string))
      return at
    at++
  }
  return at
}
