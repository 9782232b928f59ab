import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexPrints } from '../../src/link/print-index.ts'
import { printPlaces, shingleSize } from '../../src/link/reuse-text.ts'
import { shingleHashes } from '../../src/text/word-scan.ts'

const words = (count: number) => fc.array(fc.nat(2 ** 31), { minLength: count, maxLength: count + 40 })
const prints = (text: readonly number[]): Uint32Array => {
  const shingles = shingleHashes(Uint32Array.from(text), shingleSize)
  return Uint32Array.from(new Set(printPlaces(shingles).map((at) => shingles[at] ?? 0))).sort()
}

it('leaves a common print in two texts that share sixteen words, wherever these stand', () => {
  fc.assert(
    fc.property(words(16), words(0), words(0), words(0), (shared, before, after, other) => {
      const one = new Set(prints([...before, ...shared.slice(0, 16), ...after]))
      expect(prints([...other, ...shared.slice(0, 16)]).some((print) => one.has(print))).toBe(true)
    }),
    { seed: 3, numRuns: 300 },
  )
})

it('keeps places in order, one or more in every nine shingles', () => {
  const places = printPlaces(
    shingleHashes(
      Uint32Array.from({ length: 500 }, (_, i) => Math.imul(i, 2654435761)),
      shingleSize,
    ),
  )
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0))
  expect(Math.min(...steps)).toBeGreaterThan(0)
  expect(Math.max(...steps)).toBeLessThanOrEqual(9)
})

it('leaves no print of fewer words than a shingle has', () => {
  expect(prints([1, 2, 3])).toHaveLength(0)
  expect(prints([1, 2, 3, 4, 5, 6, 7, 8])).toHaveLength(1)
})

it('finds the earlier documents that share most, the rarest prints first', () => {
  const index = indexPrints([
    Uint32Array.of(1, 2, 3, 4),
    Uint32Array.of(3, 4, 5),
    Uint32Array.of(9, 4294967295),
    Uint32Array.of(1, 2, 3, 4, 4294967295),
  ])
  expect(index.sharing(3, 1, 8)).toEqual([0, 1, 2])
  expect(index.sharing(3, 2, 8)).toEqual([0, 1])
  expect(index.sharing(3, 1, 1)).toEqual([0])
  expect(index.sharing(0, 1, 8)).toEqual([])
})

it('counts a print that many documents have half, and follows it to the first of them', () => {
  const index = indexPrints(Array.from({ length: 30 }, () => Uint32Array.of(5, 7)))
  expect(index.isCommon(5)).toBe(true)
  expect(index.isCommon(6)).toBe(false)
  expect(index.sharing(29, 1, 8)).toEqual([0, 1, 2, 3])
  expect(index.sharing(29, 2, 8)).toEqual([])
})
