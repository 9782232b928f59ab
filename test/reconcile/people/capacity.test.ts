import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const doc = (text: string): HandDoc => ({
  text,
  published: '2031-05-08',
  entities: { 'Vera Holt': { mentions: ['Holt'] } },
})

it.each([
  [
    'a part that one denies and another names',
    'Holt was there as a senator, not as an aide of the campaign.',
    'Holt was clearly identified as a top adviser of the campaign.',
  ],
  [
    'two parts, each said in words for them',
    'Holt attended in her capacity as chairman of the trust.',
    'The minutes list Holt as commissioner-designate of the town.',
  ],
  [
    'a part that someone met in, and not',
    'Holt met the brewer in her capacity as a member of the board, a clerk said, and not as a minister.',
    'The minutes show that Holt attended the meeting on Friday as minister for works.',
  ],
])('%s: one card', (_, a, b) => {
  const given = cardsOf('capacity', [doc(a), doc(b)])
  expect(given.cards).toHaveLength(1)
  expect(sidesOf(given, given.cards[0]).map((s) => s.length)).toEqual([1, 1])
  expect(given.cards[0]?.explanation).toContain('the part in which Vera Holt acted')
})

it('a part is told without what it was taken for', () => {
  const { cards } = cardsOf('capacity', [
    doc('Holt was there as a senator, not as an aide of the campaign.'),
    doc('Holt was clearly identified as a top campaign adviser for her speech at the dinner.'),
  ])
  expect(cards[0]?.sides.map((s) => s.label).join()).toContain('as “top campaign adviser”')
})

it.each([
  [
    'one part in two wordings',
    doc('Holt attended in her capacity as chairman of the trust.'),
    doc('Holt was listed as chairman of the Harbour Trust.'),
  ],
  [
    'parts of two people',
    doc('Holt was there as a senator, not as an aide of the campaign.'),
    {
      text: 'Lund was identified as a top adviser of the campaign.',
      published: '2031-05-08',
      entities: { 'Nora Lund': { mentions: ['Lund'] } },
    },
  ],
  ['a comparison', doc('Holt described the wall as a ruin.'), doc('Holt spoke of the path as a gift.')],
])('no card for %s', (_, a, b) => expect(cardsOf('capacity', [a, b]).cards).toEqual([]))
