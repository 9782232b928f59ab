import { ReadError } from '../errors.ts'
import type { MetaValue } from '../model/doc.ts'
import { containerOf } from './container-of.ts'
import { decode } from './decode.ts'
import { isWhole, xmlFeedItem } from './feed.ts'
import { feedElements } from './feed-xml.ts'
import { jsonFeedItem } from './json-feed.ts'
import { jsonObjects } from './json-list.ts'
import type { FileBytes, Part, SplitOptions } from './parts.ts'
import { slicer, type Stretch } from './slices.ts'
import { xmlTokens } from './xml-tokens.ts'

/**
 * The items of an RSS, Atom or JSON feed, each a document; what the feed says of itself goes with each.
 * @throws ReadError `read/feed-entities`, `read/feed`
 */
export function* splitFeed(file: FileBytes, { limits }: SplitOptions): Generator<Part> {
  const head = String.fromCharCode(...file.bytes.subarray(0, 400))
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null
  const decoded = decode(file.bytes, declared)
  const { text: source } = decoded
  const json = /^\ufeff?\s*\{/.test(source)
  const { items, faults, front } = json ? jsonFeed(source) : xmlFeed(file, source)
  if (items.length === 0 && faults.length === 0)
    throw new ReadError('read/feed', `Expected items in the feed ${file.name}, found none`)
  const fields = front.map((f): MetaValue => ({ ...f, value: f.value.slice(0, limits.maxFieldLength) }))
  const bytesOf = slicer(file.bytes, source, decoded.encoding, decoded.notes.length > 0)
  for (const [i, item] of items.entries()) {
    const { bytes, at, charset } = bytesOf(item)
    const words = source.slice(item.start, item.end)
    const key = keyOf(json, words).slice(0, limits.maxFieldLength)
    const container = { ...containerOf(file, `item ${i + 1}`, at, fields), charset }
    const name = key === '' ? `${file.name}, item ${i + 1}` : key
    yield {
      label: `${file.label}, item ${i + 1}`,
      unit: { name, format: 'feed', bytes, container },
      key: key === '' ? null : key,
    }
  }
  for (const fault of faults) yield { label: `${file.label}, item ${items.length + 1}`, failure: fault }
}

/** Addresses of the items of a feed whose text the feed does not give, in order. */
export function linksOf(file: FileBytes, options: SplitOptions): readonly string[] {
  const links: string[] = []
  for (const part of splitFeed(file, options)) {
    if (!('unit' in part)) continue
    const source = decode(part.unit.bytes, part.unit.container?.charset ?? null).text
    const item = /^\s*\{/.test(source) ? jsonFeedItem(part.unit.name, source) : xmlFeedItem(source)
    if (isWhole(item, options.limits)) continue
    const link = item.fields.find(([field]) => field === 'url')?.[1]
    if (link !== undefined) links.push(link)
  }
  return [...new Set(links)]
}

interface Feed {
  readonly items: readonly Stretch[]
  readonly faults: readonly ReadError[]
  readonly front: readonly MetaValue[]
}

function jsonFeed(source: string): Feed {
  const items = jsonObjects(source, (key) => key === 'items')
  const before = source.slice(0, items[0]?.start ?? source.length).slice(0, 20_000)
  const title = /"title"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(before)?.[1]
  const value = title === undefined ? '' : String(JSON.parse(title))
  return { items, faults: [], front: value === '' ? [] : [{ field: 'outlet', value, basis: 'feed' }] }
}

function xmlFeed(file: FileBytes, source: string): Feed {
  const items: Stretch[] = []
  const faults: ReadError[] = []
  const faulty = (at: number, what: string) => {
    const lines = source.slice(0, at).split('\n')
    const where = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
    faults.push(new ReadError('read/feed-item', `${what} in ${file.name}, ${where}`))
  }
  let start = -1
  for (const token of xmlTokens(source)) {
    if (token.kind === 'declaration' && /<!ENTITY/i.test(source.slice(token.at, token.end)))
      throw new ReadError(
        'read/feed-entities',
        `Expected a feed without entities of its own, found some in ${file.name}`,
      )
    const item = (token.kind === 'open' || token.kind === 'close') && /^(?:item|entry)$/i.test(token.name)
    if (item && token.kind === 'open' && !token.empty) {
      if (start >= 0) faulty(start, 'Expected the end of an item before the next begins')
      start = token.at
    } else if (item && token.kind === 'close' && start >= 0) {
      items.push({ start, end: token.end })
      start = -1
    } else if (token.kind === 'fault') {
      faulty(token.at, `Expected the end of ${JSON.stringify(source.slice(token.at, token.at + 9))}`)
      return { items, faults, front: frontOf(source, items) }
    }
  }
  if (start >= 0) faulty(start, 'Expected the end of an item')
  return { items, faults, front: frontOf(source, items) }
}

/** Characters before the first item in which a feed says what it is. */
const frontLength = 20_000

/** What a feed says of itself: its name is the outlet's. */
function frontOf(source: string, items: readonly Stretch[]): readonly MetaValue[] {
  const found = feedElements(source.slice(0, Math.min(frontLength, items[0]?.start ?? 0)))
  const title = found.of('title').find((v) => v.path.every((name) => /^(?:rss|rdf|channel|feed)$/.test(name)))
  const value = title?.text.replace(/\s+/g, ' ').trim() ?? ''
  return value === '' ? [] : [{ field: 'outlet', value, basis: 'feed' }]
}

/** What a later version of an item will be told by: its id, else its address. */
function keyOf(json: boolean, source: string): string {
  if (!json) {
    const found = feedElements(source)
    const [id] = found.of('guid', 'id')
    const [link] = found.of('link')
    return (id?.text || link?.attributes.get('href') || link?.text || '').trim()
  }
  try {
    const { id, url } = JSON.parse(source) as { readonly id?: unknown; readonly url?: unknown }
    return [id, url].filter((v) => typeof v === 'string' || typeof v === 'number').map(String)[0] ?? ''
  } catch {
    return ''
  }
}
