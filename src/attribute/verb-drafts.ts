import type { Reading, TokenRange } from '../text/reading.ts'
import { verbGroupAt } from '../text/verb-group.ts'
import { saysSomething, trimContent } from './content-ranges.ts'
import { leavesOpen, leftContents, opensQuoted, quotationEnds, rightContents, splits } from './content-sides.ts'
import { contentStart, endOfComplex } from './content-start.ts'
import { describesThing, tellsDeed } from './deeds.ts'
import type { CueRange, Draft } from './draft.ts'
import { isHeadline } from './headlines.ts'
import { isFinite, opensNominal, subjectBefore } from './phrases.ts'
import { passiveDraft } from './passives.ts'
import { hearerAfter, hearerBefore } from './addressees.ts'
import { afterContent, quotedAs, type Speaker, speakerOf } from './speakers.ts'

/** The statement a verb of saying makes, given those before it in its scope; null if no content can be found. */
export function draftOfVerb(reading: Reading, cue: CueRange, before: Draft[]): Draft | null {
  if (describesThing(reading, cue) || tellsDeed(reading, cue.cue.lemma, cue, cue.head)) return null
  const group = verbGroupAt(reading, cue.head, cue.scope.from)
  if (group.passive || opensWithParticiple(reading, cue)) return passiveDraft(reading, cue)
  const isIssued = cue.from < group.from
  const form = isIssued || (group.form === 'participle' && isReallyPast(reading, cue)) ? 'finite' : group.form
  if (form === 'infinitive' && !reports(cue)) return null
  // "a group called the Friends of the Pier"
  if (form === 'participle' && cue.verb?.frames[0] === 'name') return null
  const speaker = speakerOf(reading, cue, form, before)
  // "Thank you", "Call it luck": a command reports nothing.
  if (speaker.kind === 'none' && /^VBP?$/.test(reading.pos[cue.head] as string)) return null
  const draft = withHearer(reading, cue, speaker, place(reading, cue, speaker))
  if (draft === null || (form === 'infinitive' && !givesClause(reading, draft))) return null
  const cuts =
    draft.order === 'before' ||
    (speaker.kind === 'shared' && !isTold(speaker, before)) ||
    (speaker.kind === 'borrowed' && joinsSpeech(reading, cue)) ||
    (speaker.kind === 'left' &&
      (endsOpening(reading, cue, speaker.from) ||
        isSpliced(reading, speaker.from) ||
        reading.lower[speaker.from - 1] === ';'))
  if (cuts) cutAt(reading, before, speaker.from)
  const joined = joinedOpening(reading, cue, speaker)
  if (joined >= 0) cutAt(reading, before, joined)
  if (form === 'infinitive') return { ...draft, rule: 'verb-infinitive' }
  if (form === 'gerund' && quotedAs(reading, cue, before) !== null) return { ...draft, rule: 'verb-quoted' }
  return form === 'gerund' && !reports(cue) ? { ...draft, rule: 'verb-gerund' } : draft
}

/** "said he lied and ▸ refused to go": its subject stands in what another said, and so does the verb. */
function isTold({ source }: Speaker, before: readonly Draft[]): boolean {
  return source !== null && before.some((d) => d.content.some((c) => c.from <= source.from && source.to <= c.to))
}

/** "to say that …", "to argue the pier is sound", not "anything to say about that". */
function givesClause(reading: Reading, { content: [first] }: Draft): boolean {
  return first !== undefined && saysSomething(reading, first.from, first.to)
}

/** "…, saying", "… and accusing": goes on with what is being reported. */
function joinsSpeech({ lower, pos }: Reading, cue: CueRange): boolean {
  return pos[cue.from - 1] === 'CC' || (reports(cue) && lower[cue.from - 1] === ',')
}

/** Verbs that give words or a clause, not only praise or blame. */
function reports({ verb }: CueRange): boolean {
  return verb !== null && verb.frames.some((f) => f === 'clause' || f === 'that' || f === 'quote')
}

/** "Asked whether …," at the head of a sentence, "when asked whether …" anywhere. */
function opensWithParticiple({ pos, lower }: Reading, { head, scope, cue }: CueRange): boolean {
  const opens = head === scope.from || /^(?:when|if|once|while)$/.test(lower[head - 1] as string)
  const after = head === scope.from + 1 && lower[scope.from] === 'after'
  return (
    (opens || after) &&
    /^VB[DN]$/.test(pos[head] as string) &&
    /^(?:ask|tell|press|question|challenge)$/.test(cue.lemma)
  )
}

/** A past tense that the tagger took for a participle: no "by" follows, and what was said does. */
function isReallyPast(reading: Reading, cue: CueRange): boolean {
  const { lower, quotationOf, quotations } = reading
  if (/^(?:he|she|they|we|i|who|some|others|many|it)$/.test(lower[cue.from - 1] ?? '')) return true
  if (!reports(cue)) return lower[cue.to] !== 'by' && onlyVerb(reading, cue)
  const next = lower[cue.to] ?? ''
  const q = quotations[quotationOf[cue.to] as number]
  return lower[cue.to - 1] === ':' || next === 'that' || q?.from === cue.to || (next !== 'by' && onlyVerb(reading, cue))
}

/** No other verb of the sentence can be its main one. */
function onlyVerb(reading: Reading, { scope, head, from }: CueRange): boolean {
  for (let k = scope.from; k < scope.to; k++) {
    if (k !== head && isFinite(reading, k) && reading.quotationOf[k] === reading.quotationOf[head]) return false
  }
  return subjectBefore(reading, from, scope.from) !== null
}

/** `Varga says pier is sound, aide denies it`: a headline joins its sentences by a comma. */
function isSpliced(reading: Reading, from: number): boolean {
  return reading.lower[from - 1] === ',' && isHeadline(reading, from)
}

/** The main clause after an opening clause ("When asked whether …, Varga said"). */
function endsOpening(reading: Reading, { scope, head }: CueRange, from: number): boolean {
  const { lower, pos } = reading
  const opener = lower[scope.from] as string
  const subordinate =
    /^(?:when|asked|while|after|as|although|though|if|in|by|despite|before|since|told|pressed)$/.test(opener) ||
    pos[scope.from] === 'VBG'
  const parted =
    lower[from - 1] === ',' || lower[head + 1] === ',' || lower[head + 1] === ':' || quotationEnds(reading, from - 1)
  return subordinate && from > scope.from && parted
}

/** `He said it was late, ▸ but when asked why, the clerk replied`: where a clause with an opening of its own is joined on; −1 if none is. */
function joinedOpening({ lower, pos }: Reading, { scope }: CueRange, { from, kind }: Speaker): number {
  if (kind !== 'left' || lower[from - 1] !== ',') return -1
  for (let k = from - 2; k > scope.from; k--) {
    if (lower[k] === ',') return -1
    if (
      pos[k] === 'CC' &&
      lower[k - 1] === ',' &&
      /^(?:when|asked|pressed|if|after|while)$/.test(lower[k + 1] as string)
    )
      return k
  }
  return -1
}

/** Takes the hearer from the opening of the sentence where none follows the cue. */
function withHearer(reading: Reading, cue: CueRange, speaker: Speaker, draft: Draft | null): Draft | null {
  if (draft === null || draft.addressee.length > 0 || speaker.kind !== 'left') return draft
  const hearer = hearerBefore(reading, cue, speaker)
  return hearer === null ? draft : { ...draft, addressee: [hearer] }
}

/** Decides on which side of the cue its content stands, and takes it. */
function place(reading: Reading, cue: CueRange, speaker: Speaker): Draft | null {
  const { scope } = cue
  const hearer = hearerAfter(reading, cue, speaker)
  const rest = hearer === null ? speaker.to : hearer.to
  const opener = contentStart(reading, cue, rest)
  const left = speaker.from - 1
  const touchesLeft =
    speaker.kind === 'inverted' || afterContent(reading, speaker.from, scope.from) || closesBare(reading, cue, speaker)
  const right = endOfComplex(reading, rest, scope.to)
  const closed =
    right >= scope.to || /^(?:[.,;:?!]|—|--|–)$/.test(reading.lower[right] as string) || reading.pos[right] === 'CC'
  const mayPrecede = speaker.kind !== 'borrowed' && speaker.kind !== 'shared' && reading.lower[cue.to - 1] !== ':'
  const quoted =
    left >= scope.from &&
    speaker.kind !== 'inverted' &&
    quotationEnds(reading, left) &&
    !startsAnew(reading, opener.at) &&
    !endsTitle(reading, cue, left, opener.at)
  if (mayPrecede && quoted) return leftDraft(reading, cue, speaker, hearer, right)
  const afterQuotation = left >= scope.from && quotationEnds(reading, left)
  if (speaker.kind === 'inverted' && afterQuotation) return leftDraft(reading, cue, speaker, hearer, right)
  if (
    mayPrecede &&
    touchesLeft &&
    !asksFirst(reading, cue) &&
    (!opener.marked ||
      opensInside(reading, speaker, scope.from, right) ||
      (reading.lower[left] === ',' && leavesOpen(reading, left - 1))) &&
    (closed || speaker.kind === 'inverted') &&
    !givesObject(reading, cue, rest) &&
    (saysSomething(reading, scope.from, left) || afterQuotation || splits(reading, right, scope.from))
  ) {
    return leftDraft(reading, cue, speaker, hearer, right)
  }
  if (speaker.kind === 'inverted') return null
  if (closesRelative(reading, cue, speaker))
    return draftOf(cue, speaker, hearer, [{ from: left, to: left + 1 }], 'before')
  return rightDraft(reading, cue, speaker, hearer, opener.at)
}

/** `They were made to leave he said.`: a pronoun and its verb close a sentence without commas. */
function closesBare({ lower, pos }: Reading, { cue, to, scope }: CueRange, { from, kind }: Speaker): boolean {
  if (kind !== 'left' || to < scope.to - 1 || from <= scope.from || !/^(?:say|add|explain)$/.test(cue.lemma))
    return false
  return /^(?:he|she|they)$/.test(lower[from] as string) && !/^(?:IN|W|VB[DZPG]|MD|CC)/.test(pos[from - 1] as string)
}

/** `…, an aide denies it`: what is denied stands after the cue, whatever stood before. */
function givesObject({ pos, lower }: Reading, { verb, scope }: CueRange, at: number): boolean {
  if (verb === null || at >= scope.to || verb.frames.includes('told') || !verb.frames.includes('object')) return false
  return pos[at] === 'PRP' || (pos[at] === 'DT' && !/^(?:this|that|each|all)$/.test(lower[at] as string))
}

/** `the claim, which she denies, was …`: what she denies is what "which" stands for. */
function closesRelative({ lower, pos }: Reading, { scope }: CueRange, { kind, from, to }: Speaker): boolean {
  return kind === 'left' && from > scope.from && pos[from - 1] === 'WDT' && lower[from - 2] === ',' && lower[to] === ','
}

/** Tokens of a quotation that may be the name of a programme (`she said on “Harbour Tonight”`), marks included. */
const longestTitle = 6

/** "that" or a quotation after the cue: what stood before belongs to something else, unless a comma says it goes on. */
function startsAnew(reading: Reading, at: number): boolean {
  if (!opensQuoted(reading, at)) return false
  if (reading.lower[at] === 'that') return true
  const q = reading.quotations[reading.quotationOf[at] as number]
  return reading.lower[at - 1] !== ',' && q !== undefined && q.to - q.from > longestTitle
}

/** `On Friday on “Harbour Tonight,” Varga said if it rained …`: a name between marks where nothing has been said yet. */
function endsTitle(reading: Reading, { scope }: CueRange, left: number, at: number): boolean {
  const q = reading.quotations[reading.quotationOf[left] as number]
  if (q === undefined || q.to - q.from > longestTitle || q.from === scope.from) return false
  for (let k = scope.from; k < q.from; k++) if (/^[VM]/.test(reading.pos[k] as string)) return false
  return (reading.lower[at] === 'if' || opensNominal(reading, at)) && saysSomething(reading, at, scope.to)
}

/** `Asked whether he would resign, Varga said no`: what stands before the cue was asked. */
function asksFirst({ lower }: Reading, { scope }: CueRange): boolean {
  return /^(?:asked|pressed|questioned)$/.test(lower[scope.from] as string)
}

/** `The crews, Varga explained in a letter, were paid`: the subject before and its verb after. */
function opensInside(reading: Reading, { from }: Speaker, low: number, right: number): boolean {
  for (let k = low; k < from; k++) if (isFinite(reading, k)) return false
  return from - 1 > low && splits(reading, right, low)
}

function leftDraft(
  reading: Reading,
  cue: CueRange,
  speaker: Speaker,
  hearer: TokenRange | null,
  right: number,
): Draft | null {
  const { content, medial } = leftContents(reading, cue, speaker.from, right)
  return content.length === 0 ? null : draftOf(cue, speaker, hearer, content, medial ? 'around' : 'before')
}

function rightDraft(
  reading: Reading,
  cue: CueRange,
  speaker: Speaker,
  hearer: TokenRange | null,
  from: number,
): Draft | null {
  const content = rightContents(reading, cue, speaker.source, from)
  return content === null ? null : draftOf(cue, speaker, hearer, [content], 'after')
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

/** Later words of saying end the content of those before them. */
export function cutAt(reading: Reading, before: readonly Draft[], at: number): void {
  for (const draft of before) {
    draft.content = draft.content.flatMap((c) => {
      if (c.to <= at || c.from >= at || (draft.cue !== null && draft.cue.from >= at)) return [c]
      const cut = trimContent(reading, { from: c.from, to: at }, true)
      return cut === null ? [] : [cut]
    })
  }
}
