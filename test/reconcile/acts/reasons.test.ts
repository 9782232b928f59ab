import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-20', text]
const found = (one: string, other: string) =>
  cardsOf('cause-or-agent', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/reasons')

describe('two reasons for one decision', () => {
  it.each([
    [
      'of a body that called something off',
      'The Harl Guild said it cancelled the lantern fair because the ovens at the quay were unsafe.',
      'The Harl Guild called off the lantern fair over fears of another brawl, a steward said.',
    ],
    [
      'of a person who left',
      'Otto Brask resigned as harbour master because of his health, he said.',
      'Harbour master Otto Brask stepped down, reportedly due to a quarrel over the tolls.',
    ],
  ])('are set side by side: %s', (_, one, other) => {
    const [card] = found(one, other)
    expect(card?.compatible).toBe('Both reasons may have counted.')
  })

  it.each([
    [
      'they are one reason',
      'Otto Brask resigned as harbour master because of his health, he said.',
      'Harbour master Otto Brask stepped down due to his failing health, a clerk said.',
    ],
    [
      'they are of two decisions',
      'Otto Brask resigned as harbour master because of his health, he said.',
      'Otto Brask cancelled the lantern fair due to the storm, a clerk said.',
    ],
    [
      'somebody else decided',
      'Otto Brask resigned as harbour master because of his health, he said.',
      'Vera Holt resigned as harbour clerk due to a quarrel over the tolls, a steward said.',
    ],
    [
      'it was not decided',
      'Otto Brask resigned as harbour master because of his health, he said.',
      'Otto Brask would have resigned as harbour master due to a quarrel over the tolls, a steward said.',
    ],
  ])('are left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
