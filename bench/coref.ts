/**
 * Who is meant, inside one document: `node bench/coref.ts [--gap N] [--details]`.
 * GAP (Webster et al. 2018): pronouns with two names given as candidates. GUM: people of the news documents.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clean } from '../src/clean/clean.ts'
import type { Doc } from '../src/model/doc.ts'
import type { Mention } from '../src/model/layers.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import { type AnyStage, runStages } from '../src/pipeline/run-stages.ts'
import { stages } from '../src/pipeline/stages.ts'
import { readText } from '../src/read/text.ts'
import { rankAntecedents, type Weights } from '../src/resolve/antecedents.ts'
import { type Reading, readCast } from '../src/resolve/cast.ts'
import { type Draft, draftAt } from '../src/resolve/drafts.ts'
import { idOf } from '../src/text/hash.ts'
import { bCubed } from './coref-scores.ts'
import { type GumDocument, readGum, spansOfTokens } from './gum-documents.ts'

/** Pair F1 by gender of the pronoun, and how much worse it is for women than for men (1: not at all). */
export interface GapFigures {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly female: number
  readonly male: number
  readonly bias: number
}

/** B³ over the gold mentions of people; one our stages lack stands by itself. */
export interface PeopleFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** The same if only mentions with the same words were one. */
  readonly namesOnly: number
  /** Gold mentions our stages have. */
  readonly found: number
}

/** A pronoun of GAP with two names. */
export interface GapRow {
  readonly id: string
  readonly text: string
  readonly pronoun: Span
  readonly a: Span
  readonly b: Span
  readonly isA: boolean
  readonly isB: boolean
}

/** Scores `gap-development.tsv` of the folder: of the two names the likelier is taken, unless neither can be. */
export function scoreGap(folder: string, limit = Number.POSITIVE_INFINITY, details = false): GapFigures {
  const rows = readGap(join(folder, 'gap-development.tsv')).slice(0, limit)
  const tallies = { female: tally(), male: tally() }
  for (const row of rows) {
    const answer = answerGap(row)
    const female = /^(?:she|her|hers)$/i.test(row.text.slice(row.pronoun.start, row.pronoun.end))
    count(tallies[female ? 'female' : 'male'], row.isA, answer === 'a')
    count(tallies[female ? 'female' : 'male'], row.isB, answer === 'b')
    const wanted = row.isA ? 'a' : row.isB ? 'b' : null
    if (details && wanted !== answer)
      console.log(`${row.id} ${describe(row)} · wanted ${wanted ?? 'neither'}, got ${answer ?? 'neither'}`)
  }
  const { female, male } = tallies
  const all = {
    right: female.right + male.right,
    given: female.given + male.given,
    wanted: female.wanted + male.wanted,
  }
  return { ...rates(all), female: rates(female).f1, male: rates(male).f1, bias: rates(female).f1 / rates(male).f1 }
}

interface Tally {
  right: number
  given: number
  wanted: number
}

function tally(): Tally {
  return { right: 0, given: 0, wanted: 0 }
}

function count(t: Tally, wanted: boolean, given: boolean): void {
  t.wanted += Number(wanted)
  t.given += Number(given)
  t.right += Number(wanted && given)
}

function rates({ right, given, wanted }: Tally): { precision: number; recall: number; f1: number } {
  const [precision, recall] = [right / Math.max(1, given), right / Math.max(1, wanted)]
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function describe({ text, pronoun, a, b }: GapRow): string {
  const words = (s: Span) => text.slice(s.start, s.end)
  return `[A ${words(a)}] [B ${words(b)}] ${text.slice(Math.max(0, pronoun.start - 200), pronoun.start)}«${words(pronoun)}»${text.slice(pronoun.end, pronoun.end + 60)}`
}

/** The rows of GAP. */
export function readGap(file: string): GapRow[] {
  const [, ...lines] = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((l) => l.trim() !== '')
    .map((line) => {
      const [id = '', text = '', pronoun = '', at = '', a = '', aAt = '', isA = '', b = '', bAt = '', isB = ''] =
        line.split('\t')
      const span = (words: string, start: string): Span => ({ start: Number(start), end: Number(start) + words.length })
      return {
        id,
        text,
        pronoun: span(pronoun, at),
        a: span(a, aAt),
        b: span(b, bAt),
        isA: isA === 'TRUE',
        isB: isB === 'TRUE',
      }
    })
}

function answerGap({ text, pronoun, a, b }: GapRow): 'a' | 'b' | null {
  const { scene, cast } = readWith(text, [a, b], pronoun)
  const at = scene.places.findIndex((p) => p.mention.span.start === pronoun.start && p.mention.form === 'pronoun')
  const of = (span: Span) => {
    const i = scene.places.findIndex((p) => p.mention.form === 'name' && overlaps(p.mention.span, span))
    return i < 0 ? null : draftAt(cast, i)
  }
  const [one, two] = [of(a), of(b)]
  for (const { candidate } of rankAntecedents<Draft>(scene, at, (i) => draftAt(cast, i))) {
    if (candidate === one) return 'a'
    if (candidate === two) return 'b'
  }
  return null
}

/** A text read as far as its people, with the given names among its mentions whatever the stages found there. */
export function readWith(text: string, names: readonly Span[], pronoun: Span | null, weights?: Weights): Reading {
  const doc = plain(text)
  let reading: Reading | null = null
  const upTo = stages.slice(
    0,
    stages.findIndex((s) => s.name === 'resolve/entities'),
  )
  const given = upTo.map((s) => (s.name === 'annotate/mentions' ? withNames(s, doc, names, pronoun) : s))
  const last: AnyStage = {
    name: 'bench/read',
    needs: ['token', 'sentence', 'quotation', 'mention', 'statement'],
    adds: [],
    run: ({ get }) => {
      const layers = {
        tokens: get('token'),
        sentences: get('sentence'),
        quotations: get('quotation'),
        mentions: get('mention'),
        statements: get('statement'),
      }
      // biome-ignore lint/suspicious/noExplicitAny: a stage of any contract sees its layers untyped.
      reading = readCast(doc, layers as any, weights)
      return { annotations: [], notes: [] }
    },
  }
  runStages(doc, [...given, last])
  if (reading === null) throw new RangeError('the stages were not run')
  return reading
}

function plain(text: string): Doc {
  const raw = readText('bench.txt', new TextEncoder().encode('Plain.'))
  const { meta, ...rest } = clean(raw, { id: idOf('d', text), sha256: '0'.repeat(64) })
  return {
    ...rest,
    meta,
    text,
    source: [{ start: 0, end: text.length, at: 0 }],
    body: [{ start: 0, end: text.length }],
    regions: [],
    damage: [],
    notes: [],
  }
}

/** The stage with the given names among its mentions; they agree in gender with the pronoun, as GAP was made. */
function withNames(stage: AnyStage, doc: Doc, names: readonly Span[], pronoun: Span | null): AnyStage {
  const gender = pronoun === null ? null : genderOf(doc.text.slice(pronoun.start, pronoun.end))
  return {
    ...stage,
    run: (view) => {
      const found = stage.run(view).annotations as readonly Mention[]
      const has = (span: Span) =>
        found.some(
          (m) => m.form === 'name' && m.kind === 'person' && m.span.end === span.end && m.span.start <= span.start,
        )
      const missing = names.filter((n) => !has(n))
      const kept = found.filter((m) => !missing.some((n) => m.form === 'name' && overlaps(m.span, n)))
      const made = missing.map((span) => given(doc, span, 'name'))
      if (pronoun !== null && !kept.some((m) => m.form === 'pronoun' && m.span.start === pronoun.start))
        made.push(given(doc, pronoun, 'pronoun'))
      const agreeing = [...kept, ...made].map((m) =>
        gender !== null && m.form === 'name' && names.some((n) => overlaps(m.span, n)) ? { ...m, gender } : m,
      )
      return { annotations: agreeing, notes: [] }
    },
  }
}

function genderOf(pronoun: string): 'female' | 'male' {
  return /^(?:he|him|his)$/i.test(pronoun) ? 'male' : 'female'
}

function given({ text }: Doc, span: Span, form: 'name' | 'pronoun'): Mention {
  const words = text.slice(span.start, span.end)
  const gender = form === 'name' ? null : genderOf(words)
  return {
    id: `m-${span.start}`,
    layer: 'mention',
    span,
    rule: 'given',
    form,
    kind: 'person',
    name: form === 'name' ? words : null,
    title: null,
    of: null,
    gender,
    plural: false,
  }
}

/** Scores the people of the news documents of `gum.jsonl`. */
export function scorePeople(folder: string, genres: readonly string[] = ['news']): PeopleFigures {
  const documents = readGum(join(folder, 'gum.jsonl'))
  const sum = { precision: 0, recall: 0, baselineP: 0, baselineR: 0, found: 0, n: 0 }
  for (const document of documents.filter((d) => genres.includes(d.genre))) {
    const { gold, ours, words } = alignPeople(document)
    const b3 = bCubed(gold, ours)
    const baseline = bCubed(gold, words)
    sum.precision += b3.precision
    sum.recall += b3.recall
    sum.baselineP += baseline.precision
    sum.baselineR += baseline.recall
    sum.found += ours.filter((o) => !o.startsWith('missing')).length
    sum.n += gold.length
  }
  const f1 = (p: number, r: number) => (2 * p * r) / Math.max(1e-9, p + r) / sum.n
  return {
    precision: sum.precision / sum.n,
    recall: sum.recall / sum.n,
    f1: f1(sum.precision, sum.recall),
    namesOnly: f1(sum.baselineP, sum.baselineR),
    found: sum.found / sum.n,
  }
}

/** For each gold mention of a person its cluster, ours, and its words. */
function alignPeople({ tokens, mentions }: GumDocument): { gold: string[]; ours: string[]; words: string[] } {
  const spans = spansOfTokens(tokens)
  const text = tokens.join(' ')
  const { scene, cast } = readWith(text, [], null)
  const result = { gold: [] as string[], ours: [] as string[], words: [] as string[] }
  for (const [i, m] of mentions.filter((x) => x.type === 'person').entries()) {
    const span = { start: (spans[m.start] as Span).start, end: (spans[m.end] as Span).end }
    const found = bestPlace(
      scene.places.map((p) => p.mention.span),
      span,
    )
    const draft = found < 0 ? null : draftAt(cast, found)
    result.gold.push(m.cluster)
    result.ours.push(draft === null ? `missing ${i}` : String(cast.drafts.indexOf(draft)))
    result.words.push(text.slice(span.start, span.end).toLowerCase())
  }
  return result
}

/** The mention that ends with the same head: equal, or the longest common part at least half of both. */
export function bestPlace(spans: readonly Span[], span: Span): number {
  let best = -1
  let share = 0.5
  for (const [i, s] of spans.entries()) {
    const common = Math.min(s.end, span.end) - Math.max(s.start, span.start)
    const part = common / (Math.max(s.end, span.end) - Math.min(s.start, span.start))
    if (part > share) [best, share] = [i, part]
  }
  return best
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(import.meta.dirname, '../../shared/bench/coref')
  const at = process.argv.indexOf('--gap')
  console.log(scoreGap(folder, at < 0 ? undefined : Number(process.argv[at + 1]), process.argv.includes('--details')))
  console.log(scorePeople(folder))
}
