import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('place', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/wounds')

describe('where somebody was hit', () => {
  it('is set side by side: in the back and in the chest', () =>
    expect(
      found('Jon Aske was shot in the back, his widow said.', 'Jon Aske was hit once in the chest, the coroner said.'),
    ).toHaveLength(1))

  it.each([
    [
      'one account tells both',
      'Jon Aske was shot in the back, his widow said.',
      'Jon Aske was shot in the back and hit in the chest, the coroner said.',
    ],
    [
      'one word is for the other',
      'Jon Aske was shot in the head, his widow said.',
      'Jon Aske was shot in the face, the coroner said.',
    ],
    [
      'they are two people',
      'Jon Aske was shot in the back, his widow said.',
      'Nora Lund was shot in the chest, the coroner said.',
    ],
    [
      'it is denied',
      'Jon Aske was shot in the back, his widow said.',
      'Jon Aske was not shot in the chest, the coroner said.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
