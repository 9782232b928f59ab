import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PersonRow } from '../../src/model/desk.ts'
import { onrecord, type Run, writeFiles } from '../helpers/command.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-names-'))
  const article = (outlet: string, words: string) => `${outlet}\n14 May 2019\n\n${words}\n`
  writeFiles(folder, {
    'in/1.txt': article('The Lindhaven Courier', 'Owen Pratt said on Tuesday that the pier was safe.'),
    'in/2.txt': article('The Quay Gazette', 'Owen Pratt, a baker, said on Tuesday that the bread was late.'),
    'in/3.txt': article('The Harl Post', 'Moammer Qaddavy said on Tuesday that the pier was his.'),
    'in/4.txt': article('The Marl Ledger', 'Murad Kadhavi told the board on Tuesday that he owned nothing.'),
    'known.csv': 'id,name,kind,aliases\nNK-7,Murad Kadhavi,person,Moammer Qaddavy; M. al-Kadhavi\n,,,\n',
    'empty.csv': 'name\n',
    'other.csv': 'person\nMurad Kadhavi\n',
  })
  expect(run('read', 'in', '--case', 'x.onrecord').status).toBe(0)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]): Run {
  return onrecord(args, { cwd: folder })
}

function people(): readonly PersonRow[] {
  return JSON.parse(run('people', 'x.onrecord', '--json').stdout) as PersonRow[]
}

const called = (name: string) => people().filter((p) => p.name === name)

it('a list joins what it says is one, is kept with the case, and can be taken back', () => {
  expect(called('Moammer Qaddavy')).toHaveLength(1)
  expect(run('names', 'x.onrecord', 'known.csv', '--by', 'R. Deane')).toMatchObject({
    status: 0,
    stdout: 'known.csv: 1 name, 1 of them in the case.\nLeft out: no name (1)\n',
  })
  expect(called('Moammer Qaddavy')).toEqual([])
  expect(called('Murad Kadhavi')).toMatchObject([
    { names: ['Moammer Qaddavy'], documents: 2, listed: { list: 'known.csv', id: 'NK-7' } },
  ])
  expect(run('people', 'x.onrecord', '--why').stdout).toContain('joined: “Murad Kadhavi” in the list known.csv')
  expect(run('read', 'in', '--again', '--case', 'x.onrecord').status).toBe(0)
  expect(called('Murad Kadhavi')[0]?.documents).toBe(2)
  expect(JSON.parse(run('names', 'x.onrecord', '--json').stdout)).toMatchObject([
    { list: 'known.csv', names: 1, found: 1, by: 'R. Deane' },
  ])
  expect(run('names', 'x.onrecord', '--forget', 'known.csv').status).toBe(0)
  expect(called('Moammer Qaddavy')).toHaveLength(1)
  expect(run('names', 'x.onrecord').stdout).toContain('No list of names was given')
})

it('two of one name are kept apart where a person says so, whatever is read again', () => {
  expect(called('Owen Pratt')).toHaveLength(1)
  const { status, stdout } = run('apart', 'x.onrecord', 'Owen Pratt@1', 'Owen Pratt@2', '--why', 'a baker')
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: '“Owen Pratt” and “Owen Pratt” are kept apart from now on.\n',
  })
  expect(called('Owen Pratt')).toHaveLength(2)
  expect(run('read', 'in', '--again', '--case', 'x.onrecord').status).toBe(0)
  expect(called('Owen Pratt')).toHaveLength(2)
  expect(run('same', 'x.onrecord', 'Owen Pratt@1', 'Owen Pratt@2').status).toBe(0)
  expect(called('Owen Pratt')).toHaveLength(1)
  expect(run('verify', 'x.onrecord').status).toBe(0)
})

it.each([
  ['read/names-empty', ['names', 'x.onrecord', 'empty.csv']],
  ['read/names-format', ['names', 'x.onrecord', 'other.csv']],
  ['read/missing', ['names', 'x.onrecord', 'nowhere.csv']],
  ['usage/list', ['names', 'x.onrecord', '--forget', 'nowhere.csv']],
  ['usage/name', ['same', 'x.onrecord', 'Nobody Atall', 'Owen Pratt']],
  ['usage/document', ['same', 'x.onrecord', 'Owen Pratt@99', 'Owen Pratt']],
])('%s is said, and nothing is decided', (code, args) => {
  const before = people()
  const { status, stderr } = run(...args)
  expect(status).toBeGreaterThan(0)
  expect(stderr).toContain(code)
  expect(people()).toEqual(before)
})
