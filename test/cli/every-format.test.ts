import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { mailOf, multipart, quotedPrintable, waczOf, warcGz, warcPage, zipOf } from '../helpers/archives.ts'
import { onrecord, writeFiles } from '../helpers/command.ts'
import { column, pdfOf } from '../helpers/pdf.ts'
import { withFolder } from '../helpers/temp.ts'

/** What an article of ours is made of: the number tells it from the others. */
interface Told {
  readonly outlet: string
  readonly headline: string
  readonly words: readonly string[]
}

const outlets = ['The Lindhaven Courier', 'The Quay Gazette', 'Upland Post', 'Seaboard Today']

/** An article about the harbour, of an outlet of ours. */
function told(n: number): Told {
  return {
    outlet: outlets[n % outlets.length] ?? '',
    headline: `Berth ${n} of the harbour is closed`,
    words: [
      `Harbour master Ilse Moreno said on Tuesday that berth ${n} would be closed for ${n + 20} days, and that the crews had been told.`,
      `“Nobody objected,” Moreno told reporters at quay ${n}. Her deputy, Tomas Reyle, declined to comment on the lease.`,
    ],
  }
}

const address = (n: number) => `https://herald.test/2019/05/berth-${n}`

/** The page of an article, with what outlets state in it. */
function pageOf(n: number): string {
  const { outlet, headline, words } = told(n)
  const stated = { '@type': 'NewsArticle', headline, datePublished: '2019-05-14', publisher: { name: outlet } }
  return `<!doctype html><html lang="en"><head><title>${headline}</title><script type="application/ld+json">${JSON.stringify(stated)}</script></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${words.map((w) => `<p>${w}</p>`).join('')}</article></body></html>`
}

const textOf = (n: number) => [told(n).outlet, '14 May 2019', ...told(n).words].join('\n\n')
const lineOf = (n: number) =>
  JSON.stringify({ id: `line-${n}`, text: told(n).words.join('\n\n'), outlet: told(n).outlet })
const item = (n: number) => ({ id: `item-${n}`, url: address(n), content_text: told(n).words.join('\n\n') })
const captured = (n: number) => warcPage(pageOf(n), { url: address(n) })
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

/** A file of every format, each with its own article, or two. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'atom.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Seaboard Today</title><entry><id>item-1</id><title>Berth 1</title><content type="text">${told(1).words.join(' ')}</content></entry></feed>`,
  'capture.warc': captured(2),
  'capture.warc.gz': warcGz([captured(3)]),
  'capture.warc.zst': zstdCompressSync(captured(4)),
  'crawl.wacz': waczOf({ 'data.warc.gz': warcGz([captured(5)]) }, [address(5)]),
  'cuttings.csv': `id,text,outlet\nrow-6,"${told(6).words[0]}",Upland Post\n`,
  'deposition.txt': `DEPOSITION OF TOMAS REYLE\n\nEXAMINATION BY MS. KELLS:\n\nQ. Did you sign the lease of berth 7?\n\nA. I did, after the board had met.\n\nQ. When?\n\nA. In May.\n`,
  'feed.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Upland Post', items: [item(8)] }),
  'feed.rss': `<rss version="2.0"><channel><title>The Quay Gazette</title><item><guid>item-9</guid><title>Berth 9</title><description>${told(9).words[0]}</description></item></channel></rss>`,
  'hearing.srt':
    '1\n00:01:05,000 --> 00:01:09,000\nMORENO: Berth 10 was never safe.\n\n2\n00:01:10,000 --> 00:01:12,000\nREYLE: Nobody told me.\n',
  'hearing.vtt':
    'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ilse Moreno>Berth 11 was never safe.\n\n00:05.000 --> 00:07.000\n<v Tomas Reyle>Nobody told me.\n',
  'letter.docx': zipOf([
    {
      name: 'word/document.xml',
      content: `<w:document><w:body>${told(12).words.map(paragraph).join('')}</w:body></w:document>`,
    },
  ]),
  'lines.jsonl': `${lineOf(13)}\n${lineOf(14)}\n`,
  'old.txt': Buffer.from(textOf(15).replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1'),
  'packed.html.gz': gzipSync(pageOf(16)),
  'packed.txt.zst': zstdCompressSync(textOf(17)),
  'page.html': pageOf(18),
  'page_files/frame.html': pageOf(18),
  'page_files/photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  'plain.txt': textOf(19),
  'print.pdf': pdfOf([
    [
      { x: 72, y: 80, text: told(20).headline, size: 20 },
      ...column(told(20).words[0] ?? '', { x: 72, y: 120, width: 70 }),
      { x: 300, y: 760, text: '1' },
    ],
  ]),
  'saved.mhtml': mailOf(
    ['From: <Saved by Blink>', `Snapshot-Content-Location: ${address(21)}`],
    multipart('related', [
      [
        ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
        quotedPrintable(pageOf(21)),
      ],
    ]),
  ),
  'single.html': pageOf(22).replace(
    '<head>',
    `<!--\n Page saved with SingleFile \n url: ${address(22)} \n saved date: Tue May 14 2019 09:30:00 GMT+0200 (x)\n--><head>`,
  ),
  'statement.eml': mailOf(
    ['From: Port Office <press@port.test>', 'Subject: Berth 23 is closed', 'Date: Tue, 14 May 2019 09:00:00 +0200'],
    [['Content-Type: text/plain; charset=utf-8'], told(23).words.join('\n\n')],
  ),
  'wide.txt': Buffer.from(`\ufeff${textOf(24)}`, 'utf16le'),
  'wire.json': JSON.stringify([{ id: 'wire-25', text: told(25).words.join('\n\n'), publisher: 'Upland Post' }]),
  'bundle.zip': zipOf([{ name: 'inside/one.txt', content: textOf(26) }]),
}

interface Exported {
  readonly documents: readonly {
    readonly id: string
    readonly name: string
    readonly text: string
    readonly outlet: string | null
  }[]
  readonly statements: readonly { readonly document: string }[]
}

describe('a folder with a file of every format', () => {
  it('is read in one command: every article is there with its statements, and the table fits', () =>
    withFolder(async (folder) => {
      writeFiles(folder, Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])))
      const { status, stdout, stderr } = onrecord(['read', 'in', '--case', 'x.onrecord'], { cwd: folder })
      expect([status, stderr]).toEqual([0, ''])
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
      expect(stdout).toMatch(/^x\.onrecord: 26 documents added\n/)
      expect(stdout).toContain('Left out, no articles: folder of a saved page (1)')
      expect(stdout).toMatch(/\n {2} +File +Published +Outlet +Headline\n {2} 1 {2}item-1 \(atom\.atom\) /)
      expect(stdout).toMatch(/ page\.html +2019-05-14 +Upland Post +Berth 18 of/)
      expect(stdout).toContain('?  not stated; it can be filled in under Sources in the desk')
      const { documents, statements } = JSON.parse(
        onrecord(['export', 'x.onrecord', '--format', 'record'], { cwd: folder }).stdout,
      ) as Exported
      for (let n = 1; n <= 26; n++) {
        const holders = documents.filter((d) => new RegExp(`\\bberth ${n}\\b`, 'i').test(d.text))
        expect([n, holders.length]).toEqual([n, 1])
        expect([n, statements.some((s) => s.document === holders[0]?.id)]).toEqual([n, true])
      }
      expect(onrecord(['verify', 'x.onrecord'], { cwd: folder }).status).toBe(0)
    }))
})
