import { describe, expect, it } from 'vitest'
import { cardsOf, differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-21', text]

describe('when one act was', () => {
  it.each([
    [
      'the hour of what was done',
      'The gates of the Tarn dam were opened at 11pm on Monday, the water board said.',
      'The gates of the Tarn dam were opened at 2 a.m. on Tuesday, an engineer said.',
      'The hour at which the gates were opened differs: at 11pm from the water board, at 2 a.m. from an engineer.',
    ],
    [
      'an hour told in words',
      'The sirens in Harl sounded at half past three, a baker said.',
      'The sirens in Harl sounded at 1.15am, the mayor said.',
      'The hour at which the sirens sounded differs: at half past three from a baker, at 1.15am from the mayor.',
    ],
  ])('differs: %s', (_, one, other, expected) => {
    expect(cardsOf('date', [ledger(one), gazette(other)]).map((c) => c.explanation)).toContain(expected)
  })

  it('differs by the month in which someone was arrested', () => {
    const story = [
      ledger('Edda Marsk was arrested at Harl airport on 3 February 2031, the prosecutor said.'),
      gazette('Edda Marsk was arrested in March 2031 at her home in Marl, her lawyer said.'),
    ]
    expect(differingLabels('date', story)).toEqual([
      ['3 February 2031, from the prosecutor', 'March 2031, from her lawyer'],
    ])
    expect(cardsOf('place', story)[0]?.explanation).toBe(
      'Where Edda Marsk was arrested differs: at Harl airport from the prosecutor, at her home from her lawyer.',
    )
  })

  it.each([
    [
      'an hour near it',
      'The sirens in Harl sounded at half past three, a baker said.',
      'The sirens in Harl sounded at 3:28 a.m., the log shows.',
    ],
    [
      'another of several',
      'The first siren in Harl sounded at 1.15am, the mayor said.',
      'The second siren in Harl sounded at 3.30am, the mayor said.',
    ],
    [
      'a finer date',
      'Edda Marsk was arrested in February 2031.',
      'Edda Marsk was arrested on 3 February 2031, the prosecutor said.',
    ],
    [
      'what must be done, and what someone was told to do',
      'The gates must be opened on 20 May 2031, says a memo by Nora Lund.',
      'An engineer said he told the guards to open the gates on 10 May 2031.',
    ],
    [
      'someone else',
      'Edda Marsk was arrested on 3 February 2031.',
      'Jorun Aske was arrested on 12 March 2031, the prosecutor said.',
    ],
    [
      'what is done many times',
      'Edda Marsk visited Harl on 3 February 2031.',
      'Edda Marsk visited Harl on 12 March 2031.',
    ],
    [
      'the day of what stands beside it',
      'Edda Marsk was banned on 3 May 2031.',
      'Edda Marsk was banned for thirty months over what she did at the great regatta of Marl in February 2031.',
    ],
  ])('does not differ: %s', (_, one, other) => {
    expect(differingLabels('date', [ledger(one), gazette(other)])).toEqual([])
  })
})
