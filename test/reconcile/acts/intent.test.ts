import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-26', text]
const intents = (...told: ToldBy[]) => cardsOf('position-reversed', told).filter((c) => c.rule === 'reconcile/intent')
const refusal = ledger('Mayor Vera Holt said she would not run again.')

describe('what someone is to do', () => {
  it.each([
    ['their own later word', 'Mayor Vera Holt announced she would run for a third term.'],
    ['the word of another', 'The harbour master, Nora Lund, said that Vera Holt would run again.'],
    ['words between marks', '"I will run for a third term," Mayor Vera Holt told the guild.'],
  ])('differs from %s', (_, other) => expect(intents(refusal, gazette(other))).toHaveLength(1))

  it('differs between two words of one body', () => {
    const first = ledger('The ferry company, Sound Lines, said it would not suspend its ferries.')
    const later = gazette('Sound Lines said on Monday it would suspend all its ferries.')
    expect(intents(first, later)).toHaveLength(1)
  })

  it.each([
    ['the same', 'Mayor Vera Holt announced she would not run for a third term.'],
    ['a condition', 'Mayor Vera Holt said she would run if the guild asked her.'],
    ['somebody else', 'The harbour master, Nora Lund, said she would run for mayor.'],
    ['another act', 'Mayor Vera Holt said she would sell the wharf.'],
    ['an act on something else', 'Mayor Vera Holt said she would run the brewery with her son.'],
  ])('does not differ from %s', (_, other) => expect(intents(refusalOf(other), gazette(other))).toEqual([]))
})

function refusalOf(other: string): ToldBy {
  return other.includes('brewery') ? ledger('Mayor Vera Holt said she would not run for a third term.') : refusal
}
