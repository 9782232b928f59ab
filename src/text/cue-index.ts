import type { CueNoun, CuePhrase, CueVerb } from '../model/cue-entry.ts'
import { type VerbForm, verbForms } from './verb-forms.ts'

/** An entry under one of its forms: the words that must follow, and what the form tells. */
export interface Indexed<Entry> {
  readonly entry: Entry
  readonly rest: readonly string[]
  readonly form: VerbForm | 'noun'
}

/** Entries of the cue lists by the first word of each of their forms, lower case; longer entries first. */
export interface CueIndex {
  readonly verbs: ReadonlyMap<string, readonly Indexed<CueVerb>[]>
  readonly nouns: ReadonlyMap<string, readonly Indexed<CueNoun>[]>
  readonly phrases: ReadonlyMap<string, readonly Indexed<CuePhrase>[]>
}

const formsOfBe = ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", '’s', "'re", '’re', "'m", '’m']

/** Looks words of saying up by their forms. `irregular` lists lemma, past, participle and further forms of verbs. */
export function cueIndexOf(
  lists: { verbs: readonly CueVerb[]; nouns: readonly CueNoun[]; phrases: readonly CuePhrase[] },
  irregular: readonly (readonly string[])[],
): CueIndex {
  const forms = new Map(irregular.map(([lemma, ...more]) => [lemma, more] as const))
  const nouns = new Map<string, Indexed<CueNoun>[]>()
  for (const entry of lists.nouns) {
    put(nouns, entry.lemma, { entry, rest: [], form: 'noun' })
    put(nouns, pluralOf(entry.lemma), { entry, rest: [], form: 'noun' })
  }
  const phrases = new Map<string, Indexed<CuePhrase>[]>()
  for (const entry of lists.phrases) {
    const [first = '', ...rest] = entry.words.split(' ')
    const starts =
      first === 'be'
        ? formsOfBe
        : entry.source === 'before'
          ? verbForms(first, forms.get(first)).map((f) => f.form)
          : [first]
    for (const form of new Set(starts)) put(phrases, form, { entry, rest, form: 'base' })
  }
  longestFirst(phrases)
  return { verbs: verbsOf(lists.verbs, forms), nouns, phrases }
}

/** Two stages look verbs up in the same list; it is read once for both. */
const knownVerbs = new WeakMap<readonly CueVerb[], CueIndex['verbs']>()

function verbsOf(
  list: readonly CueVerb[],
  forms: ReadonlyMap<string | undefined, readonly string[]>,
): CueIndex['verbs'] {
  const known = knownVerbs.get(list)
  if (known !== undefined) return known
  const verbs = new Map<string, Indexed<CueVerb>[]>()
  for (const entry of list) {
    const [first = '', ...rest] = entry.lemma.split(' ')
    for (const { form, kind } of verbForms(first, forms.get(first))) put(verbs, form, { entry, rest, form: kind })
  }
  longestFirst(verbs)
  knownVerbs.set(list, verbs)
  return verbs
}

function longestFirst<T extends Indexed<unknown>>(map: ReadonlyMap<string, T[]>): void {
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length)
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`
}
