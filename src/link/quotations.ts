import type { AnalysedDoc, Entity, QuotationGroup, Reuse } from '../model/story.ts'
import { compareDates } from '../text/edtf.ts'
import { idOf } from '../text/hash.ts'
import { canBeOne, comparePieces, compareUtterances, overlapping, relationTo } from './same-utterance.ts'
import { type Utterance, utterancesOf } from './utterances.ts'

export { linkSeries } from './series.ts'

/** A pair of words, or a speaker's content word, in more statements than these tells none of them apart. */
const mostHolders = 40

/** Statements compared with one, best first. */
const mostCandidates = 30

/** Utterances that several statements carry, with each member's relation to the fullest wording. */
export function linkQuotations(
  documents: readonly AnalysedDoc[],
  entities: readonly Entity[],
  reuses: readonly Reuse[],
): readonly QuotationGroup[] {
  const utterances = utterancesOf(documents, entities)
  const pairs = scoredPairs(utterances)
  const copies = new Set(reuses.filter((r) => r.kind !== 'cites').map((r) => r.document))
  return groupsOf(utterances, pairs)
    .filter((g) => g.some((u) => !overlapping(u, g[0] as Utterance)))
    .map((members) => toGroup(members, copies))
}

interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
  /** They have a passage in common, and each another beside it. */
  readonly inPart: boolean
}

function scoredPairs(utterances: readonly Utterance[]): ScoredPair[] {
  const pairs: ScoredPair[] = []
  const holders = new Map<string, number[]>()
  utterances.forEach((u, at) => {
    const keys = keysOf(u)
    const shared = new Map<number, number>()
    for (const key of keys) for (const other of holders.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const near = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, mostCandidates)
    for (const [other] of near) {
      const score = compareUtterances(u, utterances[other] as Utterance)
      const pieces = score > 0 ? 0 : comparePieces(u, utterances[other] as Utterance)
      if (score + pieces > 0) pairs.push({ a: other, b: at, score: score + pieces, inPart: pieces > 0 })
    }
    for (const key of keys) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [at])
      else if (known.length < mostHolders) known.push(at)
    }
  })
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** What a statement is looked up by: neighbouring words, and content words of one speaker. */
function keysOf(u: Utterance): ReadonlySet<string> {
  const keys = new Set<string>()
  const words = u.quoted.length >= 4 ? u.quoted : u.words
  for (let i = 0; i + 1 < words.length; i++) keys.add(`${words[i]} ${words[i + 1]}`)
  for (const speaker of u.speakers) for (const stem of u.stems) keys.add(`${speaker} ${stem}`)
  return keys
}

/**
 * Statements joined pair by pair, the surest first; a group never holds two that cannot be one. Those alike in part join only
 * where all of both groups are alike: two passages of one speech that a third text joins stay two.
 */
function groupsOf(utterances: readonly Utterance[], pairs: readonly ScoredPair[]): Utterance[][] {
  const groupOf = new Map<number, number[]>()
  const alike = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  for (const { a, b, inPart } of pairs) {
    const [x, y] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]]
    if (x === y) continue
    const apart = ends(x).some((i) =>
      ends(y).some((j) => !canBeOne(utterances[i] as Utterance, utterances[j] as Utterance)),
    )
    if (apart || (inPart && ends(x).some((i) => ends(y).some((j) => !alike.has(`${i} ${j}`))))) continue
    // The lesser is put into the greater, so that a group of thousands is not copied for each that joins it.
    const [great, small] = x.length >= y.length ? [x, y] : [y, x]
    great.push(...small)
    for (const i of great.length === 2 ? great : small) groupOf.set(i, great)
  }
  return [...new Set(groupOf.values())]
    .map((g) => g.sort((i, j) => i - j))
    .sort((x, y) => (x[0] as number) - (y[0] as number))
    .map((g) => g.map((i) => utterances[i] as Utterance))
}

/** Members that others are compared with: all of a group of everyday size, the first and last to join of a greater one. */
function ends(group: readonly number[]): readonly number[] {
  return group.length <= 2 * atEachEnd ? group : [...group.slice(0, atEachEnd), ...group.slice(-atEachEnd)]
}

const atEachEnd = 30

function toGroup(members: readonly Utterance[], copies: ReadonlySet<string>): QuotationGroup {
  const fullest = [...members].sort((a, b) => fullness(b) - fullness(a))[0] as Utterance
  return {
    id: idOf('q', (members[0] as Utterance).statement.id),
    members: members.map((m) => ({ statement: m.statement.id, relation: relationTo(fullest, m) })),
    first: firstOf(members, copies),
  }
}

function fullness({ statement, quoted, words }: Utterance): number {
  return (statement.damaged ? 0 : 1000) + (quoted.length > 0 ? 2000 + quoted.length : words.length)
}

/** The earliest by publication; null where the dates are not known or two outlets carried it on the same day. */
function firstOf(members: readonly Utterance[], copies: ReadonlySet<string>): string | null {
  const own = members.filter((m) => !copies.has(m.document.doc.id))
  const dated = own
    .filter((m) => m.document.doc.meta.published.value !== null)
    .sort((a, b) => compareDates(a.document.doc.meta.published.value, b.document.doc.meta.published.value))
  const [first, ...later] = dated
  if (first === undefined || own.some((m) => m.document.doc.meta.published.value === null)) return null
  const published = first.document.doc.meta.published.value
  const tie = later.some((m) => m.document !== first.document && m.document.doc.meta.published.value === published)
  return tie ? null : first.statement.id
}
