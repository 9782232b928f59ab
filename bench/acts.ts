/**
 * Acts of marked statements: `node bench/acts.ts [--data FOLDER] [--details]`. FOLDER holds `dev.jsonl` and `train.jsonl`.
 * A marked statement is the program's own whose cue shares most words with the marked cue. Errors are listed for the
 * development part alone (`bench/marks/README.md`).
 */
import { join } from 'node:path'
import { clean } from '../src/clean/clean.ts'
import type { Act, Statement } from '../src/model/layers.ts'
import { runStages } from '../src/pipeline/run-stages.ts'
import { stages } from '../src/pipeline/stages.ts'
import { readDocument } from '../src/read/read-document.ts'
import { readLines } from './speakers.ts'

type Pairs = readonly (readonly [number, number])[]

/** Acts a reader marked for a statement, and those that may be given beside them without being wrong. */
export interface ActMark {
  readonly id: string
  readonly part: 'dev' | 'train'
  readonly split: 'dev' | 'held'
  readonly cue: Pairs
  readonly content: Pairs
  readonly acts: readonly Act[]
  readonly may: readonly Act[]
}

/**
 * Mean F1 over the acts marked at least `leastMarked` times, with the F1 of each, and the share of marks found: of the
 * statements found (`macroF1`), and of all that are marked, those not found being missed (`ofAll`).
 */
export interface ActFigures {
  readonly macroF1: number
  readonly ofAll: number
  readonly found: number
  readonly byAct: Readonly<Record<string, number>>
}

/** Marks of an act below which its F1 is chance. */
const leastMarked = 4

/** F1 of each act; acts that may be given count neither way. */
export function actFigures(
  pairs: readonly { readonly mark: Pick<ActMark, 'acts' | 'may'>; readonly given: readonly Act[] | null }[],
): ActFigures {
  const found = pairs.filter((p) => p.given !== null)
  const byAct = f1ByAct(found)
  return {
    macroF1: meanOf(Object.values(byAct)),
    ofAll: meanOf(Object.values(f1ByAct(pairs))),
    found: found.length / Math.max(1, pairs.length),
    byAct,
  }
}

function f1ByAct(
  pairs: readonly { readonly mark: Pick<ActMark, 'acts' | 'may'>; readonly given: readonly Act[] | null }[],
): Record<string, number> {
  const all = [...new Set(pairs.flatMap((p) => p.mark.acts))].sort()
  const scored = all.flatMap((act) => {
    const marked = pairs.filter((p) => p.mark.acts.includes(act))
    if (marked.length < leastMarked) return []
    const right = marked.filter((p) => p.given?.includes(act)).length
    const wrong = pairs.filter(
      (p) => p.given?.includes(act) && !p.mark.acts.includes(act) && !p.mark.may.includes(act),
    ).length
    return [[act, (2 * right) / (right + wrong + marked.length)] as const]
  })
  return Object.fromEntries(scored)
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)
}

/** The statement of whose cue and content a mark shares most. */
export function statementOf({ cue, content }: ActMark, statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null
  let most = 0
  for (const s of statements) {
    const onCue = shared(cue, s.cue)
    const score = onCue === 0 ? 0 : onCue + shared(content, s.content) / 1000
    if (score > most) [best, most] = [s, score]
  }
  return best
}

function shared(pairs: Pairs, spans: Statement['cue']): number {
  let sum = 0
  for (const [start, end] of pairs)
    for (const s of spans) sum += Math.max(0, Math.min(end, s.end) - Math.max(start, s.start))
  return sum
}

/** Scores the marks of both parts. `report` is told of each statement. */
export function scoreActs(
  folder: string,
  report: (mark: ActMark, given: readonly Act[] | null, text: string) => void = () => undefined,
): { readonly dev: ActFigures; readonly held: ActFigures } {
  const marks = readLines<ActMark>(join(import.meta.dirname, 'marks/acts.jsonl'))
  const wanted = new Set(marks.map((m) => m.id))
  const pairs = {
    dev: [] as Parameters<typeof actFigures>[0][number][],
    held: [] as Parameters<typeof actFigures>[0][number][],
  }
  const upTo = stages.findIndex((s) => s.adds.includes('statement')) + 1
  for (const part of ['dev', 'train'] as const) {
    for (const { id, text } of readLines<{ id: string; text: string }>(join(folder, `${part}.jsonl`))) {
      if (!wanted.has(id)) continue
      const bytes = new TextEncoder().encode(JSON.stringify({ id, text }))
      const doc = clean(readDocument({ name: id, format: 'jsonl', bytes }), { id, sha256: '' })
      const { statement } = runStages(doc, stages.slice(0, upTo)).layers
      for (const mark of marks.filter((m) => m.id === id)) {
        const given = statementOf(mark, statement)?.acts ?? null
        pairs[mark.split].push({ mark, given })
        report(mark, given, text)
      }
    }
  }
  return { dev: actFigures(pairs.dev), held: actFigures(pairs.held) }
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const folder = option('--data') ?? join(import.meta.dirname, '../../shared/bench/attribution')
  const figures = scoreActs(folder, ({ split, acts, may, cue, content }, given, text) => {
    const right = given !== null && acts.every((a) => given.includes(a))
    const more = given?.filter((a) => !acts.includes(a) && !may.includes(a)) ?? []
    if (!args.includes('--details') || split === 'held' || (right && more.length === 0)) return
    const words = (pairs: Pairs) => pairs.map(([s, e]) => text.slice(s, e)).join(' … ')
    console.log(`${acts.join(' ')} · got ${given?.join(' ') ?? '–'} · ${words(cue)} ▸ ${words(content).slice(0, 140)}`)
  })
  console.log(figures)
}
