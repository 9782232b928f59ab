import { craftNouns, namedThings, shipPrefixes } from '../data/craft-nouns.ts'
import { firstNameStrength } from '../data/first-names.ts'
import { irregularVerbs } from '../data/irregular-verbs.ts'
import { groupNouns } from '../data/people-nouns.ts'
import { firmLastWords, organisationNouns } from '../data/organisation-words.ts'
import { personActs } from '../data/person-acts.ts'
import { sentenceStarters } from '../data/sentence-words.ts'
import type { Reading } from '../text/reading.ts'
import { verbForms } from '../text/verb-forms.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { isOpeningWord, type Name } from './name-labels.ts'

/** Whether a name is told to be a ship's or a satellite's: "the ferry Maren Dorothea", "their boat, the Lupe", "MV Harl". */
export function isCraft(names: NameReading, { from, to, kind }: Name): boolean {
  const { lower } = names.reading
  if (kind !== 'person' || speaks(names, from, to)) return false
  const before = from - 1
  if (shipPrefixes.has(lower[before] ?? '')) return true
  if (craftNouns.has(lower[before] ?? '')) return true
  if (lower[before] !== 'the') return false
  const noun = lower[before - 1] === ',' ? before - 2 : before - 1
  return craftNouns.has(lower[noun] ?? '') || lower[before - 1] === 'aboard'
}

/** Words of a phrase in which a noun tells what a name is of. */
const longestPhrase = 6

/** What the noun beside a name tells: "Halcyon, a scheme to renew", "the Halcyon programme", "Saar, the airline"; null if nothing. */
export function toldBeside({ reading, cues }: NameReading, { from, to, kind }: Name): 'other' | 'organisation' | null {
  if (kind !== 'person' || ((cues[from] as number) & (cue.firstName | cue.initial)) !== 0) return null
  const { lower, pos } = reading
  if (lower[from - 1] === 'the' && namedThings.has(lower[to] ?? '')) return 'other'
  if (opensWithWhich(reading, from, to)) return 'organisation'
  if (lower[to] !== ',' || !/^(?:an?|the)$/.test(lower[to + 1] ?? '')) return null
  let noun = ''
  let i = to + 2
  for (; i < to + longestPhrase && /^(?:NN|JJ|VBN|CD|HYPH)/.test(pos[i] ?? ''); i++) {
    if (((cues[i] as number) & cue.capital) !== 0) return null
    if (/^NNS?$/.test(pos[i] as string)) noun = lower[i] as string
  }
  if (pos[i] === 'POS') return null
  if (namedThings.has(noun)) return 'other'
  return organisationNouns.has(noun) && noun !== 'force' ? 'organisation' : null
}

/** "Saar Dyes, which owns the works, said": at the opening of a sentence "which" is of nothing but the name. */
function opensWithWhich({ lower, pos, sentenceOf }: Reading, from: number, to: number): boolean {
  const opens = from === 0 || sentenceOf[from] !== sentenceOf[from - 1]
  return opens && lower[to] === ',' && lower[to + 1] === 'which' && /^(?:V|MD|RB)/.test(pos[to + 2] ?? '')
}

/** "the Anna Sofia sank": nobody has an article before the full name, unless what follows is another noun ("the Ann Tarn case"). */
export function hasArticle({ reading, cues }: NameReading, { from, to, kind }: Name): boolean {
  if (kind !== 'person' || reading.lower[from - 1] !== 'the' || to - from > 3) return false
  const next = reading.pos[to] ?? ''
  if (/^(?:NN|JJ|CD|VBN|VBG|POS|HYPH)/.test(next) || ((cues[to] ?? 0) & cue.capital) !== 0) return false
  const first = reading.lower[from] as string
  return to - from > 1 || (firstNameStrength(first) < 2 && !first.endsWith('s'))
}

/** "HealthUnite": a capital inside the word, as in no surname but "McTarn" and "DeTarn". */
export function isCoined(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u.test(text) && !/^(?:Mac|Van|Von|Del|Des|Dos|Fitz|Abu)\p{Lu}/u.test(text)
}

/** "al-Haddad": a surname of its own where no capital stands beside it. */
export function articledNames({ reading, cues, word }: NameReading, found: readonly Name[]): Name[] {
  const taken = new Set(found.flatMap((n) => Array.from({ length: n.to - n.from }, (_, k) => n.from + k)))
  const free = (i: number) => ((cues[i] ?? 0) & (cue.capital | cue.titleCase)) === 0 || reading.sentenceOf[i] === -1
  return word.flatMap((w, i): Name[] => {
    const surname = /^[Aa][ldnrstz]h?-\p{Lu}\p{Ll}{2,}$/u.test(w) && !taken.has(i)
    const listed = ((cues[i] as number) & (cue.orgBegins | cue.placeBegins | cue.titleCase | cue.allCaps)) !== 0
    return surname && !listed && free(i + 1) && (i === 0 || free(i - 1)) ? [{ from: i, to: i + 1, kind: 'person' }] : []
  })
}

function speaks({ cues }: NameReading, from: number, to: number): boolean {
  return ((cues[to] ?? 0) & cue.saying) !== 0 || ((cues[from - 1] ?? 0) & (cue.saying | cue.shortTitle)) !== 0
}

const never =
  cue.time |
  cue.title |
  cue.shortTitle |
  cue.titleModifier |
  cue.demonym |
  cue.people |
  cue.seenLower |
  cue.titleCase |
  cue.allCaps |
  cue.acronym |
  cue.orgWord |
  cue.placeWord |
  cue.placeBegins |
  cue.orgBegins

/**
 * Words that open a sentence, that no list knows and that do what people do: "Bakke welcomed the news", "Soto, for his
 * part, wants". Copy that names somebody by one word has said elsewhere who that is.
 */
export function openingNames(names: NameReading, found: readonly Name[]): Name[] {
  const { reading } = names
  const taken = new Set(found.flatMap((n) => Array.from({ length: n.to - n.from }, (_, k) => n.from + k)))
  return reading.sentences.flatMap(({ from, to, region }): Name[] => {
    const begins = /^["“‘]$|^``$/.test(names.word[from] as string) ? from + 1 : from
    const at = begins + 1
    if (begins !== from || region === 'transcript' || taken.has(begins) || at >= to) return []
    const firm = firmAt(names, begins, to)
    if (firm > begins) return [{ from: begins, to: firm, kind: 'organisation' }]
    return isUnknownName(names, begins) && (acts(names, at, to) || actsBehind(names, at, to))
      ? [{ from: begins, to: at, kind: 'person' }]
      : []
  })
}

/** End of the name of a firm of two or three words that opens a sentence: "Mar Holding runs the port"; `from` if none does. */
function firmAt({ cues, word, reading }: NameReading, from: number, to: number): number {
  if (((cues[from] as number) & (never & ~cue.seenLower)) !== 0 || isOpeningWord(reading.lower[from] as string))
    return from
  for (let i = from + 1; i < Math.min(to, from + 3); i++) {
    const bits = cues[i] as number
    if ((bits & cue.capital) === 0 || (bits & (cue.titleCase | cue.allCaps | cue.time)) !== 0) return from
    const next = (cues[i + 1] ?? 0) & cue.capital
    if (firmLastWords.has(word[i] as string) && next === 0 && firstNameStrength(word[from] as string) < 2) return i + 1
  }
  return from
}

/** Endings of common nouns and adverbs, which few surnames have. */
const commonEnding = /(?:tion|sion|ment|ness|ing|ity|ism|ence|ance|ship|ly|ists|ers|ors|ians|ics|ology|graphy)$/

function isUnknownName({ reading, cues, word }: NameReading, i: number): boolean {
  const lower = reading.lower[i] as string
  const bits = cues[i] as number
  if (reading.pos[i] !== 'NNP' || (bits & cue.capital) === 0 || (bits & never) !== 0) return false
  if (!/^\p{Lu}[\p{L}’'-]{2,}$/u.test(word[i] as string) || isOpeningWord(lower)) return false
  if (
    commonEnding.test(lower) ||
    sentenceStarters.has(word[i] as string) ||
    organisationNouns.has(lower) ||
    groupNouns.has(lower)
  )
    return false
  return firstNameStrength(lower) < 2 || (bits & cue.seenAsSurname) !== 0
}

/** A verb of a person's doing right after the name, an adverb between. */
function acts({ reading }: NameReading, at: number, to: number): boolean {
  const next = reading.pos[at] === 'RB' ? at + 1 : at
  const does = (i: number) => /^VB[DZN]?$/.test(reading.pos[i] ?? '') && formsOfActs().has(reading.lower[i] as string)
  return next < to && (does(next) || (/^(?:has|had|will|would|did)$/.test(reading.lower[next] ?? '') && does(next + 1)))
}

let forms: ReadonlySet<string> | null = null

/** Every form of what people do; put together when first asked for. */
function formsOfActs(): ReadonlySet<string> {
  const irregular = new Map(irregularVerbs.map(([lemma, ...more]) => [lemma, more] as const))
  forms ??= new Set([...personActs].flatMap((lemma) => verbForms(lemma, irregular.get(lemma)).map((f) => f.form)))
  return forms
}

/** Words that a name and its verb may have between them. */
const farthestVerb = 12

/** ", for his part, wants", ", of the union, said": something between commas, and the verb. */
function actsBehind(names: NameReading, at: number, to: number): boolean {
  const { lower } = names.reading
  if (lower[at] !== ',') return false
  const close = lower.indexOf(',', at + 1)
  return close > at + 1 && close < Math.min(to, at + farthestVerb) && acts(names, close + 1, to)
}
