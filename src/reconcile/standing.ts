import type { DiscrepancyKind } from '../model/kinds.ts'
import type { Evidence } from '../model/span.ts'
import { disjoint, meets } from '../text/grouping.ts'
import { longestCommonSubsequence } from '../text/wording.ts'
import type { Draft } from './card.ts'
import { isOfDenier } from './denials/denial-ties.ts'
import { isActor, passagesAt, type StoryIndex, weightOfAll, weightOfShared } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceAsIs } from './sentence-views.ts'
import { wordingOf } from './told.ts'
import { contentStems } from './words.ts'

/*
 * Whether a card is raised, or waits under “possible, not reviewed”. Chosen by reading all cards of the development
 * stories and of ten sets of five articles, one set a topic; the bench that moves with them is `stories`.
 */

/** Weight, and share of the lesser one's weight, that a denial and a report must have in common. */
const denialWeight = 7.5
const denialShare = 0.4
/** The same where the report names the person who denies. */
const denierWeight = 5
const denierShare = 0.35
/** Weight that accounts set side by side by a word of time alone ("initially", "later said") must share. */
const timedWeight = 6
/** The same for a claim and what is said of its source. */
const caveatWeight = 5.5
const caveatShare = 0.28
const unconfirmedShare = 0.6
/** Share of words that two causes must have in common to be causes of one thing. */
const causeShare = 0.4
/** Certainty from which a count is raised; below it, two documents must tell it in nearly the same words. */
const countCertainty = 0.6
const countShare = 0.5
/** Words in order, and their share of the shorter wording, that two wordings of one utterance must share. */
const wordingWords = 5
const wordingShare = 0.38
/** Content words among those: "the deal is a" begins many a sentence. */
const wordingTelling = 3

type Test = (index: StoryIndex, draft: Draft) => boolean

const tests: Partial<Readonly<Record<DiscrepancyKind, Test>>> = {
  'denial-vs-report': (index, draft) =>
    draft.tied === true ||
    isClose(closest(index, draft), denialWeight, denialShare) ||
    isClose(
      closest(index, draft, (denial, report) => isOfDenier(index, denial, report)),
      denierWeight,
      denierShare,
    ),
  explicit: (index, draft) => draft.tied === true || closest(index, draft).weight >= timedWeight,
  sourcing: (index, draft) => draft.tied === true || sourcingTests[draft.rule]?.(closest(index, draft)) === true,
  'cause-or-agent': (index, draft) => draft.certainty > 0.5 || closest(index, draft).share >= causeShare,
  count: isSureCount,
  wording: isSureWording,
  attribution: (index, draft) => !namesOtherSpeaker(index, draft),
  'position-qualified': (index, draft) => draft.sides.filter((s) => deniesForSelf(index, s.evidence)).length >= 2,
  'position-reversed': (_, draft) => draft.tied === true,
  dispute: (_, draft) => draft.tied === true,
}

/** Not to have confirmed something is less than a caveat on it: the two must be of one thing. */
const sourcingTests: Readonly<Record<string, (c: Closeness) => boolean>> = {
  'reconcile/sourcing-caveat': (c) => isClose(c, caveatWeight, caveatShare),
  'reconcile/unconfirmed': (c) => isClose(c, denialWeight, unconfirmedShare),
}

/** Whether a card is sure enough to be raised. Of other readings than `differs` nothing is asked: they are shown greyed. */
export function isSure(index: StoryIndex, draft: Draft): boolean {
  if (draft.reading !== 'differs') return true
  if (isOfTwoThings(index, draft)) return false
  if (draft.tied === true) return true
  return tests[draft.kind]?.(index, draft) ?? true
}

/** A text in its own voice tells of two things, and so does one that tells of a matter twice, or of the money of two people. */
function isOfTwoThings(index: StoryIndex, draft: Draft): boolean {
  const documents = new Set(draft.sides.flatMap((s) => s.evidence.map((e) => e.document)))
  if (ofOthers(index, draft)) return true
  if (documents.size > 1) return false
  return draft.rule === 'reconcile/matter' || (withinOneVoice.has(draft.kind) && isOutletsOwn(index, draft))
}

/** Kinds that a text has against itself only where it says so: in its own voice it tells of two things. */
const withinOneVoice: ReadonlySet<DiscrepancyKind> = new Set(['denial-vs-report', 'count'])

/** All sides are in the outlet's own voice. */
function isOutletsOwn(index: StoryIndex, { sides }: Draft): boolean {
  const passages = sides.flatMap((s) => s.evidence).flatMap((e) => passagesAt(index, e))
  return passages.every((p) => p.statement === null && p.speakers.size === 0)
}

interface Closeness {
  readonly weight: number
  readonly share: number
}

function isClose({ weight, share }: Closeness, leastWeight: number, leastShare: number): boolean {
  return weight >= leastWeight && share >= leastShare
}

/** What the two passages of different sides that share most have in common. */
function closest(
  index: StoryIndex,
  { sides }: Draft,
  fits: (a: Passage, b: Passage) => boolean = () => true,
): Closeness {
  const passages = sides.map((s) => s.evidence.flatMap((e) => passagesAt(index, e)).filter((p) => !p.damaged))
  let best: Closeness = { weight: 0, share: 0 }
  passages.forEach((own, i) => {
    for (const a of own)
      for (const b of passages.slice(i + 1).flat()) {
        const shared = weightOfShared(index, a.topic, b.topic)
        if (shared <= best.weight || a.text === b.text || !fits(a, b)) continue
        best = {
          weight: shared,
          share: shared / Math.max(1, Math.min(weightOfAll(index, a.topic), weightOfAll(index, b.topic))),
        }
      }
  })
  return best
}

/** Values that one sentence tells beside each other count different things. */
function isSureCount(index: StoryIndex, draft: Draft): boolean {
  const sentences = draft.sides.map((s) => s.evidence.flatMap((e) => passagesAt(index, e).map((p) => p.sentence)))
  const together = sentences.some((own, i) => own.some((x) => sentences.slice(i + 1).some((o) => o.includes(x))))
  if (together) return false
  return draft.certainty >= countCertainty || closest(index, draft).share >= countShare
}

/** What somebody raises, spends or earns is their own: two sums of two people or bodies are two things. */
const ownMoney =
  /[$€£]\s?\d[^.;]*\b(?:rais|spen|earn|invest|donat|contribut)|\b(?:rais|spen|earn|invest|donat|contribut)\p{L}* [^.;]*[$€£]\s?\d/iu

/** Sums of different people: no side names somebody whom another names. */
function ofOthers(index: StoryIndex, { sides }: Draft): boolean {
  const passages = sides.map((s) => s.evidence.flatMap((e) => passagesAt(index, e)))
  if (!passages.every((side) => side.some((p) => ownMoney.test(p.words)))) return false
  const actors = passages.map(
    (side) => new Set(side.flatMap((p) => [...p.entities, ...p.speakers]).filter((id) => isActor(index, id))),
  )
  return actors.some((a, i) => actors.slice(i + 1).some((b) => disjoint(a, b)))
}

/** All wordings have much in common, and each has words of its own: a cut leaves words out and puts none in. */
function isSureWording(index: StoryIndex, { sides }: Draft): boolean {
  const documents = new Set(sides.flatMap((s) => s.evidence.map((e) => e.document)))
  if (documents.size < 2) return false
  const words = sides.map((s) => longest(s.evidence.map((e) => wordingOf(quotedAt(index, e)))))
  const [first, ...others] = words as [readonly string[], ...(readonly string[])[]]
  return others.every((o) => {
    const shared = longestCommonSubsequence(first, o)
    const own = o.filter((w) => !first.includes(w))
    const telling = new Set(contentStems(o.filter((w) => first.includes(w)).join(' ')))
    return (
      shared >= wordingWords &&
      telling.size >= wordingTelling &&
      shared >= wordingShare * Math.min(first.length, o.length) &&
      own.some((w) => w.length > 1)
    )
  })
}

function longest(lists: readonly string[][]): readonly string[] {
  return lists.reduce((a, b) => (b.length > a.length ? b : a), [] as string[])
}

/** The words of evidence that stand between quotation marks; all of them where none do. */
function quotedAt(index: StoryIndex, e: Evidence & { readonly statement: string | null }): string {
  const words = wordsAt(index, e)
  const quoted = [...words.matchAll(/["“]([^"“”]{12,})(?:["”]|$)/g)].map((m) => m[1]).join(' ')
  return quoted !== '' && (index.told.get(e.statement ?? '')?.quoted ?? '') !== '' ? quoted : words
}

function wordsAt(index: StoryIndex, { document, start, end }: Evidence): string {
  return index.texts.get(document)?.slice(start, end) ?? ''
}

/** The sentence that gives the words to one speaker names the other: one may tell what the other said. */
function namesOtherSpeaker(index: StoryIndex, { sides }: Draft): boolean {
  const told = sides.map((s) =>
    s.evidence.flatMap((e) => {
      const passages = passagesAt(index, e)
      const sentences = new Set(passages.map((p) => p.sentence))
      const around = (index.passagesOfDocument.get(e.document) ?? []).filter((p) => sentences.has(p.sentence))
      return [
        {
          speakers: index.told.get(e.statement ?? '')?.speakers ?? new Set<string>(),
          named: new Set(around.flatMap((p) => [...p.entities])),
        },
      ]
    }),
  )
  return told.some((own, i) =>
    own.some((a) => told.some((other, j) => i !== j && other.some((b) => meets(a.speakers, b.named)))),
  )
}

/** The speaker denies something of their own: the denial opens with "I", "he", "no one". */
function deniesForSelf(index: StoryIndex, evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (e) =>
      ownDenial.test(wordsAt(index, e)) ||
      passagesAt(index, e).some(
        (p) => p.start >= e.start && ownDenial.test(sentenceAsIs(p).slice(p.start - p.sentence.span.start)),
      ),
  )
}

const ownDenial =
  /^["“'‘\s]*(?:and |but |that |let me be clear,? )*(?:["“'‘]\s*)?(?:I|we|he|she|they|it|no|nobody|none|never|not|there)\b/i
