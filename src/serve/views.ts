import { type CorrectableField, correctableFields } from '../model/decision.ts'
import type { Guess } from '../model/doc.ts'
import type {
  CaseSummary,
  DiscrepancyCard,
  DocumentPage,
  FieldCell,
  PersonPage,
  PersonRow,
  QuotationPage,
  SourceRow,
  StoryPage,
  TimelineRow,
} from '../model/desk.ts'
import type { Reading } from '../model/kinds.ts'
import type { RecordDiscrepancy, RecordDocument, RecordEntity } from '../model/record.ts'
import { shownEvidence } from './card-evidence.ts'
import type { DeskData } from './desk-data.ts'
import { identityOf } from './identity.ts'
import { passageOf, statementAt, statementRow } from './passages.ts'

/** Cards and people the Story page shows before “all”. */
const onStoryPage = { cards: 12, people: 12 }

/** The case in figures; every count 0 while nothing is read. */
export function caseSummary(data: DeskData): CaseSummary {
  const { record } = data
  const dates = record.documents.flatMap((d) => d.published ?? []).sort()
  const [from, to] = [dates[0], dates.at(-1)]
  return {
    name: data.name,
    documents: record.documents.length,
    outlets: [...new Set(record.documents.flatMap((d) => d.outlet ?? []))],
    statements: record.statements.length,
    people: record.entities.filter((e) => e.kind === 'person').length,
    differences: record.discrepancies.filter((d) => d.reading === 'differs').length,
    possible: record.possible.length,
    otherReadings: record.discrepancies.filter((d) => d.reading !== 'differs').length,
    damaged: record.documents
      .filter((d) => d.damage.length > 0)
      .map((d) => ({ document: d.id, name: d.name, spans: d.damage.length })),
    failed: data.failures,
    span: from !== undefined && to !== undefined ? { from, to } : null,
  }
}

/** The Sources table: damaged documents and copies first, then exhibit order. */
export function sourceRows(data: DeskData): readonly SourceRow[] {
  const urgency = (r: SourceRow) => (r.damageSpans > 0 ? 0 : r.copyOf !== null || r.versionOf !== null ? 1 : 2)
  return data.record.documents
    .map((d) => sourceRow(data, d))
    .sort((a, b) => urgency(a) - urgency(b) || a.exhibit - b.exhibit)
}

function sourceRow(data: DeskData, d: RecordDocument): SourceRow {
  const cells = correctableFields.map((field) => [field, fieldCell(data, d, field)] as const)
  return {
    document: d.id,
    exhibit: d.exhibit,
    name: d.name,
    fields: Object.fromEntries(cells) as Record<CorrectableField, FieldCell>,
    words: d.body.reduce((n, s) => n + (d.text.slice(s.start, s.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0),
    statements: data.statementsOf.get(d.id)?.length ?? 0,
    damageSpans: d.damage.length,
    copyOf: d.copyOf,
    versionOf: d.versionOf,
    ...(d.entryOf === undefined ? {} : { entryOf: d.entryOf }),
    language: d.language,
    retrieved: d.retrieved,
    sha256: d.sha256,
  }
}

function fieldCell(data: DeskData, d: RecordDocument, field: CorrectableField): FieldCell {
  const guess = data.analysed.get(d.id)?.doc.meta[field] as Guess<string | readonly string[]> | undefined
  const decided = data.decisions.findLast(
    (x) => x.what.type === 'field' && x.what.document === d.id && x.what.field === field,
  )
  const text = (value: string | readonly string[] | null | undefined) =>
    value === null || value === undefined ? null : typeof value === 'string' ? value : value.join(', ')
  const read = text(guess?.value)
  const span = guess?.spans[0]
  return {
    value: decided?.what.type === 'field' ? decided.what.value : read,
    basis: decided === undefined ? (guess?.basis ?? null) : 'user',
    passage: span === undefined ? null : passageOf(data, { document: d.id, ...span }),
    confirmed: decided !== undefined,
    read,
  }
}

/** People by how often they speak, then are named. Kinds other than `place` are people of the story. */
export function personRows(data: DeskData): readonly PersonRow[] {
  const row = (e: RecordEntity): PersonRow => ({
    ...e,
    statements: data.speakerStatements.get(e.id)?.length ?? 0,
    documents: new Set(data.mentionsOf.get(e.id)?.map((m) => m.document)).size,
    mentions: data.mentionsOf.get(e.id)?.length ?? 0,
  })
  return data.record.entities
    .filter((e) => e.kind !== 'place')
    .map(row)
    .sort((a, b) => b.statements - a.statements || b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
}

/** A person with the answer ledger; null if the id is unknown. */
export function personPage(data: DeskData, id: string): PersonPage | null {
  const person = personRows(data).find((p) => p.id === id)
  if (person === undefined) return null
  const rows = (ids: readonly string[]) =>
    ids.flatMap((s) => {
      const statement = data.statements.get(s)
      return statement === undefined ? [] : [statementRow(data, statement)]
    })
  return {
    person,
    identity: identityOf(data, person),
    series: data.record.series
      .filter((s) => s.speaker === id)
      .map((s) => ({ id: s.id, question: s.question, statements: rows(s.members) })),
    statements: (data.speakerStatements.get(id) ?? []).map((s) => statementRow(data, s)),
  }
}

/** An utterance and its wordings; null if the id is unknown. */
export function quotationPage(data: DeskData, id: string): QuotationPage | null {
  const group = data.record.quotations.find((q) => q.id === id)
  if (group === undefined) return null
  const members = group.members.flatMap((m) => {
    const statement = data.statements.get(m.statement)
    return statement === undefined ? [] : [{ relation: m.relation, statement: statementRow(data, statement) }]
  })
  return { id, first: group.first, members }
}

/** Cards of one reading, those that wait as possible, or all of them: differences, then what is none, then what waits. */
export function cardsOf(data: DeskData, reading: Reading | 'possible' | 'all'): readonly DiscrepancyCard[] {
  const { discrepancies, possible } = data.record
  const of = (wanted: boolean) => discrepancies.filter((d) => (d.reading === 'differs') === wanted)
  const raised = reading === 'all' ? [...of(true), ...of(false)] : discrepancies.filter((d) => d.reading === reading)
  return [
    ...raised.map((d) => discrepancyCard(data, d)),
    ...(reading === 'possible' || reading === 'all' ? possible : []).map((d) => discrepancyCard(data, d, true)),
  ]
}

/** A card with its passages in context. */
export function discrepancyCard(data: DeskData, d: RecordDiscrepancy, possible = false): DiscrepancyCard {
  return {
    id: d.id,
    possible,
    kind: d.kind,
    reading: d.reading,
    explanation: d.explanation,
    compatible: d.compatible,
    rule: d.rule,
    rank: d.rank,
    review: d.review,
    sides: d.sides.map((side) => ({
      label: side.label,
      passages: shownEvidence(data, d.explanation, side.evidence).map((e) => {
        const statement = (e.statement === null ? null : data.statements.get(e.statement)) ?? statementAt(data, e)
        return { ...passageOf(data, e), statement: statement === null ? null : statementRow(data, statement) }
      }),
    })),
  }
}

/** What was published, said and happened, in date order; left out is what has no date, or only that of the news around it. */
export function timelineRows(data: DeskData): readonly TimelineRow[] {
  const rows: TimelineRow[] = []
  for (const e of data.record.events) {
    for (const value of e.slots.date) {
      const passages = value.evidence.map((x) => passageOf(data, x))
      rows.push({ date: String(value.value), what: 'event', label: e.label, passages })
    }
  }
  for (const s of data.record.statements) {
    if (s.date === null || s.dateBasis === 'news' || s.within !== null) continue
    const row = statementRow(data, s)
    rows.push({
      date: s.date,
      what: 'said',
      label: row.speaker?.name ?? (row.source || 'Not named'),
      passages: [row.passage],
    })
  }
  for (const d of data.record.documents) {
    if (d.published === null) continue
    const label = [d.outlet, d.title].filter((x) => x !== null).join(': ') || d.name
    const span = d.body[0] ?? { start: 0, end: 0 }
    const passage = passageOf(data, { document: d.id, start: span.start, end: Math.min(span.end, span.start + 120) })
    rows.push({ date: d.published, what: 'published', label, passages: [passage] })
  }
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The Story page. */
export function storyPage(data: DeskData): StoryPage {
  return {
    summary: caseSummary(data),
    differences: data.record.discrepancies
      .filter((d) => d.reading === 'differs')
      .slice(0, onStoryPage.cards)
      .map((d) => discrepancyCard(data, d)),
    timeline: timelineRows(data),
    people: personRows(data).slice(0, onStoryPage.people),
    openQuestions: data.record.openQuestions.map((q) => ({
      ...q,
      passages: q.evidence.map((e) => passageOf(data, e)),
    })),
  }
}

/** A document with what lies over its text; null if the id is unknown. */
export function documentPage(data: DeskData, id: string): DocumentPage | null {
  const document = data.documents.get(id)
  if (document === undefined) return null
  const mentions = data.mentionsIn.get(id) ?? []
  const named = new Set([
    ...mentions.map((m) => m.entity),
    ...(data.statementsOf.get(id) ?? []).flatMap((s) => [s.speaker, s.onBehalfOf, ...s.candidates, ...s.addressee]),
  ])
  return {
    document,
    statements: data.statementsOf.get(id) ?? [],
    mentions,
    entities: data.record.entities.filter((e) => named.has(e.id)).map(({ id: entity, name }) => ({ id: entity, name })),
    cleanCopies: cleanCopies(data, document),
    notes: data.record.notes
      .filter((n) => n.document === id)
      .map(({ kind, detail, start, end }) => ({ kind, detail, start, end })),
  }
}

function cleanCopies(data: DeskData, { damage }: RecordDocument): DocumentPage['cleanCopies'] {
  return damage.flatMap(({ start, end, copy }) => {
    const text = data.documents.get(copy?.document ?? '')?.text
    if (!copy || text === undefined) return []
    const instead = text.slice(copy.instead.start, copy.instead.end)
    return [{ damage: { start, end }, passage: passageOf(data, copy), instead }]
  })
}
