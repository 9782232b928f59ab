import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StoryRecord } from '../../src/model/record.ts'
import type { SourceFile } from '../../src/pipeline/inputs.ts'
import { readIntoCase } from '../../src/pipeline/read-into-case.ts'
import { currentRecord } from '../../src/pipeline/story-of.ts'
import { openCase } from '../../src/store/sqlite/sqlite-store.ts'
import { withFolder } from '../helpers/temp.ts'

const file = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) })

interface Item {
  readonly id: string
  readonly link: string
  readonly words: string
}

/** A feed of these items. */
const feed = (name: string, items: readonly Item[]) =>
  file(
    name,
    `<rss version="2.0"><channel><title>Harbour Herald</title>${items
      .map(
        ({ id, link, words }) =>
          `<item><title>${id}</title><guid isPermaLink="false">${id}</guid><link>${link}</link><description>${words}</description></item>`,
      )
      .join('')}</channel></rss>`,
  )

/** The page of an article. */
const page = (name: string, address: string, paragraphs: readonly string[]) =>
  file(
    name,
    `<!doctype html><html lang="en"><head><title>Berths</title><link rel="canonical" href="${address}"></head><body><article><h1>Berths</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
  )

const lease = 'https://herald.test/2025/10/lease'
const summary = 'Mayor Ines Orlo said the harbour lease would be signed in May.'
const article = [
  'Mayor Ines Orlo said the harbour lease would be signed in May, after two years of talks with the port.',
  '“We have waited long enough,” Orlo told reporters at the quay on Monday.',
  'Tomas Beck, who heads the port, declined to comment on the date, and his office gave no reason for that.',
]

async function recordOf(files: readonly SourceFile[]): Promise<StoryRecord> {
  return withFolder(async (folder) => {
    const store = await openCase(join(folder, 'case.onrecord'), { create: true })
    await readIntoCase(store, files, { jobs: 1 })
    const record = await currentRecord(store)
    await store.close()
    return record
  })
}

/** Of each document its number of statements, and the exhibit that speaks for it. */
function speakers({ documents, statements }: StoryRecord): readonly (readonly [number, number | null])[] {
  return documents.map((d) => [
    statements.filter((s) => s.document === d.id).length,
    documents.find((other) => other.id === d.entryOf)?.exhibit ?? null,
  ])
}

describe('an entry of a feed', () => {
  it('leaves the word to the page of the same article, and keeps its text', async () => {
    const record = await recordOf([
      feed('feed.xml', [{ id: 'n-1', link: `${lease}?utm_source=rss`, words: summary }]),
      page('lease.html', lease, article),
    ])
    const [[silent, by] = [], [spoken] = []] = speakers(record)
    expect([silent, by]).toEqual([0, 2])
    expect(spoken).toBeGreaterThan(1)
    const [entry, own] = record.documents
    expect(entry?.text).toBe(summary)
    expect(entry?.versionOf).toBe(own?.id)
    expect([own?.versionOf, own?.copyOf, own?.entryOf]).toEqual([null, null, undefined])
    expect(record.notes.filter((n) => n.document === entry?.id).map((n) => n.kind)).toEqual([
      'feed-entry',
      'feed-summary',
    ])
    expect(record.mentions.filter((m) => m.document === entry?.id)).toEqual([])
  })

  it('speaks itself where the page shows less than it', async () => {
    const words = article.map((p) => `&lt;p&gt;${p}&lt;/p&gt;`).join('')
    const record = await recordOf([
      feed('feed.xml', [{ id: 'n-1', link: lease, words }]),
      page('lease.html', lease, ['Mayor Ines Orlo said the lease would be signed.']),
    ])
    expect(speakers(record)[0]?.[1]).toBeNull()
    expect(speakers(record)[0]?.[0]).toBeGreaterThan(1)
  })

  it.each<[string, readonly SourceFile[]]>([
    [
      'with other articles',
      [feed('feed.xml', [{ id: 'n-1', link: `${lease}-2`, words: summary }]), page('lease.html', lease, article)],
    ],
    [
      'that share the address of a live page',
      [
        feed('feed.xml', [
          { id: 'n-1', link: lease, words: summary },
          { id: 'n-2', link: lease, words: 'Tomas Beck said he would not sign.' },
        ]),
        page('lease.html', lease, article),
      ],
    ],
    [
      'that lead to a front page',
      [
        feed('feed.xml', [{ id: 'n-1', link: 'https://herald.test/', words: summary }]),
        page('front.html', 'https://herald.test/', article),
      ],
    ],
  ])('speaks beside pages %s', async (_, files) => {
    const found = speakers(await recordOf(files))
    expect(found.map(([, by]) => by)).toEqual(found.map(() => null))
    expect(found.every(([statements]) => statements > 0)).toBe(true)
  })

  it('speaks once if two feeds have it in the same words', async () => {
    const item = { id: 'n-1', link: lease, words: summary }
    const record = await recordOf([feed('news.xml', [item]), feed('port.xml', [{ ...item, id: 'p-9' }])])
    expect(speakers(record)).toEqual([
      [1, null],
      [0, 1],
    ])
  })
})
