import { isFiniteTag } from '../text/penn-tags.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import { insertionBefore } from './insertions.ts'

const questionWord = /^(?:whether|if|how|why|what|who|whom|when|where|which)$/
const nominalStart = /^(?:DT|PDT|PRP\$?|NNP?S?|NNPS|JJ[RS]?|CD|EX|\$|WP\$|FW|UH)$/
/** Words for a time: none of them names anyone. */
export const timeWord: RegExp =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|today|yesterday|tomorrow|tonight|meanwhile|earlier|later|recently|then|now|still|however|instead|last|next)$/
const pronoun = /^(?:which|he|she|they|it|i|we|you|who|that|this|these|those|some|many|others|both)$/
const boundaryWord = /^(?:because|while|although|though|whether|but|if|when|unless|until|so|yet|where|why|how|;|:)$/
/** Before a subject and its verb, these open a clause. */
const subordinator = /^(?:as|after|before|since|once|than)$/
const dash = /^(?:—|–|--|-|―)$/
/** No name with its roles is longer; what is, is a sentence that was read wrongly. */
const longestSource = 60

/** Whether the token's tag is that of a finite verb. */
export function isFinite(reading: Reading, i: number): boolean {
  return isFiniteTag(reading.pos[i] as string)
}

/** Whether the token opens an indirect question. */
export function isQuestionWord({ lower }: Reading, i: number): boolean {
  return questionWord.test(lower[i] ?? '')
}

/** Whether a noun phrase can begin at the token; times are none. */
export function opensNominal(reading: Reading, i: number): boolean {
  return nominalStart.test(reading.pos[i] as string) && !timeWord.test(reading.lower[i] as string)
}

/** The subject that ends right before the verb group at `end`, with the appositions that identify it; null if none does. */
export function subjectBefore(reading: Reading, end: number, low: number): TokenRange | null {
  const inserted = insertionBefore(reading, end, low)
  const before = inserted < 0 ? null : subjectAround(reading, inserted, low)
  if (before !== null) return before
  const start = clauseStart(reading, end, low)
  if (start >= end || reading.pos[end - 1] === 'CC') return null
  const last = reading.lower[end - 1] as string
  if (pronoun.test(last) && !/^(?:DT|IN)$/.test(reading.pos[end - 1] as string)) return { from: end - 1, to: end }
  return chooseSubject(reading, segmentsOf(reading, start, end), end) ?? adjacentNominal(reading, start, end)
}

/** The subject before the comma of an insertion, with the apposition that the comma may end too. */
function subjectAround(reading: Reading, comma: number, low: number): TokenRange | null {
  const start = clauseStart(reading, comma, low)
  const segments = segmentsOf(reading, start, comma)
  const found = segments.length > 1 ? chooseSubject(reading, segments, comma + 1) : null
  return found === null ? subjectBefore(reading, comma, low) : { from: found.from, to: comma }
}

/** The nouns right before a verb, back to their article: what is left where the words before them cannot be read. */
function adjacentNominal(reading: Reading, low: number, end: number): TokenRange | null {
  const { pos, lower } = reading
  let from = end
  while (from > low && /^(?:NNP?S?|NNPS|JJ|CD|POS|DT|PRP\$)$/.test(pos[from - 1] as string)) {
    from--
    if (/^(?:DT|PRP\$)$/.test(pos[from] as string)) break
  }
  const noun = from < end && /^(?:NN|CD)/.test(pos[end - 1] as string) && !timeWord.test(lower[end - 1] as string)
  return noun ? { from: nameAfterPlural(reading, from, end), to: end } : null
}

/** Walks left from a verb to where its clause begins; relative clauses and asides of its subject are passed over. */
function clauseStart(reading: Reading, end: number, low: number): number {
  const { lower, pos, quotationOf } = reading
  const outside = quotationOf[end] ?? -1
  let comma = false
  let k = end - 1
  while (k >= Math.max(low, end - longestSource)) {
    const word = lower[k] as string
    if (quotationOf[k] !== outside) {
      const nickname = nicknameStart(reading, k, low)
      if (nickname < 0) return k + 1
      k = nickname - 1
      continue
    }
    if (dash.test(word)) {
      const open = asideStart(reading, k, low)
      if (open < 0 || k !== end - 1) return k + 1
      k = open - 1
      continue
    }
    if (boundaryWord.test(word)) return k + 1
    if (word === 'that' && pos[k] === 'IN') return k + 1
    if (word === ',') comma = true
    if (!comma && pos[k] === 'IN' && subordinator.test(word)) return k + 1
    if (pos[k] === 'WP' || pos[k] === 'WDT') return k === end - 1 ? k : k + 1
    if (pos[k] === 'CC' && lower[k - 1] === ',' && k - 1 > low && hasFinite(reading, low, k - 1)) return k + 1
    if (isFinite(reading, k)) {
      const relative = relativeStart(reading, k, low)
      if (relative < 0 || !nounBefore(reading, relative)) return k + 1
      k = relative - 1
      continue
    }
    k--
  }
  return k + 1
}

/** A short quotation inside a name (Ana “Bo” Varga); −1 if this is none. */
function nicknameStart({ quotationOf, quotations, pos }: Reading, k: number, low: number): number {
  const q = quotations[quotationOf[k] as number]
  if (q === undefined || q.to - q.from > 5 || q.from <= low) return -1
  return /^NNP/.test(pos[q.from - 1] as string) && /^NNP/.test(pos[q.to] ?? '') ? q.from : -1
}

function asideStart({ lower }: Reading, close: number, low: number): number {
  for (let k = close - 1; k > Math.max(low, close - 30); k--) if (dash.test(lower[k] as string)) return k
  return -1
}

/** Start of the relative clause that the finite verb stands in, its comma included; −1 if it stands in none. */
function relativeStart({ lower, pos }: Reading, verb: number, low: number): number {
  for (let k = verb - 1; k >= Math.max(low, verb - 12); k--) {
    if (/^(?:WP|WDT|WP\$)$/.test(pos[k] as string) || lower[k] === 'who') return lower[k - 1] === ',' ? k - 1 : k
    if (lower[k] === ',' || isFiniteTag(pos[k] as string) || (pos[k] === 'IN' && lower[k] === 'that')) return -1
  }
  return -1
}

function nounBefore({ pos, lower }: Reading, k: number): boolean {
  return /^(?:NN|PRP|CD|-RRB-|DT)/.test(pos[k - 1] ?? '') || lower[k - 1] === ')'
}

function hasFinite(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFinite(reading, k)) return true
  return false
}

/** Parts between commas; the comma belongs to none. */
function segmentsOf({ lower, quotationOf }: Reading, from: number, to: number): TokenRange[] {
  const segments: TokenRange[] = []
  let start = from
  let depth = 0
  for (let k = from; k <= to; k++) {
    if (lower[k] === '(' || lower[k] === '[') depth++
    if (lower[k] === ')' || lower[k] === ']') depth = Math.max(0, depth - 1)
    if (k === to || (lower[k] === ',' && depth === 0 && quotationOf[k] === quotationOf[to])) {
      if (k > start) segments.push({ from: start, to: k })
      start = k + 1
    }
  }
  return segments
}

function chooseSubject(reading: Reading, segments: readonly TokenRange[], end: number): TokenRange | null {
  const last = segments.at(-1)
  if (last === undefined) return null
  if (
    last.to === end &&
    !dash.test(reading.lower[end - 1] as string) &&
    !isApposition(reading, last, segments.at(-2))
  ) {
    const from = skipOpeners(reading, last)
    if (from >= end || !opensNominal(reading, from)) return null
    return { from: nameAfterPlural(reading, from, end), to: beforeTime(reading, from, end) }
  }
  if (last.to < end && segments.length === 1) return null
  for (const [i, segment] of segments.entries()) {
    const from = skipOpeners(reading, segment)
    if (from >= segment.to || !opensNominal(reading, from)) continue
    if (isPlaceAfterAdjunct(reading, segments, i)) continue
    return { from, to: end }
  }
  return null
}

/** "from the inquiries Varga said", "at the convention Sen. Varga said": a name after a plural, and a title, begin anew. */
function nameAfterPlural({ pos, lower }: Reading, from: number, end: number): number {
  let at = end
  while (at > from && /^NNPS?$/.test(pos[at - 1] as string)) at--
  if (at === from || at === end) return from
  const titled = pos[at - 1] === 'NN' && shortTitle.test(lower[at] as string) && !holder.test(lower[at - 1] as string)
  return pos[at - 1] === 'NNS' || titled ? at : from
}

const shortTitle = /^(?:sen|rep|gov|mr|mrs|ms|dr|gen|col|lt|capt|sgt|rev|prof)\.$/
const holder = /(?:man|woman|person|er|or|ist|ant|ent|leader|chair|chief|head|minister|mate|pal|counsel)$/

/** Where the name ends in "the union on Tuesday" and "Varga later". */
function beforeTime({ lower, pos, pasted }: Reading, from: number, end: number): number {
  let at = end
  while (at - 1 > from && pasted[at - 1] === 1 && pasted[from] === 0) at--
  while (
    at - 1 > from &&
    (timeWord.test(lower[at - 1] as string) ||
      pos[at - 1] === 'RB' ||
      lower[at - 1] === 'first' ||
      /^(?:night|morning|evening|afternoon)$/.test(lower[at - 1] as string))
  )
    at--
  if (at < end && at - 1 > from && /^(?:on|in)$/.test(lower[at - 1] as string)) at--
  return at > from ? at : end
}

/** `Ana Varga, a harbour official said`: the closing comma was left out. */
function isApposition({ pos, lower }: Reading, segment: TokenRange, before: TokenRange | undefined): boolean {
  if (before === undefined || !/^NNP/.test(pos[before.to - 1] as string)) return false
  if (!/^(?:a|an)$/.test(lower[segment.from] as string)) return false
  for (let k = before.from; k < before.to; k++) if (/^(?:V|MD|IN|TO)/.test(pos[k] as string)) return false
  return true
}

/** Conjunctions and adverbs that begin a sentence stand before its subject. */
function skipOpeners({ pos, lower }: Reading, { from, to }: TokenRange): number {
  let at = from
  while (
    at < to &&
    (pos[at] === 'CC' ||
      (pos[at] === 'RB' && !/^(?:only|even|about|nearly|almost|just|roughly)$/.test(lower[at] as string)))
  )
    at++
  return at
}

/** "In Newport, Ohio, Varga said": the second part names no speaker. */
function isPlaceAfterAdjunct(reading: Reading, segments: readonly TokenRange[], i: number): boolean {
  const before = segments[i - 1]
  const here = segments[i]
  const after = segments[i + 1]
  if (before === undefined || here === undefined || after === undefined) return false
  if (!/^(?:IN|TO|VBG|VBN)$/.test(reading.pos[before.from] as string)) return false
  for (let k = here.from; k < here.to; k++) if (!/^(?:NNP|CD)/.test(reading.pos[k] as string)) return false
  return /^(?:NNP|PRP)/.test(reading.pos[after.from] as string)
}

/** The noun phrase that follows a verb in `…,” said Varga, the mayor`; null if none does. */
export function nominalAfter(reading: Reading, from: number, high: number): TokenRange | null {
  if (from >= high || !opensNominal(reading, from)) return null
  const { lower, pos } = reading
  let at = from
  let inApposition = false
  while (at < high && reading.quotationOf[at] === reading.quotationOf[from]) {
    const tag = pos[at] as string
    const word = lower[at] as string
    if (/^[.;:?!]$/.test(word) || dash.test(word)) break
    if (word === ',') {
      if (!continuesName(reading, at + 1, high) || opensClause(reading, at + 1, high)) break
      inApposition = true
    } else if (timeWord.test(word) && at > from) break
    else if (tag === 'IN' && !inApposition && !/^(?:of|for|from|with|at)$/.test(word)) break
    else if (tag === 'IN' && /^(?:in|on|at|during|after|before)$/.test(word) && startsTime(reading, at + 1)) break
    else if ((isFinite(reading, at) || tag === 'VBG') && !inRelative(reading, at, from)) break
    else if (tag === 'CC' && !opensNominal(reading, at + 1)) break
    else if (tag === 'TO' && !inApposition && !posted.test(lower[at - 1] as string) && !inRelative(reading, at, from))
      break
    at++
  }
  while (at > from && lower[at - 1] === ',') at--
  return at > from ? { from, to: at } : null
}

/** Offices that are held to something: "ambassador to the United Nations". */
const posted = /^(?:ambassadors?|envoys?|advis[eo]rs?|delegates?|liaison|aides?|representatives?|emissary|counsel)$/

/** What is said on: these end the words for who says it. */
const occasion =
  /^(?:statement|interview|email|e-mail|letter|tweet|release|memo|speech|message|post|report|briefing|video|conference|call|hearing|meeting|rally|debate|appearance|week|month|year|day|morning|night|weekend|evening)$/

function startsTime({ lower, pos }: Reading, at: number): boolean {
  if (timeWord.test(lower[at] as string)) return true
  if (pos[at] !== 'DT' && pos[at] !== 'PRP$') return false
  return [lower[at + 1], lower[at + 2]].some((word) => occasion.test(word ?? ''))
}

/** After the comma: an apposition ("the mayor", "chairman of") or "who". */
function continuesName(reading: Reading, at: number, high: number): boolean {
  if (at >= high) return false
  const tag = reading.pos[at] as string
  if (/^(?:WP|WDT|WP\$)$/.test(tag)) return /^(?:who|whom|whose|which)$/.test(reading.lower[at] as string)
  if (/^(?:DT|PRP\$|NN|NNS|JJ[RS]?|CD|NNP|NNPS|RB)$/.test(tag)) return !timeWord.test(reading.lower[at] as string)
  return false
}

/** A finite verb before the next comma: no apposition but the clause of the sentence. */
function opensClause(reading: Reading, from: number, high: number): boolean {
  if (/^(?:WP|WDT|WP\$)$/.test(reading.pos[from] as string)) return false
  for (let k = from; k < high && reading.lower[k] !== ','; k++) {
    if (isFinite(reading, k) && !inRelative(reading, k, from)) return true
  }
  return false
}

function inRelative({ pos, lower }: Reading, verb: number, from: number): boolean {
  for (let k = verb - 1; k >= Math.max(from, verb - 12); k--) {
    if (/^(?:WP|WDT|WP\$)$/.test(pos[k] as string)) return true
    if (lower[k] === ',') return false
  }
  return false
}
