import { describe, expect, it } from 'vitest'
import { explanationsOf } from '../../helpers/records.ts'

const told = (...texts: string[]) => explanationsOf(texts, (d) => d.rule === 'reconcile/doers')

describe('one deed told of two doers', () => {
  it.each([
    [
      'two officers',
      'Officer Lena Ost fired the shot that hit the lamp, the department said.',
      'Officer Rein Oja fired the shot that hit the lamp, according to the police report.',
      /Lena Ost.*; Rein Oja/,
    ],
    [
      'two groups, one in the passive',
      'The bomb was planted by the Red Front, officials said on Monday.',
      'Officials said on Monday the Free Tarn Army had planted the bomb.',
      /the Red Front.*; the Free Tarn Army/,
    ],
    [
      'two who are called by what they do',
      'The boy was rescued by a neighbour, police said.',
      'Firefighters pulled the boy from the house, police said.',
      /a neighbour.*; firefighters/,
    ],
    [
      'who gave the order',
      'Mayor Lea Mets ordered the evacuation of the town on Friday.',
      'The evacuation of the town was ordered by the governor, Rein Oja, on Friday.',
      /Lea Mets.*in .*; Rein Oja/,
    ],
    [
      'to whom a letter went',
      'The letter was addressed to the minister, Rein Oja.',
      'The letter was addressed to the prime minister, Lea Mets.',
      /^Accounts differ on to whom it went: Rein Oja .*; Lea Mets /,
    ],
  ])('is a difference: %s', (_, one, other, words) => {
    const explanations = told(one, other)
    expect(explanations).toHaveLength(1)
    expect(explanations[0]).toMatch(words)
  })

  it.each([
    [
      'one person by name and by office',
      'The mayor ordered the evacuation of the town on Friday.',
      'Mayor Lea Mets ordered the evacuation of the town on Friday.',
    ],
    [
      'what many may do',
      'Lea Mets praised the rescue of the boy on Friday.',
      'Rein Oja praised the rescue of the boy on Friday.',
    ],
    [
      'two days',
      'Lea Mets planted the flag on the hill on 3 May 2023.',
      'Rein Oja planted the flag on the hill on 9 June 2023.',
    ],
    ['two things', 'Lea Mets planted the flag on the hill.', 'Rein Oja planted the apple tree in the yard.'],
    [
      'two who did it together in one account',
      'Lea Mets planted the flag on the hill. Later Rein Oja planted the flag again.',
      'Rein Oja planted the flag on the hill.',
    ],
    [
      'one receiver, named in two ways',
      'The guild gave the painting to Rein Oja.',
      'The guild gave the painting to Mr Oja, the minister.',
    ],
    [
      'what is only wished',
      'Lea Mets planted the flag on the hill.',
      'Rein Oja would have planted the flag on the hill if he could.',
    ],
  ])('is none: %s', (_, one, other) => {
    expect(told(one, other)).toEqual([])
  })
})
