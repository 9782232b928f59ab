import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const people = { 'Vera Holt': { mentions: ['Holt'] }, 'Owen Pratt': { mentions: ['Pratt'] } }
const doc = (text: string, outlet: string, more: Partial<HandDoc> = {}): HandDoc => ({
  text,
  outlet,
  published: '2031-05-08',
  entities: people,
  ...more,
})
const named = (...docs: readonly HandDoc[]) => {
  const given = cardsOf('wording', docs)
  return { ...given, cards: given.cards.filter((c) => c.rule === 'reconcile/naming') }
}
const meeting = doc('Holt held a meeting with Pratt at the mill in April.', 'Harbour Post')
const spoken = { statements: [{ speaker: 'Vera Holt', content: 'that she ran into Pratt on the quay' }] }

it('what passed between two people stands under both of its names', () => {
  const given = named(meeting, doc('Holt said that she ran into Pratt on the quay.', 'Sound Radio', spoken))
  expect(sidesOf(given, given.cards[0])).toEqual([
    ['Holt held a meeting with Pratt at the mill in April.'],
    ['Holt said that she ran into Pratt on the quay.'],
  ])
  expect(given.cards[0]?.explanation).toBe(
    'For Owen Pratt and Vera Holt, what passed between them is told as “meeting” in Harbour Post, as “ran into” from Vera Holt.',
  )
})

it.each([
  [
    'one outlet that uses both',
    doc('Holt held a meeting with Pratt in April. Holt ran into Pratt in June.', 'Harbour Post'),
    doc('Holt and Pratt are in Saltness.', 'Sound Radio'),
  ],
  [
    'other people',
    meeting,
    doc('Holt ran into Lund on the quay.', 'Sound Radio', {
      entities: { 'Vera Holt': { mentions: ['Holt'] }, 'Nora Lund': { mentions: ['Lund'] } },
    }),
  ],
  ['one name', meeting, doc('Holt had talks with Pratt at the mill.', 'Sound Radio')],
])('no card for %s', (_, a, b) => expect(named(a, b).cards).toEqual([]))
