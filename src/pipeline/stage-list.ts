import { counts } from '../annotate/counts.ts'
import { cues } from '../annotate/cues.ts'
import { dates } from '../annotate/dates.ts'
import { mentionsWith } from '../annotate/mentions.ts'
import type { NameLabeller } from '../annotate/names.ts'
import type { Tagger } from '../annotate/pos-tagger.ts'
import { quotations } from '../annotate/quotations.ts'
import { sentences } from '../annotate/sentences.ts'
import { tokensWith } from '../annotate/tokens.ts'
import type { AttributionModel } from '../attribute/model/attributions.ts'
import { statementsWith } from '../attribute/statements.ts'
import type { Precision } from '../model/precision.ts'
import { circumstances } from '../resolve/circumstances.ts'
import { entities } from '../resolve/entities.ts'
import { happeningsWith } from '../resolve/happenings.ts'
import { propositionsWith } from '../resolve/propositions.ts'
import type { Parser } from '../text/parse-tree.ts'
import type { AnyStage } from './run-stages.ts'

/** The trained parts that stages read. */
export interface Models {
  readonly tagger: Tagger
  readonly names: NameLabeller
  /** Null where its weights are not there: rules alone then find the statements. */
  readonly attribution: () => AttributionModel | null
  /** Null where its weights are not there: fixed patterns alone then read the clauses. */
  readonly parser: () => Parser | null
}

/** The stages over one document, in order (`docs/stages.md`); `precision` says how sure its statements must be. */
export function stageList({ tagger, names, attribution, parser }: Models, precision: Precision): readonly AnyStage[] {
  return [
    tokensWith(tagger),
    sentences,
    quotations,
    mentionsWith(names),
    dates,
    counts,
    cues,
    statementsWith(attribution, precision),
    entities,
    happeningsWith(parser),
    circumstances,
    propositionsWith(parser),
  ]
}
