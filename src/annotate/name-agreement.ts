import { firstNameStrength } from '../data/first-names.ts'
import { firmLastWords, firmTrades } from '../data/organisation-words.ts'
import { eastAsianSurnames } from '../data/name-parts.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { grown, standsBeforeState } from './name-growth.ts'
import { isListed, kindOfWords, standsAsPlace, standsWithPlace } from './name-kinds.ts'
import type { Name, NameKind } from './name-labels.ts'
import { withParticles } from './name-particles.ts'
import { partNames } from './name-parts.ts'
import { articledNames, hasArticle, isCoined, isCraft, openingNames, toldBeside } from './name-settings.ts'
import { listedOrganisations, listedPlaces } from './name-lists.ts'
import { keyOf, lacksApostrophes, withoutLostMark } from './name-words.ts'

/** Names of a document made to agree: one kind for the same words, surnames of its people found everywhere. */
export function agreeInDocument(names: NameReading, labelled: readonly Name[]): Name[] {
  const found = withParticles(names, labelled)
  const people = peopleOf(names, found)
  const parts = partNames(names, found, people)
  return settle(names, lacksApostrophes(names.reading) ? lostMarks(names, parts) : parts, people)
}

/** Marks names that end in the "s" of a possessive whose apostrophe was lost: "Osters outskirts" beside "Oster". */
function lostMarks({ reading, word }: NameReading, found: readonly Name[]): Name[] {
  const kinds = new Map(found.map((n) => [keyOf(reading, n), n.kind]))
  return found.map((n) => {
    const base = withoutLostMark(keyOf(reading, n))
    const text = word.slice(n.from, n.to).join(' ')
    if (base === null || isListed(text)) return n
    const kind = kinds.get(base) ?? (isListed(text.slice(0, -1)) ? 'place' : undefined)
    return kind === undefined && n.kind !== 'person' ? n : { ...n, kind: kind ?? n.kind, lostMark: kind !== undefined }
  })
}

function settle(names: NameReading, found: readonly Name[], people: ReadonlyMap<string, number>): Name[] {
  const kinds = kindsOf(names, found, people)
  const settled = found.map((n) => ({ ...n, kind: kinds.get(keyOf(names.reading, n)) ?? n.kind }))
  const proofs = proofsOf(names, settled)
  const proved = settled.filter((n) => !isHeadline(names, n) || isProved(names, n, proofs))
  const opened = [...proved, ...openingNames(names, proved)]
  const known = [...opened, ...articledNames(names, opened)]
  const all = [...known, ...missed(names, known, kinds, people)]
  const more = [...all, ...listedPlaces(names, all)]
  return grown(names, [...more, ...listedOrganisations(names, more)], people).sort((a, b) => a.from - b.from)
}

const noEvidence = cue.titleCase | cue.allCaps

function isHeadline({ cues }: NameReading, { from }: Name): boolean {
  return ((cues[from] as number) & noEvidence) !== 0
}

/** Last words of the names of people that stand in full, with how often each is seen that way. */
function peopleOf({ cues, reading, word }: NameReading, found: readonly Name[]): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>()
  for (const n of found) {
    if (n.kind !== 'person' || ((cues[n.from] as number) & noEvidence) !== 0) continue
    const last = lastWord(cues, n)
    const titled = n.from > 0 && ((cues[n.from - 1] as number) & cue.shortTitle) !== 0
    const full = last > n.from && firstNameStrength(word[n.from] as string) > 0
    const seen = ((cues[last] as number) & cue.seenAsSurname) !== 0 && !isListed(word[last] as string)
    if (full || titled || seen) {
      const surname = reading.lower[last] as string
      surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
    }
    const first = reading.lower[n.from] as string
    if (
      last > n.from &&
      last < n.from + 3 &&
      eastAsianSurnames.has(first) &&
      firstNameStrength(word[last] as string) === 0
    )
      surnames.set(first, (surnames.get(first) ?? 0) + 1)
  }
  return surnames
}

function lastWord(cues: Int32Array, { from, to }: Name): number {
  return to - from > 1 && ((cues[to - 1] as number) & cue.suffix) !== 0 ? to - 2 : to - 1
}

/** What the places of a wording in the document tell. */
interface Wordings {
  /** Votes of the labeller. */
  readonly votes: Map<string, Map<NameKind, number>>
  /** What lists, people of the document or brackets say. */
  readonly told: Map<string, NameKind>
  /** Times a wording called a person stands where places do, and where it does not. */
  readonly placed: Map<string, number>
  readonly plain: Map<string, number>
  /** Times a wording called a person stands where the names of ships do, and after an article. */
  readonly crafts: Map<string, number>
  readonly articled: Map<string, number>
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** The kind of each wording of the document: what lists and people of the document say, else what most say. */
function kindsOf(
  names: NameReading,
  found: readonly Name[],
  people: ReadonlyMap<string, number>,
): ReadonlyMap<string, NameKind> {
  const { votes, told, placed, plain, crafts, articled } = wordingsOf(names, found, people)
  const settleAs = (kind: NameKind, times: ReadonlyMap<string, number>) => {
    for (const [key, n] of times) if (!people.has(key) && n * 2 >= (plain.get(key) ?? 0)) told.set(key, kind)
  }
  settleAs('other', articled)
  settleAs('place', crafts)
  settleAs('place', placed)
  const kinds = new Map<string, NameKind>()
  for (const [key, counts] of votes) {
    const most = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
    kinds.set(key, told.get(key) ?? most[0])
  }
  return kinds
}

type Counts = Map<string, number>
type Four = [Counts, Counts, Counts, Counts]

function wordingsOf(names: NameReading, found: readonly Name[], people: ReadonlyMap<string, number>): Wordings {
  const { cues, reading, word } = names
  const [placed, plain, crafts, articled] = Array.from({ length: 4 }, () => new Map<string, number>()) as Four
  const all: Wordings = { votes: new Map(), told: new Map(), placed, plain, crafts, articled }
  const edges = new Map(
    found.flatMap((n) =>
      n.kind === 'place'
        ? ([
            [n.from, n],
            [n.to, n],
          ] as const)
        : [],
    ),
  )
  for (const n of found) noteShortForm(names, n, all.told)
  const firms = firmsByFirstWord(names, found)
  for (const n of found) {
    const key = keyOf(reading, n)
    const counts = all.votes.get(key) ?? new Map<NameKind, number>()
    counts.set(n.kind, (counts.get(n.kind) ?? 0) + (((cues[n.from] as number) & noEvidence) === 0 ? 2 : 1))
    all.votes.set(key, counts)
    const single = n.to - n.from === 1
    const isPeople = single && (people.has(key) || isFamily(key, people))
    const text = word.slice(n.from, n.to).join(' ')
    const kind = isPeople
      ? 'person'
      : (toldBeside(names, n) ?? (isCoined(text) ? 'organisation' : kindOfWords(text, n, false)))
    if (single && n.kind === 'person' && !isPeople && firms.has(key)) all.told.set(key, 'organisation')
    else if (isCraft(names, n)) count(crafts, key)
    else if (hasArticle(names, n)) count(articled, key)
    else if (kind !== null) all.told.set(key, kind)
    else if (standsBeforeState(names, n) || (n.kind === 'person' && isAmongPlaces(names, n, edges)))
      count(all.placed, key)
    else if (n.kind === 'person') count(all.plain, key)
  }
  return all
}

function isAmongPlaces(names: NameReading, name: Name, edges: ReadonlyMap<number, Name>): boolean {
  return standsAsPlace(names, name) || standsWithPlace(names, name, edges)
}

/** "Oster Roads Authority (Ostra)": the word in brackets names the organisation too. */
function noteShortForm({ reading, cues }: NameReading, { to, from, kind }: Name, told: Map<string, NameKind>): void {
  const { lower } = reading
  if (kind !== 'organisation' || to - from < 2 || lower[to] !== '(' || lower[to + 2] !== ')') return
  const short = lower[to + 1] as string
  if (((cues[to + 1] as number) & cue.capital) !== 0 && short.length > 2) told.set(short, 'organisation')
}

/** First words of the names of bodies, where they are no given names: "Camden" of "Camden Assessment". */
function firmsByFirstWord({ reading, word, cues }: NameReading, found: readonly Name[]): ReadonlySet<string> {
  const firms = found.filter(
    ({ from, to, kind }) =>
      kind === 'organisation' &&
      to - from > 1 &&
      to - from < 4 &&
      ((cues[from] as number) & (noEvidence | cue.seenAsSurname | cue.seenLower)) === 0 &&
      firstNameStrength(word[from] as string) === 0 &&
      (firmLastWords.has(word[to - 1] as string) || firmTrades.has(word[to - 1] as string)) &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(word[from] as string),
  )
  const surnames = new Set(
    found.flatMap((n) => (n.kind === 'person' && n.to - n.from > 1 ? reading.lower[n.to - 1] : [])),
  )
  return new Set(firms.map((n) => reading.lower[n.from] as string).filter((w) => !surnames.has(w)))
}

/** "the Tarns": all who bear a surname of the document. */
function isFamily(key: string, people: ReadonlyMap<string, number>): boolean {
  return key.length > 4 && key.endsWith('s') && (people.has(key.slice(0, -1)) || people.has(key.replace(/es$/, '')))
}

/** In a headline only names that the text below has, or that lists know, are believed. */
function isProved({ cues, reading, word }: NameReading, name: Name, proofs: ReadonlySet<string>): boolean {
  if (isListed(word.slice(name.from, name.to).join(' '))) return true
  if (name.kind === 'person' && ((cues[name.from] as number) & cue.firstName) !== 0 && name.to - name.from < 4)
    return true
  return proofs.has(keyOf(reading, name))
}

/** Wordings, and last words of people, that stand where capitals tell something. */
function proofsOf({ cues, reading }: NameReading, all: readonly Name[]): ReadonlySet<string> {
  const plain = all.filter((n) => ((cues[n.from] as number) & noEvidence) === 0)
  return new Set(
    plain.flatMap((n) => [keyOf(reading, n), ...(n.kind === 'person' ? [reading.lower[n.to - 1] as string] : [])]),
  )
}

/** Further places where a wording that is known by now stands with capitals, unlabelled. */
function missed(
  names: NameReading,
  known: readonly Name[],
  kinds: ReadonlyMap<string, NameKind>,
  people: ReadonlyMap<string, number>,
): Name[] {
  const { reading, cues } = names
  const taken = new Uint8Array(reading.length)
  for (const { from, to } of known) taken.fill(1, from, to)
  const wordings = new Map<string, NameKind>()
  for (const n of known) if (n.kind !== 'other') wordings.set(keyOf(reading, n), kinds.get(keyOf(reading, n)) ?? n.kind)
  for (const surname of people.keys()) wordings.set(surname, 'person')
  const longest = longestBy(wordings.keys())
  const found: Name[] = []
  for (let i = 0; i < reading.length; i++) {
    if (taken[i] === 1 || ((cues[i] as number) & cue.capital) === 0) continue
    let size = Math.min(longest.get(reading.lower[i] as string) ?? 0, reading.length - i)
    while (size > 0 && !fits(names, taken, i, i + size, wordings)) size--
    if (size === 0) continue
    const kind = wordings.get(keyOf(reading, { from: i, to: i + size })) as NameKind
    found.push({ from: i, to: i + size, kind })
    i += size - 1
  }
  return found
}

function longestBy(wordings: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const wording of wordings) {
    const words = wording.split(' ')
    const first = words[0] as string
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return longest
}

/** A known wording in free words of one sentence; a single word that is also written small only inside a sentence. */
function fits(
  { reading, cues }: NameReading,
  taken: Uint8Array,
  from: number,
  to: number,
  wordings: ReadonlyMap<string, NameKind>,
): boolean {
  if (!wordings.has(keyOf(reading, { from, to }))) return false
  for (let i = from; i < to; i++) if (taken[i] === 1 || reading.sentenceOf[i] !== reading.sentenceOf[from]) return false
  if (to - from > 1) return true
  const bits = cues[from] as number
  if ((bits & cue.seenLower) !== 0 && (bits & (cue.sentenceStart | cue.titleCase | cue.allCaps)) !== 0) return false
  const next = cues[to] ?? 0
  return (next & (cue.orgWord | cue.placeWord)) === 0 || (next & (cue.titleCase | cue.allCaps)) !== 0
}
