import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { FailedInput } from '../model/desk.ts'
import type { Columns } from '../read/columns.ts'
import type { Precision } from '../model/precision.ts'
import { defaultLimits, type ReadLimits } from '../read/limits.ts'
import type { NewDocument, Store, StoredDocument } from '../store/store.ts'
import { failedInput } from './advice.ts'
import { analysisVersion, documentId } from './identity.ts'
import { inOrder } from './in-order.ts'
import { type Input, type InputOptions, inputsOf, type SourceFile } from './inputs.ts'
import { defaultTimeLimit, openPool, type Pool } from './pool.ts'
import { relink } from './story-of.ts'

/** How to read. */
export interface ReadOptions {
  /** Workers; the cores of the machine if not given. */
  readonly jobs?: number
  /** Seconds one document may take. */
  readonly timeLimit?: number
  /** Analyse every document of the case again, also those that are up to date. */
  readonly again?: boolean
  /** Names of the columns of tables, and of the keys of JSON lines, that hold our fields: `{ text: 'Body' }`. */
  readonly columns?: Columns
  /** Bounds on what is read; the default for each that is not given. */
  readonly limits?: Partial<ReadLimits>
  /** How sure the statements of these documents must be; a balance if absent. */
  readonly precision?: Precision
}

/** How far a reading has come. */
export interface ReadProgress {
  readonly phase: 'reading' | 'linking'
  /** Files gone through, of `files`. */
  readonly done: number
  readonly files: number
  readonly documents: number
}

/** What a reading did. */
export interface ReadReport {
  /** Documents new in the case. */
  readonly added: number
  /** Documents that were in it and are unchanged. */
  readonly unchanged: number
  /** Documents of the case that were analysed again, by another version of the program. */
  readonly reanalysed: number
  readonly failures: readonly FailedInput[]
  /** What was found and is no document ("image"), and how many of each, most first. */
  readonly leftOut: readonly (readonly [what: string, count: number])[]
}

/** Documents written in one transaction, at most. */
const batchSize = 50
/** Bytes written in one transaction, beyond which it is closed early. */
const batchBytes = 16 * 1024 * 1024

/**
 * Reads files into a case and puts its story together. Documents get their exhibit numbers in the order of the
 * files, so that a reading that was broken off and begun again ends in the same record.
 * @throws StoreError if the case cannot be written, PipelineError if no worker can be started
 */
export async function readIntoCase(
  store: Store,
  files: readonly SourceFile[],
  options: ReadOptions = {},
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<ReadReport> {
  const { timeLimit = defaultTimeLimit } = options
  const { jobs = availableParallelism(), columns = {} } = options
  const limits = { ...defaultLimits, ...options.limits }
  const pool = openPool({ workers: jobs, timeLimit: timeLimit * 1000 })
  const known = await store.listDocuments()
  const reading = newReading(store, known, (done, documents) =>
    onProgress({ phase: 'reading', done, files: files.length, documents }),
  )
  try {
    const stale = known.filter((d) => options.again === true || d.analysis !== analysisVersion)
    const inputs = inputsOfFiles(files, { columns, limits })
    const steps = inOrder(stepsOf(store, stale, known, inputs), jobs * 8, (step) =>
      work(pool, step, { limits, precision: options.precision ?? 'balanced' }),
    )
    for await (const step of steps) await reading.take(step)
    await reading.flush()
  } finally {
    await pool.close()
  }
  const { report, tried } = reading
  await store.putFailures(report().failures, tried)
  onProgress({ phase: 'linking', done: files.length, files: files.length, documents: report().added })
  await relink(store)
  return report()
}

/** One thing to do, in the order in which results are kept. */
type Step =
  | { readonly type: 'again'; readonly document: StoredDocument; readonly input: Input }
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'known'; readonly input: Input }
  | { readonly type: 'file-done' }

/** What all files hold; null after each of them. */
async function* inputsOfFiles(files: readonly SourceFile[], options: InputOptions): AsyncGenerator<Input | null> {
  for (const file of files) {
    yield* inputsOf(file, options)
    yield null
  }
}

async function* stepsOf(
  store: Store,
  stale: readonly StoredDocument[],
  known: readonly StoredDocument[],
  inputs: AsyncIterable<Input | null>,
): AsyncGenerator<Step> {
  for (const document of stale) {
    const { name, format, container, path } = document
    const bytes = await store.bytesOf(document.id)
    const unit = { name, format, bytes, ...(container === undefined ? {} : { container }) }
    yield { type: 'again', document, input: { label: name, unit, path } }
  }
  const seen = new Set(known.map((d) => d.id))
  for await (const input of inputs) {
    const id = input !== null && 'unit' in input ? documentId(input.unit.name, sha256Of(input.unit.bytes)) : null
    if (input === null) yield { type: 'file-done' }
    else yield { type: id !== null && seen.has(id) ? 'known' : 'input', input }
    if (id !== null) seen.add(id)
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

interface Done {
  readonly step: Step
  readonly document: NewDocument | null
  readonly failure: FailedInput | null
  readonly leftOut?: string
}

/** How documents are analysed. */
interface Settings {
  readonly limits: ReadLimits
  readonly precision: Precision
}

async function work(pool: Pool, step: Step, settings: Settings): Promise<Done> {
  if (step.type === 'file-done' || step.type === 'known') return { step, document: null, failure: null }
  const { input } = step
  if ('failure' in input) return { step, document: null, failure: input.failure }
  if ('leftOut' in input) return { step, document: null, failure: null, leftOut: input.leftOut }
  const { value, failure } = await pool.run('analyse', { ...input.unit, ...settings })
  if (failure?.code === 'read/no-text' && input.blank !== undefined)
    return { step, document: null, failure: null, leftOut: input.blank }
  if (failure !== null) return { step, document: null, failure: failedInput(input.label, failure) }
  const document = { bytes: input.unit.bytes, path: input.path, analysis: analysisVersion, analysed: value }
  return { step, document, failure: null }
}

interface Reading {
  readonly take: (done: Done) => Promise<void>
  readonly flush: () => Promise<void>
  readonly report: () => ReadReport
  readonly tried: readonly string[]
}

function newReading(
  store: Store,
  known: readonly StoredDocument[],
  onStep: (files: number, documents: number) => void,
): Reading {
  let batch: NewDocument[] = []
  let bytes = 0
  let files = 0
  const count = { added: 0, unchanged: 0, reanalysed: 0 }
  const failures: FailedInput[] = []
  const tried: string[] = []
  const leftOut = new Map<string, number>()
  const ids = new Set(known.map((d) => d.id))
  const flush = async () => {
    if (batch.length > 0) await store.putDocuments(batch)
    ;[batch, bytes] = [[], 0]
  }
  const take = async ({ step, document, failure, leftOut: what }: Done) => {
    if (what !== undefined) leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
    if (step.type === 'file-done') files++
    else if (what === undefined) tried.push(step.input.label)
    if (step.type === 'known') count.unchanged++
    if (failure !== null) failures.push(failure)
    if (document !== null) {
      if (ids.has(document.analysed.doc.id)) count.reanalysed++
      else count.added++
      batch.push(document)
      bytes += document.bytes.length
      if (batch.length >= batchSize || bytes >= batchBytes) await flush()
    }
    onStep(files, count.added)
  }
  return {
    take,
    flush,
    tried,
    report: () => ({ ...count, failures, leftOut: mostFirst(leftOut) }),
  }
}

function mostFirst(counts: ReadonlyMap<string, number>): ReadReport['leftOut'] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
