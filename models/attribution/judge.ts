/**
 * Trains the judge of candidates on what the two chains bring from articles they were not trained on: weights of features,
 * then trees that read what the weights make of articles they were not trained on.
 */
import { type Acceptance, candidateFeatures } from '../../src/attribute/model/accept.ts'
import { type Judge, oddsOfAll } from '../../src/attribute/model/attributions.ts'
import { type Candidate, candidatesOf } from '../../src/attribute/model/candidates.ts'
import { newFeatures } from '../../src/attribute/model/feature-list.ts'
import type { Forest } from '../../src/attribute/model/forest.ts'
import { type Run, share, size } from '../../src/attribute/model/hints.ts'
import type { Linked } from '../../src/attribute/model/link.ts'
import { hasHope, measureCount, measuresOf } from '../../src/attribute/model/measures.ts'
import type { Found } from '../../src/attribute/model/standing.ts'
import { shuffled } from '../random.ts'
import type { GoldAttribution, Lesson } from './corpus.ts'
import { growForest } from './grow.ts'

const bits = 18
const epochs = 12
const rate = 0.01
/** Pull of the weights towards zero at each use. */
const decay = 2e-4
const seed = 31
/** Parts of the articles kept out in turn to learn what the weights are worth. */
const folds = 5
const growth = { trees: 450, depth: 4, rate: 0.04, pull: 5, least: 8 }

interface Case {
  readonly rows: Int32Array
  readonly right: boolean
  /** Whether its content is word for word that of an attribution. */
  readonly exact: boolean
}

/** Candidates of one article, and what is to be learned from them. */
interface Heard {
  readonly lesson: Lesson
  readonly found: Found
  readonly candidates: readonly Candidate[]
  readonly cases: readonly Case[]
}

/** The judge, from the candidates of all lessons. */
export function trainJudge(
  lessons: readonly Lesson[],
  found: readonly Found[],
  linked: readonly (readonly Linked[])[],
): Judge {
  const heard = lessons.map((lesson, k) => hear(lesson, found[k] as Found, linked[k] as readonly Linked[]))
  return { acceptance: weigh(heard.flatMap((h) => h.cases)), ...grow(heard) }
}

function hear(lesson: Lesson, found: Found, linked: readonly Linked[]): Heard {
  const features = newFeatures()
  const candidates = candidatesOf(found, linked)
  const contents = new Set(lesson.attributions.map((gold) => wordsOf(lesson, gold.content)))
  const cases = candidates.map((candidate) => {
    features.count = 0
    candidateFeatures(lesson.sight, found, candidate, features)
    const rows = features.hashes.slice(0, features.count).map((hash) => hash >>> (32 - bits))
    const right = lesson.attributions.some((gold) => isRight(candidate, gold))
    return { rows: rows.sort(), right, exact: contents.has(wordsOf(lesson, candidate.content.flatMap(tokensOf))) }
  })
  return { lesson, found, candidates, cases }
}

/** Trees on the measures of the candidates that have hope, the odds among them by weights that have not seen the article. */
function grow(heard: readonly Heard[]): Pick<Judge, 'forest' | 'exactness'> {
  const rows: Float32Array[] = []
  const hopeful: (readonly Case[])[] = []
  for (let fold = 0; fold < folds; fold++) {
    const acceptance = weigh(heard.flatMap((h, k) => (k % folds === fold ? [] : h.cases)))
    for (const [k, { lesson, found, candidates, cases }] of heard.entries()) {
      if (k % folds !== fold) continue
      const odds = oddsOfAll(acceptance, lesson.sight, found, candidates)
      rows[k] = measuresOf(lesson.sight, found, candidates, odds)
      hopeful[k] = cases.filter((_, i) => hasHope(odds[i] as number))
    }
  }
  const measures = new Float32Array(rows.reduce((n, r) => n + r.length, 0))
  let at = 0
  for (const r of rows) {
    measures.set(r, at)
    at += r.length
  }
  const grown = (label: (c: Case) => boolean): Forest =>
    growForest(
      { width: measureCount, measures, right: Uint8Array.from(hopeful.flat(), (c) => (label(c) ? 1 : 0)) },
      growth,
    )
  return { forest: grown((c) => c.right), exactness: grown((c) => c.exact) }
}

/** Weights of a logistic sum of features. */
function weigh(cases: readonly Case[]): Acceptance {
  const places = 1 << bits
  const seen = new Uint16Array(places)
  for (const { rows } of cases) for (const row of rows) seen[row] = Math.min(65535, (seen[row] as number) + 1)
  const weights = new Float64Array(places)
  const squares = new Float64Array(places).fill(1)
  const mean = new Float64Array(places)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, right } of shuffled(cases, seed + epoch)) {
      let sum = 0
      for (const row of rows) sum += weights[row] as number
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)
      for (const row of rows) {
        if ((seen[row] as number) < 4) continue
        const slope = error + decay * (weights[row] as number)
        squares[row] = (squares[row] as number) + slope * slope
        weights[row] = (weights[row] as number) - (rate * slope) / Math.sqrt(squares[row] as number)
      }
    }
    if (epoch >= epochs / 2) for (let i = 0; i < places; i++) mean[i] = (mean[i] as number) + (weights[i] as number)
  }
  return rounded(mean.map((w) => w / Math.floor(epochs / 2)))
}

function tokensOf({ from, to }: Run): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** Which of the tokens are words, in one piece. */
function wordsOf({ sight: { text, start, end } }: Lesson, tokens: readonly number[]): string {
  return tokens.filter((i) => /[\p{L}\p{N}]/u.test(text.slice(start[i], end[i]))).join()
}

/** The same in bytes. */
function rounded(weights: Float64Array): Acceptance {
  const scale = Math.fround(weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127 || 1)
  return { shift: 32 - bits, scale, weights: Int8Array.from(weights, (w) => Math.round(w / scale)) }
}

/** Half of the content's words, and the source: what the scorer counts as right. */
function isRight({ source, content }: Candidate, gold: GoldAttribution): boolean {
  const goldContent = runsOf(gold.content)
  const shared = share(content, goldContent)
  if (2 * shared < 0.5 * (size(content) + size(goldContent))) return false
  const goldSource = runsOf(gold.source)
  if (source.length === 0 || goldSource.length === 0) return source.length === goldSource.length
  return share(source, goldSource) >= 0.5 * Math.min(size(source), size(goldSource))
}

function runsOf(tokens: readonly number[]): Run[] {
  return tokens.map((i) => ({ from: i, to: i + 1 }))
}
