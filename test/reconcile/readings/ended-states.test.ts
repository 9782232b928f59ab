import { expect, it } from 'vitest'
import { greyedSides } from '../../helpers/story-of.ts'

const sides = (first: string, then: string, days: readonly [string, string] = ['2031-05-08', '2031-05-12']) =>
  greyedSides('reconcile/ended-state', [
    ['The Harl Ledger', days[0], first],
    ['Sound Radio', days[1], then],
  ])

it.each([
  ['missing, and found', 'The skipper Ole Kettle was still missing on Thursday.', 'Ole Kettle was found on Sunday.'],
  ['in critical condition, and dead', 'Nora Lund was in critical condition.', 'Nora Lund died on Sunday.'],
  ['in custody, and freed', 'Nora Lund is in custody.', 'Nora Lund was released on Sunday.'],
  ['imposed, and lifted', 'The governor imposed a curfew in Harl.', 'The governor lifted the curfew on Sunday.'],
  ['in force, and lifted', 'The town was under a curfew on Thursday.', 'The governor lifted the curfew on Sunday.'],
])('what is %s is one greyed card', (_, first, then) => expect(sides(first, then)).toHaveLength(1))

it.each([
  ['somebody else', 'The skipper Ole Kettle was still missing.', 'Nora Lund was found on Sunday.'],
  ['an end that is to come', 'Nora Lund is in custody.', 'Nora Lund may be released on Sunday.'],
  ['an end that did not come', 'Nora Lund is in custody.', 'Nora Lund was not released.'],
  ['a state that is denied', 'Nora Lund was not in custody.', 'Nora Lund was released on Sunday.'],
  ['an end of long before', 'Nora Lund is in custody.', 'Nora Lund was released on 3 March 2031.'],
  ['a hunt, and the arrest', 'Police said Vera Holt was at large.', 'Vera Holt was arrested on Sunday.'],
  ['another order', 'The town was under a curfew on Thursday.', 'The governor lifted the embargo on Sunday.'],
])('no card for %s', (_, first, then) => expect(sides(first, then)).toEqual([]))

it('makes no card where the end was told before', () =>
  expect(sides('Nora Lund is in custody.', 'Nora Lund was released.', ['2031-05-12', '2031-05-08'])).toEqual([]))
