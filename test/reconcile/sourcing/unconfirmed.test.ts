import { describe, expect, it } from 'vitest'
import { recordOf } from '../../helpers/records.ts'

/** Cards raised, and those that wait. */
const cardsIn = (...texts: string[]) => {
  const { discrepancies, possible } = recordOf(texts)
  return [...discrepancies, ...possible].filter((d) => d.rule === 'reconcile/unconfirmed')
}

describe('what could not be confirmed', () => {
  it.each([
    [
      'that it was so',
      'Police could not confirm that a second diver was in the flooded mine at Velm, a spokeswoman said.',
      'A second diver was in the flooded mine at Velm, the owner’s brother said.',
    ],
    [
      'reports that it was so',
      'The hospital was unable to confirm reports that the mayor had left the country.',
      'Mayor Lea Mets left the country on Monday night, her brother said.',
    ],
    [
      'who it was',
      'The ministry was unable to confirm which envoys attended the dinner in Tarn.',
      'Rein Oja and two other envoys attended the dinner in Tarn, two guests said.',
    ],
  ])('stands beside who tells it: %s', (_, open, told) => {
    const cards = cardsIn(open, told)
    expect(cards.map((c) => c.kind)).toEqual(['sourcing'])
    expect(cards[0]?.compatible).toBe('Not to confirm something is not to deny it.')
  })

  it('stands beside who was seen at the occasion told right before', () => {
    const cards = cardsIn(
      'Minister Rein Oja and the banker Lea Mets talked after a speech at the dinner in Tarn, two guests said. The embassy was unable to confirm which bankers   in Tarn were present or whether Mets attended another dinner in June.',
    )
    expect(cards.map((c) => c.sides.map((s) => s.label))).toEqual([
      ['not confirmed, from the embassy', 'told, from two guests'],
    ])
  })

  it('does not stand beside another person seen there', () => {
    const text =
      'Minister Rein Oja and the banker Lea Mets talked after a speech at the dinner in Tarn, two guests said. The embassy was unable to confirm whether Ambassador Ott Karu attended.'
    expect(cardsIn(text)).toEqual([])
  })

  it.each([
    ['who doubts it too', 'A second diver may have been in the flooded mine at Velm, the owner’s brother said.'],
    ['who denies it', 'No second diver was in the flooded mine at Velm, the owner’s brother said.'],
    ['what is of something else', 'The owner’s brother said a second pump was brought from Tarn on Monday.'],
  ])('does not stand beside %s', (_, other) => {
    expect(
      cardsIn(
        'Police could not confirm that a second diver was in the flooded mine at Velm, a spokeswoman said.',
        other,
      ),
    ).toEqual([])
  })
})
