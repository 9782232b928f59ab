import { counts } from '../annotate/counts.ts'
import { dates } from '../annotate/dates.ts'
import type { Precision } from '../model/precision.ts'
import { circumstances } from '../resolve/circumstances.ts'
import { happeningsWith } from '../resolve/happenings.ts'
import { propositionsWith } from '../resolve/propositions.ts'
import type { Models } from './models.ts'
import type { AnyStage } from './run-stages.ts'
import { markingStages, speechStages } from './speech-list.ts'

/** The stages over one document, in order (`docs/stages.md`); `precision` says how sure its statements must be. */
export function stageList(models: Models, precision: Precision): readonly AnyStage[] {
  return [
    ...markingStages(models),
    dates,
    counts,
    ...speechStages(models, precision),
    happeningsWith(models.parser),
    circumstances,
    propositionsWith(models.parser),
  ]
}
