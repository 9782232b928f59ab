import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../helpers/cards.ts'
import type { HandDoc } from '../helpers/hand-built.ts'

const doc = (text: string, dates: Record<string, string>): HandDoc => ({ text, published: '2031-10-15', entities: { 'Vera Holt': { mentions: ['Holt'] } }, dates })
const already = doc('Holt was already transport commissioner when she met the buyers in early September.', { 'early September': '2031-09' })

it('a title given for a time before it was taken makes one card', () => {
  const given = cardsOf('office-at-date', [already, doc('Holt became transport commissioner on 1 October.', { '1 October': '2031-10-01' })])
  const [held, taken] = sidesOf(given, given.cards[0])
  expect(held?.join()).toContain('already transport commissioner')
  expect(taken?.join()).toContain('became transport commissioner')
})

it.each([
  ['a title taken before', doc('Holt became transport commissioner on 1 August.', { '1 August': '2031-08-01' })],
  ['another title', doc('Holt became harbour master on 1 October.', { '1 October': '2031-10-01' })],
  ['another person', { ...doc('Lund became transport commissioner on 1 October.', { '1 October': '2031-10-01' }), entities: { 'Nora Lund': { mentions: ['Lund'] } } }],
])('no card for %s', (_, other) => expect(cardsOf('office-at-date', [already, other]).cards).toEqual([]))
