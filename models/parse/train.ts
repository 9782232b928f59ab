/**
 * Trains the parser. The language file holds heads and relations by token (`{ id, sents: [[[start, end, tag, name, lemma,
 * head, relation]]] }`), the file of articles the texts they lie in (`{ id, text }`). The same files give the same bytes.
 */
import {
  act,
  actionCount,
  bestOf,
  type Choice,
  firstLeft,
  firstRight,
  isParsed,
  newChoice,
  pairCount,
  pairOf,
  type ParserWeights,
  rowOf,
  rowsOf,
  scoreActions,
} from '../../src/annotate/parse-actions.ts'
import { isMark, longestSentence, newParseState, rootTag, startSentence } from '../../src/annotate/parse-state.ts'
import { toParserBytes } from '../../src/annotate/parse-weights.ts'
import type { Tagger } from '../../src/annotate/pos-tagger.ts'
import { hashWords, type WordHashes } from '../../src/text/feature-hash.ts'
import { tagIndex } from '../../src/text/penn-tags.ts'
import { relations } from '../../src/text/relations.ts'
import { random, shuffled } from '../random.ts'
import { costsOf, type WordTree } from './oracle.ts'
import { readTrees, type SilverTree, unknownHead } from './trees.ts'

const seed = 20170302
const epochs = 5
/** Weights: with the rest of the file below a million bytes. */
const size = 975_000
/** Features met less often along the silver trees are passed over: they are learned by heart. */
const leastMet = 8
/** Features are counted by so many bits of their hashes. */
const countBits = 24
/** A relation seen less often between two tags, or in a smaller share of their arcs, is taken for a mistake. */
const leastSeen = 3
const leastShare = 0.005
/** Share of wrong steps after which training goes on from the right one. */
const putRight = 0.1

/** Weights of a parser trained on both files. */
export function trainParser(languagePath: string, articlesPath: string, tagger: Tagger): { bytes: Uint8Array } {
  const trees = readTrees(languagePath, articlesPath, () => tagger).flat()
  return { bytes: toParserBytes(train(trees.filter((t) => t.heads.length <= longestSentence).map(exampleOf))) }
}

/** A sentence as the parser reads it, with the tree over its words; marks are left out. */
interface Example {
  readonly words: WordHashes
  readonly tags: Uint8Array
  readonly wordTags: readonly number[]
  readonly tree: WordTree
}

function exampleOf(tree: SilverTree): Example {
  const tags = Uint8Array.from(tree.pos, tagIndex)
  const tokens = [...tags.keys()].filter((i) => !isMark(tags[i] as number))
  const place = new Map(tokens.map((token, i) => [token, i]))
  const head = Int32Array.from(tokens, (token) => {
    const governor = tree.heads[token] as number
    if (governor === -1) return tokens.length
    return place.get(governor) ?? unknownHead
  })
  const relation = Uint8Array.from(tokens, (token) => tree.relations[token] as number)
  const words = hashWords(tree.text, tree.start, tree.end)
  return { words, tags, wordTags: tokens.map((t) => tags[t] as number), tree: { head, relation } }
}

function train(examples: readonly Example[]): ParserWeights {
  const weights = new Float32Array(size)
  const model = { ...choicesOf(examples), weights }
  return { ...model, weights: learn(model, examples) }
}

/** Which relations go with which pairs of tags. */
function choicesOf(examples: readonly Example[]): Pick<ParserWeights, 'leftFrom' | 'rightFrom' | 'choices'> {
  const seen = [0, 1].map(() => Array.from({ length: pairCount }, () => new Int32Array(relations.length)))
  for (const { wordTags, tree } of examples) {
    for (const [i, tag] of wordTags.entries()) {
      const head = tree.head[i] as number
      if (head < 0) continue
      const counts = seen[head > i ? 0 : 1]?.[pairOf(wordTags[head] ?? rootTag, tag)] as Int32Array
      counts[tree.relation[i] as number] = (counts[tree.relation[i] as number] as number) + 1
    }
  }
  const choices: number[] = []
  const [leftFrom, rightFrom] = seen.map((pairs, side) => {
    const from = new Uint16Array(pairCount + 1)
    for (const [pair, counts] of pairs.entries()) {
      from[pair] = choices.length
      const least = Math.max(leastSeen, counts.reduce((a, b) => a + b, 0) * leastShare)
      for (const [relation, count] of counts.entries())
        if (count >= least) choices.push((side === 0 ? firstLeft : firstRight) + relation)
    }
    from[pairCount] = choices.length
    return from
  }) as [Uint16Array, Uint16Array]
  return { leftFrom, rightFrom, choices: Uint8Array.from(choices) }
}

type Learner = ParserWeights & { readonly weights: Float32Array }

/** Averaged perceptron along the parser's own way, mistakes included; the average is kept as Daumé (2006) does. */
function learn(model: Learner, examples: readonly Example[]): Float32Array {
  const { weights } = model
  const sums = new Float64Array(weights.length)
  const state = newParseState()
  const choice = newChoice()
  const costs = new Int32Array(actionCount)
  const met = countFeatures(model, examples)
  const next = random(seed)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [wrong, all] = [0, 0]
    for (const { words, tags, tree } of shuffled(examples, seed + epoch)) {
      startSentence(state, words, tags, 0, tags.length)
      while (!isParsed(state)) {
        scoreActions(state, model, choice)
        step++
        let chosen = 0
        if (choice.count > 1) {
          costsOf(state, tree, choice, costs)
          chosen = bestOf(choice)
          const right = bestAmong(choice, costs)
          all++
          if (costs[chosen] !== costs[right]) {
            wrong++
            change(model, sums, met, choice, choice.actions[right] as number, 1, step)
            change(model, sums, met, choice, choice.actions[chosen] as number, -1, step)
            if (epoch === 0 || next() < putRight) chosen = right
          }
        }
        act(state, choice.actions[chosen] as number)
      }
    }
    console.log(`epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % of steps wrong`)
  }
  return Float32Array.from(weights, (w, i) => w - (sums[i] as number) / step)
}

/** Place of the cheapest action; of those, the one with the highest score. */
function bestAmong({ scores, count }: Choice, costs: Int32Array): number {
  let best = 0
  for (let k = 1; k < count; k++) {
    const [cost, least] = [costs[k] as number, costs[best] as number]
    if (cost < least || (cost === least && (scores[k] as number) > (scores[best] as number))) best = k
  }
  return best
}

function change(
  { weights }: Learner,
  sums: Float64Array,
  met: Uint8Array,
  { features, featureCount }: Choice,
  action: number,
  by: number,
  step: number,
): void {
  const rows = rowsOf(weights)
  for (let f = 0; f < featureCount; f++) {
    const feature = features[f] as number
    if ((met[feature & (met.length - 1)] as number) < leastMet) continue
    const at = rowOf(feature, rows) + action
    weights[at] = (weights[at] as number) + by
    sums[at] = (sums[at] as number) + by * step
  }
}

/** How often each feature is met on the way to the silver trees, 255 at most. */
function countFeatures(model: Learner, examples: readonly Example[]): Uint8Array {
  const met = new Uint8Array(1 << countBits)
  const [state, choice, costs] = [newParseState(), newChoice(), new Int32Array(actionCount)]
  for (const { words, tags, tree } of examples) {
    startSentence(state, words, tags, 0, tags.length)
    while (!isParsed(state)) {
      scoreActions(state, model, choice)
      let right = 0
      if (choice.count > 1) {
        costsOf(state, tree, choice, costs)
        right = bestAmong(choice, costs)
        for (let f = 0; f < choice.featureCount; f++) {
          const at = (choice.features[f] as number) & (met.length - 1)
          met[at] = Math.min(255, (met[at] as number) + 1)
        }
      }
      act(state, choice.actions[right] as number)
    }
  }
  return met
}
