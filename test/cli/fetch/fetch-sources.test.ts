import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Fetcher } from '../../../src/cli/fetch/fetch-file.ts'
import { fetchSource, openFetcher, withLinkedPages } from '../../../src/cli/fetch/fetch-sources.ts'
import { ReadError } from '../../../src/errors.ts'
import type { SourceFile } from '../../../src/pipeline/inputs.ts'

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Lantern</title>
<item><title>One</title><link>https://lantern.example/1</link><description>Short.</description></item>
<item><title>Two</title><link>https://lantern.example/2</link><content>${'<![CDATA[<p>The whole text of the article stands here.</p>]]>'}</content></item>
<item><title>Three</title><link>https://lantern.example/3</link></item>
<item><title>One again</title><link>https://lantern.example/1</link></item>
<item><title>No link</title></item></channel></rss>`

const files = async function* (...given: readonly SourceFile[]) {
  yield* given
}
const bytes = (text: string) => new TextEncoder().encode(text)

/** What would be fetched, without a network. */
const asked: string[] = []
const fetcher: Fetcher = {
  fetch: (address) => {
    asked.push(address)
    if (address.endsWith('/3')) return Promise.reject(new ReadError('fetch/status', `${address} answers 404`))
    const container = { file: address, part: null, at: 0, charset: null, fields: [] }
    return Promise.resolve({ name: address, bytes: bytes('<p>One.</p>'), typedName: 'page.html', container })
  },
}

const namesOf = async (...args: Parameters<typeof withLinkedPages>) => {
  asked.length = 0
  const found: string[] = []
  for await (const file of withLinkedPages(...args))
    found.push('failure' in file ? `${file.name}: ${file.failure.code}` : file.name)
  return found
}

describe('pages that feeds lead to', () => {
  it('are fetched once each where the feed does not give their text', async () => {
    const found = await namesOf(
      files({ name: 'news.xml', bytes: bytes(feed) }, { name: 'a.txt', bytes: bytes('One.') }),
      fetcher,
      {},
    )
    expect(found).toEqual(['news.xml', 'https://lantern.example/1', 'https://lantern.example/3: fetch/status', 'a.txt'])
    expect(asked).toEqual(['https://lantern.example/1', 'https://lantern.example/3'])
  })

  it('are no more than asked for, and it is said', async () => {
    const found = await namesOf(files({ name: 'news.xml', bytes: bytes(feed) }), fetcher, { maxFetches: 1 })
    expect(found).toEqual(['news.xml', 'https://lantern.example/1', 'https://lantern.example/3: fetch/too-many'])
  })

  it('are none where the feed cannot be read, which is said when it is read', async () => {
    expect(await namesOf(files({ name: 'news.rss', bytes: bytes('<rss><channel>') }), fetcher, {})).toEqual([
      'news.rss',
    ])
  })
})

describe('the fetcher of the program', () => {
  it('makes no connection to this machine', async () => {
    let connections = 0
    const server = createServer((_, response) => response.end('secret'))
    server.on('connection', () => connections++)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const said: string[] = []
    const open = openFetcher({}, (address) => said.push(address))
    const found = await Promise.all(
      ['127.0.0.1', 'localhost', '[::1]', '2130706433'].map((host) => fetchSource(open, `http://${host}:${port}/`)),
    )
    server.close()
    expect(found.map((file) => ('failure' in file ? file.failure.code : file.name))).toEqual(
      Array(4).fill('fetch/address'),
    )
    expect(connections).toBe(0)
    expect(said.length).toBe(4)
  })
})
