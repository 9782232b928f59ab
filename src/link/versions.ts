import type { Doc } from '../model/doc.ts'
import type { Reuse } from '../model/story.ts'
import { addressesOf } from './feed-entries.ts'

/** Share of the shorter text that two pages of one outlet under one headline have in common if they are one article. */
const leastShare = 0.5

/**
 * For each document that is a later version of another: the version before it. One article is what stands at one address
 * with shared text or one headline, or, where no address is known, what one outlet has under one headline with most of its
 * text in common. Versions follow each other by the time of their change or their saving, else as exhibits.
 * @param documents - In exhibit order.
 */
export function linkVersions(documents: readonly Doc[], reuses: readonly Reuse[]): ReadonlyMap<string, string> {
  const byId = new Map(documents.map((d) => [d.id, d]))
  const exhibits = new Map(documents.map((d, i) => [d.id, i]))
  const before = (a: Doc, b: Doc) => compareVersions(a, b) || (exhibits.get(a.id) ?? 0) - (exhibits.get(b.id) ?? 0)
  const versions = new Map<string, string>()
  for (const [one, other] of pairs(documents, reuses, byId)) {
    const [earlier, later] = before(one, other) < 0 ? [one, other] : [other, one]
    const known = byId.get(versions.get(later.id) ?? '')
    if (known === undefined || before(known, earlier) < 0) versions.set(later.id, earlier.id)
  }
  return versions
}

function pairs(
  documents: readonly Doc[],
  reuses: readonly Reuse[],
  byId: ReadonlyMap<string, Doc>,
): (readonly [Doc, Doc])[] {
  const shared = reuses.flatMap((r): (readonly [Doc, Doc])[] => {
    const [one, other] = [byId.get(r.document), byId.get(r.of)]
    if (one === undefined || other === undefined || r.kind === 'cites' || !isArticle(one) || !isArticle(other))
      return []
    return isOneArticle(one, other, r.share) ? [[one, other]] : []
  })
  const places = Map.groupBy(
    documents.filter(isArticle).flatMap((d) => addressesOf(d.meta).map((address) => ({ address, d }))),
    (p) => p.address,
  )
  const headed = [...places.values()].flatMap((own) =>
    own.slice(1).flatMap(({ d }, i): (readonly [Doc, Doc])[] => {
      const other = own[i]?.d
      return other !== undefined && other !== d && other.text !== d.text && hasTitle(d, other) ? [[other, d]] : []
    }),
  )
  return [...shared, ...headed]
}

/** Entries of feeds and rows of tables that share an address are counted elsewhere. */
function isArticle({ format }: Doc): boolean {
  return format !== 'feed'
}

function isOneArticle(one: Doc, other: Doc, share: number): boolean {
  if (one.text === other.text) return false
  const [ours, theirs] = [addressesOf(one.meta), addressesOf(other.meta)]
  if (ours.some((address) => theirs.includes(address))) return true
  const apart = ours.length > 0 && theirs.length > 0
  const { outlet } = one.meta
  return (
    !apart &&
    share >= leastShare &&
    outlet.value !== null &&
    outlet.value === other.meta.outlet.value &&
    hasTitle(one, other)
  )
}

function hasTitle(one: Doc, other: Doc): boolean {
  const title = plain(one.meta.title.value)
  return title !== '' && title === plain(other.meta.title.value)
}

function plain(title: string | null): string {
  return (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A page that states when it was changed comes after one that does not. */
function compareVersions(a: Doc, b: Doc): number {
  const changed = [a.meta.modifiedAt ?? a.meta.modified.value, b.meta.modifiedAt ?? b.meta.modified.value] as const
  if ((changed[0] === null) !== (changed[1] === null)) return changed[0] === null ? -1 : 1
  return compareTimes(...changed) || compareTimes(a.meta.retrieved.value, b.meta.retrieved.value)
}

/** Times as stated; 0 where one is not known or is no time. */
function compareTimes(a: string | null, b: string | null): number {
  const [x, y] = [Date.parse(a ?? ''), Date.parse(b ?? '')]
  return Number.isNaN(x) || Number.isNaN(y) ? 0 : Math.sign(x - y)
}
