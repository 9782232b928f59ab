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
    gold.map((article) => attributionsOf(article, rulesAlone ? [...before, statementsWith(() => null)] : needed)),
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
const needed = stages.slice(0, before.length + 1)

/** The top-level statements of an article as the scorer reads them. */
function attributionsOf({ id, text }: Article, list: readonly AnyStage[]): unknown {
  const raw = readDocument({ name: id, format: 'jsonl', bytes: new TextEncoder().encode(JSON.stringify({ id, text })) })
  const { layers } = runStages(clean(raw, { id, sha256: '' }), list)
  const pairs = (spans: Statement['source']) => spans.map((s) => [s.start, s.end])
  const attributions = layers.statement
    .filter((s) => s.within === null)
    .map((s) => ({
      source: s.source.length === 0 ? null : pairs(s.source),
      cue: pairs(s.cue),
      content: pairs(s.content),
    }))
  return { id, attributions }
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
