import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { VersionRow } from '../../src/model/version.ts'
import { onrecord, writeFiles } from '../helpers/command.ts'

const page = (time: string, paragraphs: readonly string[]) =>
  `<html lang="en"><head><title>Harbour wall to close | Saltness Courier</title><link rel="canonical" href="https://courier.saltness.example/2031/05/wall"><meta property="article:modified_time" content="${time}"></head><body><article><h1>Harbour wall to close</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`

const opening =
  'SALTNESS - The council of Saltness voted on Monday evening to close the old harbour wall after a survey found that the stones along its outer face had begun to move.'

const morning = page('2031-05-06T08:00:00Z', [
  opening,
  '“The wall will not stand another winter,” said Ada Varga, the mayor of Saltness, after the vote.',
  'Joss Brack, the clerk, said the survey had cost 12,000 crowns.',
  '“They knew of the gap and they said nothing,” said Tova Lunde, who keeps a boat below the wall.',
  'The repair will close the eastern quay for two years, Ms. Varga told reporters.',
])

const evening = page('2031-05-06T19:30:00Z', [
  opening,
  '“The wall may not stand another winter,” said Ada Varga, the mayor of Saltness, after the vote.',
  'The survey had cost 12,000 crowns.',
  'The repair will close the eastern quay for two years, an official told reporters.',
  '“We will find the money,” said Egon Dolan, who leads the opposition.',
])

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-versions-'))
  // The later one comes first by name: the times that the pages state tell which is which.
  writeFiles(folder, { 'in/a-evening.html': evening, 'in/b-morning.html': morning })
  onrecord(['read', 'in', '--case', 'x.onrecord'], { cwd: folder })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

it('lists what a later version of an article changed of what was said', () => {
  const { status, stdout } = onrecord(['versions', 'x.onrecord'], { cwd: folder })
  expect(status).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "1 a-evening.html, a later version of 2 b-morning.html

      No longer there
        Tova Lunde: “They knew of the gap and they said nothing,”

      Still there, no longer with who said it
        before  Joss Brack: the survey had cost 12,000 crowns
        now     no speaker: The survey had cost 12,000 crowns

      Said by another now
        before  Ada Varga: The repair will close the eastern quay for two
                years
        now     an official: The repair will close the eastern quay for two
                years

      Worded otherwise
        before  Ada Varga: “The wall will not stand another winter,”
        now     Ada Varga: “The wall may not stand another winter,”

      New
        Egon Dolan: “We will find the money,”

    machine reading, not reviewed
    "
  `)
})

it('gives the same as JSON, each change with its passages', () => {
  const { stdout } = onrecord(['versions', 'x.onrecord', '--json'], { cwd: folder })
  const [row] = JSON.parse(stdout) as readonly VersionRow[]
  expect(row).toMatchObject({ exhibit: 1, ofExhibit: 2 })
  const kinds = row?.changes.map(({ kind, before, after }) => [kind, before?.speaker ?? null, after?.speaker ?? null])
  expect(kinds).toEqual([
    ['reworded', 'Ada Varga', 'Ada Varga'],
    ['speaker', 'Ada Varga', 'an official'],
    ['new', null, 'Egon Dolan'],
    ['source-gone', 'Joss Brack', null],
    ['gone', 'Tova Lunde', null],
  ])
})

it('says so where no article was read in two versions', () => {
  writeFiles(folder, { 'one/b-morning.html': morning })
  onrecord(['read', 'one', '--case', 'y.onrecord'], { cwd: folder })
  const { stdout } = onrecord(['versions', 'y.onrecord'], { cwd: folder })
  expect(stdout).toBe('No article was read in more than one version.\n')
})
