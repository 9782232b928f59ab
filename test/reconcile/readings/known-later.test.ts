import { expect, it } from 'vitest'
import { greyedSides } from '../../helpers/story-of.ts'

const head = 'The ferry Kestrel ran into the Cole Wharf at Harl with 80 passengers aboard.'
const sides = (first: string, then: string, days: readonly [string, string] = ['2031-05-08', '2031-05-12']) =>
  greyedSides('reconcile/known-later', [
    ['The Harl Ledger', days[0], `${head} ${first}`],
    ['Sound Radio', days[1], `${then} ${head}`],
  ])

it.each([
  [
    'the cause',
    'The port said it did not yet know what had happened.',
    'The crash of the ferry Kestrel was caused by a worn cable.',
  ],
  [
    'the cause, under investigation',
    'The cause of the crash was under investigation.',
    'Inspectors blamed a worn cable for the crash of the ferry Kestrel.',
  ],
  ['a name', 'The pilot has not been named.', 'Police named the pilot as Nora Lund.'],
])('%s that is not known, and is given in a later report, is one greyed card', (_, first, then) =>
  expect(sides(first, then)).toHaveLength(1),
)

it.each([
  [
    'a cause that is still not known',
    'The port did not know what had happened.',
    'The cause of the crash was still not known.',
  ],
  ['the name of another', 'The pilot has not been named.', 'Police named the buyer as Nora Lund.'],
  ['what was told all along', 'The crash was caused by a worn cable.', 'The crash was caused by a worn cable.'],
  ['no arrests, and an arrest', 'No arrests have been made.', 'The pilot of the Kestrel was arrested after the crash.'],
])('no card for %s', (_, first, then) => expect(sides(first, then)).toEqual([]))

it('makes no card where the cause was given before', () =>
  expect(
    sides('The port did not know what had happened.', 'The crash was caused by a worn cable.', [
      '2031-05-12',
      '2031-05-08',
    ]),
  ).toEqual([]))

it('makes no card of the cause of something else', () =>
  expect(
    greyedSides('reconcile/known-later', [
      ['The Harl Ledger', '2031-05-08', `${head} The port did not know what had happened.`],
      ['Sound Radio', '2031-05-12', 'A fire at the brewery in Harl was caused by a heater. Nobody was hurt.'],
    ]),
  ).toEqual([]))
