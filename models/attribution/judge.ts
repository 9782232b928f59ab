/** Trains the judge of candidates on what the two chains bring from articles they were not trained on. */
import { type Acceptance, candidateFeatures } from '../../src/attribute/model/accept.ts'
import { type Candidate, candidatesOf } from '../../src/attribute/model/candidates.ts'
import { newFeatures } from '../../src/attribute/model/features.ts'
import { type Run, share, size } from '../../src/attribute/model/hints.ts'
import type { Linked } from '../../src/attribute/model/link.ts'
import type { Found } from '../../src/attribute/model/standing.ts'
import { shuffled } from '../random.ts'
import type { GoldAttribution, Lesson } from './corpus.ts'

const bits = 18
const epochs = 12
const rate = 0.01
/** Pull of the weights towards zero at each use. */
const decay = 2e-4
const seed = 31

interface Case {
  readonly rows: Int32Array
  readonly right: boolean
}

/** The judge, from the candidates of all lessons. */
export function trainJudge(
  lessons: readonly Lesson[],
  found: readonly Found[],
  linked: readonly (readonly Linked[])[],
): Acceptance {
  const cases = lessons.flatMap((lesson, k) => casesOf(lesson, found[k] as Found, linked[k] as readonly Linked[]))
  const size = 1 << bits
  const seen = new Uint16Array(size)
  for (const { rows } of cases) for (const row of rows) seen[row] = Math.min(65535, (seen[row] as number) + 1)
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1)
  const mean = new Float64Array(size)
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
    if (epoch >= epochs / 2) for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (weights[i] as number)
  }
  return { shift: 32 - bits, weights: Float32Array.from(mean, (w) => w / Math.floor(epochs / 2)) }
}

function casesOf({ sight, attributions }: Lesson, found: Found, linked: readonly Linked[]): Case[] {
  const features = newFeatures()
  return candidatesOf(found, linked).map((candidate) => {
    features.count = 0
    candidateFeatures(sight, found, candidate, features)
    const rows = features.hashes.slice(0, features.count).map((hash) => hash >>> (32 - bits))
    return { rows: rows.sort(), right: attributions.some((gold) => isRight(candidate, gold)) }
  })
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
