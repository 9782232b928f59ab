import { contrastWords, type ExplicitCue, explicitCues, pointingWords } from '../data/explicit-cues.ts'
import { compareDates } from '../text/edtf.ts'
import { type Draft, inMarks, outletOf, sideOf } from './card.ts'
import { nearPassages, type StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { contentStems } from './words.ts'
import { partOf, type SentenceView, sentencesOf } from './sentence-views.ts'

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
      const sides = sidesOf(index, cue, sentence, sentences[i - 1] ?? null, sentences[i + 1] ?? null)
      return sides === null ? [] : [draftOf(index, sides, cue.cue)]
    })
  })
}

interface FoundCue {
  readonly cue: ExplicitCue
  readonly start: number
  readonly end: number
}

function cueIn({ text, start }: SentenceView): FoundCue | null {
  for (const cue of explicitCues) {
    const m = cue.words.exec(text)
    if (m !== null) return { cue, start: start + m.index, end: start + m.index + m[0].length }
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
      return betweenSides(found, own, before)
    case 'phrase':
      return phraseSides(found, own)
    case 'earlier':
      return earlierSides(found, own, after)
    case 'later':
      return laterSides(found, own, before) ?? gaveUp(index, found, own, after)
    case 'other':
      return before === null ? null : (related(before.passages, own.passages, 1) ?? disagreement(own, before, after))
  }
}

/** What stands before the cue, or in the sentence before if that only points; and what stands after it. */
function betweenSides(found: FoundCue, own: SentenceView, before: SentenceView | null): Sides | null {
  const left = partsBefore(own, found.start)
  const right = partsAfter(own, found.end)
  const subject = enough(left) ? left : [...left, ...(before?.passages ?? [])]
  return enough(subject) && enough(right) ? [subject, right] : null
}

function phraseSides(found: FoundCue, own: SentenceView): Sides | null {
  const comma = own.text.indexOf(',', found.end - own.start)
  if (comma < 0) return null
  const inPhrase = own.passages
    .filter((p) => p.start <= found.start && p.end > found.start)
    .map((p) => partOf(p, found.start, Math.min(p.end, own.start + comma)))
  const rest = [...partsBefore(own, found.start), ...partsAfter(own, own.start + comma)]
  const account = new Set(inPhrase.flatMap((p) => [...p.topic]).filter((w) => !pointers.has(w)))
  return account.size >= fewestOfAccount && enough(rest) ? [inPhrase, rest] : null
}

/** The account with the cue, and what follows a turning word in this sentence or begins the next. */
function earlierSides(found: FoundCue, own: SentenceView, after: SentenceView | null): Sides | null {
  const turn = own.passages.findIndex((p) => p.start > found.start && contrastWords.test(p.text.slice(0, 40)))
  if (turn > 0) return related(own.passages.slice(0, turn), own.passages.slice(turn), 0)
  const first = after?.passages[0]
  if (
    after === null ||
    first === undefined ||
    !/initially|at first|originally|early|initial|one point/i.test(found.cue.words.exec(own.text)?.[0] ?? '')
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
  const left = partsBefore(own, found.start)
  const right = partsAfter(own, found.start)
  if (/discount/i.test(found.cue.words.exec(own.text)?.[0] ?? '') && right.length > 0) return null
  if (before !== null) {
    const pair = related(before.passages, [...left, ...right], 1)
    if (pair !== null) return pair
  }
  return related(left, right, 1)
}

/** "Pym disagreed.": what he says next stands against the sentence before. */
function disagreement(own: SentenceView, before: SentenceView, after: SentenceView | null): Sides | null {
  if (!/\bdisagree/i.test(own.text) || after === null || !enough(before.passages) || after.passages.length === 0)
    return null
  return [before.passages, [...own.passages, ...after.passages]]
}

/** An account given up without being told here: the earlier passages of other documents that the next sentence takes up. */
function gaveUp(index: StoryIndex, found: FoundCue, own: SentenceView, after: SentenceView | null): Sides | null {
  const next = after?.passages ?? []
  const main = [...next].sort((a, b) => b.topic.size - a.topic.size)[0]
  if (!/back|recant|retract|revis/i.test(found.cue.words.exec(own.text)?.[0] ?? '') || main === undefined) return null
  const earlier = nearPassages(index, main.topic, 20)
    .filter((n) => n.share >= sameAsEarlier && n.shared.length >= 3 && n.passage.document !== main.document)
    .map((n) => n.passage)
    .filter((p) => compareDates(p.published, main.published) < 0)
  return earlier.length === 0 ? null : [earlier.slice(0, 4), [...own.passages, ...next]]
}

/** Share of weight from which an earlier passage is what was given up. */
const sameAsEarlier = 0.5

/** Both, if they share enough words to be accounts of one thing. */
function related(one: readonly Passage[], other: readonly Passage[], fewest: number): Sides | null {
  if (!enough(one) || !enough(other)) return null
  const words = new Set(one.flatMap((p) => [...p.topic]))
  const shared = new Set(other.flatMap((p) => [...p.topic]).filter((w) => words.has(w)))
  return shared.size >= fewest ? [one, other] : null
}

function enough(passages: readonly Passage[]): boolean {
  return new Set(passages.flatMap((p) => [...p.topic])).size >= fewestOfAccount
}

function partsBefore(sentence: SentenceView, at: number): readonly Passage[] {
  return sentence.passages
    .filter((p) => p.start < at)
    .flatMap((p) => (p.end <= at ? [p] : [partOf(p, p.start, at)]))
    .filter((p) => p.topic.size > 0)
}

function partsAfter(sentence: SentenceView, at: number): readonly Passage[] {
  return sentence.passages
    .filter((p) => p.end > at)
    .flatMap((p) => (p.start >= at ? [p] : [partOf(p, at, p.end)]))
    .filter((p) => p.topic.size > 0)
}

function draftOf(index: StoryIndex, [one, other]: Sides, cue: ExplicitCue): Draft {
  const first = one[0] as Passage
  const [a, b] = [one, other].map((side) => [...side, ...sameElsewhere(index, side, [...one, ...other])])
  const [saidA, saidB] = [inMarks(one.map((p) => p.text).join(' ')), inMarks(other.map((p) => p.text).join(' '))]
  const outlet = outletOf(first)
  return {
    kind: 'explicit',
    reading: 'differs',
    explanation:
      saidA && saidB
        ? `${outlet} sets two accounts side by side: ${saidA} and ${saidB}.`
        : `${outlet} sets two accounts side by side.`,
    compatible: null,
    rule: `reconcile/explicit-${cue.frame}`,
    certainty: cue.frame === 'between' || cue.frame === 'other' ? 0.85 : 0.7,
    sides: [sideOf('one account', a as readonly Passage[]), sideOf('the other', b as readonly Passage[])],
  }
}

/** Passages of other documents that tell the account of a side. */
function sameElsewhere(index: StoryIndex, side: readonly Passage[], known: readonly Passage[]): readonly Passage[] {
  const documents = new Set(known.map((p) => p.document.doc.id))
  const main = [...side].sort((a, b) => b.topic.size - a.topic.size)[0]
  if (main === undefined || main.topic.size < 5) return []
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
