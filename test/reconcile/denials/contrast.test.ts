import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) => cardsOf('denial-vs-report', [ledger(one), gazette(other)])
const contrast = 'Jon Aske was holding a phone, not a knife, a witness said.'

describe('one thing and not another', () => {
  it('stands beside an account of the other', () =>
    expect(found(contrast, 'Jon Aske pulled a knife, the police said.')).toHaveLength(1))

  it.each([
    ['of somebody else', 'Nora Lund pulled a knife, the police said.'],
    ['of the one', 'Jon Aske pulled a phone, the police said.'],
    ['that is none', 'Jon Aske did not pull a knife, the police said.'],
  ])('is left alone beside an account %s', (_, other) => expect(found(contrast, other)).toEqual([]))

  it('is left alone where only one thing is named', () =>
    expect(found('Jon Aske was not a threat, a witness said.', 'Jon Aske made a threat, the police said.')).toEqual([]))
})
