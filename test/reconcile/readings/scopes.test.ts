import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]

function greyed(one: string, other: string): readonly (string | null)[][] {
  return cardsOf('count', [ledger(one), gazette(other)])
    .filter((c) => c.reading === 'different-scope')
    .map((c) => [c.explanation, c.compatible])
}

describe('numbers of some and of all', () => {
  it('make no difference where those left out make up the rest', () => {
    expect(
      greyed(
        'The ferry Tern was carrying 118 passengers when she struck the quay at Harl on Monday.',
        'The ferry Tern was carrying 131 people, 13 of them crew, when she struck the quay at Harl on Monday.',
      ),
    ).toEqual([
      [
        'The numbers count different people: 118 passengers aboard, and 131 people aboard, “13 of them crew”.',
        '118 and 13 make 131.',
      ],
    ])
  })

  it.each([
    [
      'who were kept in',
      'Of the 42 people treated for smoke at Harl Infirmary, seven were kept in overnight.',
      '“seven were kept in overnight”',
    ],
    [
      'who were children',
      'Harl Infirmary treated 42 people for smoke after the fire, including nine children.',
      '“nine children”',
    ],
    [
      'told before all of them',
      'Nine children were among the 42 people treated for smoke at Harl Infirmary.',
      '“Nine children”',
    ],
  ])('make no difference where one account tells of some %s', (_, some, words) => {
    expect(greyed('By noon 42 people had been treated for smoke at Harl Infirmary after the fire.', some)).toEqual([
      [
        `The numbers count different people: 42 people treated, and some of them, ${words}.`,
        'The lesser number is of some of those whom the greater one counts.',
      ],
    ])
  })

  it.each([
    [
      'a share of them',
      'By noon 42 people had been treated for smoke at Harl Infirmary after the fire.',
      'Of the 42 people treated for smoke at Harl Infirmary, seven percent were children.',
    ],
    [
      'a number of other things that would make it up',
      'The ferry Tern was carrying 118 passengers when she struck the quay at Harl on Monday.',
      'The museum at Harl has 118 paintings; of its 131 rooms, 13 are closed.',
    ],
  ])('say nothing of %s', (_, one, other) => {
    expect(greyed(one, other)).toEqual([])
  })
})

describe('places asked for and people who came', () => {
  it('are two numbers', () => {
    expect(
      greyed(
        'The council had 240 requests for seats at the hearing on 20 May 2031.',
        'The hearing on 20 May 2031 lasted all day. About 80 people watched from the gallery.',
      ),
    ).toEqual([
      [
        'The numbers count different things: 240 requests for seats, and about 80 people there.',
        'Those who asked for a place and those who came are different sets.',
      ],
    ])
  })

  it('are of one occasion only on one day', () => {
    expect(
      greyed(
        'The council had 240 requests for seats at the hearing on 20 May 2031.',
        'The concert on 12 April 2031 lasted all day. About 80 people watched from the gallery.',
      ),
    ).toEqual([])
  })
})
