import { areThoughts } from '../model/acts.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import { objectEnd, trimContent } from './content-ranges.ts'
import type { CueRange, Draft } from './draft.ts'
import { isQuestionWord, nominalAfter, subjectBefore } from './phrases.ts'

export function passiveDraft(reading: Reading, cue: CueRange): Draft | null {
  const { scope, verb } = cue
  const subject = subjectBefore(reading, cue.from, scope.from)
  const by = byPhrase(reading, cue, scope.to)
  const source = by === null ? [] : [by]
  const it =
    subject === null ||
    (subject.to - subject.from === 1 && /^(?:it|who|which|that)$/.test(reading.lower[subject.from] as string))
  const isTold = verb?.frames.includes('told') ?? false
  const right = passiveRest(reading, by === null ? cue.to : by.to, cue.scope.to)
  const content = [...(it || isTold || subject === null ? [] : [subject]), ...(right === null ? [] : [right])]
  const isThought = areThoughts(cue.cue.acts)
  if (content.length === 0 || (isThought && right === null && by === null)) return null
  return {
    cue: { from: cue.from, to: cue.to },
    lemma: cue.cue.lemma,
    acts: cue.cue.acts,
    negated: cue.cue.negated,
    source,
    content,
    addressee: isTold && subject !== null ? [subject] : [],
    rule: 'verb-passive',
    order: 'around',
  }
}

function byPhrase(reading: Reading, cue: CueRange, high: number): TokenRange | null {
  const { lower } = reading
  for (let k = cue.to; k < Math.min(high, cue.to + 6); k++) {
    if (lower[k] === 'by') return beforeCharge(reading, cue, nominalAfter(reading, k + 1, high))
    if (/^(?:[.,;]|to|that)$/.test(lower[k] as string)) return null
  }
  return null
}

/** "criticised by auditors ▸ for its slowness", "accused by a rival ▸ of lying": what follows the name is what was said. */
function beforeCharge({ lower, pos }: Reading, { verb }: CueRange, by: TokenRange | null): TokenRange | null {
  if (by === null || verb === null) return by
  for (let k = by.from + 1; k < by.to; k++) {
    const word = lower[k] as string
    const opens = word === 'of' ? pos[k + 1] === 'VBG' : word === 'as' || word === 'for'
    if (opens && verb.frames.includes(word as 'of' | 'as' | 'for')) return { from: by.from, to: k }
  }
  return by
}

/** After a passive: "that …", "to …", "of …", "whether …", "as …", a quotation. */
function passiveRest(reading: Reading, from: number, high: number): TokenRange | null {
  const { lower, pos, quotationOf, quotations } = reading
  if (/^(?:of|as|for)$/.test(lower[from - 1] as string))
    return trimContent(reading, { from, to: objectEnd(reading, from, high) }, true)
  const start = lower[from] === ',' ? from + 1 : from
  for (let k = start; k < Math.min(high, start + 12); k++) {
    const q = quotations[quotationOf[k] as number]
    const opens =
      (lower[k] === 'that' && pos[k] !== 'DT') ||
      isQuestionWord(reading, k) ||
      (lower[k] === 'to' && pos[k + 1] === 'VB') ||
      lower[k] === 'of' ||
      lower[k] === 'as' ||
      lower[k] === 'about' ||
      lower[k] === 'for' ||
      (q !== undefined && q.from === k)
    if (opens)
      return trimContent(reading, { from: lower[k] === 'about' ? k + 1 : k, to: objectEnd(reading, k, high) }, true)
    if (/^[.,;]$/.test(lower[k] as string)) return null
  }
  return null
}
