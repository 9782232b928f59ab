import { createRequire } from 'node:module'
import type { SqliteDatabase } from 'kysely'

/** The little of an SQLite binding the store needs; both bindings keep to it. */
export interface Engine extends SqliteDatabase {
  readonly name: EngineName
  /** Runs statements that take no values and return no rows. */
  readonly exec: (sql: string) => void
  readonly inTransaction: () => boolean
}

export type EngineName = 'better-sqlite3' | 'node:sqlite'

export interface EngineOptions {
  readonly readOnly: boolean
  /** How long a statement waits for another process, in milliseconds. */
  readonly busyTimeout: number
}

const load = createRequire(import.meta.url)

/** Opens an SQLite file. `file` is a path or a `file:` URI. @throws the binding's own error */
export function openEngine(name: EngineName, file: string, options: EngineOptions): Engine {
  return name === 'node:sqlite' ? openNode(file, options) : openBetter(file, options)
}

function openBetter(file: string, options: EngineOptions): Engine {
  const Database = load('better-sqlite3') as typeof import('better-sqlite3')
  const db = new Database(file, { readonly: options.readOnly, timeout: options.busyTimeout })
  return {
    name: 'better-sqlite3',
    exec: (sql) => void db.exec(sql),
    inTransaction: () => db.inTransaction,
    prepare: (sql) => db.prepare(sql),
    close: () => void db.close(),
  }
}

function openNode(file: string, options: EngineOptions): Engine {
  const { DatabaseSync } = load('node:sqlite') as typeof import('node:sqlite')
  const db = new DatabaseSync(file, { readOnly: options.readOnly, timeout: options.busyTimeout })
  return {
    name: 'node:sqlite',
    exec: (sql) => db.exec(sql),
    inTransaction: () => db.isTransaction,
    prepare: (sql) => {
      const statement = db.prepare(sql)
      type Values = Parameters<typeof statement.all>
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as Values)),
        run: (values) => statement.run(...(values as Values)),
        iterate: (values) => statement.iterate(...(values as Values)),
      }
    },
    close: () => db.isOpen && db.close(),
  }
}
