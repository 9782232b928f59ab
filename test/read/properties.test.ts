import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/errors.ts'
import type { DocFormat, RawDoc } from '../../src/model/doc.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { formatOf, unreadFormat } from '../../src/read/signature.ts'

const markup = fc.constantFrom(
  ...'<div> </div> <p> </p> <p hidden> <span> </span> <li> <ul> </ul> <td> <tr> <table> </table> <br> <script> </script> <pre> </pre> & &amp; &#xD800; &#x41; <!-- --> < > " = / <a href= <h1> </h1> <svg> </svg> <body> </body> <html> </html> <title> </title> <template> </template>'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\u0000',
  'Varga said no. ',
  '“',
  '\ud800',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<meta property=og:title content=',
  '<time datetime=',
)

const page = fc.array(markup, { maxLength: 60 }).map((parts) => parts.join(''))

const read = (format: DocFormat, bytes: Uint8Array): RawDoc | null => {
  try {
    return readDocument({ name: 'x', format, bytes })
  } catch (error) {
    if (error instanceof ReadError) return null
    throw error
  }
}

function expectSound(raw: RawDoc): void {
  let at = 0
  for (const run of raw.source) {
    expect(run.start).toBeGreaterThanOrEqual(at)
    expect(run.end).toBeGreaterThanOrEqual(run.start)
    expect(run.at).toBeGreaterThanOrEqual(0)
    at = run.end
  }
  expect(at).toBeLessThanOrEqual(raw.text.length)
  raw.elements.forEach((e, i) => {
    expect(e.parent).toBeLessThan(i)
    expect(e.start).toBeLessThan(e.end)
    expect(e.end).toBeLessThanOrEqual(raw.text.length)
    const outer = raw.elements[e.parent]
    if (outer !== undefined) expect(outer.start <= e.start && e.end <= outer.end).toBe(true)
  })
  for (const { span } of raw.fields)
    if (span !== undefined) expect(span.start >= 0 && span.end <= raw.text.length).toBe(true)
  for (const { span } of raw.notes) expect(span.start >= 0 && span.end <= raw.text.length).toBe(true)
}

describe('any bytes', () => {
  it('are read or refused with a code, in every format', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom<DocFormat>('html', 'text', 'jsonl', 'email', 'mhtml'),
        (bytes, format) => {
          const raw = read(format, bytes)
          if (raw !== null) expectSound(raw)
        },
      ),
    )
  })

  it('have a format or an error that says why not', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.uint8Array({ maxLength: 100 }), (name, head) => {
        if (formatOf(name, head) === null) expect(unreadFormat(name, head).code).toBe('read/format')
      }),
    )
  })
})

describe('any markup', () => {
  it('gives a text whose elements nest and whose runs lead back to the page', () => {
    fc.assert(
      fc.property(page, (source) => {
        const bytes = new TextEncoder().encode(source)
        const raw = read('html', bytes)
        if (raw === null) return
        expectSound(raw)
        const decoded = new TextDecoder().decode(bytes)
        for (const r of raw.source)
          expect(decoded.slice(r.at, r.at + r.end - r.start)).toBe(raw.text.slice(r.start, r.end))
        expect(raw.text).toBe(raw.text.trim())
      }),
    )
  })
})

describe('any text', () => {
  it('stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const raw = read('text', new TextEncoder().encode(text))
        if (raw !== null) expect(raw.text).toBe(text)
      }),
    )
  })

  it('stays as it is in a JSON line, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = JSON.stringify({ id: 'a', text, title: 'x' })
        const raw = read('jsonl', new TextEncoder().encode(line))
        expect(raw?.text).toBe(text)
        for (const r of raw?.source ?? [])
          expect(line.slice(r.at, r.at + r.end - r.start)).toBe(text.slice(r.start, r.end))
      }),
    )
  })
})
