import type { Doc, DocMeta } from '../model/doc.ts'

/**
 * For each entry of a feed whose article was read from its own page too: the document that speaks for both, the page. An
 * entry that says more than the page (a wall before the text) speaks itself, and stays out. Of two entries with one
 * address and the same words the first speaks. Entries of one feed that share an address (posts of a live page, episodes
 * of a show) are articles of their own.
 */
export function entriesSpokenFor(documents: readonly Doc[]): ReadonlyMap<string, string> {
  const entries = documents.filter((d) => d.format === 'feed')
  if (entries.length === 0) return new Map()
  const pages = byAddress(documents.filter((d) => d.format !== 'feed'))
  const others = byAddress(entries)
  const spoken = new Map<string, string>()
  const seen = new Set<string>()
  for (const entry of entries) {
    const addresses = addressesOf(entry.meta)
    const same = addresses.flatMap((a) => others.get(a) ?? []).filter((d) => d !== entry)
    if (same.some((d) => d.container?.file === entry.container?.file && d.name !== entry.name)) continue
    const page = fullest(addresses.flatMap((a) => pages.get(a) ?? []))
    const twin = same.find((d) => seen.has(d.id) && !spoken.has(d.id) && d.text === entry.text)
    if (page !== null && bodyLength(page) >= bodyLength(entry)) spoken.set(entry.id, page.id)
    else if (twin !== undefined) spoken.set(entry.id, twin.id)
    seen.add(entry.id)
  }
  return spoken
}

function byAddress(documents: readonly Doc[]): ReadonlyMap<string, readonly Doc[]> {
  const found = new Map<string, Doc[]>()
  for (const doc of documents)
    for (const address of addressesOf(doc.meta)) found.set(address, [...(found.get(address) ?? []), doc])
  return found
}

/** Of several versions of a page the last one that has the most words. */
function fullest(pages: readonly Doc[]): Doc | null {
  return pages.reduce<Doc | null>((best, d) => (best === null || bodyLength(d) >= bodyLength(best) ? d : best), null)
}

function bodyLength({ body }: Doc): number {
  return body.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The addresses a document gives as its own, without what names no article; none that leads to a front page. */
export function addressesOf({ url, canonicalUrl }: DocMeta): readonly string[] {
  const all = [url, canonicalUrl].flatMap((g) => [g.value, ...g.others.map((o) => o.value)])
  return [...new Set(all.flatMap((value) => (value === null ? [] : (addressKey(value) ?? []))))]
}

/** What tells where a reader came from, and names no article. */
const tracking =
  /^(?:utm_.*|at_.*|ns_.*|ref|referrer|source|src|cmp|cmpid|campaign|rss|feed|partner|ftag|xtor|[fg]clid|mc_.id)$/i

/** An address without what does not name the article: scheme, "www.", tracking, a last slash. Null for none, or a front page. */
function addressKey(value: string): string | null {
  if (!URL.canParse(value)) return null
  const { protocol, hostname, pathname, searchParams, hash } = new URL(value)
  if (!/^https?:$/.test(protocol)) return null
  const query = [...searchParams].filter(([name]) => !tracking.test(name)).map(([name, v]) => `${name}=${v}`)
  const path = pathname.replace(/\/+$/, '')
  if (path === '' && query.length === 0) return null
  const place = /^#(?:$|comments?$|respond$|\w+=)/.test(hash) ? '' : hash
  return `${hostname.replace(/^www\./, '')}${path}?${query.sort().join('&')}${place}`
}
