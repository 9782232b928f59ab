import type { Statement } from '../model/layers.ts'
import { type Chunk, findChunks, type NounPhrase } from './chunks.ts'
import { rangeOf, type WordRange, type Words } from './words.ts'

/** Who stands at the head of a statement's source: words, and the mentions that name them. */
export interface SourceHead {
  /** Word index of the head noun, pronoun or name. */
  readonly word: number
  /** Index of the mention that hangs on that word; −1 if there is none. */
  readonly place: number
  /** Its noun phrase, in word indexes. */
  readonly from: number
  readonly to: number
}

/** Mentions by the words they stand on. */
export interface MentionIndex {
  /** The widest mention that hangs on each word. */
  readonly placeOfHead: ReadonlyMap<number, number>
  /** The widest name over each word after a possessor. */
  readonly placeOver: ReadonlyMap<number, number>
}

/**
 * The heads of a source, several if they are joined ("Ruiz and her lawyer"). Not those who only belong to a head: in
 * "Ruiz's lawyer" and "a lawyer for Ruiz" the head is the lawyer.
 */
export function findSourceHeads(statement: Statement, words: Words, index: MentionIndex): SourceHead[] {
  const heads: SourceHead[] = []
  for (const span of statement.source) {
    const chunks = findChunks(words.words, withCharge(words, rangeOf(words.words, span)))
    const first = chunks.findIndex((c) => c.kind === 'noun' || isRelative(c))
    if (first < 0) continue
    const named = afterCharge(words, chunks, first)
    const phrases = named === null ? [chunks[first] as Chunk, ...joinedPhrases(chunks, first)] : [named]
    for (const phrase of phrases) heads.push(headOf(phrase, index))
    break
  }
  return heads
}

/** The words of a source with the "in Charge Ana Ruiz" that follows its title. */
function withCharge({ words }: Words, range: WordRange): WordRange {
  if (words[range.to]?.lower !== 'in' || words[range.to + 1]?.lower !== 'charge') return range
  let { to } = range
  for (to += 2; words[to]?.pos.startsWith('NNP') === true; ) to++
  return to > range.to + 2 ? { from: range.from, to } : range
}

/** "Special Agent in Charge Ana Ruiz": the name is the head of such a title; null for anything else. */
function afterCharge({ words }: Words, chunks: readonly Chunk[], first: number): NounPhrase | null {
  const [joint, next] = [chunks[first + 1], chunks[first + 2]]
  if (joint?.kind !== 'joint' || joint.lower !== 'in' || next?.kind !== 'noun') return null
  const opens = words[next.from]?.lower === 'charge' && next.to - next.from > 1
  return opens && words[next.head]?.pos.startsWith('NNP') === true ? next : null
}

function isRelative(chunk: Chunk): boolean {
  return chunk.kind === 'joint' && (chunk.pos === 'WP' || chunk.pos === 'WDT')
}

function headOf(phrase: Chunk, { placeOfHead, placeOver }: MentionIndex): SourceHead {
  const word = phrase.kind === 'noun' ? phrase.head : phrase.from
  const on = placeOfHead.get(word) ?? placeOver.get(word) ?? -1
  return { word, place: on, from: phrase.from, to: phrase.to }
}

/** Phrases joined to the first by "and" or "nor": those of "X of Y and Z" only if Z is as near to X as to Y, so they are left out. */
function joinedPhrases(chunks: readonly Chunk[], first: number): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let i = first + 1; i + 1 < chunks.length; i++) {
    const [joint, next] = [chunks[i] as Chunk, chunks[i + 1] as Chunk]
    if (joint.kind === 'joint' && /^(?:,|and|nor)$/.test(joint.lower) && next.kind === 'noun') {
      if (joint.lower !== ',') found.push(next)
      else if (!listFollows(chunks, i + 2)) continue
      else found.push(next)
      i++
    } else if (joint.kind === 'joint' && joint.lower === ',' && next.kind === 'joint' && next.lower === 'and') continue
    else break
  }
  return found
}

function listFollows(chunks: readonly Chunk[], at: number): boolean {
  const joint = chunks[at]
  return joint?.kind === 'joint' && (joint.lower === 'and' || (joint.lower === ',' && listFollows(chunks, at + 2)))
}
