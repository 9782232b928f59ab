import type { ByteReader, ByteWriter } from './bytes.ts'

/** Trees of decisions whose values add up. A node that splits sends measures below its number left, the others right. */
export interface Forest {
  /** First node of each tree. */
  readonly roots: Int32Array
  /** Which measure a node asks for; `leaf` if it asks for none. */
  readonly measure: Uint8Array
  /** Number it is held against; the value of a leaf. */
  readonly number: Float32Array
  /** Node on its left; the one on its right comes after it. */
  readonly left: Int32Array
}

/** The measure of a node that has nothing to ask. */
export const leaf = 255

/** A forest whose trees are filled up to one depth, so that a way through one is steps of reckoning alone. */
export interface Filled {
  readonly depth: number
  /** Of each tree the nodes that ask, row by row; the children of node `k` are `2 k + 1` and `2 k + 2`. */
  readonly measure: Uint8Array
  readonly number: Float32Array
  /** Of each tree the values its ways lead to, from the left. */
  readonly value: Float32Array
}

/** The same forest, filled up. */
export function filled(forest: Forest): Filled {
  const depth = depthOf(forest)
  const asking = 2 ** depth - 1
  const count = forest.roots.length
  const out = {
    depth,
    measure: new Uint8Array(count * asking),
    number: new Float32Array(count * asking),
    value: new Float32Array(count * (asking + 1)),
  }
  const fill = (tree: number, node: number, place: number): void => {
    const isLeaf = forest.measure[node] === leaf
    if (place >= asking) {
      out.value[tree * (asking + 1) + place - asking] = forest.number[node] as number
      return
    }
    const at = tree * asking + place
    if (!isLeaf) {
      out.measure[at] = forest.measure[node] as number
      out.number[at] = forest.number[node] as number
    }
    const left = forest.left[node] as number
    fill(tree, isLeaf ? node : left, 2 * place + 1)
    fill(tree, isLeaf ? node : left + 1, 2 * place + 2)
  }
  for (const [tree, root] of forest.roots.entries()) fill(tree, root, 0)
  return out
}

/** Most questions on a way; a node comes before those it leads to. */
function depthOf({ measure, left }: Forest): number {
  const depths = new Uint8Array(measure.length)
  let most = 0
  for (let node = 0; node < measure.length; node++) {
    if (measure[node] === leaf) continue
    const depth = (depths[node] as number) + 1
    const to = left[node] as number
    depths[to] = depth
    depths[to + 1] = depth
    most = Math.max(most, depth)
  }
  return most
}

/** Sum of the values of all trees for the measures from `at` on. */
export function sumFilled({ depth, measure, number, value }: Filled, measures: Float32Array, at: number): number {
  const asking = 2 ** depth - 1
  let sum = 0
  for (let base = 0, leaves = -asking; base < measure.length; base += asking, leaves += asking + 1) {
    let place = 0
    for (let d = 0; d < depth; d++) {
      const own = measures[at + (measure[base + place] as number)] as number
      // The truth as a number: what depends on it is no branch, which no processor could guess.
      const isLess = (own < (number[base + place] as number)) as unknown as number
      place = 2 * place + 2 - (isLess | 0)
    }
    sum += value[leaves + place] as number
  }
  return sum
}

/** Values of leaves are whole numbers of this, 16 bits each. */
export const leafUnit = 1 / 4096

/** Bytes of a node: its measure, two for the number or the value, the way to the left. */
const nodeBytes = 4

/**
 * Writes a forest: the numbers that nodes hold measures against, the first node of each tree, and for each node its measure,
 * which number and the way to the left, or the value of a leaf.
 * @throws RangeError if a value is not a whole number of `leafUnit`, or there is more of something than the bytes can tell
 */
export function writeForest(out: ByteWriter, { roots, measure, number, left }: Forest): void {
  const numbers = [...new Set(number.filter((_, node) => measure[node] !== leaf))].sort((a, b) => a - b)
  const placeOf = new Map(numbers.map((n, place) => [n, place]))
  out.number(numbers.length)
  for (const n of numbers) out.float(n)
  out.number(roots.length)
  for (const [tree, root] of roots.entries()) out.number(root - (roots[tree - 1] ?? 0))
  out.number(measure.length * nodeBytes)
  for (const [node, asked] of measure.entries()) {
    const isLeaf = asked === leaf
    const value = isLeaf
      ? (number[node] as number) / leafUnit + 0x8000
      : (placeOf.get(number[node] as number) as number)
    const way = isLeaf ? 0 : (left[node] as number) - node
    if (value !== Math.round(value) || value < 0 || value > 0xffff || way > 255)
      throw new RangeError(`expected a node that fits ${nodeBytes} bytes, found ${value} and ${way}`)
    for (const b of [asked, value & 255, value >> 8, way]) out.byte(b)
  }
}

/** @throws RangeError if a way leads out of its tree, or back, or a number is not there */
export function readForest(from: ByteReader): Forest {
  const numbers = Float32Array.from({ length: from.number() }, () => from.float())
  const roots = new Int32Array(from.number())
  for (let tree = 0; tree < roots.length; tree++) roots[tree] = (roots[tree - 1] ?? 0) + from.number()
  const bytes = from.bytes(from.number())
  const forest = nodesOf(bytes, numbers)
  for (const [tree, root] of roots.entries()) expectWays(forest, root, roots[tree + 1] ?? forest.measure.length)
  return { roots, ...forest }
}

function nodesOf(bytes: Uint8Array, numbers: Float32Array): Omit<Forest, 'roots'> {
  const count = bytes.length / nodeBytes
  const measure = new Uint8Array(count)
  const number = new Float32Array(count)
  const left = new Int32Array(count)
  for (let node = 0, at = 0; node < count; node++, at += nodeBytes) {
    const asked = bytes[at] as number
    const value = (bytes[at + 1] as number) | ((bytes[at + 2] as number) << 8)
    measure[node] = asked
    if (asked === leaf) number[node] = (value - 0x8000) * leafUnit
    else {
      number[node] = numbers[value] ?? Number.NaN
      left[node] = node + (bytes[at + 3] as number)
    }
  }
  return { measure, number, left }
}

/** @throws RangeError if a node of a tree leads to one that is not after it, or beyond the tree */
function expectWays({ measure, number, left }: Omit<Forest, 'roots'>, root: number, end: number): void {
  for (let node = root; node < end; node++) {
    if (measure[node] === leaf) continue
    const to = left[node] as number
    if (to <= node || to + 1 >= end || Number.isNaN(number[node]))
      throw new RangeError(`expected a node after ${node} and before ${end - 1}, and a number, found ${to}`)
  }
}
