import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../bench/record-of.ts'

/** Cards of one article, as the parts of their explanation. */
function found(text: string): readonly string[] {
  const line = JSON.stringify({ id: 'a', outlet: 'Harbour Post', date: '2025-10-03', text })
  return recordOf([{ name: 'a.jsonl', bytes: new TextEncoder().encode(line) }])
    .discrepancies.filter((d) => d.rule === 'reconcile/set-against')
    .map((d) => d.explanation)
}

describe('what one sentence sets against itself', () => {
  it.each([
    [
      'an account and a fact',
      'The mayor, Ola Brandt, spoke of a flood of thefts in the town, despite the fact that thefts have fallen to their lowest level since 1971.',
      /flood of thefts.*lowest level/,
    ],
  ])('is one card: %s', (_, text, words) => {
    expect(found(text)).toEqual([expect.stringMatching(words)])
  })

  it.each([
    ['a deed that is no account', 'Ola Brandt sailed to Velm, despite the fact that a storm was coming from the west.'],
    ['both in one saying', 'Ola Brandt said that she would sail to Velm despite the fact that a storm was coming.'],
    ['a question', 'Why did Ola Brandt speak of a flood of thefts, despite the fact that thefts are rare?'],
  ])('is none for %s', (_, text) => expect(found(text)).toEqual([]))
})
