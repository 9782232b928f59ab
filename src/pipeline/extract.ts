import type { LayersOf, Statement } from '../model/layers.ts'
import { type Precision, precisions } from '../model/precision.ts'
import type { Span } from '../model/span.ts'
import { readJsonLine } from '../read/jsonl.ts'
import { defaultLimits, type ReadLimits } from '../read/limits.ts'
import { labelOf } from '../read/line-label.ts'
import { concludeWith } from './conclude-with.ts'
import { packageModels } from './package-models.ts'
import type { AnyStage } from './run-stages.ts'
import { speechList } from './speech-list.ts'
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

const stagesBy: ReadonlyMap<Precision, readonly AnyStage[]> = new Map(
  precisions.map((p) => [p, speechList(packageModels, p)]),
)
/** What is written of a document: the other layers are not made. */
const written = ['statement', 'entity', 'speaker'] as const
type Written = LayersOf<(typeof written)[number]>

/** The attributions of one JSONL line as one line of JSON, without a newline. @throws ReadError */
export function extract({ bytes, line, nested, precision }: ExtractInput, limits: ReadLimits = defaultLimits): string {
  const unit = { name: `line ${line}`, format: 'jsonl', bytes } as const
  const wanted = { stages: stagesBy.get(precision ?? 'balanced') ?? [], layers: written }
  const { layers, notes } = concludeWith(readJsonLine(unit.name, bytes), unit, wanted, limits)
  const limit = notes.find((n) => n.kind === 'analysis-limit')
  return JSON.stringify({
    ...labelOf(bytes, line),
    attributions: attributionsOf(layers, nested),
    ...(limit === undefined ? {} : { analysed: limit.span.start }),
  })
}

function attributionsOf(layers: Written, nested: boolean): readonly Attribution[] {
  const nameOf = new Map(layers.entity.map((e) => [e.id, e.name]))
  const speakerOf = new Map(layers.speaker.map((s) => [s.statement, nameOf.get(s.speaker ?? '') ?? null]))
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
