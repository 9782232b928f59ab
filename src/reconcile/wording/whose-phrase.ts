import { asOutlets, type Passage } from '../passages.ts'

/** Where a phrase ends: at a comma, a dash, or with its sentence. */
export const phraseEnd: RegExp = /,|\s[-–—]{1,2}\s|[—–]|[.!]?["”’')\]]*\s*$/

/** "Despite reports to the contrary the gate was shut": a phrase that needs no comma. */
export const toTheContrary: RegExp = /^ to the contrary\b,?/i

const held =
  /^\W*(?:contrary to|in contrast to|counter to|despite) (?<who>(?!(?:his|her|its|their|my|our|your|the|such|these|those|this|that)\s)[^,;:]{3,60}?)(?: (?:saying|claiming|insisting|denying|reporting)\b|[’']s? (?:[\p{L}-]+ ){0,2}(?:reports?|claims?|denials?|statements?|assurances?|assertions?|insistence)\b)/iu

/** Who holds what a phrase tells: "some papers" of "despite some papers saying that …"; null if it names nobody, or is told by somebody who is known. */
export function holderIn(phrase: readonly Passage[]): string | null {
  if (phrase.some((p) => p.statement !== null)) return null
  const text = phrase.map((p) => p.text).join(' ')
  return held.exec(text)?.groups?.who ?? null
}

/** What a phrase tells is no word of the speaker in whose saying it stands. */
export function notTellers(phrase: readonly Passage[], rest: readonly Passage[]): readonly Passage[] {
  const tellers = new Set(rest.map((p) => p.statement?.id))
  return phrase.map((p) => (p.statement !== null && tellers.has(p.statement.id) ? asOutlets(p) : p))
}
