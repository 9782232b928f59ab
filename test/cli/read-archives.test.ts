import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { constants, deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  httpAnswer,
  mailOf,
  type MailPart,
  multipart,
  quotedPrintable,
  warcGz,
  warcPage,
  warcRecord,
  waczOf,
  zipOf,
} from '../helpers/archives.ts'
import { harbour, quay } from '../helpers/articles.ts'
import { launcher, onrecord, writeFiles } from '../helpers/command.ts'
import { withFolder } from '../helpers/temp.ts'

const page = (words: string, head = '') =>
  `<!doctype html>${head}<title>Berths</title><article><h1>Berths</h1>${words
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('')}</article>`
const from = (n: number) => `https://herald.test/2019/05/berths-${n}`
const words = (n: number) =>
  `Harbour master Ilse Moreno said on Tuesday that berth ${n} was closed.\n\n“Nobody objected,” she said.`
const html = (n: number): MailPart => [
  ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
  quotedPrintable(page(words(n))),
]
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
const whole = warcGz([1, 2].map((n) => warcPage(page(words(n)), { url: from(n) })))

/** What a reporter has: one article, and one damaged file, of every kind. */
const mixed = {
  'a page.html': page(words(10)),
  'a page_files/frame.html': page(words(11)),
  'a page_files/style.css': 'p{}',
  'b saved.mhtml': mailOf(['From: <Saved by Blink>'], multipart('related', [html(12)])),
  'c single.html': page(
    words(13),
    `<!--\n Page saved with SingleFile \n url: ${from(13)} \n saved date: Tue May 14 2019 09:30:00 GMT+0200 (x)\n-->`,
  ),
  'd old.txt': Buffer.from(`\x93No,\x94 Ilse Moreno said on Tuesday.\n`, 'latin1'),
  'e wide.txt': Buffer.from(`\ufeff${quay}`, 'utf16le'),
  'f capture.warc.gz': whole,
  'g crawl.wacz': waczOf({ 'data.warc.gz': warcGz([warcPage(page(words(3)), { url: from(3) })]) }, [from(3)]),
  'h bundle.zip': zipOf([
    { name: 'in/one.txt', content: harbour },
    { name: 'in/photo.jpg', content: picture },
  ]),
  'i statement.eml': mailOf(['From: Port Office <p@port.test>', 'Subject: Berths'], multipart('mixed', [html(14)])),
  'j packed.html.gz': gzipSync(page(words(15))),
  'k photo.png': picture,
  'l cut.warc.gz': whole.subarray(0, whole.length - 120),
  'm cut.zip': zipOf([{ name: 'one.txt', content: harbour }]).subarray(0, 90),
  'n empty.eml': '',
}

describe('a folder of everything', () => {
  it('is read in one command: each kind gives its article, what is damaged is named, the rest is counted', () =>
    withFolder(async (folder) => {
      writeFiles(folder, Object.fromEntries(Object.entries(mixed).map(([name, content]) => [`in/${name}`, content])))
      const { status, stdout, stderr } = onrecord(['read', 'in', '--case', 'x.onrecord'], { cwd: folder })
      expect([status, stderr]).toEqual([3, ''])
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
      const said = stdout.replace(/\s+/g, ' ')
      expect(said).toContain('11 documents added, 1 there already')
      expect(said).toMatch(
        /in\/l cut\.warc\.gz › \S+berths-2 \(byte \d+\): The file ends within this record\. .* \[read\/warc-cut\]/,
      )
      expect(said).toMatch(/in\/m cut\.zip is cut short or damaged.* \[read\/zip-damaged\]/)
      expect(said).toContain('[read/empty]')
      expect(said).toContain('Left out, no articles: image (2), folder of a saved page (1)')
      const { documents } = JSON.parse(
        onrecord(['export', 'x.onrecord', '--format', 'record'], { cwd: folder }).stdout,
      ) as { documents: { name: string; url: string | null; retrieved: string | null }[] }
      expect(documents.map((d) => d.name)).toEqual([
        'a page.html',
        'b saved.mhtml',
        'c single.html',
        'd old.txt',
        'e wide.txt',
        'berths-1',
        'berths-2',
        'berths-3',
        'one.txt',
        'i statement.eml',
        'j packed.html',
      ])
      expect(documents[2]).toMatchObject({ url: from(13), retrieved: '2019-05-14T09:30:00+02:00' })
      expect(onrecord(['verify', 'x.onrecord'], { cwd: folder }).status).toBe(0)
      const again = onrecord(['read', 'in', '--case', 'x.onrecord', '--again'], { cwd: folder }).stdout
      expect(again).toMatch(/: 0 documents added/)
    }))
})

/** Packed zeros, a gigabyte of them. */
const gigabyte = (() => {
  const piece = deflateRawSync(Buffer.alloc(1024 ** 2), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: 1024 }, () => piece), Buffer.from([3, 0])])
})()
const gzipHead = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255])
const bomb = Buffer.concat([gzipHead, gigabyte, Buffer.alloc(8)])

/** Writes a WARC file of `pages` pages, and a megabyte of picture after each. */
function writeLargeWarc(path: string, pages: number): void {
  const file = openSync(path, 'w')
  const noise = randomBytes(1024 ** 2)
  for (let n = 0; n < pages; n++) {
    writeSync(file, warcGz([warcPage(page(words(n)), { url: from(n) })]))
    const answer = httpAnswer(noise, ['Content-Type: image/png'])
    writeSync(file, warcGz([warcRecord(answer, { url: `${from(n)}.png`, digest: null })]))
  }
  closeSync(file)
}

/** Reads into a case, and says how many megabytes the process ever took. */
function readMeasured(folder: string, sources: readonly string[]): { readonly stdout: string; readonly peak: number } {
  const atEnd = "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))"
  const measured = ['--import', `data:text/javascript,${encodeURIComponent(atEnd)}`]
  const args = [...measured, launcher, 'read', ...sources, '--case', 'x.onrecord', '--jobs', '1']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { stdout, peak: Number(stderr) / 1024 }
}

describe('the memory that archives take', () => {
  it.each([
    [
      'a WARC file of 100 MB',
      (folder: string) => writeLargeWarc(join(folder, 'large.warc.gz'), 100),
      /100 documents added/,
    ],
    [
      'a ZIP archive of bombs',
      (folder: string) =>
        writeFiles(folder, {
          'b.zip': zipOf([
            { name: 'a.html', packed: gigabyte, size: 9 },
            { name: 'ok.txt', content: harbour },
          ]),
        }),
      /1 document added[^]*read\/expansion/,
    ],
    [
      'a gzip bomb',
      (folder: string) => writeFiles(folder, { 'b.html.gz': bomb, 'ok.txt': harbour }),
      /1 document added[^]*read\/expansion/,
    ],
    [
      'a captured bomb',
      (folder: string) =>
        writeFiles(folder, {
          'b.warc': Buffer.concat([
            warcRecord(httpAnswer(bomb, ['Content-Encoding: gzip'])),
            warcPage(page(harbour), { url: from(1) }),
          ]),
        }),
      /1 document added[^]*read\/expansion/,
    ],
    [
      'a text of 200 MB',
      (folder: string) => writeFiles(folder, { 'b.txt': Buffer.alloc(200 * 1024 ** 2, harbour), 'ok.txt': harbour }),
      /1 document added[^]*Expected at most 64 MB in b\.txt, found 200 MB/,
    ],
  ])('is bounded for %s', (_, write, said) =>
    withFolder(async (folder) => {
      write(folder)
      const names = readdirSync(folder)
      const { stdout, peak } = readMeasured(folder, names)
      expect(stdout).toMatch(said)
      expect(peak).toBeLessThan(512)
    }),
  )
})

describe('captures of one address', () => {
  it('are versions of each other, in whatever file they lie', () =>
    withFolder(async (folder) => {
      const capture = (text: string, date: string) => warcGz([warcPage(page(text), { url: from(1), date })])
      writeFiles(folder, {
        'monday.warc.gz': capture(words(1), '2019-05-13T09:00:00Z'),
        'tuesday.warc.gz': capture(words(2), '2019-05-14T09:00:00Z'),
        'wednesday.zip': zipOf([{ name: 'w.warc.gz', content: capture(words(3), '2019-05-15T09:00:00Z') }]),
      })
      onrecord(['read', 'monday.warc.gz', 'tuesday.warc.gz', 'wednesday.zip', '--case', 'x.onrecord'], { cwd: folder })
      const { documents } = JSON.parse(
        onrecord(['export', 'x.onrecord', '--format', 'record'], { cwd: folder }).stdout,
      ) as { documents: { id: string; versionOf: string | null }[] }
      expect(documents.map((d) => d.versionOf)).toEqual([null, documents[0]?.id, documents[1]?.id])
    }))
})
