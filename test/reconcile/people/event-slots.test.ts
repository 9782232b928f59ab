import { describe, expect, it } from 'vitest'
import { cardsOf, differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const opening = 'The council heard more about the bridge on Monday. '

describe('the date of a meeting', () => {
  it('differs where two outlets name two days', () => {
    const story = [
      ledger(`${opening}Mayor Vera Holt met Governor Owen Pratt on 8 May, according to her diary.`),
      gazette(`${opening}Mayor Vera Holt met Governor Owen Pratt on 10 May, according to a clerk.`),
    ]
    expect(differingLabels('date', story)).toEqual([
      [expect.stringContaining('8 May 2031'), '10 May 2031, from a clerk'],
    ])
    expect(cardsOf('date', story)[0]?.explanation).toBe(
      'The date of the meeting of Vera Holt and Owen Pratt differs: 8 May 2031 from her diary, 10 May 2031 from a clerk.',
    )
  })

  it.each([
    ['a day within a month', 'Mayor Vera Holt met Governor Owen Pratt in May, according to a clerk.'],
    [
      'the day on which it goes on',
      'Mayor Vera Holt met Governor Owen Pratt, and their meeting will resume on 14 May.',
    ],
    ['a day by which it was over', 'Mayor Vera Holt had met Governor Owen Pratt by 10 May.'],
    ['another meeting, months before', 'Mayor Vera Holt met Governor Owen Pratt on 3 January, according to a clerk.'],
  ])('does not differ from %s', (_, other) => {
    const first = 'Mayor Vera Holt met Governor Owen Pratt on 8 May, according to her diary.'
    expect(differingLabels('date', [ledger(opening + first), gazette(opening + other)])).toEqual([])
  })
})

describe('the place of a meeting', () => {
  const first = `${opening}Mayor Vera Holt met Governor Owen Pratt on 8 May, according to her diary. It was a short meeting, held at the guild’s offices in Harl.`
  it('differs where two outlets name two', () => {
    const second = `${opening}Mayor Vera Holt met Governor Owen Pratt on 8 May, according to a clerk. It was a long meeting, held at the port’s offices in Marl.`
    expect(differingLabels('place', [ledger(first), gazette(second)])).toEqual([
      ['the guild’s offices in Harl, in The Harl Ledger', 'the port’s offices in Marl, in The Marl Gazette'],
    ])
  })

  it('does not differ where one is within the other, or is the name of a thing', () => {
    const within = `${opening}Mayor Vera Holt met Governor Owen Pratt on 8 May in Harl, according to a clerk.`
    const thing = `${opening}On 8 May Mayor Vera Holt discussed the fault in the ferry Marlin with Governor Owen Pratt.`
    expect(differingLabels('place', [ledger(first), gazette(within)])).toEqual([])
    expect(differingLabels('place', [ledger(first), gazette(thing)])).toEqual([])
  })
})

it('a country may hold the town that another outlet names', () => {
  const told = (where: string) =>
    `Edda Marsk and Jorun Aske met in ${where} on Tuesday to settle the sale of the tannery.`
  expect(differingLabels('place', [ledger(told('Norway')), gazette(told('Corran'))])).toEqual([])
  expect(differingLabels('place', [ledger(told('Tarsk')), gazette(told('Corran'))])).toHaveLength(1)
})

describe('a place told without a name', () => {
  const met = (where: string) => `${opening}Mayor Vera Holt met Governor Owen Pratt on 8 May ${where}.`
  it('differs from another of its kind', () => {
    expect(differingLabels('place', [ledger(met('at the town hall in Harl')), gazette(met('at the tannery'))])).toEqual(
      [['the town hall in Harl, in The Harl Ledger', 'the tannery, in The Marl Gazette']],
    )
  })

  it.each([
    ['a room, which may lie in it', 'in the kitchen'],
    ['a place of any kind', 'at the scene'],
  ])('does not differ from %s', (_, where) =>
    expect(differingLabels('place', [ledger(met('at the town hall in Harl')), gazette(met(where))])).toEqual([]),
  )
})

it('a suit is called by its party, and differs from no other', () => {
  expect(
    differingLabels('organiser', [
      ledger('The Harl Foundation lawsuit against Mayor Vera Holt was filed on 8 May.'),
      gazette('The trial of Mayor Vera Holt was requested by the Marl Guild on 8 May.'),
    ]),
  ).toEqual([])
})

describe('who called a meeting', () => {
  const met = `${opening}Mayor Vera Holt met Governor Owen Pratt on 8 May.`
  it('differs where two outlets name two', () => {
    const labels = differingLabels('organiser', [
      ledger(`${met} The meeting was called by Vera Holt.`),
      gazette(`${met} The meeting was convened by the Harl Foundation, according to a clerk.`),
    ])
    expect(labels).toEqual([['Vera Holt, in The Harl Ledger', 'Harl Foundation, from a clerk']])
  })

  it('does not differ where one account names two', () => {
    expect(
      differingLabels('organiser', [ledger(`${met} The meeting was called by Holt and the Harl Foundation.`)]),
    ).toEqual([])
  })
})

describe('who was at a meeting', () => {
  const story = (second: string) => [
    ledger(`${opening}Mayor Vera Holt and Nora Lund met Governor Owen Pratt on 8 May, according to her diary.`),
    gazette(`${opening}Mayor Vera Holt met Governor Owen Pratt in May, according to a clerk. ${second}`),
  ]
  it('differs where someone is told to have been there, and not', () => {
    expect(differingLabels('participant', story('Nora Lund was not in the room.'))).toEqual([
      ['Nora Lund was there, from her diary', 'Nora Lund was not there, in The Marl Gazette'],
    ])
  })

  it.each([
    ['a question', 'The clerk was asked whether Nora Lund had been in the room.'],
    ['who was not called as a witness', 'Nora Lund was not called.'],
    ['"to nobody else"', 'Nora Lund would talk to the council and to nobody else.'],
  ])('does not differ because of %s', (_, second) => {
    expect(differingLabels('participant', story(second))).toEqual([])
  })

  it('does not differ because of where someone was not before the meeting is told of', () => {
    const told = [
      ledger(`${opening}Mayor Vera Holt and Nora Lund met Governor Owen Pratt on 8 May, according to her diary.`),
      gazette(`${opening}Nora Lund was not in the room. Mayor Vera Holt met Governor Owen Pratt in May, a clerk said.`),
    ]
    expect(differingLabels('participant', told)).toEqual([])
  })
})
