import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const found = (one: string, other: string) =>
  cardsOf('participant', [ledger(one), gazette(other)])
    .filter((c) => c.rule === 'reconcile/posts')
    .map((c) => c.explanation)

describe('what somebody was', () => {
  it.each([
    [
      'in a campaign',
      'The police questioned the campaign manager, Otto Brask, on Friday.',
      'Otto Brask, the former campaign chairman, was questioned on Friday.',
    ],
    [
      'by rank',
      'Lieutenant Vera Holt found the door open on Friday, the police said.',
      'The door was open when Sergeant Vera Holt came to it, the police said.',
    ],
    [
      'at a school',
      'Lars Ode, a teacher at the Harl school, saw the fire first.',
      'Lars Ode, the caretaker of the Harl school, saw the fire first.',
    ],
  ])('differs: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'one word is another for it',
      'Nora Lund, the club spokeswoman, said the game was off.',
      'Club press secretary Nora Lund said the game was off.',
    ],
    [
      'both can be so',
      'Otto Brask, the founder of the Harl bank, was questioned.',
      'Otto Brask, the chairman of the Harl bank, was questioned.',
    ],
    [
      'they are posts of two bodies',
      'Otto Brask, the chairman of the rowing club, was questioned.',
      'Otto Brask, the treasurer of the guild, was questioned.',
    ],
    [
      'a text gives both',
      'Otto Brask, the campaign manager, was questioned. Otto Brask, the former campaign treasurer, left at noon.',
      'Otto Brask, the campaign treasurer, was questioned.',
    ],
    [
      'they are two people',
      'Lieutenant Vera Holt found the door open.',
      'The door was open when Sergeant Nora Lund came to it.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
