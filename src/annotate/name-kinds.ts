import { firstNameStrength } from '../data/first-names.ts'
import { knownOrganisations, organisationLastWords } from '../data/organisation-words.ts'
import { demonymAdjectives, demonymPlurals, placeFirstWords, placeNames } from '../data/places.ts'
import { cue, type NameReading } from './name-cues.ts'
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
  if (demonymAdjectives.has(form) || demonymPlurals.has(form) || isStageDirection(text)) return 'other'
  if (placeNames.has(text)) return name.kind === 'person' && firstNameStrength(first) > 0 ? null : 'place'
  if (knownOrganisations.has(text) || knownOrganisations.has(form)) return 'organisation'
  if (placeNames.has(form) && name.kind !== 'person') return 'place'
  if (eventFirstWords.has(first) && name.kind !== 'organisation') return 'other'
  if (size === 1)
    return name.kind === 'place' && organisationLastWords.has(last)
      ? 'organisation'
      : eventLastWords.has(form)
        ? 'other'
        : null
  if (name.kind === 'person') return startsPlace(first, size) && !organisationLastWords.has(last) ? 'place' : null
  if (eventLastWords.has(last)) return 'other'
  if (name.kind === 'other' && size < 4 && firstNameStrength(first) > 0 && demonymAdjectives.has(last)) return 'person'
  if (name.kind !== 'organisation' && organisationLastWords.has(last)) return 'organisation'
  return name.kind === 'organisation' && surePlaceWords.has(last) ? 'place' : null
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

/** Two capitals that are a place, not a word in capitals. */
const shortPlaces = new Set(['US', 'UK', 'UAE', 'USA', 'DC', 'D.C.', 'U.S.', 'U.K.'])

/** Places of the list that stand free of other capitals and that no label has found. */
export function listedPlaces({ reading, cues, word }: NameReading, known: readonly Name[]): Name[] {
  const taken = new Uint8Array(reading.length + 1)
  for (const { from, to } of known) taken.fill(1, from, to)
  const found: Name[] = []
  for (let i = 0; i < reading.length; i++) {
    if (((cues[i] as number) & cue.placeBegins) === 0 || taken[i] === 1) continue
    let to = i + 1
    while (to < reading.length && ((cues[to] as number) & cue.placeGoesOn) !== 0) to++
    if (taken.subarray(i, to).every((t) => t === 0) && standsFree(reading, cues, word, taken, i, to))
      found.push({ from: i, to, kind: 'place' })
    i = to - 1
  }
  return found
}

function standsFree(
  reading: NameReading['reading'],
  cues: Int32Array,
  word: readonly string[],
  taken: Uint8Array,
  from: number,
  to: number,
): boolean {
  const text = word.slice(from, to).join(' ')
  const bits = cues[from] as number
  if ((bits & (cue.allCaps | cue.titleCase | cue.seenAsSurname | cue.seenLower | cue.shortTitle)) !== 0) return false
  if (text === text.toUpperCase() && text.length < 5 && !shortPlaces.has(text)) return false
  const capital = (i: number) =>
    reading.sentenceOf[i] === reading.sentenceOf[from] &&
    ((cues[i] ?? 0) & (cue.capital | cue.shortTitle)) !== 0 &&
    taken[i] !== 1
  if (capital(to) || (from > 0 && capital(from - 1))) return false
  if (to - from > 1 || firstNameStrength(text) === 0) return to - from > 1 || !demonymAdjectives.has(text)
  return /^(?:in|from|to|near|across|outside|throughout)$/.test(reading.lower[from - 1] ?? '')
}
