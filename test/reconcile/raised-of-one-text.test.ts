import { describe, expect, it } from 'vitest'
import { recordOf } from '../../bench/record-of.ts'

/** Rules of the cards raised for documents of one outlet each. */
function raised(...texts: readonly string[]): readonly string[] {
  const files = texts.map((text, i) => ({
    name: `${i}.jsonl`,
    bytes: new TextEncoder().encode(JSON.stringify({ id: `${i}`, outlet: `Post ${i}`, date: '2025-10-03', text })),
  }))
  return recordOf(files)
    .discrepancies.filter((d) => d.reading === 'differs')
    .map((d) => d.rule)
}

describe('what one text tells in its own voice', () => {
  const never = 'Young skippers of the island never had to row through the ice of the northern strait.'
  const once = 'Old skippers of the island rowed through the ice of the northern strait every winter.'

  it('is no difference between two of its sentences', () => expect(raised(`${never}\n\n${once}`)).toEqual([]))

  it.each([
    [
      'shares of a poll',
      'In the poll 29 percent said they trust the ferry. Another 53 percent said they trust the bus.',
    ],
    [
      'sums that two people raised each',
      'Ola Brandt said he raised $21 million for the dam in May. Nora Lund said she raised $15 million for the dam in May.',
    ],
  ])('is none between %s', (_, text) => expect(raised(text)).toEqual([]))
})

describe('words that compare', () => {
  it.each([
    ['two styles', 'The grey of the new ferry contrasts with the bright red of the old ferry in the harbour.'],
    ['two people', 'In contrast to this year’s candidates, the mayor who leaves is liked in the whole town.'],
    ['a reputation', 'The good name of the line was undercut by a long strike of the crews in the spring.'],
  ])('are no accounts of %s', (_, text) => expect(raised(text)).toEqual([]))

  it('are accounts where one of the two was told', () =>
    expect(
      raised('The diary of the harbour pilot undercuts the account of the owner that the ferry had been slow.'),
    ).toEqual(['reconcile/explicit-between']))
})

describe('a phrase that needs no comma', () => {
  it('“despite reports to the contrary” is set against those reports, and no account of its own', () =>
    expect(
      raised(
        'Despite reports to the contrary the harbour gate was not opened on Monday, the pilots said.',
        'The harbour gate was opened on Monday, a clerk said.',
      ),
    ).toEqual(['reconcile/done-or-not']))
})

it('what a ministry could not confirm is no caveat of the outlet’s', () =>
  expect(
    raised(
      'The dinner at Orme House was attended by many envoys of the island states.\n\nThe Ministry of Trade was unable to confirm which envoys attended the dinner at Orme House.',
    ),
  ).not.toContain('reconcile/sourcing-caveat'))
