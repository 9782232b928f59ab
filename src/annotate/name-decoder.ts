import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import {
  edgeFeatureCount,
  edgeFeaturesAt,
  type History,
  hashesOf,
  historyFeatures,
  historyFeaturesAt,
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
  const known = weights instanceof Int8Array ? newKnown(names) : null
  const first = labelOnce(names, hashes, weights, new Map(), nodeFeatureCount, known)
  return labelOnce(names, hashes, weights, historyOf(names, hashes, first), nodeFeatureCount, known)
}

/**
 * Sums of weights that the second reading need not make again: those of features that know no history. Whole numbers, so
 * that what is left out can be added later.
 */
interface Known {
  /** Labels each token may take. */
  readonly allowed: readonly (readonly number[])[]
  /** Where the sums of each token stand that may be in a name. */
  readonly place: Int32Array
  /** By label; and by label before and label. */
  readonly nodes: Int32Array
  readonly edges: Int32Array
}

/** A sum not yet made. */
const unmade = 0x7fffffff

function newKnown(names: NameReading): Known {
  const { length } = names.reading
  const allowed = Array.from({ length }, (_, i) => labelsAt(names, i))
  const place = new Int32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) if ((allowed[i] as readonly number[]).length > 1) place[i] = count++
  return {
    allowed,
    place,
    nodes: new Int32Array(count * labelCount).fill(unmade),
    edges: new Int32Array(count * labelCount * labelCount).fill(unmade),
  }
}

/** The best labels of each run of words that may be in names (Viterbi); only the first `used` node features count. */
export function labelOnce(
  names: NameReading,
  hashes: NameHashes,
  weights: Weights,
  history: History,
  used: number,
  known: Known | null = null,
): Uint8Array {
  const { length, sentenceOf } = names.reading
  const labels = new Uint8Array(length)
  const allowed = (i: number): readonly number[] => known?.allowed[i] ?? labelsAt(names, i)
  const scorer: Scorer = { names, hashes, weights, history, used, known, allowed }
  for (let from = 0; from < length; ) {
    let to = from
    while (to < length && sentenceOf[to] === sentenceOf[from] && allowed(to).length > 1) to++
    if (to > from) decode(scorer, from, to, labels)
    from = Math.max(to, from + 1)
  }
  return labels
}

/** What the labels of one reading are scored with. */
interface Scorer {
  readonly names: NameReading
  readonly hashes: NameHashes
  readonly weights: Weights
  readonly history: History
  readonly used: number
  readonly known: Known | null
  readonly allowed: (i: number) => readonly number[]
}

const nodes = new Int32Array(nodeFeatureCount)
const edges = new Int32Array(edgeFeatureCount)
const own = new Float64Array(labelCount)
const step = new Float64Array(labelCount)

function decode(scorer: Scorer, from: number, to: number, labels: Uint8Array): void {
  const back = new Uint8Array((to - from) * labelCount)
  let scores = new Float64Array(labelCount).fill(-Infinity)
  let next = new Float64Array(labelCount)
  scores[0] = 0
  for (let i = from; i < to; i++) {
    next.fill(-Infinity)
    const allowed = scorer.allowed(i)
    scoreNode(scorer, i, allowed)
    const least = i === from ? -Infinity : leastKept(scores)
    for (let before = 0; before < labelCount; before++) {
      const base = scores[before] as number
      if (base === -Infinity || base < least) continue
      scoreEdges(scorer, i, before, allowed)
      for (const label of allowed) {
        if (!mayFollow(before, label)) continue
        const score = base + (own[label] as number) + (step[label] as number)
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

/** Writes the scores of the labels of a token into `own`. */
function scoreNode(
  { names, hashes, weights, history, used, known }: Scorer,
  i: number,
  allowed: readonly number[],
): void {
  const at = (known?.place[i] ?? 0) * labelCount
  if (known !== null && known.nodes[at] !== unmade) {
    historyFeaturesAt(names, hashes, i, history, nodes)
    for (const label of allowed) own[label] = (known.nodes[at + label] as number) + historySum(weights, label)
    return
  }
  nodeFeaturesAt(names, hashes, i, history, nodes)
  for (const label of allowed) {
    own[label] = sumOf(weights, nodes, used, label)
    if (known !== null) known.nodes[at + label] = (own[label] as number) - historySum(weights, label)
  }
}

/** Writes the scores of the steps from one label into `step`. */
function scoreEdges(
  { names, hashes, weights, known }: Scorer,
  i: number,
  before: number,
  allowed: readonly number[],
): void {
  const at = ((known?.place[i] ?? 0) * labelCount + before) * labelCount
  if (known !== null && known.edges[at] !== unmade) {
    for (const label of allowed) step[label] = known.edges[at + label] as number
    return
  }
  edgeFeaturesAt(names, hashes, i, before, edges)
  for (const label of allowed) {
    if (!mayFollow(before, label)) continue
    step[label] = sumOf(weights, edges, edgeFeatureCount, label)
    if (known !== null) known.edges[at + label] = step[label] as number
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

function historySum(weights: Weights, label: number): number {
  const shift = slotOf(0, label)
  let sum = 0
  for (const f of historyFeatures) sum += weights[((nodes[f] as number) + shift) & (weights.length - 1)] as number
  return sum
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
