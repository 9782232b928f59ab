import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const days = (...told: ToldBy[]) => cardsOf('date', told).filter((c) => c.rule === 'reconcile/act-day')

describe('the day of an act that happens once', () => {
  it.each([
    ['The barge sank on May 16 off Saltness.', 'The barge went down on May 14 with nine people aboard, a pilot said.'],
    ['The report was sent to Holt on March 4.', 'The report was sent to Holt on March 14, a clerk said.'],
  ])('differs: %s', (one, other) => expect(days(ledger(one), gazette(other))).toHaveLength(1))

  it.each([
    ['the same day', 'The barge went down on May 16 with nine people aboard, a pilot said.'],
    ['the night between two days', 'The barge sank early on May 17, a pilot said.'],
    ['another thing', 'The dredger sank on May 14, a pilot said.'],
    ['a plan', 'The barge will be sunk on May 28, a pilot said.'],
    ['a bound', 'The barge sank before May 18, a pilot said.'],
    ['another time of year', 'A barge sank on March 3 off Saltness, a pilot said.'],
  ])('does not differ from %s', (_, other) =>
    expect(days(ledger('The barge sank on May 16 off Saltness.'), gazette(other))).toEqual([]),
  )
})
