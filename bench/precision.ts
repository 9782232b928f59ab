/** What `--precision` trades, and whether scores of statements mean what they say: `node bench/precision.ts [FOLDER]`. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Statement } from '../src/model/layers.ts'
import { precisions } from '../src/model/precision.ts'
import { stagesFor } from '../src/pipeline/stages.ts'
import { type Attribution, type Pair, statementsOf, toAttribution } from './attribution.ts'
import { calibrationError, type Judged } from './calibration.ts'
import type { Figures } from './table.ts'

interface Article {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly discard?: readonly Pair[]
}

interface Scorer {
  readonly score: (
    gold: readonly Article[],
    predicted: readonly unknown[],
  ) => { readonly res: Readonly<Record<string, { readonly p: number; readonly r: number }>> }
}

interface Words {
  readonly wordTokens: (text: string) => readonly unknown[]
  readonly tokenSet: (tokens: readonly unknown[], spans: readonly Pair[]) => readonly number[]
}

/** Precision and recall of full attributions at each setting, and how far scores are from shares. */
export async function scorePrecision(folder: string): Promise<Figures> {
  const load = async <T>(file: string) => (await import(pathToFileURL(resolve(folder, file)).href)) as T
  const [{ score }, words] = [await load<Scorer>('score.mjs'), await load<Words>('lib.mjs')]
  const lines = readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n')
  const articles = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Article)
  const figures: Record<string, number> = {}
  for (const precision of precisions) {
    const found = articles.map((a) => statementsOf(a, stagesFor(precision)))
    const predicted = found.map((list, i) => ({ id: articles[i]?.id, attributions: list.map(toAttribution) }))
    const { res } = score(articles, predicted)
    const name = precision === 'high-recall' ? 'recall' : precision
    figures[`${name}P`] = res['all.full']?.p ?? 0
    figures[`${name}R`] = res['all.full']?.r ?? 0
    if (precision !== 'high-recall') continue
    const judged = found.flatMap((list, i) => judge(words, articles[i] as Article, list))
    figures['calibrationError'] = calibrationError(judged)
  }
  return figures
}

/** Scored statements with whether one marked by hand has half their words and the same source, as the scorer counts. */
function judge({ wordTokens, tokenSet }: Words, article: Article, statements: readonly Statement[]): Judged[] {
  const tokens = wordTokens(article.text)
  const set = (spans: readonly Pair[] | null) => (spans === null ? [] : tokenSet(tokens, spans))
  const gold = article.attributions.map((a) => ({ content: new Set(set(a.content)), source: new Set(set(a.source)) }))
  const left = new Set(set(article.discard ?? []))
  return statements.flatMap((statement) => {
    const { source, content } = toAttribution(statement)
    const own = { content: set(content), source: set(source) }
    if (statement.score === undefined || own.content.filter((t) => left.has(t)).length * 2 > own.content.length)
      return []
    const right = gold.some((g) => {
      const shared = own.content.filter((t) => g.content.has(t)).length
      if (4 * shared < own.content.length + g.content.size) return false
      const least = Math.min(own.source.length, g.source.size)
      if (least === 0) return own.source.length === g.source.size
      return 2 * own.source.filter((t) => g.source.has(t)).length >= least
    })
    return [{ score: statement.score, right }]
  })
}

if (import.meta.main) {
  const figures = await scorePrecision(process.argv[2] ?? '../shared/bench/attribution')
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(18), (value ?? 0).toFixed(3))
}
