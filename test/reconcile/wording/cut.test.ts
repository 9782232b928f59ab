import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const says = (content: string, outlet: string): HandDoc => ({
  text: `Holt said ${content}.`,
  outlet,
  published: '2031-05-08',
  entities: { 'Vera Holt': { mentions: ['Holt'] } },
  statements: [{ speaker: 'Vera Holt', content }],
})

it.each([
  [
    'a condition',
    '"The wall was safe on the day I walked it, provided that the sluice was shut"',
    '"The wall was safe on the day I walked it"',
    'provided that the sluice was shut',
  ],
  [
    'an exception',
    '"Everyone at the trust knew about the gap in the wall, except the divers who found it"',
    '"Everyone at the trust knew about the gap in the wall"',
    'except the divers who found it',
  ],
  [
    'a denial before the quoted part',
    '"I am not aware of any of that. I have been called a friend of the buyers once or twice"',
    '"I have been called a friend of the buyers once or twice"',
    'I am not aware of any of that',
  ],
  [
    'a condition before the quoted part',
    '"If there were any danger to the harbour, I would have the wall pulled down tonight"',
    '"would have the wall pulled down tonight"',
    'If there were any danger to the harbour',
  ],
  [
    'the denial that an answer begins with, though the rest denies as well',
    '"Madam, I am not aware of any of those visits. I have been called a friend of the buyers once, and I did not take the money"',
    '"I have been called a friend of the buyers once, and I did not take the money"',
    'not aware of any of those visits',
  ],
])('a cut that leaves out %s is shown with what it leaves out', (_, whole, cut, gone) => {
  const given = cardsOf('cut', [says(whole, 'Harbour Post'), says(cut, 'Sound Radio')])
  const [[full], [short]] = sidesOf(given, given.cards[0]) as [string[], string[]]
  expect(full).toContain(gone)
  expect(short).not.toContain(gone)
  expect(given.cards[0]?.explanation).toContain('Sound Radio quotes Vera Holt without')
})

it('a cut is seen in a longer wording that is damaged elsewhere', () => {
  const whole =
    '"Madam, I am not aware of any of those visits. I have been called a friend of the buyers once, and the clerk took the money"'
  const damaged: HandDoc = { ...says(whole, 'Harbour Post'), damage: ['the clerk'] }
  const given = cardsOf('cut', [
    { ...damaged, statements: [{ speaker: 'Vera Holt', content: whole, damaged: true }] },
    says('"I have been called a friend of the buyers once, and I never took the money"', 'Sound Radio'),
  ])
  expect(sidesOf(given, given.cards[0])[0]?.join()).toContain('not aware of any of those visits')
})

it.each([
  [
    'what adds nothing to the sense',
    '"The wall was safe on the day I walked it, and the lilac was out along the whole path"',
    '"The wall was safe on the day I walked it"',
  ],
  [
    'marked by an ellipsis',
    '"The wall was safe on the day I walked it, provided that the sluice was shut"',
    '"The wall was safe on the day I walked it …"',
  ],
  [
    'what the speaker says twice',
    '"These are bad times for the wall and its keepers. And I am just not quite there yet. I am not quite there yet"',
    'that she was "not quite there yet"',
  ],
  [
    'a condition that the report gives in its own words',
    '"If there were any danger to the harbour, I would have the wall pulled down tonight"',
    'that if the harbour were in danger she "would have the wall pulled down tonight"',
  ],
  ['no cut at all', '"The wall was safe on the day I walked it"', '"The wall was safe on the day I walked it"'],
])('no card for a cut of %s', (_, whole, cut) =>
  expect(cardsOf('cut', [says(whole, 'A'), says(cut, 'B')]).cards).toEqual([]),
)
