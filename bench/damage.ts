/**
 * Damaged words of the founding story against their gold, and damage found where there is none:
 * `node bench/damage.ts [--details]`. A marked span is right if it lies at a gold one and is no wider than the gold's
 * scorer allows; a gold span is found if a right one lies at it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '../src/clean/clean.ts'
import type { Damage } from '../src/model/doc.ts'
import type { Span } from '../src/model/span.ts'
import { readJsonLine } from '../src/read/jsonl.ts'
import { readText } from '../src/read/text.ts'

/** Shares from 0 to 1, and counts of spans marked in texts without damage. */
export interface DamageFigures {
  readonly precision: number
  readonly recall: number
  /** In the founding story's undamaged files. */
  readonly inCleanFiles: number
  /** In the first articles of the attribution corpus that hold no misread letters. */
  readonly inCleanArticles: number
}

interface FileScore {
  readonly file: string
  readonly marked: readonly Damage[]
  readonly gold: readonly Span[]
  readonly wrong: readonly Damage[]
  readonly missed: readonly Span[]
}

/** How far beside a gold span a marked one may lie, and how much longer it may be: the rules of the gold's scorer. */
const [reach, factor, more] = [2, 3, 10]

/** Articles of the corpus that are looked at. */
const articles = 100

const length = (s: Span) => s.end - s.start

function scoreFile(folder: string, file: string, gold: readonly Span[]): FileScore {
  const raw = readText(file, readFileSync(join(folder, 'seeds', file)))
  const marked = clean(raw, { id: file, sha256: '' }).damage
  const met = (span: Span, others: readonly Span[]) =>
    others.filter((o) => span.start <= o.end + reach && o.start <= span.end + reach)
  const fits = (span: Span) => {
    const near = met(span, gold)
    return near.length > 0 && length(span) <= factor * near.reduce((sum, s) => sum + length(s), 0) + more
  }
  const right = marked.filter(fits)
  return {
    file,
    marked,
    gold,
    wrong: marked.filter((m) => !fits(m)),
    missed: gold.filter((g) => met(g, right).length === 0),
  }
}

function scoreFiles(shared: string): FileScore[] {
  const { documents } = JSON.parse(readFileSync(join(shared, 'gold/seeds.json'), 'utf8')) as {
    readonly documents: readonly { readonly file: string; readonly corruption: readonly { readonly span: Span }[] }[]
  }
  return documents.map((d) =>
    scoreFile(
      shared,
      d.file,
      d.corruption.map((c) => ({ start: c.span.start, end: c.span.end })).filter((s) => length(s) > 0),
    ),
  )
}

/** Scores the damage found in the shared folder's founding story and in undamaged articles. */
export function scoreDamage(shared: string): DamageFigures {
  const files = scoreFiles(shared)
  const sum = (count: (f: FileScore) => number) => files.reduce((n, f) => n + count(f), 0)
  const marked = sum((f) => f.marked.length)
  const gold = sum((f) => f.gold.length)
  return {
    precision: (marked - sum((f) => f.wrong.length)) / Math.max(1, marked),
    recall: (gold - sum((f) => f.missed.length)) / Math.max(1, gold),
    inCleanFiles: files.filter((f) => f.gold.length === 0).reduce((n, f) => n + f.marked.length, 0),
    inCleanArticles: damageInArticles(shared),
  }
}

/** Spans marked in the first articles of the corpus without letters that only a misread encoding leaves. */
function damageInArticles(shared: string): number {
  const lines = ['dev', 'train'].flatMap((name) =>
    readFileSync(join(shared, `bench/attribution/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  )
  return lines
    .map((line) => readJsonLine('line', new TextEncoder().encode(line)))
    .filter((raw) => !/[ÃÂ\ufffd]/.test(raw.text))
    .slice(0, articles)
    .reduce((n, raw) => n + clean(raw, { id: raw.name, sha256: '' }).damage.length, 0)
}

function main(): void {
  const shared = join(import.meta.dirname, '../../shared')
  for (const f of scoreFiles(shared)) {
    const right = f.marked.length - f.wrong.length
    console.log(
      `${f.file}: ${right} of ${f.marked.length} marked are right, ${f.gold.length - f.missed.length} of ${f.gold.length} found`,
    )
    if (process.argv.includes('--details')) for (const w of f.wrong) console.log(`  wrong: ${w.rule} at ${w.start}`)
    if (process.argv.includes('--details')) for (const m of f.missed) console.log(`  missed: ${m.start}–${m.end}`)
  }
  console.log(scoreDamage(shared))
}

if (import.meta.main) main()
