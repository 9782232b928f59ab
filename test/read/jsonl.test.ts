import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/errors.ts'
import type { Columns } from '../../src/read/columns.ts'
import { readJsonLine, splitJsonLines } from '../../src/read/jsonl.ts'
import { splitJsonl } from '../../src/read/jsonl-parts.ts'
import { partsOf } from '../helpers/parts.ts'
import { defaultLimits } from '../../src/read/limits.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (line: string) => readJsonLine('lines.jsonl:1', utf8(line))

const codeOf = (line: string) => {
  try {
    read(line)
  } catch (error) {
    return error instanceof ReadError ? error.code : String(error)
  }
  return null
}

describe('readJsonLine', () => {
  it('names the document after its id and keeps the text as it is', () => {
    expect(read('{"id":"a1","text":" Varga \\"no\\"\\n"}')).toMatchObject({
      name: 'a1',
      format: 'jsonl',
      text: ' Varga "no"\n',
    })
    expect(read('{"id":7,"text":"x"}').name).toBe('7')
    expect(read('{"text":"x"}').name).toBe('lines.jsonl:1')
  })

  it.each([
    ['{"text":"x","outlet":"Lantern Daily"}', 'outlet', ['Lantern Daily']],
    ['{"text":"x","publisher":"Quay Gazette"}', 'outlet', ['Quay Gazette']],
    ['{"text":"x","outlet":"A","publisher":"B"}', 'outlet', ['A']],
    ['{"text":"x","date":"2019-05-14"}', 'published', ['2019-05-14']],
    ['{"text":"x","published":"2019-05-14T09:00:00Z"}', 'published', ['2019-05-14T09:00:00Z']],
    ['{"text":"x","url":"https://lantern.example/lease"}', 'url', ['https://lantern.example/lease']],
    ['{"text":"x","authors":["Cora Finch","Ned Orme"]}', 'author', ['Cora Finch', 'Ned Orme']],
    ['{"text":"x","author":"Cora Finch"}', 'author', ['Cora Finch']],
    ['{"text":"x","title":"  ","titel":"y","outlet":4}', 'title', []],
  ])('%s: %s', (line, field, values) => {
    expect(read(line).fields.filter((f) => f.field === field)).toEqual(
      values.map((value) => ({ field, value, basis: 'input' })),
    )
  })

  it.each([
    ['{"id":"a","text":"cut', 'read/json'],
    ['[1,2,3]', 'read/json'],
    ['null', 'read/json'],
    ['"text"', 'read/json'],
    ["{'text':'x'}", 'read/json'],
    ['\ufeff{"text":"x"}', 'read/json'],
    ['{"id":"a"}', 'read/json-text'],
    ['{"text":null}', 'read/json-text'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'read/json'],
  ])('refuses %.30s', (line, code) => {
    expect(codeOf(line)).toBe(code)
  })

  it('refuses a line over the limit', () => {
    const limits = { ...defaultLimits, maxBytes: 20 }
    expect(() => readJsonLine('a', utf8(`{"text":"${'x'.repeat(20)}"}`), limits)).toThrow(/Expected at most/)
  })

  it('takes nothing from keys of the prototype', () => {
    expect(read('{"text":"x","__proto__":{"title":"y"}}').fields).toEqual([])
    expect(codeOf('{"__proto__":{"text":"x"}}')).toBe('read/json-text')
  })

  it('leads every run of the text back to the line', () => {
    const line = '{"a":{"text":"no"},"title":"text","text":"He said \\u201cno\\u201d\\nand left","url":"u"}'
    const { text, source } = read(line)
    expect(text).toBe('He said “no”\nand left')
    expect(source.map((r) => line.slice(r.at, r.at + r.end - r.start))).toEqual(['He said ', 'no', 'and left'])
    for (const r of source) expect(text.slice(r.start, r.end)).toBe(line.slice(r.at, r.at + r.end - r.start))
  })
})

describe('a line that says something twice', () => {
  it('is read with the last of each, and noted', () => {
    const raw = read('{"id":"a","text":"One.","id":"b","title":"T"}')
    expect([raw.name, raw.notes.map((n) => [n.kind, n.detail])]).toEqual([
      'b',
      [['repeated-key', 'The line gives "id" more than once; the last of each was read.']],
    ])
  })

  it('is kept beside another with the same id, and noted', async () => {
    const lines = ['{"id":"a","text":"One."}', '{"id":"a","text":"Two."}', '{"id":"a","text":"One."}']
    const parts = await partsOf(splitJsonl, { name: 'w.jsonl', label: 'w.jsonl', bytes: utf8(lines.join('\n')) })
    expect(parts.map((p) => ('code' in p ? p.code : [p.raw.text, p.raw.notes.map((n) => n.kind)]))).toEqual([
      ['One.', []],
      ['Two.', ['repeated-id']],
      ['One.', []],
    ])
  })

  it('says where a line is that is none', async () => {
    const parts = await partsOf(splitJsonl, {
      name: 'w.jsonl',
      label: 'w.jsonl',
      bytes: utf8('{"text":"One."}\n{"text":'),
    })
    expect(parts[1]).toMatchObject({ code: 'read/json', message: expect.stringContaining('w.jsonl, line 2 (byte 16)') })
  })
})

describe('a JSON file', () => {
  const parts = async (text: string, name = 'wire.json') =>
    (await partsOf(splitJsonl, { name, label: name, bytes: utf8(text) })).map((p) =>
      'code' in p ? [p.label, p.code] : [p.label, p.raw.name, p.raw.text],
    )

  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'with a list gives its documents',
      '[\n {"id":"a","text":"Ä [one]."},\n {"body":"Two."}\n]\n',
      [
        ['wire.json, item 1', 'a', 'Ä [one].'],
        ['wire.json, item 2', 'wire.json, item 2', 'Two.'],
      ],
    ],
    [
      'with a list under a usual key gives its documents',
      '{"status":"ok","source":{"items":[{"x":1}]},"articles":[{"content":"One."},{"title":"no text"}]}',
      [
        ['wire.json, item 1', 'wire.json, item 1', 'One.'],
        ['wire.json, item 2', 'read/json-text'],
      ],
    ],
    [
      'with a text of its own is one document',
      '{"text":"One.","items":[{"text":"x"}]}',
      [['wire.json', 'wire.json', 'One.']],
    ],
    ['laid out over lines is one document', '{\n "text": "One."\n}', [['wire.json', 'wire.json', 'One.']]],
    [
      'with lines gives each',
      '{"text":"One."}\n{"text":"Two."}',
      [
        ['wire.json:1', 'wire.json:1', 'One.'],
        ['wire.json:2', 'wire.json:2', 'Two.'],
      ],
    ],
    ['with a list of numbers has no document', '[1,2]', [['wire.json', 'read/json']]],
  ])('%s', async (_, text, expected) => {
    expect(await parts(text)).toEqual(expected)
  })

  it('keeps where each document of a list begins', async () => {
    const text = '["é", {"x":1}]'.replace('"é", ', '{"text":"é"}, ')
    const found = await partsOf(splitJsonl, { name: 'w.json', label: 'w.json', bytes: utf8(text) })
    expect(found.map((p) => ('unit' in p ? p.unit.container?.at : null))).toEqual([1, null])
  })
})

describe('keys and columns', () => {
  it.each<[string, string, Columns, string]>([
    ['the usual names', '{"body":"One.","headline":"T","publishedAt":"2019-05-14"}', {}, 'One.'],
    ['text before what is named like it', '{"content":"Two.","text":"One."}', {}, 'One.'],
    ['the name a person gave', '{"text":"short","Story words":"One."}', { text: 'Story words' }, 'One.'],
  ])('takes %s', (_, line, columns, text) => {
    expect(readJsonLine('a', utf8(line), defaultLimits, columns).text).toBe(text)
  })
})

describe('splitJsonLines', () => {
  const split = (text: string) =>
    splitJsonLines(utf8(text)).map((l) => [l.line, l.at, new TextDecoder().decode(l.bytes)])

  it('numbers lines, leaves out blank ones and keeps carriage returns to their line', () => {
    expect(split('{"a":1}\r\n \n{"b":2}')).toEqual([
      [1, 0, '{"a":1}\r'],
      [3, 11, '{"b":2}'],
    ])
  })

  it('leaves out a byte order mark before the first line only', () => {
    expect(split('\ufeff{"a":1}\n\ufeff{"b":2}').map((l) => l[1])).toEqual([3, 11])
  })

  it('takes one object laid out over lines for one line', () => {
    expect(split('{\n "id": "a",\n "text": "x"\n}\n')).toHaveLength(1)
    expect(split('{ "id": "a",\n "text": "x"\n}\n')).toHaveLength(1)
    expect(split('{"text":"x"\n{"text":"y"}\n')).toHaveLength(2)
  })

  it('has no lines for an empty file', () => {
    expect(split('')).toEqual([])
  })
})
