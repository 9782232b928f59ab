import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { type Certificate, certificateFor } from '../../helpers/certificate.ts'
import { withFolder } from '../../helpers/temp.ts'

const servers: { close: () => void }[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function portOf(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const story: Handler = ({ url }, response) =>
  url === '/robots.txt'
    ? response.writeHead(404).end()
    : response.writeHead(200, { 'content-type': 'text/html' }).end('<p>The lease was signed.</p>')

/** An encrypting server. */
const encrypting = async (certificate: Certificate, handler: Handler = story) =>
  portOf(createServer(certificate, handler))

const fetchOnce = fileURLToPath(new URL('../../helpers/fetch-once.ts', import.meta.url))

interface Fetched {
  readonly text?: string
  readonly url?: string
  readonly code?: string
  readonly message?: string
}

/** What comes of fetching an address in a process of its own that trusts these certificates beside the usual ones. */
const fetched = (address: string, trusted: readonly Certificate[] = []): Promise<Fetched> =>
  withFolder(async (folder) => {
    const file = join(folder, 'own.pem')
    writeFileSync(file, trusted.map((c) => c.cert).join(''))
    const env = { ...process.env, ...(trusted.length > 0 ? { NODE_EXTRA_CA_CERTS: file } : {}) }
    return new Promise<Fetched>((done, fail) => {
      execFile(process.execPath, [fetchOnce, address], { env }, (error, stdout) =>
        error === null ? done(JSON.parse(stdout) as Fetched) : fail(error),
      )
    })
  })

const own = certificateFor(['lantern.example', 'quay.example'], [2020, 2049])

describe('an encrypted page', () => {
  it('is fetched where its certificate is trusted', async () => {
    const port = await encrypting(own)
    const address = `https://lantern.example:${port}/story`
    expect(await fetched(address, [own])).toEqual({ text: '<p>The lease was signed.</p>', url: address })
  })

  it('is refused where nobody vouches for its certificate', async () => {
    const port = await encrypting(own)
    expect(await fetched(`https://lantern.example:${port}/story`)).toEqual({
      code: 'fetch/certificate',
      message: `lantern.example:${port} shows a certificate that nobody known here vouches for; nothing was fetched`,
    })
  })

  it.each<[string, Certificate, RegExp]>([
    ['has run out', certificateFor(['lantern.example'], [2018, 2019]), /has run out/],
    ['does not hold yet', certificateFor(['lantern.example'], [2047, 2049]), /is not valid yet/],
    ['is for another host', certificateFor(['quay.example'], [2020, 2049]), /is for another host/],
  ])('is refused where its certificate is trusted and %s', async (_, certificate, message) => {
    const port = await encrypting(certificate)
    const found = await fetched(`https://lantern.example:${port}/story`, [certificate])
    expect(found.code).toBe('fetch/certificate')
    expect(found.message).toMatch(message)
  })

  it('is refused where the server does not encrypt', async () => {
    const port = await portOf(createPlainServer(story))
    const found = await fetched(`https://lantern.example:${port}/story`, [own])
    expect(found).toEqual({
      code: 'fetch/connection',
      message: `lantern.example:${port} could not be reached: it does not answer in an encryption that is known here`,
    })
  })
})

describe('a page that leads on', () => {
  const to =
    (location: () => string): Handler =>
    (request, response) =>
      request.url === '/robots.txt' || request.url === '/there'
        ? story(request, response)
        : response.writeHead(301, { location: location() }).end()

  it('from plain to encrypted is followed', async () => {
    const port = await encrypting(own)
    const plain = await portOf(createPlainServer(to(() => `https://quay.example:${port}/there`)))
    const found = await fetched(`http://lantern.example:${plain}/story`, [own])
    expect(found).toEqual({ text: '<p>The lease was signed.</p>', url: `https://quay.example:${port}/there` })
  })

  it('from encrypted to plain is not', async () => {
    const plain = await portOf(createPlainServer(story))
    const target = `http://quay.example:${plain}/there`
    const port = await encrypting(
      own,
      to(() => target),
    )
    const found = await fetched(`https://lantern.example:${port}/story`, [own])
    expect(found.code).toBe('fetch/redirect')
    expect(found.message).toContain(`leads on to ${target}, which is not encrypted`)
  })

  it('from encrypted to a page with a certificate that is not trusted is not', async () => {
    const other = await encrypting(certificateFor(['quay.example'], [2020, 2049]))
    const port = await encrypting(
      own,
      to(() => `https://quay.example:${other}/there`),
    )
    expect((await fetched(`https://lantern.example:${port}/story`, [own])).code).toBe('fetch/certificate')
  })
})
