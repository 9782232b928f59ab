import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportFormats } from '../../src/export/formats.ts'
import type { SourceFile } from '../../src/pipeline/inputs.ts'
import { readIntoCase, type ReadProgress } from '../../src/pipeline/read-into-case.ts'
import { currentRecord, relink } from '../../src/pipeline/story-of.ts'
import { openCase } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { article, harbour, quay } from '../helpers/articles.ts'
import { newDocument } from '../helpers/new-document.ts'
import { withFolder } from '../helpers/temp.ts'

const file = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) })

/** A file on disk, as the commands hand it over. */
const fileAt = (path: string, text: string): SourceFile => {
  const bytes = new TextEncoder().encode(text)
  const open = () =>
    (async function* () {
      yield bytes
    })()
  return { name: path, path, size: bytes.length, open }
}

const withCase = (work: (store: Store) => Promise<void>) =>
  withFolder(async (folder) => {
    const store = await openCase(join(folder, 'case.onrecord'), { create: true })
    await work(store)
    await store.close()
  })

async function exported(store: Store): Promise<string> {
  const record = await currentRecord(store)
  return exportFormats.map((f) => [...f.write(record)].join('')).join('\n')
}

const names = async (store: Store) => (await store.listDocuments()).map((d) => d.name)

describe('reading into a case', () => {
  it('keeps the order of the files, whatever is done first', () =>
    withCase(async (store) => {
      await readIntoCase(
        store,
        [file('c.txt', article(1).repeat(40)), file('a.txt', 'A said no.'), file('b.txt', quay)],
        { jobs: 2 },
      )
      expect(await names(store)).toEqual(['c.txt', 'a.txt', 'b.txt'])
    }))

  it('adds nothing for what is in the case already', () =>
    withCase(async (store) => {
      const files = [file('a.txt', harbour), file('b.txt', quay)]
      expect(await readIntoCase(store, files, { jobs: 1 })).toMatchObject({ added: 2, unchanged: 0 })
      const before = await exported(store)
      expect(await readIntoCase(store, [...files, ...files], { jobs: 1 })).toMatchObject({
        added: 0,
        unchanged: 4,
        reanalysed: 0,
      })
      expect(await exported(store)).toBe(before)
    }))

  it('gives the same bytes with one worker, with two, and broken into several readings', () =>
    withCase(async (one) => {
      const files = Array.from({ length: 12 }, (_, n) => file(`${n}.txt`, article(n)))
      await readIntoCase(one, files, { jobs: 1 })
      const expected = await exported(one)
      await withCase(async (two) => {
        await readIntoCase(two, files, { jobs: 2 })
        expect(await exported(two)).toBe(expected)
      })
      await withCase(async (parts) => {
        for (const upTo of [3, 4, 12]) await readIntoCase(parts, files.slice(0, upTo), { jobs: 1 })
        expect(await exported(parts)).toBe(expected)
      })
    }))

  it('loses only the files that cannot be read, and names them', () =>
    withCase(async (store) => {
      const missing: SourceFile = {
        name: 'x.txt',
        failure: { name: 'x.txt', code: 'read/missing', message: 'm', advice: 'a' },
      }
      const files = [
        file('a.txt', harbour),
        file('p.txt', '%PDF-1.7'),
        missing,
        file('empty.txt', ''),
        file('b.txt', quay),
      ]
      const { added, failures } = await readIntoCase(store, files, { jobs: 1 })
      expect(added).toBe(2)
      expect(failures.map((f) => [f.name, f.code])).toEqual([
        ['p.txt', 'read/pdf'],
        ['x.txt', 'read/missing'],
        ['empty.txt', 'read/empty'],
      ])
      for (const f of failures) expect(f.advice).not.toBe('')
      expect(await store.failures()).toHaveLength(3)
      await readIntoCase(store, [file('p.txt', 'Now it is text, she said.'), file('empty.txt', '')], { jobs: 1 })
      expect((await store.failures()).map((f) => f.name)).toEqual(['empty.txt', 'x.txt'])
    }))

  it('takes each line of JSONL as a document named after its id', () =>
    withCase(async (store) => {
      const lines = [{ id: 'n-1', text: harbour }, { text: quay }, { id: 7, text: 'He said no.' }].map((l) =>
        JSON.stringify(l),
      )
      const { failures } = await readIntoCase(
        store,
        [file('wire.jsonl', `${lines[0]}\n{"id":"cut"\n\n${lines[1]}\n${lines[2]}\n`)],
        { jobs: 1 },
      )
      expect(await names(store)).toEqual(['n-1', 'wire.jsonl:4', '7'])
      expect(failures.map((f) => [f.name, f.code])).toEqual([['wire.jsonl:2', 'read/json']])
    }))

  it('keeps other bytes from the same place as a newer version, beside the earlier one', () =>
    withCase(async (store) => {
      await readIntoCase(store, [fileAt('spring/a.txt', harbour), fileAt('summer/a.txt', quay)], { jobs: 1 })
      await readIntoCase(store, [fileAt('spring/a.txt', `${harbour}Corrected.\n`)], { jobs: 1 })
      await readIntoCase(store, [fileAt('spring/a.txt', `${harbour}Corrected again.\n`)], { jobs: 1 })
      const { documents } = await currentRecord(store)
      expect(documents.map((d) => d.versionOf)).toEqual([null, null, documents[0]?.id, documents[2]?.id])
    }))

  it('tells versions of a line by its id', () =>
    withCase(async (store) => {
      const line = (text: string) => `${JSON.stringify({ id: 'n-1', text })}\n`
      await readIntoCase(store, [fileAt('wire.jsonl', line(harbour))], { jobs: 1 })
      await readIntoCase(store, [fileAt('wire.jsonl', line(quay))], { jobs: 1 })
      const { documents } = await currentRecord(store)
      expect(documents.map((d) => d.versionOf)).toEqual([null, documents[0]?.id])
    }))

  it('analyses again what another version of the analysis has read', () =>
    withCase(async (store) => {
      const old = newDocument('a.txt', harbour, null, 'older')
      await store.putDocuments([
        { ...old, analysed: { ...old.analysed, notes: [{ span: { start: 0, end: 1 }, kind: 'old', detail: 'Old.' }] } },
      ])
      expect(await readIntoCase(store, [file('b.txt', quay)], { jobs: 1 })).toMatchObject({ added: 1, reanalysed: 1 })
      const [first] = await store.analysedDocuments()
      expect(first?.notes.map((n) => n.kind)).not.toContain('old')
      expect(await names(store)).toEqual(['a.txt', 'b.txt'])
    }))

  it('tells how far it has come', () =>
    withCase(async (store) => {
      const seen: ReadProgress[] = []
      await readIntoCase(store, [file('a.txt', harbour), file('b.txt', quay)], { jobs: 1 }, (p) => seen.push(p))
      expect(seen.at(-2)).toEqual({ phase: 'reading', done: 2, files: 2, documents: 2 })
      expect(seen.at(-1)?.phase).toBe('linking')
    }))

  it('shows the whole story of a reading that was broken off before it was put together', () =>
    withCase(async (store) => {
      await store.putDocuments([newDocument('a.txt', harbour)])
      await relink(store)
      await store.putDocuments([newDocument('b.txt', quay)])
      expect((await currentRecord(store)).documents.map((d) => d.name)).toEqual(['a.txt', 'b.txt'])
      expect((await store.record())?.documents).toHaveLength(1)
    }))
})
