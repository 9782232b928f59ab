import type { Chunk, NounPhrase } from './chunks.ts'
import type { Word } from './words.ts'

/** Renames a noun by another beside it: "Ana Ruiz, a lawyer," and "the lawyer, Ana Ruiz,": second phrase to first. */
export function findAppositions(words: readonly Word[], chunks: readonly Chunk[]): Map<NounPhrase, NounPhrase> {
  const found = new Map<NounPhrase, NounPhrase>()
  for (let i = 0; i + 2 < chunks.length; i++) {
    const [a, comma, b] = [chunks[i] as Chunk, chunks[i + 1] as Chunk, chunks[i + 2] as Chunk]
    if (a.kind !== 'noun' || b.kind !== 'noun' || comma.kind !== 'joint' || !/^[,–—]$/.test(comma.lower)) continue
    const after = chunks[endOfPhrase(chunks, i + 2)]
    const closedBy =
      after === undefined ||
      after.kind === 'verb' ||
      /^[.,;:–—)”"]$|^''$/.test((after as { lower?: string }).lower ?? '')
    const [nameA, nameB] = [isName(words, a), isName(words, b)]
    if (nameB && after?.kind === 'verb' && underPreposition(chunks, i)) continue
    if (closedBy && nameA !== nameB && describes(words, nameA ? b : a) && !listGoesOn(chunks, i + 3))
      found.set(b, found.get(a) ?? a)
  }
  return found
}

/** "In his speech, Ruiz urged": the phrase before the comma opens the sentence, it renames nobody. */
function underPreposition(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before?.kind === 'joint' && (before.pos === 'IN' || before.pos === 'TO')
}

function endOfPhrase(chunks: readonly Chunk[], at: number): number {
  let i = at + 1
  while (i + 1 < chunks.length) {
    const [joint, noun] = [chunks[i] as Chunk, chunks[i + 1] as Chunk]
    if (joint.kind !== 'joint' || noun.kind !== 'noun' || !/^(?:IN|TO)$/.test(joint.pos)) break
    i += 2
  }
  return i
}

function listGoesOn(chunks: readonly Chunk[], at: number): boolean {
  const [a, b] = [chunks[at], chunks[at + 1]]
  const lower = (c: Chunk | undefined) => (c?.kind === 'joint' ? c.lower : '')
  return lower(a) === 'and' || lower(a) === 'or' || (lower(a) === ',' && (lower(b) === 'and' || lower(b) === 'or'))
}

function isName(words: readonly Word[], phrase: NounPhrase): boolean {
  return /^NNPS?$/.test(words[phrase.head]?.pos ?? '')
}

function describes(words: readonly Word[], phrase: NounPhrase): boolean {
  const first = words[phrase.from] as Word
  return (
    first.pos === 'DT' ||
    first.pos === 'PRP$' ||
    phrase.owned > phrase.from ||
    /^NN$/.test(words[phrase.head]?.pos ?? '')
  )
}
