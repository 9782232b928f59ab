import { firstNameStrength } from '../data/first-names.ts'
import { knownOrganisations, organisationLastWords } from '../data/organisation-words.ts'
import { placeNames } from '../data/places.ts'
import type { Reading } from '../text/reading.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { isEvent, isListed, kindOfWords } from './name-kinds.ts'
import type { Name, NameKind } from './name-labels.ts'
import { keyOf } from './name-words.ts'

/**
 * Two names in one run parted: at "and" between organisations ("State Department and Harl Foundation"), and where
 * damaged text set two names of the document side by side ("Tarn Oster"). `people` holds surnames of the document.
 */
export function partNames(names: NameReading, found: readonly Name[], people: ReadonlyMap<string, number>): Name[] {
  const known = wordingsOf(names.reading, found)
  const firsts = firstWords(names, found)
  return found.flatMap(
    (name) =>
      afterEvent(names, name) ??
      atWire(names, name) ??
      atAnd(names, name) ??
      betweenPeople(names, name, people) ??
      afterTitle(names, name) ??
      beforePerson(names, name) ??
      whereTwoMeet(names, name, known, people) ?? [withoutEpithet(names, name, firsts)],
  )
}

/** Events after which no name goes on: captions run into their subjects ("Oster Marathon Police"). */
const closingWords = new Set(['Marathon', 'Olympics'])

function afterEvent(names: NameReading, name: Name): Name[] | null {
  const { from, to, kind } = name
  if (kind === 'person') return null
  for (let i = from; i < to - 1; i++)
    if (closingWords.has(names.word[i] as string)) return organisationIn(names, i + 1, to)
  return null
}

/** "Oster REUTERS Residents": a credit in a caption, and what it ran into. */
function atWire(names: NameReading, name: Name): Name[] | null {
  const { from, to } = name
  if (to - from < 2) return null
  for (let i = from; i < to; i++) {
    if (!wires.has(names.word[i] as string)) continue
    const left = names.word.slice(from, i).join(' ')
    const before: Name[] = placeNames.has(left) ? [{ from, to: i, kind: 'place' }] : organisationIn(names, from, i)
    return [...before, { from: i, to: i + 1, kind: 'organisation' }, ...organisationIn(names, i + 1, to)]
  }
  return null
}

const wires = new Set(['Reuters', 'REUTERS', 'AFP', 'AP'])

function atAnd({ reading, word }: NameReading, name: Name): Name[] | null {
  const { from, to } = name
  const text = (a: number, b: number) => word.slice(a, b).join(' ')
  if (isListed(text(from, to))) return null
  const telling = organisationLastWords.has(word[to - 1] as string)
  for (let i = from + 1; i < to - 1; i++) {
    if (reading.lower[i] !== 'and') continue
    const bothTell = telling && i > from + 1 && i < to - 2 && organisationLastWords.has(word[i - 1] as string)
    if (bothTell || (isListed(text(i + 1, to)) && (i - from === 1 || isListed(text(from, i))))) {
      return [
        { ...name, to: i },
        { ...name, from: i + 1 },
      ]
    }
  }
  return null
}

/** "Tarn and Oster": two people of the document, taken for a firm. */
function betweenPeople({ reading }: NameReading, name: Name, people: ReadonlyMap<string, number>): Name[] | null {
  const { from, to } = name
  const and = reading.lower.indexOf('and', from)
  if (name.kind === 'person' || and <= from || and >= to - 1) return null
  const known = (i: number) => people.has(reading.lower[i] as string)
  if (!known(and - 1) || !known(to - 1)) return null
  return [
    { from, to: and, kind: 'person' },
    { from: and + 1, to, kind: 'person' },
  ]
}

/** "Director of National Ports Ilse Tarn": the person after the title, and what stands before it if that is a name. */
function afterTitle(names: NameReading, name: Name): Name[] | null {
  const { from, to, kind } = name
  const { cues } = names
  if (kind === 'person' || to - from < 3) return null
  let title = -1
  for (let i = from; i < to - 1; i++) {
    const bits = cues[i] as number
    if (title >= 0 && isGiven(bits, title === i - 1) && (bits & (cue.orgBegins | cue.placeBegins)) === 0)
      return [...organisationIn(names, from, title), { from: i, to, kind: 'person' }]
    if ((bits & cue.title) !== 0 && (bits & cue.firstName) === 0 && title < 0) title = i
  }
  return null
}

function isGiven(bits: number, afterTitle: boolean): boolean {
  return (bits & (afterTitle ? cue.firstName | cue.maybeFirstName : cue.firstName)) !== 0
}

/** An organisation in the words `[from, to)`, if lists know them or the last tells one. */
function organisationIn({ word }: NameReading, start: number, to: number): Name[] {
  const from = word[start] === 'The' ? start + 1 : start
  if (to <= from) return []
  const telling = to - from > 1 && organisationLastWords.has(word[to - 1] as string)
  return telling || isListed(word.slice(from, to).join(' ')) ? [{ from, to, kind: 'organisation' }] : []
}

/** "Fox News Ann Tarn": a listed organisation and the full name of a person. */
function beforePerson({ cues, word }: NameReading, name: Name): Name[] | null {
  const { from, to } = name
  if (name.kind === 'person' || to - from < 3 || organisationLastWords.has(word[to - 1] as string)) return null
  for (let i = from + 1; i < to - 1; i++) {
    const bits = cues[i] as number
    if ((bits & cue.firstName) === 0 || (bits & (cue.orgGoesOn | cue.placeBegins | cue.placeGoesOn)) !== 0) continue
    const left = word.slice(from, i).join(' ')
    const kind =
      knownOrganisations.has(left) || left === 'House' ? 'organisation' : placeNames.has(left) ? 'place' : null
    if (kind === null) continue
    return [
      { from, to: i, kind },
      { from: i, to, kind: 'person' },
    ]
  }
  return null
}

/** First words of the full names of people. */
function firstWords({ reading, cues }: NameReading, found: readonly Name[]): ReadonlySet<string> {
  const full = found.filter(
    (n) => n.kind === 'person' && n.to - n.from > 1 && ((cues[n.from] as number) & cue.firstName) !== 0,
  )
  return new Set(full.map((n) => reading.lower[n.from] as string))
}

/** "Crooked Ann Tarn" beside "Ann Tarn": without the word before the given name. */
function withoutEpithet({ reading, word, cues }: NameReading, name: Name, firsts: ReadonlySet<string>): Name {
  const { from, to, kind } = name
  if (kind !== 'person' || to - from < 2 || !firsts.has(reading.lower[from + 1] as string)) return name
  const plain = cue.initial | cue.particle
  return firstNameStrength(word[from] as string) === 0 && ((cues[from] as number) & plain) === 0
    ? { ...name, from: from + 1 }
    : name
}

function whereTwoMeet(
  { reading, word }: NameReading,
  name: Name,
  known: ReadonlyMap<string, Wording>,
  people: ReadonlyMap<string, number>,
): Name[] | null {
  const { from, to } = name
  if (to - from < 2 || firstNameStrength(word[from] as string) > 0) return null
  const often = (known.get(keyOf(reading, name))?.count ?? 0) > 1
  const listed = kindOfWords(word.slice(from, to).join(' '), name, false) !== null
  if (listed && !people.has(reading.lower[to - 1] as string)) return null
  for (let i = from + 1; i < to; i++) {
    const left = known.get(keyOf(reading, { from, to: i })) ?? listedPart(word.slice(from, i).join(' '))
    const right = known.get(keyOf(reading, { from: i, to })) ?? surnamePart(reading, i, to, people)
    if (left === undefined) continue
    const event = left.kind === 'other' && left.count > 1 && isEvent(word[i - 1] as string)
    if (event) return right === undefined ? [] : [{ from: i, to, kind: right.kind }]
    if (often || right === undefined || right.kind === 'other' || left.kind === 'other') continue
    if (organisationLastWords.has(word[to - 1] as string) && (to - i === 1 || left.kind !== 'person')) continue
    if (left.kind === 'person' && firstNameStrength(word[i - 1] as string) > 0) continue
    return [
      { from, to: i, kind: left.kind },
      { from: i, to, kind: right.kind },
    ]
  }
  return null
}

/** Several words that a list knows as an organisation. */
function listedPart(text: string): Wording | undefined {
  return text.includes(' ') && knownOrganisations.has(text) ? { kind: 'organisation', count: 0 } : undefined
}

function surnamePart(
  reading: Reading,
  from: number,
  to: number,
  people: ReadonlyMap<string, number>,
): Wording | undefined {
  return to - from === 1 && people.has(reading.lower[from] as string) ? { kind: 'person', count: 0 } : undefined
}

interface Wording {
  readonly kind: NameKind
  readonly count: number
}

/** Every wording of a document's names, with the kind it first has and how often it stands. */
function wordingsOf(reading: Reading, all: readonly Name[]): ReadonlyMap<string, Wording> {
  const known = new Map<string, Wording>()
  for (const n of all) {
    const key = keyOf(reading, n)
    const before = known.get(key)
    known.set(key, { kind: before?.kind ?? n.kind, count: (before?.count ?? 0) + 1 })
  }
  return known
}
