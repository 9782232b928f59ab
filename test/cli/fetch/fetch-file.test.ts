import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFetcher } from '../../../src/cli/fetch/fetch-file.ts'
import { publicReach, type Reach } from '../../../src/cli/fetch/request.ts'
import { codeOf } from '../../../src/errors.ts'
import { defaultLimits, type ReadLimits } from '../../../src/read/limits.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let handler: Handler = () => {}
let server: Server
let port = 0
const seen: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', headers: request.headers })
    if (request.url === '/robots.txt' && !robots) response.writeHead(404).end()
    else handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The handler answers robots.txt too. */
let robots = false

/** Names that our server answers to in these tests, and nothing else that is not public. */
const ours = new Set(['lantern.example', 'quay.example'])
const reach: Reach = {
  ...publicReach,
  resolve: (host) => Promise.resolve(ours.has(host) ? ['127.0.0.1'] : (hosts[host] ?? [])),
  isOpen: (ip) => ip === '127.0.0.1' || publicReach.isOpen(ip),
}
const hosts: Readonly<Record<string, readonly string[]>> = {
  'inside.example': ['10.0.0.5'],
  'both.example': ['93.184.215.14', '169.254.169.254'],
  'mapped.example': ['::ffff:10.0.0.5'],
}

const slept: number[] = []
const fetchWith = async (given: Handler, path = '/story', limits: Partial<ReadLimits> = {}, withRobots = false) => {
  handler = given
  robots = withRobots
  seen.length = 0
  slept.length = 0
  const fetcher = newFetcher({
    limits: { ...defaultLimits, ...limits },
    now: () => new Date('2019-05-14T09:00:00Z'),
    sleep: (ms) => Promise.resolve(void slept.push(ms)),
    reach,
  })
  return fetcher.fetch(path.startsWith('http') ? path : `http://lantern.example:${port}${path}`)
}
const failure = async (...args: Parameters<typeof fetchWith>) =>
  fetchWith(...args).then(
    () => null,
    (error: unknown) => [codeOf(error), error instanceof Error ? error.message : ''] as const,
  )
const page: Handler = (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-2' }).end('<p>One.</p>')

describe('fetching', () => {
  it('gives the bytes, with where and when they came from', async () => {
    const file = await fetchWith(page)
    const address = `http://lantern.example:${port}/story`
    expect(new TextDecoder().decode(file.bytes)).toBe('<p>One.</p>')
    expect(file).toMatchObject({ name: address, typedName: 'page.html', container: { charset: 'iso-8859-2' } })
    expect(file.container.fields).toEqual([
      { field: 'url', value: address, basis: 'header' },
      { field: 'retrieved', value: '2019-05-14T09:00:00.000Z', basis: 'header' },
    ])
  })

  it('says who it is and brings no cookies', async () => {
    await fetchWith((request, response) => {
      if (request.url === '/story') response.writeHead(302, { location: '/there', 'set-cookie': 'a=b' }).end()
      else page(request, response)
    })
    expect(seen.map((s) => s.path)).toEqual(['/robots.txt', '/story', '/there'])
    for (const { headers } of seen) {
      expect(headers['user-agent']).toMatch(/^onrecord\/\d/)
      expect(headers.cookie).toBeUndefined()
      expect(headers.referer).toBeUndefined()
    }
  })

  it('waits between two requests to one host', async () => {
    await fetchWith((request, response) => {
      if (request.url === '/story') response.writeHead(301, { location: '/there' }).end()
      else page(request, response)
    })
    expect(slept).toEqual([1000])
  })

  it('unpacks what was packed for sending', async () => {
    const file = await fetchWith((_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('One.')),
    )
    expect([new TextDecoder().decode(file.bytes), file.typedName]).toEqual(['One.', 'page.txt'])
  })

  it.each<[string, Handler]>([
    [
      'less than it announced',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' })
        response.write('0123456789', () => response.destroy())
      },
    ],
    [
      'chunks without an end',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write('0123456789', () => response.destroy())
      },
    ],
  ])('keeps what came of %s, and notes it', async (_, given) => {
    const file = await fetchWith(given)
    expect(new TextDecoder().decode(file.bytes)).toBe('0123456789')
    expect(file.container.notes?.map((n) => n.kind)).toEqual(['transfer-incomplete'])
  })

  it('takes a page that says more than it announced up to there', async () => {
    const odd = createSocketServer((socket) => {
      socket.once('data', (request) => {
        const lost = request.toString().startsWith('GET /robots.txt')
        const body = 'x'.repeat(1000)
        socket.end(
          lost
            ? 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'
            : `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n${body}`,
        )
      })
    })
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
    const at = (odd.address() as AddressInfo).port
    const file = await fetchWith(page, `http://quay.example:${at}/story`)
    odd.close()
    expect(file.bytes.length).toBe(100)
    expect(file.container.notes?.map((n) => n.kind)).toEqual(['transfer-incomplete'])
  })
})

describe('fetching is refused', () => {
  const to =
    (location: string): Handler =>
    (_, response) =>
      response.writeHead(302, { location }).end()

  it.each([
    ['to this machine', 'http://127.0.0.2/admin'],
    ['to the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['to a host of numbers', 'http://2130706434/'],
    ['to a file', 'file:///etc/passwd'],
    ['to IPv6 of this machine', 'http://[::1]/'],
    ['to a name inside', 'http://inside.example/'],
  ])('where a page leads on %s, without a second connection', async (_, location) => {
    const found = await failure(to(location))
    expect(found?.[0]).toBe('fetch/address')
    expect(seen.map((s) => s.path)).toEqual(['/robots.txt', '/story'])
  })

  it.each([
    ['a host inside', 'http://inside.example/', /leads to 10\.0\.0\.5/],
    ['a host of which one address is inside', 'http://both.example/', /leads to 169\.254\.169\.254/],
    ['a host with IPv4 written as IPv6', 'http://mapped.example/', /::ffff:10\.0\.0\.5/],
    ['localhost', 'http://localhost/', /no address of the public internet/],
    ['a secret in the address', 'http://user:pw@lantern.example/', /without a user name/],
    ['no address', 'http://', /Expected a web address/],
  ])('for %s', async (_, address, message) => {
    const [code, said] = (await failure(page, address)) ?? []
    expect(code).toBe('fetch/address')
    expect(said).toMatch(message)
    expect(seen).toEqual([])
  })

  it.each<[string, Handler, string, Partial<ReadLimits>]>([
    [
      'a page that leads back to itself',
      (r, s) => to(r.url === '/story' ? '/b' : '/story')(r, s),
      'fetch/redirect',
      {},
    ],
    ['a page that leads on and on', (r, s) => to(`${r.url}x`)(r, s), 'fetch/redirect', {}],
    ['a page that leads nowhere', to('http://'), 'fetch/redirect', {}],
    ['a page that is not there', (_, s) => s.writeHead(404).end(), 'fetch/status', {}],
    ['a picture', (_, s) => s.writeHead(200, { 'content-type': 'image/png' }).end('x'), 'fetch/type', {}],
    [
      'a body without an end',
      (_, s) => {
        s.writeHead(200, { 'content-type': 'text/html' })
        const more = () => void (s.writable && s.write('<p>x</p>'.repeat(1000), more))
        more()
      },
      'fetch/too-large',
      { maxBytes: 1_000_000 },
    ],
    [
      'a body that drips',
      (_, s) => {
        s.writeHead(200, { 'content-type': 'text/html' })
        const timer = setInterval(() => s.write('x'), 100)
        s.on('close', () => clearInterval(timer))
      },
      'fetch/time-limit',
      { maxFetchSeconds: 1 },
    ],
    ['a server that says nothing', () => {}, 'fetch/time-limit', { maxFetchSeconds: 1 }],
    [
      'a body that unpacks without measure',
      (_, s) =>
        s
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(30_000_000))),
      'read/expansion',
      { maxBytes: 20_000_000 },
    ],
    ['a connection that breaks', (_, s) => s.destroy(), 'fetch/connection', {}],
  ])('for %s', async (_, given, code, limits) => {
    expect((await failure(given, '/story', limits))?.[0]).toBe(code)
  })

  it.each<[string, Handler, string | null]>([
    [
      'forbids it',
      (r, s) => (r.url === '/robots.txt' ? s.end('User-agent: onrecord\nDisallow: /story') : page(r, s)),
      'fetch/robots',
    ],
    ['fails', (r, s) => (r.url === '/robots.txt' ? s.writeHead(503).end() : page(r, s)), 'fetch/robots'],
    ['allows it', (r, s) => (r.url === '/robots.txt' ? s.end('User-agent: *\nDisallow: /other') : page(r, s)), null],
  ])('where robots.txt %s', async (_, given, code) => {
    expect((await failure(given, '/story', {}, true))?.[0] ?? null).toBe(code)
  })

  it('for a host that a page leads on to and whose robots.txt forbids it', async () => {
    const given: Handler = (r, s) => {
      if (r.headers.host?.startsWith('quay') === true) s.end('User-agent: *\nDisallow: /')
      else if (r.url === '/robots.txt') s.writeHead(404).end()
      else to(`http://quay.example:${port}/there`)(r, s)
    }
    expect((await failure(given, '/story', {}, true))?.[0]).toBe('fetch/robots')
    expect(seen.map((s) => s.path)).toEqual(['/robots.txt', '/story', '/robots.txt'])
  })
})
