import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-26', text]
const found = (one: string, other: string) =>
  cardsOf('position-reversed', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/never-said')
const said = 'Mayor Vera Holt said the harbour wall was safe in any storm.'

describe('what someone says they never said', () => {
  it.each([
    ['in their own words', '"I never said the harbour wall was safe," Vera Holt told the guild.'],
    ['told by a text', 'Vera Holt said she had not said that the harbour wall was safe.'],
  ])('stands beside what they are told to have said: %s', (_, other) => expect(found(said, other)).toHaveLength(1))

  it.each([
    ['it is on another matter', '"I never said the brewery would be sold," Vera Holt told the guild.'],
    ['somebody else said it', '"I never said the harbour wall was safe," the harbour master, Nora Lund, said.'],
    ['nothing was said', 'Vera Holt said she had never said anything about the harbour wall.'],
  ])('is left alone where %s', (_, other) => expect(found(said, other)).toEqual([]))
})
