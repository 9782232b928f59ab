import { contentActs, shiftedActs } from '../data/acts.ts'
import { hedges, unsourcedHedges } from '../data/hedges.ts'
import { documentNouns, mediumWords } from '../data/media.ts'
import type { Act, Medium } from '../model/layers.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import type { Draft } from './draft.ts'

/** Hedges by their first word: the words that must follow. */
const hedgeStarts = new Map<string, string[][]>()
for (const [first = '', ...rest] of hedges.map((h) => h.split(' '))) {
  hedgeStarts.set(first, [...(hedgeStarts.get(first) ?? []), rest])
}
/** A denial or call is told by how the content begins; deeper in, such words are about something else. */
const openingTokens = 24
/** Words of a content that are looked at for the acts it may hold anywhere. */
const mostTokens = 150

/** Acts of a statement: those of its cue, and what its first words make it. */
export function actsOf(reading: Reading, draft: Draft): Act[] {
  const acts = new Set<Act>(cueActs(reading, draft))
  const opening = wordsOf(reading, draft.content, openingTokens)
  const whole = wordsOf(reading, draft.content, mostTokens)
  const speech = !draft.acts.some(
    (a) => a === 'opinion' || a === 'plan' || a === 'belief' || a === 'question' || a === 'retraction',
  )
  if (speech) for (const c of contentActs) if (c.pattern.test(c.opening ? opening : whole)) acts.add(c.act)
  if (speech && asks(reading, draft)) acts.add('question')
  if (acts.size > 1) acts.delete('statement')
  return [...acts]
}

/** Acts of the cue, as its last words and the first of what follows settle them. */
function cueActs(reading: Reading, { cue, content, lemma, acts, negated }: Draft): readonly Act[] {
  if (cue !== null && refusals.test(reading.lower.slice(cue.from, cue.to).join(' '))) return ['no-comment']
  const candidates = shiftedActs.filter((s) => s.lemma.test(lemma) && (s.negated !== true || negated))
  if (candidates.length === 0) return acts
  const preposition = cue === null ? [] : [{ from: Math.max(cue.from, cue.to - 2), to: cue.to }]
  const follows = wordsOf(reading, sinceCue(cue, content), openingTokens)
  const around = wordsOf(reading, [...preposition, ...sinceCue(cue, content)], openingTokens)
  const shift = candidates.find(({ pattern }) => pattern.test(follows) || pattern.test(around))
  return shift === undefined ? acts : [shift.act]
}

/** Tokens between a cue and its content that still tell what was done. */
const mostBetween = 3

/** `demanded ▸ to know whether`: the content with the words that lead to it. */
function sinceCue(cue: TokenRange | null, content: readonly TokenRange[]): readonly TokenRange[] {
  const [first, ...more] = content
  if (cue === null || first === undefined || first.from < cue.to || first.from > cue.to + mostBetween) return content
  return [{ from: cue.to, to: first.to }, ...more]
}

/** "declined to say": an act of its own, whatever the last verb. */
const refusals =
  /\b(?:declin|refus)(?:e[sd]?|ing) to (?:\w+ )?(?:say|comment|discuss|answer|confirm|tell|reveal|disclose|specify|elaborate|explain|identify|name)\b/

/** "Nobody said", "neither Ruiz nor Harl said", "no official confirmed": said by none. */
export function isSaidByNone({ lower }: Reading, { source }: Draft): boolean {
  const first = source[0]
  if (first === undefined) return false
  const [word, next] = [lower[first.from] as string, lower[first.from + 1] as string]
  if (/^(?:nobody|neither|none)$/.test(word)) return true
  return word === 'no' && first.to - first.from > 1 && next !== '.'
}

/** Words between marks that end in a question. */
function asks({ lower, quotationOf }: Reading, { content, rule }: Draft): boolean {
  const last = content.at(-1)
  if (last === undefined) return false
  const quoted = rule === 'layout-transcript' || (quotationOf[last.from] as number) >= 0
  return quoted && (lower[last.to - 1] === '?' || (lower[last.to - 2] === '?' && last.to - last.from > 2))
}

/**
 * Whether the saying is hedged, or most sentences of its content ("may have", "appears to", "if it turns out"): one
 * "perhaps" in a speech hedges a sentence, not the speech.
 */
export function isHedged(reading: Reading, draft: Draft): boolean {
  const { lower, sentenceOf } = reading
  if (draft.cue !== null && isHedgedCue(reading, draft, draft.cue)) return true
  const sentences = new Map<number, boolean>()
  for (const { from, to } of draft.content) {
    for (let k = from; k < to; k++) {
      if (!/[\p{L}\p{N}]/u.test(lower[k] as string)) continue
      const sentence = sentenceOf[k] as number
      sentences.set(sentence, sentences.get(sentence) === true || opensHedge(reading, k, to))
    }
  }
  const hedged = [...sentences.values()].filter((h) => h).length
  return 2 * hedged > sentences.size
}

/** "may have said", and with nobody named "was described as"; "reportedly" by itself says that others told it. */
function isHedgedCue(reading: Reading, { source }: Draft, { from, to }: TokenRange): boolean {
  const words = reading.lower.slice(from, to)
  if (words.length === 1 && words[0] === 'reportedly') return false
  if (source.length === 0 && words.some((w, i) => i > 0 && unsourced.has(`${words[i - 1]} ${w}`))) return true
  return words.some((_, i) => opensHedge(reading, from + i, to))
}

const unsourced: ReadonlySet<string> = new Set(unsourcedHedges)

function opensHedge({ lower, pos }: Reading, k: number, to: number): boolean {
  // The month is no "may".
  if (lower[k] === 'may' && pos[k] !== 'MD' && pos[k] !== '') return false
  const phrases = hedgeStarts.get(lower[k] as string)
  return phrases?.some((rest) => rest.every((word, i) => lower[k + 1 + i] === word && k + 1 + i < to)) === true
}

/** Tokens to either side of a cue in which words for the means are looked for. */
const reach = 80

/** By what means it was said, as the words around the cue tell that stand in nothing said, `said` being all contents; null if they do not. */
export function mediumOf(reading: Reading, draft: Draft, said: readonly TokenRange[]): Medium | null {
  if (draft.rule === 'layout-transcript') return 'transcript'
  if (draft.rule === 'layout-tweet') return 'tweet'
  const source = draft.source[0]
  const document = source === undefined ? undefined : documentNouns[headWord(reading, source)]
  const anchor = draft.cue ?? source
  if (anchor === undefined) return document ?? null
  const sentence = reading.sentences[reading.sentenceOf[anchor.from] as number]
  if (sentence === undefined) return document ?? null
  const [from, to] = [Math.max(sentence.from, anchor.from - reach), Math.min(sentence.to, anchor.to + reach)]
  // What stands around the cue itself is of its own saying, also inside what another says.
  const others = said.filter((c) => c.from < to && from < c.to && !(c.from <= anchor.from && anchor.from < c.to))
  const inContent = (k: number) => others.some((c) => c.from <= k && k < c.to)
  let best = mediumWords.length
  for (let k = from; k < to; k++) {
    const rank = mediumRank.get(reading.lower[k] as string)
    if (rank !== undefined && rank < best && !inContent(k)) best = rank
  }
  return mediumWords[best]?.medium ?? document ?? null
}

/** Place of the first medium that each word tells of. */
const mediumRank = new Map(mediumWords.flatMap(({ words }, rank) => words.map((w) => [w, rank] as const)).reverse())

/** The last noun of the phrase before its first preposition. */
function headWord({ lower, pos }: Reading, { from, to }: TokenRange): string {
  let head = lower[from] as string
  for (let k = from; k < to; k++) {
    if (pos[k] === 'IN' || lower[k] === ',') break
    if (pos[k]?.startsWith('NN')) head = lower[k] as string
  }
  return head
}

const quotationMark = /^(?:["“”‘«»]|``|'')$/

function wordsOf({ lower }: Reading, ranges: readonly TokenRange[], most: number): string {
  const words: string[] = []
  for (const { from, to } of ranges)
    for (let k = from; k < to && words.length < most; k++)
      if (!quotationMark.test(lower[k] as string)) words.push(lower[k] as string)
  return words.join(' ').replaceAll(" n't", "n't")
}
