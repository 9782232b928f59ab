import { firstNameStrength } from '../data/first-names.ts'
import { alsoWords, knownOrganisations } from '../data/organisation-words.ts'
import { demonymAdjectives } from '../data/places.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import type { Name } from './name-labels.ts'

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
  if (to - from > 1 || firstNameStrength(text) === 0)
    return to - from > 1 || !demonymAdjectives.has(text) || demonymAdjectives.get(text) === text
  return /^(?:in|from|to|near|across|outside|throughout)$/.test(reading.lower[from - 1] ?? '')
}

/** Organisations of one word that a list holds and no label has found: "on Harlbook". */
export function listedOrganisations({ reading, cues, word }: NameReading, known: readonly Name[]): Name[] {
  const taken = new Uint8Array(reading.length + 1)
  for (const { from, to } of known) taken.fill(1, from, to)
  const found: Name[] = []
  const blocked = cue.sentenceStart | cue.titleCase | cue.allCaps | cue.seenLower | cue.seenAsSurname
  for (let i = 0; i < reading.length; i++) {
    const bits = cues[i] as number
    if ((bits & cue.orgBegins) === 0 || taken[i] === 1 || (bits & blocked) !== 0) continue
    const text = word[i] as string
    if (!knownOrganisations.has(text) || alsoWords.has(text)) continue
    const capital = (k: number) =>
      taken[k] !== 1 && reading.sentenceOf[k] === reading.sentenceOf[i] && ((cues[k] ?? 0) & cue.capital) !== 0
    if (!capital(i + 1) && !(i > 0 && capital(i - 1))) found.push({ from: i, to: i + 1, kind: 'organisation' })
  }
  return found
}
