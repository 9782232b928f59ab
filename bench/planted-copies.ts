/**
 * Copies and excerpts planted among generated articles: `node bench/planted-copies.ts [COUNT]`. Each article is read,
 * cleaned and its quotations marked; what is measured is the finding of text that articles share.
 */
import { quotations } from '../src/annotate/quotations.ts'
import { clean } from '../src/clean/clean.ts'
import { linkReuses } from '../src/link/reuses.ts'
import type { AnalysedDoc, Reuse } from '../src/model/story.ts'
import { runStages } from '../src/pipeline/run-stages.ts'
import { readDocument } from '../src/read/read-document.ts'
import { generatorPath, type PlainArticle, type Plant, plantedArticles } from './planted.ts'
import type { Figures } from './table.ts'

const seed = 5

/**
 * Shares of the planted copies and excerpts that are found with the article they were taken from, the share of all that is
 * found that was planted, documents a second of CPU, the time against that of reading the same articles, and memory in MB.
 */
export async function scorePlanted(shared: string, count: number): Promise<Figures> {
  const { articles, plants } = await plantedArticles(generatorPath(shared), count, seed)
  const readFrom = cpu()
  const documents = articles.map(readArticle)
  const linkFrom = cpu()
  const before = process.memoryUsage().rss
  const reuses = linkReuses(documents)
  const milliseconds = cpu() - linkFrom
  return {
    ...recallOf(plants, reuses),
    planted: plantedShare(plants, reuses),
    documentsPerSecond: (1000 * count) / milliseconds,
    timeByReading: milliseconds / (linkFrom - readFrom),
    memoryBefore: before / 2 ** 20,
    peakMemory: process.resourceUsage().maxRSS / 1024,
  }
}

function readArticle(article: PlainArticle, index: number): AnalysedDoc {
  const bytes = Buffer.from(JSON.stringify(article))
  const doc = clean(readDocument({ name: 'articles.jsonl', format: 'jsonl', bytes }), { id: article.id, sha256: '' })
  return { doc, ...runStages(doc, [quotations]), exhibit: index + 1 }
}

function recallOf(
  plants: readonly Plant[],
  reuses: readonly Reuse[],
): { readonly copies: number; readonly excerpts: number } {
  const found = new Set(reuses.flatMap(({ document, of }) => [`${document} ${of}`, `${of} ${document}`]))
  const share = (wanted: readonly Plant[]) =>
    wanted.filter(({ id, of }) => found.has(`${id} ${of}`)).length / Math.max(1, wanted.length)
  return {
    copies: share(plants.filter((p) => p.kind !== 'excerpt')),
    excerpts: share(plants.filter((p) => p.kind === 'excerpt')),
  }
}

/** The share of what was found that joins articles of one origin; the generator's articles share formulas by chance. */
function plantedShare(plants: readonly Plant[], reuses: readonly Reuse[]): number {
  const origins = new Map(plants.map(({ id, of }) => [id, of]))
  const originOf = (id: string) => origins.get(id) ?? id
  return reuses.filter(({ document, of }) => originOf(document) === originOf(of)).length / Math.max(1, reuses.length)
}

/** Milliseconds of CPU so far. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

if (import.meta.main) {
  console.log(await scorePlanted(`${import.meta.dirname}/../../shared`, Number(process.argv[2] ?? 10_000)))
}
