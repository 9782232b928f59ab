import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import Database from 'better-sqlite3'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { relink } from '../../src/pipeline/story-of.ts'
import { openCase } from '../../src/store/sqlite/sqlite-store.ts'
import { harbour, quay } from '../helpers/articles.ts'
import { newDocument } from '../helpers/new-document.ts'
import { withFolder } from '../helpers/temp.ts'

/** Root may write anywhere: such a test runs as somebody who may not. */
const asNobody = ((): readonly string[] | null => {
  if (process.getuid?.() !== 0) return process.platform === 'win32' ? null : ['env']
  const args = ['--reuid=65534', '--clear-groups']
  return spawnSync('setpriv', [...args, process.execPath, '-e', '0']).status === 0 ? ['setpriv', ...args] : null
})()

/** Makes a case of two documents and one decision in the folder, closed. */
async function makeCase(folder: string): Promise<string> {
  const path = join(folder, 'case.onrecord')
  const store = await openCase(path, { create: true })
  await store.putDocuments([newDocument('a.txt', harbour), newDocument('b.txt', quay)])
  await relink(store)
  for (const id of ['j-1', 'j-2', 'j-3']) {
    await store.addDecision({
      id,
      by: null,
      at: '2019-05-16T09:00:00Z',
      why: null,
      what: { type: 'undo', decision: 'none' },
    })
  }
  await store.close()
  return path
}

function change(path: string, sql: string): void {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

describe('the file of a case', () => {
  it('is one file once it is closed', () =>
    withFolder(async (folder) => {
      await makeCase(folder)
      expect(readdirSync(folder)).toEqual(['case.onrecord'])
    }))

  it('is marked as a case, with the number of its format', () =>
    withFolder(async (folder) => {
      const head = readFileSync(await makeCase(folder)).subarray(0, 100)
      expect(head.toString('latin1', 0, 15)).toBe('SQLite format 3')
      expect(head.toString('latin1', 68, 72)).toBe('ONRC')
      expect(head.readUInt32BE(60)).toBe(1)
    }))

  it('survives its writer being stopped without closing', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'case.onrecord')
      const store = await openCase(path, { create: true })
      await store.putDocuments([newDocument('a.txt', harbour)])
      const copy = join(folder, 'copy.onrecord')
      copyFileSync(path, copy)
      copyFileSync(`${path}-wal`, `${copy}-wal`)
      await store.close()
      const again = await openCase(copy)
      expect(await again.listDocuments()).toHaveLength(1)
      expect(await again.verify()).toEqual([])
      await again.close()
    }))

  it('is there whole or not at all while it is made', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'case.onrecord')
      await Promise.all(
        [openCase(path, { create: true }), openCase(path, { create: true })].map(async (s) => (await s).close()),
      )
      expect(readdirSync(folder)).toEqual(['case.onrecord'])
    }))

  it('can be read by two at once, and written by one after the other', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      const [one, two] = [await openCase(path), await openCase(path)]
      await one.putDocuments([newDocument('c.txt', 'One said so.')])
      await two.putDocuments([newDocument('d.txt', 'Two said so.')])
      expect((await one.listDocuments()).map((d) => [d.exhibit, d.name])).toEqual([
        [1, 'a.txt'],
        [2, 'b.txt'],
        [3, 'c.txt'],
        [4, 'd.txt'],
      ])
      await one.close()
      await two.close()
    }))
})

describe('opening', () => {
  const refuses = async (path: string, code: string) => {
    const before =
      existsSync(path) && !readdirSync(join(path, '..'), { withFileTypes: true }).some((e) => e.isDirectory())
        ? readFileSync(path)
        : null
    await expect(openCase(path)).rejects.toMatchObject({ code, name: 'StoreError' })
    if (before !== null) expect(readFileSync(path).equals(before)).toBe(true)
  }

  it('says how to make a case where there is none', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'none.onrecord')
      await expect(openCase(path)).rejects.toMatchObject({
        code: 'store/no-case',
        message: expect.stringContaining('onrecord read'),
      })
      expect(existsSync(path)).toBe(false)
    }))

  it('does not make a case in a folder that is not there', () =>
    withFolder(async (folder) => {
      await expect(openCase(join(folder, 'no', 'x.onrecord'), { create: true })).rejects.toMatchObject({
        code: 'store/no-folder',
      })
    }))

  it('leaves a text file as it is', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'notes.onrecord')
      writeFileSync(path, 'this is no database\n'.repeat(200))
      await refuses(path, 'store/not-a-case')
    }))

  it('leaves an empty file as it is', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'empty.onrecord')
      writeFileSync(path, '')
      await refuses(path, 'store/not-a-case')
    }))

  it('does not take a folder for a case', () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, 'sub'))
      await expect(openCase(join(folder, 'sub'))).rejects.toMatchObject({ code: 'store/not-a-case' })
    }))

  it('leaves another program’s database as it is', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'other.onrecord')
      change(path, 'CREATE TABLE documents (id)')
      await refuses(path, 'store/not-a-case')
    }))

  it('leaves a case of a newer program as it is', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      change(path, 'PRAGMA user_version = 999999')
      await refuses(path, 'store/newer')
    }))

  it.each([
    ['trigger', "CREATE TRIGGER t AFTER INSERT ON failures BEGIN UPDATE decisions SET decision = '{}'; END"],
    ['view', 'CREATE VIEW v AS SELECT 1'],
    ['table', 'CREATE TABLE t (x)'],
    ['missing table', 'DROP TABLE failures'],
  ])('refuses a case with a changed schema: a %s', (_, sql) =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      change(path, sql)
      await expect(openCase(path)).rejects.toMatchObject({ code: 'store/not-a-case' })
    }),
  )

  it('sees a file that was cut short', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      truncateSync(path, 8192)
      await refuses(path, 'store/damaged')
    }))

  it('sees pages that were overwritten', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      const bytes = readFileSync(path)
      bytes.fill(0xff, 4096, 4096 * 3)
      writeFileSync(path, bytes)
      await expect(openCase(path)).rejects.toMatchObject({
        code: expect.stringMatching(/^store\/(damaged|not-a-case)$/),
      })
    }))

  it('reads a case that may not be written', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      chmodSync(path, 0o444)
      const store = await openCase(path, { readOnly: true })
      expect(await store.listDocuments()).toHaveLength(2)
      await expect(store.putFailures([{ name: 'x', code: 'x', message: 'x', advice: 'x' }])).rejects.toMatchObject({
        code: 'store/read-only',
      })
      await store.close()
    }))

  it('leaves nothing beside a case that was only read', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      const before = readFileSync(path)
      const store = await openCase(path, { readOnly: true })
      await store.analysedDocuments()
      await store.close()
      expect(readdirSync(folder)).toEqual(['case.onrecord'])
      expect(readFileSync(path).equals(before)).toBe(true)
    }))

  it.runIf(asNobody !== null)('reads a case in a folder where nothing may be written', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      chmodSync(path, 0o444)
      chmodSync(folder, 0o555)
      const [command = '', ...args] = asNobody ?? []
      const listed = execFileSync(command, [...args, process.execPath, resolve('bin/onrecord.js'), 'verify', path], {
        encoding: 'utf8',
        env: { ...process.env, NODE_NO_WARNINGS: '1' },
      })
      expect(listed).toContain('Nothing wrong was found.')
      expect(readdirSync(folder)).toEqual(['case.onrecord'])
      chmodSync(folder, 0o755)
    }),
  )

  it('says that another program is writing, once it has waited', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      const store = await openCase(path, { busyTimeout: 50 })
      const other = new Database(path)
      other.exec('BEGIN IMMEDIATE')
      await expect(store.putFailures([], ['x'])).rejects.toMatchObject({ code: 'store/locked' })
      other.exec('ROLLBACK')
      other.close()
      await store.close()
    }))

  it('says that there is no room, and keeps what was written before', () =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      const store = await openCase(path, { mostBytes: readFileSync(path).length + 8192 })
      await expect(store.putDocuments([newDocument('c.txt', 'x '.repeat(100_000))])).rejects.toMatchObject({
        code: 'store/disk-full',
      })
      expect(await store.listDocuments()).toHaveLength(2)
      expect(await store.verify()).toEqual([])
      await store.close()
    }))
})

describe('verify', () => {
  it.each([
    [
      'a changed byte of an original',
      "UPDATE blobs SET bytes = CAST(replace(CAST(bytes AS TEXT), '50', '51') AS BLOB)",
      'bytes',
    ],
    [
      'a conclusion changed by hand',
      'UPDATE documents SET doc = replace(doc, \'"end":\', \'"end":1\') WHERE exhibit = 1',
      'document',
    ],
    ['another exhibit number', 'UPDATE documents SET exhibit = 9 WHERE exhibit = 2', 'document'],
    ['an index that does not fit', 'DELETE FROM paragraphs WHERE id = 1', 'search'],
    ['a story changed by hand', "UPDATE story SET digest = 'x' WHERE section = 'record'", 'story'],
    ['a decision taken out of the middle', "DELETE FROM decisions WHERE id = 'j-2'", 'decisions'],
    ['a decision taken off the end', "DELETE FROM decisions WHERE id = 'j-3'", 'decisions'],
    [
      'a reworded decision',
      "UPDATE decisions SET decision = replace(decision, 'none', 'j-1') WHERE id = 'j-1'",
      'decisions',
    ],
  ])('names %s', (_, sql, what) =>
    withFolder(async (folder) => {
      const path = await makeCase(folder)
      change(path, sql)
      const store = await openCase(path)
      expect((await store.verify()).map((f) => f.what)).toContain(what)
      await store.close()
    }),
  )
})
