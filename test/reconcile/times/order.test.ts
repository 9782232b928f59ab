import { describe, expect, it } from 'vitest'
import { cardsOf, differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-20', text]

describe('a meeting told by another event', () => {
  const before = ledger('Mayor Vera Holt met Governor Owen Pratt before the vote, a clerk said.')
  it('differs where it is before it in one account and after it in another', () => {
    const story = [before, gazette('Mayor Vera Holt met Governor Owen Pratt after the vote, an aide said.')]
    expect(differingLabels('date', story)).toEqual([['before the vote, from a clerk', 'after the vote, from an aide']])
    expect(cardsOf('date', story)[0]?.explanation).toBe(
      'Whether the meeting of Vera Holt and Owen Pratt was before or after the vote differs: before it from a clerk, after it from an aide.',
    )
  })

  it.each([
    ['another event', 'Mayor Vera Holt met Governor Owen Pratt after the rally, an aide said.'],
    ['another meeting', 'Mayor Vera Holt met the harbour master, Nora Lund, after the vote, an aide said.'],
    ['the same moment in other words', 'Mayor Vera Holt met Governor Owen Pratt ahead of the vote, an aide said.'],
  ])('does not differ from %s', (_, other) => expect(differingLabels('date', [before, gazette(other)])).toEqual([]))
})
