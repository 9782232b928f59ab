import type { CueNoun, CuePhrase, CueVerb } from '../model/cue-entry.ts'
import type { Cue } from '../model/layers.ts'
import type { TokenRange } from '../text/reading.ts'

/** A cue as a range of tokens, with its entry in the lists. */
export interface CueRange extends TokenRange {
  readonly cue: Cue
  /** Index of its verb or noun, the last token that is neither particle, colon nor "in a statement". */
  readonly head: number
  readonly verb: CueVerb | null
  readonly noun: CueNoun | null
  readonly phrase: CuePhrase | null
  /** Where its source and content may stand: its sentence, or the part of it inside one quotation. */
  readonly scope: TokenRange
}

/** A statement as ranges of tokens, before it is settled what lies in what. */
export interface Draft {
  readonly cue: TokenRange | null
  /** Of the cue; the name of the rule for layouts. */
  readonly lemma: string
  readonly acts: Cue['acts']
  readonly negated: boolean
  readonly source: readonly TokenRange[]
  content: readonly TokenRange[]
  readonly addressee: readonly TokenRange[]
  readonly rule: string
  /** `before`: all of its content stands before its cue. */
  readonly order: 'before' | 'after' | 'around'
  /** Probability that it is right; absent where a rule made it. */
  readonly score?: number
}
