import { describe, expect, it } from 'vitest'
import { rowLists } from '../../../models/attribution/rows.ts'
import { type Features, put } from '../../../src/attribute/model/feature-list.ts'

const bits = 10

/** Rows of four items with the features of the slots, written in this order. */
function rowsOf(slots: readonly number[], least: number): number[][] {
  const write = (item: number, out: Features): void => {
    for (const slot of slots) put(out, slot, slot === 9 ? item : 0)
  }
  const { rows, from } = rowLists(4, write, bits, least)
  return Array.from({ length: 4 }, (_, i) => [...rows.subarray(from[i], from[i + 1])])
}

describe('rows to learn from', () => {
  it('are the same in whatever order features are written', () => {
    expect(rowsOf([3, 9, 1, 2], 1)).toEqual(rowsOf([2, 1, 3, 9], 1))
  })

  it('are only of features that enough items have', () => {
    expect(rowsOf([1, 2, 9], 1).map((r) => r.length)).toEqual([3, 3, 3, 3])
    expect(rowsOf([1, 2, 9], 2).map((r) => r.length)).toEqual([2, 2, 2, 2])
  })
})
