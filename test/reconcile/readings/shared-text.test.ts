import { describe, expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const report = [
  'The roof of the covered market at Brenn came down on Monday evening after two days of heavy snow, the fire service said.',
  'Nobody was under it, because the stalls had been shut at noon on the word of the market master.',
  'Firefighters cut through the fallen beams for six hours to be sure that no one had been left behind the counters.',
  'The council said that the hall, which was put up in 1911, would stay closed until an engineer had looked at every truss.',
].join('\n\n')
const other = [
  'Snow brought down the old hall at Brenn, and with it the trade of forty families who have sold there for generations.',
  'I stood with Jana Holub on Tuesday as she counted what was left of her jars, and she did not weep.',
  'The town had been told for years that the wood was rotten, and it had other uses for its money.',
].join('\n\n')
const printed = (text: string, outlet: string, published = '2031-01-14'): HandDoc => ({ text, outlet, published })
const shared = (documents: readonly HandDoc[]) =>
  cardsOf('sourcing', documents).cards.filter((c) => c.rule === 'reconcile/shared-text')

describe('one text in several outlets', () => {
  it('is one card with a side for each outlet', () => {
    const given = cardsOf('sourcing', [
      printed(report, 'Harl Ledger'),
      printed(`BRENN, Harl (KPA) - ${report}`, 'Sound Radio'),
      printed(other, 'Port Review'),
    ])
    const [card] = given.cards
    expect(card?.reading).toBe('same-origin')
    expect(card?.explanation).toBe('Harl Ledger and Sound Radio carry one text, credited to KPA.')
    expect(card?.compatible).toMatch(/counts as one account/)
    expect(sidesOf(given, card).map(([words]) => words?.includes('came down on Monday evening'))).toEqual([true, true])
  })

  it.each([
    ['two texts of one event', [printed(report, 'Harl Ledger'), printed(other, 'Sound Radio')]],
    [
      'two editions of one outlet',
      [printed(report, 'Harl Ledger'), printed(`${report}\n\nMore follows.`, 'Harl Ledger Online', '2031-01-15')],
    ],
  ])('is not %s', (_, documents) => {
    expect(shared(documents)).toEqual([])
  })
})
