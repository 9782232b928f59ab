import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError, UsageError } from '../errors.ts'
import { findFormat } from '../export/formats.ts'
import { type Decision, decisionsInForce } from '../model/decision.ts'
import type { DecisionRequest, FailedInput } from '../model/desk.ts'
import { type ReadProgress, readIntoCase } from '../pipeline/read-into-case.ts'
import { currentRecord, relink } from '../pipeline/story-of.ts'
import { openCase } from '../store/sqlite/sqlite-store.ts'
import type { Store, TextHit } from '../store/store.ts'
import { type DeskData, loadDeskData } from './desk-data.ts'

/** A decision in the history, and whether it still holds. */
export type DecisionRow = Decision & { readonly inForce: boolean }

/** What dropped files came to. */
export interface ReadResult {
  readonly read: number
  readonly failed: readonly FailedInput[]
}

/** The case a desk shows, opened once; none until files are read into one. */
export interface DeskSession {
  readonly name: () => string | null
  /** Null while nothing has been read. */
  readonly data: () => Promise<DeskData | null>
  readonly bytesOf: (document: string) => Promise<Uint8Array>
  readonly search: (query: string, limit: number) => Promise<readonly TextHit[]>
  readonly decisions: () => Promise<readonly DecisionRow[]>
  readonly decide: (request: DecisionRequest) => Promise<Decision>
  /** @throws UsageError `serve/reading` while another reading is in progress */
  readonly read: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => Promise<ReadResult>
  readonly reading: () => { readonly done: number; readonly total: number } | null
  readonly export: (format: string) => Promise<{ readonly name: string; readonly text: string }>
  readonly close: () => Promise<void>
}

interface State {
  store: Store | null
  data: Promise<DeskData | null> | null
  progress: ReadProgress | null
}

/** Opens a case for the desk; without one, `read` makes it in `folder`. @throws StoreError */
export async function openSession(casePath: string | null, folder: string): Promise<DeskSession> {
  const state: State = { store: casePath === null ? null : await openCase(casePath), data: null, progress: null }
  return {
    name: () => state.store?.name ?? null,
    data: () => dataOf(state),
    bytesOf: async (document) => storeOf(state).bytesOf(document),
    search: async (query, limit) => state.store?.search(query, limit) ?? [],
    decisions: () => history(state),
    decide: (request) => decide(state, request),
    read: (files) => read(state, folder, files),
    reading: () => state.progress && { done: state.progress.done, total: state.progress.files },
    export: (format) => exported(state, format),
    close: async () => state.store?.close(),
  }
}

function storeOf(state: State): Store {
  if (state.store === null) throw new StoreError('serve/no-case', 'No case is open yet; read some documents first')
  return state.store
}

function dataOf(state: State): Promise<DeskData | null> {
  const { store } = state
  if (store === null) return Promise.resolve(null)
  state.data ??= loadDeskData(store).catch((error: unknown) => {
    state.data = null
    throw error
  })
  return state.data
}

async function history(state: State): Promise<readonly DecisionRow[]> {
  const all = (await state.store?.decisions()) ?? []
  const inForce = new Set(decisionsInForce(all).map((d) => d.id))
  return all.map((d) => ({ ...withoutEntries(d), inForce: inForce.has(d.id) })).reverse()
}

/** A list of names may hold thousands; the history shows that it was given. */
function withoutEntries(decision: Decision): Decision {
  const { what } = decision
  return what.type === 'names' ? { ...decision, what: { ...what, entries: [] } } : decision
}

/** A corrected field counts in linking too: who was first, what is a copy of what; so does who is who. */
function countsInLinking({ type }: Decision['what']): boolean {
  return type === 'field' || type === 'identity' || type === 'names'
}

async function decide(state: State, { by, why, what }: DecisionRequest): Promise<Decision> {
  const store = storeOf(state)
  const decision: Decision = { id: `j-${randomUUID()}`, by, why, at: new Date().toISOString(), what }
  const undone = what.type === 'undo' ? (await store.decisions()).find((d) => d.id === what.decision) : null
  if (undone === undefined) throw new UsageError('serve/no-decision', 'There is no such decision to undo')
  await store.addDecision(decision)
  if (countsInLinking(what) || (undone !== null && countsInLinking(undone.what))) await relink(store)
  state.data = null
  return decision
}

async function read(state: State, folder: string, files: Parameters<DeskSession['read']>[0]): Promise<ReadResult> {
  if (state.progress !== null)
    throw new UsageError('serve/reading', 'Another reading is in progress; wait until it is done')
  state.progress = { phase: 'reading', done: 0, files: files.length, documents: 0 }
  try {
    state.store ??= await openCase(newCasePath(folder), { create: true })
    const report = await readIntoCase(state.store, files, {}, (progress) => {
      state.progress = progress
    })
    return { read: report.added, failed: report.failures }
  } finally {
    state.progress = null
    state.data = null
  }
}

function newCasePath(folder: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, n === 1 ? 'story.onrecord' : `story-${n}.onrecord`)
    if (!existsSync(path)) return path
  }
}

async function exported(state: State, name: string): Promise<{ name: string; text: string }> {
  const store = storeOf(state)
  const format = findFormat(name)
  if (format === null) throw new UsageError('serve/format', `There is no export format "${name}"`)
  const text = [...format.write(await currentRecord(store))].join('')
  return { name: `${store.name.replace(/\.onrecord$/, '')}.${format.extension}`, text }
}
