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

/** The one day on which the words of a paragraph were said; null if its words of saying give none or several. */
export function saidDayOf(reading: Reading, said: readonly SaidDay[], token: number): number | null {
  const paragraphOf = (i: number) => reading.sentences[reading.sentenceOf[i] as number]?.paragraph
  const own = paragraphOf(token)
  const days = new Set(said.filter((s) => paragraphOf(s.at) === own).map((s) => s.day))
  const [day] = days
  return days.size === 1 && day !== undefined ? day : null
}
