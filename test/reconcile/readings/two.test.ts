import { describe, expect, it } from 'vitest'
import type { DiscrepancyKind } from '../../../src/model/kinds.ts'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]

function greyed(kind: DiscrepancyKind, ...told: readonly ToldBy[]): readonly string[][] {
  return cardsOf(kind, told)
    .filter((c) => c.reading === 'different-subject')
    .map((c) => c.sides.map((s) => s.label))
}

const twins = 'The Gannet, the Tern’s sister ship, was built in Marl as well.'

describe('two things of a kind', () => {
  it('each have what was done to them', () => {
    expect(
      greyed(
        'participant',
        ledger(`${twins} The Tern was withdrawn on Monday for want of a pump, a deckhand said.`),
        gazette('The Gannet sails on. The harbour board asked in May that the Gannet be taken out of service.'),
      ),
    ).toEqual([['Tern: a deckhand', 'Gannet: The harbour board']])
  })

  it('each have their number, told in a sentence after the other’s', () => {
    expect(
      greyed(
        'count',
        ledger(`${twins} The log records nine faults of the Tern in a year. The Gannet had three in that time.`),
        gazette('The Tern is back at sea.'),
      ),
    ).toEqual([['Tern: The Harl Ledger', 'Gannet: The Harl Ledger']])
  })

  it.each([
    [
      'the copy does not say that they are of a kind',
      'The Tern was withdrawn on Monday for want of a pump, a deckhand said.',
      'The harbour board asked in May that the Gannet be taken out of service.',
    ],
    [
      'other things are told of them',
      `${twins} The Tern was withdrawn on Monday for want of a pump, a deckhand said.`,
      'The Gannet sails on. The Gannet carries mail to the islands.',
    ],
  ])('are not set beside each other where %s', (_, one, other) => {
    expect(greyed('participant', ledger(one), gazette(other))).toEqual([])
  })
})

describe('two people of one surname', () => {
  const confirms =
    'Orla Marsk, the clerk of the dam board and no relation of the mayor’s, confirmed that the letter was genuine.'
  const denies = 'The mayor, Edwin Marsk, denied that he had been sent a letter about the dam.'

  it('are two where one confirms and the other denies', () => {
    expect(greyed('attribution', ledger(confirms), gazette(denies))).toEqual([['Orla Marsk', 'Edwin Marsk']])
  })

  it.each([
    ['both deny', denies, 'Orla Marsk, the clerk of the dam board and no relation of the mayor’s, denied it.'],
    [
      'they speak of two matters, and nothing sets them apart',
      'The mayor, Edwin Marsk, denied that he had been sent a letter about the dam.',
      'Orla Marsk, a singer, confirmed that her tour begins in autumn.',
    ],
  ])('are left alone where %s', (_, one, other) => {
    expect(greyed('attribution', ledger(one), gazette(other))).toEqual([])
  })
})
