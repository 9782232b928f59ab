import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/errors.ts'
import type { DocFormat, RawDoc } from '../../src/model/doc.ts'
import { splitCsv } from '../../src/read/csv-parts.ts'
import { splitFeed } from '../../src/read/feed-parts.ts'
import { splitJsonl } from '../../src/read/jsonl-parts.ts'
import type { Split } from '../../src/read/parts.ts'
import { readAnyDocument } from '../../src/read/read-any-document.ts'
import { zipOf } from '../helpers/archives.ts'
import { partsOf } from '../helpers/parts.ts'
import { column, pdfOf } from '../helpers/pdf.ts'

const words = 'Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender in May.'
const utf8 = (text: string) => new TextEncoder().encode(text)

const documents: readonly (readonly [DocFormat, Uint8Array])[] = [
  ['subtitles', utf8(`WEBVTT\n\n1\n00:01.000 --> 00:03.000\n<v Ines Orlo>R&amp;D, <i>she</i> said\n- ${words}\n\n`)],
  [
    'pdf',
    pdfOf([column(words, { x: 72, y: 100, width: 40 }), [{ x: 72, y: 700, text: 'hidden', mode: 3 }]], {
      packed: true,
    }),
  ],
  [
    'docx',
    zipOf([
      {
        name: 'word/document.xml',
        content: `<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
        stored: true,
      },
    ]),
  ],
]

const files: readonly (readonly [string, Split, Uint8Array])[] = [
  ['csv', splitCsv, utf8(`id,text,date\n1,"${words} ""No"", she said.",2019-05-14\n2,${words},x\n`)],
  [
    'feed',
    splitFeed,
    utf8(
      `<?xml version="1.0"?><rss><channel><title>L</title><item><title>T &amp; U</title><description><![CDATA[<p>${words}</p>]]></description></item><item><guid>x</guid><description>&lt;p&gt;${words}</description></item></channel></rss>`,
    ),
  ],
  [
    'json feed',
    splitFeed,
    utf8(
      `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_html":"<p>${words}</p>"},{"content_text":"\\u00e9"}]}`,
    ),
  ],
  ['jsonl', splitJsonl, utf8(`{"id":1,"text":"${words}"}\n{"body":"\\u201cNo\\u201d"}\n`)],
]

/** Bytes changed, cut out, doubled or put in at some places. */
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom('change', 'cut', 'double', 'insert'),
    byte: fc.integer({ min: 0, max: 255 }),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 1, maxLength: 4 },
)
type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never

function changed(bytes: Uint8Array, list: Changes): Uint8Array {
  return list.reduce<Uint8Array>((now, { at, how, byte, length }) => {
    const from = Math.floor(at * now.length)
    const [before, rest] = [now.subarray(0, from), now.subarray(from)]
    if (how === 'cut') return Buffer.concat([before, rest.subarray(length)])
    if (how === 'double') return Buffer.concat([before, rest.subarray(0, length), rest])
    if (how === 'insert') return Buffer.concat([before, Buffer.alloc(length, byte), rest])
    const copy = Uint8Array.from(now)
    if (from < copy.length) copy[from] = byte
    return copy
  }, bytes)
}

function expectSound({ text, source, marks = [], places = [] }: RawDoc): void {
  let end = 0
  for (const run of source) {
    expect(run.start).toBeGreaterThanOrEqual(end)
    expect(run.end).toBeGreaterThan(run.start)
    end = run.end
  }
  for (const span of [...marks, ...places, { start: 0, end }]) {
    expect(span.start).toBeLessThanOrEqual(span.end)
    expect(span.end).toBeLessThanOrEqual(text.length)
  }
}

const orReadError = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ReadError) return null
    throw error
  }
}

describe('a changed file', () => {
  it.each(documents)(
    'of the format %s is read or refused, and what is read is sound',
    async (format, bytes) => {
      expectSound(await readAnyDocument({ name: 'a', format, bytes }))
      await fc.assert(
        fc.asyncProperty(changes, async (list) => {
          const raw = await orReadError(() => readAnyDocument({ name: 'a', format, bytes: changed(bytes, list) }))
          if (raw !== null) expectSound(raw)
        }),
        { numRuns: 60 },
      )
    },
    60_000,
  )

  it.each(files)(
    'with parts of the format %s is read or refused, and what is read is sound',
    async (_, split, bytes) => {
      await fc.assert(
        fc.asyncProperty(changes, async (list) => {
          const parts = await orReadError(() => partsOf(split, { name: 'a', label: 'a', bytes: changed(bytes, list) }))
          for (const part of parts ?? []) {
            if ('code' in part) expect(part.code).toMatch(/^read\//)
            else expectSound(part.raw)
          }
        }),
        { numRuns: 200 },
      )
    },
    60_000,
  )
})
