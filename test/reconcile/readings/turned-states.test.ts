import { expect, it } from 'vitest'
import { greyedSides } from '../../helpers/story-of.ts'

const sides = (first: string, then: string, days: readonly [string, string] = ['2031-05-08', '2031-05-12']) =>
  greyedSides('reconcile/turned-state', [
    ['The Harl Ledger', days[0], first],
    ['Sound Radio', days[1], then],
  ])

it.each([
  ['a service', 'All sailings were suspended until further notice.', 'Sailings resumed on Saturday.'],
  ['a building', 'The port authority closed the Cole terminal.', 'The Cole terminal reopened on Sunday.'],
  ['a supply', 'Electricity was cut after the storm.', 'Electricity was restored on Sunday.'],
  ['a person', 'Vera Holt was arrested at the quay.', 'Vera Holt was released on Sunday.'],
])('%s in a state, and out of it in a later report, is one greyed card', (_, first, then) =>
  expect(sides(first, then)).toHaveLength(1),
)

it.each([
  ['another thing', 'All sailings were suspended.', 'Classes resumed on Saturday.'],
  ['another person', 'Vera Holt was arrested at the quay.', 'Nora Lund was released on Sunday.'],
  ['what has not come back', 'All sailings were suspended.', 'Sailings have not resumed.'],
  ['what may come back', 'All sailings were suspended.', 'Sailings may resume on Saturday.'],
  ['what came back before', 'All sailings were suspended on 7 May.', 'Sailings resumed on 3 May 2031.'],
])('no card for %s', (_, first, then) => expect(sides(first, then)).toEqual([]))

it('makes no card where the later report tells that it stopped', () =>
  expect(sides('All sailings were suspended.', 'Sailings resumed.', ['2031-05-12', '2031-05-08'])).toEqual([]))
