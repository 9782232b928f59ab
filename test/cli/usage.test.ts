import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { harbour } from '../helpers/articles.ts'
import { onrecord, writeFiles } from '../helpers/command.ts'
import { withFolder } from '../helpers/temp.ts'

const commands = buildProgram('0.0.0').commands.map((command) => command.name())

describe('what is wrong with a command line', () => {
  it.each([
    [
      'an unknown option, with the nearest known one',
      ['read', '--jbos', '2', 'in'],
      /unknown option '--jbos'\. Did you mean --jobs\?/,
    ],
    ['an unknown command, with the nearest known one', ['raed'], /unknown command 'raed'\. Did you mean read\?/],
    ['a missing case', ['read', 'in'], /--case/],
    ['missing sources', ['read', '--case', 'x'], /sources/],
    ['missing words', ['search', 'x'], /words/],
    ['too many arguments', ['people', 'x', 'y'], /too many arguments/],
    ['an unknown format', ['export', 'x', '--format', 'docx'], /record or csv/],
    ['a missing format', ['export', 'x'], /--format/],
    ['an unknown kind', ['discrepancies', 'x', '--kind', 'y'], /denial-vs-report/],
    ...['-1', 'NaN', '1e309', '0x10', '9007199254740993', '', '0', '2.5'].map(
      (n) => [`${JSON.stringify(n)} for a number`, ['search', 'x', 'y', `--limit=${n}`], /whole number/] as const,
    ),
    ['no workers', ['extract', '--jobs', '0'], /whole number/],
    ['a port out of range', ['open', '--port', '99999'], /port/],
  ] as const)('is named: %s', (_, args, expected) => {
    const { status, stdout, stderr } = onrecord(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(expected)
    expect(stderr).toMatch(/^onrecord: [^\n]+[.?!](?: \[[a-z/-]+\])?\n$/)
  })
})

describe('help', () => {
  it.each(commands)('onrecord %s --help fits 80 columns and shows an example', (name) => {
    const { status, stdout, stderr } = onrecord([name, '--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(new RegExp(`^ {2}onrecord ${name}(?: |$)`, 'm'))
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('lists every command when none is given', () => {
    const { status, stdout } = onrecord([])
    expect(status).toBe(0)
    for (const name of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })
})

describe('a case that cannot be opened', () => {
  it.each(['show', 'statements', 'people', 'timeline', 'discrepancies', 'verify'])(
    'makes onrecord %s fail with one sentence',
    (name) =>
      withFolder(async (folder) => {
        writeFileSync(join(folder, 'notes.txt'), 'no case')
        for (const [file, code] of [
          ['none.onrecord', 'store/no-case'],
          ['notes.txt', 'store/not-a-case'],
        ]) {
          const { status, stdout, stderr } = onrecord([name, file as string], { cwd: folder })
          expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
          expect(stderr).toMatch(new RegExp(`^onrecord: [^\\n]+\\. \\[${code}\\]\\n$`))
        }
      }),
  )

  it('is not made by a command that only reads', () =>
    withFolder(async (folder) => {
      onrecord(['show', 'none.onrecord'], { cwd: folder })
      expect(onrecord(['read', 'nothing.txt', '--case', 'x.onrecord'], { cwd: folder }).status).toBe(3)
      expect(onrecord(['show', 'x.onrecord'], { cwd: folder })).toMatchObject({ status: 0 })
      expect(onrecord(['show', 'none.onrecord'], { cwd: folder }).status).toBe(1)
    }))
})

describe('completion', () => {
  it('suggests commands', () => {
    expect(onrecord(['complete', '--', 'stat']).stdout).toContain('statements')
  })
})

describe('onrecord export', () => {
  it('writes data only to stdout, the same each time', () =>
    withFolder(async (folder) => {
      writeFiles(folder, { 'a.txt': harbour })
      onrecord(['read', 'a.txt', '--case', 'x.onrecord'], { cwd: folder })
      for (const format of ['record', 'csv']) {
        const first = onrecord(['export', 'x.onrecord', '--format', format], { cwd: folder })
        expect(first).toMatchObject({ status: 0, stderr: '' })
        expect(first.stdout).not.toContain(folder)
        expect(onrecord(['export', 'x.onrecord', '--format', format], { cwd: folder })).toEqual(first)
      }
    }))
})
