import { describe, expect, it } from 'vitest'
import { readAuthors, withoutOutlet } from '../../src/clean/authors.ts'
import { clean } from '../../src/clean/clean.ts'
import type { Doc } from '../../src/model/doc.ts'
import { readHtml } from '../../src/read/html.ts'

const page = (source: string): Doc =>
  clean(readHtml('page.html', new TextEncoder().encode(source)), { id: 'd', sha256: '' })

const one = 'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.'
const text = `<p>${one}</p><p>${one}</p>`
const title = '<h1>Varga signs the port lease</h1>'
const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Varga signs the port lease', ...fields })}</script>`

describe('the date of publication', () => {
  it.each<[string, string, string | null, string[]]>([
    [
      'is the printed one where metadata is a day later',
      `${linked({ datePublished: '2021-05-04T04:31:13-06:00' })}<article>${title}<div class="byline">Cora Finch - May 3, 2021, 10:31 pm CST</div>${text}</article>`,
      '2021-05-03',
      ['2021-05-04'],
    ],
    [
      'is what a marked element shows, in the calendar of the outlet',
      `<meta name="datePublished" content="2021-05-04T04:26:47Z"><article>${title}<time itemprop="datePublished" datetime="2021-05-04T04:26:50Z">11:26 pm EST, Monday, May 3, 2021</time>${text}</article>`,
      '2021-05-03',
      ['2021-05-04'],
    ],
    [
      'is not that of a later printed update',
      `${linked({ datePublished: '2021-05-04T09:00:00-05:00' })}<article>${title}<div class="byline">Updated May 5, 2021</div>${text}</article>`,
      '2021-05-04',
      ['2021-05-05'],
    ],
    [
      'is read from an unnamed line under the headline',
      `<article>${title}<div>Written by Cora Finch, RN on May 3, 2021</div>${text}</article>`,
      '2021-05-03',
      [],
    ],
    [
      'is read with a day that has a full stop',
      `<div>Von Cora Finch publiziert am 3. April 2021</div><article>${title}${text}</article>`,
      '2021-04-03',
      [],
    ],
    [
      'is the page’s own, not that of the address it was taken from',
      `<meta property="og:url" content="https://portal.example/x"><link rel="canonical" href="https://lantern.example/2021/05/03/lease/"><article>${title}<time datetime="2021-05-04T11:45:59Z">1 day ago</time>${text}</article>`,
      '2021-05-04',
      ['2021-05-03'],
    ],
    [
      'is not the day that a picture was taken',
      `<article>${title}<figure><figcaption>Ilse Varga in Marlow on May 2, 2021. (Photo: Kara Lindqvist)</figcaption></figure>${text}</article>`,
      null,
      [],
    ],
  ])('%s', (_, source, value, others) => {
    const { published } = page(source).meta
    expect(published.value).toBe(value)
    expect(published.others.map((o) => o.value)).toEqual(others)
  })
})

describe('authors', () => {
  it.each<[string, string[]]>([
    ['October 12, 2017', []],
    ['Nov. 20, 2019 6:02 AM EST', []],
    ['Updated: Sat 8:31 PM', []],
    ['LANTERNTV', []],
    ['Lantern Daily staff', []],
    ['| BY: Cora Finch', ['Cora Finch']],
    ['Written by Cora Finch, MS, RD on November 14, 2019', ['Cora Finch']],
    ['Von Cora Finch publiziert am 25. September 2018', ['Cora Finch']],
    ['Von Miller', ['Von Miller']],
    ['Cora Finch. Lantern International', ['Cora Finch']],
    ['Cora M. Finch', ['Cora M. Finch']],
    ['Share on Facebook', []],
    ['Log inRegister', []],
    ['Sharen Oduya', ['Sharen Oduya']],
    ['April Oduya', ['April Oduya']],
  ])('are read from %j', (value, names) => {
    expect(readAuthors(value)).toEqual(names)
  })

  it('do not hold the outlet that follows their name', () => {
    expect(withoutOutlet('Cora Finch Lantern Daily', ['Lantern Daily'])).toBe('Cora Finch')
    expect(withoutOutlet('Lantern Daily', ['Lantern Daily'])).toBe('Lantern Daily')
    expect(withoutOutlet('Cora Finch', ['Finch'])).toBe('Cora Finch')
  })

  it('are all whom the printed byline names', () => {
    const source = `${linked({ author: { name: 'Cora Finch' } })}<article>${title}<div class="byline">By Cora Finch, Tomas Oduya</div>${text}</article>`
    expect(page(source).meta.authors.value).toEqual(['Cora Finch', 'Tomas Oduya'])
  })
})

it('names the site before the company behind it', () => {
  const source = `<meta property="og:site_name" content="Marlow Health">${linked({ publisher: { name: 'Marlow Health Media' } })}<article>${title}${text}</article>`
  expect(page(source).meta.outlet.value).toBe('Marlow Health')
})

it.each([
  ['Harbours', 'Varga signs the port lease'],
  ['Varga signs', 'Varga signs'],
])('takes the heading "%s" for a section only if no title holds it', (heading, title) => {
  const source = `${linked({})}<article><h1>${heading}</h1>${text}</article>`
  expect(page(source).meta.title.value).toBe(title)
})
