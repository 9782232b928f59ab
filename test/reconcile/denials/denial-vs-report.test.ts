import { describe, expect, it } from 'vitest'
import { cardsOf, readingsOf, sidesOf } from '../../helpers/cards.ts'
import { cardsOf as cardsOfStory } from '../../helpers/story-of.ts'
import type { HandDoc, HandStatement } from '../../helpers/hand-built.ts'

const holt = { 'Vera Holt': { mentions: ['Holt'] } }
const doc = (text: string, statement?: HandStatement, more: Partial<HandDoc> = {}): HandDoc => ({
  text,
  published: '2031-05-08',
  entities: holt,
  ...(statement && { statements: [statement] }),
  ...more,
})
const nameless = (text: string): HandDoc => doc(text, undefined, { entities: {} })
const denial = doc('Holt said she had never met the buyers of the harbour wall.', {
  speaker: 'Vera Holt',
  cue: 'said',
  content: 'she had never met the buyers of the harbour wall',
})
const report = doc('Holt met the buyers of the harbour wall twice in April, the minutes show.')

describe('a denial beside a report', () => {
  it.each([
    ['of an act in other words', denial, doc('Holt spoke with the buyers of the harbour wall in a hotel in April.')],
    [
      'of what a verb of denial governs',
      doc('Holt denied that she had signed the lease of the wall.', {
        speaker: 'Vera Holt',
        cue: 'denied',
        content: 'that she had signed the lease of the wall',
      }),
      doc('Holt signed the lease of the wall on Monday.'),
    ],
    [
      'of a claim that is called false',
      doc('Any letter that says Holt signed the lease of the wall is inaccurate.'),
      doc('Holt signed the lease of the wall on Monday.'),
    ],
    [
      'that there was enough of something',
      doc('Holt said there were not enough life jackets.', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: 'there were not enough life jackets',
      }),
      {
        ...doc('There were enough life jackets for everyone, Lund said.', {
          speaker: 'Nora Lund',
          cue: 'said',
          content: 'There were enough life jackets for everyone',
        }),
        entities: { 'Nora Lund': { mentions: ['Lund'] } },
      },
    ],
    [
      'of reports that something is so',
      doc('Holt denied reports by two papers that she had signed the lease of the wall.'),
      doc('Holt signed the lease of the wall on Monday.'),
    ],
    [
      'against what has been reported',
      doc('Contrary to what has been reported, Holt did not see water behind the wall, she said.', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: 'Contrary to what has been reported, Holt did not see water behind the wall',
      }),
      doc('Holt saw water behind the wall and called the guard.'),
    ],
    [
      'of a warning of any kind',
      doc('The trust had received no warning of any kind, Holt said.', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: 'The trust had received no warning of any kind',
      }),
      nameless('A guard told the trust about the gap in November, a clerk said.'),
    ],
    [
      'in a bare answer to what was asked',
      doc('Asked whether she had met the buyers of the wall, Holt said: "No."', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: '"No."',
      }),
      doc('Holt spoke with the buyers of the wall in April, a guard said.'),
    ],
    [
      'of talks about one thing by those who are told to have met',
      {
        ...doc('Holt said she never discussed the lease of the northern sluice or its price with Pratt.', {
          speaker: 'Vera Holt',
          cue: 'said',
          content: 'she never discussed the lease of the northern sluice or its price with Pratt',
        }),
        entities: { ...holt, 'Owen Pratt': { mentions: ['Pratt'] } },
      },
      {
        ...doc('Holt met Pratt twice in April, a clerk said.'),
        entities: { ...holt, 'Owen Pratt': { mentions: ['Pratt'] } },
      },
    ],
    [
      'in verbs with a particle',
      doc('Holt denied that she had called off the fair on the wall.', {
        speaker: 'Vera Holt',
        cue: 'denied',
        content: 'that she had called off the fair on the wall',
      }),
      doc('Holt cancelled the fair on the wall on Monday.'),
    ],
  ])('%s makes one card', (_, a, b) => {
    const given = cardsOf('denial-vs-report', [a, b])
    expect(readingsOf(given)).toEqual(['differs'])
    expect(sidesOf(given, given.cards[0])).toHaveLength(2)
  })

  it('gathers all denials and all reports of one fact', () => {
    const given = cardsOf('denial-vs-report', [
      denial,
      report,
      doc('In June Holt said: "I have never met any buyers of the harbour wall."', {
        speaker: 'Vera Holt',
        content: '"I have never met any buyers of the harbour wall."',
      }),
      doc('Two guards said Holt had met the buyers of the harbour wall.'),
    ])
    expect(given.cards).toHaveLength(1)
    expect(sidesOf(given, given.cards[0]).map((s) => s.length)).toEqual([2, 2])
    expect(given.cards[0]?.explanation).toMatch(
      /^According to Vera Holt, “she had never met the buyers of the harbour wall”; according to Exhibit \d, “.*Holt (?:had )?met the buyers of the harbour wall/,
    )
  })

  it('keeps the words that deny, whoever tells what is denied', () => {
    const given = cardsOf('denial-vs-report', [
      doc('The quarry rejected a report that its blasting had cracked the wall. Holt was away.', {
        speaker: 'Vera Holt',
        cue: 'report',
        content: 'that its blasting had cracked the wall',
      }),
      doc('Blasting at the quarry cracked the wall, a clerk told Holt.'),
    ])
    expect(given.cards[0]?.explanation).toMatch(/rejected a report that its blasting/)
  })

  it('is found by the previous sentence where the denial only points to it', () => {
    const given = cardsOf('denial-vs-report', [
      doc(
        'The maker told the line in June that the valve had to be replaced. The line never received such advice, Holt said.',
        { speaker: 'Vera Holt', cue: 'said', content: 'The line never received such advice' },
      ),
    ])
    expect(sidesOf(given, given.cards[0])[1]?.join()).toContain('the valve had to be replaced')
  })
})

it('what was asked and refused in one sentence is a dispute where it should be done', () => {
  const given = cardsOf('dispute', [
    doc('When asked whether the master should step aside from the inquiry, Holt said, "I don’t think so."', {
      speaker: 'Vera Holt',
      cue: 'said',
      content: '"I don’t think so."',
    }),
    nameless('The master recused himself from the inquiry on Friday.'),
  ])
  expect(sidesOf(given, given.cards[0])[1]?.join()).toContain('recused himself')
})

it('"not one" stands against the reply beside it, whoever gives it', () => {
  const given = cardsOf('denial-vs-report', [
    {
      text: 'Holt said the guild had sent the harbour 17 letters and that not one had been answered. Lund said every letter had been answered.',
      published: '2031-05-08',
      entities: { ...holt, 'Nora Lund': { mentions: ['Lund'] } },
      statements: [
        {
          speaker: 'Vera Holt',
          cue: 'said',
          content: 'the guild had sent the harbour 17 letters and that not one had been answered',
        },
        { speaker: 'Nora Lund', content: 'every letter had been answered' },
      ],
      counts: [{ words: '17 letters', value: 17, unit: 'letter' }],
    },
  ])
  expect(sidesOf(given, given.cards[0])[1]?.join()).toContain('every letter had been answered')
})

describe('no card stands for', () => {
  it.each([
    [
      'two denials, one of two things',
      doc('Holt repeated that there was “no lease and no sale” of the wall.'),
      doc('The papers show that there was no sale of the wall, Holt said.', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: 'The papers show that there was no sale of the wall',
      }),
    ],
    [
      'a false statement that was made',
      doc('Holt pleaded guilty to making a false statement on the lease of the wall.'),
      doc('Holt has pleaded guilty to a statement on the lease of the wall.', undefined, { published: '2031-05-11' }),
    ],
    [
      'a denial and the same denial',
      denial,
      doc('Holt never met the buyers of the harbour wall, she told the council.'),
    ],
    [
      'a denial of the day and what happened later',
      doc('No arrests have been made in the theft of the bell, Holt said.', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: 'No arrests have been made in the theft of the bell',
      }),
      doc('A suspect was arrested on Friday in the theft of the bell.', undefined, {
        published: '2031-05-11',
        entities: {},
      }),
    ],
    [
      'a denial and a plan',
      doc('Holt said she had not signed the lease of the wall.', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: 'she had not signed the lease of the wall',
      }),
      doc('Holt would sign the lease of the wall if the council agreed.'),
    ],
    [
      'a contest, a bill and a discount',
      nameless('The mayor has won the contests for the wall of the mill, and rejected a bill on the wall of the mill.'),
      nameless('The mayor won the race for the wall of the mill.'),
    ],
    [
      'what is withheld',
      nameless('The buyers of the northern wall were denied a view of the lease of the wall.'),
      nameless('Guards gave the buyers of the northern wall a view of the lease of the wall.'),
    ],
    [
      'a purpose',
      nameless('The trust raised the wall so that the water never reaches the northern mill.'),
      nameless('The water reaches the northern mill in March.'),
    ],
    [
      'what has not been checked',
      nameless('The report on the wall, which has not been confirmed by others, was written in May.'),
      nameless('Others confirmed the report on the wall, a clerk said.'),
    ],
    [
      'an answer that is no refusal',
      doc('Asked whether she had met the buyers of the wall, Holt said: "I meet many people."', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: '"I meet many people."',
      }),
      report,
    ],
    ['a silence', doc('Holt did not say when she had met the buyers of the wall.'), report],
    ['a denial and a question', denial, doc('Did Holt meet the buyers of the harbour wall?')],
    [
      'a denial and another act of the same people',
      denial,
      doc('Holt praised the masons of the harbour wall in April.'),
    ],
    [
      'denials of a part in different things',
      doc('Holt denied any involvement.', { speaker: 'Vera Holt', cue: 'denied', content: 'any involvement' }),
      { ...doc('Lund was involved in the sale of the bell.'), entities: { 'Nora Lund': { mentions: ['Lund'] } } },
    ],
    [
      'damaged words alone',
      denial,
      doc('Holt met the buyers of the harbour wall twice in April.', undefined, {
        damage: ['Holt met the buyers of the'],
      }),
    ],
  ])('%s', (_, a, b) =>
    expect(readingsOf(cardsOf('denial-vs-report', [a, b])).filter((r) => r === 'differs')).toEqual([]),
  )
})

describe('a talk denied for someone', () => {
  const told = (text: string) => [
    [
      'The Harl Ledger',
      '2031-05-20',
      'Mayor Vera Holt met the broker Owen Pratt in May. "The mayor never discussed the tender," her spokeswoman, Mia Lund, said.',
    ] as const,
    ['The Marl Gazette', '2031-05-21', text] as const,
  ]
  it('stands beside the word of one she met', () => {
    const cards = cardsOfStory('denial-vs-report', told('"Of course we talked about the tender," Owen Pratt said.'))
    expect(cards.map((c) => c.explanation).join()).toContain('we talked about the tender')
  })

  it.each([
    ['of one she did not meet', '"Of course we talked about the tender," the pilot Jan Osk said.'],
    ['about something else', '"Of course we talked about the weather," Owen Pratt said.'],
  ])('does not stand beside the word %s', (_, text) => {
    const cards = cardsOfStory('denial-vs-report', told(text))
    expect(cards.map((c) => c.explanation).join()).not.toContain('we talked')
  })
})

it('an accusation that is told with its rejection points to nothing before it', () => {
  const text =
    'Mayor Ilse Tarn denied on Monday that she had taken money from the builder Marek Pell. "I have never taken a penny from Mr Pell," she said at the town hall in Oster. Pell also rejected the accusation that he had paid the mayor.'
  const found = cardsOfStory('denial-vs-report', [
    ['The Harl Ledger', '2031-05-12', text],
    ['The Marl Gazette', '2031-05-13', 'The quay was closed on Friday.'],
  ])
  expect(found.map((c) => c.explanation)).toEqual([])
})

it('what was never done to somebody is set beside the word of whoever says they did it', () => {
  const [card] = cardsOfStory('denial-vs-report', [
    [
      'The Harl Ledger',
      '2031-05-12',
      'The state water office said it had fined Corvin twice last year for exceeding the limit for chromium.',
    ],
    [
      'The Marl Gazette',
      '2031-05-13',
      'The dye maker’s owner, Piers Corvin, said he had never been fined. He said he would drink the water.',
    ],
  ])
  expect(card?.explanation).toMatch(/never been fined.*fined Corvin twice/)
})
