import { eventNouns } from '../data/event-nouns.ts'
import { eventVerbs } from '../data/event-verbs.ts'
import { nounLemma } from './lemma.ts'
import type { Word } from './words.ts'

const nounKinds = new Map<string, string>()
for (const { kind, nouns } of eventNouns) for (const noun of nouns) if (!nounKinds.has(noun)) nounKinds.set(noun, kind)
const verbKinds = new Map<string, string>()
/** Kinds that need a person for their object, and kinds that only organisations do. */
const narrowKinds = { ofPeople: new Map<string, string>(), byBodies: new Map<string, string>() }
for (const { kind, verbs } of eventVerbs) {
  const kinds = kind.endsWith(' of people')
    ? narrowKinds.ofPeople
    : kind.endsWith(' by bodies')
      ? narrowKinds.byBodies
      : verbKinds
  for (const verb of verbs) if (!kinds.has(verb)) kinds.set(verb, kind.replace(/ (?:of people|by bodies)$/, ''))
}

/** Kind of event that the noun at `at` names, alone, with the word before it ("news conference") or with the one after it ("a call for"); null if it names none. */
export function kindOfEventNoun(words: readonly Word[], at: number): string | null {
  const word = words[at]
  if (word === undefined || !/^NN/.test(word.pos)) return null
  const lemma = nounLemma(word.lower)
  const before = words[at - 1]
  const both =
    before !== undefined && /^(?:NN|JJ)/.test(before.pos) ? nounKinds.get(`${before.lower} ${lemma}`) : undefined
  const after = nounKinds.get(`${lemma} ${words[at + 1]?.lower ?? ''}`)
  return both ?? after ?? nounKinds.get(lemma) ?? null
}

/** What is known of those a verb joins. */
export interface VerbSides {
  readonly agentIsBody: boolean
  readonly patientIsPerson: boolean
  /** Lower-case word after the verb: "call for" is no "call". */
  readonly next: string
}

/** Kind of event that a verb tells of; null if of none ("received the envoy" tells of a meeting, "received the letter" does not). */
export function kindOfEventVerb(lemma: string, { agentIsBody, patientIsPerson, next }: VerbSides): string | null {
  const narrow =
    (patientIsPerson ? narrowKinds.ofPeople.get(lemma) : undefined) ??
    (agentIsBody ? narrowKinds.byBodies.get(lemma) : undefined)
  return narrow ?? verbKinds.get(`${lemma} ${next}`) ?? verbKinds.get(lemma) ?? null
}
