import { describe, expect, it } from 'vitest'
import type { MetaField } from '../../src/model/doc.ts'
import { readHtml } from '../../src/read/html.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import { readDocument } from '../../src/read/read-document.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (page: string, limits = defaultLimits) => readHtml('page.html', utf8(page), limits)
const textOf = (page: string) => read(page).text

describe('a page cut short', () => {
  it.each([
    ['that opens and never closes has a note', '<html><body><p>The council met and', ['page-cut']],
    ['inside its last tag has one', '<!doctype html><html><body><p>The council met.</p></bo', ['page-cut']],
    ['that is whole has none', '<html><body><p>The council met.</p></body></html>', []],
    ['that closes its body only has none', '<html><body><p>The council met.</p></BODY >', []],
    ['that is a piece of a page from the start has none', '<p>The council met.', []],
  ])('%s', (_, page, kinds) => {
    expect(read(page).notes.map((n) => n.kind)).toEqual(kinds)
  })

  it('before any text is named as such', () => {
    const bytes = utf8('<!doctype html><html><head><title>Ferry strikes')
    expect(() => readDocument({ name: 'a.html', format: 'html', bytes })).toThrow(
      'a.html is cut short: it ends before any text. Save the page again.',
    )
  })
})

describe('the visible text of a page', () => {
  it.each([
    ['sets blocks apart by an empty line', '<p>One</p><p>Two</p><div>Three</div>', 'One\n\nTwo\n\nThree'],
    ['breaks a line at br, and makes two of them a paragraph', 'a<br>b<br/><br>c', 'a\nb\n\nc'],
    ['joins inline elements without a space of its own', '<p>V<b>ar</b>ga <i>said</i></p>', 'Varga said'],
    ['collapses white space as a browser does', '<p>  a \n\t b&nbsp;c </p>', 'a b c'],
    ['decodes character references', '<p>&ldquo;No&#8221; &amp; &#x41;&lt;p&gt;</p>', '“No” & A<p>'],
    [
      'leaves out scripts, styles, templates and noscript',
      '<script>x</script><style>y</style><template>t</template><noscript>n</noscript>ok',
      'ok',
    ],
    [
      'leaves out form values, pictures and players',
      '<select><option>a</select><textarea>b</textarea><svg><text>c</text></svg><video>d</video>e',
      'e',
    ],
    [
      'leaves out what is hidden',
      '<p hidden>a</p><p aria-hidden=true>b</p><p style="display : none">c</p><dialog>d</dialog><p>e</p>',
      'e',
    ],
    ['parts the cells of a table by tabs and its rows by lines', '<table><tr><td>1<td>2<tr><td>3</table>', '1\t2\n3'],
    ['ends a paragraph at a block inside it', '<p>a<b>b<div>c</div>', 'ab\n\nc'],
    ['ends list items at the next one', '<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'a\n\nb\n\nc\n\nd'],
    ['lets no inline end tag close a block', '<span><div>a</span><p>b</div>', 'a\n\nb'],
    ['ignores end tags of nothing', '</div></p></b>a</x>', 'a'],
    ['keeps the lines of pre', '<pre>a\n  b</pre>', 'a\nb'],
    ['leaves out comments and declarations', '<!doctype html><!-- x --><?php y ?><![CDATA[z]]>a', 'a'],
    ['leaves out NUL', '<p>no\u0000body</p>', 'nobody'],
    ['survives tags that are never closed', '<div><p>a<span', 'a'],
    ['is empty for an empty page', '', ''],
  ])('%s', (_, page, text) => {
    expect(textOf(page)).toBe(text)
  })

  it('shows a hidden element that holds most of the page', () => {
    const long = 'The minister said on Tuesday that the port lease had been signed without a tender, and left. '
    expect(textOf(`<div style="display:none"><p>${long}</p><p hidden>x</p></div><p>menu</p>`)).toBe(
      `${long.trim()}\n\nmenu`,
    )
  })

  it('leads every run of the text back to the page', () => {
    const page = '<p>Varga &amp; Reyle <b>said</b>\n so</p><p>twice</p>'
    const { text, source } = read(page)
    expect(text).toBe('Varga & Reyle said so\n\ntwice')
    for (const r of source) expect(page.slice(r.at, r.at + r.end - r.start)).toBe(text.slice(r.start, r.end))
    expect(source.map((r) => text.slice(r.start, r.end)).join('|')).toBe('Varga|Reyle|said|so|twice')
  })
})

describe('the elements of a page', () => {
  const { text, elements } = read(
    '<body><nav id=TopNav><a href=/>Home</a></nav><div class="articleBody story__Wide" data-testid=b role=MAIN><p itemprop=x>One</p><p></p></div>',
  )

  it('hold their text, and a parent stands before its children', () => {
    expect(elements.map((e) => [e.tag, text.slice(e.start, e.end), e.parent])).toEqual([
      ['body', 'Home\n\nOne', -1],
      ['nav', 'Home', 0],
      ['a', 'Home', 1],
      ['div', 'One', 0],
      ['p', 'One', 3],
    ])
  })

  it('carry their names in small letters, the parts joined by one hyphen', () => {
    expect(elements[1]?.hints).toBe('top-nav')
    expect(elements[3]).toMatchObject({ hints: 'article-body story-wide b', role: 'main' })
    expect(elements[4]?.itemprop).toBe('x')
  })
})

describe('the limits of a page', () => {
  it('reads elements beyond the depth as siblings', () => {
    const deep = read(`${'<div>'.repeat(5000)}<p>a</p><p>b</p>`)
    expect(deep.text).toBe('a\n\nb')
    expect(deep.notes.map((n) => n.kind)).toEqual(['page-limit'])
    const depth = (i: number): number => (i < 0 ? 0 : 1 + depth(deep.elements[i]?.parent ?? -1))
    expect(depth(deep.elements.length - 1)).toBe(defaultLimits.maxDepth + 1)
  })

  it('keeps the text of elements beyond the number, and its breaks', () => {
    const many = read(`${'<p>x</p>'.repeat(50)}`, { ...defaultLimits, maxElements: 10 })
    expect(many.text).toBe(Array.from({ length: 50 }, () => 'x').join('\n\n'))
    expect(many.elements.length).toBeLessThanOrEqual(10)
  })
})

describe('the encoding of a page', () => {
  it.each([
    ['as declared', '<meta charset="windows-1252">', [0x93, 0x94], '“”', []],
    [
      'as declared the old way',
      '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">',
      [0x93, 0x94],
      '“”',
      [],
    ],
    [
      'as its bytes are, where they are not what it declares',
      '<meta charset=utf-8>',
      [0x93, 0x94],
      '“”',
      ['encoding-mismatch'],
    ],
    ['without a declaration', '', [0x93, 0x94], '“”', []],
  ])('is read %s', (_, head, tail, text, notes) => {
    const raw = readHtml('a.html', Uint8Array.from([...utf8(`${head}<p>`), ...tail]))
    expect(raw.text).toBe(text)
    expect(raw.notes.map((n) => n.kind)).toEqual(notes)
  })
})

describe('the fields of a page', () => {
  const fieldOf = (page: string, field: MetaField) =>
    read(page)
      .fields.filter((f) => f.field === field)
      .map((f) => `${f.basis}: ${f.value}`)
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  it.each<[string, string, MetaField, string[]]>([
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: 'Lease signed' }), 'title', ['json-ld: Lease signed']],
    [
      'JSON-LD in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'L' },
          { '@type': ['Article'], datePublished: '2019-05-14' },
        ],
      }),
      'published',
      ['json-ld: 2019-05-14'],
    ],
    [
      'JSON-LD in an array',
      ld([
        { '@type': 'Person', name: 'x' },
        { '@type': 'NewsArticle', author: [{ name: 'Cora Finch' }, { name: 'Ned Orme' }] },
      ]),
      'author',
      ['json-ld: Cora Finch', 'json-ld: Ned Orme'],
    ],
    [
      'JSON-LD by reference',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Cora Finch' },
        ],
      }),
      'author',
      ['json-ld: Cora Finch'],
    ],
    [
      'JSON-LD with raw line breaks',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb"}</script>',
      'title',
      ['json-ld: a b'],
    ],
    [
      'JSON-LD with character references',
      ld({ '@type': 'NewsArticle', headline: 'Varga &#8220;no&#8221;' }),
      'title',
      ['json-ld: Varga “no”'],
    ],
    [
      'the article that is this page',
      `<link rel=canonical href=https://l.example/b>${ld([
        { '@type': 'NewsArticle', headline: 'A', url: 'https://l.example/a' },
        { '@type': 'NewsArticle', headline: 'B', url: 'https://l.example/b' },
      ])}`,
      'title',
      ['json-ld: B'],
    ],
    [
      'the publisher',
      ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Lantern Daily' } }),
      'outlet',
      ['json-ld: Lantern Daily'],
    ],
    ['meta properties', '<meta property="og:site_name" content="Lantern Daily">', 'outlet', ['meta: Lantern Daily']],
    [
      'meta names in the order of their worth',
      '<meta name=date content=2019-05-15><meta property=article:published_time content=2019-05-14>',
      'published',
      ['meta: 2019-05-14', 'meta: 2019-05-15'],
    ],
    [
      'the title element last',
      '<title>Lease signed | Lantern</title><meta property=og:title content="Lease signed">',
      'title',
      ['meta: Lease signed', 'meta: Lease signed | Lantern'],
    ],
    [
      'microdata with its content',
      '<span itemprop=datePublished content=2019-05-14>Tuesday</span>',
      'published',
      ['microdata: 2019-05-14'],
    ],
    ['microdata by its words', '<span itemprop=author>Cora Finch</span>', 'author', ['microdata: Cora Finch']],
    ['time elements', '<time datetime=2019-05-14>today</time>', 'published', ['time-element: 2019-05-14']],
    [
      'times of an update',
      '<time class=updated datetime=2019-05-15>x</time>',
      'modified',
      ['time-element: 2019-05-15'],
    ],
    ['the first heading', '<h1>Lease <b>signed</b></h1>', 'title', ['heading: Lease signed']],
    ['links to the author', '<a rel="author" href=/c>Cora Finch</a>', 'author', ['byline: Cora Finch']],
    [
      'the canonical address',
      '<link rel="canonical" href="https://l.example/b">',
      'canonicalUrl',
      ['meta: https://l.example/b'],
    ],
    [
      'the address a browser saved it from',
      '<!-- saved from url=(0024)https://l.example/lease -->\n<p>x',
      'url',
      ['meta: https://l.example/lease'],
    ],
    ['the language', '<html lang=en-GB><p>x', 'language', ['meta: en-GB']],
  ])('come from %s', (_, page, field, values) => {
    expect(fieldOf(page, field)).toEqual(values)
  })

  it('have the place of what stands in the text', () => {
    const { text, fields } = read('<h1>Lease signed</h1><p>Text</p>')
    const span = fields.find((f) => f.basis === 'heading')?.span
    expect(text.slice(span?.start, span?.end)).toBe('Lease signed')
  })

  it.each([
    ['broken', '<script type="application/ld+json">{"@type":</script>'],
    ['too deep', `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`],
    ['of other things', ld({ '@type': 'Recipe', name: 'Soup' })],
    ['with keys of the prototype', ld(JSON.parse('{"@type":"NewsArticle","__proto__":{"headline":"x"}}'))],
    ['of odd values', ld({ '@type': 'NewsArticle', headline: { a: 1 }, author: [null, 3, []], datePublished: 5 })],
  ])('pass over JSON-LD that is %s', (_, page) => {
    expect(fieldOf(page, 'title')).toEqual([])
    expect(({} as Record<string, unknown>).headline).toBeUndefined()
  })

  it('cut long values', () => {
    const [title] = read(`<title>${'Lease '.repeat(1000)}</title><p>x`).fields
    expect(title?.value.length).toBeLessThanOrEqual(defaultLimits.maxFieldLength)
  })
})
