import { isFiniteTag } from '../text/penn-tags.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import { isFinite, opensNominal } from './phrases.ts'

const closingMark = /^(?:[.?!;:,]|—|–|--|-|\.\.\.|…)$/

/** The range without marks at its ends that belong to the sentence, and without a leading "and" or "but"; null if nothing is left. */
export function trimContent(reading: Reading, range: TokenRange, keepOpener = false): TokenRange | null {
  const { lower, pos } = reading
  let { from, to } = range
  const free = (k: number) => reading.quotationOf[k] === -1 || !isEdgeOfQuotation(reading, k)
  while (from < to && closingMark.test(lower[from] as string) && free(from)) from++
  if (!keepOpener && from < to && pos[from] === 'CC' && /^(?:and|but|or|yet|so)$/.test(lower[from] as string)) from++
  while (from < to && lower[from] === ',') from++
  while (to > from && closingMark.test(lower[to - 1] as string) && outsideQuotation(reading, to - 1, from)) to--
  return from < to ? { from, to } : null
}

function isEdgeOfQuotation({ quotations, quotationOf }: Reading, k: number): boolean {
  const q = quotations[quotationOf[k] as number]
  return q !== undefined && (q.from === k || q.to === k + 1)
}

/** A mark inside a quotation that is open or begins in the range belongs to it. */
function outsideQuotation({ quotationOf, quotations }: Reading, k: number, from: number): boolean {
  const q = quotations[quotationOf[k] as number]
  return q === undefined || (q.from < from && q.to > k + 1)
}

/** Whether there is a finite verb outside quotations in the range, or a quotation. */
export function saysSomething(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (isFinite(reading, k)) return true
    if ((reading.quotationOf[k] as number) >= 0 && reading.quotationOf[k] !== reading.quotationOf[from - 1]) return true
  }
  return false
}

/** Where an object of praise or blame ends: before a new clause, an aside or the end. */
export function objectEnd(reading: Reading, from: number, high: number): number {
  const { lower, pos } = reading
  for (let k = from; k < high; k++) {
    const inside = (reading.quotationOf[k] as number) >= 0 && reading.quotationOf[k] !== reading.quotationOf[from - 1]
    if (inside) continue
    if (lower[k] === ';' || (lower[k] === '—' && k > from)) return k
    if (lower[k] === ',' && k > from) {
      const next = pos[k + 1] ?? ''
      if (
        (lower[k + 1] === 'that' && next === 'IN') ||
        /^(?:VBG|VBD|VBZ|RB|WRB)$/.test(next) ||
        (next === 'CC' && pos[k + 2] !== 'VB') ||
        opensSubclause(lower[k + 1])
      )
        return k
      if (opensNominal(reading, k + 1) && finiteSoon(reading, k + 1, high)) return k
    }
    if (pos[k] === 'CC' && k > from && isVerbNext(reading, k + 1) && !hasClause(reading, from, k)) return k
    if (
      k > from &&
      /^(?:after|before|while|when|because|as|during|since)$/.test(lower[k] as string) &&
      pos[k] !== 'RP' &&
      !(lower[k] === 'as' && pos[k + 1] === 'VBG') &&
      finiteSoon(reading, k + 1, high)
    )
      return k
  }
  return high
}

const opensSubclauseWord = /^(?:as|while|because|after|before|although|though|since|if|when|in)$/

function opensSubclause(word: string | undefined): boolean {
  return opensSubclauseWord.test(word ?? '')
}

function hasClause(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFinite(reading, k)) return true
  return false
}

function isVerbNext({ pos }: Reading, k: number): boolean {
  const at = pos[k] === 'RB' ? k + 1 : k
  return isFiniteTag(pos[at] ?? '')
}

function finiteSoon(reading: Reading, from: number, high: number): boolean {
  for (let k = from; k < Math.min(high, from + 8); k++) {
    if (reading.lower[k] === ',' || reading.lower[k] === ';') return false
    if (isFinite(reading, k)) return true
  }
  return false
}

/** Where words given without marks end, `end` at the latest: a sentence about someone "released a statement" is the reporter's again. */
export function endOfSpeech(
  { sentences, sentenceOf, lower, pos, quotationOf }: Reading,
  from: number,
  end: number,
): number {
  const first = sentenceOf[from] as number
  for (let s = first + 1; s < sentences.length; s++) {
    const sentence = sentences[s]
    if (sentence === undefined || sentence.from >= end) break
    for (let k = sentence.from; k < sentence.to; k++) {
      if ((quotationOf[k] as number) >= 0) continue
      const says =
        /^(?:said|says|told|released|added|asked|replied|wrote|declined)$/.test(lower[k] as string) &&
        /^VB[DZ]$/.test(pos[k] as string)
      if (says && !/^(?:i|you|we)$/.test(lower[k - 1] ?? '')) return sentence.from
    }
  }
  return end
}
