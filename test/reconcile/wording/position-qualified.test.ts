import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import { cardsOf as cardsOfTexts } from '../../helpers/story-of.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const says = (content: string, date: string, speaker = 'Vera Holt'): HandDoc => ({
  text: `${speaker} said ${content}.`,
  published: date,
  entities: { [speaker]: {} },
  statements: [{ speaker, content, date, acts: ['denial'] }],
})
const first = says('"I was never told of any gap in the wall"', '2031-05-07')

it('a denial whose limits change from one telling to the next makes one card, a side for each telling, in date order', () => {
  const given = cardsOf('position-qualified', [
    says('"I was not told of any gap that could have hurt a walker"', '2031-05-14'),
    first,
    says('"No written report of a gap in the wall reached me"', '2031-05-10'),
  ])
  expect(given.cards).toHaveLength(1)
  expect(sidesOf(given, given.cards[0]).map((s) => s[0])).toEqual([
    '"I was never told of any gap in the wall"',
    '"No written report of a gap in the wall reached me"',
    '"I was not told of any gap that could have hurt a walker"',
  ])
  expect(given.cards[0]?.compatible).not.toBeNull()
})

it.each([
  ['one denial quoted by two', first, says('"I was never told of any gap in the wall"', '2031-05-07')],
  ['denials of different things', first, says('"I have not read the letter about the lilac"', '2031-05-14')],
  [
    'denials of two people',
    first,
    says('"I was not told of any gap that could have hurt a walker"', '2031-05-14', 'Nora Lund'),
  ],
])('no card for %s', (_, a, b) => expect(cardsOf('position-qualified', [a, b]).cards).toEqual([]))

it('shows what is denied, not that it is untrue', () => {
  const [card] = cardsOfTexts('position-qualified', [
    [
      'The Harl Ledger',
      '2031-05-12',
      'Marek Pell also rejected the accusation that he had paid the mayor. "It is not true," he told reporters. "I paid nobody."',
    ],
    [
      'The Marl Gazette',
      '2031-05-13',
      'The builder Marek Pell said on Tuesday that he had never paid the mayor for a permit.',
    ],
  ])
  expect(card?.explanation).toContain('“I paid nobody” (12 May 2031)')
})
