import { demonymAdjectives } from '../data/places.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { isOpeningWord, type Name } from './name-labels.ts'

/** No name has more words: a longer run is a list or a title page. */
export const longestName = 14

/** Words that stand before a name without being part of it: "Candidate Tarn", "Dear Ann". */
const beforeNames = new Set(
  'dear hey poor even following although though unlike beyond everything nothing candidate rival incumbent contender team said says asked credit photo photos image source via related'.split(
    ' ',
  ),
)

/** Offices that stand after an organisation and are no part of it: "the Veller Group Administrator". */
const officeWords = new Set(
  'administrator general secretary president minister director commissioner governor mayor ambassador chairman chairwoman spokesman spokeswoman adviser senator sheriff superintendent chancellor comptroller agent'.split(
    ' ',
  ),
)

/** "The Labour MP said": the party, and what someone is in it. */
const partyMembers = /^(?:MPs?|MEPs?|MSPs?|TDs?|MLAs?|AMs?|peers?|lawmakers?|councillors?)$/

/** Words between an organisation and an office: "Senate Minority Leader", "Harl Committee Research Director". */
const beforeOffices =
  /^(?:minority|majority|deputy|assistant|special|senior|associate|interim|acting|research|communications|policy|campaign|press|political|executive|managing)$/

/** Without words at its edges that no name has: articles, joiners, titles before a person, dates; null if nothing is left. */
export function trimmed(names: NameReading, name: Name): Name | null {
  const { cues, reading } = names
  const { lower } = reading
  const { kind } = name
  let from = firstOf(names, name)
  let { to } = name
  while (to > from && isStray(names, to - 1) && !/^\p{N}/u.test(lower[to - 1] as string)) to--
  if (kind === 'person') while (from < to - 1 && isPlainTitle(cues[from] as number)) from++
  if (kind === 'organisation') {
    while (to > from && officeWords.has(lower[to - 1] as string)) to--
    if (to - from > 2 && isPlainTitle(cues[to - 1] as number) && ((cues[to - 2] as number) & cue.orgWord) !== 0) to--
    if (to - from === 2 && partyMembers.test(names.word[to - 1] as string)) to--
    while (to - from > 1 && beforeOffices.test(lower[to - 1] as string) && isOffice(names, to)) to--
  }
  if (/^[rdi]-\p{L}/u.test(lower[from] as string) && /^[(,]$/.test(lower[from - 1] ?? '')) return null
  if (from < to && isPlainTitle(cues[to - 1] as number) && areTitles(names, from, to)) return null
  if (to - from === 1 && ((cues[from] as number) & (cue.time | cue.shortTitle)) !== 0) return null
  if (from >= to || to - from > longestName || isHeadlineRun(names, from, to)) return null
  if (to - from === 1 && (names.word[from] as string).startsWith('#')) return null
  return partyMember(names, { from, to, kind }) ?? { from, to, kind }
}

function firstOf(names: NameReading, { from, to, kind }: Name): number {
  const { cues, word } = names
  const { lower } = names.reading
  while (
    from < to &&
    ((isStray(names, from) && !/\p{Lu}/u.test(lower[from] as string)) ||
      lower[from] === 'the' ||
      isArticle(lower[from] as string, to - from) ||
      ((cues[from] as number) & cue.shortTitle) !== 0 ||
      (to - from > 1 && opensOnly(names, from, kind)) ||
      (to - from > 1 && /^(?:pro|anti|non|ex|pre|post|mid|then|now)-/.test(word[from] as string)) ||
      (to - from > 1 &&
        /^\p{Lu}[\p{L}.]*-(?:based|led|backed|born|run|owned|funded|trained)$/u.test(word[from] as string)))
  )
    from++
  return from
}

function isStray({ cues }: NameReading, i: number): boolean {
  return ((cues[i] as number) & (cue.capital | cue.handle)) === 0
}

function isArticle(lower: string, size: number): boolean {
  return size > 1 && /^(?:a|an|our|his|her|their|its|my|your|this|that|these|those|some|any|no)$/.test(lower)
}

/** A word that has its capital from the sentence, or that only stands before people. */
function opensOnly({ cues, reading }: NameReading, i: number, kind: Name['kind']): boolean {
  const lower = reading.lower[i] as string
  if (((cues[i + 1] as number) & cue.capital) === 0) return false
  if (kind === 'person' && beforeNames.has(lower)) return true
  return ((cues[i] as number) & cue.sentenceStart) !== 0 && (isOpeningWord(lower) || beforeNames.has(lower))
}

function isPlainTitle(bits: number): boolean {
  return (bits & cue.title) !== 0 && (bits & (cue.firstName | cue.maybeFirstName | cue.seenAsSurname)) === 0
}

/** "Senior Fellow": words of titles alone. */
function areTitles({ cues }: NameReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isPlainTitle(cues[i] as number) && !isModifier(cues[i] as number)) return false
  return true
}

function isModifier(bits: number): boolean {
  return (bits & cue.titleModifier) !== 0 && (bits & (cue.orgBegins | cue.firstName)) === 0
}

/** So many words without one that tells an organisation are a headline without its marks. */
const longestUntold = 7
const neverInside = new Set(
  'as but if into is are was were be been will not or since than while who whom has had have can could should would says said amid'.split(
    ' ',
  ),
)

/** A run of capitals that is the words of a headline. */
function isHeadlineRun({ cues, reading }: NameReading, from: number, to: number): boolean {
  let told = false
  for (let i = from; i < to; i++) {
    if (to - from > 2 && i > from && neverInside.has(reading.lower[i] as string)) return true
    if (((cues[i] as number) & (cue.orgWord | cue.orgBeforeOf | cue.orgBegins)) !== 0) told = true
  }
  return !told && to - from > longestUntold
}

function isOffice({ cues }: NameReading, i: number): boolean {
  return ((cues[i] ?? 0) & (cue.title | cue.titleModifier)) !== 0
}

/** "Democrat of Norland": the place alone. */
function partyMember({ reading, word }: NameReading, { from, to }: Name): Name | null {
  if (to - from < 3 || reading.lower[from + 1] !== 'of' || !demonymAdjectives.has(word[from] as string)) return null
  return { from: from + 2, to, kind: 'place' }
}
