import { width } from '../../src/attribute/model/crf.ts'
import type { ChainWeights } from '../../src/attribute/model/table.ts'
import type { Learnt } from './learn.ts'

/** Weights with only the rows in which one is at least `least` in size. */
export function compact({ rows, edges }: Learnt, bits: number, least: number): ChainWeights {
  const index = new Int32Array(1 << bits)
  let count = 1
  for (let row = 0; row < index.length; row++) if (largest(rows, row) >= least) index[row] = count++
  const kept = new Float32Array(count * width)
  for (let row = 0; row < index.length; row++) {
    const to = index[row] as number
    if (to > 0) kept.set(rows.subarray(row * width, (row + 1) * width), to * width)
  }
  return { table: { shift: 32 - bits, index, rows: kept, scale: 1 }, edges }
}

function largest(rows: Float32Array, row: number): number {
  let most = 0
  for (let i = row * width; i < (row + 1) * width; i++) most = Math.max(most, Math.abs(rows[i] as number))
  return most
}

/** Share of weights that int8 holds without being cut. */
const uncut = 0.9999

/** The same with int8 rows. */
export function quantised({ table, edges }: ChainWeights): ChainWeights {
  const sizes = Float32Array.from(table.rows, Math.abs).sort()
  const scale = (sizes[Math.floor((sizes.length - 1) * uncut)] ?? 1) / 127
  const rows = Int8Array.from(table.rows, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))))
  return { table: { ...table, rows, scale }, edges }
}
