import { ruleScores } from '../data/rule-scores.ts'
import type { Precision } from '../model/precision.ts'
import type { Draft } from './draft.ts'
import { areThoughts } from '../model/acts.ts'

/** Least score of a statement of the models that is kept; `balanced` is where F1 on the development articles is best. */
export const leastScores: Readonly<Record<Precision, number>> = { high: 0.62, balanced: 0.37, 'high-recall': 0.2 }

/** Probability that content and source of a statement are right: by the model that made it, else by how its rule fares. */
export function scoreOf({ score, rule, acts, source }: Draft): number | undefined {
  if (score !== undefined) return score
  return ruleScores[`${rule} ${areThoughts(acts) ? 'thought' : 'speech'} ${source.length > 0 ? 'named' : 'unnamed'}`]
}

/** Whether a statement is sure enough: one without a score, such as a transcript's turn, always is. */
export function isSure(draft: Draft, precision: Precision): boolean {
  return precision === 'balanced' || (scoreOf(draft) ?? 1) >= leastScores[precision]
}
