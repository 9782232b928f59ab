import { describe, expect, it } from 'vitest'
import { discrepancyKinds } from '../../src/model/kinds.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { type HandDoc, handStory, linkedStory } from '../helpers/hand-built.ts'

const holt = { 'Vera Holt': { mentions: ['Holt'] } }
const doc = (text: string, more: Partial<HandDoc> = {}): HandDoc => ({
  text,
  published: '2031-05-08',
  entities: holt,
  ...more,
})
const denial = doc('Holt said she had never met the buyers of the harbour wall.', {
  statements: [
    {
      speaker: 'Vera Holt',
      cue: 'said',
      content: 'she had never met the buyers of the harbour wall',
      acts: ['denial'],
    },
  ],
})
const report = doc(
  'Holt met the buyers of the harbour wall twice in April, the minutes show. The Post could not confirm who paid for the rooms.',
)
const silence = doc('Holt did not respond to a request for comment about the buyers of the harbour wall.')

describe('the findings', () => {
  const story = handStory([denial, report, silence])
  const findings = reconcile(story)

  it('are the same for the same story, whatever the order of its documents', () => {
    expect(reconcile({ ...story, documents: [...story.documents].reverse() })).toEqual(findings)
  })

  it('keep the ids of cards when documents are added', () => {
    const more = reconcile(
      handStory([
        denial,
        report,
        silence,
        doc('Holt planted a lilac.'),
        doc('Two guards said Holt met the buyers of the harbour wall.'),
      ]),
    )
    expect(more.discrepancies.map((c) => c.id)).toEqual(expect.arrayContaining(findings.discrepancies.map((c) => c.id)))
  })

  it('rank cards from 0 to 1, the most consequential first, with evidence that is short and stands in its document', () => {
    const ranks = findings.discrepancies.map((c) => c.rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    for (const card of findings.discrepancies) {
      expect(discrepancyKinds).toContain(card.kind)
      expect(card.rank).toBeGreaterThan(0)
      expect(card.rank).toBeLessThanOrEqual(1)
      for (const e of card.sides.flatMap((s) => s.evidence)) {
        const text = story.documents.find((d) => d.doc.id === e.document)?.doc.text ?? ''
        expect(e.end).toBeLessThanOrEqual(text.length)
        expect(e.end - e.start).toBeLessThanOrEqual(200)
        expect(e.end).toBeGreaterThan(e.start)
      }
    }
  })

  it('name the origins of each card, its earliest and its least documented statement', () => {
    const card = findings.discrepancies.find((c) => c.kind === 'denial-vs-report')
    const origin = findings.origins.find((o) => o.of === card?.id)
    expect(origin?.named).toEqual([story.links.entities[0]?.id])
    expect(origin?.earliest).toBe(story.documents[0]?.layers.statement[0]?.id)
  })

  it('list what stays open: denied and not retracted, not answered, not confirmed', () => {
    expect(findings.openQuestions.map((q) => q.kind)).toEqual(['denied-not-retracted', 'not-answered', 'not-confirmed'])
    expect(findings.openQuestions[0]?.text).toBe(
      'To ask Vera Holt: does “she had never met the buyers of the harbour wall” still hold (Exhibit 1, 8 May 2031)? No word that takes it back was found in the documents read.',
    )
  })

  it('list what several documents carry on the word of one unnamed origin', () => {
    const said = (name: string) =>
      doc('An official said the wall would be sold to the buyers before the end of the year.', {
        name,
        entities: { 'An official': { kind: 'unnamed' } },
        statements: [
          { speaker: 'An official', content: 'the wall would be sold to the buyers before the end of the year' },
        ],
      })
    expect(reconcile(handStory([said('a.txt'), said('b.txt')])).openQuestions.map((q) => q.kind)).toContain(
      'one-origin',
    )
  })

  it('are empty for a story of nothing', () => {
    expect(reconcile(linkedStory([], {}))).toEqual({ discrepancies: [], possible: [], origins: [], openQuestions: [] })
  })
})

it('what a correction replaced is read as corrected, not as a difference', () => {
  const old = doc('The Kestrel, built in 1989, crosses the sound four times a day.', { entities: {} })
  const corrected = doc(
    'The Kestrel, built in 1998, crosses the sound four times a day.\nCorrection: An earlier version gave the wrong year for the building of the Kestrel, which crosses the sound. It was 1998, not 1989.',
    { entities: {}, regions: { 'Correction:': 'correction', 'It was 1998': 'correction' } },
  )
  const cards = reconcile(handStory([old, corrected])).discrepancies
  expect(cards.map((c) => c.reading)).toEqual(['corrected'])
})

it('explanations are sentences that never use an accusing word', () => {
  const story = handStory([
    doc('Holt lied to the council about the buyers of the wall, Pratt said.'),
    doc('Holt said she never lied to the council about the buyers of the wall.', {
      statements: [
        { speaker: 'Vera Holt', cue: 'said', content: 'she never lied to the council about the buyers of the wall' },
      ],
    }),
  ])
  const explanations = reconcile(story).discrepancies.map((c) => c.explanation)
  expect(explanations).toHaveLength(1)
  expect(explanations.join()).not.toMatch(/\b(?:conflict|contradict|lied|liar|misled|reversed|worst|weakest)/i)
  expect(explanations[0]).toMatch(/^\p{Lu}.*\.$/u)
})
