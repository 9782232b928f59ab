import { describe, expect, it } from 'vitest'
import { cardsOf, readingsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const says = (
  content: string,
  outlet: string,
  more: Partial<HandDoc> & { damaged?: boolean; form?: 'mixed' | 'direct' } = {},
): HandDoc => {
  const { damaged, form, ...rest } = more
  return {
    text: `Holt said ${content}.`,
    outlet,
    published: '2031-05-08',
    entities: { 'Vera Holt': { mentions: ['Holt'] } },
    statements: [
      { speaker: 'Vera Holt', content, date: '2031-05-07', ...(damaged && { damaged }), ...(form && { form }) },
    ],
    ...rest,
  }
}
const full = '"We have probably never looked at the wall as we should have looked at it"'

describe('wordings of one utterance', () => {
  it('differ in the passage they share, not in what each text joins to it', () => {
    const given = cardsOf('wording', [
      says(
        '"My family has lived behind the wall for sixty years," "We have probably never looked at it as we should"',
        'A',
      ),
      says('"We have never looked at it as we should," "The engineers will report by the end of next week"', 'B'),
    ])
    expect(given.cards[0]?.explanation).toMatch(/differ: “probably”\.$/)
  })

  it.each([
    ['a hedge dropped', '"We have never looked at the wall as we should have looked at it"', /probably/],
    [
      'a word put for another',
      '"We have probably never looked at the bridge as we should have looked at it"',
      /wall.*bridge/,
    ],
    [
      'a limit added outside the marks',
      '"We have probably never looked at the wall as we should" during the whole of last winter',
      /during the whole of last winter/,
    ],
  ])('differ by %s', (_, other, words) => {
    const given = cardsOf('wording', [says(full, 'Harbour Post'), says(other, 'Sound Radio', { form: 'mixed' })])
    expect(readingsOf(given)).toEqual(['differs'])
    expect(given.cards[0]?.explanation).toMatch(words)
    expect(sidesOf(given, given.cards[0]).map((s) => s.length)).toEqual([1, 1])
  })

  it('differ by a hedge beside two quoted words', () => {
    const hedged = 'that she believes the mason "probably did" tell the board the truth about the wall'
    const plain = 'that the mason did tell the board the truth about the wall'
    const given = cardsOf('wording', [
      says(hedged, 'Harbour Post', { form: 'mixed' }),
      says(plain, 'Sound Radio', { form: 'mixed' }),
    ])
    expect(given.cards[0]?.explanation).toMatch(/probably/)
  })

  it('do not differ where one is a part of the other', () => {
    const whole = '"We know you are in there. Come out on your own terms. Come out with both of your hands up"'
    const part = '"Come out with both of your hands up"'
    expect(cardsOf('wording', [says(whole, 'Harbour Post'), says(part, 'Sound Radio')]).cards).toEqual([])
  })

  it('are translations where the text says so', () => {
    const one = says('"We told them in the summer that the valve of the wall had to be changed"', 'Harbour Post', {
      text: 'Holt said "We told them in the summer that the valve of the wall had to be changed". Holt spoke in Norwegian.',
    })
    const other = says('"We let them know in the summer that the valve of the wall ought to be changed"', 'Sound Radio')
    expect(readingsOf(cardsOf('wording', [one, other]))).toEqual(['translation'])
  })

  it('are damage where one text is damaged at the words', () => {
    expect(
      readingsOf(
        cardsOf('wording', [
          says(full, 'Harbour Post'),
          says('"We have probably never looked at Vera Holt ( ) as we should have looked at it"', 'Sound Radio', {
            damaged: true,
          }),
        ]),
      ),
    ).toEqual(['damaged-text'])
  })
})

it.each([
  ['marks and letter case', '"we have probably never looked at the wall , as we should have looked at it"'],
  ['the same words cut', '"We have probably never looked at the wall as we should"'],
  [
    'a word in brackets that fills a gap',
    '"We have probably never looked at the [old] wall as we should have looked at it"',
  ],
  ['a verb in brackets', '"We have probably never looked at the wall as we should [have] looked at it"'],
])('no card for %s', (_, other) => expect(cardsOf('wording', [says(full, 'A'), says(other, 'B')]).cards).toEqual([]))

it('a post and its words written out in brackets are two wordings', () => {
  const given = cardsOf('wording', [
    says('Holt shld come to the wall & bring the diary of the trust', 'A', { form: 'direct' }),
    says('"Holt [should] come to the wall & bring the diary of the trust"', 'B'),
  ])
  expect(given.cards[0]?.compatible).toMatch(/^Brackets/)
})

it('a compound written as one word or as two is one wording', () => {
  const [one, two] = [
    '"There is a lot of goodwill between the two boards of Velm"',
    '"There is a lot of good will between the two boards of Velm"',
  ]
  expect(cardsOf('wording', [says(one, 'A'), says(two, 'B')]).cards).toEqual([])
})

it('only a language makes a translation, not a place or a people', () => {
  const other = '"We have never looked at the wall as we should have looked at it"'
  const readings = (words: string) =>
    readingsOf(cardsOf('wording', [says(full, 'A'), { ...says(other, 'B'), text: `Holt said ${other}. ${words}` }]))
  expect(readings('She was speaking in Marlow, a gift from the Norwegian king.')).toEqual(['differs'])
  expect(readings('She was speaking in Norwegian.')).toEqual(['translation'])
})

it('a report that shifts “can” to “could” changes no word', () => {
  const one = '"I am sure that the council can set the sluice right for the winter, as it has done before"'
  const other = 'that she was "sure that the council" could set the sluice right for the winter'
  expect(
    cardsOf('wording', [says(one, 'A'), says(other, 'B', { form: 'mixed' })]).cards.map((c) => c.explanation),
  ).toEqual([])
})

it('a limit that tells again what the words have is none', () => {
  const one = '"The mayor of the town will see me in the spring during my visit"'
  const other = 'that "the mayor of the town will see me in the spring" during her long visit'
  expect(cardsOf('wording', [says(one, 'A'), says(other, 'B', { form: 'mixed' })]).cards).toEqual([])
})

it('two sentences that begin alike wait among the possible', () => {
  const [one, other] = ['"The contract is a bad thing for us"', '"The contract is a gift to the town"']
  const given = cardsOf('wording', [says(one, 'A'), says(other, 'B')])
  expect(given.cards).toEqual([])
})
