import type { Act, Cue } from './layers.ts'

/**
 * What can follow a verb as its content:
 * `clause` a clause with or without "that", `that` only one with it, `quote` a quotation, `wh` whether, how, why…,
 * `to` an infinitive, `object` a noun phrase, `told` someone first and then any clause or infinitive,
 * `request` "did not respond to a request for comment", only negated; `figure` "put the toll at 14";
 * `account` "changed his story"; `name` "called it a raid", `as` "described it as", `of` "accused him of", `for` "blamed him for"; the others are prepositions before a noun phrase.
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'wh'
  | 'to'
  | 'object'
  | 'told'
  | 'name'
  | 'request'
  | 'figure'
  | 'account'
  | 'as'
  | 'of'
  | 'for'
  | 'about'
  | 'on'
  | 'at'
  | 'with'

/** A verb of saying or thinking. A lemma of several words begins with its verb ("point out"). */
export interface CueVerb {
  readonly lemma: string
  readonly stance: Cue['stance']
  readonly frames: readonly Frame[]
  /** `writing`: it says something only of letters, lists, reports. */
  readonly subject?: 'writing'
  /** The first is its usual act. */
  readonly acts: readonly Act[]
  readonly seen: string
}

/** A noun of saying or thinking, with what its content begins with. */
export interface CueNoun {
  readonly lemma: string
  readonly stance: Cue['stance']
  readonly frames: readonly Frame[]
  readonly acts: readonly Act[]
  readonly seen: string
}

/** Fixed words that introduce or follow what was said. */
export interface CuePhrase {
  /** Lower-case words; a first word that is a verb stands for every form of it ("be clear that"). */
  readonly words: string
  readonly lemma: string
  readonly stance: Cue['stance']
  readonly acts: readonly Act[]
  /** Where the words of the source stand: after the phrase, before it, or nowhere. */
  readonly source: 'after' | 'before' | 'none'
  /** What its content is: the clause it stands in, or what comes next. */
  readonly content: 'around' | 'after'
  readonly seen: string
}
