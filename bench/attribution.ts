/**
 * Runs the stages on articles with marked attributions and scores them:
 * `node bench/attribution.ts [--data FOLDER] [--details] [--limit N] [--rules]`. FOLDER holds `dev.jsonl` and `score.mjs`;
 * `--rules` leaves the model out.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { statementsWith } from '../src/attribute/statements.ts'
import { clean } from '../src/clean/clean.ts'
import { type AnyStage, runStages } from '../src/pipeline/run-stages.ts'
import { stages } from '../src/pipeline/stages.ts'
import { readDocument } from '../src/read/read-document.ts'
import type { Statement } from '../src/model/layers.ts'

/** Precision, recall and F1 of one measure, as the scorer gives them. */
interface Measure {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** Figures of `score.mjs` by name, each F1 from 0 to 1. */
export type AttributionFigures = Readonly<Record<(typeof measures)[number][0], number>>

const measures = [
  ['full', 'all.full'],
  ['fullSpeech', 'speech.full'],
  ['direct', 'direct.full'],
  ['mixed', 'mixed.full'],
  ['indirect', 'indirect.full'],
  ['contentExact', 'all.content.exact'],
  ['cueOverlap', 'cue.overlap'],
  ['sourceOverlap', 'source.overlap'],
] as const

interface Article {
  readonly id: string
  readonly text: string
}

type Score = (
  gold: readonly Article[],
  predicted: readonly unknown[],
) => { readonly res: Readonly<Record<string, Measure>> }

/** Scores the stages on the articles of `dev.jsonl` in the folder. */
export async function scoreAttribution(
  folder: string,
  { limit = Number.POSITIVE_INFINITY, rulesAlone = false }: { limit?: number; rulesAlone?: boolean } = {},
): Promise<{ figures: AttributionFigures; all: Readonly<Record<string, Measure>> }> {
  const { score } = (await import(pathToFileURL(resolve(folder, 'score.mjs')).href)) as { score: Score }
  const gold = readFileSync(join(folder, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, limit)
    .map((line) => JSON.parse(line) as Article)
  const { res } = score(
    gold,
    gold.map((article) => {
      const found = statementsOf(article, rulesAlone ? [...before, statementsWith(() => null)] : stages)
      return { id: article.id, attributions: found.map(toAttribution) }
    }),
  )
  const figures = Object.fromEntries(
    measures.map(([name, key]) => [name, res[key]?.f1 ?? 0]),
  ) as unknown as AttributionFigures
  return { figures, all: res }
}

/** The stages up to the statements. */
const before = stages.slice(
  0,
  stages.findIndex((s) => s.adds.includes('statement')),
)

/** Start and end of a span, in UTF-16 units. */
export type Pair = readonly [start: number, end: number]

/** A statement as the scorer reads it; no source: null. */
export interface Attribution {
  readonly source: readonly Pair[] | null
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** The top-level statements that the stages find in an article. */
export function statementsOf({ id, text }: Article, list: readonly AnyStage[]): readonly Statement[] {
  const needed = list.slice(0, list.findIndex((s) => s.adds.includes('statement')) + 1)
  const bytes = new TextEncoder().encode(JSON.stringify({ id, text }))
  const doc = clean(readDocument({ name: id, format: 'jsonl', bytes }), { id, sha256: '' })
  return runStages(doc, needed).layers.statement.filter((s) => s.within === null)
}

/** A statement in the words of the scorer. */
export function toAttribution({ source, cue, content }: Statement): Attribution {
  const pairs = (spans: Statement['source']): Pair[] => spans.map((s) => [s.start, s.end])
  return { source: source.length === 0 ? null : pairs(source), cue: pairs(cue), content: pairs(content) }
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const started = performance.now()
  const { figures, all } = await scoreAttribution(option('--data') ?? '../shared/bench/attribution', {
    limit: Number(option('--limit') ?? Number.POSITIVE_INFINITY),
    rulesAlone: args.includes('--rules'),
  })
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(16)} ${(100 * value).toFixed(1)}`)
  if (args.includes('--details')) {
    for (const [name, { p, r, f1 }] of Object.entries(all))
      console.log(
        `${name.padEnd(26)} P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}`,
      )
  }
  console.log(`${Math.round(performance.now() - started)} ms`)
}
