import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-20', text]
const found = (rule: string, one: string, other: string) =>
  cardsOf('denial-vs-report', [ledger(one), gazette(other)]).filter((c) => c.rule === `reconcile/${rule}`)

describe('what one account expects and another does not', () => {
  it.each([
    [
      'of one person and thing',
      'Vera Holt is expected to meet the brewers and to open the new lock on Friday.',
      'Vera Holt is unlikely to open the new lock, a clerk said.',
    ],
    [
      'among several acts that will not be',
      'A clerk said Otto Brask will visit the mill in Marl.',
      'Otto Brask is no longer expected to walk the wall, visit the mill or speak.',
    ],
  ])('is set side by side: %s', (_, one, other) => expect(found('outlook', one, other)).toHaveLength(1))

  it.each([
    [
      'it is another thing',
      'Vera Holt is expected to open the new lock.',
      'Vera Holt is unlikely to open the school fair.',
    ],
    [
      'it is somebody else',
      'Vera Holt is expected to open the new lock.',
      'Otto Brask is unlikely to open the new lock.',
    ],
    [
      'it hangs on something',
      'Vera Holt is expected to open the new lock.',
      'Vera Holt is unlikely to open the new lock if it rains.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found('outlook', one, other)).toEqual([]))
})

describe('to stay in a race, and to leave it', () => {
  it.each([
    ['ends the campaign', 'Otto Brask is ending his campaign for mayor, aides said.'],
    ['dropped out', 'Otto Brask dropped out on Tuesday night.'],
  ])('stand side by side: %s', (_, other) =>
    expect(
      found('done-or-not', 'Otto Brask said that, win or lose on Friday, he is staying in the race for mayor.', other),
    ).toHaveLength(1),
  )

  it.each([
    ['somebody else leaves', 'Vera Holt is ending her campaign for mayor, aides said.'],
    ['it is about to be asked', 'Will Otto Brask drop out of the race?'],
  ])('are left alone where %s', (_, other) =>
    expect(found('done-or-not', 'Otto Brask said that he is staying in the race for mayor.', other)).toEqual([]),
  )

  it('are told apart from “no question”, which denies nothing', () => {
    expect(
      found(
        'done-or-not',
        '"There is no question the wall is old," Vera Holt said.',
        'The council questioned the wall plan.',
      ),
    ).toEqual([])
  })
})
