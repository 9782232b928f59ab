import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/export/csv.ts'
import type { RecordStatement, StoryRecord } from '../../src/model/record.ts'
import { recordOf } from '../helpers/records.ts'

/** The cells of a table after RFC 4180. */
function cellsOf(marked: string): string[][] {
  const csv = marked.replace(/^\ufeff/, '')
  const rows: string[][] = [[]]
  for (const m of csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    const cell = m[1] ?? ''
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (m[2] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const text = '=1+1 said “the lease,\nsigned” to @all.'

/** A record with one statement, its words given as offsets of the text. */
function recordWith(statement: Partial<RecordStatement>, outlet: string | null = null): StoryRecord {
  const base = recordOf([text])
  const document = base.documents[0]
  if (document === undefined) throw new RangeError('no document')
  const whole: RecordStatement = {
    id: 's-1',
    document: document.id,
    form: 'direct',
    medium: null,
    source: [{ start: 0, end: 4 }],
    cue: [{ start: 5, end: 9 }],
    content: [{ start: 10, end: 29 }],
    speaker: 'e-1',
    candidates: [],
    onBehalfOf: null,
    addressee: [],
    date: null,
    occasion: null,
    capacity: [],
    chain: [],
    within: null,
    acts: ['statement'],
    negated: false,
    hedged: false,
    rule: 'by-hand',
    damaged: false,
    ...statement,
  }
  const entity = { id: 'e-1', kind: 'person', name: 'Ilse Moreno', names: [], roles: [] } as const
  return { ...base, documents: [{ ...document, outlet }], entities: [entity], statements: [whole] }
}

const table = (record: StoryRecord): Record<string, string> => {
  const [head = [], row = []] = cellsOf([...writeCsv(record)].join(''))
  return Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))
}

describe('the csv export', () => {
  it('has one row for each statement, with its words and where they stand', () => {
    expect(table(recordWith({}))).toMatchObject({
      exhibit: '1',
      document: '1.txt',
      speaker: 'Ilse Moreno',
      form: 'direct',
      cue: 'said',
      content: '“the lease,\nsigned”',
      source_offsets: '0-4',
      cue_offsets: '5-9',
      content_offsets: '10-29',
      acts: 'statement',
      review: 'machine reading, not reviewed',
    })
  })

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect([...writeCsv(recordWith({}))].join('').indexOf('\ufeff')).toBe(0)
  })

  it('ends every line by CR LF and has the same number of cells in each', () => {
    const csv = [...writeCsv(recordWith({}))].join('')
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(new Set(cellsOf(csv).map((row) => row.length)).size).toBe(1)
  })

  it.each(['=HYPERLINK("x","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u0000=1'])(
    'does not let a spreadsheet run %j',
    (outlet) => {
      expect(table(recordWith({}, outlet)).outlet).toBe(`'${outlet}`)
    },
  )

  it('names each hop of a chain, nearest the reader first', () => {
    const chain = [
      { entity: 'e-1', verb: 'reported', start: 0, end: 4 },
      { entity: null, verb: 'told', start: 5, end: 9 },
    ]
    expect(table(recordWith({ chain })).chain).toBe('Ilse Moreno (reported) < not named (told)')
  })

  it('names the candidates of a speaker that was not resolved', () => {
    expect(table(recordWith({ speaker: null, candidates: ['e-1'] }))).toMatchObject({
      speaker: '',
      candidates: 'Ilse Moreno',
    })
  })
})
