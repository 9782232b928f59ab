import { describe, expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const printed = (outlet: string, text: string, more: Partial<HandDoc> = {}): HandDoc => ({
  outlet,
  text,
  published: '2031-05-08',
  ...more,
})
const lost = (documents: readonly HandDoc[]) => {
  const given = cardsOf('count', documents)
  return { ...given, cards: given.cards.filter((c) => c.rule === 'reconcile/lost-numbers') }
}
const count = (value: number) => ({ words: String(value), value, unit: 'person', relation: 'rescue' })
const whole = printed(
  'Sound Radio',
  'Of the 41 people rescued from the ice, six were taken to the clinic at Brenn on a sledge.',
  {
    counts: [count(41)],
  },
)
const later = printed('Lake Gazette', 'By dawn 44 people had been rescued.', {
  counts: [count(44)],
  published: '2031-05-09',
})
const without = 'Of the people rescued from the ice, six were taken to the clinic at Brenn on a sledge.'

describe('a number that a damaged document lacks', () => {
  it('stands in another one in the same words, and elsewhere', () => {
    const given = lost([
      printed('Port Review', `${without} The mayor Ana Ruiz thanked Ana Ruiz all.`, { damage: ['Ana Ruiz all'] }),
      whole,
      later,
    ])
    const [card] = given.cards
    expect(card?.reading).toBe('damaged-text')
    expect(card?.explanation).toMatch(/without the number that Sound Radio gives there; told elsewhere: 41 and 44\.$/)
    expect(sidesOf(given, card)[1]).toHaveLength(2)
  })

  it.each([
    ['missing from a text that is whole', [printed('Port Review', without), whole]],
    [
      'missing from a sentence of another thing',
      [
        printed('Port Review', 'Of the people at the market, six bought eels from Ana Ruiz on Friday.', {
          damage: ['Ana Ruiz'],
        }),
        whole,
      ],
    ],
  ])('is not %s', (_, documents) => {
    expect(lost(documents).cards).toEqual([])
  })
})
