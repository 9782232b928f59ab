import { expect, it } from 'vitest'
import { addTo } from '../../src/text/grouping.ts'

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
