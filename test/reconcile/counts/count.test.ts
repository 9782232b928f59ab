import { describe, expect, it } from 'vitest'
import type { CountBound } from '../../../src/model/layers.ts'
import { cardsOf, readingsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandCount, HandDoc } from '../../helpers/hand-built.ts'

const count = (
  words: string,
  value: number,
  unit: string,
  relation: string,
  bound: CountBound = 'exact',
): HandCount => ({ words, value, unit, relation, bound })
const doc = (published: string, text: string, ...counts: HandCount[]): HandDoc => ({ published, text, counts })
const ferry = (published: string, number: string, value: number, bound: CountBound = 'exact') =>
  doc(
    published,
    `The ferry hit the pier at Saltness and ${number} people were injured in the crash.`,
    count(number, value, 'person', 'injure', bound),
  )

describe('numbers of one thing', () => {
  it('that cannot both hold make one card with a side for each value', () => {
    const given = cardsOf('count', [
      ferry('2031-05-08', '40', 40),
      ferry('2031-05-07', '52', 52),
      ferry('2031-05-08', '40', 40),
    ])
    expect(readingsOf(given)).toEqual(['differs'])
    expect(given.cards[0]?.explanation).toBe('Accounts differ on the number of people wounded: 52 and 40.')
    expect(sidesOf(given, given.cards[0]).map((s) => s.length)).toEqual([1, 2])
  })

  it('a bound in words is a number on its label: "as many as 50"', () => {
    const given = cardsOf('count', [
      ferry('2031-05-08', 'as many as 50', 50, 'at most'),
      ferry('2031-05-07', 'more than 60', 60, 'more than'),
    ])
    expect(given.cards[0]?.explanation).toBe(
      'Accounts differ on the number of people wounded: more than 60 and at most 50.',
    )
  })

  it('that rise from day to day are a later state', () => {
    expect(
      readingsOf(
        cardsOf('count', [ferry('2031-05-07', '40', 40), ferry('2031-05-08', '52', 52), ferry('2031-05-09', '61', 61)]),
      ),
    ).toEqual(['later-state'])
  })

  it('that rise side by side with others stay on a card of their own', () => {
    const blast = (published: string, dead: number, hurt: number) =>
      doc(
        published,
        `The blast at the pier of Saltness killed ${dead} people and wounded ${hurt} in the crash.`,
        count(`${dead}`, dead, 'person', 'kill'),
        count(`${hurt}`, hurt, 'person', 'wound'),
      )
    const given = cardsOf('count', [blast('2031-05-07', 14, 40), blast('2031-05-08', 22, 61)])
    expect(readingsOf(given)).toEqual(['later-state', 'later-state'])
  })

  it('that are shares of the same and of what lacks are set on one scale', () => {
    const given = cardsOf('count', [
      doc(
        '2031-05-08',
        'Only 18 percent of the island had power on Monday.',
        count('18 percent', 18, 'percent', 'have'),
      ),
      doc(
        '2031-05-08',
        'Some 60 percent of the island is still without power.',
        count('60 percent', 60, 'percent', 'be'),
      ),
    ])
    expect(readingsOf(given)).toEqual(['differs'])
    expect(given.cards[0]?.explanation).toContain('18 percent and 40 percent')
  })

  it('that a memo and a copy of it give are set side by side', () => {
    const given = cardsOf('count', [
      doc(
        '2031-05-06',
        "The memo records four failures of the ferry's pitch control in June.",
        count('four failures', 4, 'failure', 'record'),
      ),
      doc(
        '2031-05-09',
        "A copy of the memo records six failures of the ferry's pitch control in June.",
        count('six failures', 6, 'failure', 'record'),
      ),
    ])
    expect(readingsOf(given)).toEqual(['differs'])
  })
})

it('numbers of people at one occasion that count different things are greyed', () => {
  const at = (text: string, words: string, value: number, unit: string, relation: string): HandDoc => ({
    ...doc('2031-05-08', text, count(words, value, unit, relation)),
    entities: { 'Harl Guild': { kind: 'organisation' } },
    happenings: [
      {
        kind: 'event',
        words: 'luncheon',
        slots: [
          { slot: 'count', words },
          { slot: 'participant', words: 'Harl Guild' },
        ],
      },
    ],
  })
  const given = cardsOf('count', [
    at('About 50 envoys attended the luncheon of the Harl Guild.', 'About 50', 50, 'envoy', 'attend'),
    at('Some 80 envoys were invited to the luncheon of the Harl Guild.', 'Some 80', 80, 'envoy', 'invite'),
    at('Roughly 100 people attended the luncheon of the Harl Guild.', 'Roughly 100', 100, 'people', 'attend'),
  ])
  expect(readingsOf(given)).toEqual(['different-scope'])
  expect(given.cards[0]?.explanation).toBe(
    'The numbers count different things: 50 envoys attending, 80 envoys invited and 100 people attending.',
  )
})

describe('numbers that differ in nothing', () => {
  it.each([
    ['bounds of one number', [ferry('2031-05-08', 'at least 40', 40, 'at least'), ferry('2031-05-08', '44', 44)]],
    [
      'rounded numbers',
      [ferry('2031-05-08', 'nearly 500', 500, 'about'), ferry('2031-05-08', 'more than 490', 490, 'more than')],
    ],
    ['an order of size', [ferry('2031-05-08', 'dozens of', 24, 'at least'), ferry('2031-05-08', '61', 61)]],
    [
      'a share and what lacks of it',
      [
        doc(
          '2031-05-08',
          'Some 72 percent of the island is still without power.',
          count('72 percent', 72, 'percent', 'be'),
        ),
        doc(
          '2031-05-08',
          'About 28 percent of the island has power again.',
          count('28 percent', 28, 'percent', 'have'),
        ),
      ],
    ],
  ])('raise no card: %s', (_, documents) => expect(cardsOf('count', documents).cards).toEqual([]))

  it.each([
    [
      'attended and invited',
      'About 50 envoys attended the luncheon in Harl.',
      'About 50',
      50,
      'envoy',
      'attend',
      'Some 80 envoys were invited to the luncheon in Harl.',
      'Some 80',
      80,
      'envoy',
      'invite',
    ],
    [
      'hurt and killed',
      'The crash injured 40 people at Saltness.',
      '40',
      40,
      'person',
      'injure',
      'The crash killed 3 people at Saltness.',
      '3',
      3,
      'person',
      'kill',
    ],
    [
      'the wounded, and what they rode',
      'The crash injured 40 people at Saltness.',
      '40',
      40,
      'person',
      'injure',
      'The crash injured 12 horses at Saltness.',
      '12',
      12,
      'horse',
      'injure',
    ],
  ] as const)('raise no card: %s', (_, a, wordsA, valueA, unitA, relationA, b, wordsB, valueB, unitB, relationB) => {
    const documents = [
      doc('2031-05-08', a, count(wordsA, valueA, unitA, relationA)),
      doc('2031-05-08', b, count(wordsB, valueB, unitB, relationB)),
    ]
    expect(cardsOf('count', documents).cards).toEqual([])
  })

  it('raise no card: beside a toll that cannot have fallen', () => {
    const blast = (published: string, dead: number, hurt: number) =>
      doc(
        published,
        `The blast at the pier of Saltness killed ${dead} people and ${hurt} people were injured in the crash.`,
        count(`${dead}`, dead, 'person', 'kill'),
        count(`${hurt}`, hurt, 'person', 'injure'),
      )
    const given = cardsOf('count', [blast('2031-05-07', 24, 50), blast('2031-05-09', 6, 38)])
    expect(given.cards.filter((c) => c.explanation.includes('wounded'))).toEqual([])
  })

  it('raise no card: another event of another day', () => {
    const documents = [
      { ...ferry('2031-05-08', '40', 40) },
      {
        ...doc(
          '2031-05-08',
          'In the collision of 12 June 2019 off Harl 31 people were injured.',
          count('31', 31, 'person', 'injure'),
        ),
        dates: { '12 June 2019': '2019-06-12' },
      },
    ]
    expect(cardsOf('count', documents).cards).toEqual([])
  })

  it('raise no card: what is planned, and what is', () => {
    const documents = [
      doc(
        '2031-05-08',
        'The council said 300 people would be moved from the wall.',
        count('300', 300, 'person', 'move'),
      ),
      doc('2031-05-08', 'By noon 120 people had been moved from the wall.', count('120', 120, 'person', 'move')),
    ]
    expect(cardsOf('count', documents).cards).toEqual([])
  })
})
