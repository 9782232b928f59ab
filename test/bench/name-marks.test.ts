import { expect, it } from 'vitest'
import { type FoundName, type NameMarks, tallyNames, tallySentences } from '../../bench/name-marks.ts'

// "Ana Ruiz of the White House met @osten."
const names: NameMarks['names'] = [
  [0, 8, 'person'],
  [16, 27, 'either'],
  [32, 38, 'loose'],
]
const ruiz: FoundName = { start: 0, end: 8, kind: 'person' }

it.each([
  ['counts a name with the same span and kind', [ruiz], false, 1, 1],
  ['does not count a name of another kind', [{ ...ruiz, kind: 'place' }], false, 0, 1],
  ['counts a name of another kind if only spans matter', [{ ...ruiz, kind: 'place' }], true, 1, 1],
  ['does not count a name with another edge', [{ ...ruiz, start: 4 }], true, 0, 1],
  ['takes a seat of power for a place', [{ start: 16, end: 27, kind: 'place' }], false, 1, 1],
  ['takes a seat of power for an organisation', [{ start: 16, end: 27, kind: 'organisation' }], false, 1, 1],
  ['does not take a seat of power for a person', [{ start: 16, end: 27, kind: 'person' }], false, 0, 1],
  ['leaves out what touches a loose mark', [{ start: 33, end: 38, kind: 'person' }], false, 0, 0],
] as const)('%s', (_, found, spansOnly, right, counted) => {
  expect(tallyNames({ names }, found, spansOnly)).toEqual({ right, found: counted, wanted: 2 })
})

const text = 'One. Two … three.\nFour.'
const marks: NameMarks = { id: 'a', part: 'open', sentences: [4, 17, 23], looseSentences: [10], names: [] }

it.each([
  ['counts every end', [4, 17, 23], null, { right: 3, found: 3, wanted: 3 }],
  ['counts ends inside paragraphs alone', [4, 17, 23], text, { right: 1, found: 1, wanted: 1 }],
  ['leaves out loose ends', [4, 10, 17, 23], null, { right: 3, found: 3, wanted: 3 }],
  ['finds one too many', [4, 8, 17, 23], null, { right: 3, found: 4, wanted: 3 }],
] as const)('%s', (_, ends, inside, tally) => {
  expect(tallySentences(marks, ends, inside)).toEqual(tally)
})
