import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DiscrepancyCard, SearchHit, StatementRow, StoryPage } from '../../src/model/desk.ts'
import { harbour, quay } from '../helpers/articles.ts'
import { onrecord, type Run, type RunOptions, start, writeFiles } from '../helpers/command.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-listings-'))
  const acting = `${harbour}\n“Blue \u001b[31mred\u001b[0m \u202ebackwards\u202c \u0007 bell,” Moreno said on Monday at the customs house.\n`
  const wide = `${quay}\n“${'𝕏 漢字 é '.repeat(60)}” ${'Nadia-'.repeat(40)}Kells told the port authority, which did not reply to questions.\n`
  writeFiles(folder, { 'in/a.txt': acting, 'in/b.txt': wide, 'in/c.pdf': '%PDF-1.7' })
  const { status } = onrecord(['read', 'in', '--case', 'x.onrecord'], { cwd: folder })
  expect(status).toBe(3)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const run = (args: readonly string[], options: RunOptions = {}): Run => onrecord(args, { cwd: folder, ...options })

const listings: readonly (readonly string[])[] = [
  ['show', 'x.onrecord'],
  ['statements', 'x.onrecord'],
  ['people', 'x.onrecord', '--all'],
  ['timeline', 'x.onrecord'],
  ['versions', 'x.onrecord'],
  ['discrepancies', 'x.onrecord', '--all'],
  ['discrepancies', 'x.onrecord', '--possible'],
  ['search', 'x.onrecord', 'moreno'],
  ['verify', 'x.onrecord'],
]

const wideCharacter = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u

function columnsOf(line: string): number {
  let columns = 0
  for (const c of line.normalize('NFC')) columns += wideCharacter.test(c) ? 2 : 1
  return columns
}

describe.each(listings.map((args) => [args.join(' '), args] as const))('onrecord %s', (_, args) => {
  it('fits 80 columns, and nothing in it can act on a terminal', () => {
    const { status, stdout, stderr } = run(args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toBe('')
    expect(stdout.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([])
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  it('prints JSON when asked', () => {
    const { status, stdout } = run([...args, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(expect.any(Object))
  })

  it('prints the same whatever the place and language of the machine', () => {
    const here = run(args, { env: { TZ: 'UTC', LANG: 'C' } }).stdout
    expect(run(args, { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }).stdout).toBe(
      here,
    )
  })

  it('has colour only where it is wanted', () => {
    const escape = String.fromCharCode(27)
    if (args[0] !== 'discrepancies') expect(run(args, { env: { FORCE_COLOR: '1' } }).stdout).toContain(`${escape}[`)
    expect(run(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(escape)
    expect(run(args, { env: { CI: 'true' } }).stdout).not.toContain(escape)
  })

  it('ends quietly when nobody reads on', async () => {
    const { process: child, end } = start([...args, '--json'], folder)
    let errors = ''
    child.stderr?.on('data', (data: Buffer) => {
      errors += data.toString()
    })
    child.stdout?.destroy()
    expect([0, 'SIGPIPE']).toContain(await end)
    expect(errors).toBe('')
  })
})

const json = <T>(...args: readonly string[]): T => JSON.parse(run([...args, '--json']).stdout) as T
const statements = (...filter: readonly string[]) =>
  json<readonly StatementRow[]>('statements', 'x.onrecord', ...filter)

describe('onrecord statements', () => {
  it('narrows by document: exhibit number or name', () => {
    expect(new Set(statements('--document', '2').map((s) => s.exhibit))).toEqual(new Set([2]))
    expect(statements('--document', 'b.txt')).toEqual(statements('--document', '2'))
    expect(run(['statements', 'x.onrecord', '--document', 'none.txt'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('narrows by words, whatever their case', () => {
    const found = statements('--contains', 'NOBODY objected')
    expect(found.length).toBeGreaterThan(0)
    for (const s of found) expect(s.content.toLowerCase()).toContain('nobody objected')
    expect(statements('--contains', 'zeppelin')).toEqual([])
  })

  it('narrows by act and by speaker', () => {
    for (const s of statements('--act', 'denial')) expect(s.acts).toContain('denial')
    for (const s of statements('--speaker', 'moreno')) expect(s.speaker?.name).toContain('Moreno')
  })

  it('says so when there are none', () => {
    expect(run(['statements', 'x.onrecord', '--contains', 'zeppelin']).stdout).toBe(
      'No such statements in the documents read.\n',
    )
  })
})

describe('onrecord show', () => {
  it('names documents, what was not read and what to do about it', () => {
    const { stdout } = run(['show', 'x.onrecord'])
    expect(stdout).toMatch(/\n {2}2 documents from /)
    expect(stdout.replace(/\s+/g, ' ')).toContain('in/c.pdf is cut short or damaged: no page of it can be read')
    expect(stdout).toContain('machine reading, not reviewed')
  })

  it('gives the story page as JSON', () => {
    expect(json<StoryPage>('show', 'x.onrecord').summary).toMatchObject({ name: 'x.onrecord', documents: 2 })
  })
})

describe('onrecord discrepancies', () => {
  it('shows only those on which accounts differ, unless all are asked for', () => {
    for (const card of json<readonly DiscrepancyCard[]>('discrepancies', 'x.onrecord'))
      expect(card.reading).toBe('differs')
  })

  it('knows its kinds', () => {
    const { status, stderr } = run(['discrepancies', 'x.onrecord', '--kind', 'nonsense'])
    expect(status).toBe(2)
    expect(stderr).toContain('denial-vs-report')
  })
})

describe('onrecord search', () => {
  it('takes phrases and beginnings of words', () => {
    const hits = json<readonly SearchHit[]>('search', 'x.onrecord', '"nobody objected" custom*')
    expect(hits.map((h) => h.passage.exhibit)).toEqual([1])
    expect(json('search', 'x.onrecord', 'moreno', '--limit', '1')).toHaveLength(1)
  })

  it('says that it looked only in what was read', () => {
    expect(run(['search', 'x.onrecord', 'zeppelin']).stdout).toBe('Not found in the documents read.\n')
  })
})
