import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string, date = '2031-05-20'): ToldBy => ['The Harl Ledger', date, text]
const gazette = (text: string, date = '2031-05-21'): ToldBy => ['The Marl Gazette', date, text]
const explanations = (kind: 'count' | 'date' | 'place' | 'participant', ...story: ToldBy[]) =>
  cardsOf(kind, story)
    .filter((c) => c.reading === 'differs')
    .map((c) => c.explanation)

describe('numbers that a story has one of', () => {
  it.each([
    [
      'how long help took, told with other verbs',
      'It took the police 22 minutes to get to the mill, a neighbour said.',
      'Officers arrived at the mill within nine minutes, the chief said.',
      'how long help took to come: 22 minutes from a neighbour, nine minutes from the chief.',
    ],
    [
      'how long help took that flew',
      'A helicopter was over the scene within 25 minutes, the coastguard said.',
      'Families of the missing said the helicopter took 70 minutes to arrive.',
      'how long help took to come: 25 minutes from the coastguard, 70 minutes from Families of the missing.',
    ],
    [
      'how many were studied',
      'The study followed 2,400 children in six villages for three years.',
      'The study of 2,600 children found that those who drank river water fell ill more often.',
      'how many were studied (child): 2,400 children in The Harl Ledger, 2,600 children from the study of 2,600 children.',
    ],
    [
      'how long someone was buried',
      'One of the miners was buried for 40 minutes before a dog found him.',
      'Ilan Prusk, a miner, said he had spent 25 minutes under the rubble.',
      'how long someone was buried or trapped: 40 minutes in The Harl Ledger, 25 minutes from Ilan Prusk.',
    ],
    [
      'a thing called out, by its noun',
      'Three helicopters, four dogs and 80 volunteers took part in the search of the moor.',
      'Six helicopters were deployed on the moor, the county said.',
      'how many were called out (helicopter): Three helicopters in The Harl Ledger, Six helicopters from the county.',
    ],
    [
      'bail, the second time without its currency',
      'Odo Varn was freed on bail of 50,000 francs on Monday.',
      'Odo Varn walked out of the court after his brother had paid. A clerk put the bail at 20,000.',
      'the bail: 50,000 francs in The Harl Ledger, 20,000 in The Marl Gazette.',
    ],
    [
      'what was given back, as repaid and as returned',
      'Odo Varn had paid back 20 million crowns before the trial, his lawyer said.',
      'Odo Varn returned only 4 million crowns of the money, the prosecutor said.',
      'how much was given back: 20 million crowns from his lawyer, only 4 million crowns from the prosecutor.',
    ],
    [
      'how often there was a warning, beside a number of letters',
      'The council was warned four times about the wall, a builder said.',
      'The council received only one letter about the wall, the mayor said.',
      'how often there was a warning: four times from a builder, only one letter from the mayor.',
    ],
    [
      'a distance told as "a kilometre"',
      'The rock came to rest some 200 metres from the nearest house, the mayor said.',
      'The place where the rock lies is a kilometre away from the nearest house, a lawyer said.',
      'how far away it was: some 200 metres from the mayor, a kilometre from a lawyer.',
    ],
    [
      'a speed in one unit and in another',
      'The truck was doing 65 mph when it left the road, deputies said.',
      'The truck was travelling at 50 miles per hour, the report says.',
      'the speed: 65 mph from deputies, 50 miles per hour from the report.',
    ],
    [
      'years in a post, and the year since when',
      'Odo Varn, who has run the dairy since 2022, was not there.',
      'Odo Varn resigned after 15 years in charge of the dairy.',
      'how long someone has been at it: since 2022 in The Harl Ledger, 15 years in The Marl Gazette.',
    ],
    [
      'how long thieves were inside',
      'The thieves had been inside for four minutes, the police said.',
      'The thieves needed nine minutes, the head of the museum said.',
      'how long they had been inside: four minutes from the police, nine minutes from the head of the museum.',
    ],
    [
      'how long a strike is to last',
      'The strike at the docks will go on for 48 hours, the union said.',
      'The stoppage will go on for 24 hours at first.',
      'how long the strike is to last: 48 hours from the union, 24 hours in The Marl Gazette.',
    ],
    [
      'how long it was stopped',
      'The race was halted for 25 minutes at Harl.',
      'The race at Harl was stopped for nearly an hour.',
      'how long it was stopped: 25 minutes in The Harl Ledger, nearly an hour in The Marl Gazette.',
    ],
    [
      'the only number of a rare thing in both',
      'The cheese of the dairy was sold in 320 shops.',
      'It had reached about 500 shops, the dairy said.',
      'the number of shops: 320 and about 500.',
    ],
    [
      'a superlative by the year it reaches back to',
      'It was the deadliest slide in the valley since 1999.',
      'It was the worst accident of its kind in the valley since 1984, the archive says.',
      'since when there was nothing so grave: 1999 in The Harl Ledger, 1984 from the archive.',
    ],
    [
      'a place among others',
      'The Tamm bridge is the oldest bridge across the river Orne.',
      'The Tamm bridge is the second oldest bridge over the river Orne.',
      'its place among others: oldest in The Harl Ledger, second oldest in The Marl Gazette.',
    ],
  ])('differ: %s', (_, one, other, expected) => {
    const kind = expected.startsWith('since') ? 'date' : 'count'
    expect(explanations(kind, ledger(one), gazette(other))).toEqual([`Accounts differ on ${expected}`])
  })

  it.each([
    ['agree in other units', 'The gap was 300 feet wide at the mill.', 'The gap at the mill is 92 metres wide.'],
    [
      'are of two kinds of help',
      'It took the police 22 minutes to get there.',
      'The fire engines arrived within nine minutes.',
    ],
    [
      'are of two things called out',
      'Three helicopters took part in the search.',
      'Six boats were used in the search.',
    ],
    [
      'are of two people',
      'Odo Varn was sentenced to seven years in prison.',
      'Lena Frisk was sentenced to two years in prison.',
    ],
    [
      'are a sentence and what was asked for',
      'Odo Varn was jailed for seven years.',
      'Prosecutors had asked for ten years for Odo Varn.',
    ],
    ['are a limit and a speed', 'The truck was doing 65 mph.', 'The speed limit on the bend is 45 mph.'],
    [
      'are of a second such thing',
      'The gap in the wall was 300 metres wide.',
      'A second, smaller gap in the wall was 100 metres wide.',
    ],
    [
      'are told as having risen',
      'Repairs will cost $3 million.',
      'Repairs were to start. The cost of the repairs has risen to $4 million.',
    ],
    [
      'are a year and the years since',
      'Odo Varn has run the dairy since 2022.',
      'Odo Varn resigned after nine years in charge of the dairy.',
    ],
    [
      'are of the one who tells it',
      'Lena Frisk, who has worked at the dairy for 23 years, cried.',
      'Odo Varn resigned after 15 years in charge of the dairy.',
    ],
    [
      'are told as what is left',
      'More than 40,000 chalets are without power.',
      'Around 25,000 chalets still have no power, down from 40,000.',
    ],
    ['are a few of a common thing', 'Odo Varn bought two flats.', 'In Marl four flats were painted.'],
    ['are part and whole', 'The hall was filled by 50 judges.', 'The hall was filled by 100 people.'],
  ])('are left alone where they %s', (_, one, other) => {
    expect(explanations('count', ledger(one), gazette(other))).toEqual([])
  })

  it('takes over what the number before counts, in another unit', () => {
    const text = 'The museum will be closed for six weeks. The mayor spoke of three months.'
    expect(explanations('count', ledger(text))).toEqual([
      'Accounts differ on how long it is to stay closed: six weeks in The Harl Ledger, three months from the mayor.',
    ])
  })

  it('takes over nothing where two numbers stand before', () => {
    const text = 'A deal is near: 6.5 percent over two years, one official said. Another spoke of 7.'
    expect(explanations('count', ledger(text)).filter((e) => e.includes('years'))).toEqual([])
  })

  it('does not take the day one was dismissed for the day another resigned', () => {
    const cards = explanations(
      'date',
      ledger('Mayor Odo Varn fired his aide Ilan Prusk on Thursday over the pier.'),
      gazette('Odo Varn resigned as mayor on Wednesday, hours after the vote.'),
    )
    expect(cards).toEqual([])
  })

  it('does not take the day one was suspended for the day they were dismissed', () => {
    const cards = explanations(
      'date',
      ledger('The captain, Jon Aske, was suspended on Monday.'),
      gazette('Jon Aske was fired on Wednesday.', '2031-05-22'),
    )
    expect(cards).toEqual([])
  })

  it('sets the numbers of two voices of one article beside each other', () => {
    const text =
      'By Friday 1,900 customers had joined a class action against the bank, their lawyer, Sula Mehr, said. The bank put the number of claimants at 1,150.'
    expect(explanations('count', ledger(text))).toEqual([
      'Accounts differ on how many joined the claim: 1,900 customers from Sula Mehr, 1,150 from the bank.',
    ])
  })
})

describe('hours, days and places that a story has one of', () => {
  it.each([
    [
      'date',
      'the hour at which it happened',
      'The wall of the quarry gave way at 11:40 a.m., the police said.',
      'The quarry wall collapsed shortly after one in the afternoon, a driver said.',
    ],
    [
      'date',
      'when it was last checked',
      'The lift was last inspected in 2030, a worker said.',
      'The lift was last tested in 2027, the report says.',
    ],
    [
      'date',
      'when it was built',
      'The Tamm bridge, which was built in 1968, is closed.',
      'The Tamm bridge, opened in 1971, will be mended.',
    ],
    [
      'place',
      'where someone was arrested',
      'Police detained Odo Varn at his home in Marl.',
      'Odo Varn was arrested at the railway station of Harl, his lawyer said.',
    ],
    [
      'place',
      'where it was going',
      'Odo Varn was heading for the port of Harl.',
      'Odo Varn was on his way to a building site in Marl.',
    ],
    [
      'place',
      'which prison it is',
      'Odo Varn was taken to Kaldvik prison.',
      'Odo Varn is being held at Brunby prison.',
    ],
    [
      'participant',
      'what it was carrying',
      'The truck, carrying steel pipes, rammed the bridge at Harl.',
      'The truck that rammed the bridge at Harl was loaded with lumber.',
    ],
  ] as const)('differ: %s, %s', (kind, matter, one, other) => {
    expect(explanations(kind, ledger(one), gazette(other)), matter).toHaveLength(1)
  })

  it.each([
    ['date', 'the hours are of two fires', 'A fire broke out in Harl at 2 a.m.', 'A fire broke out in Marl at 11 p.m.'],
    [
      'date',
      'one day lies in the other',
      'The lift was last inspected in March 2030.',
      'The lift was last inspected on 4 March 2030.',
    ],
    ['place', 'one place may lie in the other', 'Odo Varn was arrested in Harl.', 'Odo Varn was arrested at his home.'],
    ['place', 'two people went to two places', 'Odo Varn was heading for Harl.', 'Lena Frisk was heading for Marl.'],
    ['participant', 'the goods are one', 'The truck was carrying steel pipes.', 'The truck was loaded with pipes.'],
  ] as const)('%s: are left alone where %s', (kind, _, one, other) => {
    expect(explanations(kind, ledger(one), gazette(other))).toEqual([])
  })
})
