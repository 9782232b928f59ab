import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import type { Name } from './name-labels.ts'

/** Words in capitals before a colon that name nobody. */
const noSpeakers = new Set(
  'q a question answer note clarification warning disclaimer disclosure update updated correction editor watch related more read video photo photos breaking exclusive live opinion analysis timeline moderator unidentified unknown male female reporter source sources credit listen click photo: subject date re from to cc attn summary background'.split(
    ' ',
  ),
)
const longestSpeaker = 4

/** Words before the name of who asks: "REDIRECT EXAMINATION BY MS. VARGA:". */
const examination =
  /^(?:further|continued|direct|(?:re-?)?cross|redirect|re-direct|(?:cross-|re-?cross-)?examination|by)$/

/** Letters of question and answer at the start of a turn, which are no initials: "A. Varga was there." */
export function withoutLetter({ reading }: NameReading, name: Name): Name {
  const { from, to } = name
  const sentence = reading.sentences[reading.sentenceOf[from] ?? -1]
  const letter =
    sentence?.region === 'transcript' && sentence.from === from && /^[qa]\.?$/.test(reading.lower[from] as string)
  return letter && to - from > 1 ? { ...name, from: from + 1 } : name
}

/** Names of speakers in transcripts: up to four words in capitals, or a known name, at the start of a paragraph, before a colon. */
export function speakerNames({ reading, cues, word }: NameReading, known: readonly Name[]): Name[] {
  const taken = new Set(known.flatMap((n) => Array.from({ length: n.to - n.from }, (_, k) => n.from + k)))
  const found: Name[] = []
  for (const [s, { from, to, paragraph }] of reading.sentences.entries()) {
    if (s > 0 && reading.sentences[s - 1]?.paragraph === paragraph) continue
    const begins = /^["“]$|^``$/.test(word[from] as string) ? from + 1 : from
    let first = begins < to - 1 && /^\d{1,2}$/.test(word[begins] as string) ? begins + 1 : begins
    while (first < to - 1 && examination.test(reading.lower[first] as string)) first++
    let end = first
    while (end < to && end - first <= longestSpeaker && isShouted(word[end] as string)) end++
    if (end === first || end - first > longestSpeaker || word[end] !== ':') continue
    let begin = first
    while (begin < end - 1 && ((cues[begin] as number) & (cue.shortTitle | cue.title | cue.titleModifier)) !== 0)
      begin++
    if (
      taken.has(begin) ||
      noSpeakers.has(reading.lower[begin] as string) ||
      noSpeakers.has(reading.lower[first] as string)
    )
      continue
    if (((cues[begin] as number) & (cue.orgBegins | cue.placeBegins | cue.title | cue.time)) !== 0) continue
    found.push({ from: begin, to: end, kind: 'person' })
  }
  return found
}

function isShouted(word: string): boolean {
  return /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word)
}
