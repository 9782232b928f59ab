/**
 * Trains the tagger. The language file holds tags by token (`{ id, sents: [[[start, end, tag, …]]] }`), the file of
 * articles the texts they lie in (`{ id, text }`). The same files give the same bytes.
 */
import { cuesOf, featureCount, featuresAt, type TokenCues } from '../../src/annotate/pos-features.ts'
import {
  bestTag,
  candidatesOf,
  classesOf,
  hintOnly,
  slotOf,
  type TaggerWeights,
} from '../../src/annotate/pos-tagger.ts'
import { toTaggerBytes, type TrainedTagger } from '../../src/annotate/pos-weights.ts'
import { quantised } from '../quantised.ts'
import { shuffled } from '../random.ts'
import { readTagged, type TaggedParagraph } from './tagged.ts'

const seed = 20170302
const epochs = 10
/** Weights, as a power of two: 1 MB as int8. */
const sizeBits = 20
/** A word seen this often takes only the tags it was seen with. */
const closedFrom = 40
/** A word seen this often is in the dictionary, as a hint. */
const hintFrom = 2
/** A tag rarer than this share of a word's uses is taken for a mistake. */
const leastShare = 0.005
/** Tags that take new words. */
const openTags = 'NN NNS NNP NNPS JJ JJR JJS RB RBR VB VBD VBG VBN VBP VBZ CD FW UH IN :'.split(' ')

/** Weights of a tagger trained on both files, and what to say of them. */
export function trainTagger(
  languagePath: string,
  articlesPath: string,
): { bytes: Uint8Array; words: number; classes: number } {
  const model = train(readTagged(languagePath, articlesPath))
  return { bytes: toTaggerBytes(model), words: model.dictionary.size, classes: model.classes.length }
}

interface Example {
  readonly cues: TokenCues
  readonly classes: Int32Array
  readonly gold: Int32Array
}

function train(tagged: readonly TaggedParagraph[]): TrainedTagger {
  const tags = [...new Set(tagged.flatMap((p) => p.tags.filter((t) => t !== null)))].sort()
  const tagIndex = new Map(tags.map((t, i) => [t, i]))
  const cues = tagged.map((p) => cuesOf(p.text, p.tokens, 0, p.tokens.length))
  const gold = tagged.map((p) => Int32Array.from(p.tags, (t) => (t === null ? -1 : (tagIndex.get(t) ?? -1))))
  const open = openTags.flatMap((t) => tagIndex.get(t) ?? [])
  const weights = new Float32Array(1 << sizeBits)
  const model = { tags, open, ...dictionaryOf(cues, gold, tags.length), weights }
  const examples = cues.map((c, i) => ({
    cues: c,
    classes: classesOf(model, c.exact, c.lower),
    gold: gold[i] as Int32Array,
  }))
  return { ...model, weights: quantised(learn(model, examples)) }
}

function dictionaryOf(
  cues: readonly TokenCues[],
  gold: readonly Int32Array[],
  tagCount: number,
): Pick<TrainedTagger, 'classes' | 'dictionary'> {
  const uses = new Map<number, Int32Array>()
  for (const [p, c] of cues.entries()) {
    for (let i = 0; i < c.length; i++) {
      const tag = gold[p]?.[i] ?? -1
      if (tag < 0) continue
      let counts = uses.get(c.exact[i] as number)
      if (counts === undefined) uses.set(c.exact[i] as number, (counts = new Int32Array(tagCount)))
      counts[tag] = (counts[tag] ?? 0) + 1
    }
  }
  const classes: number[][] = []
  const classIndex = new Map<string, number>()
  const dictionary = new Map<number, number>()
  for (const [word, counts] of uses) {
    const total = counts.reduce((a, b) => a + b, 0)
    if (total < hintFrom) continue
    const kept = [...counts.keys()].filter((t) => (counts[t] ?? 0) >= Math.max(total * leastShare, 1))
    const key = kept.join(' ')
    let index = classIndex.get(key)
    if (index === undefined) {
      index = classes.push(kept) - 1
      classIndex.set(key, index)
    }
    dictionary.set(word, total >= closedFrom ? index : index | hintOnly)
  }
  return { classes, dictionary }
}

/** Averaged perceptron over the tags as they are predicted; the average is kept in `sums` as Daumé (2006) does. */
function learn(model: TaggerWeights & { readonly weights: Float32Array }, examples: readonly Example[]): Float32Array {
  const { weights } = model
  const sums = new Float64Array(weights.length)
  const candidatesFor = candidatesOf(model)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [right, all] = [0, 0]
    for (const example of shuffled(examples, seed + epoch)) {
      right += learnParagraph(model, candidatesFor, example, (slot, change) => {
        weights[slot] = (weights[slot] as number) + change
        sums[slot] = (sums[slot] as number) + change * step
      })
      all += example.gold.length
      step += example.gold.length
    }
    console.log(`epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} %`)
  }
  return Float32Array.from(weights, (w, i) => w - (sums[i] as number) / step)
}

type Change = (slot: number, change: number) => void
type Candidates = (known: number) => readonly number[]

/** Tags one paragraph, changing the weights where the tag is wrong; how many were right. */
function learnParagraph(
  model: TaggerWeights,
  candidatesFor: Candidates,
  { cues, classes, gold }: Example,
  change: Change,
): number {
  const features = new Int32Array(featureCount)
  const mask = model.weights.length - 1
  let [tag1, tag2, right] = [-1, -1, 0]
  for (let i = 0; i < cues.length; i++) {
    const candidates = candidatesFor(classes[i] as number)
    const truth = gold[i] as number
    let best = candidates[0] as number
    if (candidates.length > 1) {
      featuresAt(cues, i, tag1, tag2, classes, features)
      best = bestTag(model.weights, features, candidates)
      if (truth >= 0 && best !== truth && candidates.includes(truth)) {
        for (const f of features) {
          change(slotOf(f, truth) & mask, 1)
          change(slotOf(f, best) & mask, -1)
        }
      }
    }
    if (best === truth) right++
    ;[tag2, tag1] = [tag1, best]
  }
  return right
}
