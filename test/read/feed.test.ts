import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { splitFeed } from '../../src/read/feed-parts.ts'
import { formatOf } from '../../src/read/signature.ts'
import { partsOf, type ReadPart } from '../helpers/parts.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (feed: string | Uint8Array) =>
  partsOf(splitFeed, { name: 'news.xml', label: 'in/news.xml', bytes: typeof feed === 'string' ? utf8(feed) : feed })

const rss = (items: string, front = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lantern Daily</title><link>https://lantern.example/</link>${front}${items}</channel></rss>`

const item = `<item><title>Port lease &amp; tender</title><link>https://lantern.example/1</link><guid isPermaLink="false">l-1</guid>
<dc:creator>Cora Finch</dc:creator><pubDate>Tue, 14 May 2019 09:00:00 GMT</pubDate><description>Short &lt;b&gt;words&lt;/b&gt;.</description>
<content:encoded><![CDATA[<p>Minister Ilse Varga signed the lease.</p><p>“Nobody objected,” she said.</p>]]></content:encoded></item>`

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Quay Gazette</title><author><name>The desk</name></author>
<entry><id>urn:1</id><title>Lease signed</title><link rel="self" href="https://quay.example/1.atom"/><link href="https://quay.example/1"/>
<author><name>Nadia Kells</name></author><published>2019-05-14T09:00:00Z</published><updated>2019-05-15T09:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The lease was <em>signed</em> &amp; sealed.</p></div></content></entry>
<entry><id>urn:2</id><title type="html">A &amp;lt;b&amp;gt; in it</title><link href="https://quay.example/2"/><summary type="text">Is 3 < 5? It &amp; they were.</summary></entry></feed>`

const json = JSON.stringify(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Upland Post',
    items: [
      {
        ...{ id: 'j1', url: 'https://upland.example/1', title: 'Lease', date_published: '2019-05-14T09:00:00-05:00' },
        ...{ authors: [{ name: 'Erik Dunmore' }], content_html: '<p>The “lease”\nwas signed.</p>', tags: ['{', ']'] },
      },
      { id: 2, content_text: 'Plain & <simple>.' },
    ],
  },
  null,
  1,
)

const about = (part: ReadPart | undefined) => {
  if (part === undefined || 'code' in part) return part
  const { name, text, fields, notes } = part.raw
  return { name, text, fields: fields.map((f) => `${f.field}: ${f.value}`), notes: notes.map((n) => n.kind) }
}

describe('a feed', () => {
  it('gives each item of RSS with what it says of itself, its full text before its summary', async () => {
    expect((await read(rss(item))).map(about)).toEqual([
      {
        name: 'l-1',
        text: 'Minister Ilse Varga signed the lease.\n\n“Nobody objected,” she said.',
        fields: [
          'title: Port lease & tender',
          'author: Cora Finch',
          'published: Tue, 14 May 2019 09:00:00 GMT',
          'url: https://lantern.example/1',
          'outlet: Lantern Daily',
        ],
        notes: [],
      },
    ])
  })

  it('gives each entry of Atom by the kind of its words', async () => {
    expect((await read(atom)).map(about)).toEqual([
      {
        name: 'urn:1',
        text: 'The lease was signed & sealed.',
        fields: [
          ...['title: Lease signed', 'author: Nadia Kells', 'published: 2019-05-14T09:00:00Z'],
          ...['modified: 2019-05-15T09:00:00Z', 'url: https://quay.example/1', 'outlet: Quay Gazette'],
        ],
        notes: [],
      },
      {
        name: 'urn:2',
        text: 'Is 3 < 5? It & they were.',
        fields: ['title: A <b> in it', 'url: https://quay.example/2', 'outlet: Quay Gazette'],
        notes: ['feed-summary'],
      },
    ])
  })

  it('gives each item of a JSON Feed', async () => {
    expect((await read(json)).map(about)).toEqual([
      {
        name: 'j1',
        text: 'The “lease” was signed.',
        fields: [
          ...['title: Lease', 'author: Erik Dunmore', 'published: 2019-05-14T09:00:00-05:00'],
          ...['url: https://upland.example/1', 'outlet: Upland Post'],
        ],
        notes: [],
      },
      { name: '2', text: 'Plain & <simple>.', fields: ['outlet: Upland Post'], notes: [] },
    ])
  })

  it.each<[string, string, string, string[]]>([
    [
      'a description alone',
      '<description>The lease was signed.</description>',
      'The lease was signed.',
      ['feed-summary'],
    ],
    ['a headline alone', '<title>Lease signed</title>', 'Lease signed', ['feed-headline']],
    [
      'a text cut short',
      '<content:encoded>The lease was … Read more</content:encoded>',
      'The lease was … Read more',
      ['feed-summary'],
    ],
    [
      'a description as long as an article',
      `<description>${'The lease was signed. '.repeat(80)}</description>`,
      'The lease was signed. '.repeat(80).trim(),
      [],
    ],
  ])('says what %s is', async (_, inner, text, notes) => {
    expect(about((await read(rss(`<item>${inner}</item>`)))[0])).toMatchObject({ text, notes })
  })

  it.each([
    ['RSS', rss(`${item}<item><description>It &amp;amp; they &lt;p&gt;said &#8220;no&#8221;.</description></item>`)],
    ['Atom', atom],
    ['JSON', json],
  ])('leads from each text back to the bytes of its item in %s', async (_, feed) => {
    for (const part of await read(feed)) {
      if ('code' in part) throw new Error(part.message)
      const { unit, raw } = part
      const own = new TextDecoder().decode(unit.bytes)
      const at = unit.container?.at ?? -1
      expect(new TextDecoder().decode(utf8(feed).subarray(at, at + unit.bytes.length))).toBe(own)
      for (const { start, end, at: from } of raw.source)
        expect(own.slice(from, from + end - start)).toBe(raw.text.slice(start, end))
      const mapped = raw.source.reduce((sum, run) => sum + run.end - run.start, 0)
      expect(mapped).toBeGreaterThan(raw.text.length * 0.6)
    }
  })

  it.each([
    [
      'windows-1252',
      Uint8Array.from(
        rss('<item><description>\u0093No\u0094, é.</description></item>').replace('UTF-8', 'windows-1252'),
        (c) => c.charCodeAt(0),
      ),
    ],
    [
      'UTF-16',
      new Uint8Array(
        Uint16Array.from(
          `\ufeff${rss('<item><description>“No”, é.</description></item>').replace('UTF-8', 'UTF-16')}`,
          (c) => c.charCodeAt(0),
        ).buffer,
      ),
    ],
  ])('is read in %s', async (_, bytes) => {
    expect(about((await read(bytes))[0])).toMatchObject({ text: '“No”, é.' })
  })

  it('refuses entities of its own', async () => {
    await expect(read(rss(item).replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss'))).rejects.toThrow(
      /without entities/,
    )
  })

  it('keeps the items before one that is cut, and says where it is', async () => {
    const parts = await read(rss(`${item}\n<item><title>A & B</title><description><![CDATA[never closed`))
    expect(parts.map((p) => ('code' in p ? [p.code, p.message] : p.raw.name))).toEqual([
      'l-1',
      ['read/feed-item', 'Expected the end of "<![CDATA[" in news.xml, line 5, column 40'],
    ])
  })

  it('reads on after an item without an end', async () => {
    const parts = await read(rss(`<item><title>Cut</title>${item}`))
    expect(parts.map((p) => ('code' in p ? p.code : p.raw.name))).toEqual(['l-1', 'read/feed-item'])
  })

  it('takes addresses of the web only', async () => {
    const part = (await read(rss('<item><title>T</title><link>javascript:alert(1)</link></item>')))[0]
    expect(about(part)).toMatchObject({ fields: ['title: T', 'outlet: Lantern Daily'] })
  })

  it('takes the names of elements as words only', async () => {
    await read(
      rss(
        `<item><__proto__><polluted>yes</polluted></__proto__><constructor>x</constructor><title __proto__="x">t</title></item>`,
      ),
    )
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('shows the text of an item without scripts', async () => {
    const part = (
      await read(
        rss('<item><description><![CDATA[<p onclick="x()">One.</p><script>x()</script>]]></description></item>'),
      )
    )[0]
    expect(about(part)).toMatchObject({ text: 'One.' })
  })

  it('takes a million references in a title in one go', async () => {
    const [part] = await read(
      rss(`<item><title>${'&#65;'.repeat(200_000)}</title><description>One.</description></item>`),
    )
    expect(part !== undefined && 'raw' in part ? part.raw.fields[0]?.value.length : 0).toBe(1000)
  })

  it('keeps the whole text of an item as the article', async () => {
    const [part] = await read(rss(item))
    if (part === undefined || 'code' in part) throw new Error('Expected a document')
    const doc = clean(part.raw, { id: 'd', sha256: '' })
    expect(doc.body.map((s) => doc.text.slice(s.start, s.end)).join('\n\n')).toBe(doc.text)
    expect(doc.meta).toMatchObject({
      title: { value: 'Port lease & tender' },
      outlet: { value: 'Lantern Daily' },
      published: { value: '2019-05-14', basis: 'feed' },
    })
  })
})

describe('formatOf', () => {
  it.each([
    ['a.xml', rss('')],
    ['a', atom],
    ['a.rss', 'anything'],
    ['a.json', json],
    ['a.xml', '<?xml version="1.0"?><?xml-stylesheet href="x"?><!-- c --><rdf:RDF xmlns="x">'],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "x"><rss>'],
  ])('tells a feed in %s', (name, text) => {
    expect(formatOf(name, utf8(text))).toBe('feed')
  })
})
