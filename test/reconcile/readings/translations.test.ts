import { describe, expect, it } from 'vitest'
import { cardsOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'
import type { DiscrepancyKind } from '../../../src/model/kinds.ts'

const quoted = (outlet: string, words: string, after = '', more: Partial<HandDoc> = {}): HandDoc => ({
  outlet,
  published: '2031-05-08',
  text: `${words} Ilse Brandt said. ${after}`.trim(),
  entities: { 'Ilse Brandt': { mentions: ['Ilse Brandt'] } },
  statements: [{ speaker: 'Ilse Brandt', content: words, date: '2031-05-07' }],
  ...more,
})
const translations = (kind: DiscrepancyKind, documents: readonly HandDoc[]) =>
  cardsOf(kind, documents).cards.filter((c) => c.reading === 'translation')

const one = '“We told them as long ago as autumn that the pump must be taken out of the tunnel,”'
const other = '“We let them know as far back as autumn that the pump had to come away from the tunnel,”'

describe('one saying in two translations', () => {
  it('is one card with the two wordings', () => {
    const [card, ...more] = translations('wording', [
      quoted('Harl Ledger', one, 'Brandt spoke in German.'),
      quoted('Sound Radio', other),
    ])
    expect(more).toEqual([])
    expect(card?.explanation).toMatch(
      /^Words of Ilse Brandt were translated: “We told them .*” in Harl Ledger, “We let/,
    )
    expect(card?.compatible).toBe('Both may be translations of the same words.')
    expect(card?.sides.map((s) => s.label)).toEqual(['Harl Ledger', 'Sound Radio'])
  })

  it.each([
    ['words that were said in English', one, other, 'Brandt spoke in English.'],
    ['words in no other language', one, other, 'Brandt spoke at noon.'],
    [
      'what somebody says and what they deny',
      one,
      '“We never told them as long ago as autumn that the pump could stay in the tunnel,”',
      'Brandt spoke in German.',
    ],
    [
      'two sayings of one speaker',
      one,
      '“The new lamps will be hung before the first of the winter trains goes through the hill,”',
      'Brandt spoke in German.',
    ],
  ])('is not %s', (_, a, b, after) => {
    expect(translations('wording', [quoted('Harl Ledger', a, after), quoted('Sound Radio', b)])).toEqual([])
  })
})

const titled = (outlet: string, title: string, sentence: string, of = 'Nordpump'): HandDoc => ({
  outlet,
  published: '2031-05-08',
  text: sentence.replace('TITLE', title),
  entities: { 'Ilse Brandt': { mentions: ['Ilse Brandt'], roles: [{ title, of }] } },
})
const foreign = 'Ilse Brandt, the TITLE of Nordpump, the German maker of the pump, was at the tunnel on Friday.'
const plain = 'Ilse Brandt, the TITLE of Nordpump, was at the tunnel on Friday with two of her engineers.'

describe('one title in two translations', () => {
  it('is one card for a person whom a text calls of another country', () => {
    const [card] = translations('participant', [
      titled('Harl Ledger', 'managing director', foreign),
      titled('Sound Radio', 'general manager', plain),
    ])
    expect(card?.explanation).toBe(
      'The title of Ilse Brandt is worded in two ways: “managing director” in Harl Ledger, “general manager” in Sound Radio.',
    )
    expect(card?.compatible).toBe('Both may be translations of one title.')
  })

  it.each([
    ['two titles at home', 'managing director', plain, 'general manager', plain, 'Nordpump'],
    ['two posts', 'managing director', foreign, 'treasurer', plain, 'Nordpump'],
    ['posts of two firms', 'managing director', foreign, 'general manager', plain, 'Suedbau'],
  ])('is not %s', (_, a, first, b, second, of) => {
    const given = [titled('Harl Ledger', a, first), titled('Sound Radio', b, second, of)]
    expect(translations('participant', given)).toEqual([])
  })
})
