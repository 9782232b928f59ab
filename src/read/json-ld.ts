import type { MetaField } from '../model/doc.ts'

/** A value JSON-LD gives for a field. */
export interface LinkedValue {
  readonly field: MetaField
  readonly value: string
}

/** Objects of one block that are looked at, and how deep they may lie. */
const maxObjects = 5000
const maxDepth = 12

type Thing = Readonly<Record<string, unknown>>

/** What the JSON-LD blocks of a page say of its article, best first; broken blocks are passed over. */
export function readJsonLd(blocks: readonly string[], canonical: string | null): LinkedValue[] {
  const things = blocks.flatMap((block) => thingsOf(parseBlock(block)))
  const articles = things.filter(isArticle)
  const byId = new Map(
    things.flatMap((t) => (typeof get(t, '@id') === 'string' ? [[get(t, '@id') as string, t] as const] : [])),
  )
  const own = canonical === null ? undefined : articles.find((a) => urlsOf(a).includes(canonical))
  const article = own ?? articles.find((a) => get(a, 'headline') !== undefined) ?? articles[0]
  const page = things.find((t) => typesOf(t).some((type) => type.endsWith('WebPage')))
  return [
    ...(article ? valuesOf(article, byId) : []),
    ...(page ? valuesOf(page, byId).filter((v) => v.field !== 'title') : []),
  ]
}

function parseBlock(block: string): unknown {
  const text = withoutEnd(block.replace(/^\s*(?:<!--|\/[/*]\s*<!\[CDATA\[\s*(?:\*\/)?)?/, ''))
  try {
    return JSON.parse(text)
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '))
    } catch {
      return null
    }
  }
}

/** A block without the end of a comment around it, and without a semicolon. Only its last characters are looked at. */
function withoutEnd(block: string): string {
  const text = block.trimEnd().replace(/;$/, '').trimEnd()
  const tail = text.slice(-40)
  return text.slice(0, text.length - tail.length) + tail.replace(/(?:\/[/*]\s*\]\]>\s*(?:\*\/)?|-->)$/, '')
}

function thingsOf(root: unknown): Thing[] {
  const things: Thing[] = []
  const queue: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }]
  for (let i = 0; i < queue.length && i < maxObjects; i++) {
    const { value, depth } = queue[i] as { value: unknown; depth: number }
    if (typeof value !== 'object' || value === null || depth > maxDepth) continue
    if (!Array.isArray(value)) things.push(value as Thing)
    const inner = Array.isArray(value)
      ? value
      : ['@graph', 'mainEntity', 'hasPart', 'mainEntityOfPage'].map((key) => get(value as Thing, key))
    for (const next of inner) if (queue.length < maxObjects) queue.push({ value: next, depth: depth + 1 })
  }
  return things
}

function get(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined
}

function typesOf(thing: Thing): readonly string[] {
  return strings(get(thing, '@type')).map((t) => t.replace(/^https?:\/\/schema\.org\//, ''))
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /Article$|^(?:BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$|NewsArticle$/.test(type),
  )
}

function urlsOf(thing: Thing): readonly string[] {
  return [
    ...strings(get(thing, 'url')),
    ...strings(get(thing, '@id')),
    ...linked(get(thing, 'mainEntityOfPage'), '@id'),
  ]
}

function strings(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string')
}

/** Strings themselves, or the property `key` of objects. */
function linked(value: unknown, key: string, byId?: ReadonlyMap<string, Thing>): readonly string[] {
  return (Array.isArray(value) ? value : [value]).slice(0, 50).flatMap((v: unknown) => {
    if (typeof v === 'string') return [v]
    if (typeof v !== 'object' || v === null) return []
    const direct = strings(get(v as Thing, key))
    if (direct.length > 0) return direct
    const reference = get(v as Thing, '@id')
    const target = typeof reference === 'string' ? byId?.get(reference) : undefined
    return target === undefined ? [] : strings(get(target, key))
  })
}

function valuesOf(thing: Thing, byId: ReadonlyMap<string, Thing>): LinkedValue[] {
  const rows: readonly (readonly [MetaField, readonly string[]])[] = [
    ['title', [...strings(get(thing, 'headline')), ...strings(get(thing, 'name'))].slice(0, 1)],
    ['author', linked(get(thing, 'author') ?? get(thing, 'creator'), 'name', byId)],
    ['published', strings(get(thing, 'datePublished')).slice(0, 1)],
    ['modified', strings(get(thing, 'dateModified')).slice(0, 1)],
    ['outlet', linked(get(thing, 'publisher'), 'name', byId).slice(0, 1)],
    ['url', strings(get(thing, 'url')).slice(0, 1)],
    ['language', strings(get(thing, 'inLanguage')).slice(0, 1)],
  ]
  return rows.flatMap(([field, values]) => values.map((value) => ({ field, value: plainText(value) })))
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
}

/** A value with the character references that some sites leave in it. */
function plainText(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(
    /&(?:#(\d{2,6})|#x([0-9a-f]{2,6})|(\w{2,6}));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
      if (point > 31 && point <= 0x10ffff) return String.fromCodePoint(point)
      return Object.hasOwn(named, name ?? '') ? (named[name] ?? whole) : whole
    },
  )
}
