import { describe, expect, it } from 'vitest'
import { explicitCues } from '../../../src/data/explicit-cues.ts'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const doc = (text: string): HandDoc => ({ text, published: '2031-05-08', outlet: 'Harbour Post' })
const sides = (text: string) => {
  const given = cardsOf('explicit', [doc(text)])
  return sidesOf(given, given.cards[0]).map((s) => s.join(' | '))
}

describe('the copy says itself that accounts differ', () => {
  it.each([
    [
      'around a verb',
      'The harbour diary of last spring contradicts what the mayor told the council in June.',
      /diary of last spring/,
      /told the council in June/,
    ],
    [
      'with the sentence before, where the subject only points',
      'Divers found that the wall had moved a foot since winter. The report contradicts what the mayor told the council about the wall.',
      /Divers found/,
      /mayor told the council/,
    ],
    [
      'in a phrase',
      'Contrary to a claim by the trust that the wall was sound, the divers found a gap of a foot.',
      /trust that the wall was sound/,
      /divers found a gap/,
    ],
    [
      'in a phrase at the end',
      'The divers found no sign of a gap in the wall despite the mayor’s claim in the council that she had seen one.',
      /claim in the council/,
      /no sign of a gap/,
    ],
    [
      'in a phrase about those who say so',
      '“We have made no cuts despite some of the papers saying that we made cuts,” said Vera Holt.',
      /saying that we made cuts/,
      /made no cuts/,
    ],
    [
      'in the same sentence, first and later',
      'The trust initially said the wall was sound, but on Friday it closed the wall to walkers.',
      /wall was sound/,
      /closed the wall/,
    ],
    [
      'in the next sentence',
      'Initially the police said the brothers had robbed the shop on the quay. But an inquiry later found that the brothers had not robbed the shop.',
      /brothers had robbed/,
      /inquiry later found/,
    ],
    [
      'as what was later played down',
      'Mayor Vera Holt told the council to look at buying the ferry line back. But Holt later played down the order, saying the ferry line was worth it only at half the sum.',
      /buying the ferry line back/,
      /later played down the order/,
    ],
    [
      'as what turned out',
      'The trust believed that a lorry had struck the wall. It turned out that no lorry had struck the wall that night.',
      /believed that a lorry/,
      /no lorry had struck/,
    ],
    [
      'as other reports',
      'Divers found two gaps in the wall, the guard said. Other reports said the divers had found no gaps.',
      /two gaps/,
      /no gaps/,
    ],
    [
      'as what was said on another day',
      'Holt said the trust had found a letter about the wall. On Monday she had said that there was no letter about the wall.',
      /had found a letter/,
      /there was no letter/,
    ],
    [
      'as a disagreement',
      'Holt said it was too early to talk of closing the wall. Pratt disagreed. "Close it this weekend," he said.',
      /too early/,
      /Close it this weekend/,
    ],
  ])('%s', (_, text, one, other) => {
    const [a, b] = sides(text)
    expect(a).toMatch(one)
    expect(b).toMatch(other)
  })

  it('and an account given up without being told again is found in an earlier document', () => {
    const given = cardsOf('explicit', [
      { text: 'Early indications pointed to an error on the bridge, Pratt said.', published: '2031-05-03' },
      {
        text: 'The line walked back its first account. Pratt, who said last week that early indications pointed to an error on the bridge, said on Monday that others would have to find the cause.',
        published: '2031-05-12',
      },
    ])
    expect(sidesOf(given, given.cards[0])[0]?.[0]).toContain('Early indications pointed to an error')
  })
})

it.each([
  ['first in order, not in time', 'The mayor first thanked the divers. But the wall was what she had come for.'],
  ['a later step that takes nothing back', 'The council later said it would meet again. The lilac is out early.'],
  ['despite a thing that is no account', 'Despite the rain, forty people came to see the wall.'],
  ['a contrast without two accounts', 'The wall is old but the view is good.'],
])('nothing is set side by side: %s', (_, text) => expect(sides(text)).toEqual([]))

it.each([
  [
    'a deal',
    'Otto Brask was selling the ferry line to the guild. The sale faltered when Brask backed away from the deal.',
  ],
  [
    'a line',
    'Otto Brask drew a red line on the ferry sale. It would be odd for Brask to backtrack from his red line on the ferry.',
  ],
])('%s that somebody leaves is no account', (_, text) => expect(sides(text)).toEqual([]))

it('a pledge that somebody leaves stands beside it', () =>
  expect(
    sides(
      'Otto Brask told the guild that he would pay for the ferry lock. Brask backed away from his promise on the ferry lock on Friday.',
    ),
  ).toHaveLength(2))

it.each(explicitCues.map((c) => [c.frame, c.seen, c.words] as const))('the cue %s is seen in “%s”', (_, seen, words) =>
  expect(seen).toMatch(words),
)

it('a phrase within a saying is not the word of whoever says it', () => {
  const text = '“We have made no cuts despite some of the papers saying that we made cuts,” said Vera Holt.'
  const given = cardsOf('explicit', [
    {
      ...doc(text),
      entities: { 'Vera Holt': { mentions: ['Vera Holt'] } },
      statements: [
        {
          speaker: 'Vera Holt',
          cue: 'said',
          content: 'We have made no cuts despite some of the papers saying that we made cuts',
        },
      ],
    },
  ])
  expect(given.cards[0]?.sides.map((s) => s.label)).toEqual(['some of the papers', 'Vera Holt'])
})
