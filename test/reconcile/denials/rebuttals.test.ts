import { describe, expect, it } from 'vitest'
import type { DiscrepancyKind } from '../../../src/model/kinds.ts'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const cards = (kind: DiscrepancyKind, rule: string, text: string, other = 'The quay was closed on Friday.') =>
  cardsOf(kind, [ledger(text), gazette(other)]).filter((c) => c.rule === `reconcile/${rule}`)

describe('an account that somebody calls not so', () => {
  const found = (text: string) => [
    ...cards('denial-vs-report', 'rebuttal', text),
    ...cards('denial-vs-report', 'rebuffs', text),
  ]

  it.each([
    [
      'named by who gave it',
      'The auditor, Nora Lund, said on Monday that two million had gone missing from the harbour fund. On Tuesday the mayor, Vera Holt, called Lund’s report "absurd".',
    ],
    [
      'told right before',
      'The Pilot newspaper reported that the brewery had poured dye into the river. The brewery owner, Otto Brask, dismissed the report as nonsense.',
    ],
    ['meant by a pronoun', 'Otto Brask sold the quay to his brother, the guild said. Brask called that untrue.'],
    [
      'named by what it is of',
      'The union accuses the brewery of bribery over the harbour contract. Dozens came to the hearing on the contract on Friday. The brewery owner, Otto Brask, called the bribery claims baseless.',
    ],
    [
      'told in the same sentence',
      'The brewery owner, Otto Brask, rejected accusations by the Harl Guild that his barges had dumped ash into the river.',
    ],
  ])('stands beside it: %s', (_, text) => expect(found(text)).toHaveLength(1))

  it('told in the same sentence is its owner’s', () => {
    const [card] = found(
      'The brewery owner, Otto Brask, rejected accusations by the Harl Guild that his barges had dumped ash into the river.',
    )
    expect(card?.sides.map((s) => s.label)).toEqual(['Otto Brask', 'Harl Guild'])
  })

  it('is not put into the mouth of the outlet where nobody is named', () => {
    const [card] = found('Otto Brask rejected accusations that his barges had dumped ash into the river.')
    expect(card?.sides.map((s) => s.label)).toEqual(['Otto Brask', 'as claimed, told in The Harl Ledger'])
    expect(card?.explanation).toBe('The account of Otto Brask differs from a claim that The Harl Ledger tells of.')
  })

  it('is labelled with both voices', () => {
    const [card] = found(
      'The auditor, Nora Lund, said on Monday that two million had gone missing from the harbour fund. On Tuesday the mayor, Vera Holt, called Lund’s report "absurd".',
    )
    expect(card?.sides.map((s) => s.label)).toEqual(['Vera Holt', 'Nora Lund'])
  })

  it.each([
    [
      'who spoke before denied it too',
      'The builder, Marek Pell, said he had never paid Ilse Tarn for a permit. Tarn’s office dismissed the accusation as false and said the mayor had taken no money.',
    ],
    ['it is no account', 'The guild said the quay was closed. Otto Brask called the weather absurd.'],
    ['the same voice gave it', 'Vera Holt said the wall would fall. She called that report absurd.'],
    [
      'what is refused is no account',
      'The fund denied claims that were filed after May. It rejected a plan that the guild liked.',
    ],
    ['it would be called so', 'The guild said the quay was sold. Nobody would call that report untrue.'],
    ['nobody told it', 'The market opens at nine. Otto Brask called the claims baseless.'],
  ])('is left alone where %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a claim that the text itself says is not so', () => {
  const found = (text: string, other?: string) => cards('explicit', 'flagged-claim', text, other)

  it.each([
    [
      'beside the words of who made it',
      '"I was always against the tunnel," Otto Brask said, repeating a false claim that he had voted against it in 2029.',
    ],
    ['by an adverb before the saying', 'Otto Brask falsely claimed that the brewery had paid for the bridge.'],
    ['by an adverb behind the saying', 'Otto Brask said, incorrectly, that the guild had sold the tower in May.'],
  ])('is set beside it: %s', (_, text) => expect(found(text)).toHaveLength(1))

  it('stands beside the claim as another outlet quotes it', () => {
    const [card] = found(
      'Otto Brask wrongly claimed that the guild had sold the old tower in May.',
      '"The guild sold the old tower in May," Otto Brask told the council.',
    )
    expect(card?.sides).toHaveLength(2)
  })

  it.each([
    ['telling it is the charge', 'Otto Brask was charged with falsely claiming that the brewery had burned down.'],
    ['it is not what the text says', 'Nobody falsely claimed that the brewery had burned down.'],
    ['it is no claim', 'The alarm falsely rang for an hour on Monday.'],
  ])('is left alone where %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a claim that nothing shows', () => {
  const found = (text: string, other?: string) => cards('denial-vs-report', 'no-evidence', text, other)

  it.each([
    [
      'stands beside who makes it',
      'Otto Brask said the guild had set the fire at the brewery to hide its debts. There is no evidence that the fire at the brewery was set, the police say.',
    ],
    [
      'stands beside who says it right before, of the same body',
      'Otto Brask accused the Harl Guild of forging the ballot. There is no evidence that the letters came from the Harl Guild.',
    ],
    [
      'stands beside what a bare answer is to',
      'The guild treasurer, Nora Lund, said that Otto Brask had sold the tower. "Not true," Brask said.',
    ],
  ])('%s', (_, text) => expect(found(text)).toHaveLength(1))

  it.each([
    ['nobody makes it', 'The quay is closed. There is no evidence that the wall has moved.'],
    [
      'it is a condition',
      'Otto Brask said the wall had moved. It matters if there is no evidence that the wall has moved.',
    ],
    [
      'one word of another sense is all that both have',
      'Nora Lund was shaken, she said, by the collapse that left the mason dead in a quarry. The papers show there is no record of Otto Brask leaving Harl.',
    ],
    [
      'the place is all that both name',
      'Nora Lund said the men had been in Harl for years. There is no record of a ship that left Harl in May.',
    ],
  ])('is left alone where %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('whoever is charged and says they did not do it', () => {
  const found = (text: string, other?: string) => cards('denial-vs-report', 'plea', text, other)

  it.each([
    [
      'pleads',
      'Otto Brask was charged with fraud over the harbour fund on Monday.',
      'Otto Brask has pleaded not guilty.',
    ],
    [
      'denies wrongdoing',
      'Prosecutors accuse Otto Brask of taking money from the harbour fund.',
      'Otto Brask denies any wrongdoing.',
    ],
    [
      'keeps to it',
      'The guild has brought a complaint against Otto Brask over the ballot.',
      'Brask, 51, has maintained his innocence, said Otto Brask’s lawyer, Nora Lund.',
    ],
  ])('%s: one card with the charge', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'somebody else is charged',
      'Vera Holt was charged with fraud over the harbour fund on Monday.',
      'Otto Brask has pleaded not guilty.',
    ],
    [
      'the plea is still to come',
      'Otto Brask was charged with fraud over the harbour fund on Monday.',
      'Otto Brask is expected to plead not guilty.',
    ],
    [
      'nobody is charged',
      'Otto Brask came to the harbour court on Monday with his lawyer.',
      'Otto Brask denies any wrongdoing.',
    ],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
