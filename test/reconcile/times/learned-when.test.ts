import { describe, expect, it } from 'vitest'
import { explanationsOf } from '../../helpers/records.ts'

const told = (...texts: string[]) => explanationsOf(texts, (d) => d.rule === 'reconcile/learned-when')

describe('when someone came to know of something', () => {
  const march = 'Rein Oja, the minister, learned of the leak in March 2024, according to emails.'

  it.each([
    ['by his own word', 'Rein Oja said he first heard of the leak in June 2024.'],
    ['in the passive', 'Rein Oja was told of the leak in June 2024, a clerk said.'],
  ])('is told with another date %s', (_, other) => {
    expect(told(march, other)).toEqual([
      expect.stringMatching(/^When Rein Oja came to know differs: March 2024 .*June 2024 /),
    ])
  })

  it.each([
    ['a finer date', 'Rein Oja said he first heard of the leak on 3 March 2024.'],
    ['of something else', 'Rein Oja said he first heard of the strike in June 2024.'],
    ['of someone else', 'Lea Mets said she first heard of the leak in June 2024.'],
    ['that is denied', 'Rein Oja said he had not heard of the leak in June 2024.'],
  ])('does not differ from a date %s', (_, other) => {
    expect(told(march, other)).toEqual([])
  })
})
