import { createHash } from 'node:crypto'
import type { Doc } from '../../model/doc.ts'
import { keptLayers, type Layers } from '../../model/layers.ts'
import type { Note } from '../../model/note.ts'
import type { Evidence, Span } from '../../model/span.ts'
import type { Fault } from '../store.ts'
import type { Engine } from './engine.ts'
import { digestOf, unpack } from './pack.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Db } from './sqlite-store.ts'
import { recordFrom } from './story-parts.ts'

/** Everything wrong with a case, in the order file, bytes, documents, search, story, decisions. */
export async function findFaults(db: Db, engine: Engine): Promise<readonly Fault[]> {
  const file = fileFaults(engine)
  if (file.length > 0) return file
  return [
    ...(await blobFaults(db)),
    ...(await documentFaults(db)),
    ...(await storyFaults(db)),
    ...(await decisionFaults(db)),
  ]
}

function fileFaults(engine: Engine): readonly Fault[] {
  const rows = engine.prepare('PRAGMA integrity_check').all([]) as readonly { integrity_check: string }[]
  const broken = engine.prepare('PRAGMA foreign_key_check').all([])
  return [
    ...rows.filter((r) => r.integrity_check !== 'ok').map((r) => ({ what: 'file', detail: r.integrity_check })),
    ...broken.map((row) => ({ what: 'reference', detail: JSON.stringify(row) })),
  ]
}

async function blobFaults(db: Db): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const rows = await db
    .selectFrom('blobs')
    .leftJoin('documents', 'documents.sha256', 'blobs.sha256')
    .select(['blobs.sha256', 'documents.name'])
    .orderBy('blobs.sha256')
    .execute()
  for (const { sha256, name } of rows) {
    const blob = await db.selectFrom('blobs').select('bytes').where('sha256', '=', sha256).executeTakeFirstOrThrow()
    const found = createHash('sha256').update(blob.bytes).digest('hex')
    if (found !== sha256) {
      faults.push({
        what: 'bytes',
        detail: `The bytes of ${name ?? 'no document'} were changed: expected SHA-256 ${sha256}, found ${found}`,
      })
    }
  }
  return faults
}

async function documentFaults(db: Db): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const ids = await db.selectFrom('documents').select('id').orderBy('exhibit').execute()
  for (const { id } of ids) {
    const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const { exhibit, name, sha256, path, format, analysis, doc: json, layers } = row
    const report = (detail: string) =>
      faults.push({ what: 'document', detail: `${name} (exhibit ${exhibit}): ${detail}` })
    if (digestOf(id, exhibit, name, sha256, path, format, analysis, json, layers) !== row.digest) {
      report('what was concluded from it was changed outside onrecord')
      continue
    }
    const doc = JSON.parse(json) as Doc
    if (doc.id !== id || doc.sha256 !== sha256) report('its text belongs to another document')
    const outside = spansOf(doc, layers).filter((s) => !(s.start >= 0 && s.start <= s.end && s.end <= doc.text.length))
    for (const s of outside) report(`expected offsets within 0 to ${doc.text.length}, found ${s.start} to ${s.end}`)
    faults.push(...(await searchFaults(db, doc)))
  }
  return faults
}

function spansOf(doc: Doc, packed: Uint8Array): readonly Span[] {
  const { layers, notes } = unpack(packed) as { layers: Layers; notes: readonly Note[] }
  const annotations = keptLayers.flatMap((layer) => layers[layer].map((a) => a.span))
  return [...doc.body, ...doc.regions, ...doc.damage, ...notes.map((n) => n.span), ...annotations]
}

async function searchFaults(db: Db, doc: Doc): Promise<readonly Fault[]> {
  const rows = await db
    .selectFrom('paragraphs')
    .select(['start', 'end'])
    .where('document', '=', doc.id)
    .orderBy('id')
    .execute()
  const same = JSON.stringify(rows) === JSON.stringify(paragraphsOf(doc))
  return same ? [] : [{ what: 'search', detail: `${doc.name}: the search index does not fit its text` }]
}

async function storyFaults(db: Db): Promise<readonly Fault[]> {
  const parts = await db.selectFrom('story').selectAll().orderBy('section').orderBy('part').execute()
  const changed = parts.filter((p) => digestOf(p.section, p.part, p.data) !== p.digest)
  if (changed.length > 0) {
    return changed.map((p) => ({ what: 'story', detail: `${p.section} part ${p.part} was changed outside onrecord` }))
  }
  const record = recordFrom(parts)
  if (record === null) return []
  const lengths = new Map(record.documents.map((d) => [d.id, d.text.length]))
  const statements = new Set(record.statements.map((s) => s.id))
  const faults: Fault[] = []
  const check = (what: string, e: Evidence & { readonly statement?: string | null }) => {
    const fits = e.start >= 0 && e.start <= e.end && e.end <= (lengths.get(e.document) ?? -1)
    if (!fits)
      faults.push({ what: 'story', detail: `${what} points outside document ${e.document}: ${e.start} to ${e.end}` })
    if (e.statement && !statements.has(e.statement))
      faults.push({ what: 'story', detail: `${what} names no statement ${e.statement}` })
  }
  for (const d of [...record.discrepancies, ...record.possible])
    for (const s of d.sides) for (const e of s.evidence) check(`discrepancy ${d.id}`, e)
  for (const q of record.openQuestions) for (const e of q.evidence) check(`open question ${q.kind}`, e)
  for (const q of record.quotations) {
    for (const m of q.members)
      if (!statements.has(m.statement))
        faults.push({ what: 'story', detail: `quotation ${q.id} names no statement ${m.statement}` })
  }
  return faults
}

async function decisionFaults(db: Db): Promise<readonly Fault[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('seq').execute()
  const last = await lastDecision(db)
  let before: string | null = null
  for (const row of rows) {
    if (digestOf(before, row.decision) !== row.chain) {
      return [{ what: 'decisions', detail: `The list of decisions was changed outside onrecord at entry ${row.seq}` }]
    }
    before = row.chain
  }
  if (rows.length < last) return [{ what: 'decisions', detail: `Expected ${last} decisions, found ${rows.length}` }]
  return []
}

/** SQLite keeps the highest number ever given, so that a decision taken off the end is missed. */
async function lastDecision(db: Db): Promise<number> {
  const counters = db.withTables<{ sqlite_sequence: { name: string; seq: number } }>()
  const row = await counters
    .selectFrom('sqlite_sequence')
    .select('seq')
    .where('name', '=', 'decisions')
    .executeTakeFirst()
  return row?.seq ?? 0
}
