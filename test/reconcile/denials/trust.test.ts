import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('position-reversed', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/trust')

describe('someone who stood behind somebody', () => {
  it.each([
    [
      'and gave it up',
      'Mayor Vera Holt said Jon Aske, the warden, had her full support.',
      'Vera Holt withdrew her support for Jon Aske on Friday.',
    ],
    [
      'and dismissed them',
      'Mayor Vera Holt said she had complete confidence in Jon Aske, the warden.',
      'Mayor Vera Holt fired Jon Aske on Friday.',
    ],
    [
      'or behind a body',
      'Mayor Vera Holt said she had full confidence in the company.',
      'Vera Holt said she no longer had faith in those who run the company.',
    ],
  ])('is one card: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'it is another person',
      'Mayor Vera Holt said Jon Aske, the warden, had her full support.',
      'Mayor Vera Holt fired Nora Lund on Friday.',
    ],
    [
      'another gave it up',
      'Mayor Vera Holt said Jon Aske, the warden, had her full support.',
      'Nora Lund, a councillor, withdrew her support for Jon Aske.',
    ],
    [
      'it was never given',
      'Mayor Vera Holt said Jon Aske, the warden, did not have her full support.',
      'Mayor Vera Holt fired Jon Aske on Friday.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
