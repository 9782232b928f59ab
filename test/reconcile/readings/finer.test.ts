import { describe, expect, it } from 'vitest'
import { greyedSides } from '../../helpers/story-of.ts'

const sides = (rule: string, first: string, then: string) =>
  greyedSides(`reconcile/${rule}`, [
    ['The Harl Ledger', '2031-05-20', first],
    ['Sound Radio', '2031-05-21', then],
  ])

describe('dates of one event', () => {
  const who = 'Vera Holt, the mayor of Harl, met Nora Lund, a brewer,'
  it.each([
    ['a day in a month', `${who} on 8 April 2031 in Harl.`, `${who} in April in Harl.`],
    ['a day early in a month', `${who} on 3 April 2031 in Harl.`, `${who} in early April in Harl.`],
    ['a day of last month', `${who} on 8 April 2031 in Harl.`, `${who} last month in Harl.`],
  ])('%s are one greyed card', (_, first, then) => expect(sides('finer-date', first, then)).toHaveLength(1))

  it.each([
    ['a day in another month', `${who} on 8 April 2031 in Harl.`, `${who} in March in Harl.`],
    ['a weekday of last week', `${who} on Thursday in Harl.`, `${who} last week in Harl.`],
    ['equal dates', `${who} on 8 April 2031 in Harl.`, `${who} on 8 April in Harl.`],
    [
      'two events',
      `${who} on 8 April 2031 in Harl.`,
      'Ana Brandt, a skipper, met Ole Kettle, a baker, in April in Marl.',
    ],
  ])('no card for %s', (_, first, then) => expect(sides('finer-date', first, then)).toEqual([]))
})

describe('hours of one act', () => {
  it.each([
    [
      'to the minute and roughly',
      'The ferry struck the wharf at 7:52 a.m. on Monday.',
      'The ferry hit the wharf shortly before 8 a.m. on Monday.',
    ],
    [
      'to the minute and by the hour',
      'The fire in the mill broke out at 6:03 p.m. on Monday.',
      'On Monday the fire in the mill broke out at about 6 p.m.',
    ],
  ])('%s are one greyed card', (_, first, then) => expect(sides('finer-clock', first, then)).toHaveLength(1))

  it.each([
    [
      'another hour',
      'The ferry struck the wharf at 7:52 a.m. on Monday.',
      'The ferry hit the wharf shortly before 9 a.m. on Monday.',
    ],
    [
      'another day',
      'The ferry struck the wharf at 7:52 a.m. on Monday.',
      'A lorry hit a gate shortly before 8 a.m. on Wednesday.',
    ],
    [
      'another act',
      'The ferry struck the wharf at 7:52 a.m. on Monday.',
      'The council met at about 7:50 a.m. on Monday.',
    ],
    [
      'the same words',
      'The ferry struck the wharf at 7:52 a.m. on Monday.',
      'The ferry hit the wharf at 7:52 a.m. on Monday.',
    ],
  ])('no card for %s', (_, first, then) => expect(sides('finer-clock', first, then)).toEqual([]))
})

describe('places of one kind', () => {
  it.each([
    [
      'by number and as one of several',
      'The ferry Kestrel ran into Pier 4 at Harl.',
      'The Kestrel hit a pier at Harl.',
    ],
    [
      'by number and told apart',
      'The ferry Kestrel ran into Pier 4 at Harl.',
      'The Kestrel hit the main pier at Harl.',
    ],
    [
      'by name and as one of several',
      'Vera Holt was arrested at the Grand Cole hotel in Harl.',
      'Vera Holt was arrested at a hotel in Harl.',
    ],
  ])('%s are one greyed card', (_, first, then) => expect(sides('finer-place', first, then)).toHaveLength(1))

  it.each([
    ['two numbers', 'The ferry Kestrel ran into Pier 4 at Harl.', 'The Kestrel hit Pier 2 at Harl.'],
    ['another kind of place', 'The ferry Kestrel ran into Pier 4 at Harl.', 'The Kestrel hit a bridge at Harl.'],
    ['what was told of before', 'The ferry Kestrel ran into Pier 4 at Harl.', 'The Kestrel hit the pier at Harl.'],
    ['another thing', 'The ferry Kestrel ran into Pier 4 at Harl.', 'A tug hit a pier at Marl.'],
  ])('no card for %s', (_, first, then) => expect(sides('finer-place', first, then)).toEqual([]))
})

describe('one length of time', () => {
  const valve = 'The yard was told to replace the valve of the winch'
  it('in other units is one greyed card', () =>
    expect(sides('same-length', `${valve} within a fortnight.`, `${valve} within two weeks.`)).toEqual([
      ['within a fortnight', 'within two weeks'].map((w) => expect.stringContaining(w)),
    ]))

  it.each([
    ['the same words', `${valve} within two weeks.`, `${valve} within two weeks.`],
    ['another length', `${valve} within a fortnight.`, `${valve} within three weeks.`],
    ['another matter', `${valve} within a fortnight.`, 'The choir sang within two weeks.'],
  ])('no card for %s', (_, first, then) => expect(sides('same-length', first, then)).toEqual([]))
})
