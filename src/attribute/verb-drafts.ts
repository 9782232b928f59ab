import type { Reading, TokenRange } from '../text/reading.ts'
import { verbGroupAt } from '../text/verb-group.ts'
import { objectEnd, saysSomething, trimContent } from './content-ranges.ts'
import type { CueRange, Draft } from './draft.ts'
import { isFinite, nominalAfter, opensNominal, plainNominal, subjectBefore } from './phrases.ts'

/** Who speaks, and where the words for it and the cue begin and end together. */
interface Speaker {
  readonly source: TokenRange | null
  readonly from: number
  readonly to: number
  readonly kind: 'left' | 'inverted' | 'borrowed' | 'shared' | 'passive' | 'none'
}

const questionWord = /^(?:whether|if|how|why|what|who|whom|when|where|which)$/

/** The statement a verb of saying makes, given those before it in its scope; null if no content can be found. */
export function draftOfVerb(reading: Reading, cue: CueRange, before: Draft[]): Draft | null {
  const group = verbGroupAt(reading, cue.head, cue.scope.from)
  if (group.passive) return passiveDraft(reading, cue)
  const speaker = speakerOf(reading, cue, group.form, before)
  const draft = place(reading, cue, speaker)
  if (draft === null) return null
  if (speaker.kind === 'shared' || (speaker.kind === 'borrowed' && reading.lower[cue.from - 1] === ',')) {
    cutAt(reading, before, speaker.from)
  } else if (draft.order === 'before') cutAt(reading, before, speaker.from)
  return draft
}

function speakerOf(reading: Reading, cue: CueRange, form: string, before: readonly Draft[]): Speaker {
  const { from, to, scope } = cue
  const inverted = invertedSpeaker(reading, cue)
  if (inverted !== null) return inverted
  if (form === 'finite') {
    const subject = subjectBefore(reading, from, scope.from)
    if (subject !== null) {
      const word = reading.lower[subject.from]
      const empty =
        subject.to - subject.from === 1 &&
        (word === 'there' || (word === 'it' && /^(?:seem|appear)/.test(cue.cue.lemma)))
      return { source: empty ? null : subject, from: subject.from, to, kind: 'left' }
    }
    const joint = jointBefore(reading, from, scope.from)
    const last = before.at(-1)
    if (joint < from && last !== undefined) return { source: last.source[0] ?? null, from: joint, to, kind: 'shared' }
    return { source: null, from, to, kind: 'none' }
  }
  return { source: borrowedSource(reading, cue, before), from, to, kind: 'borrowed' }
}

/** Where ", and", "but later" before a verb begin; the verb itself if there is no conjunction. */
function jointBefore({ lower, pos }: Reading, from: number, low: number): number {
  let k = from - 1
  while (k >= low && (pos[k] === 'RB' || lower[k] === 'then')) k--
  if (k < low || !(pos[k] === 'CC' || lower[k] === ',')) return from
  return pos[k] === 'CC' && lower[k - 1] === ',' && k - 1 >= low ? k - 1 : k
}

function invertedSpeaker(reading: Reading, { head, from, to, scope, verb }: CueRange): Speaker | null {
  if (verb === null || from !== head || !/^VB[DZP]?$/.test(reading.pos[head] as string)) return null
  if (!verb.frames.includes('quote') && !verb.frames.includes('clause')) return null
  if (!afterContent(reading, from, scope.from)) return null
  const source = nominalAfter(reading, to, scope.to)
  if (source === null) return null
  const next = source.to
  if (next < scope.to && (isFinite(reading, next) || reading.lower[next] === 'that')) return null
  // `The mayor, Ana Varga, said the bridge …`: what follows is a clause, so the speaker stands before.
  if (reading.lower[from - 1] === ',' && clauseFollows(reading, source.from, source.to)) return null
  return { source, from, to: source.to, kind: 'inverted' }
}

function clauseFollows(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (isFinite(reading, k) && !/^(?:WP|WDT)$/.test(reading.pos[k - 1] as string)) return true
  return false
}

/** Right after a comma, or after a quotation that closes. */
function afterContent({ lower, quotationOf, quotations }: Reading, from: number, low: number): boolean {
  if (from - 1 < low) return false
  const q = quotations[quotationOf[from - 1] as number]
  return lower[from - 1] === ',' || (q !== undefined && q.to === from)
}

/** For "saying", "to urge", "asked by": the one who is speaking already, else the subject of the clause. */
function borrowedSource(reading: Reading, { from, scope }: CueRange, before: readonly Draft[]): TokenRange | null {
  const last = before.at(-1)
  if (last?.source[0] !== undefined && last.order !== 'around') return last.source[0]
  for (let k = from - 1; k >= scope.from; k--) {
    if (!isFinite(reading, k)) continue
    const group = verbGroupAt(reading, k, scope.from)
    const subject = subjectBefore(reading, group.from, scope.from)
    if (subject !== null) return subject
  }
  if (from > scope.from + 1) return null
  for (let k = from; k < scope.to; k++) {
    if (reading.lower[k] === ',' && opensNominal(reading, k + 1)) {
      for (let v = k + 1; v < scope.to; v++) {
        if (isFinite(reading, v)) return subjectBefore(reading, verbGroupAt(reading, v, k + 1).from, k + 1)
      }
    }
  }
  return null
}

/** Decides on which side of the cue its content stands, and takes it. */
function place(reading: Reading, cue: CueRange, speaker: Speaker): Draft | null {
  const { scope } = cue
  const hearer = hearerAfter(reading, cue, speaker)
  const rest = hearer === null ? speaker.to : hearer.to
  const opener = contentStart(reading, cue, rest)
  const left = speaker.from - 1
  const touchesLeft = speaker.kind === 'inverted' || afterContent(reading, speaker.from, scope.from)
  const right = endOfComplex(reading, rest, scope.to)
  const closed =
    right >= scope.to || /^(?:[.,;:?!]|—|--|–)$/.test(reading.lower[right] as string) || reading.pos[right] === 'CC'
  if (
    touchesLeft &&
    !opener.marked &&
    (closed || speaker.kind === 'inverted') &&
    (saysSomething(reading, scope.from, left) || quotationEnds(reading, left))
  ) {
    return leftDraft(reading, cue, speaker, hearer, right)
  }
  if (speaker.kind === 'inverted') return null
  return rightDraft(reading, cue, speaker, hearer, opener.at)
}

function quotationEnds({ quotationOf, quotations }: Reading, k: number): boolean {
  const q = quotations[quotationOf[k] as number]
  return q !== undefined && q.to === k + 1
}

function leftDraft(
  reading: Reading,
  cue: CueRange,
  speaker: Speaker,
  hearer: TokenRange | null,
  right: number,
): Draft | null {
  const { scope } = cue
  const content: TokenRange[] = []
  const leftRange = trimContent(reading, { from: leftStart(reading, scope.from, speaker.from), to: speaker.from })
  if (leftRange !== null) content.push(leftRange)
  const medial = medialRest(reading, right, scope.to)
  if (medial !== null) content.push(medial)
  content.push(...carriedOn(reading, cue, medial === null ? right : scope.to, leftRange))
  if (content.length === 0) return null
  return draftOf(cue, speaker, hearer, content, medial === null ? 'before' : 'around')
}

/** The start of the sentence, or of the quotation that is open there. */
function leftStart({ quotationOf, quotations }: Reading, from: number, before: number): number {
  const q = quotations[quotationOf[from] as number]
  return q !== undefined && q.from < from && q.to <= before ? q.from : from
}

/** `“…,” she said, “…”` and `The pier, she said, was sound`: what follows the comma and goes on with the content. */
function medialRest(reading: Reading, right: number, high: number): TokenRange | null {
  const { lower, pos, quotationOf, quotations } = reading
  if (right >= high) return null
  const at = lower[right] === ',' || lower[right] === ':' || lower[right] === '—' ? right + 1 : right
  if (at >= high) return null
  const q = quotations[quotationOf[at] as number]
  if (q !== undefined && q.from === at) return trimContent(reading, { from: at, to: Math.max(high, q.to) }, true)
  if (at === right || /^(?:VBG|CC|WP|WDT|IN|RB)$/.test(pos[at] as string)) {
    const opens =
      pos[at] === 'IN' && !/^(?:as|after|before|in|at|on|during|while|when|according)$/.test(lower[at] as string)
    if (!opens) return null
  }
  if (!saysSomething(reading, at, high)) return null
  return trimContent(reading, { from: at, to: high }, true)
}

/** Quotations of the following sentences of the paragraph that go on without words of saying of their own. */
function carriedOn(reading: Reading, { scope }: CueRange, right: number, left: TokenRange | null): TokenRange[] {
  const { sentences, sentenceOf, quotations, quotationOf, lower } = reading
  if (left === null || (quotationOf[left.to - 1] as number) < 0) return []
  for (let k = right; k < scope.to; k++) if (!/^[.,;!?]$/.test(lower[k] as string)) return []
  const here = sentenceOf[scope.from] as number
  const next = sentences[here + 1]
  if (next === undefined || next.paragraph !== sentences[here]?.paragraph) return []
  const q = quotations[quotationOf[next.from] as number]
  if (q === undefined || q.from !== next.from) return []
  const last = sentences[sentenceOf[q.to - 1] as number]
  if (last === undefined || saysSomethingOutside(reading, q.to, last.to)) return []
  return [{ from: q.from, to: q.to }]
}

function saysSomethingOutside(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFinite(reading, k) && (reading.quotationOf[k] as number) < 0) return true
  return false
}

function rightDraft(
  reading: Reading,
  cue: CueRange,
  speaker: Speaker,
  hearer: TokenRange | null,
  from: number,
): Draft | null {
  const { scope, verb } = cue
  const q = reading.quotations[reading.quotationOf[from] as number]
  const isObject = verb !== null && takesObject(reading, verb.frames, from)
  let to = isObject ? objectEnd(reading, from, scope.to) : scope.to
  // A quotation runs on past the end of the sentence; a colon may hand over to the next paragraph.
  if (q !== undefined && q.from === from && q.to > to) to = q.to
  const content = from < to ? trimContent(reading, { from, to }, true) : null
  if (content !== null) return draftOf(cue, speaker, hearer, [content], 'after')
  const handed = reading.lower[cue.to - 1] === ':' ? nextQuotation(reading, scope.to) : null
  return handed === null ? null : draftOf(cue, speaker, hearer, [handed], 'after')
}

/** The quotation that opens the next paragraph. */
function nextQuotation({ quotationOf, quotations, length }: Reading, from: number): TokenRange | null {
  const q = from < length ? quotations[quotationOf[from] as number] : undefined
  return q !== undefined && q.from === from ? { from: q.from, to: q.to } : null
}

function takesObject({ lower, pos }: Reading, frames: readonly string[], from: number): boolean {
  if (lower[from] === 'that' && pos[from] === 'IN') return false
  if (questionWord.test(lower[from] as string) || (lower[from] === 'to' && pos[from + 1] === 'VB')) return false
  return !frames.includes('clause') && frames.some((f) => f === 'object' || f === 'as' || f === 'of' || f === 'for')
}

function draftOf(
  cue: CueRange,
  speaker: Speaker,
  hearer: TokenRange | null,
  content: readonly TokenRange[],
  order: Draft['order'],
): Draft {
  return {
    cue: { from: cue.from, to: cue.to },
    lemma: cue.cue.lemma,
    acts: cue.cue.acts,
    negated: cue.cue.negated,
    source: speaker.source === null ? [] : [speaker.source],
    content,
    addressee: hearer === null ? [] : [hearer],
    rule: `verb-${speaker.kind}`,
    order,
  }
}

/** Words for who was told: "told the Ledger", "said to reporters". Calls keep them: "urged ▸ him to resign". */
function hearerAfter(reading: Reading, cue: CueRange, speaker: Speaker): TokenRange | null {
  if (cue.verb === null || speaker.kind === 'inverted') return null
  const isTold = cue.verb.frames.includes('told') && cue.verb.acts[0] !== 'call'
  const at = speaker.to
  if (reading.lower[at] === 'to' && opensNominal(reading, at + 1)) return plainNominal(reading, at + 1, cue.scope.to)
  if (!isTold || at >= cue.scope.to || questionWord.test(reading.lower[at] as string)) return null
  if (reading.lower[at] === 'that' && reading.pos[at] !== 'DT') return null
  if ((reading.quotationOf[at] as number) !== (reading.quotationOf[cue.head] as number)) return null
  const hearer = plainNominal(reading, at, cue.scope.to)
  if (hearer === null) return null
  // "asked a question": what was asked, not who.
  if (
    cue.cue.lemma === 'ask' &&
    /^(?:question|questions|help|money|permission)$/.test(reading.lower[hearer.to - 1] as string)
  )
    return null
  return hearer
}

/** Where the content begins after the cue; `marked` if "that", a quotation, a question word or a colon opens it. */
function contentStart(reading: Reading, cue: CueRange, rest: number): { at: number; marked: boolean } {
  const { lower, pos, quotationOf, quotations } = reading
  const opens = (k: number) => {
    const q = quotations[quotationOf[k] as number]
    return (lower[k] === 'that' && pos[k] !== 'DT') || (q !== undefined && q.from === k)
  }
  const high = Math.min(cue.scope.to, rest + 18)
  let k = rest
  for (; k < high; k++) {
    if (opens(k)) return { at: k, marked: true }
    if (lower[k] === ':') return { at: k + 1, marked: true }
    if (!/^(?:IN|TO|DT|PRP\$|NNP?S?|NNPS|JJ|CD|RB|POS|,|CC|-LRB-|-RRB-)$/.test(pos[k] as string)) break
  }
  if (rest < cue.scope.to && questionWord.test(lower[rest] as string)) return { at: rest, marked: true }
  if (lower[rest] === 'to' && pos[rest + 1] === 'VB') return { at: rest, marked: true }
  if (lower[rest] === 'as' && cue.verb?.frames.includes('as')) return { at: rest, marked: true }
  const at = skipTime(reading, rest, cue.scope.to)
  return {
    at,
    marked:
      at < cue.scope.to &&
      saysSomething(reading, at, cue.scope.to) &&
      lower[at] !== ',' &&
      pos[at] !== 'CC' &&
      pos[at] !== 'IN',
  }
}

const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/

/** Passes "Tuesday", "on Tuesday", "Wednesday night", "earlier Thursday". */
function skipTime({ lower }: Reading, from: number, high: number): number {
  let at = from
  if (/^(?:on|earlier|late|early|last)$/.test(lower[at] ?? '') && day.test(lower[at + 1] ?? '')) at++
  if (at < high && day.test(lower[at] as string)) {
    at++
    if (/^(?:morning|afternoon|evening|night)$/.test(lower[at] ?? '')) at++
    return at
  }
  return from
}

/** The end of words of time, place and manner after the cue: `said Tuesday in an interview`. */
function endOfComplex(reading: Reading, from: number, high: number): number {
  const { lower, pos, quotationOf } = reading
  let at = from
  while (at < high && quotationOf[at] === quotationOf[from - 1]) {
    if (/^(?:[.,;:?!]|—|--|–)$/.test(lower[at] as string)) return at
    if (!/^(?:IN|TO|DT|PRP\$?|NNP?S?|NNPS|JJ[RS]?|CD|RB|POS|VBG|VBN|-LRB-|-RRB-)$/.test(pos[at] as string)) return at
    at++
  }
  return at
}

/** Later words of saying end the content of those before them. */
function cutAt(reading: Reading, before: readonly Draft[], at: number): void {
  for (const draft of before) {
    draft.content = draft.content.flatMap((c) => {
      if (c.to <= at || c.from >= at || (draft.cue !== null && draft.cue.from >= at)) return [c]
      const cut = trimContent(reading, { from: c.from, to: at }, true)
      return cut === null ? [] : [cut]
    })
  }
}

function passiveDraft(reading: Reading, cue: CueRange): Draft | null {
  const { scope, verb } = cue
  const subject = subjectBefore(reading, cue.from, scope.from)
  const by = byPhrase(reading, cue.to, scope.to)
  const source = by === null ? [] : [by]
  const it =
    subject === null ||
    (subject.to - subject.from === 1 && /^(?:it|who|which|that)$/.test(reading.lower[subject.from] as string))
  const isTold = verb?.frames.includes('told') ?? false
  const right = passiveRest(reading, by === null ? cue.to : by.to, cue.scope.to)
  const content = [...(it || isTold || subject === null ? [] : [subject]), ...(right === null ? [] : [right])]
  if (content.length === 0) return null
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

function byPhrase(reading: Reading, from: number, high: number): TokenRange | null {
  for (let k = from; k < Math.min(high, from + 6); k++) {
    if (reading.lower[k] === 'by') return nominalAfter(reading, k + 1, high)
    if (/^[.,;]$/.test(reading.lower[k] as string)) return null
  }
  return null
}

/** After a passive: "that …", "to …", "of …", "whether …", "as …", a quotation. */
function passiveRest(reading: Reading, from: number, high: number): TokenRange | null {
  const { lower, pos, quotationOf, quotations } = reading
  for (let k = from; k < Math.min(high, from + 12); k++) {
    const q = quotations[quotationOf[k] as number]
    const opens =
      (lower[k] === 'that' && pos[k] !== 'DT') ||
      questionWord.test(lower[k] as string) ||
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
