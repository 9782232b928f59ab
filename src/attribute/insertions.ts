import { isFiniteTag } from '../text/penn-tags.ts'
import type { Reading } from '../text/reading.ts'

/** Tokens that may stand between commas after a subject. */
const longestInsertion = 30
const insertionWord =
  /^(?:when|if|while|although|though|after|before|in|at|on|during|with|like|unlike|despite|since|until|under|by|through|via|citing|asked|pressed|told|questioned|quoted|reached|contacted|interviewed|faced)$/

/** These tell who the speaker is: "others, including two mayors,". */
const describing = /^(?:including|representing|working|living|leading|running|serving|belonging|consisting|claiming)$/

/** The comma before the words put between a subject and its verb: `the mayor, when asked, ▸ said`; −1 if there are none. */
export function insertionBefore({ lower, pos, quotationOf }: Reading, verb: number, low: number): number {
  if (lower[verb - 1] !== ',') return -1
  for (let k = verb - 2; k > Math.max(low, verb - longestInsertion); k--) {
    if (lower[k] !== ',' || quotationOf[k] !== quotationOf[verb]) continue
    const opener = lower[k + 1] as string
    if (insertionWord.test(opener) || (pos[k + 1] === 'VBG' && !describing.test(opener)))
      return /^(?:NN|PRP$|CD|-RRB-)/.test(pos[k - 1] as string) ? k : -1
  }
  return -1
}

/** Where the insertion ends in which a cue stands: `the mayor, denying any fault▸, said`; `high` if it stands in none. */
export function insertionEnd(reading: Reading, cue: { readonly from: number }, from: number, high: number): number {
  const { lower, pos, quotationOf } = reading
  for (let k = from; k < Math.min(high - 1, from + longestInsertion); k++) {
    if (lower[k] !== ',' || quotationOf[k] !== quotationOf[cue.from]) continue
    const verb = pos[k + 1] === 'RB' ? k + 2 : k + 1
    if (!isFiniteTag(pos[verb] as string)) continue
    const open = insertionBefore(reading, k + 1, 0)
    if (open >= 0 && open < cue.from && cue.from - open <= 3) return k
  }
  return high
}

const openingWord = /^(?:after|before|by|in|while|when|without|despite|since|upon|besides|though|although|even|once)$/
/** Tokens from a comma to the verb of the main clause. */
const longestSubject = 16

/**
 * Where the main clause begins after an opening participle, the comma before it included: `After saying it was safe▸, she
 * left`, `Having said that▸, the mayor …`; −1 where the cue is no such participle or nothing follows.
 */
export function mainClauseAfter(
  reading: Reading,
  cue: { readonly from: number; readonly scope: { readonly from: number; readonly to: number } },
  from: number,
): number {
  const { lower, pos, quotationOf } = reading
  const { scope } = cue
  if (pos[cue.from] !== 'VBG') return -1
  for (let k = scope.from; k < cue.from; k++)
    if (!openingWord.test(lower[k] as string) && !/^(?:RB|CC)$/.test(pos[k] as string)) return -1
  for (let k = from + 1; k < scope.to - 2; k++) {
    if (lower[k] !== ',') continue
    const inside = quotationOf[k] !== quotationOf[cue.from]
    const closes = inside && quotationOf[k + 1] === quotationOf[k] && quotationOf[k + 2] === quotationOf[cue.from]
    if (inside && !closes) continue
    const at = closes ? k + 2 : k + 1
    if (opensMain(reading, at, scope.to) && (closes || saysWhat(reading, from, k))) return closes ? k + 2 : k
  }
  return -1
}

/** A clause, a quotation or "that" alone. */
function saysWhat({ pos, lower, quotationOf }: Reading, from: number, to: number): boolean {
  if (to - from === 1) return lower[from] === 'that' || lower[from] === 'so'
  for (let k = from; k < to; k++)
    if (isFiniteTag(pos[k] as string) || quotationOf[k] !== quotationOf[from - 1]) return true
  return false
}

/** A subject, and a finite verb before the next comma. */
function opensMain({ pos, lower }: Reading, from: number, high: number): boolean {
  if (!/^(?:DT|PDT|PRP\$?|NNP?S?|NNPS|CD|EX|JJ)$/.test(pos[from] as string)) return false
  for (let k = from + 1; k < Math.min(high, from + longestSubject) && lower[k] !== ','; k++)
    if (isFiniteTag(pos[k] as string)) return true
  return false
}
