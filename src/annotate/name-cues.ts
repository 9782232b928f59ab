import { commonNameStrength, firstNameStrength } from '../data/first-names.ts'
import { knownOrganisations, organisationBeforeOf, organisationLastWords } from '../data/organisation-words.ts'
import { demonymAdjectives, demonymPlurals, placeFirstWords, placeNames, placeWords } from '../data/places.ts'
import { shortSayings } from '../data/sentence-words.ts'
import { roleNouns, shortTitles, titleModifiers } from '../data/titles.ts'
import type { Reading } from '../text/reading.ts'
import { remembering } from '../text/remembering.ts'
import { formsOf } from '../text/word-forms.ts'
import { cue } from './name-bits.ts'
import { capitalForms } from './name-forms.ts'

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
const longestListed = 10

const placeStarts = startsOf(placeNames)
const organisations = tokenised(knownOrganisations)
const orgStarts = startsOf(organisations)

/** Names as their tokens stand, single spaces between: "Women 's". */
function tokenised(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].map((n) => n.replace(/'s(?=$| )/g, " 's").replaceAll(',', ' ,')))
}

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
  const word = Array.from({ length }, (_, i) => formsOf(text, start[i] as number, end[i] as number).word)
  const cues = new Int32Array(length)
  const forms = capitalForms(reading, word)
  for (let i = 0; i < length; i++) cues[i] = ownCues(word[i] as string) | (forms[i] as number)
  for (let i = 0; i < length; i++) {
    if (((cues[i] as number) & (cue.capital | cue.particle)) === 0) continue
    markListed(word, cues, i, placeNames, placeStarts, cue.placeBegins, cue.placeGoesOn)
    markListed(word, cues, i, organisations, orgStarts, cue.orgBegins, cue.orgGoesOn)
  }
  markSeen(reading, word, cues)
  return { reading, word, cues }
}

/** Longer ones are no words: packed data, a text without spaces. */
const longestWord = 200

const ownCues = remembering((word) => {
  if (word.length > longestWord) return 0
  const { lower } = formsOf(word, 0, word.length)
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
  if (strength > 0 && commonNameStrength(word) === 0) bits |= cue.rareName
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
})

function isUpper(letter: string): boolean {
  return letter >= 'A' && (letter <= 'Z' || (letter > 'z' && /\p{Lu}/u.test(letter)))
}

function titleCased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

/** A word as lists write it: "'s" straight, words all in capitals as if they were not, initials without points. */
function listedForm(word: string, names: ReadonlySet<string>): string {
  if (word === '’s') return "'s"
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return names.has(word) ? word : word.replaceAll('.', '')
  return /^\p{Lu}{4,}$/u.test(word) && !names.has(word) ? titleCased(word) : word
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
  const formOf = (w: string) => listedForm(w, names)
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
