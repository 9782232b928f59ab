import { describe, expect, it } from 'vitest'
import { cardsOf, differingLabels, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-20', text]

describe('the hour of a fire', () => {
  const first = ledger('The fire at the rope works in Harl broke out shortly after 2 a.m., the police said.')
  it('differs where two outlets tell hours far apart', () => {
    const story = [first, gazette('Neighbours said the fire at the rope works in Harl broke out around 3:40 a.m.')]
    expect(differingLabels('date', story)).toEqual([
      ['shortly after 2 a.m., from the police', 'around 3:40 a.m., from Neighbours'],
    ])
    expect(cardsOf('date', story)[0]?.explanation).toBe(
      'The hour at which the fire began differs: shortly after 2 a.m. from the police, around 3:40 a.m. from Neighbours.',
    )
  })

  it.each([
    ['an hour near it', 'The fire at the rope works in Harl began at about 2:30 a.m., neighbours said.'],
    ['the hour of something else', 'The fire at the rope works in Harl was under control at 6 a.m., neighbours said.'],
    [
      'the same hour without the half of the day',
      'The fire at the rope works in Harl broke out at 2:07, neighbours said.',
    ],
    ['an hour that only bounds it', 'The fire at the rope works in Harl began before 5 a.m., neighbours said.'],
    ['another fire', 'A blaze on a barge near Oster began at 11 p.m., a captain said.'],
    ['a score', 'In Harl the rope works began 3:40 down in the match.'],
  ])('does not differ from %s', (_, other) => expect(differingLabels('date', [first, gazette(other)])).toEqual([]))

  it('differs for a call of distress', () => {
    const call = ledger('The coast guard received the distress call of the barge at 7:02 p.m., a pilot said.')
    const other = gazette('The coast guard received the distress call of the barge at 7:45 p.m., its logs show.')
    expect(differingLabels('date', [call, other])).toHaveLength(1)
  })

  it('differs for an hour in words', () => {
    const words = gazette('The fire at the rope works in Harl broke out at half past four, neighbours said.')
    expect(differingLabels('date', [first, words])).toHaveLength(1)
  })

  it('is one on both sides of midnight', () => {
    const late = ledger('The fire at the rope works in Harl broke out around 11:50 p.m., the police said.')
    expect(
      differingLabels('date', [late, gazette('The fire at the rope works in Harl broke out at midnight.')]),
    ).toEqual([])
  })
})
