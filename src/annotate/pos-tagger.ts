import type { Span } from '../model/span.ts'
import { cuesOf, featureCount, featuresAt } from './pos-features.ts'

/** Gives each token of a paragraph its Penn tag. */
export interface Tagger {
  readonly tag: (
    text: string,
    tokens: readonly { readonly span: Span }[],
    from: number,
    to: number,
  ) => readonly string[]
}

/** The trained part of a tagger: what its file holds. */
export interface TaggerWeights {
  readonly tags: readonly string[]
  /** Tags a word outside the dictionary may take. */
  readonly open: readonly number[]
  /** Sets of tags; words that may take the same tags share one. */
  readonly classes: readonly (readonly number[])[]
  /** Word hash (as written) to the index of its class; the sign bit of the class marks words whose class is a hint only. */
  readonly dictionary: Pick<ReadonlyMap<number, number>, 'get'>
  /** Weight of feature and tag at `slotOf`; its length is a power of two. */
  readonly weights: Int8Array | Float32Array
}

/** Set in a dictionary value whose class is not all the word may be. */
export const hintOnly = 0x8000

/** Where the weight of a feature with a tag stands, before it is cut to the table's length. */
export function slotOf(feature: number, tag: number): number {
  return feature + Math.imul(tag + 1, 0x1f123bb5)
}

/** A tagger from its weights: greedy, left to right, with the two tags before as context. */
export function taggerOf(model: TaggerWeights): Tagger {
  const features = new Int32Array(featureCount)
  const candidatesFor = candidatesOf(model)
  return {
    tag: (text, tokens, from, to) => {
      const cues = cuesOf(text, tokens, from, to)
      const classes = classesOf(model, cues.exact, cues.lower)
      const tags: string[] = []
      let [tag1, tag2] = [-1, -1]
      for (let i = 0; i < cues.length; i++) {
        const candidates = candidatesFor(classes[i] as number)
        let best = candidates[0] as number
        if (candidates.length > 1) {
          featuresAt(cues, i, tag1, tag2, classes, features)
          best = bestTag(model.weights, features, candidates)
        }
        tags.push(model.tags[best] as string)
        ;[tag2, tag1] = [tag1, best]
      }
      return tags
    },
  }
}

/** A tagger whose weights are read when it is first used; it gives empty tags if there are none. */
export function lazyTagger(read: () => Tagger | null): Tagger {
  let tagger: Tagger | null | undefined
  return {
    tag: (text, tokens, from, to) => {
      if (tagger === undefined) tagger = read()
      return tagger === null ? Array<string>(to - from).fill('') : tagger.tag(text, tokens, from, to)
    },
  }
}

/** Ambiguity class of each word, −1 for unknown ones; a word unknown as written takes that of its lower-case form as a hint. */
export function classesOf(model: Pick<TaggerWeights, 'dictionary'>, exact: Int32Array, lower: Int32Array): Int32Array {
  const classes = new Int32Array(exact.length)
  for (let i = 0; i < exact.length; i++) {
    const known = model.dictionary.get(exact[i] as number)
    if (known !== undefined) classes[i] = known
    else {
      const hint = lower[i] === exact[i] ? undefined : model.dictionary.get(lower[i] as number)
      classes[i] = hint === undefined ? -1 : hint | hintOnly
    }
  }
  return classes
}

/** For the class of a word, as `classesOf` gives it, the tags the word may take. */
export function candidatesOf(model: Pick<TaggerWeights, 'open' | 'classes'>): (known: number) => readonly number[] {
  const { open, classes } = model
  const hinted = classes.map((own) => [...new Set([...open, ...own])])
  return (known) => {
    if (known < 0) return open
    return ((known & hintOnly) === 0 ? classes[known] : hinted[known & ~hintOnly]) ?? open
  }
}

/** The candidate with the highest score; the first of equals. */
export function bestTag(
  weights: Int8Array | Float32Array,
  features: Int32Array,
  candidates: readonly number[],
): number {
  const mask = weights.length - 1
  let best = candidates[0] as number
  let high = -Infinity
  for (const tag of candidates) {
    const shift = slotOf(0, tag)
    let score = 0
    for (let f = 0; f < features.length; f++) score += weights[((features[f] as number) + shift) & mask] as number
    if (score > high) {
      high = score
      best = tag
    }
  }
  return best
}
