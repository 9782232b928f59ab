import { type CorrectableField, type Decision, decisionsInForce } from '../model/decision.ts'
import type { KnownIdentities } from '../link/entities.ts'
import type { NameList } from '../link/known.ts'
import type { DocMeta, Guess } from '../model/doc.ts'
import type { RecordDiscrepancy, RecordDocument, Review, StoryRecord } from '../model/record.ts'
import { type Evidence, overlaps } from '../model/span.ts'
import type { AnalysedDoc } from '../model/story.ts'

type FieldDecision = Decision & { readonly what: { readonly type: 'field' } }
type ReviewDecision = Decision & { readonly what: { readonly type: 'review' } }

/** Share of the passages judged that a discrepancy must still hold to be taken for the one that was judged. */
const sameDiscrepancy = 0.5

/** The record with what people decided: corrected fields, and reviews at their discrepancies. */
export function applyDecisions(record: StoryRecord, decisions: readonly Decision[]): StoryRecord {
  const inForce = decisionsInForce(decisions)
  const fields = inForce.filter(isField)
  const reviews = attachReviews([...record.discrepancies, ...record.possible], inForce.filter(isReview))
  const reviewed = (d: RecordDiscrepancy) => ({ ...d, review: reviews.get(d.id) ?? d.review })
  const possible = record.possible.map(reviewed)
  const raised = possible.filter(isCalledDifference)
  return {
    ...record,
    documents: record.documents.map((d) => correctRecordDocument(d, fields)),
    discrepancies: [...record.discrepancies.map(reviewed), ...raised].sort((a, b) => b.rank - a.rank),
    possible: possible.filter((d) => !isCalledDifference(d)),
  }
}

/** A person called it a difference: it waits no longer. */
function isCalledDifference({ review }: RecordDiscrepancy): boolean {
  return review.verdict === 'difference'
}

/** Documents with the corrected fields, for linking: what people know of a document counts there too. */
export function correctDocuments(
  documents: readonly AnalysedDoc[],
  decisions: readonly Decision[],
): readonly AnalysedDoc[] {
  const fields = decisionsInForce(decisions).filter(isField)
  return documents.map((d) => {
    const own = fields.filter((f) => f.what.document === d.doc.id)
    if (own.length === 0) return d
    return { ...d, doc: { ...d.doc, meta: own.reduce(correctMeta, d.doc.meta) } }
  })
}

/** What people decided of who is who: the lists of names, a later one of a name in place of the earlier, and judgements. */
export function knownIdentities(decisions: readonly Decision[]): KnownIdentities {
  const inForce = decisionsInForce(decisions)
  const lists = new Map<string, NameList>()
  for (const { what } of inForce) {
    if (what.type !== 'names') continue
    lists.delete(what.list)
    lists.set(what.list, { list: what.list, entries: what.entries })
  }
  return {
    lists: [...lists.values()],
    identities: inForce.flatMap(({ what }) => (what.type === 'identity' ? [what] : [])),
  }
}

function isField(decision: Decision): decision is FieldDecision {
  return decision.what.type === 'field'
}

function isReview(decision: Decision): decision is ReviewDecision {
  return decision.what.type === 'review'
}

function correctMeta(meta: DocMeta, { what }: FieldDecision): DocMeta {
  const by = <T>(guess: Guess<T>, value: T | null): Guess<T> => ({ ...guess, value, basis: 'user', spans: [] })
  if (what.field === 'authors') return { ...meta, authors: by(meta.authors, listOf(what.value)) }
  return { ...meta, [what.field]: by(meta[what.field], what.value) }
}

function correctRecordDocument(document: RecordDocument, fields: readonly FieldDecision[]): RecordDocument {
  let corrected = document
  for (const { what } of fields)
    if (what.document === document.id) corrected = setField(corrected, what.field, what.value)
  return corrected
}

function setField(document: RecordDocument, field: CorrectableField, value: string | null): RecordDocument {
  const changed = { ...document, [field]: field === 'authors' ? (listOf(value) ?? []) : value }
  if (field === 'modified' || field === 'url') return changed
  return {
    ...changed,
    basis: { ...document.basis, [field]: [] },
    basisKind: { ...document.basisKind, [field]: 'user' },
  }
}

function listOf(value: string | null): readonly string[] | null {
  return value === null
    ? null
    : value
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
}

/** The last review of each discrepancy: by its id, else where the passages judged are found again. */
function attachReviews(
  discrepancies: readonly RecordDiscrepancy[],
  decisions: readonly ReviewDecision[],
): ReadonlyMap<string, Review> {
  const ids = new Set(discrepancies.map((d) => d.id))
  const reviews = new Map<string, Review>()
  for (const { what, by, at, why } of decisions) {
    const id = ids.has(what.discrepancy) ? what.discrepancy : mostAlike(discrepancies, what.evidence)
    if (id !== null) reviews.set(id, { verdict: what.verdict, by, at, why })
  }
  return reviews
}

function mostAlike(discrepancies: readonly RecordDiscrepancy[], judged: readonly Evidence[]): string | null {
  let best: { readonly id: string; readonly share: number } | null = null
  for (const { id, sides } of discrepancies) {
    const passages = sides.flatMap((s) => s.evidence)
    const kept = judged.filter((j) => passages.some((p) => p.document === j.document && overlaps(p, j))).length
    const share = kept / Math.max(judged.length, 1)
    if (share >= sameDiscrepancy && share > (best?.share ?? 0)) best = { id, share }
  }
  return best?.id ?? null
}
