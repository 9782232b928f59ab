import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { nameIn } from '../../src/reconcile/voices.ts'
import { type HandDoc, handStory } from '../helpers/hand-built.ts'

const holt = { 'Vera Holt': { mentions: ['Holt'] } }

/** The first card of a story: its sentence and the labels of its sides. */
function firstCard(...documents: readonly HandDoc[]): {
  readonly sentence: string
  readonly labels: readonly string[]
} {
  const { discrepancies, possible } = reconcile(handStory(documents))
  const card = [...discrepancies, ...possible][0]
  return { sentence: card?.explanation ?? '', labels: card?.sides.map((s) => s.label) ?? [] }
}

describe('a name within a sentence', () => {
  it.each([
    ['Officials of the Harbour Board met. Harbour Board was late.', 'Harbour Board', 'the Harbour Board'],
    ['Harbour Board was late, and so was Holt.', 'Harbour Board', 'Harbour Board'],
    ['It rained, and the authorities waited.', 'The authorities', 'the authorities'],
    ['It rained, and authorities waited.', 'Authorities', 'authorities'],
  ])('stands as the text %j has it', (text, name, words) => {
    expect(nameIn(text, name)).toBe(words)
  })
})

describe('whose word a side is', () => {
  it('is the name of the speaker, also where the words of saying take up most of the clause', () => {
    const { labels } = firstCard(
      {
        text: 'The chairwoman of the harbour trust, Vera Holt, said on Tuesday that she never met the wall’s buyers.',
        published: '2031-05-08',
        entities: holt,
        statements: [{ speaker: 'Vera Holt', cue: 'said on Tuesday', content: 'that she never met the wall’s buyers' }],
      },
      { text: 'Holt met the wall’s buyers in April, the minutes show.', published: '2031-05-08', entities: holt },
    )
    expect(labels[0]).toBe('Vera Holt')
  })

  it('is told in the words of the text where the speaker has no name', () => {
    const { sentence, labels } = firstCard({
      text: 'Divers found two gaps in the wall, two guards said. Other reports said the divers had found no gaps.',
      published: '2031-05-08',
      statements: [
        { source: 'two guards', cue: 'said', content: 'Divers found two gaps in the wall' },
        { source: 'Other reports', cue: 'said', content: 'the divers had found no gaps' },
      ],
    })
    expect(labels).toEqual(['two guards', 'Other reports'])
    expect(sentence).toBe(
      'Exhibit 1 sets two accounts side by side: according to two guards, “Divers found two gaps in the wall”; according to Other reports, “the divers had found no gaps”.',
    )
  })

  it('is first and later where the copy tells of a change', () => {
    const { labels } = firstCard({
      text: 'The line said that thirty people had been hurt. It later walked back the report, and said on Friday that twelve people had been hurt.',
      published: '2031-05-08',
    })
    expect(labels).toEqual(['Exhibit 1, first', 'Exhibit 1, later'])
  })
})

describe('the sentence of a card', () => {
  it('keeps the words of saying where they deny, on the word of the outlet', () => {
    const { sentence } = firstCard(
      {
        text: 'Holt denied that she had met the buyers of the harbour wall.',
        published: '2031-05-08',
        entities: holt,
        statements: [
          {
            speaker: 'Vera Holt',
            cue: 'denied',
            content: 'that she had met the buyers of the harbour wall',
            acts: ['denial'],
          },
        ],
      },
      { text: 'Holt met the buyers of the harbour wall twice in April.', published: '2031-05-08', entities: holt },
    )
    expect(sentence).toBe(
      'According to Exhibit 1, “Holt denied that she had met the buyers of the harbour wall”; according to Exhibit 2, “Holt met the buyers of the harbour wall twice in April”.',
    )
  })

  it('sets no number beside a denial of it', () => {
    const { sentence } = firstCard(
      { text: 'None of the divers were in hospital on Monday, the guard said.', published: '2031-05-08' },
      {
        text: 'Two divers were in hospital on Monday, the trust said.',
        published: '2031-05-08',
        counts: [{ words: 'Two', value: 2, unit: 'divers' }],
      },
    )
    expect(sentence).not.toContain('None of the divers')
  })
})
