import { describe, expect, it } from 'vitest'
import { recordOf } from '../../helpers/records.ts'

/** Cards on answers that are told more firmly than they were given. */
const cardsIn = (...texts: string[]) => {
  const { discrepancies, possible } = recordOf(texts)
  return [...discrepancies, ...possible].filter((d) => d.rule === 'reconcile/hedged-answer')
}

const answer =
  'The engineer Jonas Rehm was questioned by the committee for three hours. “I drove the truck to the quarry that night,” he said. Asked whether he had locked the gate, Rehm said: “Not that I recall.”'

describe('an answer as far as someone knows or remembers', () => {
  it('stands beside the flat no of the first sentence, by its speaker', () => {
    const cards = cardsIn(`Jonas Rehm told the committee on Monday he had not locked the gate of the quarry. ${answer}`)
    expect(cards.map((c) => c.explanation)).toEqual([
      expect.stringContaining('the answer of Jonas Rehm was “Not that I recall”'),
    ])
  })

  it('stands beside the flat no of whom the first sentence calls by what the speaker did', () => {
    expect(cardsIn(`The driver of the truck said on Monday the gate was not locked. ${answer}`)).toHaveLength(1)
  })

  it('stands beside a flat no on the same matter in another text', () => {
    const cards = cardsIn(
      'The engineer Jonas Rehm was questioned on Monday. “I do not recall any warning about the northern gate of the quarry,” Rehm said.',
      'Jonas Rehm said he got no warning about the northern gate of the quarry.',
    )
    expect(cards).toHaveLength(1)
  })

  it.each([
    ['another speaker', 'Mayor Eva Dorn said on Monday the gate of the quarry was not locked.'],
    [
      'what is told with the same doubt',
      'Jonas Rehm told the committee he did not recall whether the gate was locked.',
    ],
    ['what is no denial', 'Jonas Rehm told the committee that the gate of the quarry was locked.'],
  ])('does not stand beside %s', (_, lead) => {
    expect(cardsIn(`${lead} ${answer}`)).toEqual([])
  })
})
