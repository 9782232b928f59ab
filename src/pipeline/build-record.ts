import { dateOfEvent } from '../link/event-dates.ts'
import type { Doc } from '../model/doc.ts'
import type { Circumstance } from '../model/layers.ts'
import type {
  RecordDiscrepancy,
  RecordDocument,
  RecordEntity,
  RecordMention,
  RecordProposition,
  RecordStatement,
  StoryRecord,
} from '../model/record.ts'
import { compareSpans } from '../model/span.ts'
import type { AnalysedDoc, CleanCopy, Discrepancy, Entity, Findings, Links, Reuse, StoryEvent } from '../model/story.ts'
import { addTo } from '../text/grouping.ts'

/** Version of the program as it stands in records. */
export interface Generator {
  readonly name: 'onrecord'
  readonly version: string
}

/**
 * The record of a story (`docs/formats.md`), before any decision of a person is applied. Same input, same bytes.
 * @param versions - For each document read again from the same place with other bytes: the one read there before.
 * @param entries - For each entry of a feed whose article was read from its page: that page.
 */
export function buildRecord(
  documents: readonly AnalysedDoc[],
  links: Links,
  findings: Findings,
  generator: Generator,
  versions: ReadonlyMap<string, string> = new Map(),
  entries: ReadonlyMap<string, string> = new Map(),
): StoryRecord {
  const entityOf = new Map(links.entities.flatMap((e) => e.locals.map((local) => [local, e.id] as const)))
  const eventOf = new Map(links.events.flatMap((e) => e.happenings.map((h) => [h, e.id] as const)))
  const reusesOf = new Map<string, Reuse[]>()
  for (const reuse of links.reuses) addTo(reusesOf, reuse.document, reuse)
  const copiesOf = new Map<string, CleanCopy[]>()
  for (const copy of links.cleanCopies) addTo(copiesOf, copy.document, copy)
  const dateOf = new Map(links.events.map((e) => [e.id, dateOfEvent(e)]))
  return {
    format: 'onrecord-record',
    version: 1,
    generator,
    documents: documents.map((d) => ({
      ...recordDocument(d, reusesOf.get(d.doc.id) ?? [], entries.get(d.doc.id) ?? versions.get(d.doc.id) ?? null),
      damage: recordDamage(d.doc, copiesOf.get(d.doc.id) ?? []),
      ...entryOf(entries.get(d.doc.id)),
    })),
    entities: links.entities.map(recordEntity),
    mentions: documents.flatMap((d) => recordMentions(d, entityOf)),
    statements: documents.flatMap((d) => recordStatements(d, entityOf, eventOf, dateOf)),
    quotations: links.quotations,
    series: links.series,
    events: links.events.map(withoutHappenings),
    propositions: documents.flatMap((d) => recordPropositions(d, entityOf, eventOf)),
    origins: findings.origins,
    openQuestions: findings.openQuestions,
    discrepancies: findings.discrepancies.map(unreviewed),
    possible: findings.possible.map(unreviewed),
    notes: documents.flatMap((d) =>
      d.notes.map(({ span, kind, detail }) => ({ document: d.doc.id, ...span, kind, detail })),
    ),
  }
}

function recordEntity({ id, kind, name, names, roles, reasons, candidates, listed }: Entity): RecordEntity {
  return {
    ...{ id, kind, name, names, roles },
    ...(reasons.length > 0 && { reasons }),
    ...(candidates !== undefined && { candidates }),
    ...(listed !== undefined && { listed }),
  }
}

function entryOf(page: string | undefined): Pick<RecordDocument, 'entryOf'> {
  return page === undefined ? {} : { entryOf: page }
}

function unreviewed(card: Discrepancy): RecordDiscrepancy {
  return { ...card, review: { verdict: null, by: null, at: null, why: null } }
}

function withoutHappenings({ id, kind, label, slots }: StoryEvent): Omit<StoryEvent, 'happenings'> {
  return { id, kind, label, slots }
}

function recordDocument(
  { doc, exhibit }: AnalysedDoc,
  reuses: readonly Reuse[],
  versionOf: string | null,
): Omit<RecordDocument, 'damage'> {
  return {
    id: doc.id,
    name: doc.name,
    url: doc.meta.url.value,
    canonicalUrl: doc.meta.canonicalUrl.value,
    retrieved: doc.meta.retrieved.value,
    modified: doc.meta.modified.value,
    exhibit,
    sha256: doc.sha256,
    text: doc.text,
    language: doc.language,
    outlet: doc.meta.outlet.value,
    title: doc.meta.title.value,
    authors: doc.meta.authors.value ?? [],
    published: doc.meta.published.value,
    ...basisOf(doc),
    body: doc.body,
    regions: doc.regions.map(({ kind, start, end }) => ({ kind, start, end })),
    ...placesOf(doc),
    copyOf: reuses.find((r) => r.kind === 'copy')?.of ?? null,
    versionOf,
    reuses: reuses.map(({ of, kind, evidence }) => ({ document: of, kind, evidence })),
  }
}

function recordDamage({ damage }: Doc, copies: readonly CleanCopy[]): RecordDocument['damage'] {
  const copyAt = new Map(copies.map((c) => [c.damage.start, { ...c.copy, instead: c.instead }]))
  return damage.map(({ kind, start, end }) => ({ kind, start, end, copy: copyAt.get(start) ?? null }))
}

function placesOf({ container, places }: Doc): Pick<RecordDocument, 'partOf' | 'places'> {
  return {
    ...(container === undefined ? {} : { partOf: { file: container.file, part: container.part } }),
    ...(places === undefined ? {} : { places }),
  }
}

function basisOf({ meta }: Doc): Pick<RecordDocument, 'basis' | 'basisKind'> {
  const { outlet, title, authors, published } = meta
  return {
    basis: { outlet: outlet.spans, title: title.spans, authors: authors.spans, published: published.spans },
    basisKind: { outlet: outlet.basis, title: title.basis, authors: authors.basis, published: published.basis },
  }
}

function recordMentions({ doc, layers }: AnalysedDoc, entityOf: ReadonlyMap<string, string>): RecordMention[] {
  const localOf = new Map(layers.entity.flatMap((e) => e.mentions.map((m) => [m, e.id] as const)))
  const mentioned = layers.mention.flatMap((m): RecordMention[] => {
    const entity = entityOf.get(localOf.get(m.id) ?? '')
    return entity === undefined ? [] : [{ document: doc.id, ...m.span, entity, form: m.form }]
  })
  const unmentioned = layers.entity.flatMap((e) =>
    (e.spans ?? []).flatMap((span): RecordMention[] => {
      const entity = entityOf.get(e.id)
      const isName = e.names.some((n) => n.split(/\s+/).includes(doc.text.slice(span.start, span.end)))
      return entity === undefined ? [] : [{ document: doc.id, ...span, entity, form: isName ? 'name' : 'unnamed' }]
    }),
  )
  return [...mentioned, ...unmentioned].sort(compareSpans)
}

function recordStatements(
  { doc, layers }: AnalysedDoc,
  entityOf: ReadonlyMap<string, string>,
  eventOf: ReadonlyMap<string, string>,
  dateOf: ReadonlyMap<string, string | null>,
): RecordStatement[] {
  const circumstanceOf = new Map(layers.circumstance.map((c) => [c.statement, c]))
  const entity = (local: string | null | undefined) => entityOf.get(local ?? '') ?? null
  const known = (locals: readonly string[]) => [...new Set(locals.flatMap((l) => entity(l) ?? []))]
  return layers.statement.map((s) => {
    const c = circumstanceOf.get(s.id)
    const occasion = eventOf.get(c?.occasion ?? '') ?? null
    return {
      id: s.id,
      document: doc.id,
      form: s.form,
      medium: s.medium,
      source: s.source,
      cue: s.cue,
      content: s.content,
      speaker: entity(c?.speaker),
      candidates: known(c?.candidates.map((x) => x.entity) ?? []),
      onBehalfOf: entity(c?.onBehalfOf),
      addressee: known(c?.addressee ?? []),
      ...dateOfSaying(c, dateOf.get(occasion ?? '') ?? null),
      occasion,
      capacity: c?.capacity ?? [],
      chain: (c?.chain ?? []).map((hop) => ({ ...hop, entity: entity(hop.entity) })),
      ...(c?.hedges !== undefined && { hedges: c.hedges }),
      within: s.within,
      acts: s.acts,
      negated: s.negated,
      hedged: s.hedged,
      rule: s.rule,
      damaged: s.damaged,
    }
  })
}

/** The date told of the saying, else that of the event it was said at, else the days of the news. */
function dateOfSaying(
  c: Circumstance | undefined,
  ofEvent: string | null,
): Pick<RecordStatement, 'date' | 'dateBasis'> {
  const told = c?.date ?? null
  if (ofEvent !== null && (told === null || c?.dateBasis === 'news')) return { date: ofEvent, dateBasis: 'occasion' }
  return { date: told, ...(c?.dateBasis !== undefined && { dateBasis: c.dateBasis }) }
}

function recordPropositions(
  { doc, layers }: AnalysedDoc,
  entityOf: ReadonlyMap<string, string>,
  eventOf: ReadonlyMap<string, string>,
): RecordProposition[] {
  return layers.proposition.map((p) => ({
    id: p.id,
    document: doc.id,
    statement: p.statement,
    predicate: p.predicate,
    arguments: Object.fromEntries(
      Object.entries(p.arguments).map(([role, value]) => [role, entityOf.get(value) ?? value]),
    ),
    polarity: p.polarity,
    firmness: p.firmness,
    qualifiers: p.qualifiers,
    event: eventOf.get(p.happening ?? '') ?? null,
    start: p.span.start,
    end: p.span.end,
  }))
}
