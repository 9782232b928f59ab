import { concessions, contentions, opposing } from '../../data/explicit-cues.ts'
import { meets } from '../../text/grouping.ts'
import { type Draft, sideOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { type Passage, topicOf } from '../passages.ts'
import { type SentenceView, sentencesOf } from '../sentence-views.ts'
import { accordingTo, sentenceOf, speakerOf, voiceOf } from '../voices.ts'

/** Two parties set against each other in one sentence: "while X contends …, Y warned …"; "X says …, but Y …". */
export function findDisputes(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) =>
    sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? []).flatMap((s) => disputeIn(index, s) ?? []),
  )
}

function disputeIn(index: StoryIndex, sentence: SentenceView): Draft | null {
  const turn = turnOf(sentence)
  if (turn === null || sentence.passages.some((p) => p.damaged)) return null
  const [one, other] = turn
  if (!contends(one) || !contends(other) || sameVoice(one, other)) return null
  const [p, q] = [one, other].map((side) => side.find((x) => x.speakers.size > 0) ?? (side[0] as Passage)) as [
    Passage,
    Passage,
  ]
  const [a, b] = [p, q].map((x) => accordingTo(index, x))
  return {
    kind: 'dispute',
    reading: 'differs',
    explanation: a && b ? sentenceOf(`${a}; ${b}`) : 'Two parties give different accounts.',
    compatible: null,
    rule: 'reconcile/dispute-in-sentence',
    certainty: 0.55,
    ...((isBetweenSpeakers(index, p, q) || isVouchedFor(index, one, q)) && { tied: true }),
    sides: [sideOf(voiceOf(index, p), one), sideOf(voiceOf(index, q), other)],
  }
}

/** The sentence's passages before and after the turn: "while X contends …, Y warned …", or "…, but Y denies that". */
function turnOf({ passages, text }: SentenceView): readonly [readonly Passage[], readonly Passage[]] | null {
  if (passages.length < 2) return null
  if (/^["“'(]*(?:(?:but|and|yet) )?(?:while|although|though|even though|even as|whereas)\b/i.test(text)) {
    const comma = text.indexOf(',')
    if (comma < 0) return null
    const start = (passages[0] as Passage).sentence.span.start
    const [one, other] = [
      passages.filter((p) => p.start < start + comma),
      passages.filter((p) => p.start >= start + comma),
    ]
    return one.length > 0 && other.length > 0 && contentions.test(text.slice(0, comma)) ? [one, other] : null
  }
  const at = passages.findIndex((p, i) => i > 0 && concessions.test(p.words) && opposing.test(p.words))
  if (at > 0) return [passages.slice(0, at), passages.slice(at)]
  const set = passages.findIndex(
    (p, i) => i > 0 && /^(?:though|although|even though|whereas)\b/i.test(p.words) && p.statement !== null,
  )
  return set > 0 && passages.slice(0, set).some((p) => p.hedged && !p.negated)
    ? [passages.slice(0, set), passages.slice(set)]
    : null
}

function contends(side: readonly Passage[]): boolean {
  return (
    side.some((p) => p.statement !== null || contentions.test(p.words) || possibility.test(p.words)) &&
    topicOf(side).size >= 3
  )
}

/** Both sides are known to be one speaker's words, or neither names its own. */
function sameVoice(one: readonly Passage[], other: readonly Passage[]): boolean {
  const [x, y] = [one, other].map((side) => new Set(side.flatMap((p) => [...p.speakers])))
  if (x === undefined || y === undefined) return true
  if (x.size === 0 || y.size === 0) return x.size + y.size === 0 && !(contentionIn(one) && contentionIn(other))
  return meets(x, y)
}

/** What might be so is held by somebody, though the text names nobody. */
const possibility = /\bthere (?:is|was|remains) (?:a|some|the) (?:possibility|chance|risk|suspicion|fear|doubt)\b/i

function contentionIn(side: readonly Passage[]): boolean {
  return side.some((p) => contentions.test(p.words))
}

/** What may be so, and a speaker who holds against it. */
function isVouchedFor(index: StoryIndex, one: readonly Passage[], q: Passage): boolean {
  return one.some((p) => possibility.test(p.words)) && speakerOf(index, q) !== null
}

/** Each side has a speaker who is told, and they are two. */
function isBetweenSpeakers(index: StoryIndex, a: Passage, b: Passage): boolean {
  const [x, y] = [speakerOf(index, a), speakerOf(index, b)]
  return x !== null && y !== null && x !== y
}
