import { describe, expect, it } from 'vitest'
import { recordOf } from '../../helpers/records.ts'

/** Explanations of the cards of one text that set a denial beside a report. */
const denialsIn = (text: string): string[] =>
  recordOf([text])
    .discrepancies.filter((d) => d.kind === 'denial-vs-report')
    .map((d) => d.explanation)

describe('a denial of what was said right before', () => {
  it.each([
    'Lea Mets, a nurse, said there were not enough life jackets. The captain, Rein Oja, denied that.',
    'Lea Mets, a nurse, said the captain left the ship first. The captain, Rein Oja, denied it.',
    'Mayor Lea Mets said the port had paid the harbour union in May. The union’s leader, Rein Oja, rejected the claim.',
  ])('is a difference: %s', (text) => {
    expect(denialsIn(text)).toHaveLength(1)
  })

  it.each([
    ['of the same speaker', 'Lea Mets, a nurse, said the ship was safe in May. She denied it in June.'],
    [
      'far from what was said',
      `Lea Mets, a nurse, said the ship was safe. ${'It rained all day in the harbour of Tarn, and nobody came to look at the boats. '.repeat(4)}Rein Oja denied it.`,
    ],
    [
      'of a statement that was not made',
      'Lea Mets, a nurse, would not say who paid the bill for the ship. Rein Oja denied it.',
    ],
  ])('is none %s', (_, text) => {
    expect(denialsIn(text)).toEqual([])
  })
})

describe('what nobody is said to have done', () => {
  const dorn = 'The plant’s manager, Eva Dorn, told the court she warned Otto Brask five times about the mould.'

  it('differs from the word of one who did it', () => {
    const { discrepancies } = recordOf([
      dorn,
      'Otto Brask said that nobody had ever warned him about anything in Velm.',
    ])
    expect(discrepancies.map((d) => d.kind)).toContain('denial-vs-report')
  })

  it('is of whoever denies it, not of others', () => {
    const { discrepancies } = recordOf([
      dorn,
      'Paul Ekman said that nobody had ever warned him about anything in Velm.',
    ])
    expect(discrepancies.filter((d) => d.kind === 'denial-vs-report')).toEqual([])
  })
})
