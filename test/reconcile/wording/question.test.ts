import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import { recordOf } from '../../helpers/records.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const people = { 'Gareth Pym': { mentions: ['Pym'] }, 'Dorian Wray': { mentions: ['Wray'] } }
const put: HandDoc = {
  text: 'Pym asked Wray: "Did anyone tell you, in writing or otherwise, that the pitch control had failed?"',
  published: '2031-05-08',
  entities: people,
  statements: [
    {
      speaker: 'Gareth Pym',
      content: '"Did anyone tell you, in writing or otherwise, that the pitch control had failed?"',
      acts: ['question'],
    },
  ],
}
const restated = (text: string): HandDoc => ({
  text,
  published: '2031-05-10',
  entities: { 'Dorian Wray': { mentions: ['Wray'] }, 'Callum Reyes': { mentions: ['Reyes'] } },
})

it.each([
  ['was asked whether', 'Reyes said Wray was asked on Friday whether he had a written report on the pitch control.'],
  ['an answer to another question', 'Reyes said Wray responded to a question about the maker of the pitch control.'],
])('a question as put and as restated make one card: %s', (_, text) => {
  const given = cardsOf('question', [put, restated(text)])
  expect(given.cards).toHaveLength(1)
  expect(sidesOf(given, given.cards[0]).flat().join()).toContain('in writing or otherwise')
})

/** The question as two outlets give it, one by one. */
const framed = (frame: string): readonly HandDoc[] => {
  const middle = 'anyone at the port had opened the valve in the course of the night'
  const words = `"If there is any evidence that ${middle}, what will you do?"`
  return [
    {
      text: `${words} Pym asked Wray.`,
      published: '2031-05-08',
      outlet: 'Harbour Post',
      entities: people,
      statements: [{ speaker: 'Gareth Pym', content: words }],
    },
    {
      text: `Asked on Friday by Pym, a lawyer, ${frame} "${middle}," Wray said he would tell the coast guard.`,
      published: '2031-05-10',
      outlet: 'Daily Ledger',
      entities: people,
      statements: [{ speaker: 'Gareth Pym', cue: 'Asked', content: `${frame} "${middle},"` }],
    },
  ]
}

it('a question quoted in part and told in other words for the rest is told differently, by the outlet', () => {
  const { cards } = cardsOf('question', framed('what he would do if he learned that'))
  expect(cards[0]?.sides.map((s) => s.label)).toEqual(['as put, in Harbour Post', 'Daily Ledger'])
})

it('a question quoted in part that keeps its sense is told alike', () => {
  expect(cardsOf('question', framed('what he would do if there were evidence that')).cards).toEqual([])
})

it('a question quoted before "asked" is as put, and "Asked by …, whether" restates it', () => {
  const words = '"If there were any sign that the pitch control had failed, what would you do?"'
  const quoted: HandDoc = {
    text: `${words} Pym asked Wray.`,
    published: '2031-05-08',
    outlet: 'Harbour Post',
    entities: people,
    statements: [{ speaker: 'Gareth Pym', content: words }],
  }
  const asked: HandDoc = {
    text: 'Asked by Pym, a member of the board, whether the pitch control had a maker, Wray said nothing.',
    published: '2031-05-10',
    entities: people,
  }
  const given = cardsOf('question', [quoted, asked])
  expect(given.cards[0]?.sides.map((s) => s.label)).toContain('as put, in Harbour Post')
})

it.each([
  [
    'asked for help',
    {
      text: 'Wray asked the public for patience while the pitch control is repaired.',
      published: '2031-05-10',
      entities: { 'Dorian Wray': { mentions: ['Wray'] } },
    },
  ],
  [
    'another person asked something else',
    {
      text: 'Lund was asked whether the lilac was out.',
      published: '2031-05-10',
      entities: { 'Nora Lund': { mentions: ['Lund'] } },
    },
  ],
])('no card: %s', (_, other) => expect(cardsOf('question', [put, other]).cards).toEqual([]))

it('who tells of a question is the voice of its telling, not who asked it', () => {
  const { discrepancies } = recordOf([
    '“Did anyone tell you, in writing or otherwise, that the pitch control had failed?” Gareth Pym asked Dorian Wray at the hearing.',
    'Lena Ost, a lawyer for Dorian Wray, said Wray was asked by Gareth Pym about a written report on the pitch control, not about talks.',
  ])
  const card = discrepancies.find((d) => d.kind === 'question')
  expect(card?.sides.map((s) => s.label)).toContain('Lena Ost')
  expect(card?.sides.map((s) => s.label)).not.toContain('Gareth Pym')
})

it('damage on one of three sides leaves two whole ones that differ', () => {
  const third: HandDoc = {
    text: 'Wray was asked on Friday about the written report on the pitch control the chairman.',
    published: '2031-05-11',
    entities: { 'Dorian Wray': { mentions: ['Wray'] } },
    damage: ['the chairman'],
  }
  const given = cardsOf('question', [
    put,
    restated('Reyes said Wray was asked on Friday whether he had a written report on the pitch control.'),
    third,
  ])
  expect(given.cards.map((c) => c.reading)).toEqual(['differs'])
})
