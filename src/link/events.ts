import { singularFamilies, wordEvents } from '../data/event-families.ts'
import type { AnalysedDoc, CountValue, Entity, QuotationGroup, SlotValue, StoryEvent } from '../model/story.ts'
import { compareDates } from '../text/edtf.ts'
import { addTo } from '../text/grouping.ts'
import { idOf } from '../text/hash.ts'
import { type EventMention, eventMentionsOf, type ToldFiller } from './event-mentions.ts'
import { chosenOf, type Cluster, finest, spanOf } from './event-scores.ts'

/** Events of one key that a mention is compared with. */
const mostCandidates = 12

/**
 * Happenings of several documents that are one event, with their slots and the supporters of each value. A mention is
 * compared only with events that share a participant, a date or the document, so that work grows with the mentions.
 */
export function linkEvents(
  documents: readonly AnalysedDoc[],
  entities: readonly Entity[],
  quotations: readonly QuotationGroup[] = [],
): readonly StoryEvent[] {
  const entityOf = new Map(entities.flatMap((e) => e.locals.map((local) => [local, e] as const)))
  const groupOf = new Map(quotations.flatMap((q) => q.members.map((m) => [m.statement, q.id] as const)))
  const clusters: Cluster[] = []
  const index = new Map<string, Cluster[]>()
  for (const document of [...documents].sort((a, b) => a.exhibit - b.exhibit)) {
    for (const mention of byFullness(eventMentionsOf(document, entityOf, groupOf))) {
      const near = [...new Set(keysOf(mention).flatMap((k) => index.get(k) ?? []))]
      const cluster = chosenOf(near, mention) ?? begin(clusters, mention)
      add(cluster, mention)
      for (const key of keysOf(mention)) put(index, key, cluster)
    }
  }
  const byId = new Map(entities.map((e) => [e.id, e]))
  const sayings = sayingsOf(documents, entityOf, groupOf)
  return clusters.map((c) => toEvent(c, byId, sayings)).filter((e) => e !== null)
}

/** Mentions that tell most come first, so that bare ones find them; ties stay in text order. */
function byFullness(mentions: readonly EventMention[]): EventMention[] {
  const fullness = (m: EventMention) =>
    Math.min(2, m.participants.size) * 2 + Math.min(1, m.dates.length) * 2 + m.places.size - (m.unreal ? 3 : 0)
  return [...mentions].sort((a, b) => fullness(b) - fullness(a) || a.happening.head.start - b.happening.head.start)
}

function begin(clusters: Cluster[], mention: EventMention): Cluster {
  const cluster = {
    family: mention.family,
    many: mention.many,
    mentions: [],
    byDocument: new Map<AnalysedDoc, EventMention[]>(),
    kinds: new Set<string>(),
    real: [],
    participants: new Set<string>(),
    parties: new Set<string>(),
    dates: new Set<string>(),
    finest: [],
    places: new Set<string>(),
    utterances: new Set<string>(),
    others: new Set<string>(),
  }
  clusters.push(cluster)
  return cluster
}

function add(cluster: Cluster, mention: EventMention): void {
  cluster.mentions.push(mention)
  addTo(cluster.byDocument, mention.document, mention)
  cluster.kinds.add(mention.happening.kind)
  if (!mention.unreal) cluster.real.push(mention)
  for (const p of mention.participants) cluster.participants.add(p)
  for (const p of mention.parties) cluster.parties.add(p)
  const known = cluster.dates.size
  for (const d of [...mention.dates, ...mention.coarse]) cluster.dates.add(d)
  if (cluster.dates.size > known) cluster.finest = finest([...cluster.dates])
  for (const p of mention.places) cluster.places.add(p)
  for (const u of mention.utterances) cluster.utterances.add(u)
  for (const o of mention.others) cluster.others.add(o)
}

function keysOf(m: EventMention): string[] {
  return [
    ...[...m.participants].map((p) => `${m.family}|${p}`),
    ...m.dates.map((d) => `${m.family}|${d}`),
    ...[...m.utterances].map((u) => `${m.family}|${u}`),
    `${m.family}|${m.document.doc.id}`,
    ...(singularFamilies.has(m.family) ? [`${m.family}|`] : []),
  ]
}

function put(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [cluster])
  else if (known.length < mostCandidates && !known.includes(cluster)) known.push(cluster)
}

/** For each quotation group: who is told to have said it, and when. */
function sayingsOf(
  documents: readonly AnalysedDoc[],
  entityOf: ReadonlyMap<string, Entity>,
  groupOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly ToldFiller[]> {
  const sayings = new Map<string, ToldFiller[]>()
  for (const { doc, layers } of documents) {
    const circumstances = new Map(layers.circumstance.map((c) => [c.statement, c]))
    for (const s of layers.statement) {
      const [group, said, source] = [groupOf.get(s.id), circumstances.get(s.id), s.source[0]]
      const speaker = entityOf.get(said?.speaker ?? '')
      if (group === undefined || speaker === undefined || source === undefined) continue
      const evidence = { document: doc.id, start: source.start, end: source.end }
      addTo(sayings, group, { slot: 'participant', value: speaker.id, count: null, evidence })
      const date = said?.date ?? null
      if (date !== null) addTo(sayings, group, { slot: 'date', value: date, count: null, evidence })
    }
  }
  return sayings
}

function toEvent(
  { mentions, utterances, family }: Cluster,
  entities: ReadonlyMap<string, Entity>,
  sayings: ReadonlyMap<string, readonly ToldFiller[]>,
): StoryEvent | null {
  const ordered = [...mentions].sort(
    (a, b) => a.document.exhibit - b.document.exhibit || a.happening.head.start - b.happening.head.start,
  )
  const first = ordered[0] as EventMention
  const said = wordEvents.has(family) ? [...utterances].flatMap((u) => sayings.get(u) ?? []) : []
  const fillers = [...ordered.flatMap((m) => m.slots), ...said]
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
