import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import {
  edgeFeatureCount,
  edgeFeaturesAt,
  type History,
  hashesOf,
  labelCount,
  labelsAt,
  mayFollow,
  type NameHashes,
  nodeFeatureCount,
  nodeFeaturesAt,
} from './name-labels.ts'
import { slotOf, type TaggerWeights } from './pos-tagger.ts'

type Weights = TaggerWeights['weights']

/** Labels every token by the trained weights: once to learn what each word is called, and again knowing it. */
export function labelNamesOf(names: NameReading, weights: Weights): Uint8Array {
  const hashes = hashesOf(names)
  const first = labelOnce(names, hashes, weights, new Map(), nodeFeatureCount)
  return labelOnce(names, hashes, weights, historyOf(names, hashes, first), nodeFeatureCount)
}

/** The best labels of each run of words that may be in names (Viterbi); only the first `used` node features count. */
export function labelOnce(
  names: NameReading,
  hashes: NameHashes,
  weights: Weights,
  history: History,
  used: number,
): Uint8Array {
  const { length, sentenceOf } = names.reading
  const labels = new Uint8Array(length)
  for (let from = 0; from < length; ) {
    let to = from
    while (to < length && sentenceOf[to] === sentenceOf[from] && labelsAt(names, to).length > 1) to++
    if (to > from) decode(names, hashes, weights, history, used, from, to, labels)
    from = Math.max(to, from + 1)
  }
  return labels
}

const nodes = new Int32Array(nodeFeatureCount)
const edges = new Int32Array(edgeFeatureCount)
const own = new Float64Array(labelCount)

function decode(
  names: NameReading,
  hashes: NameHashes,
  weights: Weights,
  history: History,
  used: number,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const back = new Uint8Array((to - from) * labelCount)
  let scores = new Float64Array(labelCount).fill(-Infinity)
  let next = new Float64Array(labelCount)
  scores[0] = 0
  for (let i = from; i < to; i++) {
    next.fill(-Infinity)
    const allowed = labelsAt(names, i)
    nodeFeaturesAt(names, hashes, i, history, nodes)
    for (const label of allowed) own[label] = sumOf(weights, nodes, used, label)
    const least = i === from ? -Infinity : leastKept(scores)
    for (let before = 0; before < labelCount; before++) {
      const base = scores[before] as number
      if (base === -Infinity || base < least) continue
      edgeFeaturesAt(names, hashes, i, before, edges)
      for (const label of allowed) {
        if (!mayFollow(before, label)) continue
        const score = base + (own[label] as number) + sumOf(weights, edges, edgeFeatureCount, label)
        if (score > (next[label] as number)) {
          next[label] = score
          back[(i - from) * labelCount + label] = before
        }
      }
    }
    ;[scores, next] = [next, scores]
  }
  let label = scores.indexOf(Math.max(...scores))
  for (let i = to - 1; i >= from; i--) {
    labels[i] = label
    label = back[(i - from) * labelCount + label] as number
  }
}

/** So many labels of a word are followed up; more change nothing on the articles measured. */
const beam = 4
const ranked = new Float64Array(labelCount)

/** The lowest score that is followed up. */
function leastKept(scores: Float64Array): number {
  ranked.set(scores)
  ranked.sort()
  return ranked[labelCount - beam] as number
}

function sumOf(weights: Weights, features: Int32Array, count: number, label: number): number {
  const mask = weights.length - 1
  const shift = slotOf(0, label)
  let sum = 0
  for (let f = 0; f < count; f++) sum += weights[((features[f] as number) + shift) & mask] as number
  return sum
}

/** What most places of the document call each word, where capitals tell something. */
export function historyOf(
  { cues, reading }: NameReading,
  { lower }: NameHashes,
  labels: Uint8Array,
): Map<number, number> {
  const counts = new Map<number, Int32Array>()
  for (let i = 0; i < reading.length; i++) {
    const bits = cues[i] as number
    if ((bits & cue.capital) === 0 || (bits & (cue.titleCase | cue.allCaps)) !== 0) continue
    const word = lower[i] as number
    let count = counts.get(word)
    if (count === undefined) {
      count = new Int32Array(labelCount)
      counts.set(word, count)
    }
    const label = labels[i] as number
    count[label] = (count[label] as number) + 1
  }
  return new Map([...counts].map(([word, count]) => [word, count.indexOf(Math.max(...count))]))
}
