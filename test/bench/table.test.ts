import { expect, it } from 'vitest'
import { judge, toTable } from '../../bench/table.ts'

const floors = { quotes: { recall: { min: 0.8 }, wrong: { max: 2 } } }

it.each([
  ['at its floor is met', { recall: 0.8, wrong: 2 }, ['met', 'met']],
  ['under its floor is below', { recall: 0.79, wrong: 0 }, ['below', 'met']],
  ['over its ceiling is below', { recall: 1, wrong: 3 }, ['met', 'below']],
  ['that was not measured is below', { recall: 1 }, ['met', 'below']],
  ['of null is below', { recall: null, wrong: 0 }, ['below', 'met']],
])('a figure %s', (_, figures, verdicts) => {
  expect(judge('quotes', figures, floors).map((r) => r.verdict)).toEqual(verdicts)
})

it('shows a figure without a floor as free', () => {
  expect(toTable(judge('speed', { documents: 812.4 }, floors))).toBe('speed documents         812')
})
