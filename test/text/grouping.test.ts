import { expect, it } from 'vitest'
import { addTo, agreeing, differing, disjoint, grouped, inBoth, meets } from '../../src/text/grouping.ts'

it('values keep their order under their key', () => {
  const lists = new Map<string, number[]>()
  addTo(lists, 'a', 1)
  addTo(lists, 'b', 2)
  addTo(lists, 'a', 3)
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ])
})

it('what two hold comes in the order of the first, as often as it stands there', () => {
  expect(inBoth(['c', 'a', 'c', 'b'], new Set(['a', 'c']))).toEqual(['c', 'a', 'c'])
})

it.each([
  ['one word of both', ['a', 'b'], ['b', 'c'], true, false],
  ['no word of both', ['a'], ['b'], false, true],
  ['nothing on one side', [], ['b'], false, false],
])('%s: they meet, or are two', (_, a, b, meeting, apart) => {
  expect(meets(a, new Set(b))).toBe(meeting)
  expect(disjoint(new Set<string>(a), new Set(b))).toBe(apart)
})

it('an item joins the first group with a member it is one with, among the latest', () => {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1
  expect(grouped([1, 5, 2, 3, 9, 6], near)).toEqual([[1, 2, 3], [5, 6], [9]])
  expect(grouped([1, 5, 2], near, { groups: 1, members: 1 })).toEqual([[1], [5], [2]])
  expect(grouped([1, 2, 0], near, { groups: 1, members: 1 })).toEqual([[1, 2], [0]])
})

it('what no other differs from is left out', () => {
  expect(differing([1, 2, 9], (a, b) => a + b > 9)).toEqual([1, 2, 9])
  expect(differing([1, 2, 8], (a, b) => a + b > 9)).toEqual([2, 8])
})

it('items that agree make the first groups, each key compared once', () => {
  const compared: string[] = []
  const near = (a: number, b: number) => {
    compared.push(`${a} ${b}`)
    return Math.abs(a - b) <= 1
  }
  expect(agreeing([5, 6, 5, 7, 20, 5, 40, 41], 3, String, near)).toEqual([[5, 6, 5, 5], [7], [20]])
  expect(compared).toEqual([...new Set(compared)])
})
