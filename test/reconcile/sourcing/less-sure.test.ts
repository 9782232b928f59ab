import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('position-qualified', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/less-sure')

describe('what someone is later less sure of', () => {
  it.each([
    [
      'not sure any more',
      'Jon Aske, the warden, said the cameras in the hall had been working.',
      'Jon Aske said he could not be sure the cameras in the hall had been working.',
    ],
    [
      'what was ruled out may have been',
      'Mayor Vera Holt said she did not discuss the quay with Jon Aske.',
      'Vera Holt said the quay may have been mentioned when she met Jon Aske.',
    ],
    [
      'no doubt and other causes',
      '"There is no doubt," Dr Nora Lund said.',
      'Dr Nora Lund said she could not rule out other causes.',
    ],
  ])('is one card: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'it is another matter',
      'Jon Aske, the warden, said the gate was locked.',
      'Jon Aske said he could not be sure who fed the dog.',
    ],
    [
      'it is another speaker',
      'Jon Aske, the warden, said the cameras in the hall had been working.',
      'Nora Lund said she could not be sure the cameras in the hall had been working.',
    ],
    [
      'it names what was told',
      'Jon Aske, the warden, gave this and other details about the cameras in the hall.',
      'Jon Aske said he could not be sure the cameras in the hall had been working.',
    ],
    [
      'it was never sure',
      'Jon Aske said the cameras in the hall may have been working.',
      'Jon Aske said he could not be sure the cameras in the hall had been working.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
