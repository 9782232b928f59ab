import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type ZipItem, warcGz, warcPage, waczOf, zipOf } from '../helpers/archives.ts'
import { documentsIn, unpack } from '../helpers/inputs.ts'

const page = '<!doctype html><title>Lease</title><p>Moreno said no.</p>'
const article: ZipItem = { name: 'in/b.html', content: page }
const note: ZipItem = { name: 'in/a.txt', content: 'Reyle said yes.' }

/** The codes of what could not be read in an archive of these files and one good one. */
async function refusals(items: readonly ZipItem[]): Promise<readonly string[]> {
  const { units, failures } = await unpack('b.zip', zipOf([...items, { name: 'good.txt', content: 'Kells said no.' }]))
  expect(units.map((u) => u.name)).toContain('good.txt')
  for (const f of failures) expect(f.advice).not.toBe('')
  return failures.map((f) => f.code)
}

describe('a ZIP archive', () => {
  it('gives its files in the order of their paths, with where each stands', async () => {
    const { units, paths, failures } = await unpack('b.zip', zipOf([article, note]))
    expect(failures).toEqual([])
    expect(units.map((u) => [u.name, u.format, u.container?.file, u.container?.part, u.container?.at])).toEqual([
      ['a.txt', 'text', 'b.zip', 'in/a.txt', zipOf([article]).indexOf('PK\x01\x02', 0, 'latin1')],
      ['b.html', 'html', 'b.zip', 'in/b.html', 0],
    ])
    expect(paths).toEqual(['/in/b.zip#in/a.txt', '/in/b.zip#in/b.html'])
  })

  it('keeps the bytes of each file as they were packed', async () => {
    const { units } = await unpack('b.zip', zipOf([article, { ...note, stored: true }]))
    expect(units.map((u) => Buffer.from(u.bytes).toString())).toEqual(['Reyle said yes.', page])
  })

  it('may hold archives, lines and e-mails', async () => {
    const inner = zipOf([note])
    const lines = '{"id":"n-1","text":"Kells said no."}\n{"id":"n-2","text":"Kells said yes."}\n'
    const bytes = zipOf([
      { name: 'c.zip', content: inner },
      { name: 'd.jsonl', content: lines },
      { name: 'e.warc.gz', content: warcGz([warcPage(page)]), stored: true },
      { name: 'f.html.gz', content: gzipSync(page) },
    ])
    const { units, failures } = await unpack('b.zip', bytes)
    expect(failures).toEqual([])
    expect(units.map((u) => u.name)).toEqual(['a.txt', 'n-1', 'n-2', 'lease', 'f.html'])
    expect(units[0]?.container).toMatchObject({ file: 'b.zip', part: 'c.zip, in/a.txt' })
  })

  it('counts what comes with pages, and reads no page twice', async () => {
    const names = [
      'Lease.html',
      'Lease_files/frame.html',
      'Lease_files/style.css',
      'Other_files/kept.txt',
      'photo.jpg',
      'clip.mp4',
      '.DS_Store',
      '__MACOSX/._Lease.html',
      'folder/',
    ]
    const { units, failures, leftOut } = await unpack('b.zip', zipOf(names.map((name) => ({ name, content: page }))))
    expect(failures).toEqual([])
    expect(units.map((u) => u.container?.part)).toEqual(['Lease.html', 'Other_files/kept.txt'])
    expect(leftOut.toSorted()).toEqual([
      'hidden file',
      'hidden file',
      'image',
      'part of a saved page',
      'part of a saved page',
      'recording',
    ])
  })

  it.each([
    ['leads out of it', [{ name: '../../escape.txt', content: 'x' }], ['read/zip-name']],
    ['is absolute', [{ name: '/abs/x.txt', content: 'x' }], ['read/zip-name']],
    ['has a drive', [{ name: 'C:\\x.txt', content: 'x' }], ['read/zip-name']],
    ['is locked', [{ name: 'a.txt', content: 'x', flags: 0x801 }], ['read/encrypted']],
    ['is packed in an odd way', [{ name: 'a.txt', content: 'x', method: 14 }], ['read/zip-method']],
    ['has other bytes than it says', [{ name: 'a.txt', content: 'Moreno said no.', crc: 1 }], ['read/zip-damaged']],
    ['has another size than it says', [{ name: 'a.txt', content: 'Moreno said no.', size: 4 }], ['read/zip-damaged']],
    [
      'has broken packed bytes',
      [{ name: 'a.txt', content: 'x', packed: Buffer.from([255, 255, 3]) }],
      ['read/zip-damaged'],
    ],
    ['is none we read', [{ name: 'a.pages', content: 'x' }], ['read/format']],
    ['is empty', [{ name: 'a.txt', content: '' }], ['read/empty']],
    [
      'shares its bytes with another',
      [
        { name: 'a.txt', content: 'Moreno said no.' },
        { name: 'b.txt', at: 0 },
      ],
      ['read/zip-overlap'],
    ],
  ])('loses only the file that %s', async (_, items, codes) => {
    expect(await refusals(items)).toEqual(codes)
  })

  it('leaves links alone', async () => {
    const bytes = zipOf([note, { name: 'link.txt', content: '/etc/passwd', attributes: 0xa1ff0000 }])
    const { units, leftOut } = await unpack('b.zip', bytes)
    expect([units.length, leftOut]).toEqual([1, ['link']])
  })

  it('that is cut short is refused, with what to do', async () => {
    const { failures } = await unpack('b.zip', zipOf([article, note]).subarray(0, 150))
    expect(failures.map((f) => [f.name, f.code, f.advice])).toEqual([['b.zip', 'read/zip-damaged', 'Get it again.']])
  })

  it('is read or refused with a code wherever a byte of it was changed', async () => {
    const whole = zipOf([article, note])
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 0x55
      const { failures } = await unpack('b.zip', bytes)
      for (const f of failures) expect(f.code).toMatch(/^read\//)
    }
  })
})

describe('what a ZIP archive may cost', () => {
  const zeros = deflateRawSync(Buffer.alloc(40 * 1024 * 1024), { level: 9 })

  it('is bounded for each file by its own packed size, whatever its size is said to be', async () => {
    expect(await refusals([{ name: 'a.txt', packed: zeros, size: 100 }])).toEqual(['read/expansion'])
  })

  it('is bounded by the size of a document', async () => {
    expect(await refusals([{ name: 'a.txt', packed: zeros, size: 100 * 1024 * 1024 }])).toEqual(['read/too-large'])
  })

  it('is bounded for all files together', async () => {
    const items = Array.from({ length: 8 }, (_, n) => ({
      name: `${n}.txt`,
      content: 'Moreno said no. '.repeat(200_000),
    }))
    const { units, failures } = await unpack('b.zip', zipOf(items), { maxExpansion: 1 })
    expect(units.length).toBeLessThan(8)
    expect(new Set(failures.map((f) => f.code))).toEqual(new Set(['read/expansion']))
  })

  it('is bounded by the number of files', async () => {
    const { units, failures } = await unpack('b.zip', zipOf([article, note]), { maxParts: 1 })
    expect([units.length, failures.map((f) => f.code)]).toEqual([0, ['read/archive-parts']])
  })

  it('is bounded by archives in archives', async () => {
    const nested = [1, 2, 3, 4].reduce<Buffer>((inner) => zipOf([{ name: 'z.zip', content: inner }]), zipOf([note]))
    const { failures } = await unpack('b.zip', nested)
    expect(failures.map((f) => [f.name, f.code])).toEqual([['b.zip › z.zip › z.zip › z.zip', 'read/nesting']])
    expect((await unpack('b.zip', nested, { maxNesting: 5 })).units.map((u) => u.name)).toEqual(['a.txt'])
  })
})

describe('a web archive', () => {
  const visited = 'https://herald.test/lease'
  const warc = warcGz([
    warcPage(page, { url: visited }),
    warcPage('<p>An advertisement.</p>', { url: 'https://ads.test/frame' }),
  ])

  it('gives the pages that were visited', async () => {
    const { units, leftOut, failures } = await unpack('crawl.wacz', waczOf({ 'data.warc.gz': warc }, [visited]))
    expect(failures).toEqual([])
    expect(units.map((u) => [u.name, u.container?.file, u.container?.part])).toEqual([
      ['lease', 'crawl.wacz', `archive/data.warc.gz, ${visited}`],
    ])
    expect(leftOut).toEqual(['page that was not visited'])
  })

  it('gives all pages if it does not say which were visited', async () => {
    const { units } = await unpack('crawl.wacz', waczOf({ 'data.warc.gz': warc }, []))
    expect(units.map((u) => u.name)).toEqual(['lease', 'frame'])
  })

  it('that is larger than a document is read piece by piece', async () => {
    const { units, failures } = await unpack('crawl.wacz', waczOf({ 'data.warc.gz': warc }, [visited]), {
      maxBytes: 300,
    })
    expect(failures).toEqual([])
    expect(units.map((u) => u.name)).toEqual(['lease'])
  })
})

describe('a gzip file', () => {
  it.each([
    ['a page', 'a.html.gz', gzipSync(page), 'a.html'],
    [
      'members one after the other',
      'a.html.gz',
      Buffer.concat([gzipSync(page.slice(0, 20)), gzipSync(page.slice(20))]),
      'a.html',
    ],
    ['filled up with zeros', 'a.html.gz', Buffer.concat([gzipSync(page), Buffer.alloc(100)]), 'a.html'],
    ['a file without an ending', 'a', gzipSync(page), 'a'],
  ])('gives %s', async (_, name, bytes, inner) => {
    const documents = await documentsIn(name, bytes)
    expect(documents.map((d) => [d.name, d.text])).toEqual([[inner, 'Moreno said no.']])
  })

  it.each([
    ['cut short', gzipSync(page).subarray(0, 40), 'read/gzip-cut'],
    ['changed', Buffer.concat([gzipSync(page).subarray(0, 20), Buffer.alloc(40, 0xa5)]), 'read/gzip-damaged'],
    ['a bomb', gzipSync(Buffer.alloc(100 * 1024 * 1024)), 'read/expansion'],
    ['of a format that is not read', gzipSync('ustar'), 'read/format'],
  ])('that is %s is refused, with what to do', async (what, bytes, code) => {
    const { failures } = await unpack(what.startsWith('of') ? 'a.tar.gz' : 'a.html.gz', bytes)
    expect(failures.map((f) => f.code)).toEqual([code])
    expect(failures[0]?.advice).not.toBe('')
  })
})
