import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const explanations = (...told: ToldBy[]) =>
  cardsOf('count', told)
    .filter((c) => c.reading === 'differs')
    .map((c) => c.explanation)

describe('how often two people met', () => {
  const one = ledger('Mayor Vera Holt had a meeting with Governor Owen Pratt last year, her spokesman said.')
  it('differs where an account sets the number right', () => {
    const two = gazette('Mayor Vera Holt actually met Governor Owen Pratt twice last year, a clerk said.')
    expect(explanations(one, two)).toEqual([
      'How often Owen Pratt and Vera Holt met differs: one meeting from her spokesman, two meetings from a clerk.',
    ])
  })

  it('differs where an account says there was no other', () => {
    const only = ledger('Mayor Vera Holt met Governor Owen Pratt only once last year, her spokesman said.')
    const three = gazette('Mayor Vera Holt met Governor Owen Pratt three times last year, a clerk said.')
    expect(explanations(only, three)[0]).toContain('met differs: one meeting')
  })

  it.each([
    ['several meetings of which one is told', 'Mayor Vera Holt met Governor Owen Pratt twice last year, a clerk said.'],
    ['meetings with somebody else', 'Mayor Vera Holt actually met the harbour master, Nora Lund, twice last year.'],
    ['meetings of another year', 'Mayor Vera Holt actually met Governor Owen Pratt twice in 2027, a clerk said.'],
  ])('does not differ from %s', (_, other) => expect(explanations(one, gazette(other))).toEqual([]))
})
