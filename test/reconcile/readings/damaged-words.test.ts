import { describe, expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const printed = (outlet: string, text: string, damage: readonly string[] = []): HandDoc => ({
  outlet,
  text,
  damage,
  published: '2031-05-08',
})
const damagedCards = (documents: readonly HandDoc[]) => {
  const given = cardsOf('wording', documents)
  return { ...given, cards: given.cards.filter((c) => c.rule === 'reconcile/damaged-words') }
}

describe('words that a program wrote over', () => {
  it('stand beside the whole wording of another document', () => {
    const given = damagedCards([
      printed(
        'Port Review',
        'The warden Vera Holt, who did Ana Ruiz open the sluice gate before the flood reached the mill, would not speak on Friday.',
        ['Ana Ruiz'],
      ),
      printed(
        'Sound Radio',
        'Holt, who did not open the sluice gate before the flood reached the mill, went home early.',
      ),
    ])
    const [card] = given.cards
    expect(card?.reading).toBe('damaged-text')
    expect(card?.explanation).toBe('In Port Review, “Ana Ruiz” stands where Sound Radio has “not”.')
    expect(card?.compatible).toMatch(/damaged at these words, and the loss turns its sense/)
    expect(sidesOf(given, card).flat()).toHaveLength(2)
  })

  it('are those before parentheses that a program emptied, too', () => {
    const text = 'Vera Holt had Mill Board ( ) opened the sluice gate before the flood reached the mill and the ford.'
    const given = damagedCards([
      { ...printed('Port Review', text, ['( )']), kinds: { '( )': 'dropped' } },
      printed(
        'Sound Radio',
        'Vera Holt had not opened the sluice gate before the flood reached the mill and the ford.',
      ),
    ])
    expect(given.cards[0]?.explanation).toBe('In Port Review, “Mill Board” stands where Sound Radio has “not”.')
  })

  it.each([
    [
      'a sentence of another thing',
      printed('Port Review', 'The warden did Ana Ruiz open the sluice gate before the flood.', ['Ana Ruiz']),
      printed(
        'Sound Radio',
        'The warden will not open the museum before the summer, and the flood of guests can wait.',
      ),
    ],
    [
      'a sentence that is built alike and tells of another thing',
      printed('Port Review', 'The council Ida Kern to close the school at Brenn until the end of the term.', [
        'Ida Kern',
      ]),
      printed(
        'Sound Radio',
        'The council voted to close the swimming hall at Brenn until the end of the month of May.',
      ),
    ],
    [
      'a name in its shorter form',
      printed(
        'Port Review',
        'On Friday Vera Holt opened the sluice gate before the flood reached the mill and the ford.',
        ['Vera Holt'],
      ),
      printed('Sound Radio', 'On Friday Holt opened the sluice gate before the flood reached the mill and the ford.'),
    ],
    [
      'a text that is whole and words it otherwise',
      printed(
        'Port Review',
        'The warden gladly opened the sluice gate before the flood reached the mill and the ford.',
      ),
      printed(
        'Sound Radio',
        'The warden hastily opened the sluice gate before the flood reached the mill and the ford.',
      ),
    ],
  ])('are not %s', (_, one, other) => {
    expect(damagedCards([one, other]).cards).toEqual([])
  })
})
