import { organisationLastWords } from '../data/organisation-words.ts'
import { stateOf } from '../data/places.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { longestName } from './name-edges.ts'
import { isOpeningWord, type Name } from './name-labels.ts'

const suffix = /^(?:jr\.?|sr\.?|ii|iii|iv)$/

/** What no name grows over. */
const apartInTail = cue.time | cue.title | cue.shortTitle | cue.titleCase | cue.allCaps
const apart = apartInTail | cue.titleModifier | cue.demonym

/** Last words that make an organisation of a person's name before them. */
const surelyOrganisation = new Set(
  'Airport Association Authority Bank Center Centre Church Clinic College Committee Company Corp. Corporation Foundation Fund Group Hospital Inc. Initiative Institute Institution Library LLC Museum Network Organisation Organization Prison School Society Stadium Theater Theatre Trust University'.split(
    ' ',
  ),
)

/** Last words of bodies that people of one trade have. */
const bodiesOfTrades = new Set(
  'Co-operative Cooperative Co-op Sangh Guild Society League Syndicate Forum Collective Assembly Front Movement Benevolent'.split(
    ' ',
  ),
)

/** Telling last words that common nouns after a name are as often: "the Tarn Campaign". */
const looseLastWords = new Set('Administration Attorneys Campaign Capital Command Police Power Team'.split(' '))

/** Names with what belongs to them and no label has found: "Jr.", a given name before a surname, "Center" after a person. */
export function grown(names: NameReading, found: readonly Name[], people: ReadonlyMap<string, number>): Name[] {
  const taken = new Uint8Array(names.reading.length + 1)
  for (const { from, to } of found) taken.fill(1, from, to)
  const all = found.map((name) => {
    const whole = withEnumeration(names, withOwners(names, withTail(names, withRest(names, name, taken), taken), taken))
    return whole === name && name.kind === 'person' ? withSuffix(names, withGiven(names, name, taken, people)) : whole
  })
  const swallowed = new Uint8Array(names.reading.length + 1)
  for (const [i, { from, to }] of all.entries()) if (to > (found[i] as Name).to) swallowed.fill(1, from + 1, to)
  return all.filter((name) => swallowed[name.from] !== 1)
}

/** "Jr." and "III" belong to the name before them, a comma between. */
function withSuffix({ reading }: NameReading, name: Name): Name {
  const { lower, sentenceOf } = reading
  const at = lower[name.to] === ',' ? name.to + 1 : name.to
  return suffix.test(lower[at] ?? '') && sentenceOf[at] === sentenceOf[name.from] ? { ...name, to: at + 1 } : name
}

/** "Rakia Tarn" where only "Tarn", a surname of the document, was found; "bin Osten". */
function withGiven(
  { reading, cues }: NameReading,
  name: Name,
  taken: Uint8Array,
  people: ReadonlyMap<string, number>,
): Name {
  const { from, to } = name
  const { lower, pos, sentenceOf } = reading
  const before = from - 1
  if (before < 0 || taken[before] === 1 || sentenceOf[before] !== sentenceOf[from]) return name
  if (/^(?:bin|bint|ibn)$/.test(lower[before] as string)) return { ...name, from: before }
  if (to - from > 1 || !people.has(lower[from] as string)) return name
  const bits = cues[before] as number
  const plain =
    (bits & cue.capital) !== 0 && (bits & (apart | cue.orgWord | cue.placeBegins | cue.acronym | cue.seenLower)) === 0
  return plain && pos[before] === 'NNP' && !isOpeningWord(lower[before] as string) ? { ...name, from: before } : name
}

/** "Ilse Tarn" + "Presidential Center": capitals after a name up to a word that tells an organisation. */
function withTail({ reading, cues, word }: NameReading, name: Name, taken: Uint8Array): Name {
  const { from, to } = name
  if (name.kind === 'other' || organisationLastWords.has(word[to - 1] as string)) return name
  if (name.kind !== 'person' && isOwnedBody(word, to)) return { from, to: to + 2, kind: 'organisation' }
  for (let i = to; i < to + 3 && i - from < longestName; i++) {
    const bits = cues[i] ?? 0
    if (taken[i] === 1 || (bits & cue.capital) === 0 || (bits & apartInTail) !== 0) return name
    if (reading.sentenceOf[i] !== reading.sentenceOf[from]) return name
    const last = word[i] as string
    if (name.kind === 'person' ? surelyOrganisation.has(last) : (bits & cue.orgWord) !== 0 && !looseLastWords.has(last))
      return { from, to: i + 1, kind: 'organisation' }
  }
  return name
}

/** "Sailors" + "' Welfare Union": whose body it is, with the capitals before. */
function withOwners({ reading, cues, word }: NameReading, name: Name, taken: Uint8Array): Name {
  const { from, to, kind } = name
  const owners = from - 2
  if (kind !== 'organisation' || !/^['’]$/.test(word[from - 1] ?? '') || !isOwners(word[owners] ?? '')) return name
  const free = (i: number) =>
    taken[i] !== 1 &&
    reading.sentenceOf[i] === reading.sentenceOf[from] &&
    ((cues[i] ?? 0) & cue.capital) !== 0 &&
    ((cues[i] ?? 0) & (cue.titleCase | cue.allCaps)) === 0
  if (!free(owners)) return name
  let start = owners
  while (start > from - longestName && free(start - 1) && reading.lower[start - 1] !== 'the') start--
  return reading.lower[start - 1] === 'the' || reading.lower[start - 1] === 'of' ? { from: start, to, kind } : name
}

/** "Sailors", "Fishers", "Women": people in the plural, with the capital of a name. */
function isOwners(word: string): boolean {
  return /^\p{Lu}[\p{L}-]*(?:ers|ors|ists|ans|men|ants|ees)$/u.test(word)
}

/** "Harl Supporters" + "' Trust": the body that people of the name have. */
function isOwnedBody(word: readonly string[], to: number): boolean {
  const body = word[to + 1] ?? ''
  const last = organisationLastWords.has(body) || bodiesOfTrades.has(body)
  return isOwners(word[to - 1] as string) && /^['’]$/.test(word[to] ?? '') && last
}

/** "Puerto" alone of a listed place: with the rest of it. */
function withRest({ cues }: NameReading, name: Name, taken: Uint8Array): Name {
  if (name.kind !== 'place' || ((cues[name.from] as number) & cue.placeBegins) === 0) return name
  let { to } = name
  while (taken[to] !== 1 && ((cues[to] ?? 0) & cue.placeGoesOn) !== 0) to++
  return to === name.to ? name : { ...name, to }
}

/** No enumeration in a name has more tokens. */
const longestEnumeration = 9

/** "Office of Roads" + ", Bridges and Canals": the rest of what an office is of. */
function withEnumeration({ reading, cues }: NameReading, name: Name): Name {
  const { from, to } = name
  const { lower, sentenceOf } = reading
  if (name.kind !== 'organisation' || ((cues[from] as number) & cue.orgBeforeOf) === 0 || lower[from + 1] !== 'of')
    return name
  if (lower[to] !== ',') return name
  for (let i = to + 1; i < to + longestEnumeration && sentenceOf[i] === sentenceOf[from]; i++) {
    const joined = lower[i] === 'and'
    if (joined && isItem(cues, i + 1) && i > to + 1) return { ...name, to: i + 2 }
    if (!joined && lower[i] !== ',' && !isItem(cues, i)) return name
  }
  return name
}

function isItem(cues: Int32Array, i: number): boolean {
  const bits = cues[i] ?? 0
  const never = apart | cue.firstName | cue.orgBegins | cue.placeBegins | cue.acronym | cue.seenAsSurname
  return (bits & cue.capital) !== 0 && (bits & never) === 0
}

/** "Oster, Va.": a town before its state. */
export function standsBeforeState({ reading, cues, word }: NameReading, { from, to }: Name): boolean {
  if (to - from > 3 || reading.lower[to] !== ',' || reading.sentenceOf[to] !== reading.sentenceOf[from]) return false
  if (((cues[from] as number) & (cue.firstName | cue.title)) !== 0 && to - from > 1) return false
  const state = word[to + 1] ?? ''
  if (!stateOf.has(state) || organisationLastWords.has(word[to - 1] as string)) return false
  const short = state.endsWith('.')
  return short || /^[,.;)]$/.test(reading.lower[to + 2] ?? '.')
}
