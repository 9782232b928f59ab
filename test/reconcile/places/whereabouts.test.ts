import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('place', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/whereabouts')

describe('where somebody was when it happened', () => {
  it.each([
    [
      'at the wheel and asleep',
      'Captain Jon Aske was at the wheel when the ship struck, a sailor said.',
      'Jon Aske was asleep in his cabin when the ship struck, a steward said.',
    ],
    [
      'at her side and abroad',
      'Her deputy, Jon Aske, was with her the whole time, Vera Holt said.',
      'Jon Aske was abroad on the day of the meeting, records show.',
    ],
    [
      'inside and outside',
      'Nora Lund was outside when the shot was fired, her lawyer said.',
      'Nora Lund was in the room when the shot was fired, a witness said.',
    ],
    [
      'out of the country and outside',
      'The aide, Jon Aske, was out of the country on Sunday, he said.',
      'Jon Aske was standing outside the hall on Sunday afternoon, a photograph shows.',
    ],
  ])('is set side by side: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    ['nothing ties it to one time', 'Jon Aske was at home.', 'Jon Aske was abroad.'],
    [
      'both may be so',
      'Jon Aske was at the wheel when the ship struck, a sailor said.',
      'Jon Aske was on the bridge when the ship struck, the owner said.',
    ],
    [
      'they are of two people',
      'Jon Aske was at home when the ship struck, he said.',
      'Nora Lund was at the wheel when the ship struck, a sailor said.',
    ],
    ['they are of two days', 'Jon Aske was at home on Monday.', 'Jon Aske was abroad on Friday.'],
  ])('is left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
