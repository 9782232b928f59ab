import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

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

  it('differs where accounts give two numbers of meetings', () => {
    const twice = ledger('Mayor Vera Holt met Governor Owen Pratt twice last year, a clerk said.')
    const three = gazette('Mayor Vera Holt met three times last year with Governor Owen Pratt, logs show.')
    expect(explanations(twice, three)).toContainEqual(
      expect.stringMatching(/^How often .+ met differs: two meetings from a clerk, 3 meetings/),
    )
  })

  it.each([
    ['a bound', 'Mayor Vera Holt met Governor Owen Pratt at least three times last year, a clerk said.'],
    ['other people', 'Mayor Vera Holt met the harbour master, Nora Lund, three times last year, a clerk said.'],
    ['another year', 'Mayor Vera Holt met Governor Owen Pratt three times in 2027, a clerk said.'],
  ])('two meetings do not differ from %s', (_, other) => {
    const twice = ledger('Mayor Vera Holt met Governor Owen Pratt twice last year, a clerk said.')
    expect(explanations(twice, gazette(other)).filter((e) => e.startsWith('How often'))).toEqual([])
  })
})
