import { UsageError } from '../../errors.ts'
import { type ReadReport, readIntoCase } from '../../pipeline/read-into-case.ts'
import { loadDeskData } from '../../serve/desk-data.ts'
import { caseSummary } from '../../serve/views.ts'
import type { Columns } from '../../read/columns.ts'
import type { Precision } from '../../model/precision.ts'
import type { ReadLimits } from '../../read/limits.ts'
import type { Store } from '../../store/store.ts'
import type { SourceFile } from '../../pipeline/inputs.ts'
import { exitCodes } from '../exit-codes.ts'
import { findFiles } from '../find-files.ts'
import { say, writeLines } from '../output.ts'
import { progressLine } from '../progress.ts'
import { counted, indent, pageWidth, plain, style, wrap } from '../terminal.ts'
import { withCase } from '../with-case.ts'
import { damageLines, failureLines, figureLines, partLines, readLines } from './show.ts'

export interface ReadCommandOptions {
  readonly case?: string
  readonly jobs?: number
  readonly timeLimit?: number
  readonly again?: boolean
  readonly column?: Columns
  readonly limit?: Partial<ReadLimits>
  readonly fetch?: boolean
  readonly precision?: Precision
}

/** Reads sources into a case and prints what was found. */
export async function runRead(sources: readonly string[], options: ReadCommandOptions): Promise<void> {
  const { case: path, column = {}, limit = {}, fetch = false, ...rest } = options
  const readOptions = { ...rest, columns: column, limits: limit }
  if (path === undefined)
    throw new UsageError('usage/case', 'Expected --case CASE, the case to read into; it is made if there is none')
  const progress = progressLine()
  const stop = () => {
    progress.clear()
    say('onrecord: stopped. What was read is kept; run the same command to go on.')
    process.exit(130)
  }
  process.once('SIGINT', stop)
  const files = await filesOf(sources, fetch, limit, progress.note)
  await withCase(
    path,
    async (store) => {
      const report = await readIntoCase(store, files, readOptions, progress.show)
      progress.clear()
      await writeLines(await summaryLines(store, report, path))
      if (report.failures.length > 0) process.exitCode = exitCodes.someNotRead
    },
    { create: true },
  )
  process.off('SIGINT', stop)
}

/** The files behind paths and addresses; nothing is fetched unless an address is given or `fetch` is asked for. */
async function filesOf(
  sources: readonly string[],
  fetch: boolean,
  limits: Partial<ReadLimits>,
  note: (text: string) => void,
): Promise<readonly SourceFile[]> {
  if (!fetch && !sources.some((s) => /^https?:\/\//i.test(s))) return findFiles(sources)
  const { fetchSource, isAddress, openFetcher, withLinkedPages } = await import('../fetch/fetch-sources.ts')
  const fetcher = openFetcher(limits, (address) => note(`Fetching ${address}`))
  const given = (async function* () {
    for (const source of sources) {
      if (isAddress(source)) yield await fetchSource(fetcher, source)
      else yield* await findFiles([source])
    }
  })()
  const files: SourceFile[] = []
  for await (const file of fetch ? withLinkedPages(given, fetcher, limits) : given) files.push(file)
  return files
}

async function summaryLines(store: Store, report: ReadReport, path: string): Promise<string[]> {
  const width = pageWidth()
  const data = await loadDeskData(store)
  if (data === null) return []
  const summary = caseSummary(data)
  const { added, unchanged, reanalysed } = report
  const counts = [
    `${counted(added, 'document')} added`,
    unchanged > 0 ? `${unchanged} there already` : '',
    reanalysed > 0 ? `${reanalysed} analysed again` : '',
  ]
  const lines = [`${style.bold(plain(store.name))}: ${counts.filter((c) => c !== '').join(', ')}`, '']
  lines.push(...indent(figureLines(summary, width - 2), 2))
  const read = readLines(data.record.documents, added, width - 2)
  if (read.length > 0) lines.push('', style.bold('Read'), ...indent(read, 2))
  if (summary.damaged.length > 0) lines.push('', style.bold('Damaged'), ...indent(damageLines(summary, width - 2), 2))
  const parts = partLines(data.record, width - 2)
  if (parts.length > 0) lines.push('', style.bold('Read in part'), ...indent(parts, 2))
  if (report.failures.length > 0)
    lines.push('', style.bold('Not read'), ...indent(failureLines(report.failures, width - 2), 2))
  if (report.leftOut.length > 0) lines.push('', ...leftOutLines(report, width))
  const next = plain(/[\s'"$\\]/.test(path) ? `'${path}'` : path)
  return [...lines, '', `See it:  onrecord open ${next}`]
}

/** What was found and is no article: "Left out, no articles: image (12), redirect (3)". */
function leftOutLines({ leftOut }: ReadReport, width: number): string[] {
  const kinds = leftOut.map(([what, count]) => `${plain(what)} (${count.toLocaleString('en-US')})`)
  return wrap(`Left out, no articles: ${kinds.join(', ')}`, width).map((line, i) => (i === 0 ? line : `  ${line}`))
}
