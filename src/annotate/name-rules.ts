import { firstNameStrength } from '../data/first-names.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { nameKinds, type NameKind } from './name-labels.ts'

/** Labels by lists and writing alone, for where no trained weights are; the same labels as `labelNamesOf`. */
export function labelNamesByRule(names: NameReading): Uint8Array {
  const labels = new Uint8Array(names.reading.length)
  for (let i = 0; i < labels.length; ) {
    const to = runEnd(names, i)
    const kind = to > i ? kindOfRun(names, i, to) : null
    if (kind !== null) {
      const begin = 1 + 2 * nameKinds.indexOf(kind)
      for (let k = i; k < to; k++) labels[k] = k === i ? begin : begin + 1
    }
    i = Math.max(to, i + 1)
  }
  return labels
}

const never = cue.time | cue.shortTitle

/** End of the run of capital words that may be one name from `i`; `i` itself if none begins there. */
function runEnd({ cues, reading }: NameReading, i: number): number {
  const { lower, sentenceOf } = reading
  const may = (k: number) =>
    k < reading.length &&
    sentenceOf[k] === sentenceOf[i] &&
    ((cues[k] as number) & cue.capital) !== 0 &&
    ((cues[k] as number) & never) === 0
  if (!may(i) || isPlainStart(cues[i] as number) || isTitleOnly(cues, i)) return i
  let to = i + 1
  while (may(to) || joins(cues, lower, to, may)) to++
  return to
}

/** "of", "for", "&", particles between two capital words of one name. */
function joins(cues: Int32Array, lower: readonly string[], k: number, may: (k: number) => boolean): boolean {
  if (!may(k + 1) || !may(k - 1)) return false
  if (((cues[k] ?? 0) & cue.particle) !== 0 || lower[k] === '&') return true
  return (lower[k] === 'of' || lower[k] === 'for') && ((cues[k - 1] as number) & cue.orgBeforeOf) !== 0
}

/** A word that begins its sentence and is known only from there, or is written small elsewhere. */
function isPlainStart(bits: number): boolean {
  const unproved = cue.sentenceStart | cue.titleCase | cue.allCaps
  if ((bits & unproved) === 0) return false
  const proof =
    cue.firstName |
    cue.placeBegins |
    cue.orgBegins |
    cue.seenAsSurname |
    cue.seenInside |
    cue.demonym |
    cue.people |
    cue.acronym
  return (bits & proof) === 0 || (bits & cue.seenLower) !== 0
}

function isTitleOnly(cues: Int32Array, i: number): boolean {
  const bits = cues[i] as number
  return (
    (bits & (cue.title | cue.titleModifier)) !== 0 && (bits & (cue.firstName | cue.orgBegins | cue.seenAsSurname)) === 0
  )
}

function kindOfRun({ cues, word }: NameReading, from: number, to: number): NameKind | null {
  const first = cues[from] as number
  const last = cues[to - 1] as number
  if (to - from === 1 && (first & (cue.demonym | cue.people)) !== 0) return 'other'
  if ((first & cue.orgBegins) !== 0 && wholeListed(cues, from, to, cue.orgGoesOn)) return 'organisation'
  if ((first & cue.placeBegins) !== 0 && wholeListed(cues, from, to, cue.placeGoesOn))
    return (first & cue.seenAsSurname) === 0 ? 'place' : 'person'
  if ((last & cue.orgWord) !== 0 || ((first & cue.orgBeforeOf) !== 0 && to - from > 2)) return 'organisation'
  if ((last & cue.placeWord) !== 0 || ((first & cue.placeFirst) !== 0 && to - from > 1)) return 'place'
  if ((first & (cue.firstName | cue.initial)) !== 0 || (last & cue.seenAsSurname) !== 0) return 'person'
  if (to - from > 1 && firstNameStrength(word[from] as string) > 0) return 'person'
  if (((cues[from - 1] ?? 0) & (cue.shortTitle | cue.title)) !== 0 || ((cues[to] ?? 0) & cue.saying) !== 0)
    return 'person'
  if ((first & cue.acronym) !== 0) return 'organisation'
  return to - from > 1 ? 'other' : null
}

function wholeListed(cues: Int32Array, from: number, to: number, goesOn: number): boolean {
  for (let k = from + 1; k < to; k++) if (((cues[k] as number) & goesOn) === 0) return false
  return true
}
