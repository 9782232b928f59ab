import { capacityAdjectives, capacityNouns, capacityWords } from '../data/capacity.ts'
import type { Span } from '../model/span.ts'
import { findChunks, type Chunk, type NounPhrase } from './chunks.ts'
import { nounLemma } from './lemma.ts'
import type { Word, WordRange } from './words.ts'

/** Words that say in what part someone did something: "as a senator", "in his capacity as a member", "not as a surrogate". */
export function findCapacities(words: readonly Word[], range: WordRange): Span[] {
  const chunks = findChunks(words, range)
  const found: Span[] = []
  for (let i = 0; i + 1 < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind !== 'joint') continue
    const end = chunk.lower === 'as' ? afterAs(words, chunks, i) : chunk.lower === 'in' ? afterIn(words, chunks, i) : -1
    if (end < 0) continue
    const last = chunks[end] as Chunk
    const from =
      chunks[i - 1]?.kind === 'joint' && /^not$/.test((chunks[i - 1] as { lower: string }).lower)
        ? chunk.from - 1
        : chunk.from
    found.push({ start: (words[from] as Word).start, end: (words[last.to - 1] as Word).end })
    i = end
  }
  return found
}

/** "as a senator and a member of the committee": index of the last chunk, −1 if no part is named. */
function afterAs(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const before = chunks[at - 1]
  if (before?.kind === 'joint' && /^(?:such|so|as|well|soon|long|far|much|many|just|even)$/.test(before.lower))
    return -1
  const phrase = chunks[at + 1]
  if (phrase?.kind !== 'noun' || !namesPart(words, phrase)) return -1
  const next = chunks[at + 2]
  if (next?.kind === 'verb' && next.form === 'finite') return -1
  return phraseEnd(words, chunks, at + 1)
}

/** "in his capacity as a member", "in an official capacity", "in her role as mayor". */
function afterIn(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const phrase = chunks[at + 1]
  if (phrase?.kind !== 'noun' || !capacityWords.has(words[phrase.head]?.lower ?? '')) return -1
  const as = chunks[at + 2]
  if (as?.kind === 'joint' && as.lower === 'as' && chunks[at + 3]?.kind === 'noun')
    return phraseEnd(words, chunks, at + 3)
  const named = words.slice(phrase.from, phrase.head).some((w) => capacityAdjectives.has(w.lower))
  return named && /^capacit/.test(words[phrase.head]?.lower ?? '') ? at + 1 : -1
}

function namesPart(words: readonly Word[], { from, to, head }: NounPhrase): boolean {
  const lemma = nounLemma(words[head]?.lower ?? '')
  return capacityNouns.has(lemma) && to - from < 9 && words[head]?.pos !== 'NNS'
}

/** The phrase with "of …", "on …" and another part joined by "and". */
function phraseEnd(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  let end = at
  for (let i = at + 1; i + 1 < chunks.length; i += 2) {
    const [joint, next] = [chunks[i] as Chunk, chunks[i + 1] as Chunk]
    if (joint.kind !== 'joint' || next.kind !== 'noun') break
    const joined = (joint.lower === 'and' || joint.lower === 'or') && namesPart(words, next)
    if (!joined && !/^(?:of|on|for|to|in)$/.test(joint.lower)) break
    end = i + 1
  }
  return end
}
