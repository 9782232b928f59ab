import { demonymAdjectives } from '../data/places.ts'
import { roleNouns, shortTitles, titleComplements, titleModifiers } from '../data/titles.ts'
import { wordsOf } from './mention-drafts.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import type { Name } from './name-labels.ts'

/** A title before a name. */
export interface FoundTitle {
  /** Lower case, abbreviations written out; null for none and for courtesy titles. */
  readonly title: string | null
  /** Organisation, country or person it belongs to, as written. */
  readonly of: string | null
  /** First token of title and what it belongs to; the name's own first token if there is none. */
  readonly start: number
  /** Its head noun. */
  readonly head: string | null
}

/** No title is longer. */
const longestTitle = 9

/** The title that stands directly before the name at `from`. `ends` holds the names of the document by their end. */
export function findTitle(names: NameReading, from: number, ends: ReadonlyMap<number, Name>): FoundTitle {
  const none = { title: null, of: null, start: from, head: null }
  const head = headBefore(names, from)
  if (head === null) return none
  const { lower } = names.reading
  const word = lower[head] as string
  if (shortTitles.get(word) === null) return { ...none, start: head }
  const { start: first, of } = leftPart(names, head, ends)
  const titleFrom = of === null ? first : of.to
  const title = titleWords(names, titleFrom, from)
  return {
    title: title === '' ? null : title,
    of: of === null ? null : wordsOf(names, of.from, of.end),
    start: first,
    head: shortTitles.get(word) ?? word,
  }
}

/** Head of the title that ends right before `from`: "Sen.", "secretary of state", "Attorney General". */
function headBefore({ reading }: NameReading, from: number): number | null {
  const { lower, sentenceOf } = reading
  const same = (i: number) => i >= 0 && sentenceOf[i] === sentenceOf[from]
  const i = from - 1
  if (!same(i)) return null
  if (isTitleHead(lower[i] as string)) return i
  for (let k = i; k > i - 5 && same(k - 2); k--) {
    if (
      lower[k - 1] === 'of' &&
      isTitleHead(lower[k - 2] as string) &&
      (titleComplements.has(lower[i] as string) || /^NNPS?$/.test(reading.pos[i] as string))
    )
      return k - 2
    if (!/^(?:NNPS?|CC|NN|NNS|JJ)$/.test(reading.pos[k] ?? '')) return null
  }
  return null
}

function isTitleHead(lower: string): boolean {
  const plain = lower.replace(/^(?:ex|then|co|vice)-/, '')
  const role = roleNouns.get(plain)
  return (
    shortTitles.has(lower) ||
    (role !== undefined && role.type !== 'unnamed' && !notBeforeNames.has(plain)) ||
    pluralTitles.has(lower)
  )
}

const pluralTitles = new Set(
  'senators representatives presidents governors reps. sens. govs. ministers secretaries generals justices judges'.split(
    ' ',
  ),
)
/** Roles that stand before a name by chance ("told reporter"), not as its title. */
const notBeforeNames = new Set('child fan customer user voter leak guest client patient supporter member'.split(' '))

interface LeftPart {
  readonly start: number
  readonly of: { readonly from: number; readonly end: number; readonly to: number } | null
}

/** What belongs to a title before its head: modifiers, and the organisation, country or person it is of. */
function leftPart(names: NameReading, head: number, ends: ReadonlyMap<number, Name>): LeftPart {
  const { lower, pos, sentenceOf } = names.reading
  let start = head
  while (start > 0 && head - start < longestTitle && sentenceOf[start - 1] === sentenceOf[head]) {
    const k = start - 1
    const owner = ends.get(start) ?? (isPossessive(lower[k] as string) ? ends.get(k) : undefined)
    if (owner !== undefined && isPartOfTitle(names, owner)) {
      start = owner.from
      continue
    }
    if (owner !== undefined && (owner.kind !== 'other' || owner.to !== start || isNation(names, owner))) {
      return { start: owner.from, of: { from: owner.from, end: owner.to, to: start } }
    }
    const word = names.word[k] as string
    if (demonymAdjectives.has(word) && demonymAdjectives.get(word) !== word)
      return { start: k, of: { from: k, end: start, to: start } }
    if (isTime(names, k) || word === 'Then' || !isModifier(lower[k] as string, pos[k] as string, word)) break
    if (standsBefore(names, k, start)) break
    if (endsAtOffice(names, k, start)) return { start: k + 2, of: null }
    start = k
  }
  return { start, of: null }
}

/** "Should the president fire special counsel Tarn": the office of another, and what comes of it. */
function endsAtOffice({ reading: { lower }, word }: NameReading, k: number, next: number): boolean {
  const between = lower[next] as string
  const plain =
    word[next] === between && !roleNouns.has(between) && !/^(?:elect|emeritus|general|designate|pro)$/.test(between)
  return plain && offices.test(lower[k] as string) && /^(?:the|an?)$/.test(lower[k - 1] ?? '')
}

/** Offices that stand before no other in one title. */
const offices = /^(?:president|minister|governor|mayor|king|queen|senator|chancellor|premier|pope|judge|ambassador)$/

/** "The decision President Tarn takes", "Hosting President Tarn": a word that belongs to no title, before one. */
function standsBefore({ reading: { lower, pos }, cues, word }: NameReading, k: number, next: number): boolean {
  const plain = lower[k] as string
  if (titleModifiers.has(plain) || shortTitles.has(plain) || roleNouns.has(plain)) return false
  const capital = /^\p{Lu}/u.test(word[next] as string)
  return (
    capital &&
    ((word[k] === plain && pos[k] === 'NN') ||
      (((cues[k] as number) & cue.sentenceStart) !== 0 && plain.endsWith('ing')))
  )
}

/** "National Security" in "National Security Adviser" is no organisation. */
function isPartOfTitle({ reading }: NameReading, { from, to }: Name): boolean {
  return reading.lower.slice(from, to).every((w) => titleModifiers.has(w) && w !== 'house' && w !== 'senate')
}

function isPossessive(word: string): boolean {
  return word === "'s" || word === "'"
}

function isNation({ word }: NameReading, { from, to }: Name): boolean {
  const text = word.slice(from, to).join(' ')
  return demonymAdjectives.has(text) && demonymAdjectives.get(text) !== text
}

function isModifier(lower: string, pos: string, word: string): boolean {
  if (titleModifiers.has(lower) || shortTitles.has(lower)) return true
  if (demonymAdjectives.has(word)) return true
  if (roleNouns.has(lower)) return true
  return /^(?:NN|NNP|JJ)$/.test(pos) && /^\p{L}[\p{L}-]+$/u.test(word) && lower !== 'mr.'
}

/** "Last week Senator Tarn": the week is no part of the title. */
function isTime({ cues, reading }: NameReading, i: number): boolean {
  return ((cues[i] as number) & cue.time) !== 0 || timeNouns.has(reading.lower[i] as string)
}

const timeNouns = new Set(
  'week month year day night morning afternoon evening weekend today yesterday tonight decade last next'.split(' '),
)

/** The words of a title, lower case, short forms written out. */
function titleWords({ reading }: NameReading, from: number, to: number): string {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const w = reading.lower[i] as string
    if (!isPossessive(w) && w !== ',') words.push(shortTitles.has(w) ? (shortTitles.get(w) ?? '') : w)
  }
  return words.filter((w) => w !== '').join(' ')
}
