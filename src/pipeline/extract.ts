import type { AnalysedDoc } from '../model/story.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/layers.ts'
import { readJsonLine } from '../read/jsonl.ts'
import { conclude } from './conclude.ts'
import { defaultLimits, type ReadLimits } from '../read/limits.ts'
import { labelOf } from '../read/line-label.ts'
import type { ExtractInput } from './tasks.ts'

/** An attribution as `extract` writes it (`docs/formats.md`). */
interface Attribution {
  readonly form: Statement['form']
  readonly source: readonly Pair[] | null
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly speaker: string | null
  /** Probability that content and source are right; null where nothing tells. */
  readonly score: number | null
  /** Index of the attribution in whose content it lies; only where nested ones are asked for. */
  readonly within?: number | null
}

type Pair = readonly [start: number, end: number]

/** The attributions of one JSONL line as one line of JSON, without a newline. @throws ReadError */
export function extract({ bytes, line, nested, precision }: ExtractInput, limits: ReadLimits = defaultLimits): string {
  const unit = { name: `line ${line}`, format: 'jsonl', bytes } as const
  const analysed = conclude(readJsonLine(unit.name, bytes), unit, precision, limits)
  const limit = analysed.notes.find((n) => n.kind === 'analysis-limit')
  return JSON.stringify({
    ...labelOf(bytes, line),
    attributions: attributionsOf(analysed, nested),
    ...(limit === undefined ? {} : { analysed: limit.span.start }),
  })
}

function attributionsOf({ layers }: Omit<AnalysedDoc, 'exhibit'>, nested: boolean): readonly Attribution[] {
  const nameOf = new Map(layers.entity.map((e) => [e.id, e.name]))
  const speakerOf = new Map(layers.circumstance.map((c) => [c.statement, nameOf.get(c.speaker ?? '') ?? null]))
  const taken = layers.statement.filter((s) => nested || s.within === null)
  const indexOf = new Map(taken.map((s, i) => [s.id, i]))
  return taken.map((s) => ({
    form: s.form,
    source: s.source.length === 0 ? null : s.source.map(toPair),
    cue: s.cue.map(toPair),
    content: s.content.map(toPair),
    speaker: speakerOf.get(s.id) ?? null,
    score: s.score ?? null,
    ...(nested ? { within: indexOf.get(s.within ?? '') ?? null } : {}),
  }))
}

function toPair({ start, end }: Span): Pair {
  return [start, end]
}
