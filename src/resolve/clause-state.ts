import type { NounPhrase } from './chunks.ts'
import type { Clause, ClauseKind, Complement } from './clauses.ts'
import type { Word } from './words.ts'

/** A clause in the making. */
export type ClauseDraft = {
  -readonly [K in keyof Clause]: Clause[K] extends readonly (infer T)[] ? T[] : Clause[K]
} & {
  range: { from: number; to: number }
}

/** What the reader of clauses knows at a word. */
export interface Reader {
  readonly words: readonly Word[]
  readonly clauses: ClauseDraft[]
  readonly appositions: Map<NounPhrase, NounPhrase>
  /** Noun phrases since the last verb or boundary that stand under no preposition, with the commas before them. */
  bare: { readonly phrase: NounPhrase; readonly commas: number; readonly joined: boolean }[]
  commas: number
  /** Noun phrase directly before. */
  last: NounPhrase | null
  preposition: { readonly lower: string; readonly at: number } | null
  marker: { readonly lower: string; readonly kind: ClauseKind; readonly antecedent: NounPhrase | null } | null
  joiner: string | null
  /** Clause that takes objects and complements, −1 before the first verb. */
  current: number
  /** Subjects whose verb has not come yet, because a relative clause stands between. */
  readonly waiting: NounPhrase[][]
  /** The verb of saying just read stands before its subject. */
  inverted: boolean
  /** Complements met before the first verb of a clause. */
  fronted: Complement[]
  from: number
  /** Where the sentence ends, in word indexes. */
  readonly end: number
  /** Dashes of the sentence stand in pairs: what is between them is put in. */
  readonly pairedDashes: boolean
}
