import { describe, expect, it } from 'vitest'
import { linkStory } from '../../src/pipeline/link-story.ts'
import { analysedOf } from '../helpers/stages.ts'
import { type HandDoc, type HandHappening, handStory } from '../helpers/hand-built.ts'

const people = { 'Vera Holt': { mentions: ['Holt'] }, 'Owen Pratt': { mentions: ['Pratt'] } }
const meeting = (text: string, dates: Record<string, string> = {}, more: Partial<HandHappening> = {}): HandDoc => ({
  text,
  published: '2031-05-20',
  entities: people,
  dates,
  happenings: [
    {
      kind: 'meeting',
      words: 'met',
      slots: [
        { slot: 'participant', words: 'Holt', value: 'Vera Holt' },
        { slot: 'participant', words: 'Pratt', value: 'Owen Pratt' },
        ...Object.entries(dates).map(([words, value]) => ({ slot: 'date' as const, words, value })),
      ],
      ...more,
    },
  ],
})
const events = (documents: readonly HandDoc[]) => handStory(documents).links.events

describe('one event', () => {
  it('is told by documents that name the same people and dates that meet', () => {
    const [event, ...others] = events([
      meeting('Holt met Pratt on 8 May.', { '8 May': '2031-05-08' }),
      meeting('Holt and Pratt met in May.', { May: '2031-05' }),
    ])
    expect(others).toEqual([])
    expect(event).toMatchObject({ kind: 'meeting', label: 'meeting of Vera Holt and Owen Pratt, 2031-05-08' })
    expect(event?.slots.date.map((d) => d.value)).toEqual(['2031-05-08', '2031-05'].sort())
    expect(event?.slots.participant[0]?.evidence).toHaveLength(2)
    expect(event?.happenings).toHaveLength(2)
  })

  it('keeps both days when two documents date it a few days apart', () => {
    const [event, ...others] = events([
      meeting('Holt met Pratt on 8 May.', { '8 May': '2031-05-08' }),
      meeting('Holt met Pratt on 10 May.', { '10 May': '2031-05-10' }),
    ])
    expect(others).toEqual([])
    expect(event?.slots.date).toHaveLength(2)
  })

  it('takes counts with their unit, bound and relation', () => {
    const [event] = events([
      {
        text: 'About 50 fishermen attended the luncheon in Harl.',
        counts: [{ words: 'About 50', value: 50, bound: 'about', unit: 'fisherman', relation: 'attend' }],
        happenings: [
          {
            kind: 'event',
            words: 'luncheon',
            slots: [
              { slot: 'count', words: 'About 50' },
              { slot: 'place', words: 'Harl' },
            ],
          },
        ],
      },
    ])
    expect(event?.slots.count).toMatchObject([
      { value: 50, bound: 'about', unit: 'fisherman', relation: 'attend', evidence: [{ start: 0, end: 8 }] },
    ])
    expect(event?.label).toBe('event at Harl')
  })
})

describe('two events', () => {
  it.each([
    [
      'of other months',
      meeting('Holt met Pratt on 8 May.', { '8 May': '2031-05-08' }),
      meeting('Holt met Pratt in September.', { September: '2031-09' }),
    ],
    [
      'of other people',
      meeting('Holt met Pratt.'),
      {
        text: 'Lund met Brandt.',
        entities: { 'Nora Lund': { mentions: ['Lund'] }, 'Ida Brandt': { mentions: ['Brandt'] } },
        happenings: [
          {
            kind: 'meeting',
            words: 'met',
            slots: [
              { slot: 'participant', words: 'Lund', value: 'Nora Lund' },
              { slot: 'participant', words: 'Brandt', value: 'Ida Brandt' },
            ],
          },
        ],
      } satisfies HandDoc,
    ],
    ['of other kinds', meeting('Holt met Pratt.'), meeting('Holt met Pratt.', {}, { kind: 'contract' })],
  ])('stay apart: %s', (_, a, b) => expect(events([a, b])).toHaveLength(2))
})

it('nameless mentions in a document are of the event it tells of', () => {
  const [event, ...others] = events([
    {
      text: 'Holt met Pratt on 8 May. The meeting took place in Harl.',
      entities: people,
      dates: { '8 May': '2031-05-08' },
      happenings: [
        {
          kind: 'meeting',
          words: 'met',
          slots: [
            { slot: 'participant', words: 'Holt', value: 'Vera Holt' },
            { slot: 'participant', words: 'Pratt', value: 'Owen Pratt' },
            { slot: 'date', words: '8 May', value: '2031-05-08' },
          ],
        },
        { kind: 'meeting', words: 'meeting', slots: [{ slot: 'place', words: 'Harl' }] },
      ],
    },
  ])
  expect(others).toEqual([])
  expect(event?.slots.place.map((p) => p.value)).toEqual(['Harl'])
})

describe('words that point back', () => {
  const told = (text: string) => {
    const document = analysedOf(text, { published: '2031-05-20' })
    return linkStory([document]).events.filter((e) => e.kind === 'meeting')
  }

  it('join what is told of a meeting later to it, whoever is named there', () => {
    const [event, ...others] = told(
      'Mayor Vera Holt met Governor Owen Pratt on 8 May. The meeting was called by Nora Lund, a clerk said.',
    )
    expect(others).toEqual([])
    expect(event?.slots.organiser).toHaveLength(1)
  })

  it('leave talk that names nobody else alone', () => {
    const [event] = told(
      'Mayor Vera Holt met Governor Owen Pratt on 8 May, aides said. Governor Pratt has not spoken in public.',
    )
    expect(event?.slots.participant.map((p) => p.evidence.length)).toEqual([1, 1])
  })
})

describe('several meetings of the same two', () => {
  const told = (...texts: string[]) =>
    linkStory(
      texts.map((text, i) => analysedOf(text, { name: `${i}.txt`, published: '2031-05-20', exhibit: i + 1 })),
    ).events.filter((e) => e.kind === 'meeting' || e.kind === 'conversation')
  const shapes = (...texts: string[]) =>
    told(...texts).map((e) => [e.slots.date.map((d) => d.value), e.slots.count.map((c) => c.value)])

  it('are one event each, and one told together with their number', () => {
    expect(
      shapes(
        'Mayor Vera Holt met Governor Owen Pratt twice this year, once in March and again in April.',
        'Mayor Vera Holt met Governor Owen Pratt in March. The other meeting was in April.',
        'The office confirmed the two meetings Mayor Vera Holt held with Governor Owen Pratt.',
      ),
    ).toEqual([
      [['2031-03'], []],
      [['2031-04'], []],
      [['2031'], [2]],
    ])
  })

  it('take no part of what is told without a day, which may be either', () => {
    const events = told(
      'Mayor Vera Holt met Governor Owen Pratt in March. They met again in April, an aide said of Holt and Pratt.',
      'Mayor Vera Holt met Governor Owen Pratt, a clerk said.',
    )
    expect(events.filter((e) => e.slots.participant.some((p) => p.evidence.some((x) => x.start < 20)))).toHaveLength(2)
  })

  it('are no meeting of one of them with somebody else', () => {
    expect(
      told('Mayor Vera Holt met Governor Owen Pratt.', 'Mayor Vera Holt met the harbour master, Nora Lund.'),
    ).toHaveLength(2)
  })

  it('that are denied are none', () => {
    expect(told('Mayor Vera Holt said she had never met Governor Owen Pratt.')).toEqual([])
  })
})

describe('what was asked for', () => {
  it('is kept apart from what happened', () => {
    const told = (text: string, i: number) =>
      analysedOf(text, { name: `${i}.txt`, published: '2031-05-20', exhibit: i })
    const { events } = linkStory([
      told('Mayor Vera Holt must resign, a clerk said. The Harl Foundation called on Mayor Vera Holt to resign.', 1),
      told('Mayor Vera Holt resigned on Friday.', 2),
    ])
    expect(events.filter((e) => e.kind === 'resignation').map((e) => e.slots.date.length)).toEqual([0, 1])
    expect(events.filter((e) => e.kind === 'demand')).toHaveLength(1)
  })
})

it('calls of several for one thing are one demand, with all who made them', () => {
  const told = (text: string, i: number) => analysedOf(text, { name: `${i}.txt`, published: '2031-05-20', exhibit: i })
  const { events, entities } = linkStory([
    told('The Harl Foundation called on Mayor Vera Holt to resign.', 1),
    told('“Mayor Vera Holt must resign,” Governor Owen Pratt said.', 2),
  ])
  const [demand, ...others] = events.filter((e) => e.kind === 'demand')
  const names = demand?.slots.participant.map((p) => entities.find((e) => e.id === p.value)?.name)
  expect(others).toEqual([])
  expect(names?.toSorted()).toEqual(['Harl Foundation', 'Owen Pratt', 'Vera Holt'])
})

describe('statements as events', () => {
  const told = (text: string, i: number) => analysedOf(text, { name: `${i}.txt`, published: '2031-05-20', exhibit: i })
  const released = (words: string) => `In a statement, Mayor Vera Holt said: “${words}” She left the hall at noon.`
  const first = 'The bridge was inspected in March and nobody found a crack in it.'

  it('are one where they say the same', () => {
    const { events } = linkStory([
      told(released(first), 1),
      told(`Mayor Vera Holt said “${first}”`, 2),
      told(released(first), 3),
    ])
    const [statement, ...others] = events.filter((e) => e.kind === 'statement')
    expect(others).toEqual([])
    expect(statement?.slots.participant[0]?.evidence.map((e) => e.document)).toHaveLength(3)
  })

  it('stay apart where they say something else', () => {
    const { events } = linkStory([told(released(first), 1), told(released('We will build the school in Harl.'), 2)])
    expect(events.filter((e) => e.kind === 'statement')).toHaveLength(2)
  })
})
