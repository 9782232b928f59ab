import { isFiniteTag } from '../text/penn-tags.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import type { CueRange } from './draft.ts'
import { isQuestionWord, opensNominal } from './phrases.ts'
import { plainNominal } from './plain-nominal.ts'
import type { Speaker } from './speakers.ts'

/** Words for who was told: "told the Ledger", "said to reporters". Calls keep them: "urged ▸ him to resign". */
export function hearerAfter(reading: Reading, cue: CueRange, speaker: Speaker): TokenRange | null {
  if (cue.verb === null || speaker.kind === 'inverted') return null
  const isTold = cue.verb.frames.includes('told') && cue.verb.acts[0] !== 'call'
  const at = speaker.to
  if (reading.lower[at] === 'to' && opensNominal(reading, at + 1))
    return asker(reading, plainNominal(reading, at + 1, cue.scope.to), cue)
  if (!isTold || at >= cue.scope.to || isQuestionWord(reading, at)) return null
  if (reading.lower[at] === 'that' && reading.pos[at] !== 'DT') return null
  if ((reading.quotationOf[at] as number) !== (reading.quotationOf[cue.head] as number))
    return titledHearer(reading, at)
  // `told her Varga had paid`: the name is whom it is about.
  if (reading.lower[at] === 'her' && namesSubject(reading, at + 1, cue.scope.to)) return { from: at, to: at + 1 }
  const hearer = plainNominal(reading, at, cue.scope.to)
  if (hearer === null) return null
  // "asked the board to wait": what was asked is all of it.
  if (cue.cue.lemma === 'ask' && reading.lower[hearer.to] === 'to') return null
  // "asked a question": what was asked, not who.
  if (
    cue.cue.lemma === 'ask' &&
    /^(?:question|questions|help|money|permission)$/.test(reading.lower[hearer.to - 1] as string)
  )
    return null
  return hearer
}

/** A name with its verb right after it. */
function namesSubject({ pos }: Reading, from: number, high: number): boolean {
  let k = from
  while (k < high && /^NNPS?$/.test(pos[k] as string)) k++
  return k > from && isFiniteTag(pos[k] ?? '')
}

/** "responded to a question from Okafor": who asked, not the question. */
function asker(reading: Reading, hearer: TokenRange | null, { scope }: CueRange): TokenRange | null {
  if (hearer === null || !askedWords.test(reading.lower[hearer.to - 1] as string)) return hearer
  const from = reading.lower[hearer.to]
  return from === 'from' || from === 'by' ? plainNominal(reading, hearer.to + 1, scope.to) : null
}

/** Tokens of the name of a programme, marks included. */
const longestTitle = 6

/** `told “Harbour Tonight” that …`: a programme between marks; null if the quotation is what was said. */
function titledHearer({ quotations, quotationOf, lower, pos }: Reading, at: number): TokenRange | null {
  const q = quotations[quotationOf[at] as number]
  if (q === undefined || q.from !== at || q.to - q.from > longestTitle) return null
  return lower[q.to] === 'that' && pos[q.to] !== 'DT' ? { from: q.from, to: q.to } : null
}

const askedWords =
  /^(?:question|questions|query|queries|request|requests|inquiry|inquiries|report|reports|criticism|claim|claims)$/
const givenWords =
  /^(?:statement|interview|email|e-mail|letter|message|memo|testimony|remarks|speaking|talking|appearance|comments|note)$/

/** "In a statement to the Ledger, Varga said", "Speaking to reporters": who was told, before the speaker; null if nobody is named. */
export function hearerBefore(reading: Reading, { scope }: CueRange, speaker: Speaker): TokenRange | null {
  const { lower } = reading
  const end = Math.min(speaker.from, scope.from + 12)
  for (let k = scope.from; k + 2 < end; k++) {
    if (!givenWords.test(lower[k] as string)) continue
    if (lower[k + 1] === 'to' || lower[k + 1] === 'with') return plainNominal(reading, k + 2, speaker.from)
  }
  return null
}
