/**
 * People and groups across documents: `node bench/newswcl.ts [--details] [--held]`.
 * NewsWCL50 (Hamborg et al. 2019): ten topics of five articles. Every second topic is open; errors of the others are not
 * read. Scored are the mentions of actors and groups as they are given; its buckets of other people are no entities.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Mention } from '../src/model/layers.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import type { AnalysedDoc } from '../src/model/story.ts'
import { analyse } from '../src/pipeline/analyse.ts'
import { datedByStory } from '../src/pipeline/date-by-story.ts'
import { linkStory } from '../src/pipeline/link-story.ts'
import { bCubed } from './coref-scores.ts'
import type { Figures } from './table.ts'

/** An article: tokens, and mentions as ranges of them, the last token included. */
export interface NewsArticle {
  readonly id: string
  readonly topic: string
  readonly url: string
  readonly tokens: readonly string[]
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly chain: string
    readonly kind: string
  }[]
}

/** A given mention with the entity it belongs to, ours, and the one of the same head. */
export interface MappedMention {
  readonly words: string
  readonly kind: string
  readonly gold: string
  readonly ours: string
  readonly head: string
  /** Name of our entity; null if we have none there. */
  readonly name: string | null
}

/** Kinds of chains that are one person or one group; `ACTOR-I` gathers others, `COUNTRY` a country's people and places. */
const scored: ReadonlySet<string> = new Set(['ACTOR', 'GROUP'])

/** B³ over the given mentions of the topics, beside the baseline in which mentions of one head are one. */
export function scoreAcrossDocuments(folder: string): Figures {
  const articles = readArticles(join(folder, 'newswcl50.jsonl'))
  const topics = [...new Set(articles.map((a) => a.topic))]
  const parts = { open: topics.filter((_, i) => i % 2 === 0), held: topics.filter((_, i) => i % 2 === 1) }
  const mapped = new Map(topics.map((t) => [t, mapTopic(articles.filter((a) => a.topic === t))]))
  const of = (names: readonly string[]) => figuresOf(names.flatMap((t) => mapped.get(t) ?? []))
  const rows = Object.entries({ all: topics, ...parts }).flatMap(([part, names]) =>
    Object.entries(of(names)).map(([figure, value]) => [part === 'all' ? figure : `${part}.${figure}`, value] as const),
  )
  return Object.fromEntries(rows)
}

function figuresOf(mentions: readonly MappedMention[]): Figures {
  const gold = mentions.map((m) => m.gold)
  const ours = f1(
    gold,
    mentions.map((m) => m.ours),
  )
  const sameHead = f1(
    gold,
    mentions.map((m) => m.head),
  )
  const missing = mentions.filter((m) => m.name === null).length
  return { ...ours, sameHead: sameHead.f1, ahead: ours.f1 - sameHead.f1, found: 1 - missing / mentions.length }
}

function f1(gold: readonly string[], given: readonly string[]): { precision: number; recall: number; f1: number } {
  const sums = bCubed(gold, given)
  const [precision, recall] = [sums.precision / gold.length, sums.recall / gold.length]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** The articles of a file. */
export function readArticles(file: string): NewsArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((l) => JSON.parse(l) as NewsArticle)
}

/** Tokens as the copy they were cut from, and where each stands: marks and "'s" follow without a space. */
export function joinTokens(tokens: readonly string[]): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  let text = ''
  let open = false
  for (const [i, token] of tokens.entries()) {
    const word = token.trim() === '\\n' ? '\n\n' : token
    const closing = word === '"' && open
    if (word === '"') open = !open
    const before = tokens[i - 1] ?? ''
    const opening = before === '(' || (before === '"' && open && word !== '"')
    const hyphen = before === '-' || word === '-'
    const glued = /^(?:[,.;:!?)%]|['’](?:s|re|ve|ll|d|m)?|n['’]t|”|\n\n)$/.test(word) || /^[$“‘(]$|\n$/.test(before)
    if (i > 0 && !glued && !closing && !opening && !hyphen && !text.endsWith('\n')) text += ' '
    if (word === '\n\n') open = false
    spans.push({ start: text.length, end: text.length + word.length })
    text += word
  }
  return { text, spans }
}

/** Every scored mention of one topic, its articles read as one case. */
export function mapTopic(articles: readonly NewsArticle[]): MappedMention[] {
  const joined = articles.map((a) => joinTokens(a.tokens))
  const read = articles.map((article, i) => toDocument(article, joined[i]?.text ?? '', i + 1))
  const documents = datedByStory(read)
  const entities = linkStory(documents).entities
  const entityOf = new Map(entities.flatMap((e) => e.locals.map((l) => [l, e] as const)))
  return articles.flatMap((article, i) => {
    const document = documents[i] as AnalysedDoc
    const { text } = joined[i] as { text: string }
    const shift = document.doc.text.indexOf(text.slice(0, 40))
    return article.mentions
      .filter((m) => scored.has(m.kind))
      .map((m, n) => {
        const at = spanOf(m, (joined[i] as { spans: readonly Span[] }).spans)
        const words = text.slice(at.start, at.end)
        const head = headOf(words)
        const found = localAt(document, { start: at.start + shift, end: at.end + shift }, head)
        const entity = found === null ? undefined : entityOf.get(found)
        return {
          words,
          kind: m.kind,
          gold: m.chain,
          ours: entity?.id ?? `none ${article.id} ${n}`,
          head: `${article.topic} ${words.slice(head.start, head.end).toLowerCase()}`,
          name: entity?.name ?? null,
        }
      })
  })
}

function toDocument({ id, url }: NewsArticle, text: string, exhibit: number): AnalysedDoc {
  const line = JSON.stringify({ id, text, url: url.trim() })
  return { ...analyse({ name: id, format: 'jsonl', bytes: new TextEncoder().encode(line) }), exhibit }
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }, spans: readonly Span[]): Span {
  return { start: (spans[start] as Span).start, end: (spans[end] as Span).end }
}

/** The last word before a comma, a preposition or a relative clause; marks and "'s" do not count. */
export function headOf(words: string): Span {
  const phrase =
    /^.+?(?=,|\s(?:of|for|in|on|at|to|from|with|by|who|that|which|seeking)\s|$)/su.exec(words)?.[0] ?? words
  const plain = phrase.replace(/(?:['’]s?|[^\p{L}\p{N}])+$/u, '') || words
  const last = /[\p{L}\p{N}'’.&]+$/u.exec(plain)
  return { start: last?.index ?? 0, end: plain.length }
}

/** The local entity with a mention over the head of the words; of several the one whose span is most like theirs. */
function localAt({ layers }: AnalysedDoc, span: Span, head: Span): string | null {
  const at = { start: span.start + head.start, end: span.start + head.end }
  const ofMention = new Map(layers.entity.flatMap((e) => e.mentions.map((m) => [m, e.id] as const)))
  const named = layers.mention
    .filter((m: Mention) => ofMention.has(m.id))
    .map((m) => ({ span: m.span, local: ofMention.get(m.id) as string }))
  const spoken = layers.entity.flatMap((e) => (e.spans ?? []).map((s) => ({ span: s, local: e.id })))
  const over = [...named, ...spoken].filter((m) => overlaps(m.span, at))
  const [best] = over.sort((a, b) => likeness(b.span, span) - likeness(a.span, span))
  return best?.local ?? null
}

function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Who is in each chain, and which chains are in each of our entities: for reading. */
function describe(mentions: readonly MappedMention[]): string {
  const counted = (list: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const x of list) counts.set(x, (counts.get(x) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1])
  }
  return counted(mentions.map((m) => m.gold))
    .map(([gold, n]) => {
      const of = mentions.filter((m) => m.gold === gold)
      const parts = counted(of.map((m) => m.ours)).map(([ours, k]) => {
        const mine = of.filter((m) => m.ours === ours)
        const words = counted(mine.map((m) => m.words)).map(([w, c]) => (c > 1 ? `${w} ×${c}` : w))
        return `    ${k} ${mine[0]?.name ?? '–'}: ${words.join(' | ').slice(0, 200)}`
      })
      return `${gold} ${n}\n${parts.join('\n')}`
    })
    .join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(import.meta.dirname, '../../shared/bench/coref')
  console.log(scoreAcrossDocuments(folder))
  if (process.argv.includes('--details')) {
    const articles = readArticles(join(folder, 'newswcl50.jsonl'))
    const topics = [...new Set(articles.map((a) => a.topic))].filter((_, i) => i % 2 === 0)
    for (const topic of topics) console.log(describe(mapTopic(articles.filter((a) => a.topic === topic))))
  }
}
