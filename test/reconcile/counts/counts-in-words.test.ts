import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const on = (day: string, text: string): ToldBy => [`The ${day} Ledger`, `2031-05-${day}`, text]
const shapes = (...told: ToldBy[]) => cardsOf('count', told).map((c) => [c.reading, c.explanation])

describe('how often something was done', () => {
  const once = on('20', 'The crane at Saltness was inspected only once since 2029, a diary of the port shows.')
  it('differs where two accounts tell two numbers of times', () => {
    expect(
      shapes(once, on('20', 'The crane at Saltness was inspected three times since 2029, the port said.')),
    ).toEqual([['differs', 'Accounts differ on how often it was: once and 3 times.']])
  })

  it.each([
    ['another act', 'The crane at Saltness was painted three times since 2029, the port said.'],
    ['a comparison', 'The crane at Saltness is three times as high as the one inspected in 2029.'],
    ['a time that was', 'The crane at Saltness was once inspected by three men, the port said.'],
  ])('does not differ from %s', (_, other) => expect(shapes(once, on('20', other))).toEqual([]))
})

describe('nobody and somebody', () => {
  const two = on('20', 'The police arrested two men over the blast at Saltness, a prosecutor said.')
  it('differ on one day', () => {
    expect(shapes(two, on('20', 'Nobody was arrested over the blast at Saltness, the police said.'))).toEqual([
      ['differs', 'Accounts differ on the number of people arrested: 2 and none.'],
    ])
  })

  it('do not differ a week apart, nor of another fate', () => {
    expect(shapes(on('10', 'Nobody was arrested over the blast at Saltness, the police said.'), two)).toEqual([])
    expect(shapes(two, on('20', 'Nobody was hurt in the blast at Saltness, the police said.'))).toEqual([])
  })
})

describe('some of the dead', () => {
  const wreck = 'The ferry Marlin sank off Saltness on Monday and 14 people died. '
  it('are a number of their own', () => {
    expect(
      shapes(
        on('13', `${wreck}Six of the dead were children, the harbour police said.`),
        on('13', `${wreck}Four of the dead were children, the hospital in Saltness said.`),
      ),
    ).toEqual([['differs', 'Accounts differ on the number of children killed: 6 and 4.']])
  })

  it('are no number of what became of them', () => {
    expect(
      shapes(
        on('13', `${wreck}Six of the dead were named on Monday, the harbour police said.`),
        on('13', `${wreck}Four of the dead were from Harl, the hospital in Saltness said.`),
      ),
    ).toEqual([])
  })
})

describe('numbers that only look like one thing', () => {
  it.each([
    [
      'the dead of another year',
      on('13', 'The ferry Marlin sank off Saltness on Monday and 14 people died.'),
      on('13', 'The line has run the ferry Marlin off Saltness since 2019, when a fire on board killed nine people.'),
    ],
    [
      'those who left on other days',
      on('10', 'On Saturday 3,000 people left the camp at Saltness.'),
      on('18', 'The transfer resumed at dawn with 500 people leaving the camp at Saltness.'),
    ],
    [
      'those told beside others',
      on('10', 'On Saturday 3,000 people left the camp at Saltness by bus.'),
      on('10', 'On Saturday another 11 boats carried 500 people out of the camp at Saltness.'),
    ],
    [
      'what is destroyed and what is saved of one whole',
      on('13', 'Thirty percent of the cranes in the port of Saltness were lost, the port said.'),
      on('13', 'Seventy percent of the cranes in the port of Saltness were saved, the union said.'),
    ],
  ])('%s do not differ', (_, a, b) => expect(shapes(a, b)).toEqual([]))
})

it('what was paid and what was received is one sum', () => {
  expect(
    shapes(
      on('20', 'The port has paid 50,000 crowns to each of the families, Mayor Vera Holt said.'),
      on('20', 'The families have received 20,000 crowns each from the port, Owen Pratt said.'),
    ),
  ).toEqual([['differs', 'Accounts differ on the sum paid: 50,000 crowns and 20,000 crowns.']])
})

describe('what something is worth', () => {
  const won = on('20', 'Nordhull won the $140 million tender for the wharf.')
  it('differs between a sum before and one after its verb', () => {
    expect(shapes(won, on('21', 'Nordhull won the tender for the wharf, worth 120 million dollars.'))).toHaveLength(1)
  })

  it.each([
    ['the same sum', 'Nordhull won the tender for the wharf, worth 140 million dollars.'],
    ['a rounded one', 'Nordhull won the tender for the wharf, worth about 135 million dollars.'],
    ['another thing', 'Nordhull lost a tender for buses in Marl, worth 120 million dollars.'],
  ])('does not differ from %s', (_, other) => expect(shapes(won, on('21', other))).toEqual([]))
})

describe('a toll', () => {
  const twelve = on('20', 'At least 12 people died when the barge Marl sank off Saltness on Monday, the police said.')
  it.each([
    [
      'whose update has a day of its own',
      'The number of people killed when the barge Marl sank rose to 17 on Friday, the police said.',
    ],
    ['told as what is known', 'Seventeen people are known to have died when the barge Marl sank, the police said.'],
  ])('%s goes on', (_, text) => {
    expect(shapes(twelve, on('23', text)).filter(([reading]) => reading === 'later-state')).toHaveLength(1)
  })

  it('of people of one kind goes on from day to day', () => {
    const two = on('20', 'Two firefighters were hurt, the police said.')
    expect(shapes(two, on('21', 'Three firefighters were hurt, a clerk said.'))[0]?.[0]).toBe('later-state')
  })

  it('is not taken from those believed to have done it', () => {
    const men = on(
      '23',
      'Two men believed to be brothers killed the pilot of the barge Marl off Saltness, the police said.',
    )
    expect(shapes(twelve, men)).toEqual([])
  })
})
