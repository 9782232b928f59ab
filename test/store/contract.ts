import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { readIntoCase } from '../../src/pipeline/read-into-case.ts'
import { relink } from '../../src/pipeline/story-of.ts'
import type { Store } from '../../src/store/store.ts'
import { harbour, quay } from '../helpers/articles.ts'
import { newDocument } from '../helpers/new-document.ts'

/** Gives a test a new empty case, and a way to close it and open it again. */
export type WithCase = (work: (store: Store, reopen: () => Promise<Store>) => Promise<void>) => Promise<void>

const decision = (id: string, what: Decision['what']): Decision => ({
  id,
  by: 'N. N.',
  at: '2019-05-16T09:00:00Z',
  why: 'masthead',
  what,
})

/** What every store must do, on the real engine. */
export function storeContract(name: string, withCase: WithCase): void {
  describe(`${name}: documents`, () => {
    it('keeps the bytes, and what was concluded, exactly', () =>
      withCase(async (store, reopen) => {
        const document = newDocument('a.txt', harbour, 'spring/a.txt')
        await store.putDocuments([document])
        const again = await reopen()
        const [kept] = await again.analysedDocuments()
        expect(kept).toEqual({ ...document.analysed, exhibit: 1 })
        expect(Buffer.from(await again.bytesOf(document.analysed.doc.id)).equals(Buffer.from(document.bytes))).toBe(
          true,
        )
      }))

    it('numbers exhibits in the given order, on from the last', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('b.txt', harbour), newDocument('a.txt', quay)])
        await store.putDocuments([newDocument('c.txt', harbour)])
        const listed = await store.listDocuments()
        expect(listed.map((d) => [d.exhibit, d.name])).toEqual([
          [1, 'b.txt'],
          [2, 'a.txt'],
          [3, 'c.txt'],
        ])
      }))

    it('re-analyses a document in its place: same exhibit, same path', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', harbour, 'spring/a.txt', 'old'), newDocument('b.txt', quay)])
        await store.putDocuments([newDocument('a.txt', harbour, 'summer/a.txt', 'new')])
        const listed = await store.listDocuments()
        expect(listed.map((d) => [d.name, d.exhibit, d.path, d.analysis])).toEqual([
          ['a.txt', 1, 'spring/a.txt', 'new'],
          ['b.txt', 2, null, expect.any(String)],
        ])
        expect(await store.verify()).toEqual([])
      }))

    it('keeps text that no encoding can hold: lone surrogates, NUL, line separators', () =>
      withCase(async (store, reopen) => {
        const text = 'Moreno said \ud800 and \u0000 and \u2028 “no”.'
        const line = newDocument('a.txt', 'x')
        const doc = { ...line.analysed.doc, text, body: [{ start: 0, end: text.length }] }
        await store.putDocuments([{ ...line, analysed: { ...line.analysed, doc } }])
        expect((await (await reopen()).analysedDocuments())[0]?.doc.text).toBe(text)
      }))

    it('keeps documents of one content once under each name', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', harbour), newDocument('b.txt', harbour)])
        expect(await store.listDocuments()).toHaveLength(2)
        expect(await store.verify()).toEqual([])
      }))

    it('says which document is not there', () =>
      withCase(async (store) => {
        await expect(store.bytesOf('d-0')).rejects.toMatchObject({
          code: 'store/no-document',
          message: expect.stringContaining('d-0'),
        })
      }))

    it('writes all documents of a call or none', () =>
      withCase(async (store) => {
        const broken = newDocument('b.txt', quay)
        const cyclic: unknown[] = []
        cyclic.push(cyclic)
        const analysed = { ...broken.analysed, notes: cyclic as never }
        await expect(store.putDocuments([newDocument('a.txt', harbour), { ...broken, analysed }])).rejects.toThrow()
        expect(await store.listDocuments()).toEqual([])
      }))
  })

  describe(`${name}: story`, () => {
    it('gives back the record as it was put', () =>
      withCase(async (store, reopen) => {
        expect(await store.record()).toBeNull()
        await store.putDocuments([newDocument('a.txt', harbour), newDocument('b.txt', quay)])
        const record = await relink(store)
        const kept = await (await reopen()).record()
        expect(JSON.stringify(kept)).toBe(JSON.stringify(record))
      }))

    it('refuses a story of other documents than the case holds', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', harbour)])
        const record = await relink(store)
        await store.putDocuments([newDocument('b.txt', quay)])
        const links = { entities: [], quotations: [], series: [], events: [], reuses: [], cleanCopies: [] }
        const findings = { discrepancies: [], possible: [], origins: [], openQuestions: [] }
        await expect(store.putStory(links, findings, record)).rejects.toMatchObject({ code: 'store/changed' })
        expect((await store.record())?.documents).toHaveLength(1)
      }))
  })

  describe(`${name}: decisions`, () => {
    const field = decision('j-1', { type: 'field', document: 'd-1', field: 'outlet', value: 'The Quay Gazette' })
    const undo = decision('j-2', { type: 'undo', decision: 'j-1' })

    it('keeps every decision, in order, the undone ones too', () =>
      withCase(async (store, reopen) => {
        await store.addDecision(field)
        await store.addDecision(undo)
        expect(await (await reopen()).decisions()).toEqual([field, undo])
      }))

    it('keeps them when documents are read again', () =>
      withCase(async (store) => {
        await store.addDecision(field)
        await readIntoCase(store, [{ name: 'a.txt', bytes: new TextEncoder().encode(harbour) }], { jobs: 1 })
        await readIntoCase(store, [], { jobs: 1, again: true })
        expect(await store.decisions()).toEqual([field])
      }))

    it('does not take one id twice', () =>
      withCase(async (store) => {
        await store.addDecision(field)
        await expect(store.addDecision(field)).rejects.toThrow()
        expect(await store.decisions()).toEqual([field])
      }))
  })

  describe(`${name}: failures`, () => {
    const failure = (file: string, code = 'read/format') => ({
      name: file,
      code,
      message: 'It is a PDF',
      advice: 'Copy its text.',
    })

    it('replaces failures by name, and lets go of those tried again', () =>
      withCase(async (store) => {
        await store.putFailures([failure('a.pdf'), failure('b.pdf'), failure('c.pdf')])
        await store.putFailures([failure('b.pdf', 'read/binary')], ['a.pdf', 'b.pdf'])
        expect(await store.failures()).toEqual([failure('b.pdf', 'read/binary'), failure('c.pdf')])
      }))
  })

  describe(`${name}: search`, () => {
    const hits = async (store: Store, query: string): Promise<readonly string[]> => {
      const documents = new Map((await store.analysedDocuments()).map((d) => [d.doc.id, d.doc]))
      return (await store.search(query, 10)).map((h) => documents.get(h.document)?.text.slice(h.start, h.end) ?? '')
    }

    it.each([
      ['one word, whatever its case', 'TENDER', ['tender']],
      [
        'words in any order, as the shortest stretch that holds them',
        'berths terminal',
        ['terminal had 50 berths', 'terminal has 80 berths'],
      ],
      ['a phrase', '"nobody objected"', ['nobody objected', 'Nobody objected']],
      ['the beginning of a word', 'custom*', ['customs']],
      ['nothing for a word that is not there', 'zeppelin', []],
      ['syntax of the index as text', 'NEAR(berths terminal) OR -x', []],
      ['signs alone as nothing', '* " ( - ^ :', []],
      ['an open quotation mark as if it were closed', '"signed the lease', ['signed the lease', 'signed the lease']],
    ])('finds %s', (_, query, expected) =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', harbour), newDocument('b.txt', quay)])
        expect((await hits(store, query)).toSorted()).toEqual(expected.toSorted())
      }),
    )

    it('takes any text as a query', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', harbour)])
        for (const query of [
          "'; DROP TABLE documents;--",
          'a OR '.repeat(2000),
          '\u0000',
          'col:x',
          '"" ""',
          '{a b}:c',
          'a"b*c',
        ]) {
          await expect(store.search(query, 10)).resolves.toBeInstanceOf(Array)
        }
      }))

    it('finds accented words without their accents, at their place in the text', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', 'The mayor of Ålesund, Zoë Brandt, said: “𝕏 stays.”\n')])
        expect(await hits(store, 'zoe brandt')).toEqual(['Zoë Brandt'])
        expect(await hits(store, 'stays')).toEqual(['stays'])
      }))

    it('forgets the words of a document that was analysed again', () =>
      withCase(async (store) => {
        const document = newDocument('a.txt', harbour)
        await store.putDocuments([document])
        await store.putDocuments([document])
        expect(await hits(store, 'tender')).toEqual(['tender'])
      }))

    it('shows no more than asked for', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', harbour), newDocument('b.txt', quay)])
        expect(await store.search('moreno', 1)).toHaveLength(1)
      }))
  })

  describe(`${name}: verify`, () => {
    it('finds nothing wrong with a case that was read into', () =>
      withCase(async (store) => {
        await store.putDocuments([newDocument('a.txt', harbour), newDocument('b.txt', quay)])
        await relink(store)
        await store.addDecision(decision('j-1', { type: 'undo', decision: 'none' }))
        expect(await store.verify()).toEqual([])
      }))
  })
}
