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
/** Words of someone other than Holt; of somebody unknown if no name is given. */
const of = (name: string | null, kind: 'person' | 'organisation', content: string): HandDoc => ({
  text: `${name ?? 'Somebody'} told of ${content}.`,
  published: '2031-05-08',
  ...(name !== null && { entities: { [name]: { kind } } }),
  statements: [{ content, ...(name !== null && { speaker: name }) }],
})
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

  it('is found where one text joins it to what goes before, and another to what follows', () => {
    const walk = 'I walked the whole length of the wall this winter and saw no crack'
    const before = `"My family has lived behind that wall for sixty years and trusts it," "${walk}"`
    const after = `"${walk}," "The council will have the report of the engineers by the end of next week"`
    expect(relations(handStory([says(before), says(after)]))).toHaveLength(1)
    expect(relations(handStory([says(before), says(after.replace('this winter', 'last spring'))]))).toHaveLength(1)
    expect(relations(handStory([says(before), says(after.replace(walk, 'I have walked the wall'))]))).toEqual([])
  })

  it('is not found where a third text only joins two passages of one speech', () => {
    const [first, second] = [
      'The ferry sailed with one engine and everybody on the bridge knew it',
      'Nobody on this island should have to choose between a boat and a life',
    ]
    const speech = `"${first}," "${second}"`
    const one = says(`"${first}," "We shall ask the owner for every paper about the engine"`)
    const two = says(`"${second}," "The council will sit tomorrow to hear the widows of the crew"`)
    expect(relations(handStory([one, says(speech), two])).map((r) => r.length)).toEqual([2])
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

  it('is found in a paraphrase of the day, though the quotation goes on to deny it to all and sundry', () => {
    const told = says('that she had never been told of a gap in the sea wall', { date: '2031-05-07', acts: ['denial'] })
    const quoted = says('"I was never told of any gap in the wall," and "Not by the mayor, not by anyone"', {
      date: '2031-05-07',
      acts: ['denial'],
    })
    expect(relations(handStory([told, quoted]))).toEqual([['paraphrase', 'identical']])
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
    [
      'calls of a group and of somebody unknown',
      of(
        'The Wall Party',
        'organisation',
        'the mayor to resign, or at least to leave the room when the wall is discussed',
      ),
      of(null, 'person', 'the mayor to resign, or leave the room whenever any part of the wall is discussed'),
    ],
    [
      'what two witnesses tell in words of the story',
      of(null, 'person', 'a young man dropping a heavy green sack beside the gate of the second sluice'),
      of(
        'Nora Lund',
        'person',
        'officers have a photograph of a man carrying and perhaps dropping a green sack beside the second sluice',
      ),
    ],
    [
      'damaged reports that share small words only',
      says('her role as a mayor and her role as a member of the board'),
      says('that the visit was in her part as a Vera Holt ( ) and not as a member of staff', { damaged: true }),
    ],
    ['short words that many say', says('"very normal"'), says('"very normal"')],
  ])('stay apart: %s', (_, a, b) => expect(relations(handStory([a, b]))).toEqual([]))
})

describe('words that a program pasted', () => {
  const pasted = 'a story that the guards handed the keys of the sluice to the miller'
  const whole = `the guards said that ${pasted.slice(8)} and left before the water came over the wall`

  it('are no part of what was said', () => {
    const damaged = `that there was ${pasted} trade between the mill and the harbour all through the winter`
    expect(
      relations(
        handStory([
          says(whole),
          says(damaged, {
            damaged: true,
            damage: ['a story that the guards handed the keys of the sluice to the miller'],
          }),
        ]),
      ),
    ).toEqual([])
  })

  it('do not hide the words around them', () => {
    const plain = '"There was trade between the mill and the harbour all through the winter"'
    const damaged = `"There was trade ${pasted} between the mill and the harbour all through the winter"`
    expect(relations(handStory([says(plain), says(damaged, { damaged: true, damage: [pasted] })]))).toEqual([
      ['identical', 'damaged'],
    ])
  })
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
