import { basename } from 'node:path'
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, sql, type Transaction } from 'kysely'
import { compact } from '../../text/compact.ts'
import { StoreError } from '../../errors.ts'
import type { Decision } from '../../model/decision.ts'
import type { FailedInput } from '../../model/desk.ts'
import type { Container, Doc } from '../../model/doc.ts'
import type { Layers } from '../../model/layers.ts'
import type { Note } from '../../model/note.ts'
import type { StoryRecord } from '../../model/record.ts'
import type { AnalysedDoc, Findings, Links } from '../../model/story.ts'
import type { NewDocument, Store, StoredDocument, TextHit } from '../store.ts'
import type { Engine, EngineName } from './engine.ts'
import { toStoreError } from './faults.ts'
import { openFile } from './open-file.ts'
import { digestOf, pack, unpack } from './pack.ts'
import { paragraphsOf } from './paragraphs.ts'
import { findMatch, parseQuery, toMatch } from './query.ts'
import type { Tables } from './schema.ts'
import { recordFrom, toParts } from './story-parts.ts'
import { findFaults } from './verify.ts'

/** How to open a case. */
export interface OpenOptions {
  /** Make the case if there is none. */
  readonly create?: boolean
  /** Nothing is written; a case on a write-protected medium can be read. */
  readonly readOnly?: boolean
  readonly engine?: EngineName
  /** How long to wait while another program writes, in milliseconds. */
  readonly busyTimeout?: number
  /** The file may not grow beyond this many bytes. */
  readonly mostBytes?: number
}

/** Opens a case file. @throws StoreError `store/no-case`, `store/not-a-case`, `store/newer`, `store/damaged`, `store/locked`, `store/read-only`, `store/disk-full` */
export async function openCase(path: string, options: OpenOptions = {}): Promise<Store> {
  const { create = false, readOnly = false, engine = 'better-sqlite3', ...limits } = options
  try {
    return storeOver(openFile(path, { create: create && !readOnly, readOnly, engine, ...limits }), path)
  } catch (error) {
    throw toStoreError(error, path)
  }
}

/** An open case: the queries, and the file's name for messages. */
export type Db = Kysely<Tables>
type Tx = Transaction<Tables>

function storeOver(engine: Engine, path: string): Store {
  const db: Db = new Kysely<Tables>({ dialect: immediateDialect(engine) })
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw toStoreError(error, path)
    }
  }
  const write = <T>(work: (tx: Tx) => Promise<T>) => guard(() => db.transaction().execute(work))
  return {
    name: basename(path),
    putDocuments: (documents) => write((tx) => putDocuments(tx, documents)),
    listDocuments: () => guard(() => listDocuments(db)),
    analysedDocuments: () => guard(() => analysedDocuments(db)),
    bytesOf: (document) => guard(() => bytesOf(db, document)),
    putFailures: (failures, tried = []) => write((tx) => putFailures(tx, failures, tried)),
    failures: () => guard(() => db.selectFrom('failures').selectAll().orderBy('name').execute()),
    putStory: (links, findings, record) => write((tx) => putStory(tx, links, findings, record)),
    record: () => guard(() => storedRecord(db)),
    addDecision: (decision) => write((tx) => addDecision(tx, decision)),
    decisions: () => guard(() => decisionsOf(db)),
    search: (query, limit) => guard(() => search(db, query, limit)),
    verify: () => guard(() => findFaults(db, engine)),
    close: () =>
      guard(async () => {
        await db.destroy()
        engine.close()
      }),
  }
}

/** A transaction that will write says so at once: waiting for a lock in the middle of one cannot work. */
function immediateDialect(engine: Engine): SqliteDialect {
  const dialect = new SqliteDialect({ database: engine })
  dialect.createDriver = () => {
    const driver = new SqliteDriver({ database: engine })
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    // A full disk has ended the transaction already, and a second end would hide the reason.
    driver.rollbackTransaction = async (connection) => {
      if (engine.inTransaction()) await connection.executeQuery(CompiledQuery.raw('rollback'))
    }
    return driver
  }
  return dialect
}

async function putDocuments(tx: Tx, documents: readonly NewDocument[]): Promise<void> {
  const { last } = await tx
    .selectFrom('documents')
    .select((eb) => eb.fn.max('exhibit').as('last'))
    .executeTakeFirstOrThrow()
  let exhibit = Number(last ?? 0)
  for (const document of documents) {
    const known = await tx
      .selectFrom('documents')
      .select(['exhibit', 'path'])
      .where('id', '=', document.analysed.doc.id)
      .executeTakeFirst()
    if (known !== undefined) await removeWords(tx, document.analysed.doc.id)
    await putDocument(tx, document, known?.exhibit ?? ++exhibit, known === undefined ? document.path : known.path)
  }
}

async function putDocument(
  tx: Tx,
  { bytes, analysis, analysed }: NewDocument,
  exhibit: number,
  path: string | null,
): Promise<void> {
  const { doc, layers, notes } = analysed
  await tx
    .insertInto('blobs')
    .values({ sha256: doc.sha256, bytes })
    .onConflict((c) => c.doNothing())
    .execute()
  const { id, name, sha256, format } = doc
  const content = { doc: JSON.stringify(doc), layers: pack({ layers, notes }) }
  const digest = digestOf(id, exhibit, name, sha256, path, format, analysis, content.doc, content.layers)
  const row = { id, exhibit, name, sha256, path, format, analysis, ...content, digest }
  await tx
    .insertInto('documents')
    .values(row)
    .onConflict((c) => c.column('id').doUpdateSet(row))
    .execute()
  await addWords(tx, doc)
}

/** Rows of one statement; SQLite takes 32,766 values. */
const rowsAtOnce = 500

async function addWords(tx: Tx, doc: Doc): Promise<void> {
  const { last } = await tx
    .selectFrom('paragraphs')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  const first = Number(last ?? 0) + 1
  const rows = paragraphsOf(doc).map(({ start, end }, i) => ({ id: first + i, document: doc.id, start, end }))
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce)
    await tx.insertInto('paragraphs').values(some).execute()
    const words = some.map(({ id, start, end }) => ({ rowid: id, words: doc.text.slice(start, end) }))
    await tx
      .insertInto('paragraph_words')
      .values(words as never)
      .execute()
  }
}

async function removeWords(tx: Tx, document: string): Promise<void> {
  const own = tx.selectFrom('paragraphs').select('id').where('document', '=', document)
  await tx.deleteFrom('paragraph_words').where('rowid', 'in', own).execute()
  await tx.deleteFrom('paragraphs').where('document', '=', document).execute()
}

async function listDocuments(db: Db): Promise<readonly StoredDocument[]> {
  const columns = ['id', 'name', 'sha256', 'exhibit', 'path', 'format', 'analysis'] as const
  const rows = await db
    .selectFrom('documents')
    .select(columns)
    .select(sql<string | null>`json_extract(doc, '$.container')`.as('container'))
    .orderBy('exhibit')
    .execute()
  return rows.map(({ container, ...row }) =>
    container === null ? row : { ...row, container: JSON.parse(container) as Container },
  )
}

async function analysedDocuments(db: Db): Promise<readonly AnalysedDoc[]> {
  const rows = await db.selectFrom('documents').select(['exhibit', 'doc', 'layers']).orderBy('exhibit').execute()
  return rows.map((row) => {
    const { layers, notes } = unpack(row.layers) as { layers: Layers; notes: readonly Note[] }
    return compact({ doc: JSON.parse(row.doc) as Doc, layers, notes, exhibit: row.exhibit })
  })
}

async function bytesOf(db: Db, document: string): Promise<Uint8Array> {
  const row = await db
    .selectFrom('documents')
    .innerJoin('blobs', 'blobs.sha256', 'documents.sha256')
    .select('blobs.bytes')
    .where('documents.id', '=', document)
    .executeTakeFirst()
  if (row === undefined) throw new StoreError('store/no-document', `There is no document ${document} in this case`)
  return row.bytes
}

async function putFailures(tx: Tx, failures: readonly FailedInput[], tried: readonly string[]): Promise<void> {
  for (const name of tried) await tx.deleteFrom('failures').where('name', '=', name).execute()
  for (const failure of failures) {
    const { name, code, message, advice } = failure
    const row = { name, code, message, advice }
    await tx
      .insertInto('failures')
      .values(row)
      .onConflict((c) => c.column('name').doUpdateSet(row))
      .execute()
  }
}

async function putStory(tx: Tx, links: Links, findings: Findings, record: StoryRecord): Promise<void> {
  const ids = (await tx.selectFrom('documents').select('id').orderBy('exhibit').execute()).map((row) => row.id)
  if (ids.join() !== record.documents.map((d) => d.id).join()) {
    throw new StoreError('store/changed', 'Another program added documents to the case in the meantime. Read again')
  }
  await tx.deleteFrom('story').execute()
  for (const part of toParts(links, findings, record)) await tx.insertInto('story').values(part).execute()
}

async function storedRecord(db: Db): Promise<StoryRecord | null> {
  const parts = await db
    .selectFrom('story')
    .selectAll()
    .where((eb) => eb.or([eb('section', '=', 'record'), eb('section', 'like', 'record.%')]))
    .orderBy('section')
    .orderBy('part')
    .execute()
  return recordFrom(parts)
}

async function addDecision(tx: Tx, decision: Decision): Promise<void> {
  const last = await tx.selectFrom('decisions').select('chain').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const text = JSON.stringify(decision)
  const chain = digestOf(last?.chain ?? null, text)
  await tx.insertInto('decisions').values({ id: decision.id, decision: text, chain }).execute()
}

async function decisionsOf(db: Db): Promise<readonly Decision[]> {
  const rows = await db.selectFrom('decisions').select('decision').orderBy('seq').execute()
  return rows.map((row) => JSON.parse(row.decision) as Decision)
}

async function search(db: Db, query: string, limit: number): Promise<readonly TextHit[]> {
  const terms = parseQuery(query)
  if (terms.length === 0) return []
  const rows = await db
    .selectFrom('paragraph_words')
    .innerJoin('paragraphs', 'paragraphs.id', 'paragraph_words.rowid')
    .innerJoin('documents', 'documents.id', 'paragraphs.document')
    .select(['paragraphs.document', 'paragraphs.start', 'paragraphs.end', 'documents.doc'])
    .where(sql<boolean>`paragraph_words match ${toMatch(terms)}`)
    .orderBy('paragraph_words.rank')
    .orderBy('documents.exhibit')
    .orderBy('paragraphs.start')
    .limit(limit)
    .execute()
  return rows.map(({ document, start, end, doc }) => {
    const { text } = JSON.parse(doc) as Doc
    const match = findMatch(text.slice(start, end), terms)
    return { document, start: start + match.start, end: start + match.end }
  })
}
