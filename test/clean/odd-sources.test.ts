import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import type { Doc, MetaValue } from '../../src/model/doc.ts'
import { readDocument } from '../../src/read/read-document.ts'

const one = 'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.'

/** A page as it was captured at an address. */
function captured(address: string, head: string, body = one): Doc {
  const fields: readonly MetaValue[] = [{ field: 'url', value: address, basis: 'header' }]
  const container = { file: 'c.warc', part: address, at: 0, charset: null, fields }
  const bytes = new TextEncoder().encode(`<head>${head}</head><article><h1>Varga signs</h1><p>${body}</p></article>`)
  return clean(readDocument({ name: 'lease', format: 'html', bytes, container }), { id: 'd', sha256: '' })
}

const claims =
  '<link rel=canonical href=https://www.harbour-times.test/lease><meta property=og:site_name content="Harbour Times">'

describe('a page that says it is of another site than the one it was captured at', () => {
  it('is taken for what was captured, the claim is kept beside it, and a note says so', () => {
    const doc = captured('https://blog.someone.test/p/1', claims)
    expect([doc.meta.outlet.value, doc.meta.outlet.basis]).toEqual(['blog.someone.test', 'url'])
    expect(doc.meta.outlet.others.map((o) => o.value)).toContain('Harbour Times')
    expect(doc.notes.map((n) => n.kind)).toEqual(['outlet-differs'])
    expect(doc.meta.url.value).toBe('https://blog.someone.test/p/1')
  })

  it.each([
    ['the same site', 'https://harbour-times.test/lease?utm=x'],
    ['another host of the site', 'https://amp.harbour-times.test/lease'],
    ['a keeper of pages of others', 'https://web.archive.org/web/20190514090000/https://www.harbour-times.test/lease'],
  ])('is taken for what it says at %s', (_, address) => {
    const doc = captured(address, claims)
    expect(doc.meta.outlet.value).toBe('Harbour Times')
    expect(doc.notes).toEqual([])
  })

  it('needs to say so: a page without an address of its own is of whom it names', () => {
    const doc = captured('https://blog.someone.test/p/1', '<meta property=og:site_name content="Harbour Times">')
    expect(doc.meta.outlet.value).toBe('Harbour Times')
  })
})

describe('a word of two scripts', () => {
  it.each([
    ['V\u0430rga said no.', 1],
    ['The Ministry of P\u03bfrts said no.', 1],
    ['\u0412\u0430\u0440\u0433\u0430 (Varga) said no.', 0],
    ['It drew 5 µg and 3 kΩ.', 0],
  ])('is noted where it stands: %s', (body, count) => {
    const doc = captured('https://herald.test/a', '', `${one}</p><p>${body}`)
    const found = doc.notes.filter((n) => n.kind === 'mixed-script')
    expect(found).toHaveLength(count)
    for (const { span } of found) expect(doc.text.slice(span.start, span.end)).toMatch(/[VP]/)
  })
})
