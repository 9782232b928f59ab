import { expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../helpers/story-of.ts'

it('who is in hospital goes up and down: two voices of a later day are a later state', () => {
  const story: ToldBy[] = [
    ['The Harl Ledger', '2031-05-20', 'At least 150 people were treated in the hospitals of Marl, officials said.'],
    [
      'The Marl Gazette',
      '2031-05-22',
      'The health board said 49 people were treated in the hospitals of Marl. A surgeon, Ana Brandt, said more than 100 people were treated in the hospitals of Marl.',
    ],
  ]
  const cards = cardsOf('count', story)
  expect(cards.filter((c) => c.reading === 'differs')).toEqual([])
})
