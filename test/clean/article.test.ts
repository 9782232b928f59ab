import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import type { Doc } from '../../src/model/doc.ts'
import { readHtml } from '../../src/read/html.ts'

const cleaned = (page: string): Doc =>
  clean(readHtml('page.html', new TextEncoder().encode(page)), { id: 'd', sha256: '' })
const bodyOf = (doc: Doc) => doc.body.map((s) => doc.text.slice(s.start, s.end)).join('\n')
const regionsOf = (doc: Doc) =>
  doc.regions.map((r) => `${r.kind}: ${doc.text.slice(r.start, r.end).replace(/\s+/g, ' ')}`)

const one = 'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.'
const two = 'The board of the harbour, which met twice in May, was told of the lease a week after it had been signed.'
const three = 'Tomas Reyle, a ministry spokesman, said that the terminal had 50 berths, and that nobody had objected.'
const article = `<p>${one}</p><p>${two}</p><p>${three}</p>`
const text = `${one}\n\n${two}\n\n${three}`

describe('the article of a page', () => {
  it.each([
    ['in an article element', `<nav><a href=/>Home</a></nav><article><h1>Varga signs lease</h1>${article}</article>`],
    ['in a div with no name', `<div><a href=/a>News</a> <a href=/b>Sport</a></div><div>${article}</div>`],
    [
      'in paragraphs made of line breaks',
      `<ul><li><a href=/>Home</a></ul><div>${one}<br><br>${two}<br><br>${three}</div>`,
    ],
    [
      'in cells of a layout table',
      `<table><tr><td><a href=/>Home</a><br><a href=/b>Sport</a></td><td>${article}</td></tr></table>`,
    ],
    ['in a div whose name is that of furniture', `<div class="sidebar-content widget">${article}</div><p>Imprint</p>`],
    [
      'in several sections',
      `<main><section><p>${one}</p></section><section><p>${two}</p><p>${three}</p></section></main>`,
    ],
    [
      'in a page hidden until its script has run',
      `<body><div style="display:none"><h1>Varga signs lease</h1>${article}</div></body>`,
    ],
  ])('is found %s', (_, page) => {
    expect(bodyOf(cleaned(page)).replace(/\n+/g, '\n\n')).toBe(text)
  })

  it.each([
    ['a menu', '<div class="main-menu"><ul><li><a href=/>Home</a></li></ul></div>'],
    ['share buttons', '<div class="social-share"><span>Share</span><span>Tweet</span></div>'],
    [
      'comments',
      `<div id="comments"><p>I never believed a word of it, and neither did my neighbours in the town.</p></div>`,
    ],
    [
      'related stories',
      '<div class="related-articles"><h3>More on this</h3><p>Board was told of nothing, minutes of the meeting show.</p></div>',
    ],
    [
      'a list of links',
      '<ul><li><a href=/a>Harbour board meets again on Friday</a></li><li><a href=/b>Ferry to sail in June</a></li></ul>',
    ],
    ['a newsletter box', '<p>Sign up for our morning newsletter and get it delivered to your inbox.</p>'],
    ['an advertisement', '<p>Advertisement</p>'],
    ['a caption', '<figure><figcaption>Ilse Varga at the port in May. Kara Lindqvist / Reuters</figcaption></figure>'],
    ['a read-more line', '<p><a href=/a>READ MORE: Harbour board meets again</a></p>'],
  ])('is kept apart from %s inside it', (_, furniture) => {
    const doc = cleaned(`<article><p>${one}</p><p>${two}</p>${furniture}<p>${three}</p></article>`)
    expect(bodyOf(doc)).toBe(`${one}\n\n${two}\n${three}`)
    expect(doc.regions.length).toBeGreaterThan(0)
    expect(doc.regions.every((r) => r.rule !== '')).toBe(true)
  })

  it('keeps links inside sentences, headings, lists and quotations', () => {
    const doc = cleaned(
      `<article><p>${one.replace('Ilse Varga', '<a href=/v>Ilse Varga</a>')}</p><h2>What the board knew</h2><ul><li>The lease ran for nine years.</li><li>It cost nothing.</li></ul><blockquote><p>We signed the lease, and nobody objected to it.</p></blockquote><p>${two}</p></article>`,
    )
    expect(bodyOf(doc)).toBe(doc.text)
    expect(regionsOf(doc)).toEqual([
      'heading: What the board knew',
      'list: The lease ran for nine years. It cost nothing.',
      'quote: We signed the lease, and nobody objected to it.',
    ])
  })

  it('marks headline, standfirst, byline and date above it, and credit and correction below', () => {
    const doc = cleaned(
      `<title>Varga signs lease | Lantern Daily</title><main><h1>Varga signs lease</h1><p class="standfirst">The port goes to one bidder, and nobody was asked.</p>
      <p class="byline">By Cora Finch</p><div class="stamp">May 14, 2019</div><div class="text">${article}<p>Correction: An earlier version of this story gave the wrong number of berths.</p><p>(Additional reporting by Ned Orme)</p></div></main>`,
    )
    expect(bodyOf(doc)).toBe(text)
    expect(regionsOf(doc)).toEqual([
      'headline: Varga signs lease',
      'headline: The port goes to one bidder, and nobody was asked.',
      'byline: By Cora Finch',
      'metadata: May 14, 2019',
      'correction: Correction: An earlier version of this story gave the wrong number of berths.',
      'credit: (Additional reporting by Ned Orme)',
    ])
  })

  it('keeps an embedded post in its place, marked as a tweet', () => {
    const doc = cleaned(
      `<article><p>${one}</p><blockquote class="twitter-tweet"><p>Nobody asked the town about the lease.</p>&mdash; Ned Orme (@nedorme) May 14, 2019</blockquote><p>${two}</p></article>`,
    )
    expect(regionsOf(doc)).toEqual(['tweet: Nobody asked the town about the lease. — Ned Orme (@nedorme) May 14, 2019'])
    expect(bodyOf(doc)).toBe(doc.text)
  })

  it.each([
    ['a poem', 'The harbour<br>is let<br>for nine years', 'The harbour\nis let\nfor nine years'],
    ['a line', 'The harbour is let.', 'The harbour is let.'],
  ])('is all there is on a page with %s', (_, lines, body) => {
    expect(bodyOf(cleaned(`<div class="menu"><a href=/>Home</a></div><div><p>${lines}</p></div>`))).toBe(body)
  })

  it('leaves nothing of a page unmarked: a line is body or in a region', () => {
    const doc = cleaned(
      `<header>Lantern Daily</header><article><h1>Varga signs lease</h1>${article}</article><footer>Imprint</footer>`,
    )
    const marked = [...doc.body, ...doc.regions].reduce((sum, s) => sum + s.end - s.start, 0)
    expect(marked).toBe(doc.text.replace(/\n\n(?=Trans|Varga|Imprint)/g, '').length)
  })
})
