import { describe, expect, it } from 'vitest'
import { cardsOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const voices = (documents: readonly HandDoc[]) =>
  cardsOf('wording', documents).cards.filter((c) => c.rule === 'reconcile/damaged-voices')
const filler = printed('Lake Gazette', 'The regatta starts at noon. Snow fell on the pass. The baker has won a prize.')
const damaged = printed('Port Review', 'Owen Pratt has said Owen Pratt was never warned that the boiler leaked gas.', {
  damage: ['Owen Pratt was'],
  entities: { 'Owen Pratt': { mentions: ['Owen Pratt'] } },
  statements: [
    { speaker: 'Owen Pratt', content: 'Owen Pratt was never warned that the boiler leaked gas', damaged: true },
  ],
})

function printed(outlet: string, text: string, more: Partial<HandDoc> = {}): HandDoc {
  return { outlet, text, published: '2031-05-08', ...more }
}

function said(content: string, speaker = 'Vera Holt'): HandDoc {
  return printed('Sound Radio', `${content}, ${speaker} said.`, {
    entities: { [speaker]: { mentions: [speaker] } },
    statements: [{ speaker, content }],
  })
}

describe('a name written over whose words are told', () => {
  it('stands beside the document that gives them to another', () => {
    const [card] = voices([damaged, said('“No one warned me that the boiler leaked gas”'), filler])
    expect(card?.reading).toBe('damaged-text')
    expect(card?.explanation).toMatch(
      /a name is written over whose words these are; Sound Radio has them from Vera Holt/,
    )
  })

  it.each([
    ['who says the reverse of it', said('“They warned me that the boiler leaked gas”')],
    ['who says something else', said('“No one warned me that the mast would fall”')],
    ['whose words they are in both', said('“No one warned me that the boiler leaked gas”', 'Owen Pratt')],
  ])('does not stand beside one %s', (_, whole) => {
    expect(voices([damaged, whole, filler])).toEqual([])
  })
})
