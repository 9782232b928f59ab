import { describe, expect, it } from 'vitest'
import type { Decision, DecisionContent } from '../../src/model/decision.ts'
import type { RecordDiscrepancy, StoryRecord } from '../../src/model/record.ts'
import type { Evidence } from '../../src/model/span.ts'
import { applyDecisions, correctDocuments } from '../../src/pipeline/apply-decisions.ts'
import { harbour, quay } from '../helpers/articles.ts'
import { recordOf } from '../helpers/records.ts'
import { analysedOf } from '../helpers/stages.ts'

let made = 0
const decide = (what: DecisionContent, id = `j-${++made}`): Decision => ({
  id,
  by: 'N. N.',
  at: '2019-05-16T09:00:00Z',
  why: 'the masthead',
  what,
})

const record = recordOf([harbour, quay])
const [first, second] = record.documents.map((d) => d.id) as [string, string]

function card(id: string, evidence: readonly Evidence[]): RecordDiscrepancy {
  const sides = evidence.map((e) => ({ label: '', evidence: [{ ...e, statement: null }] }))
  const review = { verdict: null, by: null, at: null, why: null }
  return { id, kind: 'count', reading: 'differs', explanation: '', compatible: null, rule: '', rank: 0, sides, review }
}

describe('corrected fields', () => {
  const outlet = decide({ type: 'field', document: first, field: 'outlet', value: 'The Quay Gazette' })

  it('show in the document as said by a person', () => {
    const [corrected, other] = applyDecisions(record, [outlet]).documents
    expect(corrected).toMatchObject({
      outlet: 'The Quay Gazette',
      basisKind: { outlet: 'user' },
      basis: { outlet: [] },
    })
    expect(other).toEqual(record.documents[1])
  })

  it.each([
    ['authors', 'Ilse Moreno, Tomas Reyle', ['Ilse Moreno', 'Tomas Reyle']],
    ['authors', null, []],
    ['published', '2019-05', '2019-05'],
    ['published', null, null],
    ['url', 'https://quay.example/1', 'https://quay.example/1'],
    ['modified', '2019-05-15', '2019-05-15'],
    ['title', 'Berths', 'Berths'],
  ] as const)('take %s as %j', (field, value, expected) => {
    const [corrected] = applyDecisions(record, [decide({ type: 'field', document: first, field, value })]).documents
    expect(corrected?.[field]).toEqual(expected)
  })

  it('hold as last said', () => {
    const later = decide({ type: 'field', document: first, field: 'outlet', value: 'Quay' })
    expect(applyDecisions(record, [outlet, later]).documents[0]?.outlet).toBe('Quay')
  })

  it('go when undone, and come back when the undoing is undone', () => {
    const undo = decide({ type: 'undo', decision: outlet.id })
    const redo = decide({ type: 'undo', decision: undo.id })
    expect(applyDecisions(record, [outlet, undo])).toEqual(record)
    expect(applyDecisions(record, [outlet, undo, redo]).documents[0]?.outlet).toBe('The Quay Gazette')
  })

  it('change nothing for a document that is not there', () => {
    const gone = decide({ type: 'field', document: 'd-0', field: 'title', value: 'x' })
    expect(applyDecisions(record, [gone])).toEqual(record)
  })

  it('count in linking: the documents hold them too', () => {
    const document = analysedOf(harbour, { name: '1.txt' })
    const published = decide({ type: 'field', document: document.doc.id, field: 'published', value: '2019-05-20' })
    const [corrected] = correctDocuments([document], [published])
    expect(corrected?.doc.meta.published).toMatchObject({ value: '2019-05-20', basis: 'user', spans: [] })
    expect(corrected?.layers).toBe(document.layers)
  })
})

describe('reviews', () => {
  const passages: readonly Evidence[] = [
    { document: first, start: 100, end: 120 },
    { document: second, start: 40, end: 60 },
  ]
  const withCards = (...cards: readonly RecordDiscrepancy[]): StoryRecord => ({ ...record, discrepancies: cards })
  const review = (discrepancy: string, evidence = passages) =>
    decide({ type: 'review', discrepancy, verdict: 'explained', evidence })

  it('stand at the discrepancy they judged', () => {
    const [reviewed] = applyDecisions(withCards(card('x-1', passages)), [review('x-1')]).discrepancies
    expect(reviewed?.review).toEqual({
      verdict: 'explained',
      by: 'N. N.',
      at: '2019-05-16T09:00:00Z',
      why: 'the masthead',
    })
  })

  it('find it again by its passages when its id has changed', () => {
    const moved = passages.map((p) => ({ ...p, start: p.start + 5, end: p.end + 5 }))
    const other = card('x-8', [{ document: first, start: 0, end: 20 }])
    const found = applyDecisions(withCards(other, card('x-9', moved)), [review('x-1')]).discrepancies
    expect(found.map((d) => d.review.verdict)).toEqual([null, 'explained'])
  })

  it('do not stray to another that shares less than half of the passages', () => {
    const three = [...passages, { document: second, start: 100, end: 110 }]
    const other = card('x-9', [{ document: first, start: 110, end: 130 }])
    expect(applyDecisions(withCards(other), [review('x-1', three)]).discrepancies[0]?.review.verdict).toBeNull()
  })

  it('raise a possible discrepancy that a person calls a difference, at its rank; undone, it waits again', () => {
    const waiting = { ...card('x-2', passages), rank: 0.5 }
    const story = {
      ...withCards({ ...card('x-1', []), rank: 0.4 }, { ...card('x-3', []), rank: 0.6 }),
      possible: [waiting],
    }
    const called = decide({ type: 'review', discrepancy: 'x-2', verdict: 'difference', evidence: passages })
    const ids = (decisions: readonly Decision[]) => {
      const { discrepancies, possible } = applyDecisions(story, decisions)
      return [discrepancies.map((d) => d.id), possible.map((d) => d.id)]
    }
    expect(ids([called])).toEqual([['x-3', 'x-2', 'x-1'], []])
    expect(ids([called, decide({ type: 'undo', decision: called.id })])[1]).toEqual(['x-2'])
    expect(ids([review('x-2')])[1]).toEqual(['x-2'])
  })

  it('hold as last said, and go when undone', () => {
    const [one, two] = [
      review('x-1'),
      decide({ type: 'review', discrepancy: 'x-1', verdict: 'difference', evidence: passages }),
    ]
    const verdict = (decisions: readonly Decision[]) =>
      applyDecisions(withCards(card('x-1', passages)), decisions).discrepancies[0]?.review.verdict
    expect(verdict([one, two])).toBe('difference')
    expect(verdict([one, two, decide({ type: 'undo', decision: two.id })])).toBe('explained')
  })
})
