/**
 * Sentences and names against marks made by reading: `node bench/name-marks.ts [FOLDER] [--errors]`, where FOLDER holds
 * `attribution/dev.jsonl`. `--errors` prints the errors on the open part; those on the held part are never shown.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readArticles, readText, type SilverArticle } from '../models/names/articles.ts'
import type { SilverName } from '../models/names/silver.ts'
import type { NameReading } from '../src/annotate/name-cues.ts'
import type { Name } from '../src/annotate/name-labels.ts'
import { findNames } from '../src/annotate/names.ts'
import { packageModels } from '../src/pipeline/package-models.ts'

/** `either`: a seat of power, place and organisation alike; `loose`: neither found nor missed counts. */
type MarkedKind = 'person' | 'organisation' | 'place' | 'either' | 'loose'
type MarkedName = readonly [start: number, end: number, kind: MarkedKind]

/** What a reader marked in one article (`bench/marks/README.md`). Offsets are into the article's text. */
export interface NameMarks {
  readonly id: string
  readonly part: 'open' | 'held'
  /** Ends of sentences. */
  readonly sentences: readonly number[]
  /** Ends that may or may not be there. */
  readonly looseSentences: readonly number[]
  readonly names: readonly MarkedName[]
}

/** A name as a stage finds it. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** Counts that make precision and recall. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export interface MarkFigures {
  /** Same span, same kind. */
  readonly names: number
  readonly namePrecision: number
  readonly nameRecall: number
  /** Same span. */
  readonly nameSpans: number
  /** Ends of sentences, those that close a paragraph included. */
  readonly sentences: number
  /** Ends inside paragraphs alone. */
  readonly sentencesInside: number
}

/** Names with the same span, and with the same kind too unless `spansOnly`. */
export function tallyNames(marks: Pick<NameMarks, 'names'>, found: readonly FoundName[], spansOnly = false): Tally {
  const loose = marks.names.filter(([, , kind]) => kind === 'loose')
  const wanted = new Map(marks.names.filter(([, , k]) => k !== 'loose').map((n) => [`${n[0]}-${n[1]}`, n[2]]))
  const counted = found.filter((f) => !loose.some(([start, end]) => start < f.end && end > f.start))
  const right = counted.filter((f) => {
    const kind = wanted.get(`${f.start}-${f.end}`)
    return kind !== undefined && (spansOnly || agree(kind, f.kind))
  })
  return { right: right.length, found: counted.length, wanted: wanted.size }
}

function agree(marked: MarkedKind, found: string): boolean {
  return marked === found || (marked === 'either' && (found === 'place' || found === 'organisation'))
}

/** Ends of sentences; only those inside paragraphs of `text` if it is given. */
export function tallySentences(marks: NameMarks, ends: readonly number[], text: string | null = null): Tally {
  const counts = (end: number) => text === null || /\S/.test(text.slice(end).split('\n', 1)[0] ?? '')
  const wanted = new Set(marks.sentences.filter(counts))
  const found = ends.filter((e) => counts(e) && !marks.looseSentences.includes(e))
  return { right: found.filter((e) => wanted.has(e)).length, found: found.length, wanted: wanted.size }
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted }),
    { right: 0, found: 0, wanted: 0 },
  )
}

function f1({ right, found, wanted }: Tally): number {
  return (2 * right) / Math.max(1, found + wanted)
}

interface ReadArticle {
  readonly text: string
  readonly marks: NameMarks
  readonly names: readonly FoundName[]
  readonly ends: readonly number[]
}

function readMarks(): NameMarks[] {
  return linesOf<NameMarks>(fileURLToPath(new URL('./marks/sentences-and-names.jsonl', import.meta.url)))
}

/** The marked articles of one part, as our stages read them. */
function readPart(folder: string, part: NameMarks['part']): ReadArticle[] {
  const marks = readMarks()
  const texts = new Map(
    linesOf<{ id: string; text: string }>(join(folder, 'attribution/dev.jsonl')).map((a) => [a.id, a.text]),
  )
  return marks
    .filter((m) => m.part === part)
    .map((m) => {
      const text = texts.get(m.id) ?? ''
      const read = readText(text, packageModels.tagger)
      const { end, sentences } = read.reading
      const names = placed(read, findNames(read, packageModels.names))
      return { text, marks: m, names, ends: sentences.map((s) => end[s.to - 1] as number) }
    })
}

/** Names that count, where they stand in the text. */
function placed({ reading }: NameReading, names: readonly (Name | SilverName)[]): FoundName[] {
  return names
    .filter((n) => n.kind !== 'other')
    .map(({ from, to, kind }) => ({ start: reading.start[from] as number, end: reading.end[to - 1] as number, kind }))
}

/** How our names and a machine's (CoreNLP, 2018) agree, on all articles and where the reader's marks confirm the machine's. */
export interface SilverFigures {
  /** F1 against the machine's names as they are. */
  readonly asItStands: number
  /** F1 with the machine's plain slips put right (`models/names/silver.ts`). */
  readonly repaired: number
  /** Share of the machine's names that the marks confirm and ours have too. */
  readonly confirmed: number
  /** F1 of the machine's names against the marks. */
  readonly againstMarks: number
}

/** Compares with the silver annotation of the folder's `language/dev.jsonl`. */
export function scoreSilver(folder: string): SilverFigures {
  const articles = readArticles(
    join(folder, 'language/dev.jsonl'),
    join(folder, 'attribution/dev.jsonl'),
    packageModels.tagger,
  )
  const marks = new Map(readMarks().map((m) => [m.id, m]))
  const read = articles.map((a) => ({
    ...a,
    marks: marks.get(a.id),
    ours: placed(a.names, findNames(a.names, packageModels.names)),
  }))
  const against = (gold: (a: SilverArticle) => readonly SilverName[]) =>
    f1(sum(read.map((a) => tallyNames({ names: asMarks(placed(a.names, gold(a))) }, a.ours))))
  const marked = read.flatMap(({ names, silver, ours, marks: m }) => {
    if (m === undefined) return []
    const theirs = placed(names, silver)
    const confirmed = theirs.filter((n) => tallyNames(m, [n]).right === 1)
    const common = ours.filter((n) => tallyNames(m, [n]).right === 1)
    return [{ all: tallyNames(m, theirs), common: tallyNames({ names: asMarks(confirmed) }, common, true) }]
  })
  const common = sum(marked.map((m) => m.common))
  return {
    asItStands: against((a) => a.silver),
    repaired: against((a) => a.cleaned),
    confirmed: common.right / Math.max(1, common.wanted),
    againstMarks: f1(sum(marked.map((m) => m.all))),
  }
}

function asMarks(names: readonly FoundName[]): MarkedName[] {
  return names.map(({ start, end, kind }) => [start, end, kind as MarkedKind])
}

/** Scores one part of the marked articles. */
export function scoreMarks(folder: string, part: NameMarks['part']): MarkFigures {
  const articles = readPart(folder, part)
  const names = sum(articles.map((a) => tallyNames(a.marks, a.names)))
  return {
    names: f1(names),
    namePrecision: names.right / Math.max(1, names.found),
    nameRecall: names.right / Math.max(1, names.wanted),
    nameSpans: f1(sum(articles.map((a) => tallyNames(a.marks, a.names, true)))),
    sentences: f1(sum(articles.map((a) => tallySentences(a.marks, a.ends)))),
    sentencesInside: f1(sum(articles.map((a) => tallySentences(a.marks, a.ends, a.text)))),
  }
}

function printErrors(folder: string): void {
  for (const { text, marks, names, ends } of readPart(folder, 'open')) {
    console.log(`\n${marks.id}`)
    const around = (start: number, end: number) =>
      `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(
        /\s+/g,
        ' ',
      )
    for (const n of names)
      if (tallyNames(marks, [n]).found > tallyNames(marks, [n]).right)
        console.log(`  + ${n.kind} ${around(n.start, n.end)}`)
    for (const [start, end, kind] of marks.names)
      if (kind !== 'loose' && tallyNames({ names: [[start, end, kind]] }, names).right === 0)
        console.log(`  - ${kind} ${around(start, end)}`)
    for (const e of ends)
      if (!marks.sentences.includes(e) && !marks.looseSentences.includes(e)) console.log(`  + end ${around(e - 20, e)}`)
    for (const e of marks.sentences) if (!ends.includes(e)) console.log(`  - end ${around(e - 20, e)}`)
  }
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((l) => l !== '').map((l) => JSON.parse(l) as T)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2)
  const folder = args.find((a) => !a.startsWith('--')) ?? '../shared/bench'
  if (args.includes('--errors')) printErrors(folder)
  for (const part of ['open', 'held'] as const) console.log(part, JSON.stringify(scoreMarks(folder, part)))
  console.log('silver', JSON.stringify(scoreSilver(folder)))
}
