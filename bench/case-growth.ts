/**
 * How a case grows: `node bench/case-growth.ts [stories | articles | N]…`. The 46 documents of the development stories, the
 * articles of PolNeAR, or N generated ones are analysed one by one and put together as `read` does; printed are CPU time and
 * memory for each document.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { linkReuses } from '../src/link/reuses.ts'
import type { AnalysedDoc } from '../src/model/story.ts'
import { analyse } from '../src/pipeline/analyse.ts'
import { buildRecord } from '../src/pipeline/build-record.ts'
import { datedByStory } from '../src/pipeline/date-by-story.ts'
import { linkStory } from '../src/pipeline/link-story.ts'
import { reconcile } from '../src/reconcile/reconcile.ts'
import { compact } from '../src/text/compact.ts'
import { generator } from '../src/version.ts'
import { generatorPath } from './planted.ts'
import { speedArticles } from './speed.ts'
import type { Figures } from './table.ts'

/** What a case of so many documents takes. Times are CPU, memory is what stays held, both for each document. */
export interface CaseGrowth {
  readonly documents: number
  readonly analysisMs: number
  readonly togetherMs: number
  /** kB of the documents, their links, findings and record. */
  readonly keptKb: number
  readonly cards: number
}

const shared = fileURLToPath(new URL('../../shared', import.meta.url))

/** Takes of cases of generated documents, each size a case of its own. */
export async function measureCases(sizes: readonly number[]): Promise<readonly CaseGrowth[]> {
  const { loadArticles } = (await import(pathToFileURL(generatorPath(shared)).href)) as {
    readonly loadArticles: (count: number, seed: number) => Iterable<object>
  }
  // Everything is compiled before anything is measured.
  measureCase(mapped(loadArticles(40, 2), (a) => JSON.stringify(a)))
  return sizes.map((n) => measureCase(mapped(loadArticles(n, 1), (a) => JSON.stringify(a))))
}

/** The figures of the bench: per document, the largest case beside the smallest. */
export async function caseFigures(sizes: readonly number[]): Promise<Figures> {
  const cases = await measureCases(sizes)
  const [least, most] = [cases[0] as CaseGrowth, cases.at(-1) as CaseGrowth]
  return {
    documents: most.documents,
    analysisMs: most.analysisMs,
    togetherMs: most.togetherMs,
    keptKb: most.keptKb,
    timeRatio: most.togetherMs / least.togetherMs,
    memoryRatio: most.keptKb / least.keptKb,
  }
}

/** Documents given as lines of JSONL, analysed one by one and put together once. */
export function measureCase(lines: Iterable<string>): CaseGrowth {
  const before = held()
  const documents: AnalysedDoc[] = []
  const analysisMs = timed(() => {
    for (const line of lines) {
      const exhibit = documents.length + 1
      const input = { name: `${exhibit}.jsonl`, format: 'jsonl', bytes: Buffer.from(line) } as const
      documents.push(compact({ ...analyse(input), exhibit }))
    }
  })
  let record: unknown = null
  let cards = 0
  const togetherMs = timed(() => {
    const reuses = linkReuses(documents)
    const dated = datedByStory(documents, reuses)
    const links = linkStory(dated, undefined, reuses)
    const findings = reconcile({ documents: dated, links })
    record = buildRecord(dated, links, findings, generator)
    cards = findings.discrepancies.length + findings.possible.length
  })
  const keptKb = (held() - before) / 1024 / documents.length
  // The record is in use up to here, so that it counts.
  if (record === null) throw new RangeError('There is no record')
  const each = (ms: number) => ms / documents.length
  return { documents: documents.length, analysisMs: each(analysisMs), togetherMs: each(togetherMs), keptKb, cards }
}

function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Bytes held after a collection of garbage. */
function held(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

function* mapped<T>(items: Iterable<T>, change: (item: T) => string): Generator<string> {
  for (const item of items) yield change(item)
}

function storyLines(): string[] {
  const folder = join(shared, 'bench/stories')
  const stories = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory())
  return stories.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFileSync(join(folder, name, file), 'utf8').replaceAll('\n', ' ')),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const wanted of process.argv.slice(2)) {
    const cases =
      wanted === 'stories'
        ? [measureCase(storyLines())]
        : wanted === 'articles'
          ? [measureCase(speedArticles())]
          : await measureCases([Number(wanted)])
    console.log(wanted, cases, `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`)
  }
}
