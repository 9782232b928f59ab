/**
 * Trains the labeller of names. The language file holds a named-entity class by token, the file of articles the texts
 * (`models/pos/train.ts`). The same files give the same bytes.
 */
import { historyOf, labelOnce } from '../../src/annotate/name-decoder.ts'
import {
  edgeFeatureCount,
  edgeFeaturesAt,
  type History,
  hashesOf,
  identityFrom,
  labelNames,
  labelsAt,
  mayFollow,
  type NameHashes,
  nameKinds,
  nodeFeatureCount,
  nodeFeaturesAt,
} from '../../src/annotate/name-labels.ts'
import type { NameReading } from '../../src/annotate/name-cues.ts'
import { slotOf, type Tagger } from '../../src/annotate/pos-tagger.ts'
import { toTaggerBytes } from '../../src/annotate/pos-weights.ts'
import { quantised } from '../quantised.ts'
import { random, shuffled } from '../random.ts'
import { readArticles, type SilverArticle } from './articles.ts'

const seed = 20170721
const epochs = 15
/** Weights, as a power of two: 0.5 MB as int8. */
const sizeBits = 19
/** Share of the examples that are learned without the features that know words, so that names never seen are found too. */
const namelessShare = 0.3

/** Weights of a labeller trained on both files. */
export function trainNames(languagePath: string, articlesPath: string, tagger: Tagger): { bytes: Uint8Array } {
  const articles = readArticles(languagePath, articlesPath, tagger)
  const weights = quantised(learn(articles.map(toExample)))
  return { bytes: toTaggerBytes({ tags: labelNames, open: [], classes: [], dictionary: new Map(), weights }, true) }
}

interface Example {
  readonly names: NameReading
  readonly hashes: NameHashes
  readonly gold: Uint8Array
}

function toExample({ names, cleaned }: SilverArticle): Example {
  const gold = new Uint8Array(names.reading.length)
  for (const { from, to, kind } of cleaned) {
    const begin = 1 + 2 * nameKinds.indexOf(kind)
    for (let i = from; i < to; i++) gold[i] = i === from ? begin : begin + 1
  }
  // A name of the annotation that our labels cannot spell is no name to learn from.
  for (let i = 0; i < gold.length; i++) if (!labelsAt(names, i).includes(gold[i] as number)) gold[i] = 0
  for (let i = 0; i < gold.length; i++) {
    const label = gold[i] as number
    if (!mayFollow(labelBefore(names, gold, i), label)) gold[i] = label % 2 === 0 ? label - 1 : label + 1
  }
  return { names, hashes: hashesOf(names), gold }
}

/** Averaged structured perceptron (Collins 2002), over whole articles; the average is kept as Daumé (2006) does. */
function learn(examples: readonly Example[]): Float32Array {
  const weights = new Float32Array(1 << sizeBits)
  const sums = new Float64Array(weights.length)
  const next = random(seed)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    for (const example of shuffled(examples, seed + epoch)) {
      const change = (slot: number, by: number) => {
        weights[slot] = (weights[slot] as number) + by
        sums[slot] = (sums[slot] as number) + by * step
      }
      const { names, hashes } = example
      const used = next() < namelessShare ? identityFrom : nodeFeatureCount
      const first = labelOnce(names, hashes, weights, new Map(), used)
      update(example, first, new Map(), used, change)
      const history = historyOf(names, hashes, first)
      wrong += update(example, labelOnce(names, hashes, weights, history, used), history, used, change)
      step++
    }
    console.log(`epoch ${epoch + 1}: ${wrong} words wrong`)
  }
  return Float32Array.from(weights, (w, i) => w - (sums[i] as number) / step)
}

/** Moves the weights from the labels found to the right ones; the number of wrong labels. */
function update(
  example: Example,
  found: Uint8Array,
  history: History,
  used: number,
  change: (slot: number, by: number) => void,
): number {
  const { names, hashes, gold } = example
  const nodes = new Int32Array(nodeFeatureCount)
  const edges = new Int32Array(edgeFeatureCount)
  const mask = (1 << sizeBits) - 1
  let wrong = 0
  for (let i = 0; i < gold.length; i++) {
    if (labelsAt(names, i).length === 1) continue
    const [truth, guess] = [gold[i] as number, found[i] as number]
    const [truthBefore, guessBefore] = [labelBefore(names, gold, i), labelBefore(names, found, i)]
    if (truth !== guess) {
      wrong++
      nodeFeaturesAt(names, hashes, i, history, nodes)
      for (const f of nodes.subarray(0, used)) {
        change(slotOf(f, truth) & mask, 1)
        change(slotOf(f, guess) & mask, -1)
      }
    }
    if (truth !== guess || truthBefore !== guessBefore) {
      edgeFeaturesAt(names, hashes, i, truthBefore, edges)
      for (const f of edges) change(slotOf(f, truth) & mask, 1)
      edgeFeaturesAt(names, hashes, i, guessBefore, edges)
      for (const f of edges) change(slotOf(f, guess) & mask, -1)
    }
  }
  return wrong
}

function labelBefore({ reading }: NameReading, labels: Uint8Array, i: number): number {
  return i > 0 && reading.sentenceOf[i - 1] === reading.sentenceOf[i] ? (labels[i - 1] as number) : 0
}
