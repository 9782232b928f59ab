import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { defaultTimeLimit, openPool, type Pool } from '../../src/pipeline/pool.ts'
import { warcPage } from '../helpers/archives.ts'
import {
  hasHostile,
  type HostileCase,
  readFileAlone,
  type Reading,
  type Truth,
  writeHostile,
} from '../helpers/hostile.ts'
import { type Expected, hostileCases, hostileScenes } from '../helpers/hostile-cases.ts'

const sentinel =
  'LINDHAVEN — Minister Ilse Varga said on Tuesday that the port lease had been signed.\n\n“Nobody objected,” she said.\n'

describe.skipIf(!hasHostile)('hostile inputs (from ../shared/hostile, skipped where that is not there)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'))
  let pool: Pool
  let cases: ReadonlyMap<string, HostileCase>
  let undisturbed = ''

  const readSentinel = async () => JSON.stringify(await readFileAlone(pool, folder, 'sentinel.txt'))

  beforeAll(async () => {
    cases = new Map(writeHostile(folder).map((c) => [c.id, c]))
    writeFileSync(join(folder, 'sentinel.txt'), sentinel)
    pool = openPool({ workers: 1, timeLimit: defaultTimeLimit * 1000 })
    undisturbed = await readSentinel()
  }, 300_000)

  afterAll(async () => {
    await pool.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(Object.entries(hostileCases))(
    '%s comes to what is documented, and what follows it is read as ever',
    async (id, expected) => {
      const reading = await readCase(id)
      const { documents, failures } = reading
      const codes = [...new Set(failures.map((f) => f.code))]
      const ended = expected.orEnded !== undefined && codes.length > 0
      if (ended) expect(expected.orEnded).toEqual(expect.arrayContaining(codes))
      else {
        expect(codes).toEqual(expected.codes ?? [])
        expectRead(reading, expected)
        for (const truth of cases.get(id)?.truth ?? []) expectTruth(documents[0], truth)
        if (expected.sameAs !== undefined)
          expect(saidIn(documents[0])).toEqual(saidIn((await readCase(expected.sameAs)).documents[0]))
      }
      for (const { message } of failures) expect(message).not.toMatch(/[\u0000-\u001f\u202a-\u202e]|\bat \S+:\d+:\d+/)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      expect((await readSentinel()) === undisturbed).toBe(true)
    },
    120_000,
  )

  it.each(['html', 'text', 'warc', 'pdf', 'feed', 'jsonl'])('says what every input of the kind %s comes to', (kind) => {
    const ids = [...cases.values()].filter((c) => c.kind === kind).map((c) => c.id)
    expect(ids.filter((id) => !Object.hasOwn(hostileCases, id))).toEqual([])
  })

  it.each(['net', 'cli'])('says where every scene of the kind %s is played', (kind) => {
    const ids = [...cases.values()].filter((c) => c.kind === kind).map((c) => c.id)
    expect(ids.filter((id) => !Object.hasOwn(hostileScenes, id))).toEqual([])
  })

  /** Reads an input the way what is given beside it reaches us. */
  function readCase(id: string): Promise<Reading> {
    const { file, meta = {} } = cases.get(id) ?? { file: '' }
    const given = hostileCases[id]?.given
    if (given === undefined) return readFileAlone(pool, folder, file)
    const bytes = readFileSync(join(folder, file))
    const wrapped = `${id}.${given === 'capture' ? 'warc' : 'jsonl'}`
    const line = `${JSON.stringify({ ...meta, text: bytes.toString() })}\n`
    writeFileSync(join(folder, wrapped), given === 'capture' ? warcPage(bytes, { url: meta.source_url ?? '' }) : line)
    return readFileAlone(pool, folder, wrapped)
  }
})

test.each(Object.entries(hostileScenes))('%s is played in a test', (_, [file, name]) => {
  expect(readFileSync(file, 'utf8')).toContain(name)
})

type Documents = Reading['documents']

function expectRead({ documents, again, leftOut }: Reading, expected: Expected): void {
  expect(documents.length).toBe(expected.documents)
  const kinds = documents.flatMap(({ doc }) => [...doc.notes, ...doc.damage].map((n) => n.kind))
  expect(kinds).toEqual(expect.arrayContaining([...(expected.notes ?? [])]))
  const bodies = documents.map(({ doc }) => doc.body.map((s) => doc.text.slice(s.start, s.end)).join('\n'))
  expect(bodies[0] ?? '').toContain(expected.says ?? '')
  if (expected.never !== undefined) expect(bodies.join('\n')).not.toContain(expected.never)
  const of = <T>(value: (doc: Documents[number]['doc']) => T) => documents.map(({ doc }) => value(doc))
  if (expected.published !== undefined) expect(of((d) => d.meta.published.value)).toEqual(expected.published)
  if (expected.outlets !== undefined) expect(of((d) => d.meta.outlet.value)).toEqual(expected.outlets)
  if (expected.authors !== undefined) expect(of((d) => d.meta.authors.value)[0]).toEqual(expected.authors)
  if (expected.again !== undefined) expect(again).toBe(expected.again)
  if (expected.leftOut !== undefined) expect(leftOut.toSorted()).toEqual(expected.leftOut)
  if (expected.holds !== undefined) expect(documents[0]?.doc.text).toContain(expected.holds)
  if (expected.mostText !== undefined) expect(documents[0]?.doc.text.length).toBeLessThan(expected.mostText)
  const said = saidIn(documents[0])
  for (const statement of expected.said ?? []) expect(said).toContainEqual(statement)
}

/** Each statement of a document as words and speaker; what cannot be seen, and how lines are broken, is left out. */
function saidIn(document: Documents[number] | undefined): readonly (readonly [string, string | null])[] {
  if (document === undefined) return []
  const { doc, layers } = document
  const nameOf = new Map(layers.entity.map((e) => [e.id, e.name]))
  const speakerOf = new Map(layers.circumstance.map((c) => [c.statement, nameOf.get(c.speaker ?? '') ?? null]))
  return layers.statement.map((s) => {
    const words = s.content.map(({ start, end }) => doc.text.slice(start, end)).join(' … ')
    const plain = words.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[\s\u0085]+/g, ' ')
    return [plain, speakerOf.get(s.id) ?? null]
  })
}

/** The statement is found: its words, or all that it is about, by whom it is. */
function expectTruth(document: Documents[number] | undefined, { speaker, via, content, about }: Truth): void {
  const wanted = speaker ?? via?.replace(/^the /, '')
  const needed = content === undefined ? (about ?? '').match(/[\p{L}\d]{2,}/gu) : [content]
  const found = saidIn(document).some(([words, by]) => by === wanted && needed?.every((word) => words.includes(word)))
  expect([wanted, content ?? about, found]).toEqual([wanted, content ?? about, true])
}
