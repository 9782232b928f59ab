import { describe, expect, it } from 'vitest'
import { readAuthors } from '../../src/clean/authors.ts'
import { clean } from '../../src/clean/clean.ts'
import { languageOf } from '../../src/clean/language.ts'
import { hostOf, outletAt } from '../../src/clean/outlet.ts'
import { daysBetween, readStatedDate, readUrlDate } from '../../src/clean/stated-dates.ts'
import { outlets } from '../../src/data/outlets.ts'
import type { Doc } from '../../src/model/doc.ts'
import { readHtml } from '../../src/read/html.ts'
import { readJsonLine } from '../../src/read/jsonl.ts'
import { readText } from '../../src/read/text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const identity = { id: 'd', sha256: '' }
const page = (source: string): Doc => clean(readHtml('page.html', utf8(source)), identity)
const plain = (text: string, name = 'a.txt'): Doc => clean(readText(name, utf8(text)), identity)
const line = (value: object): Doc => clean(readJsonLine('l', utf8(JSON.stringify(value))), identity)

const one = 'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.'
const article = `<article><h1>Varga signs lease</h1><p>${one}</p><p>${one}</p></article>`

describe('readStatedDate', () => {
  it.each<[string, string | null]>([
    ['2019-05-14T23:30:00-05:00', '2019-05-14'],
    ['2019-05-14T04:58:46+00:00', '2019-05-14'],
    ['2019-05-14 02:24:00', '2019-05-14'],
    ['2019/5/4', '2019-05-04'],
    ['20190514', '2019-05-14'],
    ['2019-05', '2019-05'],
    ['Tue, 14 May 2019 09:00:00 GMT', '2019-05-14'],
    ['May 14, 2019', '2019-05-14'],
    ['Published: May. 14, 2019 8:03 am ET', '2019-05-14'],
    ['Tuesday 14 May 2019, 6.05 p.m.', '2019-05-14'],
    ['14th May, 2019', '2019-05-14'],
    ['Published Tue, May 14 20194:29 AM EST', '2019-05-14'],
    ['Fri 6:45 PM, Feb 16, 2018', '2018-02-16'],
    ['May 2019', '2019-05'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
    ['5/14/2019', '2019-05-14'],
    ['05/04/2019', null],
    ['2019-02-30T00:00:00Z', null],
    ['9999-99-99', null],
    ['0001-01-01T00:00:00Z', null],
    ['-0001-01-01', null],
    ['today', null],
    ['2 hours ago', null],
    ['', null],
    ['1/1/1/1/1/1/1/', null],
  ])('reads %j as %j', (value, date) => {
    expect(readStatedDate(value)?.date ?? null).toBe(date)
  })

  it('knows a time in UTC', () => {
    expect(readStatedDate('2019-05-14T04:58:46Z')?.utc).toBe(true)
    expect(readStatedDate('2019-05-14T04:58:46-05:00')?.utc).toBe(false)
  })

  it('is quick on a value made to be slow', () => {
    expect(readStatedDate('2019-05-'.repeat(20_000))).toBeDefined()
    expect(readStatedDate('1/'.repeat(50_000))).toBeNull()
  })
})

describe('readUrlDate', () => {
  it.each<[string, string | null]>([
    ['https://l.example/2019/05/14/lease', '2019-05-14'],
    ['https://l.example/news/2019/may/14/lease', '2019-05-14'],
    ['https://l.example/story/2019-05-14/lease', '2019-05-14'],
    ['https://l.example/lease-20190514/', '2019-05-14'],
    ['https://l.example/2019/05/lease.html', '2019-05'],
    ['https://l.example/columnists/201905141077343476-lease/', null],
    ['https://l.example/2019/13/14/lease', null],
    ['https://2019-05-14.example/lease', null],
    ['https://l.example/lease', null],
  ])('%s: %s', (url, date) => {
    expect(readUrlDate(url)).toBe(date)
  })

  it('counts days between days only', () => {
    expect(daysBetween('2019-05-14', '2019-05-13')).toBe(1)
    expect(daysBetween('2019-05', '2019-05-13')).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('readAuthors', () => {
  it.each<[string, string[]]>([
    ['By Cora Finch', ['Cora Finch']],
    ['by Cora Finch and Ned Orme', ['Cora Finch', 'Ned Orme']],
    ['Cora Finch, Ned Orme & Ada Kolb', ['Cora Finch', 'Ned Orme', 'Ada Kolb']],
    ['By CORA FINCH, AP Maritime Writer', ['CORA FINCH']],
    ['By Cora Finch, Quay Gazette', ['Cora Finch']],
    ['By Cora Finch Tuesday, May 14, 2019, 6:20 p.m.', ['Cora Finch']],
    ['Cora Finch · 14 May 2019 · 3 minute read', ['Cora Finch']],
    ['Associated Press', ['Associated Press']],
    ['https://social.example/corafinch', []],
    ['admin', []],
    ['<b>x</b>', []],
    ['', []],
  ])('%j: %j', (value, names) => {
    expect(readAuthors(value)).toEqual(names)
  })
})

describe('the list of outlets', () => {
  it('has each name and each address once', () => {
    const hosts = outlets.flatMap((o) => o.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(hosts.every((host) => /^[a-z0-9.-]+\.[a-z]{2,}$/.test(host))).toBe(true)
    expect(outlets.every((o) => o.name.trim() === o.name && o.name !== '' && o.hosts.length > 0)).toBe(true)
  })

  it('is asked by host', () => {
    expect(hostOf('https://www.nbcnews.com/widget/1')).toBe('nbcnews.com')
    expect(hostOf('//user@m.nbcnews.com:80?x')).toBe('m.nbcnews.com')
    expect(hostOf('javascript:alert(1)')).toBeNull()
    expect(outletAt('media.nbcnews.com')?.name).toBe('NBC News')
    expect(outletAt('notnbcnews.com')).toBeNull()
  })
})

describe('the outlet', () => {
  it.each<[string, Doc, string | null, string | null]>([
    [
      'is the publisher of JSON-LD',
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Lantern Daily"}}</script>${article}`,
      ),
      'Lantern Daily',
      'json-ld',
    ],
    [
      'is the site rather than the agency',
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Associated Press"}}</script><meta property=og:site_name content="Lantern Daily">${article}`,
      ),
      'Lantern Daily',
      'meta',
    ],
    [
      'is the site rather than the program',
      page(
        `<script type="application/ld+json">{"@type":"BlogPosting","publisher":{"name":"Blogger"}}</script><meta property=og:site_name content="Lantern Daily | News">${article}`,
      ),
      'Lantern Daily',
      'meta',
    ],
    [
      'is who publishes at the address',
      page(`<link rel=canonical href="https://www.nytimes.com/2019/05/14/lease">${article}`),
      'New York Times',
      'url',
    ],
    [
      'is the address where nobody says more',
      page(`<link rel=canonical href="https://www.lantern.example/lease">${article}`),
      'lantern.example',
      'url',
    ],
    [
      'is in the title beside the headline',
      page(`<title>Varga signs lease | Lantern Daily</title>${article}`),
      'Lantern Daily',
      'meta',
    ],
    ['is not a section in the title', page(`<title>Opinion: Varga signs lease</title>${article}`), null, null],
    [
      'is what a line of JSONL says',
      line({ text: one, publisher: 'Quay Gazette', url: 'https://www.nytimes.com/x' }),
      'Quay Gazette',
      'input',
    ],
    [
      'is told by unnamed people twice',
      plain(
        `A ministry official told Business Insider the lease was void. ${one}\n\nA spokeswoman for the port told Business Insider that it was not. ${one}`,
      ),
      'Business Insider',
      'text',
    ],
    [
      'is the maker of its player, who was told',
      plain(
        `<iframe src="http://www.nbcnews.com/embed/1"></iframe>\n\nA ministry official told NBC News the lease was void. ${one}`,
      ),
      'NBC News',
      'text',
    ],
    ['is not who is told once', plain(`A ministry official told NBC News the lease was void. ${one}`), null, null],
    [
      'is not who a principal told',
      plain(`Varga told CNN the lease was void.\n\nVarga told CNN it was her lease. ${one}`),
      null,
      null,
    ],
    [
      'is not who reported it first',
      plain(`An official told NBC News so.\n\nA second official told NBC News the same, NBC News reported. ${one}`),
      null,
      null,
    ],
    ['is unknown where the text does not say', plain(one), null, null],
    ['stands above the article', plain(`THE QUAY GAZETTE\nMay 14, 2019\n\n${one}`), 'The Quay Gazette', 'heading'],
  ])('%s', (_, doc, value, basis) => {
    expect([doc.meta.outlet.value, doc.meta.outlet.basis]).toEqual([value, basis])
  })

  it('points to where the text shows it', () => {
    const doc = plain(`An official told NBC News so. An aide told NBC News the same. ${one}`)
    expect(doc.meta.outlet.spans.map((s) => doc.text.slice(s.start, s.end))).toEqual(['NBC News', 'NBC News'])
  })
})

describe('the date of publication', () => {
  const ld = (date: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`

  it.each<[string, Doc, string | null, string | null, string[]]>([
    [
      'is that of JSON-LD',
      page(`${ld('2019-05-14T09:00:00+02:00')}<meta name=date content=2019-05-14>${article}`),
      '2019-05-14',
      'json-ld',
      [],
    ],
    [
      'keeps what another source says',
      page(`${ld('2019-05-14')}<meta name=date content=2019-05-20>${article}`),
      '2019-05-14',
      'json-ld',
      ['2019-05-20'],
    ],
    [
      'is the local day of the address before a time in UTC',
      page(`<link rel=canonical href=https://l.example/2019/05/13/lease>${ld('2019-05-14T03:00:00Z')}${article}`),
      '2019-05-13',
      'url',
      ['2019-05-14'],
    ],
    [
      'is not the address two days off',
      page(`<link rel=canonical href=https://l.example/2019/05/11/lease>${ld('2019-05-14T03:00:00Z')}${article}`),
      '2019-05-14',
      'json-ld',
      ['2019-05-11'],
    ],
    [
      'passes over what is no date',
      page(`${ld('2019-02-30')}<meta name=date content=9999-99-99>${article}`),
      null,
      null,
      [],
    ],
    [
      'is a time element by the headline',
      page(`<article><h1>Varga signs lease</h1><time datetime=2019-05-14>x</time><p>${one}</p><p>${one}</p></article>`),
      '2019-05-14',
      'time-element',
      [],
    ],
    [
      'is no time element of a comment',
      page(`${article}<div id=comments><p>${one}</p><p>${one}</p><time datetime=2019-05-20>x</time></div>`),
      null,
      null,
      [],
    ],
    [
      'is the line under the headline',
      page(`<article><h1>Varga signs lease</h1><div>May 14, 2019</div><p>${one}</p><p>${one}</p></article>`),
      '2019-05-14',
      'byline',
      [],
    ],
    ['is what a line of JSONL says', line({ text: one, date: '2019-05-14' }), '2019-05-14', 'input', []],
    ['is the date a text begins with', plain(` date 2019-05-14 ${one}`), '2019-05-14', 'text', []],
    [
      'is not the day in a caption',
      plain(`MARLOW, OH - JULY 20: The pier on July 20, 2017 (Photo by Kara Lindqvist/Getty Images)\n\n${one}`),
      null,
      null,
      [],
    ],
    ['is not a day the text tells of', plain(`The lease was signed on May 4, 2019. ${one}`), null, null, []],
    [
      'is not the date in a file name, which is offered',
      plain(one, '2019-05-14 lease.txt'),
      null,
      null,
      ['2019-05-14'],
    ],
    [
      'is no more precise than its source',
      page(`<link rel=canonical href=https://l.example/2019/05/lease>${article}`),
      '2019-05',
      'url',
      [],
    ],
  ])('%s', (_, doc, value, basis, others) => {
    const { published } = doc.meta
    expect([published.value, published.basis, published.others.map((o) => o.value)]).toEqual([value, basis, others])
  })

  it('notes a stated date that is none', () => {
    expect(page(`${ld('2019-02-30')}${article}`).notes.map((n) => n.kind)).toEqual(['date-invalid'])
  })

  it('is kept apart from the date of a change', () => {
    const doc = page(
      `<article><h1>Varga signs lease</h1><p class=byline>May 14, 2019 · Updated May 15, 2019</p><p>${one}</p><p>${one}</p></article>`,
    )
    expect([doc.meta.published.value, doc.meta.modified.value]).toEqual(['2019-05-14', '2019-05-15'])
  })
})

describe('headline and authors', () => {
  it('are taken from where they stand', () => {
    const doc = page(
      `<title>Varga signs lease - Lantern</title><article><h1>Varga signs lease</h1><p class=byline>By Cora Finch and Ned Orme</p><p>${one}</p><p>${one}</p></article>`,
    )
    expect(doc.meta.title).toMatchObject({ value: 'Varga signs lease', basis: 'heading' })
    expect(doc.meta.authors).toMatchObject({ value: ['Cora Finch', 'Ned Orme'], basis: 'byline' })
    expect(doc.meta.title.spans.map((s) => doc.text.slice(s.start, s.end))).toEqual(['Varga signs lease'])
  })

  it('keep another headline that the metadata gives', () => {
    const doc = page(
      `<title>Varga signs lease</title><meta property=og:title content="Secret lease at the port">${article}`,
    )
    expect(doc.meta.title.value).toBe('Varga signs lease')
    expect(doc.meta.title.others.map((o) => o.value)).toEqual(['Secret lease at the port'])
  })

  it('are none where there are none', () => {
    const { title, authors } = plain(one).meta
    expect([title.value, authors.value]).toEqual([null, null])
  })
})

describe('languageOf', () => {
  it.each([
    ['Varga denied it.', 'en'],
    ['VARGA SAYS PORT LEASE SIGNED IN MAY', 'en'],
    [one, 'en'],
    ['Die Ministerin sagte am Dienstag, der Vertrag über den Hafen sei ohne Ausschreibung unterzeichnet worden.', 'de'],
    ['La ministre a déclaré mardi que le bail du port avait été signé sans appel d’offres.', 'fr'],
    ['Министр заявила во вторник, что договор аренды порта был подписан без тендера.', 'ru'],
    ['', 'und'],
    ['12 345', 'und'],
    [`${'“‘'.repeat(5000)}${one}`, 'en'],
  ])('%.40s: %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
