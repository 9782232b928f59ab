import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeRecord } from '../../src/export/record.ts'
import { readIntoCase } from '../../src/pipeline/read-into-case.ts'
import { currentRecord } from '../../src/pipeline/story-of.ts'
import { loadDeskData } from '../../src/serve/desk-data.ts'
import { passageOf } from '../../src/serve/passages.ts'
import { openCase } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { zipOf } from '../helpers/archives.ts'
import { harbour } from '../helpers/articles.ts'
import { column, pdfOf } from '../helpers/pdf.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const said = 'Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender in May.'
const paragraph = `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`

/** One file of each format that is not a page or a plain text. */
const files = [
  { name: 'cuttings.csv', bytes: utf8(`guid,Body,Publication\nc-1,"${said}",Quay Gazette\n`) },
  {
    name: 'hearing.srt',
    bytes: utf8(
      `1\n00:01:05,000 --> 00:01:09,000\nVARGA: I signed it in May.\n\n2\n00:01:10,000 --> 00:01:12,000\nORLO: Was there a tender?\n`,
    ),
  },
  {
    name: 'letter.docx',
    bytes: zipOf([{ name: 'word/document.xml', content: `<w:document><w:body>${paragraph}</w:body></w:document>` }]),
  },
  {
    name: 'news.xml',
    bytes: utf8(
      `<rss><channel><title>Lantern Daily</title><item><guid>n-1</guid><title>Lease</title><description>${said}</description></item></channel></rss>`,
    ),
  },
  {
    name: 'print.pdf',
    bytes: pdfOf([
      column(said, { x: 72, y: 100, width: 60 }),
      column(harbour.split('\n')[0] ?? '', { x: 72, y: 100, width: 60 }),
    ]),
  },
  { name: 'wire.json', bytes: utf8(`[{"id":"w-1","text":"${said}","publisher":"Upland Post"}]`) },
]

describe('a case of many formats', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
  let store: Store
  let first = ''

  const exported = async () => [...writeRecord(await currentRecord(store))].join('')

  beforeAll(async () => {
    store = await openCase(join(folder, 'case.onrecord'), { create: true })
    await readIntoCase(store, files, { jobs: 1 })
    first = await exported()
  }, 120_000)

  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('names each document, and says what it was taken from', async () => {
    const { documents } = await currentRecord(store)
    expect(documents.map((d) => [d.name, d.outlet, d.partOf?.file ?? null, d.partOf?.part ?? null])).toEqual([
      ['c-1', 'Quay Gazette', 'cuttings.csv', 'row 2'],
      ['hearing.srt', null, null, null],
      ['letter.docx', null, null, null],
      ['n-1', 'Lantern Daily', 'news.xml', 'item 1'],
      ['print.pdf', null, null, null],
      ['w-1', 'Upland Post', 'wire.json', 'item 1'],
    ])
  })

  it('says of a passage on which page it stands, or when it is heard', async () => {
    const data = await loadDeskData(store)
    if (data === null) throw new Error('Expected a record')
    const placeOf = (name: string, words: string) => {
      const doc = data.record.documents.find((d) => d.name === name)
      const start = doc?.text.indexOf(words) ?? -1
      return passageOf(data, { document: doc?.id ?? '', start, end: start + words.length }).place
    }
    expect([placeOf('print.pdf', 'Ilse'), placeOf('hearing.srt', 'a tender'), placeOf('letter.docx', 'Ilse')]).toEqual([
      'page 1',
      '00:01:10',
      null,
    ])
  })

  it('is the same when every document is read again from the bytes that were kept', async () => {
    const { reanalysed } = await readIntoCase(store, [], { jobs: 1, again: true })
    expect(reanalysed).toBe(files.length)
    expect(await exported()).toBe(first)
    expect(await store.verify()).toEqual([])
  })
})
