import { describe, expect, it } from 'vitest'
import { bestPairing, type Clusters, conllRates } from '../../bench/coref-scores.ts'

const groups = (...words: readonly string[]): Clusters => words.map((w) => w.split(''))
const rates = (key: Clusters, response: Clusters) => conllRates([{ key, response }])

describe('the measures of coreference', () => {
  // The example of Pradhan et al. 2014, worked out there by hand.
  const example = rates(groups('abc', 'defg'), groups('ab', 'cd', 'fghi'))

  it.each([
    ['MUC counts links that are kept', example.muc, 2 / 5, 2 / 5],
    [
      'B³ counts shares of groups',
      example.bCubed,
      (4 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7,
      (4 / 2 + 1 / 2 + 1 / 2 + 4 / 4) / 8,
    ],
    ['CEAF counts groups that pair', example.ceafe, 1.3 / 2, 1.3 / 3],
  ])('%s', (_, measure, recall, precision) => {
    expect(measure.recall).toBeCloseTo(recall)
    expect(measure.precision).toBeCloseTo(precision)
  })

  it('are averaged', () => {
    expect(example.f1).toBeCloseTo((example.muc.f1 + example.bCubed.f1 + example.ceafe.f1) / 3)
  })

  it.each<[string, Clusters, Clusters, number, number, number]>([
    ['all right', groups('abc', 'de'), groups('de', 'abc'), 1, 1, 1],
    ['everyone apart', groups('ab', 'cd'), groups('a', 'b', 'c', 'd'), 0, 2 / 3, 4 / 9],
    ['all in one', groups('ab', 'cd'), groups('abcd'), 4 / 5, 2 / 3, 4 / 9],
    ['nothing found', groups('ab'), [], 0, 0, 0],
  ])('of %s', (_, key, response, muc, bCubed, ceafe) => {
    const found = rates(key, response)
    expect(found.muc.f1).toBeCloseTo(muc)
    expect(found.bCubed.f1).toBeCloseTo(bCubed)
    expect(found.ceafe.f1).toBeCloseTo(ceafe)
  })

  it('sum documents before they divide', () => {
    const right = { key: groups('ab'), response: groups('ab') }
    const wrong = { key: groups('abcd'), response: groups('a', 'b', 'c', 'd') }
    expect(conllRates([right, wrong]).muc).toMatchObject({ recall: 1 / 4, precision: 1 })
  })
})

describe('the best pairing', () => {
  it.each([
    [
      'is not the greedy one',
      [
        [9, 8],
        [8, 1],
      ],
      16,
    ],
    ['leaves rows over', [[1], [5], [2]], 5],
    [
      'leaves columns over',
      [
        [1, 7, 2],
        [3, 6, 1],
      ],
      10,
    ],
    ['of nothing is worth nothing', [], 0],
  ])('%s', (_, worth, best) => {
    expect(bestPairing(worth)).toBe(best)
  })
})
