import { describe, expect, it } from 'vitest'
import { differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]
const kitchen = ledger('The fire at the inn started in the kitchen, the fire chief said.')

describe('where a mishap began', () => {
  it('differs between two rooms', () => {
    expect(
      differingLabels('place', [kitchen, gazette('The blaze broke out in the attic, according to the owner.')]),
    ).toEqual([['the kitchen, from the fire chief', 'the attic, from the owner']])
  })

  it.each([
    ['the same room', 'The blaze broke out in the kitchen of the inn, according to the owner.'],
    ['a time', 'The fire began in the early hours, the owner said.'],
    ['a day', 'The fire began on Sunday, the owner said.'],
    ['the house a room lies in', 'The fire started at the Harbour Inn, the owner said.'],
    ['a denial', 'The fire did not start in the attic, the owner said.'],
    ['another mishap', 'The leak began in the attic, the owner said.'],
  ])('does not differ from %s', (_, other) => expect(differingLabels('place', [kitchen, gazette(other)])).toEqual([]))
})
