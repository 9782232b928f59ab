import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const doc = (text: string, regions: HandDoc['regions'] = {}): HandDoc => ({
  text,
  published: '2031-05-08',
  outlet: 'Harbour Post',
  regions,
})

it('a claim stands beside the caveats on what it rests on', () => {
  const given = cardsOf('sourcing', [
    doc(
      'The minutes of the harbour trust show that the mayor discussed the gap in the wall. The Post has not seen the minutes of the harbour trust. They may refer to another wall, an official said.',
    ),
  ])
  expect(given.cards).toHaveLength(1)
  const [claim, caveats] = sidesOf(given, given.cards[0])
  expect(claim?.join()).toContain('minutes of the harbour trust show')
  expect(caveats?.join()).toContain('has not seen the minutes')
})

it('a caveat is found where several blanks stand between its words', () => {
  const given = cardsOf('sourcing', [
    doc(
      'The minutes of the harbour trust show that the mayor discussed the gap in the wall. The Post has not   seen the minutes of the harbour trust. They may refer to another wall, an official said.',
    ),
  ])
  const [claim, caveats] = sidesOf(given, given.cards[0])
  expect(claim?.join()).toContain('minutes of the harbour trust show')
  expect(caveats?.join()).toContain('has not   seen the minutes')
})

it('a long claim stands beside caveats near it that share its telling words', () => {
  const given = cardsOf('sourcing', [
    doc(
      'Recordings of talks between the harbour master and the brewery show that the two of them set the price of the northern wall over several evenings last winter, the Lamp reported on Friday night. The master has said he never drank there. The reliability of the recordings of talks with the master is not watertight.',
    ),
  ])
  expect(sidesOf(given, given.cards[0]).map((s) => s.join())).toEqual([
    expect.stringContaining('Recordings of talks'),
    expect.stringContaining('not watertight'),
  ])
})

it('a headline that is firmer than its text stands beside the hedge', () => {
  const given = cardsOf('sourcing', [
    doc(
      'Crew error caused the ferry crash\nAn error of the crew may have caused the crash of the ferry at Saltness, the line said on Friday.',
      { 'Crew error caused the ferry': 'headline' },
    ),
  ])
  expect(sidesOf(given, given.cards[0])).toEqual([
    ['Crew error caused the ferry crash'],
    [expect.stringContaining('may have caused the crash')],
  ])
})

it.each([
  [
    'a headline as hedged as its text',
    doc(
      'Crew error may have caused the ferry crash\nAn error of the crew may have caused the crash of the ferry at Saltness, the line said.',
      { 'Crew error may': 'headline' },
    ),
  ],
  [
    'a caveat on something else',
    doc('The lilac is out early on the harbour wall this year. The Post has not seen the accounts of the brewery.'),
  ],
  [
    'a claim without a caveat',
    doc('The minutes of the harbour trust show that the mayor discussed the gap in the wall.'),
  ],
])('no card for %s', (_, d) => expect(cardsOf('sourcing', [d]).cards).toEqual([]))
