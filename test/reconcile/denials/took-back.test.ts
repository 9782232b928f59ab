import { describe, expect, it } from 'vitest'
import type { DiscrepancyKind } from '../../../src/model/kinds.ts'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const cards = (kind: DiscrepancyKind, rule: string, one: string, other: string) =>
  cardsOf(kind, [ledger(one), gazette(other)]).filter((c) => c.rule === `reconcile/${rule}`)

const away = 'The quay was closed on Friday.'

describe('what somebody takes back', () => {
  const found = (one: string, other = away) => cards('position-reversed', 'took-back', one, other)

  it.each([
    [
      'as wrong, in words of what was said',
      'Otto Brask said the dye had leaked from a barge.',
      'Otto Brask admitted that his account of the dye and the barge was wrong.',
    ],
    [
      'as wrong, right after it is told',
      'Otto Brask wrote in his memoir that he had swum to Marl and back. The club has no record of it. On Monday Brask conceded that the distance was exaggerated.',
      away,
    ],
    [
      'as a joke, beside what was insisted on',
      '"I meant it, the tower has to go," Vera Holt told the council.',
      'Vera Holt said on Friday that she had only been joking about the tower.',
    ],
    [
      'as put wrongly',
      '"Whoever crosses at night should be fined," Vera Holt said. Holt later said her words were mischaracterized and that she meant the barges.',
      away,
    ],
    [
      'as a joke, where only the asking is told',
      'Otto Brask last week invited the guild to burn the old pier. Brask later said he was being "sarcastic" when he spoke of the pier.',
      away,
    ],
  ])('stands beside it: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'the sentence before tells of what somebody did',
      'Otto Brask last week crossed the old pier with the guild. Brask later said he was joking.',
      away,
    ],
    [
      'somebody else said it',
      'Vera Holt said the dye had leaked from a barge.',
      'Otto Brask admitted that the dye was a mistake.',
    ],
    [
      'it is not taken back',
      'Otto Brask said the wall was sound.',
      'Otto Brask refused to admit that the claim about the wall was wrong.',
    ],
    ['nothing was said before', 'The market opens at nine.', 'Otto Brask admitted that the price was wrong.'],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})

describe('what somebody gave their word on', () => {
  const found = (one: string, other = away) => cards('position-qualified', 'word-given', one, other)

  it.each([
    [
      'stands beside leaving it open',
      'Vera Holt has pledged to support the harbour guild in the vote.',
      'Vera Holt hedged on whether she would support the guild in the vote.',
    ],
    [
      'stands beside not saying whether',
      'Otto Brask promised that he would rebuild the mill before winter.',
      'Otto Brask would not say whether he would rebuild the mill.',
    ],
  ])('%s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'it is of another act',
      'Vera Holt has pledged to support the harbour guild.',
      'Vera Holt hedged on whether she would sell the tower.',
    ],
    [
      'it is of another thing',
      'Otto Brask promised to rebuild the mill.',
      'Otto Brask would not say whether he would rebuild the pier at Marl.',
    ],
    [
      'somebody else leaves it open',
      'Vera Holt has pledged to support the guild.',
      'Otto Brask hedged on whether he would support the guild.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})

describe('a text that says accounts differ and tells the other one next', () => {
  const found = (text: string) => cardsOf('explicit', [ledger(text), gazette(away)])

  it('takes the next sentence for “him”', () => {
    const [card] = found(
      'The host, Nora Lund, suggested that Otto Brask had only meant to warn the guild, but Brask contradicted her. "I meant to close it," Brask said.',
    )
    expect(card?.sides.map((s) => s.label)).toEqual(['Nora Lund', 'Otto Brask'])
  })

  it('takes what is given up from the words that name it', () => {
    const [card] = found(
      'The quay opens at nine, the guild said. On Friday Otto Brask backed away from a pledge to pay for the new lock. "I have no money for it," Brask said.',
    )
    expect(card?.explanation).toContain('pay for the new lock')
    expect(card?.explanation).not.toContain('opens at nine')
  })

  it('takes the whole saying before, and the answer behind “what she told”', () => {
    const [card] = found(
      '"The guild’s clerks wrote the plan for the tower in May," read a note from the guild treasurer, Nora Lund. "They did it well." The note conflicts with what Vera Holt told the council. Asked by a clerk whether she had had help, Holt said, "I wrote the plan for the tower alone."',
    )
    expect(card?.sides.map((s) => s.label)).toContain('Vera Holt')
  })
})
