import { describe, expect, it } from 'vitest'
import { cardsOf, differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string, date = '2031-05-20'): ToldBy => ['The Harl Ledger', date, text]
const gazette = (text: string, date = '2031-05-21'): ToldBy => ['The Marl Gazette', date, text]
const explanations = (...story: ToldBy[]) =>
  cardsOf('count', story)
    .filter((c) => c.reading === 'differs')
    .map((c) => c.explanation)

describe('numbers of one thing', () => {
  it.each([
    [
      'people aboard, by two names',
      'The ferry to Oster was carrying 74 passengers when it sank, the coast guard said.',
      'There were 96 people on board when the ferry to Oster sank, the operator said.',
      'Accounts differ on how many people were aboard: 74 passengers from the coast guard, 96 people from the operator.',
    ],
    [
      'how late it was',
      'The ferry left Harl 20 minutes late, a sailor said.',
      'The ferry had sailed 45 minutes late because of a broken door, the operator said.',
      'Accounts differ on how late it was: 20 minutes from a sailor, 45 minutes from the operator.',
    ],
    [
      'a sum by the noun it is the size of',
      'The kidnappers demanded a ransom of $3 million, a cousin said.',
      'A $5 million ransom had been demanded by the kidnappers, an adviser said.',
      'Accounts differ on the sum: $3 million and $5 million.',
    ],
    [
      'people of a role that two nouns name',
      'Gunmen kidnapped five workers from a boat off Oster on Saturday, their firm said.',
      'Six men were taken hostage on the boat off Oster, a survivor said.',
      'Accounts differ on how many people were taken: five workers from their firm, Six men from a survivor.',
    ],
    [
      'those who fell ill',
      'In Harl 41 people fell ill after they ate bread from the works, the prosecutor said.',
      'The bread from the works that made 31 people ill was baked in Harl, a doctor said.',
      'Accounts differ on how many people fell ill: 41 people from the prosecutor, 31 people from a doctor.',
    ],
    [
      'how far from the coast it was',
      'The attack took place about 30 miles from shore, the firm said.',
      'The boat was boarded 12 nautical miles off the coast, the harbour master said.',
      'Accounts differ on the distance from the coast: about 30 miles from the firm, 12 nautical miles from the harbour master.',
    ],
    [
      'a sum with its own clause',
      'The city gave $1.8 million in cash to the Harl rowing club last year, the mayor said.',
      'The $1.7 million the city gave to the Harl rowing club was a loan, the treasurer said.',
      'Accounts differ on the sum (cash): $1.8 million from the mayor, $1.7 million from the treasurer.',
    ],
    [
      'a number for one year',
      'The harbour held 16 siren tests between February and December 2030, the council said.',
      'The harbour carried out over 20 siren tests last year, a clerk said.',
      'Accounts differ on the number of tests: 16 siren tests from the council, over 20 siren tests from a clerk.',
    ],
    [
      'a rare thing counted',
      'The two were armed with seven harpoons, the mayor of Harl said.',
      'Witnesses said the two had been armed with three harpoons.',
      'Accounts differ on the number of harpoons: 7 and 3.',
    ],
  ])('differ: %s', (_, one, other, expected) => {
    expect(explanations(ledger(one), gazette(other))).toEqual([expected])
  })

  it.each([
    [
      'Some 6,000 people marched to the harbour, the union said. The police spoke of 2,500.',
      'how many took part: Some 6,000 people from the union, 2,500 in The Harl Ledger',
    ],
    [
      'The fire caused damage of 1.8 million euros, the insurer said. The mayor said it would be "closer to four million".',
      'the damage: 1.8 million euros from the insurer, four million euros from the mayor',
    ],
    [
      'He leaves with a payment of 600,000 crowns, two members of the board said. A spokeswoman spoke of 250,000.',
      '600,000 crowns from two members of the board, 250,000 crowns',
    ],
  ])('differ within one article where another voice sets its own beside: %s', (text, expected) => {
    expect(explanations(ledger(text)).join()).toContain(expected)
  })

  it.each([
    [
      'another unit',
      'The limit on the bend is 80 kilometres an hour.',
      'The limit on the bend is 50 miles an hour, the operator said.',
    ],
    [
      'what each is given for',
      'The strike costs the works four million euros a day, the bank said.',
      'The strike has cost the works 28 million euros, the director said.',
    ],
    [
      'what is counted and what there is room for',
      'The ferry takes 140 passengers.',
      'There were 96 people on board when the ferry to Oster sank.',
    ],
    [
      'people and the crew beside them',
      'The ferry was carrying 100 passengers when it sank.',
      'There were 112 people on board when the ferry sank.',
    ],
    [
      'the size of two things',
      'The company had a loss of 70 million euros in Harl.',
      'The company had sales of 90 million euros in Harl.',
    ],
    [
      'what may be and what is less',
      'The runner Edda Marsk faces a ban of up to four years.',
      'The runner Edda Marsk was given a ban of two years.',
    ],
    [
      'all since a year, and those of one day',
      'Gunmen kidnapped five workers from a boat off Oster.',
      'The firm has had 14 workers kidnapped since 2027.',
    ],
    [
      'those of two years',
      'The harbour held 16 siren tests last year, the council said.',
      'The harbour has held over 20 siren tests this year, a clerk said.',
    ],
    ['those told before', 'Smoke lay over the two villages in Harl.', 'Smoke lay over the four villages in Harl.'],
    [
      'a count that grows',
      'In Harl 15,000 people had been vaccinated by Monday.',
      'In Harl 28,000 people had been vaccinated by Friday.',
    ],
    [
      'invited and attending',
      'About 50 envoys attended the dinner of the harbour board.',
      'The harbour board had invited 80 envoys to the dinner.',
    ],
    [
      'a number and what it became',
      'The bank offered 84 euros a share for the works in Harl.',
      'The bank raised its offer for the works in Harl to 91 euros a share.',
    ],
    [
      'a running total',
      'The strike has cost the works 20 million euros so far.',
      'The strike cost the works 28 million euros.',
    ],
    [
      'counts of two charges',
      'The baker was convicted of 11 counts of fraud.',
      'The baker was convicted of two counts of theft.',
    ],
    [
      'those whose word it is',
      'Three harbour pilots said the ferry was late, the paper reported.',
      'The ferry was late, according to two harbour pilots.',
    ],
  ])('do not differ: %s', (_, one, other) => {
    expect(differingLabels('count', [ledger(one), gazette(other)])).toEqual([])
  })
})
