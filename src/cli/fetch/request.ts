import { lookup } from 'node:dns/promises'
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { codeOf, ReadError } from '../../errors.ts'
import { sizeWords } from '../../read/limits.ts'
import { generator } from '../../version.ts'
import { addressFault, isPublicAddress } from './addresses.ts'

/** How addresses are reached. Only tests give their own: no option of the program leads here. */
export interface Reach {
  /** IP addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  /** Whether an IP address may be connected to. */
  readonly isOpen: (ip: string) => boolean
  /** What is wrong with an address before its host is looked up; null if nothing is. */
  readonly faultOf: (url: URL) => string | null
}

/** The public internet, and nothing else. */
export const publicReach: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map((found) => found.address),
  isOpen: isPublicAddress,
  faultOf: addressFault,
}

/** The answer to one request, its body not yet unpacked. */
export interface Answer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
  /** Its end, or more than it announced, says that this is not what was meant to be sent. */
  readonly incomplete: boolean
}

/** The name we go by, with our version. */
export const userAgent = `${generator.name}/${generator.version}`

/**
 * Asks for one address, once, without cookies; redirects are not followed. The connection goes to the IP address that
 * was checked, whatever the name says later.
 * @param most - Bytes of the body as it is sent.
 * @throws ReadError `fetch/address`, `fetch/host`, `fetch/certificate`, `fetch/connection`, `fetch/time-limit`, `fetch/too-large`
 */
export async function ask(url: URL, reach: Reach, most: number, signal: AbortSignal): Promise<Answer> {
  const ip = await checkedAddress(url, reach, signal)
  try {
    return await exchange(url, ip, most, signal)
  } catch (cause) {
    if (codeOf(cause).startsWith('fetch/')) throw cause
    if (signal.aborted) throw timeout(url)
    throw connectionFault(url, cause)
  }
}

/** What is wrong with a certificate, by the code of the error. */
const certificateFaults: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'that has run out',
  CERT_NOT_YET_VALID: 'that is not valid yet',
  CERT_REVOKED: 'that was withdrawn',
  ERR_TLS_CERT_ALTNAME_INVALID: 'that is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'that nobody known here vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'that nobody known here vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'that nobody known here vouches for',
  UNABLE_TO_GET_ISSUER_CERT: 'that nobody known here vouches for',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'that nobody known here vouches for',
}

function connectionFault(url: URL, cause: unknown): ReadError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const certificate = certificateFaults[code] ?? (code.startsWith('CERT_') ? `that cannot be checked (${code})` : null)
  if (certificate !== null)
    return new ReadError('fetch/certificate', `${url.host} shows a certificate ${certificate}; nothing was fetched`, {
      cause,
    })
  const message = cause instanceof Error ? cause.message : String(cause)
  const found =
    code === 'EPROTO' || code.startsWith('ERR_SSL_')
      ? 'it does not answer in an encryption that is known here'
      : message.replace(/\.$/, '')
  return new ReadError('fetch/connection', `${url.host} could not be reached: ${found}`, { cause })
}

function timeout(url: URL): ReadError {
  return new ReadError('fetch/time-limit', `${url.host} did not answer in full within the time allowed`)
}

/** An IP address of the host, all of which were checked. */
async function checkedAddress(url: URL, reach: Reach, signal: AbortSignal): Promise<string> {
  const fault = reach.faultOf(url)
  if (fault !== null) throw new ReadError('fetch/address', `${fault}; only pages of the public internet are fetched`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) !== 0 ? [host] : await resolved(host, reach, signal)
  const closed = found.find((ip) => !reach.isOpen(ip))
  if (closed !== undefined)
    throw new ReadError('fetch/address', `${host} leads to ${closed}, which is no address of the public internet`)
  const [ip] = found
  if (ip === undefined) throw new ReadError('fetch/host', `There is no host ${host}`)
  return ip
}

async function resolved(host: string, reach: Reach, signal: AbortSignal): Promise<readonly string[]> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ReadError('fetch/time-limit', `${host} was not found in time`)))
  })
  try {
    return await Promise.race([reach.resolve(host), late])
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw new ReadError('fetch/host', `There is no host ${host}, or this machine is offline`, { cause })
  }
}

const accepted =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf,text/plain;q=0.9,*/*;q=0.5'

function exchange(url: URL, ip: string, most: number, signal: AbortSignal): Promise<Answer> {
  const family = isIP(ip)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = send(url, {
      method: 'GET',
      agent: false,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: accepted,
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en',
      },
      lookup: (_host, options, callback) => {
        if (options.all === true) callback(null, [{ address: ip, family }])
        else callback(null, ip, family)
      },
    })
    let faulty = false
    let answered = false
    sent.on('error', (error) => {
      // After the headers the body tells: it may have ended before what is wrong came.
      faulty = true
      if (!answered) reject(error)
    })
    sent.on('response', (message) => {
      answered = true
      bodyOf(url, message, most, signal).then(
        (answer) => setImmediate(() => resolve({ ...answer, incomplete: answer.incomplete || faulty })),
        reject,
      )
    })
    sent.end()
  })
}

async function bodyOf(url: URL, message: IncomingMessage, most: number, signal: AbortSignal): Promise<Answer> {
  const parts: Buffer[] = []
  let length = 0
  let incomplete = false
  try {
    for await (const part of message as AsyncIterable<Buffer>) {
      length += part.length
      if (length > most) {
        message.destroy()
        throw new ReadError('fetch/too-large', `Expected at most ${sizeWords(most)} from ${url.href}, found more`)
      }
      parts.push(part)
    }
  } catch (cause) {
    const cut = cause instanceof Error && 'code' in cause && cause.code === 'ECONNRESET'
    if (!cut || length === 0 || signal.aborted) throw cause
    incomplete = true
  }
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value))
  const stated = Number(headers.get('content-length') ?? length)
  return {
    status: message.statusCode ?? 0,
    headers,
    body: Buffer.concat(parts),
    incomplete: incomplete || stated !== length,
  }
}
