import { expect, it } from 'vitest'
import { greyedSides, type ToldBy } from '../../helpers/story-of.ts'

const told = (...texts: readonly string[]): ToldBy[] =>
  texts.map((text, i) => [`The ${['Harl', 'Marl', 'Cole'][i]} Ledger`, `2031-05-${10 + i}`, text])
const sides = (...texts: readonly string[]) => greyedSides('reconcile/passing-count', told(...texts))

it('counts of those who wait, of several days, are one greyed card with a side for each', () => {
  const [found] = sides(
    'The port authority said 300 drivers were stranded on the quays of Harl.',
    'More than 900 drivers were waiting for a ship on Sunday, the port authority said.',
    'About 1,500 people were still waiting to cross on Monday, the port authority said.',
  )
  expect(found).toHaveLength(3)
})

it.each([
  ['power', 'In Harl 4,000 people were without power.', 'In Harl 700 people are still without power.'],
  ['shelter', 'In Harl 420 people slept in shelters.', 'In Harl 90 people are still in shelters.'],
])('homes and people without %s may be fewer on a later day', (_, first, then) =>
  expect(sides(first, then)).toHaveLength(1),
)

it.each([
  ['one number in two wordings', 'In Harl 420 people slept in shelters.', 'In Harl about 400 people are in shelters.'],
  [
    'two crowds',
    'In Harl 420 people slept in shelters.',
    'Far away, 9,000 migrants were displaced by the war in Cole.',
  ],
  [
    'another number beside the state',
    'In Harl 420 people slept in shelters.',
    'In Harl 12 people died, and many are in shelters.',
  ],
  ['a plan', 'In Harl 420 people slept in shelters.', 'In Harl 900 people are to be in shelters by June.'],
])('no card for %s', (_, first, then) => expect(sides(first, then)).toEqual([]))
