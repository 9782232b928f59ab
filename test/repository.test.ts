import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Folders of somebody's machine, put together here so that this file does not hold them. */
const machineFolders = ['work', 'root', 'home', 'Users', 'tmp'].map((name) => ['', name, ''].join('/'))
const machinePath = new RegExp(`(?<![\\w./-])(?:${machineFolders.join('|')})[\\w.-]`)
const registryHost = new RegExp(['registry', '(?:npmjs|yarnpkg|npmmirror)', '(?:org|com)'].join('\\.'))

/** Text files under version control or about to be; damaged and binary fixtures are not text. */
function repositoryFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  })
  return listed.split('\0').filter((file) => file !== '')
}

/** `file:line` of each line that matches. */
function linesMatching(pattern: RegExp): readonly string[] {
  return repositoryFiles().flatMap((file) => {
    const text = read(file)
    if (text === null || !pattern.test(text)) return []
    return text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}`] : []))
  })
}

/** `null` for a binary file, and for one deleted but not yet committed. */
function read(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8')
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

test('no file holds a path of the machine it was written on', () => {
  expect(linesMatching(machinePath)).toEqual([])
})

test('no file holds the host of a package registry', () => {
  expect(linesMatching(registryHost)).toEqual([])
})
