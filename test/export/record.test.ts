import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { exportFormats } from '../../src/export/formats.ts'
import { machineReading } from '../../src/export/record.ts'
import type { RecordDiscrepancy, StoryRecord } from '../../src/model/record.ts'
import { recordOf, recordOfFiles } from '../helpers/records.ts'
import { harbour, quay } from '../helpers/articles.ts'

const schema = JSON.parse(readFileSync('docs/record.schema.json', 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

const written = (record: StoryRecord, reviewers = false): StoryRecord & { readonly notice?: string } => {
  const format = exportFormats.find((f) => f.name === 'record')
  return JSON.parse([...(format?.write(record, { reviewers }) ?? [])].join('')) as StoryRecord
}

const judged: RecordDiscrepancy = {
  id: 'x-1',
  kind: 'count',
  reading: 'differs',
  explanation: 'The number of berths differs: 50, 80.',
  compatible: null,
  rule: 'reconcile/counts',
  rank: 0.5,
  sides: [],
  review: { verdict: 'explained', by: 'N. N.', at: '2019-05-16T09:00:00Z', why: 'the new quay' },
}

describe('the record export', () => {
  it('keeps to its schema', () => {
    validate(written(recordOf([harbour, quay])))
    expect(validate.errors).toBeNull()
  })

  it('keeps to its schema for a story of pages, text and JSONL', () => {
    validate(written(recordOfFiles('examples/demo')))
    expect(validate.errors).toBeNull()
  })

  it('keeps to its schema for a case without documents', () => {
    validate(written(recordOf([])))
    expect(validate.errors).toBeNull()
  })

  it('is checked by a schema that names every field the record has', () => {
    const { notice, ...record } = written(recordOf([harbour, quay]))
    expect(notice).toBe(machineReading)
    expect(Object.keys(record).toSorted()).toEqual([...(schema as { required: string[] }).required].toSorted())
  })

  it('is the record, item for item', () => {
    const record = recordOf([harbour, quay])
    const { notice: _, ...rest } = written(record)
    expect(rest).toEqual(record)
  })

  it('says that nobody has reviewed it until every difference is judged', () => {
    const record = recordOf([harbour])
    const open = { ...judged, id: 'x-2', review: { verdict: null, by: null, at: null, why: null } }
    expect(written({ ...record, discrepancies: [judged, open] }).notice).toBe(machineReading)
    expect(written({ ...record, discrepancies: [judged] }).notice).toBeUndefined()
    expect(written(record).notice).toBe(machineReading)
  })

  it('leaves out who reviewed and why, unless asked for', () => {
    const record = { ...recordOf([harbour]), discrepancies: [judged] }
    expect(written(record).discrepancies[0]?.review).toMatchObject({ verdict: 'explained', by: null, why: null })
    expect(written(record, true).discrepancies[0]?.review).toMatchObject({ by: 'N. N.', why: 'the new quay' })
  })
})
