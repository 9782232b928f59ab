/**
 * Grows trees one after the other, each on what those before got wrong (gradient boosting after Friedman 2001, with
 * second-order leaves as in XGBoost; measures cut into bins, the histogram of one child being its parent's less its
 * sibling's). No chance is in it.
 */
import { type Forest, leaf, leafUnit } from '../../src/attribute/model/forest.ts'

/** Examples as rows of `width` measures, and whether each is right. */
export interface Measured {
  readonly width: number
  readonly measures: Float32Array
  readonly right: Uint8Array
}

export interface Growth {
  readonly trees: number
  /** How many questions a tree asks at most. */
  readonly depth: number
  /** Share of what a leaf would set right that it does. */
  readonly rate: number
  /** Pull of leaves towards zero, and least sum of second derivatives in one. */
  readonly pull: number
  readonly least: number
}

/** Bins of a measure at most. */
const bins = 64

interface Binned {
  readonly count: number
  readonly width: number
  /** Bin of each measure of each example. */
  readonly bin: Uint8Array
  /** First value of each bin but the first, by measure. */
  readonly cuts: readonly Float32Array[]
}

interface Node {
  readonly from: number
  readonly to: number
  readonly sums: Float64Array
  readonly index: number
}

interface Split {
  readonly measure: number
  readonly bin: number
}

interface Nodes {
  readonly measure: number[]
  readonly number: number[]
  readonly left: number[]
}

/** A forest that tells right examples from others. */
export function growForest(examples: Measured, growth: Growth): Forest {
  const binned = binnedOf(examples)
  const { count } = binned
  const odds = new Float64Array(count)
  const slopes = new Float64Array(2 * count)
  const order = new Int32Array(count)
  const nodes: Nodes = { measure: [], number: [], left: [] }
  const roots: number[] = []
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-(odds[i] as number)))
      slopes[2 * i] = chance - (examples.right[i] as number)
      slopes[2 * i + 1] = chance * (1 - chance)
      order[i] = i
    }
    roots.push(nodes.measure.length)
    growTree(binned, slopes, order, odds, nodes, growth)
  }
  return {
    roots: Int32Array.from(roots),
    measure: Uint8Array.from(nodes.measure),
    number: Float32Array.from(nodes.number),
    left: Int32Array.from(nodes.left),
  }
}

function binnedOf({ width, measures }: Measured): Binned {
  const count = measures.length / width
  const bin = new Uint8Array(measures.length)
  const cuts: Float32Array[] = []
  for (let m = 0; m < width; m++) {
    const values = Float32Array.from({ length: count }, (_, i) => measures[i * width + m] as number).sort()
    const own: number[] = []
    for (let b = 1; b < bins; b++) {
      const value = values[Math.floor((b * count) / bins)] as number
      if (value > (own.at(-1) ?? (values[0] as number))) own.push(value)
    }
    cuts.push(Float32Array.from(own))
    for (let i = 0; i < count; i++) bin[i * width + m] = binOf(own, measures[i * width + m] as number)
  }
  return { count, width, bin, cuts }
}

function binOf(cuts: readonly number[], value: number): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (cuts[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

function growTree(
  data: Binned,
  slopes: Float64Array,
  order: Int32Array,
  odds: Float64Array,
  nodes: Nodes,
  growth: Growth,
): void {
  const index = addNode(nodes)
  let level: Node[] = [{ from: 0, to: data.count, sums: sumsOf(data, slopes, order, 0, data.count), index }]
  for (let depth = 0; depth <= growth.depth; depth++) {
    const next: Node[] = []
    for (const node of level) {
      const split = depth < growth.depth ? bestSplit(data, node.sums, growth) : null
      if (split === null) settle(node, slopes, order, odds, nodes, growth)
      else next.push(...divide(data, node, split, slopes, order, nodes))
    }
    level = next
  }
}

function addNode({ measure, number, left }: Nodes): number {
  measure.push(leaf)
  number.push(0)
  left.push(0)
  return measure.length - 1
}

/** First and second derivatives summed by measure and bin. */
function sumsOf(
  { width, bin }: Binned,
  slopes: Float64Array,
  order: Int32Array,
  from: number,
  to: number,
): Float64Array {
  const sums = new Float64Array(width * bins * 2)
  for (let k = from; k < to; k++) {
    const i = order[k] as number
    const [first, second] = [slopes[2 * i] as number, slopes[2 * i + 1] as number]
    for (let m = 0, row = i * width; m < width; m++) {
      const at = (m * bins + (bin[row + m] as number)) * 2
      sums[at] = (sums[at] as number) + first
      sums[at + 1] = (sums[at + 1] as number) + second
    }
  }
  return sums
}

function bestSplit({ width, cuts }: Binned, sums: Float64Array, { pull, least }: Growth): Split | null {
  let [all, weight] = [0, 0]
  for (let b = 0; b < bins; b++) {
    all += sums[2 * b] as number
    weight += sums[2 * b + 1] as number
  }
  const before = all ** 2 / (weight + pull)
  let best: Split | null = null
  let most = 1e-6
  for (let measure = 0; measure < width; measure++) {
    let [left, leftWeight] = [0, 0]
    for (let bin = 0; bin < (cuts[measure] as Float32Array).length; bin++) {
      const at = (measure * bins + bin) * 2
      left += sums[at] as number
      leftWeight += sums[at + 1] as number
      if (leftWeight < least || weight - leftWeight < least) continue
      const gain = left ** 2 / (leftWeight + pull) + (all - left) ** 2 / (weight - leftWeight + pull) - before
      if (gain <= most) continue
      most = gain
      best = { measure, bin }
    }
  }
  return best
}

/** Makes a node ask, and gives its two children. */
function divide(
  data: Binned,
  { from, to, sums, index }: Node,
  { measure, bin }: Split,
  slopes: Float64Array,
  order: Int32Array,
  nodes: Nodes,
): Node[] {
  const goesLeft = (i: number): boolean => (data.bin[i * data.width + measure] as number) <= bin
  const own = order.slice(from, to)
  const low = own.filter(goesLeft)
  order.set(low, from)
  order.set(
    own.filter((i) => !goesLeft(i)),
    from + low.length,
  )
  const middle = from + low.length
  const lowIsLess = middle - from < to - middle
  const less = lowIsLess ? sumsOf(data, slopes, order, from, middle) : sumsOf(data, slopes, order, middle, to)
  const more = sums.map((sum, k) => sum - (less[k] as number))
  nodes.measure[index] = measure
  nodes.number[index] = (data.cuts[measure] as Float32Array)[bin] as number
  const left = addNode(nodes)
  nodes.left[index] = left
  return [
    { from, to: middle, sums: lowIsLess ? less : more, index: left },
    { from: middle, to, sums: lowIsLess ? more : less, index: addNode(nodes) },
  ]
}

/** Gives a leaf its value, and its examples the gain of it. */
function settle(
  { from, to, index }: Node,
  slopes: Float64Array,
  order: Int32Array,
  odds: Float64Array,
  nodes: Nodes,
  { rate, pull }: Growth,
): void {
  let [all, weight] = [0, 0]
  for (let k = from; k < to; k++) {
    const i = order[k] as number
    all += slopes[2 * i] as number
    weight += slopes[2 * i + 1] as number
  }
  const most = 32_767
  const value = Math.max(-most, Math.min(most, Math.round((-rate * all) / (weight + pull) / leafUnit))) * leafUnit
  nodes.number[index] = value
  for (let k = from; k < to; k++) {
    const i = order[k] as number
    odds[i] = (odds[i] as number) + value
  }
}
