import { describe, expect, it } from 'vitest'
import { newRowKernel, sumPlain } from '../../../src/attribute/model/row-kernel.ts'

/** Numbers that look like chance and are the same each time. */
function numbers(count: number, seed: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state
  })
}

/** A kernel with a row for about half of 4,096 places. */
function kernelOf(seed: number) {
  const places = new Int32Array(256)
  let count = 0
  for (const [i, bits] of numbers(128, seed).entries()) {
    places.set([bits, count], i * 2)
    count += (bits >>> 0).toString(2).replaceAll('0', '').length
  }
  const kernel = newRowKernel(20, places, 4096)
  kernel.rows.set(numbers(4096 * 4, seed + 1))
  return kernel
}

describe('a kernel of rows', () => {
  it.each([0, 1, 2, 3, 17, 90, 128])('sums %i features as the plain reading does', (count) => {
    const kernel = kernelOf(count + 5)
    kernel.features.hashes.set(numbers(128, count + 9))
    kernel.sum(count)
    const found = [...kernel.sums]
    const sums = new Int16Array(16)
    sumPlain({ ...kernel, sums }, count)
    expect(found).toEqual([...sums])
  })

  it('gives no sums where no place has a row', () => {
    const kernel = newRowKernel(20, new Int32Array(256), 0)
    kernel.features.hashes.set(numbers(128, 3))
    kernel.sum(128)
    expect([...kernel.sums]).toEqual(Array(16).fill(0))
  })
})
