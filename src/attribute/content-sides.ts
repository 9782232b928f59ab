import type { Reading, TokenRange } from '../text/reading.ts'
import { objectEnd, saysSomething, trimContent } from './content-ranges.ts'
import type { CueRange } from './draft.ts'
import { insertionEnd, mainClauseAfter } from './insertions.ts'
import { isFinite, isQuestionWord, opensNominal } from './phrases.ts'

/** The content before a cue and what goes on after it, given where the words of source and cue begin and end. */
export function leftContents(
  reading: Reading,
  cue: CueRange,
  from: number,
  right: number,
): { content: TokenRange[]; medial: boolean } {
  const { scope } = cue
  const content: TokenRange[] = []
  const left = trimContent(reading, { from: leftStart(reading, scope.from, from), to: from })
  if (left !== null) content.push(left)
  const medial = medialRest(reading, right, scope.to, left !== null && quotationEnds(reading, left.to - 1))
  if (medial !== null) content.push(medial)
  content.push(...carriedOn(reading, cue, medial === null ? right : scope.to, left))
  return { content, medial: medial !== null }
}

/** The start of the sentence, or of the quotation that is open there. */
function leftStart({ quotationOf, quotations }: Reading, from: number, before: number): number {
  const q = quotations[quotationOf[from] as number]
  return q !== undefined && q.from < from && q.to <= before ? q.from : from
}

/** `“…,” she said, “…”` and `The pier, she said, was sound`: what follows the comma and goes on with the content. */
function medialRest(reading: Reading, right: number, high: number, quoted: boolean): TokenRange | null {
  const { lower, pos, quotationOf, quotations } = reading
  if (right >= high) return null
  const next = lower[right] === ',' || lower[right] === ':' || lower[right] === '—' ? right + 1 : right
  const at = quoted ? pastAside(reading, next, high) : next
  if (at >= high) return null
  const q = quotations[quotationOf[at] as number]
  if (q !== undefined && q.from === at) return trimContent(reading, { from: at, to: Math.max(high, q.to) }, true)
  if (quoted) return null
  if (at === right || /^(?:VBG|CC|WP|WDT|IN|RB)$/.test(pos[at] as string)) {
    const opens =
      pos[at] === 'IN' && !/^(?:as|after|before|in|at|on|during|while|when|according)$/.test(lower[at] as string)
    if (!opens) return null
  }
  if (!saysSomething(reading, at, high)) return null
  return trimContent(reading, { from: at, to: high }, true)
}

/** Tokens of an aside between the halves of a quotation. */
const longestAside = 8
const saying =
  /^(?:add|say|not|tell|insist|explain|argu|claim|warn|ask|call|conclud|continu|writ|tweet|urg|stat|declar)ing$/

/** Where a quotation opens again after an aside without a verb of its own (`she said, pausing, “…”`), else where the aside began. */
function pastAside(reading: Reading, from: number, high: number): number {
  const { quotationOf, quotations, lower, pos } = reading
  if (pos[from] !== 'VBG' || saying.test(lower[from] as string)) return from
  for (let k = from + 1; k + 1 < Math.min(high, from + longestAside) && !isFinite(reading, k); k++)
    if (lower[k] === ',' && quotations[quotationOf[k + 1] as number]?.from === k + 1) return k + 1
  return from
}

/** Quotations of the following sentences of the paragraph that go on without words of saying of their own. */
export function carriedOn(reading: Reading, { scope }: CueRange, right: number, left: TokenRange | null): TokenRange[] {
  const { sentences, sentenceOf, quotations, quotationOf, lower } = reading
  if (left === null || (quotationOf[left.to - 1] as number) < 0) return []
  for (let k = right; k < scope.to; k++) if (!/^[.,;!?]$/.test(lower[k] as string)) return []
  const here = sentenceOf[scope.from] as number
  const next = sentences[here + 1]
  if (next === undefined || next.paragraph !== sentences[here]?.paragraph) return []
  const q = quotations[quotationOf[next.from] as number]
  if (q === undefined || q.from !== next.from) return []
  const last = sentences[sentenceOf[q.to - 1] as number]
  if (last === undefined || saysSomethingOutside(reading, q.to, last.to)) return []
  return [{ from: q.from, to: q.to }]
}

function saysSomethingOutside(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFinite(reading, k) && (reading.quotationOf[k] as number) < 0) return true
  return false
}

/** The content after a cue, from its first token on; null if there is none. */
export function rightContents(
  reading: Reading,
  cue: CueRange,
  source: TokenRange | null,
  from: number,
): TokenRange | null {
  const { scope, verb } = cue
  const isObject = verb !== null && (takesObject(reading, verb.frames, from) || opensWithGerund(reading, cue, from))
  const high = contentLimit(reading, cue, source, from)
  let to = isObject ? objectEnd(reading, from, high) : high
  // A quotation runs on past the end of the sentence; a colon may hand over to the next paragraph.
  const open = reading.quotations[reading.quotationOf[to - 1] as number]
  if (open !== undefined && open.from >= from && open.to > to) to = open.to
  const content = from < to ? trimContent(reading, { from, to: pauseIn(reading, from, to) }, true) : null
  if (content !== null) return content
  return reading.lower[scope.to - 1] === ':' ? nextQuotation(reading, scope.to) : null
}

/** Where the clause ends that the cue stands in, at the latest. */
function contentLimit(reading: Reading, cue: CueRange, source: TokenRange | null, from: number): number {
  const main = mainClauseAfter(reading, cue, from)
  if (main >= 0) return main
  return insertionEnd(reading, cue, from, relativeEnd(reading, source, from, cue.scope.to))
}

/** ", who said the pier was sound," ends at its comma. */
function relativeEnd(
  { lower, pos, quotationOf }: Reading,
  source: TokenRange | null,
  from: number,
  high: number,
): number {
  if (source === null || !/^(?:WP|WDT)$/.test(pos[source.from] as string) || lower[source.from - 1] !== ',') return high
  for (let k = from; k < high; k++) if (lower[k] === ',' && quotationOf[k] === quotationOf[source.from]) return k
  return high
}

/** `he was “sound,” adding …`: a comma inside closing marks ends what was said, if no clause goes on. */
function pauseIn(reading: Reading, from: number, to: number): number {
  const { quotations, quotationOf, lower, pos } = reading
  for (let k = from; k < to; ) {
    const q = quotations[quotationOf[k] as number]
    if (q === undefined) {
      k++
      continue
    }
    // `answered “no” when asked`: the question is told after the answer.
    if (q.from === from && lower[q.to] === 'when' && /^(?:asked|pressed|questioned)$/.test(lower[q.to + 1] ?? ''))
      return q.to
    const goesOn =
      /^(?:VBG|CC|WP|WDT|IN|RB|WRB)$/.test(pos[q.to] ?? '') && !(pos[q.to] === 'CC' && lower[q.to + 1] === 'that')
    if (q.from >= from && q.to < to && lower[q.to - 2] === ',' && q.quotation.closed && goesOn) return q.to
    k = Math.max(q.to, k + 1)
  }
  return asideIn(reading, from, contrastIn(reading, from, to))
}

/** `…, though the mayor denied it`: a clause of the reporter's after what was said. */
function contrastIn({ quotationOf, lower, pos }: Reading, from: number, to: number): number {
  for (let k = from + 2; k < to - 2; k++) {
    if (lower[k] !== ',' || (quotationOf[k] as number) >= 0) continue
    const word = lower[k + 1] as string
    if (!/^(?:though|although|while|whereas|but)$/.test(word) || lower[k + 2] === 'that') continue
    if (/^(?:DT|PRP\$?|NNP?S?|NNPS|EX|JJ|CD)$/.test(pos[k + 2] as string)) return k
  }
  return to
}

/** A single dash outside quotations parts what was said from a remark on it. */
function asideIn(reading: Reading, from: number, to: number): number {
  const { quotationOf, lower } = reading
  let at = -1
  for (let k = from + 1; k < to; k++) {
    if ((quotationOf[k] as number) >= 0 || !/^(?:—|–|--)$/.test(lower[k] as string)) continue
    if (at >= 0) return to
    at = opensMainClause(reading, k + 1, to) ? k : -2
  }
  return at < 0 ? to : at
}

/** A subject and a finite verb soon after, or "a sign of". */
function opensMainClause(reading: Reading, from: number, to: number): boolean {
  if (/^(?:CC|WP|WDT|VBG)$/.test(reading.pos[from] as string) || reading.lower[from] === 'a') return true
  for (let k = from; k < Math.min(to, from + 8) && reading.lower[k] !== ','; k++) if (isFinite(reading, k)) return true
  return false
}

/** The quotation that opens the next paragraph. */
function nextQuotation({ quotationOf, quotations, length }: Reading, from: number): TokenRange | null {
  const q = from < length ? quotations[quotationOf[from] as number] : undefined
  return q !== undefined && q.from === from ? { from: q.from, to: q.to } : null
}

/** "Asking for help, the police …": no clause can follow the gerund at the head of a sentence without "that". */
function opensWithGerund(reading: Reading, { head, scope }: CueRange, from: number): boolean {
  return (
    head === scope.from && reading.pos[head] === 'VBG' && !opensQuoted(reading, from) && !isQuestionWord(reading, from)
  )
}

function takesObject(reading: Reading, frames: readonly string[], from: number): boolean {
  const { lower, pos } = reading
  if (lower[from] === 'that' && pos[from] === 'IN') return false
  if (isQuestionWord(reading, from) || (lower[from] === 'to' && pos[from + 1] === 'VB')) return false
  return (
    (!frames.includes('clause') &&
      frames.some(
        (f) =>
          f === 'object' ||
          f === 'request' ||
          f === 'figure' ||
          f === 'account' ||
          f === 'name' ||
          f === 'as' ||
          f === 'of' ||
          f === 'for',
      )) ||
    /^(?:about|on|at|with|for)$/.test(lower[from - 1] as string)
  )
}

/** Whether a quotation closes at the token. */
export function quotationEnds({ quotationOf, quotations }: Reading, k: number): boolean {
  const q = quotations[quotationOf[k] as number]
  return q !== undefined && q.to === k + 1
}

/** "that" or a quotation. */
export function opensQuoted({ lower, pos, quotationOf, quotations }: Reading, at: number): boolean {
  return (lower[at] === 'that' && pos[at] === 'IN') || quotations[quotationOf[at] as number]?.from === at
}

/**
 * Whether the comma is followed by the verb of a clause whose subject stands before what the comma closes, between marks
 * too: `The bridge, she said▸, was closed`, `The firm, she said▸, “never meant to pay”`.
 */
export function splits(reading: Reading, comma: number, low: number): boolean {
  const { lower, pos, quotations, quotationOf } = reading
  if (lower[comma] !== ',' || comma + 1 >= reading.length) return false
  if (isFinite(reading, comma + 1)) return true
  if (quotations[quotationOf[comma + 1] as number]?.from !== comma + 1 || !opensNominal(reading, low)) return false
  return isFinite(reading, pos[comma + 2] === 'RB' ? comma + 3 : comma + 2)
}

/** Whether a clause cannot end at the token: `It was, she said, “a mess”`. */
export function leavesOpen({ lower, pos, quotationOf }: Reading, token: number): boolean {
  if ((quotationOf[token] as number) >= 0) return false
  return /^(?:MD|DT|TO|PRP\$)$/.test(pos[token] as string) || openVerb.test(lower[token] as string)
}

const openVerb = /^(?:is|are|was|were|be|been|am|'s|'re|has|have|had|becomes?|became|remains?|remained|seems?|seemed)$/
