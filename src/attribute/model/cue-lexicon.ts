import { mix } from '../../text/feature-hash.ts'
import { isVerb } from './tags.ts'

/** How often words are cues: key of word and part of speech to a bucket of the share, 1 to 9. */
export type CueLexicon = ReadonlyMap<number, number>

/** Upper bounds of the shares of the buckets 1, 2, … */
const bounds = [0.01, 0.03, 0.07, 0.14, 0.25, 0.4, 0.6, 0.8]

/** Buckets from here on are likely cues. */
export const strongRate = 4

/** Key of a word in the lexicon: verbs and other uses are told apart. */
export function lexiconKey(lower: number, pos: number): number {
  return mix(1, lower, isVerb(pos) ? 1 : 0)
}

/** Bucket of a word, 0 if the lexicon does not know it. */
export function rateOf(lexicon: CueLexicon, lower: number, pos: number): number {
  return lexicon.get(lexiconKey(lower, pos)) ?? 0
}

/** Bucket for a word that is a cue in `cues` of its `uses`. */
export function bucketOf(cues: number, uses: number): number {
  const share = cues / (uses + 1)
  let bucket = 1
  for (const bound of bounds) if (share >= bound) bucket++
  return bucket
}
