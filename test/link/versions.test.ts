import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { linkReuses } from '../../src/link/reuses.ts'
import { linkVersions } from '../../src/link/versions.ts'
import type { Doc } from '../../src/model/doc.ts'
import { runStages } from '../../src/pipeline/run-stages.ts'
import { readHtml } from '../../src/read/html.ts'

interface Setting {
  readonly url?: string
  readonly modified?: string
  readonly title?: string
  readonly outlet?: string
  readonly more?: string
}

const report =
  'The council of Saltness voted on Monday evening to close the old harbour wall to walkers after a survey found that the stones along its outer face had begun to move. ' +
  'The survey was ordered in the spring, when a fisherman noticed a gap wide enough to hold his hand, and it took divers four weeks to finish. ' +
  'The wall was built by convicts in the reign of the last queen and has been mended twice since then with whatever the quarry could spare.'

function page(id: string, setting: Setting = {}): Doc {
  const { url, modified, title = 'Harbour wall to close', outlet = 'Saltness Courier', more = '' } = setting
  const head = [
    url === undefined ? '' : `<link rel="canonical" href="${url}">`,
    modified === undefined ? '' : `<meta property="article:modified_time" content="${modified}">`,
    `<meta property="og:site_name" content="${outlet}">`,
  ]
  const html = `<html><head><title>${title}</title>${head.join('')}</head><body><article><h1>${title}</h1><p>${report}</p><p>${more}</p></article></body></html>`
  return clean(readHtml(`${id}.html`, new TextEncoder().encode(html)), { id, sha256: '' })
}

function versions(...documents: readonly Doc[]): Record<string, string> {
  const analysed = documents.map((doc, i) => ({ doc, ...runStages(doc, []), exhibit: i + 1 }))
  return Object.fromEntries(linkVersions(documents, linkReuses(analysed)))
}

const url = 'https://courier.saltness.example/2031/05/wall'
const [more, other] = ['The mayor said the repair would take two years.', 'Nobody knew on Tuesday what it would cost.']

describe('versions of one article', () => {
  it.each<[string, readonly Doc[], Record<string, string>]>([
    ['are pages of one address with other words', [page('a', { url }), page('b', { url, more })], { b: 'a' }],
    [
      'follow each other by the time of their change, on one day too',
      [
        page('late', { url, modified: '2031-05-06T19:30:00Z', more }),
        page('early', { url, modified: '2031-05-06T08:00:00Z' }),
      ],
      { late: 'early' },
    ],
    [
      'come after the one that states no change',
      [page('late', { url, modified: '2031-05-06T19:30:00Z', more }), page('early', { url })],
      { late: 'early' },
    ],
    [
      'are a chain where there are three',
      [page('a', { url }), page('b', { url, more }), page('c', { url, more: `${more} ${other}` })],
      { b: 'a', c: 'b' },
    ],
    [
      'can stand at addresses that differ in tracking',
      [page('a', { url }), page('b', { url: `${url}/?utm_source=x`, more })],
      { b: 'a' },
    ],
    ['are told without an address by outlet, headline and text', [page('a'), page('b', { more })], { b: 'a' }],
    ['are none at two addresses', [page('a', { url }), page('b', { url: `${url}-2`, more })], {}],
    ['are none of two outlets', [page('a'), page('b', { outlet: 'Quay Radio', more })], {}],
    ['are none where the words are the same', [page('a', { url }), page('b', { url })], {}],
  ])('%s', (_, documents, expected) => {
    expect(versions(...documents)).toEqual(expected)
  })
})
