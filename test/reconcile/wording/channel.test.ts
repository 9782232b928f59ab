import { describe, expect, it } from 'vitest'
import { recordOf } from '../../helpers/records.ts'

/** Cards on how one utterance was made, of whole texts. */
const cardsIn = (...texts: string[]) => {
  const { discrepancies, possible } = recordOf(texts)
  return [...discrepancies, ...possible].filter((d) => d.rule === 'reconcile/channel')
}

const words = 'There was nothing unusual about the call to the harbour bank'

describe('how one utterance was made', () => {
  it('is told as made to one newsroom and in a statement: both may hold', () => {
    const cards = cardsIn(
      `Eva Dorn, a spokeswoman for Lund, told the Harbour Post: “${words}.”`,
      `Eva Dorn, a spokeswoman for Lund, said in a statement: “${words}.”`,
    )
    expect(cards.map((c) => [c.reading, ...c.sides.map((s) => s.label.replace(/ \(.*/, ''))])).toEqual([
      ['same-origin', 'to the Harbour Post', 'in a statement'],
    ])
  })

  it('is told as made to one newsroom and before a court', () => {
    const cards = cardsIn(
      `“${words},” Eva Dorn, the mayor, said in an interview with Channel Six.`,
      `“${words},” Eva Dorn, the mayor, testified on Monday.`,
    )
    expect(cards.map((c) => c.reading)).toEqual(['differs'])
    expect(cards[0]?.compatible).toBe('It may have been said more than once.')
  })

  it('is taken from the statement right before by the same speaker', () => {
    const cards = cardsIn(
      `Eva Dorn, the mayor, told the Harbour Post that the bank was called twice. “${words},” she said.`,
      `Eva Dorn, the mayor, said in a statement: “${words}.”`,
    )
    expect(cards[0]?.sides.map((s) => s.evidence.length)).toEqual([2, 1])
  })

  it.each([
    ['a way that is the same', `“${words},” Eva Dorn, the mayor, said in a written statement.`],
    ['no way at all', `“${words},” said Eva Dorn, the mayor.`],
    [
      'other words in another way',
      `“I was asleep when the harbour bank closed,” Eva Dorn, the mayor, testified on Monday.`,
    ],
  ])('makes no card beside %s', (_, other) => {
    expect(cardsIn(`Eva Dorn, the mayor, said in a statement: “${words}.”`, other)).toEqual([])
  })

  it('makes no card where a speech was given to reporters', () => {
    const cards = cardsIn(
      `“${words},” Eva Dorn, the mayor, told reporters.`,
      `“${words},” Eva Dorn, the mayor, said in a speech.`,
    )
    expect(cards).toEqual([])
  })
})
