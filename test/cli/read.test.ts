import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, harbour, quay } from '../helpers/articles.ts'
import { onrecord, start, writeFiles } from '../helpers/command.ts'
import { withFolder } from '../helpers/temp.ts'

const page = `<!doctype html><title>Berths</title><nav>Home</nav><article>${harbour
  .split('\n\n')
  .map((p) => `<p>${p}</p>`)
  .join('')}</article>`

/** Names of the documents of a case, in exhibit order. */
function documentsIn(folder: string): readonly string[] {
  const { stdout } = onrecord(['export', 'x.onrecord', '--format', 'record'], { cwd: folder })
  return (JSON.parse(stdout) as { documents: { name: string }[] }).documents.map((d) => d.name)
}

describe('onrecord read', () => {
  it('reads files and folders and says what it found', () =>
    withFolder(async (folder) => {
      const line = { id: 'wire-1', text: quay, outlet: 'Northlight Press Agency', published: '2019-05-15' }
      writeFiles(folder, { 'in/b.txt': quay, 'in/a.html': page, 'wire.jsonl': `${JSON.stringify(line)}\n` })
      const { status, stdout, stderr } = onrecord(['read', 'in', 'wire.jsonl', '--case', 'x.onrecord'], { cwd: folder })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/^x\.onrecord: 3 documents added\n/)
      expect(stdout).toMatch(/\n {2}3 documents from /)
      expect(stdout).toMatch(/\n {2}\d+ statements?, \d+ (?:person|people)\n/)
      expect(stdout).toContain('onrecord open x.onrecord')
      expect(documentsIn(folder)).toEqual(['a.html', 'b.txt', 'wire-1'])
    }))

  it('adds nothing when it reads the same again', () =>
    withFolder(async (folder) => {
      writeFiles(folder, { 'in/a.txt': harbour, 'in/b.txt': quay })
      onrecord(['read', 'in', '--case', 'x.onrecord'], { cwd: folder })
      const before = onrecord(['export', 'x.onrecord', '--format', 'record'], { cwd: folder }).stdout
      expect(onrecord(['read', 'in', '--case', 'x.onrecord'], { cwd: folder }).stdout).toMatch(
        /: 0 documents added, 2 there already\n/,
      )
      expect(onrecord(['export', 'x.onrecord', '--format', 'record'], { cwd: folder }).stdout).toBe(before)
    }))

  it('loses only the bad file among good ones: says which, why and what to do, and exits with 3', () =>
    withFolder(async (folder) => {
      writeFiles(folder, { 'a.txt': harbour, 'b.pdf': '%PDF-1.7 …', 'd.txt': quay })
      const { status, stdout } = onrecord(['read', 'a.txt', 'b.pdf', 'c.txt', 'd.txt', '--case', 'x.onrecord'], {
        cwd: folder,
      })
      expect(status).toBe(3)
      const said = stdout.replace(/\s+/g, ' ')
      expect(said).toContain('b.pdf is cut short or damaged')
      expect(said).toContain('[read/pdf]')
      expect(said).toContain('c.txt: There is no such file. Check the name and the folder. [read/missing]')
      expect(documentsIn(folder)).toEqual(['a.txt', 'd.txt'])
    }))

  it('refuses devices, pipes and links that lead nowhere at once', () =>
    withFolder(async (folder) => {
      writeFiles(folder, { 'a.txt': harbour })
      execFileSync('mkfifo', [join(folder, 'pipe')])
      symlinkSync('loop', join(folder, 'loop'))
      const { status, stdout } = onrecord(['read', '/dev/zero', 'pipe', 'loop', 'a.txt', '--case', 'x.onrecord'], {
        cwd: folder,
      })
      expect(status).toBe(3)
      for (const name of ['/dev/zero', 'pipe', 'loop']) expect(stdout).toMatch(new RegExp(`^ {2}${name}: .*`, 'm'))
      expect(stdout.match(/\[read\/not-a-file\]/g)).toHaveLength(3)
      expect(documentsIn(folder)).toEqual(['a.txt'])
    }))

  it('takes what is in a folder by name, without hidden files, page companions and folders met again', () =>
    withFolder(async (folder) => {
      writeFiles(folder, {
        'in/b.txt': quay,
        'in/B.txt': 'Capital, he said.',
        'in/.hidden.txt': 'x',
        'in/page.html': page,
        'in/page_files/frame.html': '<p>x</p>',
        'in/notes_files/kept.txt': 'Kept, she said.',
        'in/z/a.txt': harbour,
      })
      symlinkSync('..', join(folder, 'in/z/back'))
      expect(onrecord(['read', 'in', '--case', 'x.onrecord'], { cwd: folder }).status).toBe(0)
      expect(documentsIn(folder)).toEqual(['B.txt', 'b.txt', 'kept.txt', 'page.html', 'a.txt'])
    }))

  it('reads a file whose name looks like an option, and prints odd names so that they cannot act', () =>
    withFolder(async (folder) => {
      const odd = ['-rf.txt', 'a\nb.txt', 'c\u001b[31m.txt', 'e\u202etxt.pdf', 'd"\'.txt']
      writeFiles(folder, Object.fromEntries(odd.map((name, i) => [name, `${harbour}\n${i}`])))
      const { status, stdout } = onrecord(['read', '--case', 'x.onrecord', '--', ...odd], { cwd: folder })
      expect(status).toBe(3)
      expect(stdout).toContain('e\\u202etxt.pdf')
      expect(stdout).not.toMatch(/[\u001b\u202e]/)
      expect(documentsIn(folder).toSorted()).toEqual(odd.filter((n) => !n.endsWith('.pdf')).toSorted())
      const shown = onrecord(['show', 'x.onrecord'], { cwd: folder }).stdout
      expect(shown).not.toMatch(/[\u001b\u202e]/)
    }))

  it('ends a document that takes longer than its time, and only that one', () =>
    withFolder(async (folder) => {
      const long = article(1).repeat(Math.ceil(24_000_000 / article(1).length))
      writeFiles(folder, { 'a.txt': harbour, 'long.txt': long, 'z.txt': quay })
      const { status, stdout } = onrecord(
        ['read', 'a.txt', 'long.txt', 'z.txt', '--case', 'x.onrecord', '--time-limit', '1', '--jobs', '1'],
        { cwd: folder },
      )
      expect(status).toBe(3)
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        'long.txt: It took longer than 1 s. Raise --time-limit, or split the document. [pipeline/time-limit]',
      )
      expect(documentsIn(folder)).toEqual(['a.txt', 'z.txt'])
    }))

  it('lets two write one case at the same time: the union is stored, once', () =>
    withFolder(async (folder) => {
      const files = (from: number) =>
        Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${from}/${from + i}.txt`, article(from + i)]))
      writeFiles(folder, { ...files(100), ...files(200), '200/100.txt': article(100) })
      const both = ['100', '200'].map(
        (name) => start(['read', name, '--case', 'x.onrecord', '--jobs', '1'], folder).end,
      )
      expect(await Promise.all(both)).toEqual([0, 0])
      const names = documentsIn(folder)
      expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
      expect(names).toHaveLength(60)
      expect(onrecord(['verify', 'x.onrecord'], { cwd: folder }).status).toBe(0)
    }))

  it('shows no progress where stderr is no terminal', () =>
    withFolder(async (folder) => {
      writeFiles(folder, { 'a.txt': harbour })
      expect(onrecord(['read', 'a.txt', '--case', 'x.onrecord'], { cwd: folder }).stderr).toBe('')
    }))
})
