import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareDemo, demoRecord } from '../../bench/demo.ts'
import { discrepancyKinds, readings } from '../../src/model/kinds.ts'

/**
 * In what the record of the demo story departs from its reviewed list (`examples/demo.expected.json`), line by line.
 * `UPDATE_STORIES=1 ./dev test stories` writes the file anew; every changed line is then read by a person.
 */
const departuresFile = new URL('./demo.departures.json', import.meta.url)

describe('the record of the demo story', () => {
  const record = demoRecord()
  const { figures, ...departures } = compareDemo(record)

  it('departs from its reviewed list only where that is known', () => {
    if (process.env.UPDATE_STORIES === '1') writeFileSync(departuresFile, `${JSON.stringify(departures, null, 2)}\n`)
    expect(departures).toEqual(JSON.parse(readFileSync(departuresFile, 'utf8')))
  })

  it('shows nothing planted as no difference as one', () => {
    expect(departures.raised).toEqual([])
  })

  it('reads outlet, date and headline of every document', () => {
    expect(departures.fields).toEqual([])
  })

  it('takes no furniture for the article', () => {
    expect(departures.furnitureInBody).toEqual([])
  })

  it('is the same when it is read again', () => {
    expect(JSON.stringify(demoRecord())).toBe(JSON.stringify(record))
  })

  it('names only kinds and readings there are', () => {
    for (const card of record.discrepancies) {
      expect(discrepancyKinds).toContain(card.kind)
      expect(readings).toContain(card.reading)
    }
  })

  it('rests every card on passages in the documents', () => {
    const texts = new Map(record.documents.map((d) => [d.id, d.text]))
    for (const { document, start, end } of record.discrepancies.flatMap((d) => d.sides.flatMap((s) => s.evidence))) {
      expect(texts.get(document)?.slice(start, end).trim()).not.toBe('')
    }
  })
})
