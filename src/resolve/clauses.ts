import type { NounPhrase, VerbGroup } from './chunks.ts'
import type { WordRange } from './words.ts'

/** A preposition and its noun phrase. */
export interface Complement {
  /** Lower case; two-word prepositions joined ("because of", "according to"). */
  readonly preposition: string
  readonly at: number
  readonly phrase: NounPhrase
  /** The noun phrase it follows directly; null if it follows the verb or a mark. */
  readonly after: NounPhrase | null
}

/** How a clause hangs on the one before it. */
export type ClauseKind = 'main' | 'content' | 'relative' | 'infinitive' | 'participle' | 'adverbial' | 'coordinate'

/** A verb with what belongs to it. Subject and object are the grammatical ones; see `agentOf` and `patientOf`. */
export interface Clause {
  readonly kind: ClauseKind
  /** Word that opens it ("that", "if", "who"); null if none. */
  readonly marker: string | null
  readonly verb: VerbGroup
  readonly subject: NounPhrase | null
  /** Further subjects joined by "and" or "or". */
  readonly subjects: readonly NounPhrase[]
  readonly objects: readonly NounPhrase[]
  readonly complements: readonly Complement[]
  /** Index in the list of the clause it hangs on, −1 if none. */
  readonly parent: number
  /** From its first to its last word, in word indexes. */
  readonly range: WordRange
}

/** Who does it: the subject, or what follows "by" in a passive clause. */
export function agentOf(clause: Clause): NounPhrase | null {
  if (!isPassive(clause)) return clause.subject
  return clause.complements.find((c) => c.preposition === 'by')?.phrase ?? null
}

/** What it is done to: the first object, or the subject of a passive clause. */
export function patientOf(clause: Clause): NounPhrase | null {
  return isPassive(clause) ? clause.subject : (clause.objects[0] ?? null)
}

/** A passive verb, or a past participle after the noun it describes. */
export function isPassive(clause: Clause): boolean {
  return clause.verb.passive || (clause.kind === 'participle' && clause.verb.form === 'participle')
}
