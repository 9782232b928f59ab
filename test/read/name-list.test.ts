import { describe, expect, it } from 'vitest'
import { nameListLimits, readNameList } from '../../src/read/name-list.ts'

const read = (text: string) => readNameList('names', new TextEncoder().encode(text))
const holt = { id: '1', kind: 'person', name: 'Vera Holt', aliases: ['V. Holt', 'Vera Lund'] }

describe('a list of names', () => {
  it.each([
    ['a table', 'name,kind,aliases\nVera Holt,person,"V. Holt; Vera Lund"\n'],
    ['a table of a spreadsheet', '\ufeffsep=;\r\nName;Kind;Aliases\r\nVera Holt;Person;V. Holt|Vera Lund\r\n'],
    ['JSON', '[{ "name": "Vera Holt", "kind": "person", "aliases": ["V. Holt", "Vera Lund"] }]'],
    [
      'JSON inside an object',
      '{ "entries": [{ "name": "Vera Holt", "type": "Person", "alias": "V. Holt;Vera Lund" }] }',
    ],
    ['JSON lines', '{ "name": "Vera  Holt", "kind": "person", "aliases": ["V. Holt", "Vera Lund"] }\n'],
    [
      'FollowTheMoney',
      '{ "id": "1", "schema": "Person", "properties": { "name": ["Vera Holt"], "alias": ["V. Holt", "Vera Lund"], "weakAlias": ["VH"] } }',
    ],
    ['a table of FollowTheMoney', 'id,schema,name,aliases\n1,Person,Vera Holt,V. Holt;Vera Lund\n'],
  ])('is read from %s', async (_, text) => expect((await read(text)).entries).toEqual([holt]))

  it('may be plain names', async () => {
    expect((await read('["Vera Holt", "Harl Ferry Lines"]')).entries).toEqual([
      { id: '1', kind: null, name: 'Vera Holt', aliases: [] },
      { id: '2', kind: null, name: 'Harl Ferry Lines', aliases: [] },
    ])
  })

  it('says what it leaves out', async () => {
    const lines = [
      { id: 'a', schema: 'Company', properties: { name: ['Harl Ferry Lines'] } },
      { id: 'b', schema: 'Ownership', properties: { owner: ['c'] } },
      { id: 'c', schema: 'Person', properties: {} },
      { id: 'd', schema: 'LegalEntity', properties: { name: ['Tarn Estate'] } },
    ]
    const { entries, leftOut } = await read(lines.map((l) => JSON.stringify(l)).join('\n'))
    expect(entries.map((e) => [e.id, e.kind])).toEqual([
      ['a', 'organisation'],
      ['d', null],
    ])
    expect(leftOut).toEqual([
      ['neither a person nor a body (Ownership)', 1],
      ['no name', 1],
    ])
  })

  it.each([
    ['read/names-format', 'Expected a column called name in names, found person, role', 'person,role\nVera,mayor\n'],
    ['read/names-format', 'Expected JSON in line 2 of names', '{ "name": "Vera Holt" }\nVera Lund\n'],
    ['read/names-empty', 'Expected names in names, found none', 'name\n\n'],
    ['read/names-empty', 'Expected names in names, found none', '[]'],
    [
      'read/names-too-large',
      'found more than 20000 names',
      JSON.stringify(Array.from({ length: nameListLimits.entries + 1 }, (_, i) => `Vera Holt ${i}`)),
    ],
  ])('is refused with %s: %s', async (code, message, text) => {
    await expect(read(text)).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it('is refused by its size before it is read', async () => {
    const bytes = new Uint8Array(nameListLimits.bytes + 1)
    await expect(readNameList('names.csv', bytes)).rejects.toMatchObject({ code: 'read/names-too-large' })
  })
})
