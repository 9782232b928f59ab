import { cues } from '../annotate/cues.ts'
import { mentionsWith } from '../annotate/mentions.ts'
import { quotations } from '../annotate/quotations.ts'
import { sentences } from '../annotate/sentences.ts'
import { tokensWith } from '../annotate/tokens.ts'
import { statementsWith } from '../attribute/statements.ts'
import type { Precision } from '../model/precision.ts'
import { entities } from '../resolve/entities.ts'
import { whoSaid } from '../resolve/who-said.ts'
import type { Models } from './models.ts'
import type { AnyStage } from './run-stages.ts'

/** Stages that mark the words of a text: what all others look at. */
export function markingStages({ tagger, names }: Models): readonly AnyStage[] {
  return [tokensWith(tagger), sentences, quotations, mentionsWith(names)]
}

/** Stages that find what was said, and the people of a text. */
export function speechStages({ attribution }: Models, precision: Precision): readonly AnyStage[] {
  return [cues, statementsWith(attribution, precision), entities]
}

/** The stages that statements and their speakers need, and no others. */
export function speechList(models: Models, precision: Precision): readonly AnyStage[] {
  return [...markingStages(models), ...speechStages(models, precision), whoSaid]
}
