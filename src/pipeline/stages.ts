import { type Precision, precisions } from '../model/precision.ts'
import { packageModels } from './package-models.ts'
import type { AnyStage } from './run-stages.ts'
import { stageList } from './stage-list.ts'

const byPrecision = new Map(precisions.map((p) => [p, stageList(packageModels, p)]))

/** The stages over one document with the weights of the package; `precision` says how sure its statements must be. */
export function stagesFor(precision: Precision): readonly AnyStage[] {
  return byPrecision.get(precision) as readonly AnyStage[]
}

/** The stages as they run if nothing else is asked for. */
export const stages: readonly AnyStage[] = stagesFor('balanced')
