import { cueNouns } from '../../data/cue-nouns.ts'
import { cueVerbs } from '../../data/cue-verbs.ts'
import { auxiliaryForms, irregularPlurals, irregularVerbs, verbsInE } from '../../data/irregular-verbs.ts'
import type { Frame } from '../../model/cue-entry.ts'
import { hashOfWord, mix } from '../../text/feature-hash.ts'
import { lemmatiser } from '../../text/lemma.ts'
import { isNoun, isVerb, tagOf } from './tags.ts'

const lemmas = lemmatiser({ verbs: irregularVerbs, auxiliaries: auxiliaryForms, verbsInE, plurals: irregularPlurals })

/** Hashes of lemmas by word and part of speech; emptied at a bound, so that a long run does not grow it. */
export interface LemmaMemory {
  readonly known: Map<number, number>
}

const mostRemembered = 50_000

/** An empty memory. */
export function newLemmaMemory(): LemmaMemory {
  return { known: new Map() }
}

/** Hash of the lemma of the word `text[start, end)` with that `lower` hash; of words but verbs and nouns, their own. */
export function lemmaHash(
  memory: LemmaMemory,
  text: string,
  start: number,
  end: number,
  lower: number,
  pos: number,
): number {
  const verb = isVerb(pos)
  if (!verb && !isNoun(pos)) return lower
  const key = mix(2, lower, pos)
  const known = memory.known.get(key)
  if (known !== undefined) return known
  if (memory.known.size >= mostRemembered) memory.known.clear()
  const word = text
    .slice(start, Math.min(end, start + 40))
    .toLowerCase()
    .replaceAll('’', "'")
  const hash = mix(3, hashOfWord(verb ? lemmas.verb(word, tagOf(pos)) : lemmas.noun(word)), verb ? 1 : 0)
  memory.known.set(key, hash)
  return hash
}

const frameBits: Readonly<Record<Frame, number>> = {
  clause: 1,
  that: 1,
  quote: 2,
  wh: 4,
  to: 8,
  object: 16,
  request: 0,
  figure: 0,
  account: 0,
  told: 32,
  name: 64,
  as: 64,
  of: 128,
  for: 128,
  about: 128,
  on: 128,
  at: 128,
  with: 128,
}

/** What the lists of cues know of lemmas: bits of the frames, with the usual act above them. */
const listed: ReadonlyMap<number, number> = new Map([
  ...cueVerbs.map(({ lemma, frames, acts }) => [mix(3, hashOfWord(lemma), 1), kindOf(frames, acts[0] ?? '')] as const),
  ...cueNouns.map(({ lemma, frames, acts }) => [mix(3, hashOfWord(lemma), 0), kindOf(frames, acts[0] ?? '')] as const),
])

function kindOf(frames: readonly Frame[], act: string): number {
  return frames.reduce((bits, f) => bits | frameBits[f], 0) | (hashOfWord(act) & 0x7fff00) | 0x1000000
}

/** What the lists of cues know of a lemma: a number that stands for its frames and usual act; 0 if they lack it. */
export function listedAs(lemma: number): number {
  return listed.get(lemma) ?? 0
}
