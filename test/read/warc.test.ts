import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { httpAnswer, sha1Of, warcGz, warcPage, warcRecord } from '../helpers/archives.ts'
import { documentsIn, unpack, valuesOf } from '../helpers/inputs.ts'

const page = (words: string) => `<!doctype html><title>Lease</title><p>${words}</p>`
const info = warcRecord('software: test\r\n', { type: 'warcinfo', url: null })
const url = (n: number) => `https://herald.test/2025/10/lease-${n}`
const pages = (count: number) =>
  Array.from({ length: count }, (_, n) => warcPage(page(`Moreno said berth ${n} was closed.`), { url: url(n) }))

/** Names of the failed parts and why. */
const failed = (failures: readonly { readonly name: string; readonly code: string }[]) =>
  failures.map((f) => [f.name, f.code])

describe('a WARC file', () => {
  it.each([
    ['plain', 'c.warc', Buffer.concat([info, ...pages(3)])],
    ['packed record by record', 'c.warc.gz', warcGz([info, ...pages(3)])],
    ['packed as a whole', 'c.warc.gz', gzipSync(Buffer.concat([info, ...pages(3)]))],
    ['under another name', 'crawl', Buffer.concat([info, ...pages(3)])],
  ])('gives its pages, %s', async (_, name, bytes) => {
    const { units, failures, leftOut } = await unpack(name, bytes)
    expect(units.map((u) => [u.name, u.format])).toEqual([
      ['lease-0', 'html'],
      ['lease-1', 'html'],
      ['lease-2', 'html'],
    ])
    expect(failures).toEqual([])
    expect(leftOut).toEqual(['note about the archive'])
  })

  it('says of each page where it came from, when, and at which byte it stands', async () => {
    const bytes = warcGz([info, ...pages(2)])
    const [, second] = await documentsIn('c.warc.gz', bytes)
    expect(valuesOf(second, 'url')).toEqual([`header: ${url(1)}`])
    expect(valuesOf(second, 'retrieved')).toEqual(['header: 2025-10-02T09:00:00Z'])
    const { units } = await unpack('c.warc.gz', bytes)
    const { container } = units[1] ?? {}
    expect(container).toMatchObject({ file: 'c.warc.gz', part: url(1), charset: 'utf-8' })
    const at = container?.at ?? 0
    const alone = await unpack('one.warc.gz', bytes.subarray(at, at + (container?.size ?? 0)))
    expect(alone.units.map((u) => u.container?.part)).toEqual([url(1)])
  })

  it('is one document where the same address gave the same bytes, and versions where it gave others', async () => {
    const at = (date: string, words: string) => warcPage(page(words), { url: url(1), date })
    const bytes = Buffer.concat([
      at('2025-10-03T09:00:00Z', 'Later words.'),
      at('2025-10-02T09:00:00Z', 'First words.'),
      at('2025-10-02T10:00:00Z', 'First words.'),
      at('2025-10-02T11:00:00Z', 'First words.'),
    ])
    const { units, paths, leftOut } = await unpack('c.warc', bytes)
    expect(units).toHaveLength(2)
    expect(paths).toEqual([url(1), url(1)])
    expect(leftOut).toEqual(['page captured again unchanged', 'page captured again unchanged'])
    const [first, second] = await documentsIn('c.warc', bytes)
    expect([first?.text, second?.text]).toEqual(['First words.', 'Later words.'])
    expect(valuesOf(first, 'retrieved')).toEqual(['header: 2025-10-02T09:00:00Z', 'header: 2025-10-02T11:00:00Z'])
    expect(first?.notes.map((n) => n.kind)).toEqual(['captured-again'])
  })

  it('counts what is no page, by what it is', async () => {
    const answer = (type: string, status?: string) => httpAnswer('x', [`Content-Type: ${type}`], status)
    const bytes = Buffer.concat([
      info,
      warcRecord('GET / HTTP/1.1\r\n\r\n', { type: 'request', contentType: 'application/http; msgtype=request' }),
      warcRecord('x', { type: 'metadata' }),
      warcRecord('x', { type: 'revisit' }),
      warcRecord('x', { type: 'x-odd' }),
      warcRecord(answer('image/png')),
      warcRecord(answer('text/css')),
      warcRecord(answer('application/json')),
      warcRecord(answer('text/html', '301 Moved')),
      warcRecord(answer('text/html', '404 Not Found')),
      warcRecord(answer('text/plain'), { url: 'https://herald.test/robots.txt' }),
      warcRecord(page('A page that was there.'), { type: 'resource', contentType: 'text/html', url: url(1) }),
      warcRecord('A page that was there.', { type: 'conversion', url: url(1) }),
    ])
    const { units, leftOut } = await unpack('c.warc', bytes)
    expect(units.map((u) => u.name)).toEqual(['lease-1'])
    expect(leftOut).toEqual([
      'note about the archive',
      'request',
      'note about a capture',
      'page captured again unchanged',
      'record of the type "x-odd"',
      'image',
      'style sheet',
      'data file',
      'redirect',
      'error page',
      'file for machines',
      'text made from a page that is here',
    ])
  })

  it('gives the text of an archive that holds nothing but text made from pages', async () => {
    const [raw] = await documentsIn('c.wet', warcRecord('Moreno said no.', { type: 'conversion' }))
    expect(raw?.text).toBe('Moreno said no.')
  })
})

describe('a captured page', () => {
  const words = page('“No tender was promised,” Moreno said.')
  const chunks = (body: Uint8Array) =>
    Buffer.concat([
      Buffer.from('10\r\n'),
      body.subarray(0, 16),
      Buffer.from(`\r\n${(body.length - 16).toString(16)};x=y\r\n`),
      body.subarray(16),
      Buffer.from('\r\n0\r\n\r\n'),
    ])
  const plain = Buffer.from(words)

  it.each([
    ['in chunks', chunks(plain), ['Transfer-Encoding: chunked']],
    ['packed with gzip', gzipSync(plain), ['Content-Encoding: gzip']],
    ['packed with br', brotliCompressSync(plain), ['Content-Encoding: br']],
    ['packed with deflate', deflateSync(plain), ['Content-Encoding: deflate']],
    ['packed with bare deflate', deflateRawSync(plain), ['Content-Encoding: deflate']],
    ['packed with zstd', zstdCompressSync(plain), ['Content-Encoding: zstd']],
    [
      'packed twice, in chunks',
      chunks(brotliCompressSync(gzipSync(plain))),
      ['Content-Encoding: gzip, br', 'Transfer-Encoding: chunked'],
    ],
    ['unpacked by who kept it, the header left', plain, ['Content-Encoding: gzip', 'Transfer-Encoding: chunked']],
  ])('is read %s', async (_, body, headers) => {
    const [raw] = await documentsIn('c.warc', warcRecord(httpAnswer(body, headers)))
    expect(raw?.text).toBe('“No tender was promised,” Moreno said.')
    expect(raw?.notes).toEqual([])
  })

  it('is decoded as the server said, whatever the page declares', async () => {
    const body = Buffer.from('<meta charset=koi8-r><p>\x93No,\x94 she said.</p>', 'latin1')
    const [raw] = await documentsIn(
      'c.warc',
      warcRecord(httpAnswer(body, ['Content-Type: text/html; charset=windows-1252'])),
    )
    expect(raw?.text).toBe('“No,” she said.')
    expect(raw?.encoding).toBe('windows-1252')
  })

  it.each([
    [
      'a chunk that says it is longer than it is',
      `${'a0'.padStart(4, '0')}\r\n${words}`,
      ['Transfer-Encoding: chunked'],
      'http-chunked-damaged',
    ],
    [
      'packed bytes that are cut short',
      gzipSync(words.repeat(50)).subarray(0, 120),
      ['Content-Encoding: gzip'],
      'http-body-cut',
    ],
  ])('is read as far as it goes with %s, and says so', async (_, body, headers, kind) => {
    const [raw] = await documentsIn('c.warc', warcRecord(httpAnswer(body, headers)))
    expect(raw?.text).toContain('No tender')
    expect(raw?.notes.map((n) => n.kind)).toEqual([kind])
  })

  it('that expands beyond measure is refused, and the others are read', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024))
    const bytes = Buffer.concat([
      warcRecord(httpAnswer(bomb, ['Content-Encoding: gzip']), { url: url(0) }),
      ...pages(2).slice(1),
    ])
    const { units, failures } = await unpack('c.warc', bytes)
    expect(failed(failures)).toEqual([[`c.warc › ${url(0)} (byte 0)`, 'read/expansion']])
    expect(units.map((u) => u.name)).toEqual(['lease-1'])
  })
})

describe('a damaged WARC file', () => {
  const whole = warcGz([info, ...pages(3)])
  const starts = [info, ...pages(3)].map((_, i, all) => warcGz(all.slice(0, i)).length)
  const flipped = (at: number) => {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    return bytes
  }

  it('names the record that is cut short, and reads those before', async () => {
    const { units, failures } = await unpack('c.warc.gz', whole.subarray(0, whole.length - 90))
    expect(units.map((u) => u.name)).toEqual(['lease-0', 'lease-1'])
    expect(failed(failures)).toEqual([[`c.warc.gz › ${url(2)} (byte ${starts[3]})`, 'read/warc-cut']])
    expect(failures[0]?.message).toBe('The file ends within this record')
  })

  it.each([30, 120, 250, 300])(
    'names the record in which byte %d was changed, and reads the others',
    async (offset) => {
      const { units, failures } = await unpack('c.warc.gz', flipped((starts[2] ?? 0) + offset))
      expect(units.map((u) => u.name)).toEqual(['lease-0', 'lease-2'])
      expect(failures.map((f) => f.code)).toEqual(['read/warc-damaged'])
      expect(failures[0]?.name).toMatch(new RegExp(`\\(byte ${starts[2]}\\)$`))
    },
  )

  it('names a changed byte of an unpacked record by its digest', async () => {
    const bytes = Buffer.concat(pages(3))
    bytes[bytes.indexOf('berth 1') + 6] = 0x39
    const { units, failures } = await unpack('c.warc', bytes)
    expect(units.map((u) => u.name)).toEqual(['lease-0', 'lease-2'])
    expect(failures.map((f) => f.code)).toEqual(['read/warc-digest'])
  })

  it.each([
    ['reaches over the next record', 9000],
    ['ends too early', 20],
  ])('names the record whose length %s, and reads the others', async (_, length) => {
    const bad = warcPage(page('Odd length.'), { url: url(9), length, digest: null })
    const { units, failures } = await unpack('c.warc', Buffer.concat([bad, ...pages(2)]))
    expect(units.map((u) => u.name)).toEqual(['lease-0', 'lease-1'])
    expect(failed(failures)).toEqual([[`c.warc › ${url(9)} (byte 0)`, 'read/warc-length']])
  })

  it('names bytes that are no record, and goes on after them', async () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = pages(2)
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251))
    const { units, failures } = await unpack('c.warc', Buffer.concat([first, noise, Buffer.from('\n'), second]))
    expect(units.map((u) => u.name)).toEqual(['lease-0', 'lease-1'])
    expect(failed(failures)).toEqual([[`c.warc (byte ${first.length})`, 'read/warc-header']])
  })

  it('is read or refused with a code wherever it is cut', async () => {
    const bytes = warcGz(pages(2))
    for (let at = 1; at < bytes.length; at += 37) {
      const { units, failures } = await unpack('c.warc.gz', bytes.subarray(0, at))
      expect(units.length + failures.length).toBeGreaterThan(0)
      for (const f of failures) expect(f.code).toMatch(/^read\//)
    }
  })
})

describe('the digests of a WARC file', () => {
  const block = httpAnswer(page('Moreno said no.'))
  const body = Buffer.from(page('Moreno said no.'))
  const kinds = async (options: Parameters<typeof warcRecord>[1]) => {
    const [raw] = await documentsIn('c.warc', warcRecord(block, options))
    return raw?.notes.map((n) => n.kind)
  }

  it.each([
    ['the block', { digest: sha1Of(block) }, []],
    ['the block in lower case', { digest: sha1Of(block).toLowerCase() }, []],
    ['the content alone', { digest: null, headers: [`WARC-Payload-Digest: ${sha1Of(body)}`] }, []],
    ['the content, made of other bytes', { headers: [`WARC-Payload-Digest: ${sha1Of('x')}`] }, ['digest-differs']],
    ['an unknown kind', { digest: 'blake9:abcdef' }, ['digest-unknown']],
    ['nothing', { digest: null }, ['digest-absent']],
  ])('of %s', async (_, options, expected) => {
    expect(await kinds(options)).toEqual(expected)
  })

  it('that are wrong cost the record', async () => {
    const bytes = warcRecord(block, { digest: null, headers: [`WARC-Payload-Digest: ${sha1Of('x')}`] })
    expect((await unpack('c.warc', bytes)).failures.map((f) => f.code)).toEqual(['read/warc-digest'])
  })
})

describe('what an archive may cost', () => {
  it('is bounded by the bytes that come out of it', async () => {
    const bomb = warcGz(Array.from({ length: 12 }, (_, n) => warcPage(Buffer.alloc(2_000_000), { url: url(n) })))
    const bytes = Buffer.concat([warcGz(pages(1)), bomb])
    const { units, failures } = await unpack('c.warc.gz', bytes, { maxExpansion: 1 })
    expect(units[0]?.name).toBe('lease-0')
    expect(failures.map((f) => f.code)).toEqual(['read/expansion'])
  })

  it('is bounded for what is unpacked of its pages too, and those that are small are read', async () => {
    const packed = gzipSync(Buffer.alloc(20 * 1024 * 1024))
    const bombs = [1, 2, 3].map((n) => warcRecord(httpAnswer(packed, ['Content-Encoding: gzip']), { url: url(n) }))
    const { units, failures } = await unpack('c.warc', Buffer.concat([...bombs, ...pages(1)]), { maxExpansion: 1 })
    expect(units.map((u) => u.name)).toEqual(['lease-0'])
    expect(failures.map((f) => f.code)).toEqual(['read/expansion', 'read/expansion', 'read/expansion'])
  })

  it('is bounded by the pages in it', async () => {
    const { units, failures } = await unpack('c.warc', Buffer.concat(pages(5)), { maxParts: 2 })
    expect(units.length).toBeLessThan(5)
    expect(failures.map((f) => f.code)).toEqual(['read/archive-parts'])
  })

  it('is bounded by the bytes of a page', async () => {
    const { units, failures } = await unpack(
      'c.warc',
      Buffer.concat([warcPage(page('x '.repeat(400_000)), { url: url(7) }), ...pages(1)]),
      { maxBytes: 10_000 },
    )
    expect(units.map((u) => u.name)).toEqual(['lease-0'])
    expect(failed(failures)).toEqual([[`c.warc › ${url(7)} (byte 0)`, 'read/too-large']])
  })
})

describe('an address', () => {
  it.each([
    ['https://herald.test/2025/10/lease', 'lease'],
    ['https://herald.test/2025/10/', '10'],
    ['https://herald.test/', 'herald.test'],
    ['https://herald.test/a/caf%C3%A9.html?x=1#top', 'café.html'],
    ['file:///etc/passwd', 'passwd'],
    ['not an address', 'not an address'],
  ])('%s names its document %s', async (address, name) => {
    const { units } = await unpack('c.warc', warcPage(page('Moreno said no.'), { url: address }))
    expect(units.map((u) => u.name)).toEqual([name])
  })

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'https://herald.test/a b'])(
    '%s is none of the web: it is noted, and given as no address of the page',
    async (address) => {
      const [raw] = await documentsIn('c.warc', warcPage(page('Moreno said no.'), { url: address }))
      expect(valuesOf(raw, 'url')).toEqual([])
      expect(raw?.notes.map((n) => n.kind)).toEqual(['target-odd'])
    },
  )

  it('in angle brackets is the one inside', async () => {
    const [raw] = await documentsIn('c.warc', warcPage(page('Moreno said no.'), { url: `<${url(1)}>` }))
    expect(valuesOf(raw, 'url')).toEqual([`header: ${url(1)}`])
    expect(raw?.notes).toEqual([])
  })
})
