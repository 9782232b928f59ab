import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StoreError } from '../../errors.ts'
import { type Engine, type EngineName, openEngine } from './engine.ts'
import { applicationId, migrations } from './schema.ts'

/** How long a writer waits for another one, in milliseconds; a batch is written in well under a second. */
const defaultBusyTimeout = 15_000
/** Files up to this size are checked through whenever they are opened (about 0.1 s); larger ones by `verify`. */
const checkedWhole = 32 * 1024 * 1024
/** Settings of every connection. A case can come from a stranger, so its schema is not trusted. */
const settings = `
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA foreign_keys = ON;
`

export interface FileOptions {
  /** Make the case if there is none. */
  readonly create: boolean
  readonly readOnly: boolean
  readonly engine: EngineName
  /** How long to wait for another writer, in milliseconds. */
  readonly busyTimeout?: number | undefined
  /** The file may not grow beyond this many bytes. */
  readonly mostBytes?: number | undefined
}

/** Opens the file of a case, made or brought to the present format if asked. @throws StoreError */
export function openFile(path: string, options: FileOptions): Engine {
  const header = readHeader(path)
  if (header === null) {
    if (!options.create) {
      throw new StoreError(
        'store/no-case',
        `There is no case at ${path}. Make one with: onrecord read SOURCES --case ${path}`,
      )
    }
    createFile(path, options)
  } else checkHeader(header, path)
  const engine = options.readOnly ? openForReading(path, options) : openForWriting(path, options)
  try {
    engine.exec(settings)
    checkSchema(engine, path, options.engine)
    checkWhole(engine, path)
    return engine
  } catch (error) {
    engine.close()
    throw error
  }
}

function openForWriting(path: string, options: FileOptions): Engine {
  const engine = openEngine(options.engine, path, {
    readOnly: false,
    busyTimeout: options.busyTimeout ?? defaultBusyTimeout,
  })
  try {
    engine.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    migrate(engine)
    if (options.mostBytes !== undefined) limit(engine, options.mostBytes)
    return engine
  } catch (error) {
    engine.close()
    throw error
  }
}

/**
 * Where one may write, the case is opened so that SQLite's files beside it go when it is closed. Elsewhere a closed case
 * has no log beside it and can be read as it lies; only one of the two bindings takes the address that says so.
 */
function openForReading(path: string, { engine: name, busyTimeout = defaultBusyTimeout }: FileOptions): Engine {
  const mayWrite = writable(dirname(path)) && writable(path)
  const asItLies = !mayWrite && !existsSync(`${path}-wal`)
  const engine = asItLies
    ? openEngine('node:sqlite', `${pathToFileURL(path).href}?immutable=1`, { readOnly: true, busyTimeout })
    : openEngine(name, path, { readOnly: !mayWrite, busyTimeout })
  engine.exec('PRAGMA query_only = ON')
  const version = firstNumber(engine, 'PRAGMA user_version')
  if (version === migrations.length) return engine
  engine.close()
  throw new StoreError(
    'store/older',
    `The case ${path} has an older format (${version}). Open it once where it can be written`,
  )
}

function limit(engine: Engine, bytes: number): void {
  const pages = Math.floor(bytes / firstNumber(engine, 'PRAGMA page_size'))
  engine.exec(`PRAGMA max_page_count = ${pages}`)
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

interface Header {
  readonly magic: string
  readonly application: number
  readonly version: number
  readonly pages: number
  readonly pageSize: number
  readonly size: number
}

/** The first bytes of the file, read without SQLite so that a stranger's file is not touched; null if there is none. */
function readHeader(path: string): Header | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (!stat.isFile()) throw new StoreError('store/not-a-case', `Expected a case in ${path}, found a folder or device`)
  const head = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, 100, 0)
  } finally {
    closeSync(file)
  }
  const pageSize = head.readUInt16BE(16)
  return {
    magic: head.toString('latin1', 0, 15),
    application: head.readUInt32BE(68),
    version: head.readUInt32BE(60),
    pages: head.readUInt32BE(28),
    pageSize: pageSize === 1 ? 65_536 : pageSize,
    size: stat.size,
  }
}

function checkHeader(header: Header, path: string): void {
  const { magic, application, version, pages, pageSize, size } = header
  if (magic !== 'SQLite format 3' || application !== applicationId) {
    throw new StoreError(
      'store/not-a-case',
      `Expected a case in ${path}, found another kind of file. It was not changed`,
    )
  }
  if (version > migrations.length) {
    const known = `this program knows ${migrations.length}`
    throw new StoreError(
      'store/newer',
      `The case ${path} was written by a newer onrecord (format ${version}; ${known}). It was not changed; install a newer onrecord`,
    )
  }
  // With a log beside it, the rest of the file may still stand there.
  if (pages * pageSize > size && !existsSync(`${path}-wal`)) {
    throw new StoreError(
      'store/damaged',
      `The file ${path} is cut short: expected ${pages * pageSize} bytes, found ${size}. Go back to a copy of it, or read the sources into a new case`,
    )
  }
}

/** Made under another name and moved into place, so that a case is there whole or not at all. */
function createFile(path: string, { engine: name, busyTimeout = defaultBusyTimeout }: FileOptions): void {
  const folder = dirname(path)
  if (!existsSync(folder)) throw new StoreError('store/no-folder', `There is no folder ${folder} to put the case in`)
  const draft = `${path}-new-${process.pid}`
  try {
    rmSync(draft, { force: true })
    const engine = openEngine(name, draft, { readOnly: false, busyTimeout })
    try {
      engine.exec(`PRAGMA synchronous = FULL; PRAGMA application_id = ${applicationId};`)
      migrate(engine)
    } finally {
      engine.close()
    }
    place(draft, path)
  } finally {
    rmSync(draft, { force: true })
    rmSync(`${draft}-journal`, { force: true })
  }
}

/** Keeps a case that another process made in the meantime. */
function place(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch {
    if (!existsSync(path)) renameSync(draft, path)
  }
}

function migrate(engine: Engine): void {
  if (firstNumber(engine, 'PRAGMA user_version') === migrations.length) return
  engine.exec('BEGIN IMMEDIATE')
  try {
    const from = firstNumber(engine, 'PRAGMA user_version')
    for (const step of migrations.slice(from)) engine.exec(step)
    engine.exec(`PRAGMA user_version = ${migrations.length}`)
    engine.exec('COMMIT')
  } catch (error) {
    engine.exec('ROLLBACK')
    throw error
  }
}

/** A trigger or view added by a stranger would run with our statements; only the schema as made here is opened. */
function checkSchema(engine: Engine, path: string, name: EngineName): void {
  const fresh = openEngine(name, ':memory:', { readOnly: false, busyTimeout: 0 })
  const expected = schemaOf((fresh.exec(migrations.join('')), fresh))
  fresh.close()
  if (schemaOf(engine) !== expected) {
    throw new StoreError('store/not-a-case', `The tables of ${path} are not those of a case. It was not changed`)
  }
}

function schemaOf(engine: Engine): string {
  const rows = engine
    .prepare('SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE ? ORDER BY name')
    .all(['sqlite_stat%'])
  return JSON.stringify(rows.map((row) => Object.values(row as object)))
}

function checkWhole(engine: Engine, path: string): void {
  const bytes = firstNumber(engine, 'PRAGMA page_count') * firstNumber(engine, 'PRAGMA page_size')
  if (bytes > checkedWhole) return
  const found = Object.values(engine.prepare('PRAGMA quick_check(1)').all([])[0] as object)[0]
  if (found === 'ok') return
  throw new StoreError(
    'store/damaged',
    `The file ${path} is damaged (${String(found)}). Go back to a copy of it, or read the sources into a new case`,
  )
}

function firstNumber(engine: Engine, sql: string): number {
  return Number(Object.values(engine.prepare(sql).all([])[0] as object)[0])
}
