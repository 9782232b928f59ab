import { singularFamilies } from '../data/event-families.ts'
import type { AnalysedDoc, CountValue, Entity, SlotValue, StoryEvent } from '../model/story.ts'
import { compareDates, datesMeet, edtfDays } from '../text/edtf.ts'
import { addTo } from '../text/grouping.ts'
import { idOf } from '../text/hash.ts'
import { type EventMention, eventMentionsOf, type ToldFiller } from './event-mentions.ts'

/** Score from which a mention is of an event. Founding and demo story, read by class. */
const leastScore = 1.5
/** Two accounts may date one event so many days apart, if both name the same people. */
const mostDaysApart = 7
/** Events of one key that a mention is compared with. */
const mostCandidates = 12

/** Mentions of one event, and what they tell together. */
interface Cluster {
  readonly family: string
  readonly mentions: EventMention[]
  readonly participants: Set<string>
  readonly dates: Set<string>
  readonly places: Set<string>
}

/**
 * Happenings of several documents that are one event, with their slots and the supporters of each value. A mention is
 * compared only with events that share a participant, a date or the document, so that work grows with the mentions.
 */
export function linkEvents(documents: readonly AnalysedDoc[], entities: readonly Entity[]): readonly StoryEvent[] {
  const entityOf = new Map(entities.flatMap((e) => e.locals.map((local) => [local, e] as const)))
  const clusters: Cluster[] = []
  const index = new Map<string, Cluster[]>()
  for (const document of [...documents].sort((a, b) => a.exhibit - b.exhibit)) {
    for (const mention of byFullness(eventMentionsOf(document, entityOf))) {
      const near = [...new Set(keysOf(mention).flatMap((k) => index.get(k) ?? []))]
      const best = near.map((c) => ({ c, score: scoreOf(c, mention) })).sort((a, b) => b.score - a.score)[0]
      const cluster = best !== undefined && best.score >= leastScore ? best.c : begin(clusters, mention)
      add(cluster, mention)
      for (const key of keysOf(mention)) put(index, key, cluster)
    }
  }
  const byId = new Map(entities.map((e) => [e.id, e]))
  return clusters.map((c) => toEvent(c, byId)).filter((e) => e !== null)
}

/** Mentions that tell most come first, so that bare ones find them; ties stay in text order. */
function byFullness(mentions: readonly EventMention[]): EventMention[] {
  const fullness = (m: EventMention) =>
    Math.min(2, m.participants.size) * 2 + Math.min(1, m.dates.length) * 2 + m.places.size
  return [...mentions].sort((a, b) => fullness(b) - fullness(a) || a.happening.head.start - b.happening.head.start)
}

function begin(clusters: Cluster[], mention: EventMention): Cluster {
  const cluster = {
    family: mention.family,
    mentions: [],
    participants: new Set<string>(),
    dates: new Set<string>(),
    places: new Set<string>(),
  }
  clusters.push(cluster)
  return cluster
}

function add(cluster: Cluster, mention: EventMention): void {
  cluster.mentions.push(mention)
  for (const p of mention.participants) cluster.participants.add(p)
  for (const d of [...mention.dates, ...mention.coarse]) cluster.dates.add(d)
  for (const p of mention.places) cluster.places.add(p)
}

function keysOf(m: EventMention): string[] {
  return [
    ...[...m.participants].map((p) => `${m.family}|${p}`),
    ...m.dates.map((d) => `${m.family}|${d}`),
    `${m.family}|${m.document.doc.id}`,
    ...(singularFamilies.has(m.family) ? [`${m.family}|`] : []),
  ]
}

function scoreOf(cluster: Cluster, m: EventMention): number {
  const shared = [...m.participants].filter((p) => cluster.participants.has(p)).length
  const dates = dateScore(cluster, m, shared)
  if (dates === null) return -1
  const back = pointBack(cluster, m)
  const strangers = back === 0 && shared === 0 && m.participants.size > 0 && cluster.participants.size > 0
  const people = Math.min(shared, 2) * 1.3 - (strangers && !singularFamilies.has(m.family) ? 1.5 : 0)
  const sharedPlaces = [...m.places].some((p) => cluster.places.has(p))
  const sameDocument = cluster.mentions.some((o) => o.document === m.document)
  const bare = m.participants.size === 0 && m.dates.length === 0
  const only = singularFamilies.has(m.family) ? 1 : 0
  return (
    back +
    people +
    dates +
    (sharedPlaces ? 0.7 : 0) +
    (sameDocument && bare ? 1.5 : 0) +
    (bare ? only : only / 2) +
    (sameKind(cluster, m) ? 0.3 : 0)
  )
}

/** Characters between an event and words that point back to it. Demo story. */
const farthestBack = 1500

/** How likely words like "the meeting" mean this event: 0 to 2, more the nearer it was told before; 0 across documents. */
function pointBack({ mentions }: Cluster, m: EventMention): number {
  if (!m.pointsBack) return 0
  const before = mentions
    .filter((o) => o.document === m.document && o.happening.kind === m.happening.kind)
    .map((o) => m.happening.head.start - o.happening.head.start)
    .filter((distance) => distance > 0 && distance < farthestBack)
  return before.length === 0 ? 0 : 2 - Math.min(...before) / (farthestBack * 4)
}

/** How well the dates fit; null if they cannot be of one event. */
function dateScore(cluster: Cluster, m: EventMention, shared: number): number | null {
  const own = [...m.dates, ...m.coarse]
  if (own.length === 0 || cluster.dates.size === 0) return 0
  const meeting = own.filter((d) => [...cluster.dates].some((o) => datesMeet(d, o)))
  const fine = m.dates.length > 0
  if (meeting.length > 0) return fine && [...cluster.dates].some((d) => spanOf(d) <= 31) ? 1.4 : fine ? -0.6 : 0.3
  const near = own.some((d) => [...cluster.dates].some((o) => daysBetween(d, o) <= mostDaysApart))
  return near && shared >= 2 && sameKind(cluster, m) && !cluster.mentions.some((o) => o.document === m.document)
    ? -0.6
    : null
}

function spanOf(date: string): number {
  const days = edtfDays(date)
  return days === null ? Infinity : days[1] - days[0]
}

function daysBetween(a: string, b: string): number {
  const [x, y] = [edtfDays(a), edtfDays(b)]
  return x === null || y === null ? Infinity : Math.max(0, x[0] - y[1], y[0] - x[1])
}

function sameKind(cluster: Cluster, m: EventMention): boolean {
  return cluster.mentions.some((o) => o.happening.kind === m.happening.kind)
}

function put(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [cluster])
  else if (known.length < mostCandidates && !known.includes(cluster)) known.push(cluster)
}

function toEvent({ mentions }: Cluster, entities: ReadonlyMap<string, Entity>): StoryEvent | null {
  const ordered = [...mentions].sort(
    (a, b) => a.document.exhibit - b.document.exhibit || a.happening.head.start - b.happening.head.start,
  )
  const first = ordered[0] as EventMention
  const fillers = ordered.flatMap((m) => m.slots)
  if (fillers.length === 0) return null
  const kind = mostCommon(ordered.map((m) => m.happening.kind))
  const slots = {
    participant: valuesOf(fillers, 'participant'),
    date: valuesOf(fillers, 'date').sort((a, b) => compareDates(String(a.value), String(b.value))),
    place: valuesOf(fillers, 'place'),
    capacity: valuesOf(fillers, 'capacity'),
    organiser: valuesOf(fillers, 'organiser'),
    count: countsOf(fillers),
  }
  return {
    id: idOf('v', first.happening.id),
    kind,
    label: labelOf(kind, slots, entities),
    slots,
    happenings: ordered.map((m) => m.happening.id),
  }
}

function valuesOf(fillers: readonly ToldFiller[], slot: ToldFiller['slot']): SlotValue[] {
  const values = new Map<string, ToldFiller[]>()
  for (const f of fillers) {
    if (f.slot !== slot) continue
    const key = f.value.toLowerCase().replace(/^the\s+/, '')
    addTo(values, key, f)
  }
  return [...values.values()].map((fs) => ({ value: (fs[0] as ToldFiller).value, evidence: distinctEvidence(fs) }))
}

function countsOf(fillers: readonly ToldFiller[]): CountValue[] {
  const values = new Map<string, ToldFiller[]>()
  for (const f of fillers) {
    if (f.count === null) continue
    const key = `${f.count.value} ${f.count.bound} ${f.count.unit} ${f.count.relation}`
    addTo(values, key, f)
  }
  return [...values.values()].flatMap((fs) => {
    const { count } = fs[0] as ToldFiller
    return count === null
      ? []
      : [
          {
            value: count.value,
            bound: count.bound,
            unit: count.unit,
            relation: count.relation,
            evidence: distinctEvidence(fs),
          },
        ]
  })
}

function distinctEvidence(fillers: readonly ToldFiller[]): SlotValue['evidence'] {
  const seen = new Set<string>()
  return fillers
    .map((f) => f.evidence)
    .filter((e) => !seen.has(`${e.document} ${e.start}`) && seen.add(`${e.document} ${e.start}`))
}

function mostCommon(items: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const i of items) counts.set(i, (counts.get(i) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** In plain words: "meeting of Vera Holt and Nora Lund, 2031-05-08". */
function labelOf(kind: string, slots: StoryEvent['slots'], entities: ReadonlyMap<string, Entity>): string {
  const named = slots.participant
    .filter((p) => ['person', 'organisation'].includes(entities.get(String(p.value))?.kind ?? ''))
    .sort((a, b) => b.evidence.length - a.evidence.length)
    .slice(0, 2)
    .flatMap((p) => entities.get(String(p.value))?.name ?? [])
  const place = slots.place[0]
  const where =
    named.length > 0 || place === undefined ? '' : ` at ${entities.get(String(place.value))?.name ?? place.value}`
  const date = [...slots.date].sort(
    (a, b) => spanOf(String(a.value)) - spanOf(String(b.value)) || b.evidence.length - a.evidence.length,
  )[0]
  return `${kind}${named.length > 0 ? ` of ${named.join(' and ')}` : where}${date === undefined ? '' : `, ${date.value}`}`
}
