import type { AnalysedDoc, Entity, QuotationGroup, Series } from '../model/story.ts'
import { compareDates } from '../text/edtf.ts'
import { addTo } from '../text/grouping.ts'
import { idOf } from '../text/hash.ts'
import { wordsOf } from '../text/tokens.ts'
import { type Utterance, utterancesOf } from './utterances.ts'
import { stemOf } from './words.ts'

/** One utterance of a series: the statements that report it. */
interface Rung {
  readonly statements: readonly Utterance[]
  readonly stems: ReadonlySet<string>
  readonly firm: boolean
}

/** A content word in more of a speaker's utterances than this share names no question. */
const commonShare = 0.5
const fewestForCommon = 6

/** Content words that two utterances share to be on one question, unless both deny, promise or call for something. */
const fewestShared = 3

/** Statements of one speaker in one series; longer ones are no longer one question. */
const mostMembers = 40

/**
 * The answer ledger: what one speaker said on one question, in date order. Utterances are on one question when they
 * share three content words, or one if both deny, promise or call for something; at least two must be separate utterances.
 */
export function linkSeries(
  documents: readonly AnalysedDoc[],
  entities: readonly Entity[],
  quotations: readonly QuotationGroup[],
): readonly Series[] {
  const groupOf = new Map(quotations.flatMap((q) => q.members.map((m) => [m.statement, q.id] as const)))
  const bySpeaker = new Map<string, Utterance[]>()
  for (const u of utterancesOf(documents, entities)) {
    if (u.speaker !== null) addTo(bySpeaker, u.speaker, u)
  }
  const nameWords = new Map(entities.map((e) => [e.id, new Set([e.name, ...e.names].flatMap(wordsOf).map(stemOf))]))
  const named = new Set(entities.filter((e) => e.kind !== 'unnamed').map((e) => e.id))
  const series: Series[] = []
  for (const [speaker, utterances] of bySpeaker) {
    if (named.has(speaker)) series.push(...seriesOf(speaker, utterances, groupOf, nameWords.get(speaker) ?? new Set()))
  }
  return series.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function seriesOf(
  speaker: string,
  utterances: readonly Utterance[],
  groupOf: ReadonlyMap<string, string>,
  ownName: ReadonlySet<string>,
): Series[] {
  const rungs = rungsOf(utterances, groupOf)
  const topics = topicWords(rungs, ownName)
  const holders = new Map<string, number[]>()
  const clusters = new Map<number, number[]>()
  rungs.forEach((rung, at) => {
    const shared = new Map<number, number>()
    for (const stem of rung.stems) {
      if (!topics.has(stem)) continue
      for (const other of holders.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      addTo(holders, stem, at)
    }
    for (const [other, n] of shared) {
      const needed = rung.firm && (rungs[other] as Rung).firm ? 1 : fewestShared
      if (n >= needed) unite(clusters, other, at)
    }
  })
  return [...new Set(clusters.values())].flatMap(
    (c) =>
      toSeries(
        speaker,
        c.map((i) => rungs[i] as Rung),
        topics,
      ) ?? [],
  )
}

/** Utterances, those of one quotation together. `groupOf`: the quotation of each statement that several carry. */
function rungsOf(utterances: readonly Utterance[], groupOf: ReadonlyMap<string, string>): readonly Rung[] {
  const rungs = new Map<string, Utterance[]>()
  for (const u of utterances) {
    if (u.stems.size < 2 || u.statement.acts.includes('no-comment')) continue
    const key = groupOf.get(u.statement.id) ?? u.statement.id
    addTo(rungs, key, u)
  }
  return [...rungs.values()].map((statements) => ({
    statements,
    stems: new Set(statements.flatMap((u) => [...u.stems])),
    firm: statements.some(
      (u) => u.negated || u.statement.acts.some((a) => a === 'denial' || a === 'promise' || a === 'call'),
    ),
  }))
}

/** Content words that tell this speaker's questions apart: in two utterances at least, not in most, no part of the name. */
function topicWords(rungs: readonly Rung[], ownName: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const rung of rungs) for (const stem of rung.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const most = rungs.length < fewestForCommon ? rungs.length : rungs.length * commonShare
  return new Set([...counts].filter(([stem, n]) => n > 1 && n <= most && !ownName.has(stem)).map(([stem]) => stem))
}

function unite(clusters: Map<number, number[]>, a: number, b: number): void {
  const [x, y] = [clusters.get(a) ?? [a], clusters.get(b) ?? [b]]
  if (x === y || x.length + y.length > mostMembers) return
  const joined = [...x, ...y].sort((i, j) => i - j)
  for (const i of joined) clusters.set(i, joined)
}

function toSeries(speaker: string, rungs: readonly Rung[], topics: ReadonlySet<string>): Series | null {
  const members = rungs.flatMap((r) => r.statements)
  const moments = new Set(rungs.map((r) => r.statements[0]).map((u) => (u === undefined ? '' : momentOf(u))))
  if (rungs.length < 2 || (moments.size < 2 && !rungs.every((r) => r.firm))) return null
  const ordered = [...members].sort(
    (a, b) =>
      compareDates(momentOf(a), momentOf(b)) ||
      a.document.exhibit - b.document.exhibit ||
      a.statement.span.start - b.statement.span.start,
  )
  return {
    id: idOf('r', speaker, (members[0] as Utterance).statement.id),
    speaker,
    question: questionOf(rungs, topics),
    members: ordered.map((u) => u.statement.id),
  }
}

function momentOf(u: Utterance): string | null {
  return u.date ?? u.document.doc.meta.published.value
}

/** The question in the words most of its utterances share, as the first of them writes them. */
function questionOf(rungs: readonly Rung[], topics: ReadonlySet<string>): string {
  const counts = new Map<string, number>()
  for (const r of rungs) for (const stem of r.stems) if (topics.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const shared = new Set(
    [...counts]
      .filter(([, n]) => n > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([stem]) => stem),
  )
  const words = rungs.flatMap((r) => r.statements.flatMap((u) => u.words))
  return [...shared].map((stem) => words.find((w) => stemOf(w.replace(/'s$/, '')) === stem) ?? stem).join(', ')
}
