import { ReadError } from '../../errors.ts'
import type { Container, MetaValue } from '../../model/doc.ts'
import type { Note } from '../../model/note.ts'
import { decodeBody } from '../../read/http-message.ts'
import type { FetchedFile } from '../../pipeline/inputs.ts'
import type { ReadLimits } from '../../read/limits.ts'
import { mediumOf, parameterOf, plainType } from '../../read/media-types.ts'
import { type Answer, ask, publicReach, type Reach, userAgent } from './request.ts'
import { mayFetch, type Robots, readRobots } from './robots.ts'

/** Fetches files one after the other; what robots.txt says is asked for once for each host. */
export interface Fetcher {
  /** @throws ReadError with a code that begins with `fetch/` */
  readonly fetch: (address: string) => Promise<FetchedFile>
}

/** What a fetcher needs from outside. */
export interface FetcherOptions {
  readonly limits: ReadLimits
  readonly now: () => Date
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly reach?: Reach
}

interface State extends Required<FetcherOptions> {
  readonly robots: Map<string, Robots>
  /** When each host was last asked, in milliseconds. */
  readonly asked: Map<string, number>
}

/** A fetcher for one run of the program. */
export function newFetcher(options: FetcherOptions): Fetcher {
  const state: State = { reach: publicReach, ...options, robots: new Map(), asked: new Map() }
  return { fetch: (address) => fetchFile(state, address) }
}

async function fetchFile(state: State, address: string): Promise<FetchedFile> {
  if (!URL.canParse(address))
    throw new ReadError('fetch/address', `Expected a web address, found ${JSON.stringify(address.slice(0, 80))}`)
  const signal = AbortSignal.timeout(state.limits.maxFetchSeconds * 1000)
  let url = new URL(address)
  const visited: string[] = []
  for (;;) {
    url.hash = ''
    if (visited.includes(url.href)) throw new ReadError('fetch/redirect', `${address} leads back to ${url.href}`)
    if (visited.length > state.limits.maxRedirects)
      throw new ReadError('fetch/redirect', `${address} leads on more than ${state.limits.maxRedirects} times`)
    visited.push(url.href)
    await respectRobots(state, url, signal)
    const answer = await askPolitely(state, url, state.limits.maxBytes, signal)
    const next = redirectOf(url, answer)
    if (next === null) return fileOf(state, address, url, answer)
    url = next
  }
}

/** Milliseconds between two requests to one host, at least and at most. */
const [shortestPause, longestPause] = [1000, 10_000]

async function askPolitely(state: State, url: URL, most: number, signal: AbortSignal): Promise<Answer> {
  const last = state.asked.get(url.host)
  const wanted = (state.robots.get(url.origin)?.delay ?? 0) * 1000
  const pause = Math.min(longestPause, Math.max(shortestPause, wanted))
  const wait = last === undefined ? 0 : last + pause - state.now().getTime()
  if (wait > 0) await state.sleep(Math.min(wait, longestPause))
  try {
    return await ask(url, state.reach, most, signal)
  } finally {
    state.asked.set(url.host, state.now().getTime())
  }
}

const nothingForbidden: Robots = { rules: [], delay: null }

/** @throws ReadError `fetch/robots` */
async function respectRobots(state: State, url: URL, signal: AbortSignal): Promise<void> {
  const known = state.robots.get(url.origin)
  const robots = known ?? (await robotsOf(state, url, signal))
  state.robots.set(url.origin, robots)
  if (mayFetch(robots, url.pathname + url.search)) return
  throw new ReadError('fetch/robots', `${url.host} asks programs not to fetch ${url.pathname} (robots.txt)`)
}

/** Bytes of a robots.txt that are read. */
const robotsLength = 512 * 1024

/** No file means that nothing is forbidden; a server that fails has not said so (RFC 9309, 2.3.1). */
async function robotsOf(state: State, url: URL, signal: AbortSignal): Promise<Robots> {
  let at = new URL('/robots.txt', url)
  for (let turns = 0; turns <= state.limits.maxRedirects; turns++) {
    const answer = await ask(at, state.reach, robotsLength, signal)
    const next = redirectOf(at, answer)
    if (next === null) {
      if (answer.status >= 500)
        throw new ReadError(
          'fetch/robots',
          `${url.host} could not say what programs may fetch (robots.txt: ${answer.status})`,
        )
      if (answer.status !== 200) return nothingForbidden
      const { bytes } = decodeBody(answer, { ...state.limits, maxBytes: robotsLength })
      return readRobots(new TextDecoder().decode(bytes), userAgent.replace(/\/.*/, ''))
    }
    at = next
  }
  return nothingForbidden
}

/** Where an answer leads on to; null if it is the end. */
function redirectOf(url: URL, { status, headers }: Answer): URL | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null
  const location = headers.get('location')
  if (location === undefined || !URL.canParse(location, url.href))
    throw new ReadError('fetch/redirect', `${url.href} leads on to no address (${status})`)
  const next = new URL(location, url.href)
  if (url.protocol !== 'https:' || next.protocol !== 'http:') return next
  // What comes unencrypted may have been changed on its way; who gave an encrypted address did not ask for that.
  const advice = 'Give that address itself if you want it, or open it in a browser, and save the page.'
  throw new ReadError('fetch/redirect', `${url.href} leads on to ${next.href}, which is not encrypted. ${advice}`)
}

/** Types beside those of articles that can hold a feed, a table or lines. */
const plainTypes: Readonly<Record<string, string>> = {
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
}

function fileOf(state: State, address: string, url: URL, answer: Answer): FetchedFile {
  const { status, headers, incomplete } = answer
  if (status !== 200) throw new ReadError('fetch/status', `${url.href} answers ${status}${reasons[status] ?? ''}`)
  const type = headers.get('content-type') ?? ''
  const extension = extensionOf(url, type)
  const { bytes, damaged } = decodeBody(answer, state.limits)
  const notes: Note[] = []
  if (incomplete || damaged !== null)
    notes.push({
      span: { start: 0, end: 0 },
      kind: 'transfer-incomplete',
      detail: 'The server sent less or more than it announced; what came is kept.',
    })
  const fields: MetaValue[] = [
    { field: 'url', value: url.href, basis: 'header' },
    { field: 'retrieved', value: state.now().toISOString(), basis: 'header' },
  ]
  const charset = parameterOf(type, 'charset')
  const container: Container = {
    file: address,
    part: null,
    at: 0,
    charset,
    fields,
    ...(notes.length > 0 ? { notes } : {}),
  }
  return { name: address, bytes, typedName: `page.${extension}`, container }
}

const reasons: Readonly<Record<number, string>> = {
  401: ' (it asks for a password)',
  402: ' (it asks for payment)',
  403: ' (it refuses)',
  404: ' (there is no such page)',
  410: ' (the page is gone)',
  429: ' (too many requests; wait)',
  451: ' (withheld for legal reasons)',
}

/** The ending of files of this type. @throws ReadError `fetch/type` */
function extensionOf(url: URL, type: string): string {
  const plain = plainType(type)
  const medium = mediumOf(plain)
  if ('extension' in medium) return medium.extension
  const own = plainTypes[plain]
  if (own !== undefined) return own
  // Without a type, or with that of any bytes, the address and the bytes tell.
  if (plain === '' || plain === 'application/octet-stream') return /\.(\w{1,8})$/.exec(url.pathname)?.[1] ?? 'html'
  throw new ReadError(
    'fetch/type',
    `Expected an article, a feed or a table at ${url.href}, found ${medium.leftOut} (${plain})`,
  )
}
