/**
 * A second opinion on attribution: clauses that GUM's discourse trees call attributions, in news, interviews, speeches and
 * trials: `node bench/gum.ts [--data FOLDER]`. FOLDER holds `gum-attribution.jsonl`. GUM gives the clause of cue and source
 * and the first clause of what was said, nested ones too, of tokens joined by spaces without paragraphs. A statement is
 * right if its cue lies in the marked clause and its content holds at least half of the marked words, one to one.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '../src/clean/clean.ts'
import type { Statement } from '../src/model/layers.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import { runStages } from '../src/pipeline/run-stages.ts'
import { stages } from '../src/pipeline/stages.ts'
import { readDocument } from '../src/read/read-document.ts'

/** F1 over all genres and over news, with precision and recall of all. */
export interface GumFigures {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly newsF1: number
}

interface GumDocument {
  readonly id: string
  readonly genre: string
  readonly edus: readonly string[]
  /** Numbers of clauses count from 1. */
  readonly attributions: readonly {
    readonly cue_source_edu: number
    readonly cue_source: string
    readonly head_edu: number
    readonly content: string
  }[]
}

interface Marked {
  readonly cue: Span
  readonly content: ReadonlySet<number>
}

interface Counts {
  right: number
  found: number
  marked: number
}

/** Least share of the marked words that a content must hold: GUM marks a clause, we all that was said. */
const leastHeld = 0.5
const wordPattern = /[\p{L}\p{N}]+/gu

/** Scores the program's statements against GUM's clauses of attribution. */
export function scoreGum(folder: string): GumFigures {
  const all: Counts = { right: 0, found: 0, marked: 0 }
  const news: Counts = { right: 0, found: 0, marked: 0 }
  for (const line of readFileSync(join(folder, 'gum-attribution.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const doc = JSON.parse(line) as GumDocument
    const counts = scoreDocument(doc)
    for (const sum of doc.genre === 'news' ? [all, news] : [all]) {
      sum.right += counts.right
      sum.found += counts.found
      sum.marked += counts.marked
    }
  }
  return {
    f1: f1Of(all),
    precision: all.right / Math.max(1, all.found),
    recall: all.right / Math.max(1, all.marked),
    newsF1: f1Of(news),
  }
}

function f1Of({ right, found, marked }: Counts): number {
  return (2 * right) / Math.max(1, found + marked)
}

function scoreDocument(doc: GumDocument): Counts {
  const text = doc.edus.join(' ')
  const marked = doc.attributions.map((a) => markedOf(doc, text, a))
  const statements = statementsOf(doc.id, text)
  const pairs = marked.flatMap((m, i) =>
    statements.flatMap((s, j) => {
      const shared = s.cue.some((c) => overlaps(c, m.cue)) ? heldIn(m.content, wordsIn(text, s.content)) : 0
      return shared >= leastHeld ? [{ i, j, shared }] : []
    }),
  )
  pairs.sort((a, b) => b.shared - a.shared || a.i - b.i || a.j - b.j)
  const [takenMarks, takenStatements] = [new Set<number>(), new Set<number>()]
  for (const { i, j } of pairs) {
    if (takenMarks.has(i) || takenStatements.has(j)) continue
    takenMarks.add(i)
    takenStatements.add(j)
  }
  return { right: takenMarks.size, found: statements.length, marked: marked.length }
}

function markedOf({ edus }: GumDocument, text: string, a: GumDocument['attributions'][number]): Marked {
  const startOf = (edu: number) => edus.slice(0, edu - 1).reduce((n, e) => n + e.length + 1, 0)
  const cue = nearest(text, a.cue_source, startOf(a.cue_source_edu))
  return { cue, content: wordsIn(text, [nearest(text, a.content, startOf(a.head_edu))]) }
}

/** Where words stand in a text, the place nearest to an offset. */
function nearest(text: string, words: string, offset: number): Span {
  let best = -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - offset) < Math.abs(best - offset)) best = at
  }
  return { start: Math.max(0, best), end: Math.max(0, best) + words.length }
}

/** Offsets of the words in the spans. */
function wordsIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { start, end } of spans)
    for (const word of text.slice(start, end).matchAll(wordPattern)) starts.add(start + word.index)
  return starts
}

function heldIn(marked: ReadonlySet<number>, found: ReadonlySet<number>): number {
  let held = 0
  for (const word of marked) if (found.has(word)) held++
  return held / Math.max(1, marked.size)
}

const needed = stages.slice(0, stages.findIndex((s) => s.adds.includes('statement')) + 1)

function statementsOf(id: string, text: string): readonly Statement[] {
  const raw = readDocument({ name: id, format: 'jsonl', bytes: new TextEncoder().encode(JSON.stringify({ id, text })) })
  return runStages(clean(raw, { id, sha256: '' }), needed).layers.statement
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const folder = args.includes('--data') ? args[args.indexOf('--data') + 1] : undefined
  for (const [name, value] of Object.entries(scoreGum(folder ?? '../shared/bench/attribution')))
    console.log(`${name.padEnd(12)} ${(100 * (value as number)).toFixed(1)}`)
}
