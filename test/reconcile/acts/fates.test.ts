import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('cause-or-agent', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/fate')

describe('ways of which only one can be so', () => {
  it.each([
    ['dismissed or gone', 'The guild fired its secretary, Jon Aske, on Monday.', 'Jon Aske resigned, his lawyer said.'],
    [
      'taken or come forward',
      'Police arrested Jon Aske at his home on Monday.',
      'Jon Aske turned himself in, his lawyer, Nora Lund, said.',
    ],
    [
      'dismissed or of their own accord',
      'Jon Aske, a fitter, was sacked by Harl Mills in May.',
      'Jon Aske left the firm of his own accord, the owner, Nora Lund, said.',
    ],
    [
      'dismissed or walked out',
      'Mayor Vera Holt fired her aide, Jon Aske, on Thursday.',
      'Jon Aske said he had walked out on Wednesday.',
    ],
    [
      'given an hour to go',
      'Two members of the board said they had given Nora Lund an hour to go.',
      'Nora Lund left voluntarily, the bank said.',
    ],
    [
      'sent on leave or at their own wish',
      'Jon Aske, a constable, has been put on leave, the sheriff said.',
      'Jon Aske had asked for leave himself, his lawyer said.',
    ],
  ])('stand side by side: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it('stand side by side where one may follow on the other, if two answer each other', () => {
    const told =
      'Jon Aske has been suspended, the company said. People close to the company said Jon Aske was dismissed on Friday.'
    expect(found(told, 'The quay was closed on Friday.')).toHaveLength(1)
  })

  it.each([
    ['one follows on the other', 'Jon Aske was suspended on Monday.', 'Jon Aske was dismissed, the company said.'],
    ['they are of two people', 'The guild fired Jon Aske on Monday.', 'Nora Lund resigned, her lawyer said.'],
    ['one is called for', 'The guild fired Jon Aske on Monday.', 'Nora Lund called on Jon Aske to resign.'],
  ])('are left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))

  it('are told without the name of whoever did it as their source', () => {
    const [card] = found('The guild fired its secretary, Jon Aske, on Monday.', 'Jon Aske resigned, his lawyer said.')
    expect(card?.explanation).toBe(
      'Accounts differ on how Jon Aske left: dismissed, in The Harl Ledger; by choice, from his lawyer.',
    )
  })
})
