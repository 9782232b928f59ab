import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/read/limits.ts'
import { splitCsv } from '../../src/read/csv-parts.ts'
import { unpack } from '../helpers/inputs.ts'
import { partsOf } from '../helpers/parts.ts'
import { readDocument } from '../../src/read/read-document.ts'
import type { Columns } from '../../src/read/columns.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)

/** Each part as its label with the text and fields read, or the code of its error. */
async function read(bytes: Uint8Array, columns: Columns = {}, limits = defaultLimits) {
  return (await partsOf(splitCsv, { name: 'rows.csv', label: 'in/rows.csv', bytes }, { limits, columns })).map(
    (part) =>
      'code' in part
        ? part
        : {
            ...{ label: part.label, name: part.raw.name, text: part.raw.text },
            fields: Object.fromEntries(part.raw.fields.map((f) => [f.field, f.value])),
            notes: part.raw.notes.map((n) => n.kind),
          },
  )
}

const texts = async (csv: string) => (await read(utf8(csv))).map((d) => ('code' in d ? d.code : d.text))

describe('a table', () => {
  it.each<[string, string, readonly string[]]>([
    ['takes plain cells', 'id,text\n1,Orlo left.\n2,Moreno stayed.\n', ['Orlo left.', 'Moreno stayed.']],
    ['takes quoted cells with marks inside', 'text\n"She said ""no"", twice."\n', ['She said "no", twice.']],
    ['keeps line breaks inside a cell', 'text,id\n"One.\n\nTwo.",7\nThree.,8\n', ['One.\n\nTwo.', 'Three.']],
    ['reads lines that end as on Windows', 'text,id\r\nOne.,1\r\n"Two.",2\r\n', ['One.', 'Two.']],
    ['takes semicolons', 'id;text\n1;Orlo, she said, left.\n', ['Orlo, she said, left.']],
    ['takes tabs', 'id\ttext\n1\tOrlo left.\n', ['Orlo left.']],
    ['takes the mark that Excel declares', 'sep=;\ntext;id\nOne, two.;1\n', ['One, two.']],
    ['leaves a mark order byte out', '\ufefftext,id\nOne.,1\n', ['One.']],
    ['passes over empty rows', 'text\nOne.\n\n   \nTwo.\n', ['One.', 'Two.']],
    [
      'keeps marks that are not doubled',
      'text,id\n"Orlo said "no" twice.",1\nTwo.,2\n',
      ['Orlo said "no" twice.', 'Two.'],
    ],
    ['keeps a mark inside an unquoted cell', 'text,id\nThe 6" pipe burst.,1\nTwo.,2\n', ['The 6" pipe burst.', 'Two.']],
    ['names a row without a text', 'id,text\n1,\n', ['read/csv-text']],
  ])('%s', async (_, csv, expected) => {
    expect(await texts(csv)).toEqual(expected)
  })

  it('names a document after its id, else after file and row', async () => {
    const rows = await read(utf8('guid,body\na-1,One.\n,Two.\n'))
    expect(rows.map((r) => ('code' in r ? r.code : [r.name, r.label]))).toEqual([
      ['a-1', 'in/rows.csv, row 2'],
      ['rows.csv, row 3', 'in/rows.csv, row 3'],
    ])
  })

  it('finds fields under the names they usually have', async () => {
    const csv =
      'Headline,Publish_Date,Publication,By-line,Link,Full Text\nA,2019-05-14,Lantern,Cora,https://l.example/1,One.\n'
    expect((await read(utf8(csv)))[0]).toHaveProperty('fields', {
      ...{ title: 'A', published: '2019-05-14', outlet: 'Lantern', author: 'Cora', url: 'https://l.example/1' },
    })
  })

  it('takes the columns a person names before those', async () => {
    const rows = await read(utf8('text,Story words,when\nshort,The whole story.,2019-05-14\n'), {
      text: 'Story words',
      published: 'when',
    })
    expect(rows[0]).toMatchObject({ text: 'The whole story.', fields: { published: '2019-05-14' } })
  })

  it('says which columns there are if none holds a text', async () => {
    await expect(read(utf8('a,b\n1,2\n'))).rejects.toThrow(/found "a", "b"\. Name it: --column text=NAME/)
  })

  it('reads line by line after a cell that is never closed', async () => {
    const rows = await read(utf8('text,id\n"One,1\nTwo.,2\nThree "so called".,3\n'))
    expect(rows.map((r) => ('code' in r ? r.code : r.text))).toEqual(['read/csv-quote', 'Two.', 'Three "so called".'])
  })

  it('refuses a row over the limit alone', async () => {
    const limits = { ...defaultLimits, maxBytes: 20 }
    const rows = await read(utf8(`text\n${'x'.repeat(40)}\nTwo.\n"${'y\n'.repeat(30)}"\nThree.\n`), {}, limits)
    expect(rows.map((r) => ('code' in r ? r.code : r.text))).toContain('read/too-large')
    expect(rows.map((r) => ('code' in r ? r.code : r.text))).toContain('Three.')
  })

  it('is read row by row where it is larger than a document may be', async () => {
    const csv = `id,text\n${Array.from({ length: 20 }, (_, i) => `${i},"Line ${i}.\nAnd more."\n`).join('')}`
    const { units, failures } = await unpack('rows.csv', utf8(csv), { maxBytes: 100 })
    expect([units.length, units[19]?.container?.part, failures]).toEqual([20, 'row 21', []])
  })

  it('notes a row with more cells than names', async () => {
    expect((await read(utf8('id,text\n1,One,two.\n')))[0]).toMatchObject({ text: 'One', notes: ['row-cells'] })
  })

  it.each([
    ['windows-1252', Uint8Array.from([...utf8('text,id\n'), 0x93, 0x4e, 0x6f, 0x94, 0x2c, 0x31])],
    ['UTF-16 as Excel writes it', Uint8Array.from([0xff, 0xfe, ...utf16('text,id\n“No”,1\n')])],
  ])('reads %s', async (_, bytes) => {
    expect((await read(bytes))[0]).toHaveProperty('text', '“No”')
  })

  it('leads from the text back to the row', async () => {
    const row = utf8('7,"She said ""no"" and left."')
    const container = {
      file: 'rows.csv',
      part: 'row 2',
      at: 8,
      charset: null,
      fields: [],
      table: { header: ['id', 'text'], delimiter: ',' },
    }
    const { text, source } = readDocument({ name: '7', format: 'csv', bytes: row, container })
    const from = new TextDecoder().decode(row)
    for (const { start, end, at } of source) expect(from.slice(at, at + end - start)).toBe(text.slice(start, end))
    expect(source.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  it('takes a million marks in one cell without delay', async () => {
    const [row] = await read(utf8(`text\n"${'""'.repeat(1_000_000)}"\n`))
    expect(row).toHaveProperty('text.length', 1_000_000)
  })
})
