import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette: ToldBy = ['The Marl Gazette', '2031-05-22', 'The quay was closed on Friday.']
const found = (text: string) =>
  cardsOf('position-reversed', [ledger(text), gazette]).filter((c) => c.rule === 'reconcile/later-admitted')

describe('what somebody gives up later', () => {
  it.each([
    [
      'after what they told',
      'Lars Ode told police that thieves had started the fire, but later admitted that he had left the stove on.',
    ],
    ['after whom they blamed', 'Lars Ode blamed the fire on thieves but later confessed to setting it himself.'],
    [
      'in the next sentence',
      'Lars Ode denied that he had been in the house. He later admitted that he had been there.',
    ],
    ['before a court', 'Lars Ode denied setting the fire on the quay, then pleaded guilty in March.'],
  ])('stands beside what they said: %s', (_, text) => expect(found(text)).toHaveLength(1))

  it.each([
    ['somebody was admitted', 'Lars Ode denied that he was ill but was later admitted to a hospital in Harl.'],
    [
      'somebody else admits it',
      'Lars Ode denied that he had been in the house. The guard, Nora Lund, later admitted that she had left the door open.',
    ],
    [
      'nothing was held before',
      'Lars Ode said the wall was old and later acknowledged the help of the guild with the roof.',
    ],
    ['it is asked', 'Lars Ode denied setting the fire, but will he later admit that he set it?'],
    ['it is only feared', 'If Lars Ode denied setting the fire but later admitted it, the guild would sue.'],
  ])('is left alone where %s', (_, text) => expect(found(text)).toEqual([]))
})
