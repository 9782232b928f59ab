import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) => cardsOf('denial-vs-report', [ledger(one), gazette(other)])

describe('an act told as done and as not done', () => {
  it.each([
    [
      'in one word each',
      'Mayor Vera Holt resigned on Monday, the guild said.',
      '"I have not resigned," Vera Holt said.',
    ],
    [
      'done to somebody',
      'The harbour master, Nora Lund, was detained on Sunday, her lawyer said.',
      'The police said that Nora Lund had not been detained.',
    ],
    [
      'done to somebody without a name',
      'The nurse, who has not been named, was arrested on Monday, the police said.',
      'The nurse has not been arrested, her union said.',
    ],
    [
      'signed, and nothing signed',
      'Vera Holt signed a lease in March, the guild said.',
      'Mayor Vera Holt said she had signed nothing.',
    ],
    [
      'passed and failed',
      'The Corran ferry passed its inspection in June, the company said.',
      'The Corran ferry failed an inspection in June, the harbour office said.',
    ],
    [
      'a deed of speech',
      'Mayor Vera Holt apologised to the guild on Monday.',
      'Vera Holt did not apologise to anyone, her spokesman, Jon Aske, said.',
    ],
    [
      'a place where someone was',
      'Mayor Vera Holt said she was on the quay that night.',
      'Vera Holt was not on the quay that night, said her deputy, Jon Aske.',
    ],
    [
      'evidence, and none',
      '"We have evidence of tampering," said the company\'s spokesman, Jon Aske.',
      '"We have no evidence of tampering," said the police chief, Nora Lund.',
    ],
    [
      'by nobody, and by somebody',
      'Mayor Vera Holt apologised to the ferrymen on Monday.',
      'The ferrymen had received no apology from anyone, the union leader, Jon Aske, said.',
    ],
    [
      'only one thing, and another',
      'Jon Aske burned the ledgers on Sunday, a neighbour said.',
      "Jon Aske burned only leaves, Aske's daughter said.",
    ],
  ])('is set side by side: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it('is set side by side when one party answers the other', () => {
    const told =
      'Two people familiar with the talks said the guild had made an offer of 900 crowns. The mayor said there had been no offer.'
    expect(cardsOf('denial-vs-report', [ledger(told), gazette('The quay was closed on Friday.')])).toHaveLength(1)
  })

  it.each([
    [
      'by somebody else',
      'Mayor Vera Holt resigned on Monday.',
      '"I have not resigned," the harbour master, Nora Lund, said.',
    ],
    ['something else', 'Vera Holt signed a lease in March.', 'Vera Holt said she had not signed the minutes.'],
    [
      'later',
      'Nora Lund has not been charged, the police said.',
      'Nora Lund was charged on Thursday, the police said.',
    ],
    [
      'on a condition',
      'Vera Holt did not resign, her office said.',
      'If Vera Holt had resigned, the guild would have rejoiced.',
    ],
    ['as an aim', 'Vera Holt did not resign, her office said.', 'The guild asked Vera Holt to resign.'],
    [
      'by somebody who never said it',
      'Vera Holt did not resign, her office said.',
      'Nora Lund never told anyone that Vera Holt had resigned.',
    ],
    [
      'beside words that only say how sure somebody is',
      '"There is no question I am being watched," Vera Holt said.',
      'The life of the mayor, Vera Holt, was questioned.',
    ],
    [
      'as what somebody lied about',
      '"The firm lied about never having a secret fund," the auditor, Vera Holt, said.',
      'The firm had a secret fund, the report found.',
    ],
    [
      'as an order not to',
      '"Do not shoot him," the wife of Karel Bruun, Ada Bruun, shouted.',
      'A guard shot Karel Bruun on the quay, the police said.',
    ],
    ['in a question', 'Vera Holt did not resign, her office said.', 'Has Vera Holt resigned?'],
    [
      'before it came about',
      'Vera Holt has not met Nora Lund, aides said.',
      'The guild may agree before Vera Holt met Nora Lund.',
    ],
  ])('is left alone where it is told %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
