import type { AntecedentWeights } from '../data/antecedent-weights.ts'
import type { Reason } from '../model/note.ts'
import type { Contender } from './antecedent-features.ts'
import type { Candidate } from './pronoun-kinds.ts'
import type { Place, Scene } from './scene.ts'

/** Someone a pronoun may stand for. */
export interface Antecedent<C extends Candidate> {
  readonly candidate: C
  /** Log-odds beside the others. */
  readonly score: number
  /** Share of the likelihood among all who may be meant, 0 to 1. */
  readonly share: number
  /** What weighs most for and against it. */
  readonly reasons: () => readonly Reason[]
}

/** A contender with the score of its features and the reasons for it. */
export function weigh<C extends Candidate>(
  scene: Scene,
  { candidate, mentions }: Contender<C>,
  features: Map<string, number>,
  weights: AntecedentWeights,
): Omit<Antecedent<C>, 'share'> {
  const { bias, out } = weights
  const rows = rowsOf(weights)
  const units = Float64Array.from(bias)
  let score = 0
  for (const [rule, value] of features) {
    const row = rows.get(rule)
    if (row === undefined) continue
    score += (row[0] as number) * value
    for (let h = 1; h < row.length; h++) units[h - 1] = (units[h - 1] as number) + (row[h] as number) * value
  }
  let together = 0
  for (let h = 0; h < units.length; h++) together += (out[h] as number) * Math.tanh(units[h] as number)
  const reasons = (): Reason[] => {
    const { span } = (scene.places[mentions[0] as number] as Place).mention
    const detail = scene.doc.text.slice(span.start, span.end)
    const each = [...features].map(([rule, value]) => ({
      rule,
      weight: round((rows.get(rule)?.[0] ?? 0) * value),
      detail,
    }))
    return strongest([...each, { rule: 'together', weight: round(together), detail }])
  }
  return { candidate, score: round(score + together), reasons }
}

const known = new WeakMap<AntecedentWeights, ReadonlyMap<string, Float64Array>>()

/** The rows of weights, quick to look up. */
function rowsOf(weights: AntecedentWeights): ReadonlyMap<string, Float64Array> {
  const rows = known.get(weights)
  if (rows !== undefined) return rows
  const made = new Map(Object.entries(weights.rows).map(([rule, row]) => [rule, Float64Array.from(row)]))
  known.set(weights, made)
  return made
}

/** Reasons kept of a candidate: those that weigh most, in their order. */
const mostReasons = 8
/** Weight below which a reason says nothing. */
const leastReason = 0.05

function strongest(reasons: readonly Reason[]): Reason[] {
  const weights = reasons.map((r) => Math.abs(r.weight)).sort((a, b) => b - a)
  const least = Math.max(leastReason, weights[mostReasons - 1] ?? 0)
  return reasons.filter((r) => Math.abs(r.weight) >= least).slice(0, mostReasons)
}

/** To three decimals. */
export function round(n: number): number {
  return Math.round(n * 1000) / 1000
}
