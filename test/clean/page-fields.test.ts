import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import type { DocMeta } from '../../src/model/doc.ts'
import { readHtml } from '../../src/read/html.ts'

const one = 'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.'
const paragraphs = `<p>${one}</p><p>${one}</p>`
const ld = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`
const at = (url: string) => `<link rel=canonical href="${url}">`
const site = (name: string) => `<meta property=og:site_name content="${name}">`

const metaOf = (source: string): DocMeta =>
  clean(readHtml('page.html', new TextEncoder().encode(source)), { id: 'd', sha256: '' }).meta

describe('the headline of a page', () => {
  it.each<[string, string, string]>([
    [
      'is given without the name of the site',
      `${site('Lantern')}${ld({ headline: 'Varga signs the port lease - Lantern' })}<h1>Games</h1><article>${paragraphs}</article>`,
      'Varga signs the port lease',
    ],
    [
      'keeps a last part that is no site',
      `${site('Lantern')}${ld({ headline: 'Varga signs the port lease - again' })}<article>${paragraphs}</article>`,
      'Varga signs the port lease - again',
    ],
    [
      'is not the name of the site, though that is its only heading',
      `${site('All About Harbours')}<meta property=og:title content="Varga signs lease"><title>Varga signs lease | All About Harbours</title><h1>All About Harbours</h1><article>${paragraphs}</article>`,
      'Varga signs lease',
    ],
  ])('%s', (_, source, title) => {
    expect(metaOf(source).title.value).toBe(title)
  })
})

describe('the outlet of a page', () => {
  const titled = (suffix: string) =>
    `<title>Varga signs lease – ${suffix}</title><article><h1>Varga signs lease</h1>${paragraphs}</article>`
  it.each<[string, string, string]>([
    [
      'is the name its address is made of, before another',
      `${at('https://www.lanternherald.example/a')}${ld({ publisher: { name: 'LH News Service' } })}${site('Lantern Herald')}${titled('x')}`,
      'Lantern Herald',
    ],
    [
      'stands in the title where the address is made of it',
      `${at('https://lanternsound.example/a')}${titled('Lantern Sound Works')}`,
      'Lantern Sound Works',
    ],
    [
      'stands there where metadata gives an account only',
      `${at('https://lanternsound.example/a')}${site('@lanternsound')}${titled('Lantern Sound Upland')}`,
      'Lantern Sound Upland',
    ],
    [
      'is the address where the title ends in something else',
      `${at('https://lanternsound.example/a')}${titled('Opinion')}`,
      'lanternsound.example',
    ],
  ])('%s', (_, source, outlet) => {
    expect(metaOf(source).outlet.value).toBe(outlet)
  })
})

describe('the day of publication of a page', () => {
  const article = (line: string) => `<article><h1>Varga signs lease</h1>${line}${paragraphs}</article>`
  it.each<[string, string, string]>([
    [
      'is that of the place where metadata gives it, whatever month the address has',
      `${at('https://lantern.example/2019/05/lease')}${ld({ datePublished: '2019-05-15T01:19:34Z' })}<meta name=article_date_original content="Tuesday, May 14, 2019, 08:19 PM">${article('')}`,
      '2019-05-14',
    ],
    [
      'is the day that is printed, though the address has the day before',
      `${at('https://lantern.example/varga-signs-lease-2019-05-14/')}${ld({ datePublished: '2019-05-15T05:07:01Z' })}${article('<time datetime="2019-05-15T01:07:00-04:00">May 15, 2019 / 1:07 AM</time>')}`,
      '2019-05-15',
    ],
    [
      'is that of the address where nothing is printed',
      `${at('https://lantern.example/2019/05/14/lease')}${ld({ datePublished: '2019-05-15T01:53:14Z' })}${article('')}`,
      '2019-05-14',
    ],
  ])('%s', (_, source, published) => {
    expect(metaOf(source).published.value).toBe(published)
  })
})

describe('the byline of a page', () => {
  it('is the line that says “by”, not a name by itself above it', () => {
    const { authors } = metaOf(
      `<article><h1>Did the minister sign?</h1><p class="author">Ilse Varga</p><p class="byline">By Cora Finch, Ned Orme on Monday, May 13th, 2019 at 11:08 a.m.</p>${paragraphs}</article>`,
    )
    expect(authors.value).toEqual(['Cora Finch', 'Ned Orme'])
  })

  it.each(['Meta', 'Categories', 'Uncategorized'])('is nobody where it says %s', (word) => {
    const { authors } = metaOf(
      `<article><h1>Varga signs lease</h1><p class="byline">By ${word}</p>${paragraphs}</article>`,
    )
    expect(authors.value).toBeNull()
  })
})
