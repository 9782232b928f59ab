import { firstNameStrength } from '../../src/data/first-names.ts'
import { knownOrganisations, organisationLastWords } from '../../src/data/organisation-words.ts'
import { demonymAdjectives, demonymPlurals, placeNames } from '../../src/data/places.ts'
import { cue } from '../../src/annotate/name-bits.ts'
import type { NameReading } from '../../src/annotate/name-cues.ts'
import { nameKinds, type NameKind } from '../../src/annotate/name-labels.ts'

/** A run of tokens `[from, to)` that the silver annotation calls a name. */
export interface SilverName {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

const kindOfClass: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  LOCATION: 'place',
  MISC: 'other',
}

/** Runs of one class. */
export function silverNames({ reading }: NameReading, classes: readonly (string | null)[]): SilverName[] {
  const names: SilverName[] = []
  for (let i = 0; i < reading.length; ) {
    const kind = kindOfClass[classes[i] ?? '']
    let to = i + 1
    if (kind !== undefined) {
      while (to < reading.length && classes[to] === classes[i] && reading.sentenceOf[to] === reading.sentenceOf[i]) to++
      names.push({ from: i, to, kind })
    }
    i = to
  }
  return names
}

/**
 * The silver names of an article with the machine's plain slips put right: edges that are no name, a surname or a listed
 * place taken for something else or passed over, headlines read anew by the names of the text below.
 */
export function cleanedNames(names: NameReading, silver: readonly SilverName[]): SilverName[] {
  const { word, cues } = names
  const plainNames = silver
    .flatMap((s) => trimmed(names, s))
    .filter((s) => ((cues[s.from] as number) & (cue.titleCase | cue.allCaps)) === 0)
  const surnames = surnamesOf(names, plainNames)
  const fixed = plainNames.map((s) => ({ ...s, kind: kindOf(words(word, s), s, surnames, cues) }))
  const voted = vote(word, fixed)
  const all = [...voted, ...leftOut(names, voted, surnames)]
  return [...all, ...inHeadlines(names, all)].sort((a, b) => a.from - b.from)
}

function words(word: readonly string[], { from, to }: SilverName): string {
  return word.slice(from, to).join(' ')
}

/** Without titles, articles and lower-case words at its edges; nothing if no capital is left. */
function trimmed({ word, cues, reading }: NameReading, name: SilverName): SilverName[] {
  let { from, to } = name
  const plain = (i: number) =>
    ((cues[i] as number) & (cue.capital | cue.handle)) === 0 && !/^al-/i.test(word[i] as string)
  while (from < to && (plain(from) || reading.lower[from] === 'the')) from++
  while (to > from && plain(to - 1) && !/^\p{N}/u.test(word[to - 1] as string)) to--
  if (name.kind === 'person')
    while (
      from < to - 1 &&
      ((cues[from] as number) & (cue.title | cue.shortTitle)) !== 0 &&
      ((cues[from] as number) & cue.firstName) === 0
    )
      from++
  return from < to ? [{ ...name, from, to }] : []
}

function surnamesOf({ word, cues }: NameReading, silver: readonly SilverName[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const s of silver) {
    const last = word[s.to - 1] as string
    if (s.kind === 'person' && s.to - s.from > 1 && firstNameStrength(word[s.from] as string) > 0) surnames.add(last)
    if (((cues[s.to - 1] as number) & cue.seenAsSurname) !== 0 && s.to - s.from === 1) surnames.add(last)
  }
  return surnames
}

function kindOf(
  text: string,
  { from, to, kind }: SilverName,
  surnames: ReadonlySet<string>,
  cues: Int32Array,
): NameKind {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  if (to - from === 1 && surnames.has(text)) return 'person'
  if (demonymAdjectives.has(text) || demonymPlurals.has(text)) return 'other'
  if (placeNames.has(text) && !surnames.has(text)) return 'place'
  if (knownOrganisations.has(text)) return 'organisation'
  if (
    to - from > 1 &&
    organisationLastWords.has(last) &&
    kind === 'person' &&
    ((cues[from] as number) & cue.firstName) === 0
  )
    return 'organisation'
  return kind
}

/** The same words have one kind in an article: that of most. */
function vote(word: readonly string[], names: readonly SilverName[]): SilverName[] {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const n of names) {
    const text = words(word, n)
    const counts = votes.get(text) ?? new Map<NameKind, number>()
    votes.set(text, counts.set(n.kind, (counts.get(n.kind) ?? 0) + 1))
  }
  return names.map((n) => {
    const counts = votes.get(words(word, n)) as ReadonlyMap<NameKind, number>
    const kind = nameKinds.reduce((best, k) => ((counts.get(k) ?? 0) > (counts.get(best) ?? 0) ? k : best), n.kind)
    return { ...n, kind }
  })
}

/** Surnames of the article's people where the machine passed them over. */
function leftOut(
  { word, cues, reading }: NameReading,
  names: readonly SilverName[],
  surnames: ReadonlySet<string>,
): SilverName[] {
  const taken = new Uint8Array(reading.length)
  for (const { from, to } of names) taken.fill(1, from, to)
  const plain = (i: number) =>
    ((cues[i] ?? 0) & cue.capital) === 0 || reading.sentenceOf[i] !== reading.sentenceOf[i - 1]
  const found: SilverName[] = []
  for (let i = 0; i < reading.length; i++) {
    if (
      taken[i] === 1 ||
      !surnames.has(word[i] as string) ||
      ((cues[i] as number) & (cue.titleCase | cue.allCaps | cue.seenLower)) !== 0
    )
      continue
    if (plain(i + 1)) found.push({ from: i, to: i + 1, kind: 'person' })
  }
  return found
}

/** Names of the text, found again in sentences whose capitals tell nothing; the longest first. */
function inHeadlines({ reading, cues }: NameReading, names: readonly SilverName[]): SilverName[] {
  const kinds = new Map(names.map((n) => [reading.lower.slice(n.from, n.to).join(' '), n.kind]))
  const longest = Math.max(0, ...names.map((n) => n.to - n.from))
  const found: SilverName[] = []
  for (let i = 0; i < reading.length; ) {
    let size = ((cues[i] as number) & (cue.titleCase | cue.allCaps)) === 0 ? 0 : Math.min(longest, reading.length - i)
    while (size > 0 && !kinds.has(reading.lower.slice(i, i + size).join(' '))) size--
    if (size > 0)
      found.push({ from: i, to: i + size, kind: kinds.get(reading.lower.slice(i, i + size).join(' ')) as NameKind })
    i += Math.max(size, 1)
  }
  return found
}
