import { describe, expect, it } from 'vitest'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { eventNouns } from '../../src/data/event-nouns.ts'
import { eventVerbs } from '../../src/data/event-verbs.ts'
import { analysedOf } from '../helpers/stages.ts'

const setting = { published: '2019-05-10' }

/** Slots of the happening that hangs on a word, as "slot: value". */
function slotsOf({ doc, layers }: AnalysedDoc, word: string): string[] {
  const happening = layers.happening.find((h) => doc.text.slice(h.head.start, h.head.end) === word)
  return (happening?.slots ?? []).map((s) => {
    const words = doc.text.slice(s.span.start, s.span.end)
    const name = layers.entity.find((e) => e.id === s.value)?.name
    return `${s.slot}: ${s.slot === 'count' ? words : (name ?? s.value)}`
  })
}

describe('happenings', () => {
  it.each([
    [
      'a noun with "with"',
      'Mayor Ilse Tarn held a meeting with Governor Karl Pell in Marl on Wednesday.',
      'meeting',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'date: 2019-05-08', 'place: Marl'],
    ],
    [
      'a possessor',
      'Governor Karl Pell’s resignation shocked the town on Wednesday.',
      'resignation',
      ['participant: Karl Pell', 'date: 2019-05-08'],
    ],
    [
      'a verb',
      'Mayor Ilse Tarn met Governor Karl Pell in his office last year.',
      'met',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'date: 2018', 'place: his office'],
    ],
    [
      'a passive verb',
      'Mr. Jon Varga was arrested by the Marl Police Department last year.',
      'arrested',
      ['participant: Jon Varga', 'participant: Marl Police Department', 'date: 2018'],
    ],
    [
      'who organised it',
      'Mr. Jon Varga spoke at a luncheon organized by the Harl Foundation.',
      'luncheon',
      ['participant: Jon Varga', 'organiser: Harl Foundation'],
    ],
    ['who called it', 'The meeting was called by Mayor Ilse Tarn.', 'meeting', ['organiser: Ilse Tarn']],
    ['no organiser in what it was called', 'Mayor Ilse Tarn called the meeting a success.', 'meeting', []],
    [
      'where it was held, told after what it was',
      'It was a routine meeting, held on Wednesday at the harbour office in Marl.',
      'meeting',
      ['date: 2019-05-08', 'place: the harbour office', 'place: Marl'],
    ],
    [
      'a place after the clause that tells who someone was',
      'Mayor Ilse Tarn met Governor Karl Pell, who was then chairman of the port, at the harbour office in Marl.',
      'met',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'place: the harbour office', 'place: Marl'],
    ],
    [
      'how many came',
      'The reception was attended by about 80 guests.',
      'reception',
      ['count: about 80 guests', 'participant: about 80 guests'],
    ],
    [
      'who held it, told without "that"',
      'Mayor Ilse Tarn listed the meetings she held with Governor Karl Pell in Marl.',
      'meetings',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'place: Marl'],
    ],
    [
      'the day and place of the event they were at',
      'The guild gave a party in Marl last year where Mayor Ilse Tarn spoke with Governor Karl Pell.',
      'spoke',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'date: 2018', 'place: Marl'],
    ],
    [
      'the day and the town before the noun',
      'On Wednesday officials described the Geneva meeting of last year.',
      'meeting',
      ['place: Geneva', 'date: 2018'],
    ],
    [
      'a day and place beside a month that reads like a verb',
      'Mayor Ilse Tarn met Governor Karl Pell on 2 May at the town hall in Marl.',
      'met',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'date: 2019-05-02', 'place: the town hall', 'place: Marl'],
    ],
    [
      'no day and no number of the event it stands in',
      'About 80 guests attended a memorial for the victims of the fire at the church in Marl on Wednesday.',
      'fire',
      ['place: the church'],
    ],
    [
      'no day told before it where it has its own',
      'On Wednesday Mayor Ilse Tarn defended her meetings with Governor Karl Pell last year.',
      'meetings',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'date: 2018'],
    ],
    [
      'both sides of "between" before any verb',
      'The first meeting between Mayor Ilse Tarn and Governor Karl Pell took place in Marl.',
      'meeting',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'place: Marl'],
    ],
    [
      'the one with whom',
      'Governor Karl Pell was the man with whom Mayor Ilse Tarn spoke last year.',
      'spoke',
      ['participant: Ilse Tarn', 'participant: Karl Pell', 'date: 2018'],
    ],
  ])('take %s', (_, text, word, expected) => {
    expect(slotsOf(analysedOf(text, setting), word).toSorted()).toEqual(expected.toSorted())
  })

  it('tell one event once where the verb only calls or holds it', () => {
    const { layers } = analysedOf('The meeting was convened by Mayor Ilse Tarn.', setting)
    expect(layers.happening.map((h) => h.rule)).toEqual(['event-noun'])
  })

  it('tell each of several times apart', () => {
    const text =
      'Mayor Ilse Tarn met Governor Karl Pell twice this year, once at the harbour office in March and again in Harl in April.'
    const document = analysedOf(text, setting)
    expect(slotsOf(document, 'met')).toEqual([
      'participant: Ilse Tarn',
      'participant: Karl Pell',
      'count: twice',
      'date: 2019',
    ])
    expect(slotsOf(document, 'once')).toEqual([
      'participant: Ilse Tarn',
      'participant: Karl Pell',
      'date: 2019-03',
      'place: the harbour office',
    ])
    expect(slotsOf(document, 'again')).toEqual([
      'participant: Ilse Tarn',
      'participant: Karl Pell',
      'date: 2019-04',
      'place: Harl',
    ])
  })

  it.each([
    ['a verb with its particle', 'The guild called for the resignation of Mayor Ilse Tarn.', ['demand', 'resignation']],
    ['a noun with its particle', 'Her call for an inquiry went unheard.', ['demand', 'investigation']],
    ['no particle', 'The mayor called the guild a nuisance.', []],
    [
      'what someone says must be done',
      '“The harbour master must resign,” Mayor Ilse Tarn said.',
      ['resignation', 'demand'],
    ],
  ])('know a demand by %s', (_, text, kinds) => {
    const { layers } = analysedOf(text, setting)
    expect(layers.happening.map((h) => h.kind)).toEqual(kinds)
  })

  it('know whose words a slot rests on', () => {
    const { layers } = analysedOf('Mayor Ilse Tarn said the meeting was held in Marl.', setting)
    const meeting = layers.happening.find((h) => h.kind === 'meeting')
    expect(meeting?.slots.map((s) => s.statement)).toEqual([layers.statement[0]?.id])
  })

  it('find none in the name of a body', () => {
    expect(analysedOf('The Marl Inspection Board is in the old town hall.', setting).layers.happening).toEqual([])
  })
})

describe('the lists of event words', () => {
  it.each([...eventNouns, ...eventVerbs].map((e) => [e.kind, e.seen] as const))(
    'have a sentence for %s: %s',
    (_, seen) => {
      expect(seen.split(' ').length).toBeGreaterThan(2)
    },
  )

  it('name no word twice in one line', () => {
    for (const { nouns } of eventNouns) expect(new Set(nouns).size).toBe(nouns.length)
  })
})
