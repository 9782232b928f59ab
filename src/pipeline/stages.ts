import { counts } from '../annotate/counts.ts'
import { cues } from '../annotate/cues.ts'
import { dates } from '../annotate/dates.ts'
import { mentionsWith } from '../annotate/mentions.ts'
import { quotations } from '../annotate/quotations.ts'
import { sentences } from '../annotate/sentences.ts'
import { tokensWith } from '../annotate/tokens.ts'
import { statementsWith } from '../attribute/statements.ts'
import { circumstances } from '../resolve/circumstances.ts'
import { entities } from '../resolve/entities.ts'
import { happenings } from '../resolve/happenings.ts'
import { propositions } from '../resolve/propositions.ts'
import { attributionModel, nameLabeller, posTagger } from './models.ts'
import { type Precision, precisions } from '../model/precision.ts'
import type { AnyStage } from './run-stages.ts'

/** The stages over one document, in order (`docs/stages.md`); `precision` says how sure its statements must be. */
function stagesWith(precision: Precision): readonly AnyStage[] {
  return [
    tokensWith(posTagger),
    sentences,
    quotations,
    mentionsWith(nameLabeller),
    dates,
    counts,
    cues,
    statementsWith(attributionModel, precision),
    entities,
    happenings,
    circumstances,
    propositions,
  ]
}

const byPrecision = new Map(precisions.map((p) => [p, stagesWith(p)]))

/** The stages for a precision. */
export function stagesFor(precision: Precision): readonly AnyStage[] {
  return byPrecision.get(precision) as readonly AnyStage[]
}

/** The stages as they run if nothing else is asked for. */
export const stages: readonly AnyStage[] = stagesFor('balanced')
