import { expect, it } from 'vitest'
import { greyedSides } from '../../helpers/story-of.ts'

const who = 'Vera Holt, the mayor of Harl, opened the market on Monday.'
const sides = (first: string, then: string, days: readonly [string, string] = ['2031-05-08', '2031-05-12']) =>
  greyedSides('reconcile/called-for', [
    ['The Harl Ledger', days[0], `${who} ${first}`],
    ['Sound Radio', days[1], `${who} ${then}`],
  ])

it.each([
  ['a call on somebody to go', 'The guild called on Holt to resign.', 'Holt resigned on Sunday.'],
  ['a call for a resignation', 'The guild called for Holt’s resignation.', 'Holt stepped down on Sunday.'],
  ['what somebody should do', 'The guild said Holt should apologise.', 'Holt apologised on Sunday.'],
  [
    'a pledge',
    'Holt has promised to sign the treaty with the brewery.',
    'Holt signed the treaty with the brewery on Sunday.',
  ],
  ['a demand', 'The guild urged Holt to publish the harbour accounts.', 'Holt published the harbour accounts.'],
])('%s, and the deed in a later report, are one greyed card', (_, first, then) => {
  const [found, ...others] = sides(first, then)
  expect(others).toEqual([])
  expect(found?.[1]).toContain(then.split(' on Sunday')[0]?.replace(/\.$/, ''))
})

it.each([
  ['a deed that is not done', 'The guild called on Holt to resign.', 'Holt did not resign.'],
  ['a deed that is still to come', 'The guild called on Holt to resign.', 'Holt will resign on Sunday.'],
  ['a deed that may come', 'The guild called on Holt to resign.', 'Holt may have resigned.'],
  ['the deed of another', 'The guild called on Holt to resign.', 'Nora Lund resigned on Sunday.'],
  ['a deed of years ago', 'The guild called on Holt to resign.', 'Holt resigned in 2024 from the brewery.'],
  ['a call that was not made', 'The guild did not call on Holt to resign.', 'Holt resigned on Sunday.'],
  [
    'what was due and was done',
    'Holt will sign the treaty with the brewery.',
    'Holt signed the treaty with the brewery.',
  ],
  ['another matter', 'The guild urged Holt to publish the harbour accounts.', 'Holt published a book of poems.'],
])('no card for %s', (_, first, then) => expect(sides(first, then)).toEqual([]))

it('makes no card of a call that comes after the deed', () =>
  expect(
    sides('The guild called on Holt to resign.', 'Holt resigned on Sunday.', ['2031-05-12', '2031-05-08']),
  ).toEqual([]))
