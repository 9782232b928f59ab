import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const said = (content: string): HandDoc => ({
  text: `Holt told the board ${content}.`,
  outlet: 'Harbour Post',
  published: '2031-05-08',
  entities: { 'Vera Holt': { mentions: ['Holt'] } },
  statements: [{ speaker: 'Vera Holt', content, date: '2031-05-08' }],
})
const later = (text: string, more: Partial<HandDoc> = {}): HandDoc => ({
  text,
  outlet: 'Sound Radio',
  published: '2031-05-12',
  entities: { 'Vera Holt': { mentions: ['Holt'] } },
  ...more,
})

it.each([
  ['would not, and did', 'she would not resign', 'Holt resigned on Sunday.'],
  ['would not, and did, in other words', 'she would not step down', 'Holt quit as mayor on Sunday.'],
  ['ruled it out', 'she had no plans to sell the wall', 'Holt sold the wall to a brewery.'],
  ['would, and did not', 'she will testify before the committee', 'Holt refused to testify on Friday.'],
])('what someone said they %s is one card', (_, words, deed) => {
  const given = cardsOf('position-reversed', [said(words), later(deed)])
  expect(given.cards).toHaveLength(1)
  expect(sidesOf(given, given.cards[0])[1]).toEqual([deed])
})

it.each([
  ['a call to do it', 'she would not resign', later('The guild called on Holt to resign.')],
  [
    'somebody else who does it',
    'she would not resign',
    later('Holt was silent when Lund resigned.', {
      entities: { 'Vera Holt': { mentions: ['Holt'] }, 'Nora Lund': { mentions: ['Lund'] } },
    }),
  ],
  [
    'what was done before',
    'she would not sell the wall',
    later('Holt sold the wall of the mill.', { published: '2031-05-01' }),
  ],
  [
    'another deed of the name',
    'she would not sell the wall',
    later('Holt sold twelve barrels of cider at the summer fair.'),
  ],
  ['what is still a plan', 'she would not resign', later('Holt may resign on Sunday.')],
  ['a condition', 'she would not resign unless the wall fell', later('Holt resigned on Sunday.')],
  ['silence', 'she would not say who had paid', later('Holt said that the brewery had paid.')],
  ['a promise that was kept', 'she will testify before the committee', later('Holt testified on Friday.')],
])('no card for %s', (_, words, deed) => expect(cardsOf('position-reversed', [said(words), deed]).cards).toEqual([]))
