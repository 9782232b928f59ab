import { firstNameStrength } from '../data/first-names.ts'
import { knownOrganisations, organisationBeforeOf, organisationLastWords } from '../data/organisation-words.ts'
import { demonymAdjectives, demonymPlurals, placeFirstWords, placeNames, placeWords } from '../data/places.ts'
import { shortSayings } from '../data/sentence-words.ts'
import { roleNouns, shortTitles, titleModifiers } from '../data/titles.ts'
import type { Reading } from '../text/reading.ts'

/** What lists, writing and the rest of the document tell of a word that may be part of a name, as bits. */
export const cue = {
  capital: 1 << 0,
  firstName: 1 << 1,
  maybeFirstName: 1 << 2,
  placeBegins: 1 << 3,
  placeGoesOn: 1 << 4,
  orgBegins: 1 << 5,
  orgGoesOn: 1 << 6,
  orgWord: 1 << 7,
  orgBeforeOf: 1 << 8,
  placeWord: 1 << 9,
  placeFirst: 1 << 10,
  title: 1 << 11,
  shortTitle: 1 << 12,
  titleModifier: 1 << 13,
  demonym: 1 << 14,
  people: 1 << 15,
  time: 1 << 16,
  acronym: 1 << 17,
  initial: 1 << 18,
  seenLower: 1 << 19,
  seenInside: 1 << 20,
  seenAsSurname: 1 << 21,
  saying: 1 << 22,
  particle: 1 << 23,
  sentenceStart: 1 << 24,
  titleCase: 1 << 25,
  allCaps: 1 << 26,
  suffix: 1 << 27,
  handle: 1 << 28,
} as const

/** A document with what names are found by. */
export interface NameReading {
  readonly reading: Reading
  /** As written. */
  readonly word: readonly string[]
  readonly cues: Int32Array
}

const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. easter christmas thanksgiving ramadan hanukkah halloween'.split(
    ' ',
  ),
)
const particles = new Set(
  'de del della der den di da dos du la le van von bin ibn ben el al abu ter ten y e'.split(' '),
)
const suffixes = new Set('jr sr jr. sr. ii iii iv esq. phd ph.d. m.d. md'.split(' '))
const longestListed = 6

const placeStarts = startsOf(placeNames)
const orgStarts = startsOf(knownOrganisations)

/** Length in words of the longest entry that begins with a word. */
function startsOf(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  for (const name of names) {
    const words = name.split(' ')
    const first = words[0] as string
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length))
  }
  return starts
}

/** Reads the cues of every token. */
export function readNameCues(reading: Reading): NameReading {
  const { text, start, end, length } = reading
  const word = Array.from({ length }, (_, i) => text.slice(start[i], end[i]))
  const cues = new Int32Array(length)
  const forms = sentenceForms(reading, word)
  for (let i = 0; i < length; i++)
    cues[i] = ownCues(word[i] as string, reading.lower[i] as string) | (forms[i] as number)
  for (let i = 0; i < length; i++) {
    if (((cues[i] as number) & (cue.capital | cue.particle)) === 0) continue
    markListed(word, cues, i, placeNames, placeStarts, cue.placeBegins, cue.placeGoesOn)
    markListed(word, cues, i, knownOrganisations, orgStarts, cue.orgBegins, cue.orgGoesOn)
  }
  markSeen(reading, word, cues)
  return { reading, word, cues }
}

function ownCues(word: string, lower: string): number {
  const first = word.charCodeAt(0)
  if (particles.has(lower)) return cue.particle | (isUpper(word.charAt(0)) ? cue.capital : 0)
  if (!isUpper(word.charAt(0)) && !/\p{Lu}/u.test(word)) {
    if (first === 64) return cue.handle
    return shortSayings.has(lower)
      ? cue.saying
      : roleNouns.has(lower)
        ? cue.title
        : titleModifiers.has(lower)
          ? cue.titleModifier
          : 0
  }
  let bits: number = first === 64 ? cue.handle : cue.capital
  const strength = firstNameStrength(word)
  if (strength === 2) bits |= cue.firstName
  else if (strength === 1) bits |= cue.maybeFirstName
  const formal = /^\p{Lu}{4,}$/u.test(word) ? titleCased(word) : word
  if (organisationLastWords.has(formal)) bits |= cue.orgWord
  if (organisationBeforeOf.has(formal)) bits |= cue.orgBeforeOf
  if (placeWords.has(formal)) bits |= cue.placeWord
  if (placeFirstWords.has(formal)) bits |= cue.placeFirst
  if (roleNouns.has(lower)) bits |= cue.title
  if (shortTitles.has(lower)) bits |= cue.shortTitle
  if (titleModifiers.has(lower)) bits |= cue.titleModifier
  if (demonymAdjectives.has(formal)) bits |= cue.demonym
  if (demonymPlurals.has(formal)) bits |= cue.people
  if (timeWords.has(lower) || (lower.endsWith('days') && timeWords.has(lower.slice(0, -1)))) bits |= cue.time
  if (shortSayings.has(lower)) bits |= cue.saying
  if (suffixes.has(lower)) bits |= cue.suffix
  if (/^(?:\p{Lu}\.?)(?:\p{Lu}\.?)+s?$/u.test(word)) bits |= cue.acronym
  if (/^\p{Lu}\.$/u.test(word)) bits |= cue.initial
  return bits
}

function isUpper(letter: string): boolean {
  return letter >= 'A' && (letter <= 'Z' || (letter > 'z' && /\p{Lu}/u.test(letter)))
}

function titleCased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

/** Marks the longest listed name that begins at `i`; words all in capitals match as if they were not. */
function markListed(
  word: readonly string[],
  cues: Int32Array,
  i: number,
  names: ReadonlySet<string>,
  starts: ReadonlyMap<string, number>,
  begins: number,
  goesOn: number,
): void {
  const formOf = (w: string) => (/^\p{Lu}{4,}$/u.test(w) && !names.has(w) ? titleCased(w) : w)
  const first = word[i] as string
  const most = Math.min(Math.max(starts.get(first) ?? 0, starts.get(formOf(first)) ?? 0), longestListed)
  for (let n = most; n > 0; n--) {
    const written = word.slice(i, i + n)
    if (!names.has(written.join(' ')) && !names.has(written.map(formOf).join(' '))) continue
    cues[i] = (cues[i] as number) | begins
    for (let k = i + 1; k < i + n; k++) cues[k] = (cues[k] as number) | goesOn
    return
  }
}

/** Words that headlines write small. */
const smallInHeadlines = new Set(
  'a an the of in on at to for by and or but nor as vs vs. via per off up out so yet if than from with into onto over about after before amid among upon without against during under between that is de la van von s t'.split(
    ' ',
  ),
)
/** A headline has at least so many capitals. */
const fewestCapitals = 4
/** One word may slip from the style of a headline if it has so many capitals. */
const capitalsForSlip = 8
/** Words in capitals are a style, not acronyms, from this share on. */
const upperShare = 0.75

/** Marks sentences whose capitals tell nothing, and the first word of each sentence. */
function sentenceForms({ sentences, lower, length }: Reading, word: readonly string[]): Int32Array {
  const forms = new Int32Array(length)
  for (const { from, to } of sentences) {
    let [words, capitals, upper, small] = [0, 0, 0, 0]
    let first = -1
    for (let i = from; i < to; i++) {
      const w = word[i] as string
      if (!/^\p{L}/u.test(w)) continue
      if (first < 0) first = i
      const capital = isUpper(w.charAt(0))
      if (
        !capital &&
        (smallInHeadlines.has(w) || w.charAt(0) === '’' || w.charAt(0) === "'" || w === 'n’t' || w === "n't")
      )
        continue
      words++
      if (capital) capitals++
      else small++
      if (w.length > 1 && w !== lower[i] && w === w.toUpperCase()) upper++
    }
    const headline = capitals >= fewestCapitals && small <= (capitals >= capitalsForSlip ? 1 : 0)
    const form = words >= 2 && upper >= words * upperShare ? cue.allCaps : headline ? cue.titleCase : 0
    for (let i = from; i < to; i++) forms[i] = form
    if (first >= 0) forms[first] = form | cue.sentenceStart
  }
  return forms
}

/** What other places of the document tell of the same word: in lower case, with a capital inside a sentence, as a surname. */
function markSeen({ lower, length }: Reading, word: readonly string[], cues: Int32Array): void {
  const seenLower = new Set<string>()
  const seenInside = new Set<string>()
  const surnames = new Set<string>()
  const plain = cue.sentenceStart | cue.titleCase | cue.allCaps
  for (let i = 0; i < length; i++) {
    const bits = cues[i] as number
    if ((bits & cue.capital) === 0) {
      if (word[i] === lower[i]) seenLower.add(lower[i] as string)
      continue
    }
    if ((bits & plain) === 0) seenInside.add(lower[i] as string)
    if (isSurnameAt(cues, i)) surnames.add(lower[i] as string)
  }
  for (let i = 0; i < length; i++) {
    const bits = cues[i] as number
    if ((bits & cue.capital) === 0) continue
    const l = lower[i] as string
    cues[i] =
      bits |
      (seenLower.has(l) ? cue.seenLower : 0) |
      (seenInside.has(l) ? cue.seenInside : 0) |
      (surnames.has(l) ? cue.seenAsSurname : 0)
  }
}

const noSurname =
  cue.title |
  cue.orgWord |
  cue.orgBeforeOf |
  cue.time |
  cue.demonym |
  cue.people |
  cue.initial |
  cue.acronym |
  cue.titleCase |
  cue.shortTitle |
  cue.placeWord

/** A capital word after a given name (an initial between) or a short title, and not before a word that tells an organisation. */
function isSurnameAt(cues: Int32Array, i: number): boolean {
  if (((cues[i] as number) & noSurname) !== 0 || i === 0) return false
  const next = (cues[i + 1] ?? 0) & (cue.orgWord | cue.placeWord)
  if (next !== 0) return false
  const before = cues[i - 1] as number
  const anchor = (before & cue.initial) !== 0 && i > 1 ? (cues[i - 2] as number) : before
  if ((anchor & cue.firstName) !== 0 && (anchor & cue.placeBegins) === 0)
    return ((cues[i] as number) & cue.firstName) === 0 || ((cues[i + 1] ?? 0) & cue.capital) === 0
  return (
    (before & cue.shortTitle) !== 0 &&
    ((cues[i + 1] ?? 0) & cue.capital) === 0 &&
    ((cues[i] as number) & cue.firstName) === 0
  )
}
