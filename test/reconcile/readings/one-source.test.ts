import { describe, expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const printed = (outlet: string, text: string, more: Partial<HandDoc> = {}): HandDoc => ({
  text,
  outlet,
  published: '2031-05-08',
  ...more,
})
const sources = (documents: readonly HandDoc[]) => {
  const given = cardsOf('sourcing', documents)
  return { ...given, cards: given.cards.filter((c) => c.rule === 'reconcile/one-source') }
}

const review = printed(
  'Port Review',
  'The dredging of the Harl was paid for twice, according to a ledger obtained by the Port Review. “Pay the dredger again and keep the slip apart,” the harbour clerk, Olin Marsh, wrote in the margin.',
  {
    entities: { 'Olin Marsh': { mentions: ['Olin Marsh'] } },
    statements: [{ speaker: 'Olin Marsh', content: '“Pay the dredger again and keep the slip apart,”', cue: 'wrote' }],
  },
)
const radio = printed(
  'Sound Radio',
  'The Port Review on Monday published a page of the dredging ledger, with a line in which the harbour clerk at the old customs house, Olin Marsh, told a cashier whose name was cut away: “Pay the dredger again and keep the slip apart.” The clerk is on leave.',
  {
    entities: { 'Olin Marsh': { mentions: ['Olin Marsh'] } },
    statements: [{ speaker: 'Olin Marsh', content: '“Pay the dredger again and keep the slip apart.”', cue: 'told' }],
  },
)

describe('an account that an outlet has from another', () => {
  it('is one card, with the credit, the words and what they rest on', () => {
    const given = sources([review, radio])
    const [card, ...more] = given.cards
    expect(more).toEqual([])
    expect(card?.reading).toBe('same-origin')
    expect(card?.explanation).toMatch(/^Sound Radio has this from the Port Review: “Pay the dredger again/)
    expect(card?.compatible).toBe('They count as one account: that of the Port Review.')
    const [own, credited] = sidesOf(given, card)
    expect(own).toHaveLength(2)
    expect(own?.[1]).toContain('a ledger obtained by the Port Review')
    expect(credited?.[0]).toBe('The Port Review on Monday published a page of the dredging ledger')
  })

  it('joins those who credit an outlet that was not read', () => {
    const given = sources([
      printed(
        'Harl Ledger',
        'The lock keeper Vera Holt told the Northern Star on Sunday that the gate chain snapped twice in March.',
      ),
      printed('Sound Radio', 'Holt told the Northern Star that the gate chain of the lock had snapped twice in March.'),
      printed('Lake Gazette', 'The Northern Star reported that the town would build a second bridge.'),
      printed('Northern Star', 'The weather will be fair, and the regatta starts at noon.'),
    ])
    expect(given.cards.map((c) => c.sides.map((s) => s.label))).toEqual([['Harl Ledger', 'Sound Radio']])
  })

  it('takes what an outlet says that it cites as its account', () => {
    const given = sources([
      printed('Northern Star', 'The lock at Harl will be shut for a year, two engineers told the Northern Star.'),
      printed(
        'Sound Radio',
        'The lock at Harl will be shut for a year, the Northern Star said on Sunday, citing two engineers.',
      ),
    ])
    expect(given.cards.map((c) => c.sides.map((s) => s.label))).toEqual([['Northern Star', 'Sound Radio']])
  })

  it('finds a credit in the middle of a sentence', () => {
    const given = sources([
      printed('Northern Star', 'The lock at Harl will be shut for a year, two engineers told the Northern Star.'),
      printed(
        'Sound Radio',
        'Nobody at the office would say whether, as the Northern Star reported, the lock at Harl will be shut for a year.',
      ),
    ])
    expect(given.cards.map((c) => c.sides.map((s) => s.label))).toEqual([['Northern Star', 'Sound Radio']])
  })

  it('finds a credit with the name before the noun', () => {
    const given = sources([
      printed('Northern Star', 'The lock at Harl will be shut for a year, two engineers told the Northern Star.'),
      printed('Sound Radio', 'The lock at Harl will be shut for a year, according to a Northern Star report.'),
    ])
    expect(given.cards.map((c) => c.sides.map((s) => s.label))).toEqual([['Northern Star', 'Sound Radio']])
  })

  it('joins those who say that an outlet had it first', () => {
    const given = sources([
      printed('Harl Ledger', 'The Washington Post first reported the sale of the ferry line to a fund.'),
      printed(
        'Sound Radio',
        'The sale of the ferry line, which was first reported by The Washington Post, was signed at night. A fund will own it.',
      ),
      printed('Lake Gazette', 'A fund has bought the ferry line. The sale was first reported by The Washington Post.'),
    ])
    expect(given.cards.map((c) => c.sides.map((s) => s.label))).toEqual([
      ['Harl Ledger', 'Sound Radio', 'Lake Gazette'],
    ])
  })

  it('joins those whose speaker told one paper that nobody knows but by that word', () => {
    const told = (outlet: string, words: string, paper: string) =>
      printed(outlet, `${words} Ilse Brandt told ${paper}.`, {
        entities: { 'Ilse Brandt': { mentions: ['Ilse Brandt'] } },
        statements: [{ speaker: 'Ilse Brandt', content: words }],
      })
    const given = sources([
      told(
        'Harl Ledger',
        '“The sluice was rusted through long before the spring,”',
        'the German newspaper Wasserblatt',
      ),
      told('Sound Radio', '“By spring the sluice had rusted away,”', 'the newspaper Wasserblatt'),
      told('Lake Gazette', '“By spring the sluice had rusted away,”', 'the council of Brenn'),
    ])
    expect(given.cards.map((c) => c.sides.map((s) => s.label))).toEqual([['Harl Ledger', 'Sound Radio']])
  })

  it.each([
    [
      'what two texts say of two things that one outlet reported',
      [
        printed('Harl Ledger', 'The Northern Star reported that the town would build a second bridge.'),
        printed('Sound Radio', 'The Northern Star reported that the price of eels had doubled since the winter.'),
        printed('Northern Star', 'The weather will be fair, and the regatta starts at noon.'),
      ],
    ],
    [
      'what a speaker told everybody',
      [
        printed('Harl Ledger', 'Holt told reporters that the gate chain of the lock snapped twice in March.'),
        printed('Sound Radio', 'Holt told the Lock Commission that the gate chain of the lock snapped twice in March.'),
      ],
    ],
    [
      'what bodies were told whose name begins as that of an outlet',
      [
        printed('Harl Ledger', 'Holt told the Guardian Angels that the gate chain of the lock snapped twice in March.'),
        printed(
          'Sound Radio',
          'Holt told the Guardian Society that the gate chain of the lock snapped twice in March.',
        ),
      ],
    ],
    [
      'what an outlet was told itself',
      [
        printed('Harl Ledger', 'Holt told the Harl Ledger that the gate chain of the lock snapped twice in March.'),
        printed('Sound Radio', 'Holt told Sound Radio that the gate chain of the lock snapped twice in March.'),
      ],
    ],
  ])('is not %s', (_, documents) => {
    expect(sources(documents).cards).toEqual([])
  })
})
