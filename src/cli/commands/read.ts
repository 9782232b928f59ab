import { readIntoCase } from '../../pipeline/read-into-case.ts'
import { exitCodes } from '../exit-codes.ts'
import { findFiles } from '../find-files.ts'
import { say } from '../output.ts'
import { withCase } from '../with-case.ts'

export interface ReadCommandOptions {
  readonly case: string
  readonly jobs?: number
  readonly timeLimit?: number
  readonly again?: boolean
}

/** Reads sources into a case and prints what was found. */
export async function runRead(sources: readonly string[], options: ReadCommandOptions): Promise<void> {
  const files = await findFiles(sources)
  const report = await withCase(options.case, (store) => readIntoCase(store, files, options), { create: true })
  say(`${report.added} added, ${report.unchanged} unchanged`)
  for (const f of report.failures) say(`${f.name}: ${f.message} (${f.code}). ${f.advice}`)
  if (report.failures.length > 0) process.exitCode = exitCodes.someNotRead
}
