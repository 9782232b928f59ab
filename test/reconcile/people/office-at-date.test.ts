import { describe, expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'
import { differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const doc = (text: string, dates: Record<string, string>): HandDoc => ({
  text,
  published: '2031-10-15',
  entities: { 'Vera Holt': { mentions: ['Holt'] } },
  dates,
})
const already = doc('Holt was already transport commissioner when she met the buyers in early September.', {
  'early September': '2031-09',
})

it('a title given for a time before it was taken makes one card', () => {
  const given = cardsOf('office-at-date', [
    already,
    doc('Holt became transport commissioner on 1 October.', { '1 October': '2031-10-01' }),
  ])
  const [held, taken] = sidesOf(given, given.cards[0])
  expect(held?.join()).toContain('already transport commissioner')
  expect(taken?.join()).toContain('became transport commissioner')
})

it.each([
  ['a title taken before', doc('Holt became transport commissioner on 1 August.', { '1 August': '2031-08-01' })],
  ['another title', doc('Holt became harbour master on 1 October.', { '1 October': '2031-10-01' })],
  [
    'another person',
    {
      ...doc('Lund became transport commissioner on 1 October.', { '1 October': '2031-10-01' }),
      entities: { 'Nora Lund': { mentions: ['Lund'] } },
    },
  ],
])('no card for %s', (_, other) => expect(cardsOf('office-at-date', [already, other]).cards).toEqual([]))

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-06-20', `The council heard more on Monday. ${text}`]
const gazette = (text: string): ToldBy => [
  'The Marl Gazette',
  '2031-06-21',
  `The council heard more on Monday. ${text}`,
]

describe('an office at a date', () => {
  const held = gazette('Vera Holt was already harbour commissioner when she met the builders on 8 May.')

  it('differs from an account by which it began later', () => {
    expect(
      differingLabels('office-at-date', [ledger('Vera Holt became harbour commissioner on 1 June.'), held]),
    ).toEqual([
      ['harbour commissioner, 8 May, in The Marl Gazette', 'harbour commissioner from 1 June 2031, in The Harl Ledger'],
    ])
  })

  it.each([
    ['began before', 'Vera Holt became harbour commissioner on 1 April.'],
    ['is another', 'Vera Holt became deputy mayor on 1 June.'],
    ['is another’s', 'Owen Pratt became harbour commissioner on 1 June.'],
    ['has no date', 'Vera Holt became harbour commissioner this year.'],
  ])('does not differ where the office %s', (_, other) => {
    expect(differingLabels('office-at-date', [ledger(other), held])).toEqual([])
  })
})
