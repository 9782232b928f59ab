import { eventNouns } from '../data/event-nouns.ts'
import { eventVerbs } from '../data/event-verbs.ts'
import { nounLemma } from './lemma.ts'
import type { Word } from './words.ts'

const nounKinds = new Map<string, string>()
for (const { kind, nouns } of eventNouns) for (const noun of nouns) if (!nounKinds.has(noun)) nounKinds.set(noun, kind)
const ofPeople = / of people$/
const verbKinds = new Map<string, string>()
const personalKinds = new Map<string, string>()
for (const { kind, verbs } of eventVerbs) {
  const kinds = ofPeople.test(kind) ? personalKinds : verbKinds
  for (const verb of verbs) if (!kinds.has(verb)) kinds.set(verb, kind.replace(ofPeople, ''))
}

/** Kind of event that the noun at `at` names, alone or with the word before it ("news conference"); null if it names none. */
export function kindOfEventNoun(words: readonly Word[], at: number): string | null {
  const word = words[at]
  if (word === undefined || !/^NN/.test(word.pos)) return null
  const lemma = nounLemma(word.lower)
  const before = words[at - 1]
  const both =
    before !== undefined && /^(?:NN|JJ)/.test(before.pos) ? nounKinds.get(`${before.lower} ${lemma}`) : undefined
  return both ?? nounKinds.get(lemma) ?? null
}

/** Kind of event that a verb tells of; null if of none. `person`: its object is one ("received the envoy"). */
export function kindOfEventVerb(lemma: string, person: boolean): string | null {
  return (person ? personalKinds.get(lemma) : undefined) ?? verbKinds.get(lemma) ?? null
}
