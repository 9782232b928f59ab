import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { type HandDoc, handStory } from '../helpers/hand-built.ts'

const holt = { 'Vera Holt': { mentions: ['Holt'] } }
const lund = { 'Nora Lund': { mentions: ['Lund'] } }
const says = (
  content: string,
  more: Partial<HandDoc> & {
    date?: string
    form?: 'direct' | 'indirect' | 'mixed'
    damaged?: boolean
    acts?: readonly 'denial'[]
  } = {},
): HandDoc => {
  const { date, form, damaged, acts, ...rest } = more
  return {
    text: `Holt said ${content}.`,
    entities: holt,
    published: '2031-05-08',
    statements: [
      {
        speaker: 'Vera Holt',
        content,
        ...(date && { date }),
        ...(form && { form }),
        ...(damaged && { damaged }),
        ...(acts && { acts }),
      },
    ],
    ...rest,
  }
}
const relations = ({ links }: Story) => links.quotations.map((q) => q.members.map((m) => m.relation))

const full = '"The wall was safe on the morning when I walked it, provided that the sluice was shut"'

describe('one utterance', () => {
  it.each([
    ['identical', full],
    ['normalised', '"the wall was safe on the morning when I walked it , provided that the sluice was shut"'],
    ['cut', '"the wall was safe on the morning when I walked it"'],
    ['reworded', '"the wall was quite safe the morning when I walked it, provided the sluice was shut"'],
    ['paraphrase', 'that the wall was safe the morning she walked it provided the sluice was shut'],
  ] as const)('is found %s', (relation, wording) => {
    expect(relations(handStory([says(full), says(wording)]))).toEqual([['identical', relation]])
  })

  it('is found in damaged words, and never takes them for the fullest', () => {
    const damaged = `${full.slice(0, -1)} as Vera Holt ( ) had told everyone who asked"`
    expect(relations(handStory([says(full), says(damaged, { damaged: true })]))).toEqual([['identical', 'damaged']])
  })

  it('is found when brackets and "&" are written out', () => {
    const post = '"The mayor should walk the wall & see the sluice for herself"'
    const quoted = '"The mayor [should] walk the wall and see the sluice for herself"'
    expect(relations(handStory([says(post), says(quoted)]))).toEqual([['identical', 'normalised']])
  })

  it('is found in other words on the same day by the same speaker', () => {
    const one = says('"No one at this harbour was warned of any gap in this wall"', { date: '2031-05-07' })
    const other = says('"Nobody in this harbour had been told about any gap in the wall"', { date: '2031-05-07' })
    expect(relations(handStory([one, other]))).toEqual([['identical', 'reworded']])
  })

  it('was carried first by the earliest document, if dates tell', () => {
    const [later, earlier] = [says(full, { published: '2031-05-09' }), says(full)]
    const { published: _, ...undated } = says(full)
    const story = handStory([later, earlier])
    expect(story.links.quotations[0]?.first).toBe(story.documents[1]?.layers.statement[0]?.id)
    expect(handStory([earlier, { ...earlier, name: 'other.txt' }]).links.quotations[0]?.first).toBeNull()
    expect(handStory([later, earlier, undated]).links.quotations[0]?.first).toBeNull()
  })
})

describe('two utterances', () => {
  it.each([
    [
      'a denial and its opposite',
      says('"I have met the buyers of the old harbour wall"'),
      says('"I have not met the buyers of the old harbour wall"'),
    ],
    [
      'denials of two days',
      says('"I never met any buyers to talk about the wall"', { date: '2031-05-01' }),
      says('"I never met any buyers to talk about the wall"', { date: '2031-05-07' }),
    ],
    [
      'an answer given after the report',
      says(full, { published: '2031-05-02' }),
      says(full, { date: '2031-05-05', published: '2031-05-06' }),
    ],
    [
      'a denial repeated in other words',
      says('"I have never met with any buyers to discuss the harbour wall"', { acts: ['denial'] }),
      says('he never had meetings with buyers or their lawyers about the wall', { acts: ['denial'] }),
    ],
    [
      'the same words of two people',
      says(full),
      {
        ...says(full),
        text: `Lund said ${full}.`,
        entities: lund,
        statements: [{ speaker: 'Nora Lund', content: full }],
      },
    ],
    [
      'words that open alike',
      says('"She was just in the right street at the right hour"'),
      says('"She was just calm"'),
    ],
    ['short words that many say', says('"very normal"'), says('"very normal"')],
  ])('stay apart: %s', (_, a, b) => expect(relations(handStory([a, b]))).toEqual([]))
})

describe('a series', () => {
  it('holds one speaker’s answers to one question, in date order', () => {
    const { documents, links } = handStory([
      says('"I was not told of any gap that could have hurt a walker"', { date: '2031-05-14' }),
      says('"I was never told of any gap in the wall"', { date: '2031-05-07' }),
      says('"The lilac is out early this year in my garden"', { date: '2031-05-08' }),
    ])
    const ids = documents.map((d) => d.layers.statement[0]?.id)
    expect(links.series).toMatchObject([{ speaker: links.entities[0]?.id, members: [ids[1], ids[0]] }])
    expect(links.series[0]?.question).toContain('gap')
  })

  it('is none where one answer is quoted twice, or two people answer', () => {
    expect(handStory([says(full), says(full)]).links.series).toEqual([])
    const other = {
      ...says('"I was never told of any gap in the wall"'),
      entities: lund,
      text: 'Lund said "I was never told of any gap in the wall".',
      statements: [{ speaker: 'Nora Lund', content: '"I was never told of any gap in the wall"' }],
    }
    expect(handStory([says('"I was not told of any gap in the wall at all"'), other]).links.series).toEqual([])
  })
})
