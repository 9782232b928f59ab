import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('denial-vs-report', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/knew-or-not')

describe('what somebody was told', () => {
  it.each([
    [
      'learned from the papers, and sent a letter',
      'Mayor Vera Holt said she had learned of the letter from the newspapers.',
      'Vera Holt was sent a copy of the letter in March, the archive shows.',
    ],
    [
      'not informed, and sent a note',
      'Vera Holt, the mayor, was not informed of the inspection, her office said.',
      'Jon Aske sent a note about the inspection to Vera Holt in June, a clerk said.',
    ],
    [
      'no complaint, and one delivered',
      'No complaint about the kiln had reached Lund Brothers, its secretary said.',
      'A letter of complaint about the kiln was delivered to Lund Brothers on 3 May.',
    ],
    [
      'no complaints, and one written',
      'The harbour board said it had received no complaints.',
      'Jon Aske wrote to the harbour board on Monday to complain of the noise, his lawyer said.',
    ],
    [
      'a body by its noun',
      'No complaint about the kiln had reached the club, its secretary, Nora Lund, said.',
      'A letter of complaint about the kiln was delivered to the club on 3 May, a receipt shows.',
    ],
    [
      'now this and now that',
      'The sheriff, Jon Aske, said on Monday that nobody had told him of the raid.',
      'Jon Aske said on Thursday that he was told of the raid the night before.',
    ],
  ])('is set side by side: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'an answer to a warning that names no one',
      'The chemist warned the management about the solvent in April, two workers said. Jon Aske, the owner, said he only became aware of it on Friday.',
    ],
    [
      'an answer on behalf of a firm',
      '"I told the office twice," said Ole Brem, a fitter. Nora Lund, the owner of Harl Mills, said no fault had been reported to the company.',
    ],
  ])('is set beside what comes before it: %s', (_, text) =>
    expect(found(text, 'The quay was closed on Friday.')).toHaveLength(1),
  )

  it.each([
    [
      'it is another matter',
      'Vera Holt was not informed of the inspection, her office said.',
      'Vera Holt was told of the flood on Monday, a clerk said.',
    ],
    [
      'it is another person',
      'Vera Holt was not informed of the inspection, her office said.',
      'Jon Aske was told of the inspection on Monday, a clerk said.',
    ],
    [
      'reporters were told',
      'Nobody told us anything, passengers said.',
      'Passengers told reporters a different story.',
    ],
    [
      'it is only wished',
      'Vera Holt was not informed of the inspection, her office said.',
      'Vera Holt should have been told of the inspection, a clerk said.',
    ],
    [
      'both say that they came to know late',
      'The trustees never received any email, Jon Aske said.',
      'Jon Aske said the trustees first heard of the email this week.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
