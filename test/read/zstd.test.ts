import { constants, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/read/signature.ts'
import { warcPage, warcRecord } from '../helpers/archives.ts'
import { unpack, valuesOf, documentsIn } from '../helpers/inputs.ts'

const page = (words: string) => `<!doctype html><title>Lease</title><p>${words}</p>`
const info = warcRecord('software: test\r\n', { type: 'warcinfo', url: null })
const url = (n: number) => `https://herald.test/2025/10/lease-${n}`
const pages = (count: number) =>
  Array.from({ length: count }, (_, n) => warcPage(page(`Moreno said berth ${n} was closed.`), { url: url(n) }))

/** Trained by zstd on records like those of `pages`. */
const dictionary = Buffer.from(
  'N6Qw7OXMIEEtEMCSNB0zMAMzMAMzAL6jJ/d9m/GQaLe9jnSikrYauWpLrF3bpEz7gTj3WsgCwwEAAAAbjhGMAQAABCALBwAHzoEPhyMxAAAA' +
    'AMAAALhYAAAAAAAAAAAAAyBTdHAEAAAAAACk7yjRoJkKgAMAAAAABwAAAAAAAAABAAAABAAAAAgAAABlIGh0bWw+PHRpdGxlPkxlYXNlPC90' +
    'aXRsZT48cD5Nb3Jlbm8gc2FpZCBiZXJ0aCAxMnBvbnNlDQpDb250ZW50LUxlbmd0aDogMTM5DQoNCkhUVFAvMS4xIDIwMCBPSw0KQ29uLVR5' +
    'cGU6IHRleHQvaHRtbDsgY2hhcnNldD11dGYtOA0KDQo8IWRvY3R5cGUgaHRtbD5UMDk6MDA6MDBa',
  'base64',
)

/** A frame with its checksum, as archives have it. */
function frame(content: Uint8Array, own: Buffer | null = null): Buffer {
  const params = { [constants.ZSTD_c_checksumFlag]: 1 }
  return zstdCompressSync(content, { params, ...(own === null ? {} : { dictionary: own }) })
}

/** A frame that readers skip; with the number 13 it holds a dictionary. */
function skipped(content: Uint8Array, number = 13): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(0x184d2a50 + number, 0)
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content])
}

const framed = (records: readonly Buffer[], own: Buffer | null = null) =>
  Buffer.concat(records.map((r) => frame(r, own)))

const all = [info, ...pages(3)]

describe('a WARC file packed by Zstandard', () => {
  it.each([
    ['record by record', framed(all)],
    ['with a dictionary', Buffer.concat([skipped(dictionary), framed(all, dictionary)])],
    ['with a packed dictionary', Buffer.concat([skipped(frame(dictionary)), framed(all, dictionary)])],
    [
      'with frames that mean nothing to us',
      Buffer.concat(all.flatMap((r) => [frame(r), skipped(Buffer.from('index'), 3), frame(Buffer.alloc(0))])),
    ],
    ['each record in pieces', framed(all.flatMap((r) => [r.subarray(0, 90), r.subarray(90, 300), r.subarray(300)]))],
    ['as a whole', frame(Buffer.concat(all))],
  ])('gives its pages, %s', async (_, bytes) => {
    const { units, failures, leftOut } = await unpack('c.warc.zst', bytes)
    expect(failures).toEqual([])
    expect(units.map((u) => [u.name, u.format])).toEqual([
      ['lease-0', 'html'],
      ['lease-1', 'html'],
      ['lease-2', 'html'],
    ])
    expect(leftOut).toEqual(['note about the archive'])
  })

  it('says at which byte each page stands, and how many it takes', async () => {
    const bytes = Buffer.concat([skipped(dictionary), framed(all, dictionary)])
    const { units } = await unpack('c.warc.zst', bytes)
    const { at, size } = units[1]?.container ?? {}
    expect(at).toBe(skipped(dictionary).length + framed(all.slice(0, 2), dictionary).length)
    expect(size).toBe(frame(all[2] ?? Buffer.alloc(0), dictionary).length)
    const [first] = await documentsIn('c.warc.zst', bytes)
    expect(valuesOf(first, 'retrieved')).toEqual(['header: 2025-10-02T09:00:00Z'])
  })

  it('names the record with a changed byte, and reads the others', async () => {
    const bytes = framed(all)
    const second = framed(all.slice(0, 2)).length
    bytes[second + 60] = (bytes[second + 60] ?? 0) ^ 0x10
    const { units, failures } = await unpack('c.warc.zst', bytes)
    expect(units.map((u) => u.name)).toEqual(['lease-0', 'lease-2'])
    expect(failures.map((f) => [f.name, f.code])).toEqual([
      [expect.stringContaining(`(byte ${second})`), 'read/warc-damaged'],
    ])
  })

  it.each([
    ['whose dictionary is missing', () => framed(all, dictionary), 'read/warc-packing'],
    ['whose dictionary is cut', () => skipped(dictionary).subarray(0, 200), 'read/warc-packing'],
    ['that ends within a record', () => framed(all).subarray(0, -20), 'read/warc-cut'],
    [
      'that ends within a skipped frame',
      () => Buffer.concat([framed(all), skipped(dictionary, 2)]).subarray(0, -9),
      'read/warc-cut',
    ],
  ])('%s is named as such', async (_, bytes, code) => {
    const { failures } = await unpack('c.warc.zst', bytes())
    expect(failures.map((f) => f.code)).toContain(code)
  })

  it('may cost no more than others', async () => {
    const bomb = warcPage(Buffer.alloc(40_000_000), { url: url(8) })
    const { units, failures } = await unpack('c.warc.zst', framed([...pages(1), bomb, bomb]), { maxExpansion: 1 })
    expect(units[0]?.name).toBe('lease-0')
    expect(failures.map((f) => f.code)).toContain('read/expansion')
  })

  it('is read or refused with a code wherever it is cut', async () => {
    const bytes = framed(pages(2))
    for (let at = 1; at < bytes.length; at += 29) {
      const { units, failures } = await unpack('c.warc.zst', bytes.subarray(0, at))
      expect(units.length + failures.length).toBeGreaterThan(0)
      for (const f of failures) expect(f.code).toMatch(/^read\//)
    }
  })
})

describe('a file packed by Zstandard', () => {
  it('gives the file in it', async () => {
    const lines = '{"id":"a","text":"Moreno said the berth was closed."}\n{"id":"b","text":"Varga denied it."}\n'
    const { units, failures } = await unpack('wire.jsonl.zst', frame(Buffer.from(lines)))
    expect(failures).toEqual([])
    expect(units.map((u) => [u.name, u.format])).toEqual([
      ['a', 'jsonl'],
      ['b', 'jsonl'],
    ])
  })

  it('that expands beyond measure is refused', async () => {
    const { failures } = await unpack('a.txt.zst', frame(Buffer.alloc(40_000_000, 32)), { maxExpansion: 1 })
    expect(failures.map((f) => f.code)).toEqual(['read/expansion'])
  })

  it('is told from a WARC file by what is in it', () => {
    expect(formatOf('crawl.zst', frame(info))).toBe('warc')
    expect(formatOf('crawl', skipped(dictionary))).toBe('warc')
    expect(formatOf('page.html.zst', frame(Buffer.from('<html>')))).toBe('zstd')
  })
})
