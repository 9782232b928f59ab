import { firstNameStrength } from '../data/first-names.ts'
import { firmLastWords, knownOrganisations, organisationLastWords, plainAcronyms } from '../data/organisation-words.ts'
import { otherNames } from '../data/other-names.ts'
import { demonymAdjectives, demonymPlurals, placeFirstWords, placeNames } from '../data/places.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import type { Name, NameKind } from './name-labels.ts'

/** Last words of laws, events and works, which no one speaks for. */
const eventLastWords = new Set(
  (
    'Act Accord Accords Agreement Amendment Anthem Award Awards Bill Code Constitution Convention Crisis Day Debate Deal Declaration Doctrine Election Era ' +
    'Games Law Marathon Medal Month Olympics Pact Parade Plan Prize Protocol Rally Rule Scandal Show Summit Treaty War Week Obamacare Brexit'
  ).split(' '),
)

/** First words of storms, operations and numbered things. */
const eventFirstWords = new Set(
  'Hurricane Typhoon Cyclone Storm Tropical Operation Category Level Chapter Section Title Article Phase Apollo Flight Highway Route Interstate Proposition Amendment Class Grade Room Gate'.split(
    ' ',
  ),
)

const surePlaceWords = new Set(
  'Avenue Bay Beach Boulevard Bridge Canyon Creek Desert Drive Falls Highway Hills Island Islands Lake Mountain Mountains Peninsula Plaza River Road Square Strait Street Valley'.split(
    ' ',
  ),
)

/** What transcripts note in brackets. */
const stageDirections = new Set(
  'crosstalk applause laughter inaudible unintelligible begin end video clip audio cheers booing music commercial break'.split(
    ' ',
  ),
)

/** What lists, or the first and last words, say of a wording; null if they say nothing. */
export function kindOfWords(text: string, name: Name, isSurname: boolean): NameKind | null {
  if (isSurname) return 'person'
  const form = formOf(text)
  const size = name.to - name.from
  const first = form.split(' ')[0] as string
  const last = form.slice(form.lastIndexOf(' ') + 1)
  if (demonymAdjectives.get(text) === text && placeNames.has(text)) return 'place'
  if (demonymAdjectives.has(form) || demonymPlurals.has(form) || isStageDirection(text) || plainAcronyms.has(text))
    return 'other'
  if (placeNames.has(text)) return name.kind === 'person' && firstNameStrength(first) > 0 ? null : 'place'
  if (knownOrganisations.has(text) || knownOrganisations.has(form)) return 'organisation'
  if (size === 1 && isCapitalised(text) && knownOrganisations.has(text.toUpperCase())) return 'organisation'
  if (isFirm(first, last, size, name.kind)) return 'organisation'
  if (size === 1 && name.kind === 'organisation' && /^al-\p{Lu}\p{Ll}/iu.test(text)) return 'person'
  if (placeNames.has(form) && name.kind !== 'person') return 'place'
  if (size > 1 && !organisationLastWords.has(last) && / (?:bin|bint|ibn) \p{Lu}/u.test(text)) return 'person'
  if (otherNames.has(text)) return 'other'
  if (eventFirstWords.has(first) && name.kind !== 'organisation') return 'other'
  if (size === 1)
    return name.kind === 'place' && organisationLastWords.has(last)
      ? 'organisation'
      : eventLastWords.has(form)
        ? 'other'
        : null
  if (name.kind === 'person') return startsPlace(first, size) && !organisationLastWords.has(last) ? 'place' : null
  if (eventLastWords.has(last)) return 'other'
  if (name.kind === 'organisation' && isFullName(form)) return 'person'
  if (name.kind === 'other' && size < 4 && firstNameStrength(first) > 0 && demonymAdjectives.has(last)) return 'person'
  if (name.kind !== 'organisation' && organisationLastWords.has(last)) return 'organisation'
  return name.kind === 'organisation' && surePlaceWords.has(last) ? 'place' : null
}

/** "Saar Lines", "Mar Holding": no given name, and a last word that firms have; a place alone may be a town's. */
function isFirm(first: string, last: string, size: number, kind: NameKind): boolean {
  return (
    size > 1 && (kind === 'person' || kind === 'place') && firmLastWords.has(last) && firstNameStrength(first) === 0
  )
}

/** A given name that is nothing else, and one more word that tells nothing: "Ilse Tarn". */
function isFullName(form: string): boolean {
  const [first = '', last = '', more] = form.split(' ')
  const told = organisationLastWords.has(last) || surePlaceWords.has(last) || demonymAdjectives.has(last)
  return more === undefined && !told && firstNameStrength(first) === 2 && /^\p{Lu}\p{Ll}+$/u.test(last)
}

/** British copy writes "Nato" and "Fema". */
function isCapitalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}{3,5}$/u.test(text) && firstNameStrength(text) === 0
}

function startsPlace(first: string, size: number): boolean {
  return (
    size === 2 &&
    placeFirstWords.has(first) &&
    first !== 'Saint' &&
    firstNameStrength(first) === 0 &&
    !/^(?:Old|Great|Cape|Camp|Port)$/.test(first)
  )
}

function isStageDirection(text: string): boolean {
  return (
    text === text.toUpperCase() &&
    text
      .toLowerCase()
      .split(' ')
      .every((w) => stageDirections.has(w))
  )
}

/** Whether a last word tells an event, a law or a work. */
export function isEvent(last: string): boolean {
  return eventLastWords.has(last)
}

/** Whether a list holds the whole wording. */
export function isListed(text: string): boolean {
  const form = formOf(text)
  return [text, form].some((t) => placeNames.has(t) || knownOrganisations.has(t) || demonymPlurals.has(t))
}

/** All capitals made a word ("BOSTON"), points of initials left out ("F.B.I."). */
function formOf(text: string): string {
  if (/^(?:\p{Lu}\.){2,}$/u.test(text)) return text.replaceAll('.', '')
  return /^[\p{Lu} ]{4,}$/u.test(text) ? text.replace(/\p{Lu}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase()) : text
}

/** Whether a name stands where places do and people do not: "near Oster", "Ann Tarn, 26, of Oster". */
export function standsAsPlace({ reading, cues }: NameReading, { from, to }: Name): boolean {
  const { lower } = reading
  if (((cues[from] as number) & (cue.firstName | cue.seenAsSurname)) !== 0) return false
  const after = lower[to] ?? ''
  if (after === "'s" || after === "'" || ((cues[to] ?? 0) & cue.saying) !== 0) return false
  const before = lower[from - 1] ?? ''
  if (
    /^(?:in|near|outside|inside)$/.test(before) ||
    /^(?:province|city|town|towns|village|villages|neighborhood|neighbourhood|district|suburb|area|county|region|airport)$/.test(
      after,
    )
  )
    return true
  return (
    before === 'of' &&
    (lower[from - 2] === ',' ||
      /^(?:city|cities|town|towns|village|villages|outskirts|state|province|port|suburb|district|residents|people|governor|mayor)$/.test(
        lower[from - 2] ?? '',
      ))
  )
}

/** "Harl and Oster" beside a place: towns are told together. `edges` holds places by where they begin and end. */
export function standsWithPlace(
  { reading, cues }: NameReading,
  { from, to }: Name,
  edges: ReadonlyMap<number, Name>,
): boolean {
  if (to - from > 2 || ((cues[from] as number) & (cue.firstName | cue.seenAsSurname)) !== 0) return false
  const { lower } = reading
  const joins = (i: number) => lower[i] === 'and' || lower[i] === 'or'
  return (joins(to) && edges.get(to + 1)?.from === to + 1) || (joins(from - 1) && edges.get(from - 1)?.to === from - 1)
}
