import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const lengths = (...told: ToldBy[]) => cardsOf('count', told).filter((c) => c.rule === 'reconcile/how-long')
const short = ledger('Holt said the meeting lasted "five minutes, maybe ten."')

describe('how long something lasted', () => {
  it('differs between lengths that cannot both hold', () => {
    const [card] = lengths(short, gazette('Pratt told reporters that the meeting lasted half an hour.'))
    expect(card?.explanation).toBe(
      'How long the meeting lasted differs: five minutes to ten from Holt, half an hour from Pratt.',
    )
  })

  it.each([
    ['a length within', 'Pratt told reporters that the meeting lasted about eight minutes.'],
    ['something else', 'Pratt told reporters that the hearing lasted two hours.'],
    ['a bound that leaves room', 'Pratt told reporters that the meeting lasted less than an hour.'],
    ['a denial', 'Pratt told reporters that the meeting had not lasted two hours.'],
  ])('does not differ from %s', (_, other) => expect(lengths(short, gazette(other))).toEqual([]))

  it('of the first meeting does not differ from that of the second', () => {
    const first = ledger('Holt said the first meeting lasted five minutes.')
    expect(lengths(first, gazette('Pratt said the second meeting lasted half an hour.'))).toEqual([])
  })
})
