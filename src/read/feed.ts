import type { Container, MetaField, MetaValue, RawDoc, SourceRun } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { composeRuns } from './compose-runs.ts'
import { decode } from './decode.ts'
import { type FeedElements, type FeedValue, feedElements } from './feed-xml.ts'
import { jsonFeedItem } from './json-feed.ts'
import { pageText } from './html-text.ts'
import { parsePage } from './html-tree.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { controlNotes, refuseSize } from './checks.ts'

/** What an item of a feed says, of whatever kind the feed is. */
export interface FeedItem {
  /** Full text, if the feed gives one; `html` says whether it is markup. */
  readonly content: FeedWords | null
  /** What is given instead of the text, or above it. */
  readonly summary: FeedWords | null
  readonly title: FeedWords | null
  readonly fields: readonly (readonly [MetaField, string])[]
}

/** Words of an item and where they stand in its source. */
export interface FeedWords {
  readonly text: string
  readonly source: readonly SourceRun[]
  readonly html: boolean
}

/**
 * Reads one item of an RSS, Atom or JSON feed: its full text, else its summary, else its headline, marked as what it is.
 * @throws ReadError `read/too-large`, `read/json`
 */
export function readFeedItem(
  name: string,
  bytes: Uint8Array,
  container: Container | undefined,
  limits: ReadLimits = defaultLimits,
): RawDoc {
  refuseSize(name, bytes, limits)
  const { text: source, encoding, notes } = decode(bytes, container?.charset ?? null)
  const item = /^\s*\{/.test(source.slice(0, 40)) ? jsonFeedItem(name, source) : xmlFeedItem(source)
  const { words, note } = bestWords(item, limits)
  const { text, runs, elements } = visible(words, limits)
  const title = item.title === null ? [] : [['title', visible(item.title, limits).text] as const]
  const fields = [...title, ...item.fields].flatMap(([field, value]): MetaValue[] => {
    const trimmed = value.replace(/\s+/g, ' ').trim().slice(0, limits.maxFieldLength)
    return trimmed === '' ? [] : [{ field, value: trimmed, basis: 'feed' }]
  })
  const marks =
    note?.kind === 'feed-headline' && text !== ''
      ? { marks: [{ start: 0, end: text.length, kind: 'headline' as const, rule: 'feed-headline' }] }
      : {}
  return {
    ...{ name, format: 'feed', text, encoding, source: runs, elements, fields, ...marks },
    notes: [...notes.map(atStart), ...(note === null ? [] : [note]), ...controlNotes(text)],
  }
}

function atStart(note: Note): Note {
  return { ...note, span: { start: 0, end: 0 } }
}

/** Whether the feed gives the text of an item, and not only its summary or headline. */
export function isWhole(item: FeedItem, limits: ReadLimits): boolean {
  return bestWords(item, limits).note === null
}

/** Characters of a description from which it is taken for the article: summaries are shorter. */
const articleLength = 1500

const nothing: FeedWords = { text: '', source: [], html: false }

/** The fullest words of an item, and a note if they are not its text. */
function bestWords(
  { content, summary, title }: FeedItem,
  limits: ReadLimits,
): { readonly words: FeedWords; readonly note: Note | null } {
  const full = content === null ? '' : visible(content, limits).text
  const short = summary === null ? '' : visible(summary, limits).text
  const cut = (text: string) =>
    /(?:\.\.\.|…)\W*$|\b(?:read|continue|keep) (?:more|reading|on)\W*$/i.test(text.slice(-60))
  if (content !== null && full !== '' && full.length >= short.length)
    return { words: content, note: cut(full) && full.length < articleLength ? summaryNote : null }
  if (summary !== null && short !== '')
    return { words: summary, note: short.length >= articleLength && !cut(short) ? null : summaryNote }
  return { words: title ?? nothing, note: title === null ? null : headlineNote }
}

const summaryNote = noteOf('feed-summary', 'The feed gives a summary of this article, not its text.')
const headlineNote = noteOf('feed-headline', 'The feed gives the headline of this article only.')

function noteOf(kind: string, detail: string): Note {
  return { span: { start: 0, end: 0 }, kind, detail }
}

/** The element a page would have around the text of an item. */
const frame = '<article>'

/** What a reader of the item sees of some words. */
function visible(words: FeedWords, limits: ReadLimits) {
  if (!words.html) return { text: words.text, runs: words.source, elements: [] }
  const page = frame + words.text
  const shown = pageText(page, parsePage(page, limits))
  const inner = words.source.map((run) => ({ ...run, start: run.start + frame.length, end: run.end + frame.length }))
  // A lone frame around plain words is no page.
  const elements = shown.elements.length > 1 ? shown.elements : []
  return { text: shown.text, runs: composeRuns(shown.source, inner), elements }
}

/** What an `<item>` or `<entry>` says. */
export function xmlFeedItem(source: string): FeedItem {
  const elements = feedElements(source)
  const own = (...names: readonly string[]) => elements.of(...names).filter((v) => v.path.length === 1)
  const words = (...names: readonly string[]) => wordsOf(own(...names)[0])
  const one = (field: MetaField, ...names: readonly string[]) =>
    own(...names)
      .slice(0, 1)
      .map((v) => [field, v.text] as const)
  const links = linksOf(own)
  return {
    content: words('content:encoded', 'encoded', 'content', 'xhtml:body', 'fulltext'),
    summary: words('description', 'summary', 'itunes:summary', 'subtitle'),
    title: words('title'),
    fields: [
      ...authorsOf(elements, own),
      ...one('published', 'pubdate', 'published', 'issued', 'date', 'created'),
      ...one('modified', 'updated', 'modified'),
      ...links.map((link) => ['url', link] as const),
      ...own('source').flatMap((v): [MetaField, string][] => (v.text.trim() === '' ? [] : [['outlet', v.text]])),
    ],
  }
}

type Own = (...names: readonly string[]) => readonly FeedValue[]

/** Addresses of an item, the page itself first; only those of the web. */
function linksOf(own: Own): readonly string[] {
  const marked = own('link').map((v) => ({
    rel: v.attributes.get('rel') ?? 'alternate',
    url: v.attributes.get('href') ?? v.text,
  }))
  const guid = own('guid').filter((v) => v.attributes.get('isPermaLink')?.toLowerCase() !== 'false')
  const found = [...marked.filter((l) => l.rel === 'alternate').map((l) => l.url), ...guid.map((v) => v.text)]
  return [...new Set(found.map((url) => url.trim()).filter((url) => /^https?:\/\//i.test(url)))]
}

function authorsOf(elements: FeedElements, own: Own): readonly (readonly [MetaField, string])[] {
  const people = elements.of('name').filter((v) => v.path.length === 2 && v.path[1] === 'author')
  const named = people.length > 0 ? people : own('dc:creator', 'creator', 'author', 'itunes:author')
  // RSS asks for an address of e-mail with the name in brackets.
  return named
    .map((v) => ['author', /^\S+@\S+\s*\(([^()]+)\)\s*$/.exec(v.text.trim())?.[1] ?? v.text] as const)
    .filter(([, name]) => !/^\S+@\S+$/.test(name.trim()))
}

/** Atom says what its words are; those of RSS are markup, even where they look plain. */
function wordsOf(value: FeedValue | undefined): FeedWords | null {
  if (value === undefined) return null
  const type = value.attributes.get('type')?.toLowerCase()
  return { text: value.text, source: value.source, html: type !== 'text' && type !== 'text/plain' }
}
