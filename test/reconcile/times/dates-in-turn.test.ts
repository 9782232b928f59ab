import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const days = (...told: ToldBy[]) => cardsOf('date', told).filter((c) => c.rule === 'reconcile/dates-in-turn')
const listed = ledger('The meetings, on March 18 and April 8, took place in his office, logs show.')

describe('the days of several events', () => {
  it('differ where accounts share all but one', () => {
    const [card] = days(
      listed,
      gazette(
        'Holt had two meetings with Pratt. One took place on March 8 at the inn, the other on April 8 in his office.',
      ),
    )
    expect(card?.explanation).toContain('18 March 2031 and 8 April 2031')
    expect(card?.explanation).toContain('8 March 2031 and 8 April 2031')
  })

  it.each([
    ['that all agree', 'The two meetings took place on March 18 and April 8, a clerk said.'],
    ['of which one account tells more', 'The meetings on March 18, April 2 and April 8 were listed, a clerk said.'],
    ['that share none', 'The meetings on February 3 and February 9 were listed, a clerk said.'],
    ['that lie far apart', 'The meetings on January 2 and April 8 were listed, a clerk said.'],
  ])('do not differ: days %s', (_, other) => expect(days(listed, gazette(other))).toEqual([]))
})
