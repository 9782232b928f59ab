import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const explanations = (...told: ToldBy[]) => cardsOf('dispute', told).map((c) => c.explanation)

describe('what a meeting was for', () => {
  const routine = ledger(
    'Mayor Vera Holt met Governor Owen Pratt on 8 May. It was a routine meeting to discuss the school roof, a clerk said.',
  )
  it('differs where one account leaves room for no other subject', () => {
    const loan = gazette(
      'Mayor Vera Holt met Governor Owen Pratt on 8 May to decide on a loan for the pier, an aide said.',
    )
    expect(explanations(routine, loan)).toEqual([
      'What the meeting of Vera Holt and Owen Pratt was for differs: “to discuss the school roof” from a clerk and “to decide on a loan for the pier” from an aide.',
    ])
  })

  it.each([
    ['the same subject in other words', 'Mayor Vera Holt met Governor Owen Pratt on 8 May to talk about the roof.'],
    [
      'another meeting',
      'Mayor Vera Holt met the harbour master, Nora Lund, on 3 March to discuss a loan for the pier.',
    ],
    ['a question', 'Did Mayor Vera Holt meet Governor Owen Pratt on 8 May to discuss a loan for the pier?'],
  ])('does not differ from %s', (_, other) => expect(explanations(routine, gazette(other))).toEqual([]))

  it('may be two things where neither account leaves others out', () => {
    const first = ledger('Mayor Vera Holt met Governor Owen Pratt on 8 May to discuss the school roof, a clerk said.')
    const second = gazette('Mayor Vera Holt met Governor Owen Pratt on 8 May to discuss a loan, an aide said.')
    expect(explanations(first, second)).toEqual([])
  })
})
