import { width } from '../../src/attribute/model/crf.ts'
import { levelCount } from '../../src/attribute/model/packed-chains.ts'
import type { ChainWeights } from '../../src/attribute/model/table.ts'
import { edgeUnit } from '../../src/attribute/model/weights.ts'
import type { Learnt } from './learn.ts'

/** Weights as they were learned, with only the rows in which one is at least `least` in size. */
export function compact({ rows, edges }: Learnt, bits: number, least: number): ChainWeights {
  const index = Int32Array.from({ length: 1 << bits }, (_, row) => row + 1)
  const shifted = new Float32Array(rows.length + width)
  shifted.set(rows, width)
  return pruned({ table: { shift: 32 - bits, index, rows: shifted, scale: 1 }, edges }, least)
}

/** The same with only the rows in which one weight is at least `least` in size. */
export function pruned({ table, edges }: ChainWeights, least: number): ChainWeights {
  const index = new Int32Array(table.index.length)
  const from = [0]
  for (let place = 0; place < index.length; place++) {
    const row = table.index[place] as number
    if (row > 0 && largest(table.rows, row) >= least) index[place] = from.push(row) - 1
  }
  const rows = new Float32Array(from.length * width)
  for (const [to, row] of from.entries()) rows.set(table.rows.subarray(row * width, (row + 1) * width), to * width)
  return { table: { ...table, index, rows }, edges }
}

function largest(rows: Float32Array | Int8Array, row: number): number {
  let most = 0
  for (let i = row * width; i < (row + 1) * width; i++) most = Math.max(most, Math.abs(rows[i] as number))
  return most
}

/**
 * The same chain with 0 for the first label in all rows: what is taken from the weights of all labels of a token alike
 * changes no probability.
 */
export function grounded({ table, edges }: ChainWeights, labels: number): ChainWeights {
  const rows = Float32Array.from(table.rows)
  for (let at = 0; at < rows.length; at += width) {
    const first = rows[at] as number
    if (first !== 0) for (let b = 0; b < labels; b++) rows[at + b] = (rows[at + b] as number) - first
  }
  return { table: { ...table, rows }, edges }
}

/** Share of weights that the levels reach; the few beyond are cut. */
const uncut = 0.9999
/** Steps between 0 and the largest weight on which the levels are sought. */
const steps = 4096
/** Rounds of moving the levels: they hardly move after so many. */
const rounds = 60

/** The same in rows of as few different weights as a file holds, and edges in its unit. */
export function quantised({ table, edges }: ChainWeights): ChainWeights {
  const given = Float32Array.from(table.rows).filter((w) => w !== 0)
  const sizes = Float32Array.from(given, Math.abs).sort()
  const most = sizes[Math.floor((sizes.length - 1) * uncut)] ?? 1
  const levels = levelsOf(given, most)
  const scale = levels.reduce((m, level) => Math.max(m, Math.abs(level)), 0) / 127
  const bytes = Int8Array.from(levels, (level) => Math.round(level / scale))
  const between = levels.slice(1).map((level, l) => (level + (levels[l] as number)) / 2)
  const rows = Int8Array.from(table.rows, (w) =>
    w === 0 ? 0 : (bytes[between.filter((b) => w >= b).length] as number),
  )
  return { table: { ...table, rows, scale: Math.fround(scale) }, edges: edges.map(toUnit) }
}

function toUnit(weight: number): number {
  return Math.round(weight / edgeUnit) * edgeUnit
}

/** The levels that weights are nearest to on the whole (Lloyd 1982), ascending, one of them 0. */
function levelsOf(weights: Float32Array, most: number): Float64Array {
  const counts = new Float64Array(2 * steps + 1)
  for (const w of weights) {
    const step = Math.max(0, Math.min(2 * steps, steps + Math.round((w / most) * steps)))
    counts[step] = (counts[step] as number) + 1
  }
  let levels = firstLevels(counts, weights.length)
  for (let round = 0; round < rounds; round++) levels = moved(levels, counts)
  const zero = levels.reduce((best, level, l) => (Math.abs(level) < Math.abs(levels[best] as number) ? l : best), 0)
  levels[zero] = 0
  return levels.map((level) => (level / steps) * most)
}

/** Levels with as many weights between each two of them. */
function firstLevels(counts: Float64Array, total: number): Float64Array {
  const levels = new Float64Array(levelCount)
  let seen = 0
  let level = 0
  for (const [step, count] of counts.entries()) {
    seen += count
    while (level < levelCount && seen >= ((level + 0.5) / levelCount) * total) levels[level++] = step - steps
  }
  return levels
}

/** Each level in the middle of the weights nearest to it. */
function moved(levels: Float64Array, counts: Float64Array): Float64Array {
  const sums = new Float64Array(levelCount)
  const numbers = new Float64Array(levelCount)
  let level = 0
  for (const [step, count] of counts.entries()) {
    const at = step - steps
    while (level + 1 < levelCount && at >= ((levels[level] as number) + (levels[level + 1] as number)) / 2) level++
    sums[level] = (sums[level] as number) + count * at
    numbers[level] = (numbers[level] as number) + count
  }
  return levels.map((was, l) => (numbers[l] === 0 ? was : (sums[l] as number) / (numbers[l] as number)))
}
