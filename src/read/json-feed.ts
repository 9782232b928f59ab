import { ReadError } from '../errors.ts'
import type { MetaField } from '../model/doc.ts'
import type { FeedItem, FeedWords } from './feed.ts'
import { stringRuns } from './json-runs.ts'

/** What an item of a JSON Feed says. @throws ReadError `read/json` */
export function jsonFeedItem(name: string, source: string): FeedItem {
  const item = objectIn(name, source)
  const string = (key: string) => {
    const value = Object.hasOwn(item, key) ? item[key] : undefined
    return typeof value === 'string' ? value : ''
  }
  const words = (key: string, html: boolean): FeedWords | null =>
    string(key) === '' ? null : { text: string(key), source: stringRuns(source, string(key), key), html }
  const links = [string('url'), string('external_url'), string('id')].filter((url) => /^https?:\/\//i.test(url))
  return {
    content: words('content_html', true) ?? words('content_text', false),
    summary: words('summary', false),
    title: words('title', false),
    fields: [
      ...authorsOf(item).map((author): [MetaField, string] => ['author', author]),
      ['published', string('date_published')],
      ['modified', string('date_modified')],
      ...[...new Set(links)].map((link): [MetaField, string] => ['url', link]),
    ],
  }
}

type JsonObject = Readonly<Record<string, unknown>>

function objectIn(name: string, source: string): JsonObject {
  try {
    return JSON.parse(source) as JsonObject
  } catch (cause) {
    const found = JSON.stringify(source.trim().slice(0, 40))
    throw new ReadError('read/json', `Expected one JSON object in ${name}, found ${found}`, { cause })
  }
}

/** Version 1 has one author, later ones a list. */
function authorsOf(item: JsonObject): readonly string[] {
  const given = Array.isArray(item.authors) ? (item.authors as unknown[]) : [item.author]
  return given.flatMap((author) => {
    const name = typeof author === 'object' && author !== null ? (author as JsonObject).name : author
    return typeof name === 'string' ? [name] : []
  })
}
