import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'

const people = { 'Vera Holt': { mentions: ['Holt'] }, 'Owen Pratt': { mentions: ['Pratt'] } }

it.each([
  [
    'while one contends, the other warns',
    'While Holt contends the path will open in May, Pratt warned that the wall could delay it by a year.',
  ],
  [
    'one says, but the other denies',
    'Holt said the trust had approved the lease of the wall, but Pratt denied that the trust had ever seen the lease.',
  ],
])('two parties in one sentence: %s', (_, text) => {
  const given = cardsOf('dispute', [{ text, published: '2031-05-08', entities: people }])
  const [one, other] = sidesOf(given, given.cards[0])
  expect(one?.join()).toContain('Holt')
  expect(other?.join()).toContain('Pratt')
})

it('what may be so stands against those who vouch for it', () => {
  const text =
    'There is a possibility that the guard may have overstated what was said, though officers told the Lamp that the guard has always been careful with words and with names.'
  const given = cardsOf('dispute', [
    {
      text,
      published: '2031-05-08',
      entities: { officers: { kind: 'group', mentions: ['officers'] } },
      statements: [
        {
          speaker: 'officers',
          cue: 'told',
          content: 'that the guard has always been careful with words and with names',
        },
      ],
    },
  ])
  expect(sidesOf(given, given.cards[0])[0]?.join()).toContain('possibility')
})

it('one claims even as the other says otherwise', () => {
  const text =
    'But even as Holt claimed that the trust had got the wall for far less money, Pratt said that the lease of the wall was nothing like that sale.'
  const given = cardsOf('dispute', [
    {
      text,
      published: '2031-05-08',
      entities: people,
      statements: [
        { speaker: 'Vera Holt', cue: 'claimed', content: 'that the trust had got the wall for far less money' },
        { speaker: 'Owen Pratt', cue: 'said', content: 'that the lease of the wall was nothing like that sale' },
      ],
    },
  ])
  expect(sidesOf(given, given.cards[0]).map((s) => s.length)).toEqual([1, 1])
})

it.each([
  ['a concession of fact', 'Although the wall is old, Holt said the path would open in May.'],
  ['one speaker who adds something', 'Holt said the wall was safe, but added that the path would stay shut.'],
  ['a contrast without a second party', 'Holt said the wall was safe, but the rain went on.'],
])('no card for %s', (_, text) =>
  expect(
    cardsOf('dispute', [{ text, published: '2031-05-08', entities: { 'Vera Holt': { mentions: ['Holt'] } } }]).cards,
  ).toEqual([]),
)
