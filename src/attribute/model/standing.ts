import { near } from './feature-list.ts'
import { holds, type Ruled } from './hints.ts'
import type { Sight } from './sight.ts'

/** A cue that the second model looks at, and the tokens it may choose from. Ends are exclusive. */
export interface CueSite {
  readonly from: number
  readonly to: number
  /** The word of the cue that tells. */
  readonly head: number
  readonly windowFrom: number
  readonly windowTo: number
  /** What the rules make of the cue; null if they do not see one. */
  readonly rule: Ruled | null
}

/** What the first model found in a text. */
export interface Found {
  /** Buckets of the probability of being in a source, a cue, a content, by token, 0 to 5. */
  readonly source: Uint8Array
  readonly cue: Uint8Array
  readonly content: Uint8Array
  /** Cues in text order. */
  readonly sites: readonly CueSite[]
  /** Probability of each of them. */
  readonly chances: Float32Array
  /** How many cues begin before each token. */
  readonly sitesBefore: Int32Array
  /** Distance to the nearest cue by token. */
  readonly nearest: Int32Array
}

/** Where a token stands to a cue. */
export interface Standing {
  /** 0 before, 1 in, 2 after the cue. */
  readonly side: number
  /** Side and distance together. */
  readonly base: number
  /** Sentences between, −2 to 2, plus 2. */
  readonly sentences: number
  /** 0 not in a quotation, 1 in the cue's own, 2 in the last before it, 3 in the next after it, 4 in another. */
  readonly quotation: number
  readonly distance: number
  /** What the rules make of the token for this cue: 0 nothing, 1 source, 2 content, 3 cue, 4 the rules see no such cue. */
  readonly rule: number
}

/** Where token `i` stands to the cue. */
export function standingOf(s: Sight, { from, to, head, rule }: CueSite, i: number): Standing {
  const side = i < from ? 0 : i < to ? 1 : 2
  const distance = side === 0 ? from - i : side === 1 ? 0 : i - to + 1
  const sentences = Math.max(-2, Math.min(2, (s.sentence[i] as number) - (s.sentence[head] as number))) + 2
  const own = s.quotation[i] as number
  let quotation = 0
  if (own >= 0) {
    if (own === s.quotation[head]) quotation = 1
    else if (own === s.quotationBefore[head]) quotation = 2
    else quotation = own === s.quotationAfter[head] ? 3 : 4
  }
  return { side, base: side * 16 + near(distance), sentences, quotation, distance, rule: ruleOf(rule, i) }
}

/** What the rules make of token `i` for the cue of a rule, as in `Standing`. */
export function ruleOf(rule: Ruled | null, i: number): number {
  if (rule === null) return 4
  if (holds(rule.cue, i)) return 3
  return holds(rule.source, i) ? 1 : holds(rule.content, i) ? 2 : 0
}
