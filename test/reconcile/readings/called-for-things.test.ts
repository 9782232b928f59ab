import { expect, it } from 'vitest'
import { greyedSides } from '../../helpers/story-of.ts'

const sides = (first: string, then: string, days: readonly [string, string] = ['2031-05-08', '2031-05-12']) =>
  greyedSides('reconcile/called-for-thing', [
    ['The Harl Ledger', days[0], first],
    ['Sound Radio', days[1], then],
  ])

const call = 'The guild called for an independent inquiry into the collapse of the Cole wharf.'

it.each([
  ['an inquiry', call, 'The council opened an inquiry into the collapse of the Cole wharf.'],
  ['an inquiry, in the passive', call, 'An inquiry into the collapse of the Cole wharf was opened on Sunday.'],
  [
    'what is to be done to a thing',
    'The guild called for the wharf contract with Brandt to be cancelled.',
    'The council cancelled the wharf contract with Brandt.',
  ],
])('%s that is called for, and comes, is one greyed card', (_, first, then) =>
  expect(sides(first, then)).toHaveLength(1),
)

it.each([
  ['another matter', call, 'The university opened an inquiry into its exams.'],
  ['what is refused', call, 'The council did not open an inquiry into the collapse of the Cole wharf.'],
  ['what is to come', call, 'The council will open an inquiry into the collapse of the Cole wharf.'],
  [
    'no call',
    'The guild did not call for an inquiry into the collapse of the Cole wharf.',
    'The council opened an inquiry into the collapse of the Cole wharf.',
  ],
])('no card for %s', (_, first, then) => expect(sides(first, then)).toEqual([]))

it('makes no card of a call that comes after', () =>
  expect(
    sides(call, 'The council opened an inquiry into the collapse of the Cole wharf.', ['2031-05-12', '2031-05-08']),
  ).toEqual([]))
