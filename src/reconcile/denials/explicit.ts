import {
  contrastWords,
  type CueFrame,
  type ExplicitCue,
  explicitCues,
  pointingWords,
} from '../../data/explicit-cues.ts'
import { compareDates } from '../../text/edtf.ts'
import { meets } from '../../text/grouping.ts'
import { leastShareOf, nameWords, sameAsEarlier } from '../wording/accounts-alike.ts'
import { type Draft, outletOf, sideOf } from '../card.ts'
import { nearPassages, type StoryIndex } from '../index-story.ts'
import { inVoiceOf, type Passage, headRegions, topicOf } from '../passages.ts'
import { accountAhead, accountGivenUp, wholeSaying } from './pointed-to.ts'
import { contentStems } from '../words.ts'
import type { Told } from '../told.ts'
import { partOf, partsAfter, partsBefore, type SentenceView, sentencesOf } from '../sentence-views.ts'
import { accordingTo, speakerOf, voiceOf } from '../voices.ts'
import { holderIn, notTellers, phraseEnd, toTheContrary } from '../wording/whose-phrase.ts'

/** Words that make an account: fewer are a pointer ("The report"), and what it points to stands in the sentence before. */
const fewestOfAccount = 2
const pointers = new Set(contentStems(pointingWords))
/** Share of weight from which a passage elsewhere tells the same account. */
const sameAccount = 0.75

/** Differences that the copy itself points to, with both sides from the sentence of the cue and its neighbours. */
export function findExplicitDiscrepancies(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) => {
    const sentences = sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? [])
    return sentences.flatMap((sentence, i) => {
      const cue = cueIn(sentence)
      if (cue === null) return []
      const before = isAccount(sentences[i - 1]) && !givesUp(sentences[i - 1]) ? sentences[i - 1] : null
      const after = isAccount(sentences[i + 1]) ? sentences[i + 1] : null
      const sides = sidesOf(index, cue, sentence, before ?? null, after ?? null)
      return sides === null ? [] : [draftOf(index, sides, cue)]
    })
  })
}

/** A heading names what follows and is no account. */
function isAccount(sentence: SentenceView | undefined): sentence is SentenceView {
  return sentence !== undefined && !headRegions.has(sentence.passages[0]?.sentence.region ?? 'title')
}

/** The sentence gives up an account itself; the next one does not stand against it. */
function givesUp(sentence: SentenceView | undefined): boolean {
  return sentence !== undefined && cueIn(sentence)?.cue.frame === 'later'
}

interface FoundCue {
  readonly cue: ExplicitCue
  readonly words: string
  readonly start: number
  readonly end: number
}

function cueIn({ text, start }: SentenceView): FoundCue | null {
  for (const cue of explicitCues) {
    const m = cue.needs?.test(text) === false ? null : cue.words.exec(text)
    if (m !== null) return { cue, words: m[0], start: start + m.index, end: start + m.index + m[0].length }
  }
  return null
}

type Sides = readonly [readonly Passage[], readonly Passage[]]

function sidesOf(
  index: StoryIndex,
  found: FoundCue,
  own: SentenceView,
  before: SentenceView | null,
  after: SentenceView | null,
): Sides | null {
  switch (found.cue.frame) {
    case 'between':
      return betweenSides(index, found, own, [before, after])
    case 'phrase':
      return phraseSides(index, found, own)
    case 'earlier':
      return earlierSides(found, own, after)
    case 'later':
      return accountGivenUp(found, own, after) ?? laterSides(found, own, before) ?? gaveUp(index, found, own, after)
    case 'other':
      return before === null ? null : (related(before.passages, own.passages, 1) ?? disagreement(own, before, after))
  }
}

type Beside = readonly [before: SentenceView | null, after: SentenceView | null]

/** What stands before the cue, or in the sentence before if that only points; and what stands after it. */
function betweenSides(index: StoryIndex, found: FoundCue, own: SentenceView, [before, after]: Beside): Sides | null {
  const left = partsBefore(own, found.start)
  const right = accountAhead(index, own.text.slice(found.end - own.start), partsAfter(own, found.end), after)
  const subject = enough(left) ? left : [...wholeSaying(index, before?.passages ?? []), ...left]
  return enough(subject) && enough(right) ? [subject, right] : null
}

function phraseSides(index: StoryIndex, found: FoundCue, own: SentenceView): Sides | null {
  const from = found.end - own.start
  const contrary = toTheContrary.exec(own.text.slice(from))
  const close = contrary ?? phraseEnd.exec(own.text.slice(from))
  if (close === null || close.index > longestPhrase) return null
  const end = from + close.index
  const inPhrase = own.passages
    .filter((p) => p.start < own.start + end && p.end > found.start)
    .map((p) => partOf(p, Math.max(p.start, found.start), Math.min(p.end, own.start + end)))
  const teller = tellerAt(index, own, found.start)
  const left = partsBefore(own, found.start)
  const isLast = contrary === null && !close[0].includes(',')
  const told = isLast ? left : [...left, ...partsAfter(own, own.start + end)]
  // "Pym says that, contrary to reports, the wall stood": the rest is his word too.
  const rest = teller === undefined ? told : told.map((p) => inVoiceOf(p, teller))
  if (isLast && !rest.some((p) => p.negated)) return null
  const account = new Set(inPhrase.flatMap((p) => [...p.topic]).filter((w) => !pointers.has(w)))
  const denied = rest.some((p) => p.negated && meets(p.topic, account))
  if (account.size >= fewestOfAccount) return enough(rest) || denied ? [notTellers(inPhrase, rest), rest] : null
  const other = enough(rest) ? toldOtherwise(index, rest) : []
  return other.length > 0 ? [other, rest] : null
}

/** The innermost statement whose content holds a place. */
function tellerAt(index: StoryIndex, own: SentenceView, at: number): Told | undefined {
  return (own.passages[0]?.document.layers.statement ?? [])
    .filter((s) => s.content.some((c) => c.start <= at && c.end > at))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .flatMap((s) => index.told.get(s.id) ?? [])[0]
}

/** Longest phrase from a cue to its comma: "contrary to what has been reported,". In code units. */
const longestPhrase = 120

/** Passages elsewhere that tell what a sentence is set against: in its words, and not negated where it is. */
function toldOtherwise(index: StoryIndex, rest: readonly Passage[]): readonly Passage[] {
  const main = mainOf(rest)
  return nearPassages(index, main.topic, 20)
    .filter((n) => n.share >= sameAsEarlier && n.shared.length >= 3 && n.passage.negated !== main.negated)
    .map((n) => n.passage)
    .filter((p) => p.sentence !== main.sentence)
    .slice(0, 4)
}

/** The account with the cue, and what follows a turning word in this sentence or begins the next. */
function earlierSides(found: FoundCue, own: SentenceView, after: SentenceView | null): Sides | null {
  const turn = own.passages.findIndex((p) => p.start > found.start && contrastWords.test(p.text.slice(0, 40)))
  if (turn > 0) return related(own.passages.slice(0, turn), own.passages.slice(turn), 0)
  const first = after?.passages[0]
  if (
    after === null ||
    first === undefined ||
    !/initially|at first|originally|early|initial|one point/i.test(found.words)
  )
    return null
  if (!contrastWords.test(after.text.slice(0, 80))) return null
  return related(
    own.passages.filter((p) => p.end > found.start),
    after.passages,
    2,
  )
}

/** The account that was given up, from the same sentence or the one before, and the sentence that gives it up. */
function laterSides(found: FoundCue, own: SentenceView, before: SentenceView | null): Sides | null {
  const given = own.passages.filter((p) => givenUp.test(p.words))
  const rest = own.passages.filter((p) => !given.includes(p))
  if (enough(given) && enough(rest) && given.every((p) => p.start !== found.start)) return [given, rest]
  const left = partsBefore(own, found.start)
  const right = partsAfter(own, found.start)
  if (/discount/i.test(found.words) && right.length > 0) return null
  if (before !== null) {
    const pair = related(before.passages, [...left, ...right], 1)
    if (pair !== null) return pair
  }
  return related(left, right, 1)
}

/** The account given up, told in a clause of its own: "which earlier reported an arrest". */
const givenUp =
  /\b(?:earlier|initially|originally|previously|at first) (?:\p{L}+ )?(?:reported|said|told|claimed|announced|stated|put|gave)\b|\b(?:had|has|have) (?:first |earlier |initially |previously )(?:reported|said|told|claimed|announced|stated)\b/iu

/** "Pym disagreed.": what he says next stands against the sentence before. */
function disagreement(own: SentenceView, before: SentenceView, after: SentenceView | null): Sides | null {
  if (
    !/\bdisagree[sd]?\b(?! with)/i.test(own.text) ||
    after === null ||
    !enough(before.passages) ||
    after.passages.length === 0
  )
    return null
  return [before.passages, [...own.passages, ...after.passages]]
}

/** An account given up without being told here: the earlier passages of other documents that the next sentence takes up. */
function gaveUp(index: StoryIndex, found: FoundCue, own: SentenceView, after: SentenceView | null): Sides | null {
  const next = after?.passages ?? []
  if (!/back|recant|retract|revis/i.test(found.words) || next.length === 0) return null
  const main = mainOf(next)
  const earlier = nearPassages(index, main.topic, 20)
    .filter(
      (n) => n.share >= leastShareOf(n.passage, main) && n.shared.length >= 4 && n.passage.document !== main.document,
    )
    .map((n) => n.passage)
    .filter((p) => compareDates(p.published, main.published) < 0)
  return earlier.length === 0 ? null : [earlier.slice(0, 4), [...own.passages, ...next]]
}

/** Both, if they share enough words to be accounts of one thing. */
function related(one: readonly Passage[], other: readonly Passage[], fewest: number): Sides | null {
  if (!enough(one) || !enough(other)) return null
  const words = topicOf(one)
  const names = new Set(other.flatMap(nameWords))
  const shared = new Set(other.flatMap((p) => [...p.topic]).filter((w) => words.has(w) && !names.has(w)))
  return shared.size >= fewest ? [one, other] : null
}

function enough(passages: readonly Passage[]): boolean {
  return topicOf(passages).size >= fewestOfAccount
}

function draftOf(index: StoryIndex, [one, other]: Sides, { cue, words, start }: FoundCue): Draft {
  const sides = [one, other].map((side) => [...side, ...sameElsewhere(index, side, [...one, ...other])])
  const turned = /turned out/i.test(words)
    ? other.find((p) => p.end > start && p.topic.size >= fewestOfAccount)
    : undefined
  const [saidA, saidB] = [voicedOf(index, one), turned ?? voicedOf(index, other)].map((p) => accordingTo(index, p))
  const outlet = outletOf(other[0] as Passage)
  const inTime = cue.frame === 'earlier' || cue.frame === 'later'
  const tells = inTime ? 'tells of an earlier and a later account' : 'sets two accounts side by side'
  const holder = cue.frame === 'phrase' ? holderIn(one) : null
  const [first, second] = labelsOf(index, [one, other], inTime)
  const labels = [holder ?? first, second]
  return {
    kind: 'explicit',
    reading: 'differs',
    explanation: saidA && saidB && holder === null ? `${outlet} ${tells}: ${saidA}; ${saidB}.` : `${outlet} ${tells}.`,
    compatible: null,
    ...(isFirm(cue, words) && { tied: true }),
    rule: `reconcile/explicit-${cue.frame}`,
    certainty: certainties[cue.frame],
    sides: sides.map((passages, i) => sideOf(labels[i] as string, passages)),
  }
}

/** How sure a frame is; a phrase often only points to an account, and then a denial beside a report tells more. */
const certainties: Readonly<Record<CueFrame, number>> = {
  between: 0.85,
  other: 0.85,
  later: 0.7,
  earlier: 0.7,
  phrase: 0.55,
}

/** The cue by itself says that accounts differ; "initially" and "later said" also tell of what came after. */
function isFirm({ frame }: ExplicitCue, words: string): boolean {
  if (frame === 'other') return !soft.test(words)
  return frame === 'between' || frame === 'phrase' || (frame === 'later' && firmTurn.test(words))
}

const firmTurn =
  /back|downplay|play|soften|toned|disavow|disown|denied|recant|retract|revis|changed|turned out|discount|corrected|clerical/i
const soft = /^(?:some|in (?:fact|reality|truth))\b/i

/** Whose word each side is; where that is one voice, which of its accounts. */
function labelsOf(index: StoryIndex, [one, other]: Sides, inTime: boolean): readonly string[] {
  const [a, b] = [one, other].map((side) => voiceOf(index, voicedOf(index, side))) as [string, string]
  if (inTime) return [`${a}, first`, `${b}, later`]
  return a === b ? [`${a}, one account`, `${b}, the other`] : [a, b]
}

/** The passage that tells most of a side, one with a speaker before one in the outlet's own voice. */
function voicedOf(index: StoryIndex, side: readonly Passage[]): Passage {
  const main = mainOf(side)
  if (speakerOf(index, main) !== null) return main
  const spoken = side.filter((p) => speakerOf(index, p) !== null && p.topic.size >= fewestOfAccount)
  return spoken.length > 0 ? mainOf(spoken) : main
}

function mainOf(side: readonly Passage[]): Passage {
  const told = (p: Passage) => [...p.topic].filter((w) => !pointers.has(w)).length
  return side.reduce((a, b) => (told(b) > told(a) ? b : a))
}

/** Passages of other documents that tell the account of a side. */
function sameElsewhere(index: StoryIndex, side: readonly Passage[], known: readonly Passage[]): readonly Passage[] {
  const documents = new Set(known.map((p) => p.document.doc.id))
  const main = mainOf(side)
  if (main.topic.size < 5) return []
  return nearPassages(index, main.topic, 12)
    .filter(
      (n) =>
        n.share >= sameAccount &&
        n.shared.length >= 4 &&
        n.passage.negated === main.negated &&
        !documents.has(n.passage.document.doc.id),
    )
    .slice(0, 3)
    .map((n) => n.passage)
}
