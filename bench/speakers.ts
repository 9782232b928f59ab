/**
 * Who a source means, on marked statements of clean news: `node bench/speakers.ts [--data FOLDER] [--details] [--part held]`.
 * FOLDER holds `dev.jsonl`. The marked attributions are given; only whom their sources mean is asked. Errors are listed
 * for the development part alone (`bench/marks/README.md`).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '../src/clean/clean.ts'
import type { Doc } from '../src/model/doc.ts'
import type { Layers, LocalEntity, Statement } from '../src/model/layers.ts'
import { hull, overlaps, type Span } from '../src/model/span.ts'
import { type AnyStage, runStages } from '../src/pipeline/run-stages.ts'
import { stages } from '../src/pipeline/stages.ts'
import { readDocument } from '../src/read/read-document.ts'

/** Where a source stands, and whom a reader took it to mean: the words that name them best in the same article. */
export interface SpeakerMark {
  readonly id: string
  readonly split: 'dev' | 'held'
  readonly source: readonly [number, number]
  readonly who: readonly [number, number] | 'open' | 'several-or-unnamed'
}

/** What the program says of a marked source. */
export interface SpeakerAnswer {
  readonly entity: Pick<LocalEntity, 'kind' | 'name' | 'names'> | null
  /** Spans of the entity's mentions. */
  readonly mentions: readonly Span[]
}

/** `right` of those given, `coverage` of those the text tells. */
export interface SpeakerFigures {
  readonly right: number
  readonly coverage: number
}

export type SpeakerVerdict = 'right' | 'wrong' | 'silent' | 'rightly silent'

interface Attribution {
  readonly source: readonly (readonly [number, number])[] | null
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

interface Article {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly attributions: readonly Attribution[]
}

/** Whether an answer agrees with the mark. Silence is right where the text does not tell. */
export function judgeSpeaker({ who }: SpeakerMark, { entity, mentions }: SpeakerAnswer, text: string): SpeakerVerdict {
  if (entity === null) return who === 'open' ? 'rightly silent' : 'silent'
  if (who === 'open') return 'wrong'
  if (who === 'several-or-unnamed')
    return entity.names.length === 0 || entity.kind === 'group' || entity.kind === 'unnamed' ? 'right' : 'wrong'
  const [start, end] = who
  const named = entity.names.includes(text.slice(start, end))
  return named || mentions.some((m) => overlaps(m, { start, end })) ? 'right' : 'wrong'
}

/** The two figures over the verdicts of a part. */
export function speakerFigures(verdicts: readonly SpeakerVerdict[]): SpeakerFigures {
  const count = (v: SpeakerVerdict) => verdicts.filter((x) => x === v).length
  const given = count('right') + count('wrong')
  const told = verdicts.length - count('rightly silent')
  return { right: count('right') / Math.max(1, given), coverage: given / Math.max(1, told) }
}

/** Scores the marks of both parts. `report` is told of each verdict. */
export function scoreSpeakers(
  folder: string,
  report: (mark: SpeakerMark, verdict: SpeakerVerdict, answer: SpeakerAnswer, text: string) => void = () => undefined,
): { readonly dev: SpeakerFigures; readonly held: SpeakerFigures } {
  const marks = readLines<SpeakerMark>(join(import.meta.dirname, 'marks/speakers.jsonl'))
  const articles = readLines<Article>(join(folder, 'dev.jsonl'))
  const verdicts = { dev: [] as SpeakerVerdict[], held: [] as SpeakerVerdict[] }
  for (const article of articles) {
    const own = marks.filter((m) => m.id === article.id)
    if (own.length === 0) continue
    const layers = readGiven(article)
    for (const mark of own) {
      const answer = answerOf(layers, mark)
      const verdict = judgeSpeaker(mark, answer, article.text)
      verdicts[mark.split].push(verdict)
      report(mark, verdict, answer, article.text)
    }
  }
  return { dev: speakerFigures(verdicts.dev), held: speakerFigures(verdicts.held) }
}

/** Lines of a JSONL file. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as T)
}

function readGiven(article: Article): Layers {
  const { id, text, date } = article
  const bytes = new TextEncoder().encode(JSON.stringify({ id, text, published: date }))
  const doc = clean(readDocument({ name: id, format: 'jsonl', bytes }), { id, sha256: '' })
  const list = stages.map((s) => (s.adds.includes('statement') ? given(doc, article.attributions, s) : s))
  return runStages(doc, list).layers
}

/** A stage that puts the marked attributions where the program would find its own. */
function given(doc: Doc, attributions: readonly Attribution[], stage: AnyStage): AnyStage {
  const annotations = attributions.map((a, i) => toStatement(doc, a, i))
  return { ...stage, run: () => ({ annotations, notes: [] }) }
}

function toStatement({ text }: Doc, { source, cue, content }: Attribution, i: number): Statement {
  const spans = (pairs: Attribution['source']) => (pairs ?? []).map(([start, end]) => ({ start, end }))
  const all = [...spans(source), ...spans(cue), ...spans(content)]
  const quoted = spans(content).some((s) => /["“]|''/.test(text.slice(s.start, s.end)))
  return {
    id: `given-${i}`,
    layer: 'statement',
    span: hull(all),
    rule: 'given',
    form: quoted ? 'mixed' : 'indirect',
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    addressee: [],
    within: null,
    acts: ['statement'],
    negated: false,
    hedged: false,
    medium: null,
    damaged: false,
  }
}

function answerOf(layers: Layers, { source: [start, end] }: SpeakerMark): SpeakerAnswer {
  const ids = new Set(
    layers.statement.filter((s) => s.source.some((x) => x.start === start && x.end === end)).map((s) => s.id),
  )
  const speakers = layers.circumstance.filter((c) => ids.has(c.statement)).map((c) => c.speaker)
  const entity = layers.entity.find((e) => speakers.includes(e.id)) ?? null
  if (entity === null) return { entity, mentions: [] }
  const own = new Set(entity.mentions)
  return { entity, mentions: layers.mention.filter((m) => own.has(m.id) && m.form !== 'pronoun').map((m) => m.span) }
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const details = args.includes('--details')
  const folder = option('--data') ?? join(import.meta.dirname, '../../shared/bench/attribution')
  const figures = scoreSpeakers(folder, (mark, verdict, { entity }, text) => {
    if (!details || mark.split === 'held' || verdict === 'right' || verdict === 'rightly silent') return
    const [start, end] = mark.source
    const who = typeof mark.who === 'string' ? mark.who : text.slice(...mark.who)
    const around = `${text.slice(Math.max(0, start - 220), start)}«${text.slice(start, end)}»${text.slice(end, end + 60)}`
    console.log(
      `${verdict}: wanted ${who}, got ${entity?.name ?? 'nobody'} (${mark.id} ${start})\n    ${around.replace(/\s+/g, ' ')}`,
    )
  })
  console.log(figures)
}
