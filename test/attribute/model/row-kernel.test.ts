import { describe, expect, it } from 'vitest'
import { mostFeatures } from '../../../src/attribute/model/feature-list.ts'
import { newRowKernel, type PackedRows } from '../../../src/attribute/model/row-kernel.ts'
import { rowBytes } from '../../../src/attribute/model/row-program.ts'

/** Numbers that look like chance and are the same each time. */
function numbers(count: number, seed: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state
  })
}

/** The upper bits of a hash that are its place: 4,096 of them. */
const shift = 20

/** Rows at about half of the places. */
function rowsOf(seed: number, bytes: number): PackedRows {
  const marks = Uint8Array.from(numbers(512, seed), (n) => n >>> 24)
  const count = marks.reduce((n, byte) => n + byte.toString(2).replaceAll('0', '').length, 0)
  return {
    levels: Int8Array.from([-127, -90, -60, -41, -28, -17, -7, 0, 5, 11, 19, 33, 47, 71, 99, 127]),
    marks,
    rows: Uint8Array.from(numbers(count * bytes, seed + 1), (n) => n >>> 24),
  }
}

const none: PackedRows = { levels: new Int8Array(16), marks: new Uint8Array(512), rows: new Uint8Array(0) }

describe('a kernel of rows', () => {
  it.each([0, 1, 2, 3, 17, 90, mostFeatures])('sums %i features, compiled and not', (count) => {
    const [cues, links] = [rowsOf(count * 4, rowBytes.cues), rowsOf(count * 4 + 400, rowBytes.links)]
    const [compiled, plain] = [newRowKernel(shift, cues, links), newRowKernel(shift, cues, links, false)]
    const hashes = numbers(mostFeatures, count + 9)
    for (const kernel of [compiled, plain]) {
      kernel.features.hashes.set(hashes)
      kernel.sum(count)
    }
    const read = ({ sums }: { sums: Int16Array }): readonly number[] => [...sums.subarray(4, 14)]
    expect(read(compiled)).toEqual(read(plain))
    expect(read(plain).some((sum) => sum !== 0)).toBe(count > 0)
    expect([...compiled.features.hashes]).toEqual(hashes)
  })

  it.each([true, false])('gives no sums where no place has a row (compiled: %s)', (compiled) => {
    const kernel = newRowKernel(shift, none, none, compiled)
    kernel.features.hashes.set(numbers(128, 3))
    kernel.sum(128)
    expect([...kernel.sums]).toEqual(Array(16).fill(0))
  })

  it.each([
    ['a row too few', (rows: Uint8Array) => rows.slice(0, -rowBytes.cues)],
    ['a row too many', (rows: Uint8Array) => Uint8Array.of(...rows, 0, 0, 0)],
    ['no rows', () => new Uint8Array(0)],
  ])('is not made of %s', (_, change) => {
    const cues = rowsOf(4, rowBytes.cues)
    for (const compiled of [true, false])
      expect(() => newRowKernel(shift, { ...cues, rows: change(cues.rows) }, none, compiled)).toThrow(RangeError)
  })

  it('is not made of weights without a 0', () => {
    expect(() => newRowKernel(shift, none, { ...none, levels: new Int8Array(16).fill(3) })).toThrow(RangeError)
  })
})
