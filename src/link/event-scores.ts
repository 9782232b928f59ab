import { singularFamilies, wordEvents } from '../data/event-families.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { datesMeet, edtfDays } from '../text/edtf.ts'
import type { EventMention } from './event-mentions.ts'

/** Score from which a mention is of an event. Founding and demo story, read by class. */
const leastScore = 1.5
/** Two accounts may date one event so many days apart, if both name the same people. */
const mostDaysApart = 7
/** Mentions of one event, and what they tell together. */
export interface Cluster {
  readonly family: string
  readonly many: boolean
  readonly mentions: EventMention[]
  readonly byDocument: Map<AnalysedDoc, EventMention[]>
  /** Kinds of its mentions. */
  readonly kinds: Set<string>
  /** Mentions of what happened, and not of what might. */
  readonly real: EventMention[]
  readonly participants: Set<string>
  readonly parties: Set<string>
  readonly dates: Set<string>
  /** Of its dates, those that leave least open. */
  finest: readonly string[]
  readonly places: Set<string>
  readonly utterances: Set<string>
  readonly others: Set<string>
}

/** The event a mention is of; null if it is of none, or if it may be of several of other days and nothing tells of which. */
export function chosenOf(near: readonly Cluster[], mention: EventMention): Cluster | null {
  const scored = near
    .map((cluster) => ({ cluster, score: scoreOf(cluster, mention) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (best === undefined || mention.dates.length > 0) return best?.cluster ?? null
  const close = scored.filter(({ score }) => score > best.score - leastLead).map(({ cluster }) => cluster)
  const dated = close.filter((c) => c.finest.some((d) => spanOf(d) <= 31))
  const several = dated.some((a) => dated.some((b) => a !== b && !meet(a, b)))
  return several ? (close.find((c) => !dated.includes(c)) ?? null) : best.cluster
}

/** By so much one of two events of other days must be likelier than the other. */
const leastLead = 0.5

function meet(a: Cluster, b: Cluster): boolean {
  return a.finest.some((d) => b.finest.some((o) => datesMeet(d, o)))
}

function scoreOf(cluster: Cluster, m: EventMention): number {
  if (cluster.many !== m.many || cluster.others.has(m.happening.id)) return -1
  const shared = countShared(m.participants, cluster.participants)
  const dates = dateScore(cluster, m, shared)
  if (dates === null) return -1
  const back = pointBack(cluster, m)
  const said = utteranceScore(cluster, m, dates)
  const people = peopleScore(cluster, m, shared, back + Math.max(0, dates - 1))
  if (people === null || said === null) return -1
  const sharedPlaces = [...m.places].some((p) => cluster.places.has(p))
  const bare = m.participants.size === 0 && m.dates.length === 0
  const only = singularFamilies.has(m.family) ? 1 : 0
  const told = !m.unreal && cluster.real.length === 0
  const asked = m.unreal && cluster.real.length > 0
  return (
    back +
    people +
    dates +
    said +
    (sharedPlaces ? 0.7 : 0) +
    nearness(cluster, m, bare) +
    (bare ? only : only / 2) +
    (sameKind(cluster, m) ? 0.3 : 0) -
    ((told || asked) && dates < 1 ? 1.5 : 0)
  )
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const x of a) if (b.has(x)) shared++
  return shared
}

/** Kinds of two parties: a meeting of two people is not that of one of them with another. */
const betweenTwo: ReadonlySet<string> = new Set(['meeting', 'interview'])

/** What the people say for one event; null if they cannot be of one. `known`: how surely the words or the date say that it is. */
function peopleScore(cluster: Cluster, m: EventMention, shared: number, known: number): number | null {
  const strangers = known === 0 && shared === 0 && m.participants.size > 0 && cluster.participants.size > 0
  const alone = strangers && !singularFamilies.has(m.family) ? 1.5 : 0
  if (!betweenTwo.has(m.family)) return Math.min(shared, 2) * 1.3 - alone
  const parties = countShared(m.parties, cluster.parties)
  if (known === 0 && m.parties.size > 1 && cluster.parties.size > 1 && parties < 2) return null
  return Math.min(Math.max(shared, Math.min(parties, shared + 1)), 2) * 1.2 - alone
}

/** Statements, letters and reports are one if they say the same; null if nothing tells that they are. */
function utteranceScore(cluster: Cluster, m: EventMention, dates: number): number | null {
  if (!wordEvents.has(m.happening.kind)) return 0
  if ([...m.utterances].some((u) => cluster.utterances.has(u))) return 2
  const sameDocument = cluster.byDocument.has(m.document)
  return sameDocument || dates > 1 ? 0 : null
}

/** Words that name nobody and no day are of what their document tells; of several events, the one told last before. */
function nearness(cluster: Cluster, m: EventMention, bare: boolean): number {
  const before = (cluster.byDocument.get(m.document) ?? []).map((o) =>
    Math.abs(m.happening.head.start - o.happening.head.start),
  )
  if (before.length === 0) return 0
  return (bare ? 1.5 : 0) + 0.2 / (1 + Math.min(...before) / 500)
}

/** Characters between an event and words that point back to it. Demo story. */
const farthestBack = 1500

/** How likely words like "the meeting" mean this event: 0 to 2, more the nearer it was told before; 0 across documents. */
function pointBack({ byDocument }: Cluster, m: EventMention): number {
  if (!m.pointsBack) return 0
  const before = (byDocument.get(m.document) ?? [])
    .filter((o) => o.happening.kind === m.happening.kind)
    .map((o) => m.happening.head.start - o.happening.head.start)
    .filter((distance) => distance > 0 && distance < farthestBack)
  return before.length === 0 ? 0 : 2 - Math.min(...before) / (farthestBack * 4)
}

/** How well the dates fit; null if they cannot be of one event. Days are compared with days where both tell them. */
function dateScore(cluster: Cluster, m: EventMention, shared: number): number | null {
  const own = finest([...m.dates, ...m.coarse])
  const known = cluster.finest
  if (own.length === 0 || known.length === 0) return 0
  const fine = (dates: readonly string[]) => dates.some((d) => spanOf(d) <= 31)
  if (own.some((d) => known.some((o) => datesMeet(d, o)))) return fine(own) && fine(known) ? 1.4 : fine(own) ? 0 : 0.3
  const near = own.some((d) => known.some((o) => daysBetween(d, o) <= mostDaysApart))
  const told = cluster.byDocument.get(m.document) ?? []
  const pointed = told.every((o) => o.dates.every((d) => own.some((x) => datesMeet(x, d)))) && pointBack(cluster, m) > 0
  return near && (pointed || (shared >= 2 && sameKind(cluster, m) && told.length === 0)) ? -0.6 : null
}

/** The dates that leave least open. */
export function finest(dates: readonly string[]): readonly string[] {
  const least = Math.min(...dates.map(spanOf))
  return dates.filter((d) => spanOf(d) <= Math.max(least, 1))
}

export function spanOf(date: string): number {
  const days = edtfDays(date)
  return days === null ? Infinity : days[1] - days[0]
}

function daysBetween(a: string, b: string): number {
  const [x, y] = [edtfDays(a), edtfDays(b)]
  return x === null || y === null ? Infinity : Math.max(0, x[0] - y[1], y[0] - x[1])
}

function sameKind(cluster: Cluster, m: EventMention): boolean {
  return cluster.kinds.has(m.happening.kind)
}
