import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('participant', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/described')

describe('what somebody nobody knows is described as', () => {
  it.each([
    [
      'where the dead came from',
      'A Swedish tourist was found dead on the beach at Norvik on Sunday, police said.',
      'A Norwegian tourist was found dead on the beach at Norvik on Sunday, officials said.',
    ],
    [
      'what one in a part did for a living',
      'Police said the gunman was a 34-year-old teacher from Velm.',
      'The gunman, a 29-year-old nurse, was shot by officers in Norvik, officials said.',
    ],
  ])('is set side by side: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'one people is of the other',
      'A British tourist was found dead on the beach at Norvik on Sunday, police said.',
      'A Scottish tourist was found dead on the beach at Norvik on Sunday, officials said.',
    ],
    [
      'one work is like the other',
      'Police said the gunman was a 34-year-old mechanic from Velm.',
      'The gunman, an engineer, was shot by officers in Norvik, officials said.',
    ],
    [
      'there are several',
      'Police said the gunman was a 34-year-old teacher. Both gunmen fled.',
      'The second gunman was a nurse. The gunman, a nurse, was shot in Norvik.',
    ],
    [
      'they died in two places',
      'A Swedish tourist was found dead on the beach at Norvik on Sunday.',
      'A Norwegian hiker died under snow in the Harl mountains in March.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
