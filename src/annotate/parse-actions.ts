import { relationIndex, relations } from '../text/relations.ts'
import { mostFeatures, parseFeatures } from './parse-features.ts'
import { attachLeft, attachRight, mayAttachLeft, mayAttachRight, type ParseState, shift } from './parse-state.ts'

/** Actions by index: shift, then an arc to the left with each relation, then to the right. */
export const actionCount: number = 1 + 2 * relations.length

/** First action of the arcs to the left, and to the right. */
export const firstLeft = 1
export const firstRight: number = 1 + relations.length

/** Pairs of tags, head and dependent, six bits each. */
export const pairCount: number = 1 << 12

/** The trained part of a parser. */
export interface ParserWeights {
  /** For a pair of tags (`pairOf`) where its arcs to the left begin in `choices`; those of the next pair follow. */
  readonly leftFrom: Uint16Array
  readonly rightFrom: Uint16Array
  /** Actions seen with each pair. */
  readonly choices: Uint8Array
  /** Weight of a feature with an action at `rowOf(feature) + action`. */
  readonly weights: Int16Array | Float32Array
}

/** Index of a pair of tags. */
export function pairOf(head: number, dependent: number): number {
  return head | (dependent << 6)
}

/** Share of a hash's range that a row takes: what `rowOf` needs of a table of weights. */
export function rowsOf(weights: ParserWeights['weights']): number {
  return (weights.length - actionCount) / 2 ** 32
}

/** Where the weights of a feature begin. */
export function rowOf(feature: number, rows: number): number {
  return ((feature >>> 0) * rows) | 0
}

/** The actions open to a state, with their scores, and the features they were scored by. */
export interface Choice {
  readonly features: Int32Array
  /** Where the weights of each feature begin. */
  readonly bases: Int32Array
  featureCount: number
  readonly actions: Uint8Array
  readonly scores: Float64Array
  count: number
}

/** Room for the choices of any state. */
export function newChoice(): Choice {
  return {
    features: new Int32Array(mostFeatures),
    bases: new Int32Array(mostFeatures),
    featureCount: 0,
    actions: new Uint8Array(actionCount),
    scores: new Float64Array(actionCount),
    count: 0,
  }
}

/** Lists the actions a state allows, with their scores; where there is but one, it has none. */
export function scoreActions(s: ParseState, model: ParserWeights, choice: Choice): void {
  listActions(s, model, choice)
  if (choice.count < 2) return
  const { weights } = model
  const { features, bases, actions, scores, count } = choice
  const rows = rowsOf(weights)
  const n = parseFeatures(s, features)
  choice.featureCount = n
  for (let f = 0; f < n; f++) bases[f] = rowOf(features[f] as number, rows)
  let k = 0
  for (; k + 3 < count; k += 4) scoreFour(weights, bases, n, actions, scores, k)
  for (; k < count; k++) {
    const action = actions[k] as number
    let score = 0
    for (let f = 0; f < n; f++) score += weights[(bases[f] as number) + action] as number
    scores[k] = score
  }
}

/** Scores of the four actions from `k` on: what is read of a row for one of them lies by what the others need. */
function scoreFour(
  weights: ParserWeights['weights'],
  bases: Int32Array,
  n: number,
  actions: Uint8Array,
  scores: Float64Array,
  k: number,
): void {
  const first = actions[k] as number
  const second = actions[k + 1] as number
  const third = actions[k + 2] as number
  const fourth = actions[k + 3] as number
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let f = 0; f < n; f++) {
    const base = bases[f] as number
    a += weights[base + first] as number
    b += weights[base + second] as number
    c += weights[base + third] as number
    d += weights[base + fourth] as number
  }
  scores[k] = a
  scores[k + 1] = b
  scores[k + 2] = c
  scores[k + 3] = d
}

const anyLeft = firstLeft + relationIndex('dep')
const anyRight = firstRight + relationIndex('dep')

function listActions(s: ParseState, model: ParserWeights, choice: Choice): void {
  const { tag, stack, depth } = s
  const { leftFrom, rightFrom, choices } = model
  const { actions } = choice
  let count = 0
  if (s.next < s.length) actions[count++] = 0
  if (mayAttachLeft(s)) {
    const pair = pairOf(tag[s.next] as number, tag[stack[depth - 1] as number] as number)
    const to = leftFrom[pair + 1] as number
    for (let k = leftFrom[pair] as number; k < to; k++) actions[count++] = choices[k] as number
  }
  if (mayAttachRight(s)) {
    const pair = pairOf(tag[stack[depth - 2] as number] as number, tag[stack[depth - 1] as number] as number)
    const to = rightFrom[pair + 1] as number
    for (let k = rightFrom[pair] as number; k < to; k++) actions[count++] = choices[k] as number
  }
  if (count === 0) actions[count++] = mayAttachRight(s) ? anyRight : anyLeft
  choice.count = count
}

/** Place of the highest score among the actions; the first of equals. */
export function bestOf({ scores, count }: Choice): number {
  let best = 0
  for (let k = 1; k < count; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}

/** Takes an action. */
export function act(s: ParseState, action: number): void {
  if (action === 0) shift(s)
  else if (action < firstRight) attachLeft(s, action - firstLeft)
  else attachRight(s, action - firstRight)
}

/** Whether the tree is whole. */
export function isParsed(s: ParseState): boolean {
  return s.next === s.length && s.depth === 0
}
