import { genericHeads } from '../data/name-parts.ts'
import { acronymOf, foldName, isAcronym, nameSkeleton } from '../text/name-key.ts'
import { addDraft, type Cast, type Draft, join } from './drafts.ts'
import { hasLegalForm, isShortFormOf, organisationKey } from './organisation-names.ts'
import { compareNames, type PersonName, personName } from './person-names.ts'
import { genderOfKin, isRelative } from './relatives.ts'
import type { Place } from './scene.ts'
import { addUnnamedBearers, indexBearers, joinSingle, putDraft } from './surnames.ts'

/** Gathers the mentions that are names: full ones first, then parts of them. Names put over other words found nothing. */
export function gatherNames(cast: Cast): void {
  const letters = lettersOfBodies(cast)
  gatherPersons(cast, letters)
  gatherOthers(cast, letters)
}

/** Initials of a body named in the document that look like somebody's name ("WP" beside "The Washington Post"). */
function lettersOfBodies({ scene }: Cast): ReadonlySet<number> {
  const bodies = scene.places.filter((p) => p.mention.form === 'name' && p.mention.kind === 'organisation')
  const letters = new Set(bodies.map((p) => acronymOf((p.mention.name ?? '').replace(/^the /i, ''))))
  const isOne = ({ mention: { form, kind, name, title } }: Place) =>
    form === 'name' && kind === 'person' && title === null && isAcronym(name ?? '') && letters.has(plainLetters(name))
  return new Set([...scene.places.entries()].flatMap(([at, place]) => (isOne(place) ? [at] : [])))
}

function plainLetters(name: string | null): string {
  return (name ?? '').replaceAll('.', '')
}

interface NamedMention {
  readonly at: number
  readonly place: Place
  readonly name: PersonName
}

function gatherPersons(cast: Cast, letters: ReadonlySet<number>): void {
  const named: NamedMention[] = []
  for (const [at, place] of cast.scene.places.entries()) {
    if (place.mention.form !== 'name' || place.mention.kind !== 'person' || place.replaced) continue
    if (/ of(?: the)?$/.test(place.mention.title ?? '') || letters.has(at)) continue
    const name = personName(
      place.mention.name ?? cast.scene.doc.text.slice(place.mention.span.start, place.mention.span.end),
    )
    if (name !== null) named.push({ at, place, name })
  }
  const index: FullNames = { byParts: new Map(), bySound: new Map() }
  const full = named
    .filter((n) => n.name.given !== null)
    .sort((a, b) => b.name.parts.length - a.name.parts.length || a.at - b.at)
  const sons = sonsOf(cast, full)
  for (const n of full) joinFull(cast, n, index, sons)
  const bearers = indexBearers(cast)
  const singles = named.filter((n) => n.name.given === null)
  addUnnamedBearers(cast, singles, bearers)
  for (const n of singles) joinSingle(cast, n.at, n.name, bearers)
}

/** People with full names, by the name itself and by the sound of the surname. */
interface FullNames {
  readonly byParts: Map<string, Draft[]>
  readonly bySound: Map<string, Draft[]>
}

/** Longest list of people with the same surname that are compared. */
const mostNamesakes = 40

/**
 * Names that a document gives to a father and a son, one with "Jr.": both are marked, the one is brought in as a
 * relative, both stand in one sentence, or only the other has a title. Else the "Jr." was left out.
 */
function sonsOf({ scene }: Cast, full: readonly NamedMention[]): ReadonlySet<string> {
  const juniors = full.filter((n) => n.name.generation !== null)
  const sons = new Set<string>()
  for (const junior of juniors) {
    const parts = junior.name.parts.join()
    const plain = full.filter((n) => n.name.generation === null && n.name.parts.join() === parts)
    const apart = ({ place }: NamedMention) =>
      place.sentence === junior.place.sentence || (place.mention.title !== null && junior.place.mention.title === null)
    const both = juniors.some((n) => n.name.parts.join() === parts && n.name.generation !== junior.name.generation)
    if (both || isRelative(scene.doc.text, junior.place) || plain.some(apart)) sons.add(parts)
  }
  return sons
}

function joinFull(
  cast: Cast,
  { at, place, name }: NamedMention,
  { byParts, bySound }: FullNames,
  sons: ReadonlySet<string>,
): void {
  const keyOf = (p: PersonName) => `${p.parts.join()} ${sons.has(p.parts.join()) ? (p.generation ?? '') : ''}`
  const parts = keyOf(name)
  const known = new Set([...(bySound.get(nameSkeleton(name.surname)) ?? []), ...(byParts.get(parts) ?? [])])
  const beginnings = beginningsOf(name)
  const fits = [...known].filter(
    (d) =>
      gendersAgree(d, place) &&
      d.persons.some((p) => beginningsOf(p).some((b) => beginnings.includes(b))) &&
      d.persons.some((p) => compareNames(p, name) !== null) &&
      !d.persons.some((p) => p.parts.join() === name.parts.join() && keyOf(p) !== parts),
  )
  const draft =
    fits.length === 1
      ? (fits[0] as Draft)
      : (fits.find((d) => d.persons.some((p) => keyOf(p) === parts)) ?? addDraft(cast, 'person', 'full-name'))
  if (!draft.persons.some((p) => keyOf(p) === parts)) draft.persons.push(name)
  putDraft(byParts, parts, draft, mostNamesakes)
  const sound = nameSkeleton(name.surname)
  if (bySound.get(sound)?.includes(draft) !== true) putDraft(bySound, sound, draft, mostNamesakes)
  join(cast, draft, at)
  draft.gender ??= genderOfKin(cast.scene.doc.text, place)
}

/** First letters of the surname, and of its last word. */
function beginningsOf({ surname }: PersonName): readonly string[] {
  return [surname.slice(0, 3), (surname.split(' ').at(-1) as string).slice(0, 3)]
}

function gendersAgree(draft: Draft, { mention }: Place): boolean {
  return draft.gender === null || mention.gender === null || draft.gender === mention.gender
}

/** Longest list of bodies that share an edge word; more tell nothing. */
const mostAlike = 40

interface BodyIndex {
  readonly byKey: Map<string, Draft>
  readonly byEdge: Map<string, Draft[]>
  readonly byAcronym: Map<string, Draft[]>
}

function gatherOthers(cast: Cast, letters: ReadonlySet<number>): void {
  const { places, doc } = cast.scene
  const named = [...places.entries()].filter(
    ([at, p]) => p.mention.form === 'name' && (p.mention.kind !== 'person' || letters.has(at)) && !p.replaced,
  )
  const index: BodyIndex = { byKey: new Map(), byEdge: new Map(), byAcronym: new Map() }
  const words = (p: Place) => (p.mention.name ?? '').split(/\s+/).length
  for (const [at, place] of [...named].sort(([i, a], [j, b]) => words(b) - words(a) || i - j)) {
    const name = place.mention.name ?? doc.text.slice(place.mention.span.start, place.mention.span.end)
    const isPlace = place.mention.kind === 'place'
    const key = isPlace ? foldName(name).replace(/^the /, '') : organisationKey(name)
    const indexed = `${isPlace ? 'place' : 'body'} ${key}`
    const draft =
      index.byKey.get(indexed) ??
      shortFormOf(cast, at, { key, name }, index) ??
      addDraft(cast, place.mention.kind, 'name')
    index.byKey.set(indexed, draft)
    if (draft.kind === 'organisation') indexBody(index, draft, key, name)
    draft.keys.add(key)
    join(cast, draft, at)
  }
}

function indexBody({ byEdge, byAcronym }: BodyIndex, draft: Draft, key: string, name: string): void {
  const put = (map: Map<string, Draft[]>, word: string) => {
    const list = map.get(word) ?? []
    if (!list.includes(draft) && list.length < mostAlike) map.set(word, [...list, draft])
  }
  const words = key.split(' ')
  if (words.length > 1) for (const edge of new Set([words[0] as string, words.at(-1) as string])) put(byEdge, edge)
  const letters = acronymOf(name.replace(/^the /i, ''))
  if (letters.length > 1) put(byAcronym, letters)
}

function shortFormOf(
  cast: Cast,
  at: number,
  { key, name }: { readonly key: string; readonly name: string },
  index: BodyIndex,
): Draft | null {
  const { kind } = (cast.scene.places[at] as Place).mention
  if (kind === 'place' || kind === 'group') return null
  const acronym = isAcronym(name) ? (index.byAcronym.get(plainLetters(name)) ?? []) : []
  if (acronym.length === 1) return acronym[0] as Draft
  const bracketed = bracketedFor(cast, at)
  if (bracketed !== null) return bracketed
  if (hasLegalForm(name)) return null
  const words = key.split(' ')
  const alike = new Set([
    ...(index.byEdge.get(words[0] as string) ?? []),
    ...(index.byEdge.get(words.at(-1) as string) ?? []),
  ])
  const generic = words.length === 1 && genericHeads.has(key)
  const fits = [...alike].filter((d) =>
    [...d.keys].some((k) => isShortFormOf(key, k) && (!generic || k.endsWith(` ${key}`))),
  )
  return fits.length === 1 ? (fits[0] as Draft) : null
}

/** "The Port Authority of Marl (PAM)": the letters in brackets stand for the name before them. */
function bracketedFor(cast: Cast, at: number): Draft | null {
  const { places, doc } = cast.scene
  const { mention } = places[at] as Place
  const before = places[at - 1]
  if (
    before === undefined ||
    before.mention.kind !== 'organisation' ||
    !/^\p{Lu}[\p{L}.&-]{1,8}$/u.test(mention.name ?? '')
  )
    return null
  const between = doc.text.slice(before.mention.span.end, mention.span.start)
  return /^\s*\(\s*(?:the )?$/.test(between) && doc.text[mention.span.end] === ')'
    ? (cast.draftOf[at - 1] ?? null)
    : null
}
