import type { DateMeaning } from './date-meaning.ts'
import type { Reading } from '../text/reading.ts'

/** A day that words of saying give beside them ("said Tuesday"), by the token where it stands. */
export interface SaidDay {
  readonly at: number
  readonly day: number
}

const saying =
  /^(?:said|says|told|tells|wrote|writes|tweeted|added|adds|testified|announced|declared|stated|posted|asked|replied|responded|argued|insisted|recalled)$/
/** Words between the verb of saying and its day. */
const farthest = 4

/** Whether a verb of saying stands right before a time: "said on Tuesday", "told reporters late Tuesday". */
export function isSaidThen({ lower, quotationOf }: Reading, from: number): boolean {
  if ((quotationOf[from] as number) >= 0) return false
  for (let i = from - 1; i >= Math.max(0, from - farthest); i--) {
    if ((quotationOf[i] as number) >= 0 || /^[.;]$/.test(lower[i] as string)) return false
    if (saying.test(lower[i] as string)) return true
  }
  return false
}

/** Whether words inside a quotation name a day by that of their saying: "last night", "yesterday", "today". */
export function isOfSpeaker({ quotationOf }: Reading, from: number, meaning: DateMeaning): boolean {
  return meaning.type === 'offset' && (quotationOf[from] as number) >= 0
}

/** By paragraph: the one day on which its words were said; null where its words of saying give several. */
export function daysByParagraph(reading: Reading, said: readonly SaidDay[]): ReadonlyMap<number, number | null> {
  const days = new Map<number, number | null>()
  for (const { at, day } of said) {
    const paragraph = paragraphOf(reading, at)
    days.set(paragraph, (days.get(paragraph) ?? day) === day && days.get(paragraph) !== null ? day : null)
  }
  return days
}

/** Paragraph of a token; 0 outside any sentence. */
export function paragraphOf({ sentences, sentenceOf }: Reading, token: number): number {
  return sentences[sentenceOf[token] as number]?.paragraph ?? 0
}
