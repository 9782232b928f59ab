import { demonymAdjectives } from '../data/places.ts'
import { canonicalRole, lesserOffices, officesOfTwoWords, speakingRoles, widerRoles } from '../data/role-nouns.ts'
import { foldName } from '../text/name-key.ts'
import { remembering } from '../text/remembering.ts'
import { nounLemma } from './lemma.ts'

/** A title or description as words that can be compared. */
export interface RoleWords {
  /** Canonical head: "senator" for "Sen.", "attorney general", "spokesperson". */
  readonly head: string
  /** Words of the title itself, without whose or where. */
  readonly core: ReadonlySet<string>
  /** All telling words, head included, folded and canonical. */
  readonly words: ReadonlySet<string>
}

/** Folded adjective of a people to its country. */
const countryOf: ReadonlyMap<string, string> = new Map(
  [...demonymAdjectives].map(([people, country]) => [foldName(people), foldName(country)]),
)

const empty: ReadonlySet<string> = new Set(
  'the a an of for to in on at by from with and or his her their its our my your this that these those former ex then acting first second top senior longtime new current incoming outgoing one two who is was u s us familiar country nation'.split(
    ' ',
  ),
)

/** Words of a title or description ("the ranking Democrat on the Audit Committee"); null if it has none. */
export function roleWords(title: string, of: string | null): RoleWords | null {
  const core = title.split(/\s(?:of|for|to|on|at|in|from|with|who|familiar)\s|,/)[0] as string
  const folded = foldName(core)
    .split(' ')
    .filter((w) => w !== '')
  if (folded.length === 0) return null
  const head = headOf(folded)
  const words = new Set([head, ...tellingWords(title), ...(of === null ? [] : tellingWords(of))])
  return { head, core: new Set(folded.map(canonicalWord)), words }
}

/** Whether a title stands without whose or where: "the president", "the attorney general". */
export function isTitleAlone({ head, words }: RoleWords): boolean {
  const parts = new Set([head, ...head.split(' ')])
  return [...words].every((w) => parts.has(w))
}

const countries: ReadonlySet<string> = new Set(countryOf.values())

/** Whether a title stands with a country and no other word: "the American president". */
export function isOfCountry({ head, words }: RoleWords): boolean {
  const parts = new Set([head, ...head.split(' ')])
  return countries.has([...words].filter((w) => !parts.has(w)).join(' '))
}

function headOf(words: readonly string[]): string {
  const lastTwo = words.slice(-2).join(' ')
  if (officesOfTwoWords.has(lastTwo)) return lastTwo
  if (lastTwo === 'chief executive' || lastTwo === 'executive officer') return 'ceo'
  if (lastTwo === 'press secretary' || lastTwo === 'communications director') return 'spokesperson'
  return canonicalWord(words.at(-1) as string)
}

/** Singular; where a role has several words, the first of them; the country for a people. */
export const canonicalWord: (word: string) => string = remembering(
  (word) => countryOf.get(word) ?? canonicalRole.get(word) ?? canonicalRole.get(nounLemma(word)) ?? nounLemma(word),
)

/** Words of a text that tell people apart, folded and canonical. */
export function tellingWords(text: string): string[] {
  const folded = foldName(text.replace(/\b([A-Z])\.\s?([A-Z])\./g, '$1$2'))
  const words = folded.split(' ').filter((w) => w !== '' && !empty.has(w))
  return words.flatMap((w) => canonicalWord(w).split(' '))
}

const contrasting: ReadonlySet<string> = new Set(
  'first second third fourth other another surviving deceased dead slain living younger youngest older elder oldest eldest male female'.split(
    ' ',
  ),
)

/** Words that tell one of several alike from the others ("the second suspect", "the surviving brother"). */
export function contrastsOf(words: string): string[] {
  return foldName(words)
    .split(' ')
    .filter((w) => contrasting.has(w))
}

/** Whether someone with these title words can be called by that description, and how well: 0 not, 1 by a wider word, 2 by the title itself. */
export function titleFits(claim: RoleWords, description: RoleWords): 0 | 1 | 2 {
  const lesser = [...lesserOffices].filter((w) => claim.words.has(w) !== description.words.has(w))
  if (lesser.length > 0) return 0
  if (claim.head === description.head) return 2
  if (claim.core.has(description.head) && !description.head.includes(' ') && !officesOfTwoWords.has(claim.head))
    return 2
  if (widerRoles[description.head]?.includes(claim.head) === true) return 1
  return leadsCountry(claim, description) ? 1 : 0
}

/** "The leader of Norland" beside "Norland's prime minister". */
function leadsCountry(claim: RoleWords, description: RoleWords): boolean {
  if (description.head !== 'leader' || !/^(?:president|minister|chancellor|premier|king|queen)$/.test(claim.head))
    return false
  return isOfCountry(description) && [...description.words].every((w) => w === description.head || claim.words.has(w))
}

/** Whether the role speaks for someone else. Aides and attorneys who are named speak for themselves: the words may be an office. */
export function isSpeakingRole({ head, words }: RoleWords, named: boolean): boolean {
  if (!speakingRoles.has(head)) return false
  if (head === 'attorney' || head === 'lawyer')
    return (
      !/\b(?:district|state|county|city|general|prosecuting|assistant)\b/.test([...words].join(' ')) &&
      !(named && head === 'attorney')
    )
  return head !== 'aide' || !named
}
