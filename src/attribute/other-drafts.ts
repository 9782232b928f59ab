import { thatAfterNoun } from '../text/noun-clause.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import { endOfSpeech, objectEnd, saysSomething, trimContent } from './content-ranges.ts'
import { carriedOn, splits } from './content-sides.ts'
import type { CueRange, Draft } from './draft.ts'
import { isFinite, nominalAfter, subjectBefore } from './phrases.ts'

/** The statement a fixed phrase makes ("according to", "reportedly", "made clear that"); null if no content can be found. */
export function draftOfPhrase(reading: Reading, cue: CueRange, before: readonly Draft[]): Draft | null {
  const phrase = cue.phrase
  if (phrase === null) return null
  if (phrase.source === 'before') {
    const follows = reading.pos[cue.from] === 'VBG' && reading.lower[cue.from - 1] === ','
    const subject = follows ? (before.at(-1)?.source[0] ?? null) : subjectBefore(reading, cue.from, cue.scope.from)
    const content = trimContent(reading, { from: cue.to, to: contentEnd(reading, cue) }, true)
    return content === null ? null : draftOf(cue, subject, [content], 'after')
  }
  const source = phrase.source === 'after' ? sourceAfter(reading, cue.to, cue.scope.to) : null
  if (phrase.source === 'after' && source === null) return null
  const right = source?.to ?? cue.to
  const around = contentAround(reading, cue, right)
  const content = [...around, ...carriedOn(reading, cue, right, around.at(-1) ?? null)]
  return content.length === 0 ? null : draftOf(cue, source, content, 'around')
}

function contentEnd(reading: Reading, cue: CueRange): number {
  const opener = reading.lower[cue.to]
  return opener === 'that' || opener === 'to' ? cue.scope.to : objectEnd(reading, cue.to, cue.scope.to)
}

/** Tokens that may tell more of a source: "officials ▸ cited in the report", "a survey ▸ published by the Ledger". */
const longestMore = 20

/** The words for who says it, up to the comma where a participle or "by", "about", "with" tells more of them. */
function sourceAfter(reading: Reading, from: number, high: number): TokenRange | null {
  const { lower } = reading
  const source = nominalAfter(reading, from, high)
  if (source === null || source.to >= high) return source
  const more =
    participleAfter(reading, source) ??
    (/^(?:by|about|with|to|from)$/.test(lower[source.to] as string) ? source.to : null)
  if (more === null) return source
  for (let k = more; k < Math.min(high, more + longestMore); k++) {
    if (/^(?:[,.;:?!]|—|–|--)$/.test(lower[k] as string)) return { from, to: k }
    if (lower[k] === 'by') return { from, to: nominalAfter(reading, k + 1, high)?.to ?? k }
    if (k > more && isFinite(reading, k)) return source
  }
  return source
}

/**
 * The participle that tells more of a source, be it the word after it or its last one ("officials ▸ cited in the report",
 * "two engineers ▸ briefed on it"); null if there is none. A past tense cannot follow there.
 */
function participleAfter({ pos }: Reading, { from, to }: TokenRange): number | null {
  if (/^VB[NG]$/.test(pos[to] as string)) return to
  const opens = (k: number): boolean => /^(?:IN|TO|RP)$/.test(pos[k + 1] as string)
  if (pos[to] === 'VBD' && opens(to)) return to
  const last = to - 1
  return last > from && /^VB[ND]$/.test(pos[last] as string) && /^NN/.test(pos[last - 1] as string) && opens(last)
    ? last
    : null
}

/** The clause the phrase stands in, without it. */
function contentAround(reading: Reading, cue: CueRange, right: number): TokenRange[] {
  const { scope } = cue
  const left = { from: leftEdge(reading, cue), to: cue.from }
  const parts: TokenRange[] = []
  const comma = right < scope.to && reading.lower[right] === ','
  // `The tanker, according to Varga, was empty`: a subject before, its verb after.
  const divided = reading.lower[cue.from - 1] === ',' && splits(reading, right, left.from)
  if (left.from < left.to && (divided || saysSomething(reading, left.from, left.to) || cue.phrase?.source === 'none')) {
    const range = trimContent(reading, left)
    if (range !== null) parts.push(range)
  }
  const opens = cue.from <= scope.from + 1 || parts.length === 0 || cue.phrase?.source === 'none'
  if (right < scope.to && (opens || (comma && goesOn(reading, right + 1, scope.to)))) {
    const range = trimContent(reading, { from: right, to: scope.to }, true)
    if (range !== null) parts.push(range)
  }
  return parts
}

/** Starts after a semicolon or a quotation that closed before. */
function leftEdge({ lower, quotationOf, quotations }: Reading, { from, scope }: CueRange): number {
  const q = quotations[quotationOf[scope.from] as number]
  const start = q !== undefined && q.from < scope.from && q.to <= from ? q.from : scope.from
  for (let k = from - 1; k > scope.from; k--) if (lower[k] === ';') return k + 1
  return start
}

/** After ", according to X,": a verb that goes on with the clause. */
function goesOn(reading: Reading, at: number, high: number): boolean {
  return (
    at < high &&
    (isFinite(reading, at) ||
      (saysSomething(reading, at, high) && !/^(?:CC|WP|WDT|WRB|IN|VBG)$/.test(reading.pos[at] as string)))
  )
}

/** The statement a noun of saying makes ("his claim that", "repeated a call for"); null if no content can be found. */
export function draftOfNoun(reading: Reading, cue: CueRange): Draft | null {
  const source =
    possessorBefore(reading, cue.from, cue.scope.from) ??
    (cue.head > cue.from ? subjectBefore(reading, cue.from, cue.scope.from) : null)
  const content = reading.lower[cue.to - 1] === ':' ? givenWords(reading, cue) : nounContent(reading, cue)
  return content === null ? null : draftOf(cue, source, [content], 'after')
}

function nounContent(reading: Reading, cue: CueRange): TokenRange | null {
  const that = thatAfterNoun(reading, cue.to, cue.scope.to)
  if (that >= 0) return trimContent(reading, { from: that, to: thatEnd(reading, cue, that + 1) }, true)
  return trimContent(reading, { from: cue.to, to: objectEnd(reading, cue.to, cue.scope.to) }, true)
}

/** What follows "released a statement:": a quotation, or words without marks up to the reporter's next sentence. */
function givenWords(reading: Reading, { to, scope }: CueRange): TokenRange | null {
  const { sentences, sentenceOf, quotations, quotationOf } = reading
  const from = to < scope.to ? to : scope.to
  const q = quotations[quotationOf[from] as number]
  if (q !== undefined && q.from === from) return { from, to: q.to }
  const paragraph = sentences[sentenceOf[from] as number]?.paragraph
  if (paragraph === undefined) return null
  let last = sentenceOf[from] as number
  while (sentences[last + 1]?.paragraph === paragraph) last++
  const end = endOfSpeech(reading, from, sentences[last]?.to ?? scope.to)
  return trimContent(reading, { from, to: end }, true)
}

/** A clause in the middle of a sentence ends where the verb of the sentence comes. */
function thatEnd(reading: Reading, { from: cue, scope }: CueRange, from: number): number {
  const high = scope.to
  const main = mainVerbAfter(reading, cue, from, scope)
  if (main >= 0) return main
  let verbs = 0
  for (let k = from; k < high; k++) {
    if ((reading.quotationOf[k] as number) !== (reading.quotationOf[from] as number)) continue
    if (reading.lower[k] === ',' && verbs > 0) return k
    if (!isFinite(reading, k)) continue
    const auxiliary = isFinite(reading, k - 1) || /^(?:RB)$/.test(reading.pos[k - 1] as string)
    if (!auxiliary) verbs++
    if (
      verbs === 2 &&
      !/^(?:CC|WP|WDT|IN|WRB)$/.test(reading.pos[k - 1] as string) &&
      !/^(?:NN|PRP)/.test(reading.pos[k - 1] as string)
    )
      return k
  }
  return high
}

const auxiliary =
  /^(?:is|are|was|were|be|been|am|'s|'re|has|have|had|'ve|do|does|did|will|would|can|could|may|might|must|shall|should|'d|'ll)$/
const clauseOpener = /^(?:that|if|whether|because|when|while|after|before|since|as|although|though|until|unless)$/

/**
 * The verb of a sentence whose subject is the noun of saying: `Her claim that it was paid ▸ has been disputed`; −1 where the
 * noun is no subject or no second verb comes.
 */
function mainVerbAfter(reading: Reading, cue: number, from: number, scope: TokenRange): number {
  const { lower, pos } = reading
  for (let k = scope.from; k < cue; k++) if (isFinite(reading, k) || lower[k] === ',') return -1
  let clauses = 1
  for (let k = from; k < scope.to; k++) {
    if ((reading.quotationOf[k] as number) !== (reading.quotationOf[from] as number)) continue
    if (lower[k] === ',' || lower[k] === ';' || pos[k] === 'CC') return -1
    if (/^W/.test(pos[k] as string) || clauseOpener.test(lower[k] as string)) clauses++
    if (!isFinite(reading, k) || goesWithVerb(reading, k)) continue
    if (clauses-- === 0) return k
  }
  return -1
}

/** A verb after its auxiliary: "was not ▸ paid" where the tagger sees two past tenses. */
function goesWithVerb({ lower, pos }: Reading, at: number): boolean {
  let k = at - 1
  while (pos[k] === 'RB') k--
  return auxiliary.test(lower[k] as string)
}

/** "Varga's", "his" before the noun, with the apostrophe. */
function possessorBefore({ pos, lower }: Reading, from: number, low: number): TokenRange | null {
  let k = from - 1
  while (k >= low && /^(?:JJ[RS]?|VBN|CD|RB)$/.test(pos[k] as string)) k--
  if (k < low) return null
  if (pos[k] === 'PRP$') return { from: k, to: k + 1 }
  if (pos[k] !== 'POS') return null
  let start = k
  while (
    start - 1 >= low &&
    /^(?:NNP?S?|NNPS|JJ|DT|PRP\$|CD|POS)$/.test(pos[start - 1] as string) &&
    lower[start - 1] !== ','
  )
    start--
  return start < k ? { from: start, to: k + 1 } : null
}

function draftOf(
  cue: CueRange,
  source: TokenRange | null,
  content: readonly TokenRange[],
  order: Draft['order'],
): Draft {
  return {
    cue: { from: cue.from, to: cue.to },
    lemma: cue.cue.lemma,
    acts: cue.cue.acts,
    negated: cue.cue.negated,
    source: source === null ? [] : [source],
    content,
    addressee: [],
    rule: cue.phrase === null ? 'noun' : 'phrase',
    order,
  }
}
