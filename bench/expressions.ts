/**
 * Dates and quantities against marks made by hand: `node bench/expressions.ts [--data FOLDER] [--details]`. The marks are in
 * `bench/marks/`, the articles in FOLDER (`attribution/dev.jsonl`, `stories/`). `--details` prints the errors of the part
 * `open`; those of the part `held` are never looked at.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountExpression, DateExpression } from '../src/model/layers.ts'
import type { Span } from '../src/model/span.ts'
import { analyse } from '../src/pipeline/analyse.ts'
import { type DateMark, type QuantityMark, readDatePair, readQuantityPair } from './expression-marks.ts'
import { type Mark, type Matched, matchMarks } from './mark-pairs.ts'
import type { Figures } from './table.ts'

interface Article {
  readonly text: string
  readonly dates: readonly DateExpression[]
  readonly counts: readonly CountExpression[]
}

/** A figure for all marks and for those of articles whose errors nobody looks at. */
const parts = ['all', 'held'] as const

/** Dates: spans found, the interval right where found, and of all marks. */
export function scoreDates(folder: string): Figures {
  const pairs = matchAll(folder, readMarks<DateMark>('dates'), (a) => a.dates)
  return figuresOf(pairs, (m, d, text) => {
    const { exact, value } = readDatePair(m, d, text)
    return { exact, right: value }
  })
}

/** Quantities: spans found; number and bound right, unit right, both where found and of all marks. */
export function scoreQuantities(folder: string): Figures {
  const pairs = matchAll(folder, readMarks<QuantityMark>('quantities'), (a) => a.counts)
  return figuresOf(pairs, (m, q) => {
    const { number, unit, scope } = readQuantityPair(m, q)
    return { right: number, unit, scope }
  })
}

/** Whether marks and the articles they stand in are there. */
export function hasExpressions(folder: string): boolean {
  return existsSync(join(folder, 'attribution/dev.jsonl')) && existsSync(join(folder, 'stories'))
}

interface ArticlePairs<M, F> extends Matched<M, F> {
  readonly text: string
  readonly part: string
}

function readMarks<M extends Mark>(name: string): readonly M[] {
  return readFileSync(new URL(`./marks/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as M)
}

function matchAll<M extends Mark, F extends { readonly span: Span }>(
  folder: string,
  marks: readonly M[],
  of: (article: Article) => readonly F[],
): readonly ArticlePairs<M, F>[] {
  const byArticle = Map.groupBy(marks, (m) => `${m.file} ${m.id}`)
  return [...byArticle.values()].map((list) => {
    const { file, id, part } = list[0] as M
    const article = readArticle(folder, file, id)
    return { ...matchMarks(list, of(article)), text: article.text, part }
  })
}

const read = new Map<string, Article>()

function readArticle(folder: string, file: string, id: string): Article {
  const known = read.get(`${file} ${id}`)
  if (known !== undefined) return known
  const lines = readFileSync(join(folder, file), 'utf8').trim()
  const line = file.endsWith('.json')
    ? lines
    : (lines.split('\n').find((l) => l.includes(JSON.stringify(id))) as string)
  const { doc, layers } = analyse({ name: id, format: 'jsonl', bytes: new TextEncoder().encode(line) })
  const article = { text: doc.text, dates: layers.date, counts: layers.count }
  read.set(`${file} ${id}`, article)
  return article
}

/** Shares of the pairs for which each test holds; a test that does not apply to a mark is null. */
function figuresOf<M, F>(
  articles: readonly ArticlePairs<M, F>[],
  test: (mark: M, found: F, text: string) => Readonly<Record<string, boolean | null>>,
): Figures {
  const figures: Record<string, number> = {}
  for (const part of parts) {
    const chosen = articles.filter((a) => part === 'all' || a.part === part)
    const marks = chosen.reduce((sum, a) => sum + a.pairs.length + a.missed.length, 0)
    const found = chosen.reduce((sum, a) => sum + a.pairs.length + a.extra.length, 0)
    const results = chosen.flatMap((a) => a.pairs.map(([m, f]) => test(m, f, a.text)))
    const name = (figure: string) => (part === 'all' ? figure : `held.${figure}`)
    figures[name('precision')] = results.length / Math.max(1, found)
    figures[name('recall')] = results.length / Math.max(1, marks)
    figures[name('f1')] = (2 * results.length) / Math.max(1, found + marks)
    for (const key of Object.keys(results[0] ?? {})) {
      const applies = results.filter((r) => r[key] !== null)
      figures[name(key)] = applies.filter((r) => r[key]).length / Math.max(1, applies.length)
    }
    figures[name('rightOfAll')] = results.filter((r) => r['right']).length / Math.max(1, marks)
    if (part === 'all') figures['trapsTaken'] = chosen.reduce((sum, a) => sum + a.trapsTaken, 0)
  }
  return figures
}

function printErrors(folder: string): void {
  const dates = matchAll(folder, readMarks<DateMark>('dates'), (a) => a.dates)
  print(dates, (m, d, text) =>
    readDatePair(m, d, text).value ? null : `${m.value} found ${d.value} (${d.rule}, ${d.anchor})`,
  )
  const quantities = matchAll(folder, readMarks<QuantityMark>('quantities'), (a) => a.counts)
  print(quantities, (m, q) => {
    const { number, unit } = readQuantityPair(m, q)
    return number && unit !== false
      ? null
      : `${m.bound} ${m.value} found ${q.bound} ${q.value} ${q.unit}${unit === false ? ' UNIT' : ''} (${q.rule})`
  })
}

function print<M extends Mark, F extends { readonly span: Span; readonly rule: string }>(
  articles: readonly ArticlePairs<M, F>[],
  wrong: (mark: M, found: F, text: string) => string | null,
): void {
  for (const { part, text, pairs, missed, extra } of articles) {
    if (part !== 'open') continue
    const words = (start: number, end: number) =>
      `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
        /\s+/g,
        ' ',
      )
    for (const [m, f] of pairs) {
      const why = wrong(m, f, text)
      if (why !== null) console.log(`WRONG ${why}: ${words(...m.span)}`)
    }
    for (const m of missed) console.log(`MISSED ${words(...m.span)}`)
    for (const f of extra) console.log(`EXTRA (${f.rule}) ${words(f.span.start, f.span.end)}`)
  }
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const folder = args.includes('--data') ? (args[args.indexOf('--data') + 1] as string) : '../shared/bench'
  if (args.includes('--details')) printErrors(folder)
  console.log(JSON.stringify({ dates: scoreDates(folder), quantities: scoreQuantities(folder) }, null, 1))
}
