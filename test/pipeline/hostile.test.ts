import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type Pool } from '../../src/pipeline/pool.ts'
import { hasHostile, type HostileCase, readFileAlone, writeHostile } from '../helpers/hostile.ts'
import { hostileCases } from '../helpers/hostile-cases.ts'

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
    pool = openPool({ workers: 1, timeLimit: 60_000 })
    undisturbed = await readSentinel()
  }, 300_000)

  afterAll(async () => {
    await pool.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(Object.entries(hostileCases))(
    '%s comes to what is documented, and what follows it is read as ever',
    async (id, expected) => {
      const { file } = cases.get(id) ?? { file: '' }
      const { documents, failures, again } = await readFileAlone(pool, folder, file)
      expect([...new Set(failures.map((f) => f.code))]).toEqual(expected.codes ?? [])
      expect(documents.length).toBe(expected.documents)
      const kinds = documents.flatMap(({ doc }) => [...doc.notes, ...doc.damage].map((n) => n.kind))
      expect(kinds).toEqual(expect.arrayContaining([...(expected.notes ?? [])]))
      const bodies = documents.map(({ doc }) => doc.body.map((s) => doc.text.slice(s.start, s.end)).join('\n'))
      expect(bodies[0] ?? '').toContain(expected.says ?? '')
      if (expected.never !== undefined) expect(bodies.join('\n')).not.toContain(expected.never)
      if (expected.published !== undefined)
        expect(documents.map(({ doc }) => doc.meta.published.value)).toEqual(expected.published)
      if (expected.again !== undefined) expect(again).toBe(expected.again)
      for (const { message } of failures) expect(message).not.toMatch(/[\u0000-\u001f\u202a-\u202e]|\bat \S+:\d+:\d+/)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      expect(await readSentinel()).toBe(undisturbed)
    },
    120_000,
  )

  it.each(['pdf', 'feed', 'jsonl'])('says what every input of the kind %s comes to', (kind) => {
    const ids = [...cases.values()].filter((c) => c.kind === kind).map((c) => c.id)
    expect(ids.filter((id) => !Object.hasOwn(hostileCases, id))).toEqual([])
  })
})
