import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('position-reversed', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/said-before')

const away = 'The quay was closed on Friday.'

describe('what a text says was said before', () => {
  it.each([
    [
      'beside what is said now',
      'Mayor Vera Holt spoke on Friday. Holt, who had said on Monday that nobody had reported any fault, said on Friday that she had been aware of a crack in the boiler since May.',
    ],
    [
      'beside the sentence before',
      'Police opened an inquiry into the fire, the chief, Nora Lund, said. Lund had said last week that no inquiry was planned.',
    ],
  ])('is set %s', (_, text) => expect(found(text, away)).toHaveLength(1))

  it.each([
    [
      'neither says that something is not so',
      'Vera Holt, who had said on Monday that the wall was old, said she would call a builder.',
    ],
    [
      'it was said of nobody in the sentence before',
      'The market opens at nine. Nora Lund had said last week that no inquiry was planned.',
    ],
    [
      'it tells of no earlier day',
      'Police opened an inquiry, the chief, Nora Lund, said. Lund had said that no one was hurt.',
    ],
  ])('is left alone where %s', (_, text) => expect(found(text, away)).toEqual([]))
})
