import { describe, expect, it } from 'vitest'
import { cardsOf, differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string, date = '2031-05-20'): ToldBy => ['The Harl Ledger', date, text]
const gazette = (text: string, date = '2031-05-21'): ToldBy => ['The Marl Gazette', date, text]

describe('the age of one person', () => {
  const first = ledger('Edda Marsk, 54, a baker from Harl, was pulled from the water on Monday.')

  it.each([
    ['after the name', 'Edda Marsk, 57, was taken to the hospital in Marl.'],
    ['before the name', 'A boat took 57-year-old Edda Marsk to the hospital in Marl.'],
    ['in brackets', 'Edda Marsk (57) was taken to the hospital in Marl.'],
    ['as a clause', 'Edda Marsk, who is 57, was taken to the hospital in Marl.'],
    ['as part of a clause', 'Edda Marsk, who is 57 and has a shop in Marl, was taken to the hospital.'],
    ['after the surname alone', 'Marsk, 57, was taken to the hospital in Marl.'],
    ['alone after who tells it', 'Edda Marsk was awake, Doctor Jorun Aske said. The 57-year-old was cold.'],
    ['alone', 'Edda Marsk was taken to the hospital in Marl. The 57-year-old was awake, a nurse said.'],
  ])('differs where another outlet tells it %s', (_, text) => {
    const [card] = cardsOf('count', [first, gazette(text)])
    expect(card?.explanation).toMatch(/^The age told of Edda Marsk differs: 54 in The Harl Ledger, 57 /)
  })

  it('differs for someone whom both tell by the same role', () => {
    const story = [
      ledger('The captain, who is 44, was questioned on Monday.'),
      gazette('The captain, a 41-year-old man, was questioned by the police.'),
    ]
    expect(differingLabels('count', story)).toHaveLength(1)
  })

  it.each([
    ['the same age', 'Edda Marsk, 54, was taken to the hospital in Marl.'],
    ['another person', 'Her neighbour Jorun Aske, 31, called the coast guard.'],
    ['the age of a relative', "Edda Marsk's 26-year-old brother called the coast guard."],
    ['a number that is no age', 'Edda Marsk spent 57 minutes in the water.'],
  ])('does not differ from %s', (_, text) => {
    expect(differingLabels('count', [first, gazette(text)])).toEqual([])
  })

  it('is not taken from “the 31-year-old” where someone else is of that age', () => {
    const other = gazette(
      'Jorun Aske, 31, was at the pier. Edda Marsk was taken to the hospital in Marl. The 31-year-old was awake, a nurse said.',
    )
    expect(differingLabels('count', [first, other])).toEqual([])
  })

  it('may rise by a year between two reports', () => {
    const later = gazette('Edda Marsk, 55, told the court on Monday that she fell.', '2031-11-02')
    expect(differingLabels('count', [first, later])).toEqual([])
  })
})
