import { bareRebuttal, nothingShows } from '../../data/rebuttal-words.ts'
import { overlaps } from '../../model/span.ts'
import { actorsBefore } from '../acts/actor-before.ts'
import type { Draft } from '../card.ts'
import { isActor, type StoryIndex, toldByDocument, weightOf } from '../index-story.ts'
import { type Passage, topicOf } from '../passages.ts'
import { stemsWithoutNames, toldBefore, toldByOwner, toldLike } from './rebutted-claims.ts'
import { partOf, type SentenceView, sentencesOf } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'
import { oneBlank } from '../words.ts'

/** "There is no evidence that the firm knew", beside who says that it knew; "Not true", beside what it answers. One card each. */
export function findUnsupported(index: StoryIndex): readonly Draft[] {
  const unsupported = index.documents.flatMap((d) => {
    const sentences = sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? [])
    return sentences.flatMap((s, i) => unsupportedIn(index, s, sentences.slice(Math.max(0, i - 2), i)) ?? [])
  })
  return [...unsupported, ...answered(index)]
}

function unsupportedIn(
  index: StoryIndex,
  { text, start, passages }: SentenceView,
  before: readonly SentenceView[],
): Draft | null {
  const m = nothingShows.exec(text)
  if (m?.groups?.claim === undefined || /\b(?:if|whether|would|could|may|might)\b/i.test(text.slice(0, m.index)))
    return null
  const at = start + m.index
  const p = passages.find((x) => x.end > at)
  if (p === undefined || p.damaged) return null
  const from = at + m[0].length - m.groups.claim.length
  const claim = partOf({ ...p, end: start + text.length, topic: topicOf(passages) }, from, start + text.length)
  const stems = stemsWithoutNames(claim.text)
  const named = namedIn(index, p)
  const like = toldLike(index, p, stems).filter((x) => x.statement !== null && tellsOf(x, stems, named))
  const told = like.length > 0 ? like : claimedBefore(index, p, claim, before)
  return told.length === 0 ? null : draftOf(index, { ...p, negated: true }, told)
}

/** Weight from which a word tells which claim is meant. */
const tellingWord = 2.2

/** What somebody else says in the sentences right before, of somebody or something that the claim names. */
function claimedBefore(
  index: StoryIndex,
  p: Passage,
  claim: Passage,
  before: readonly SentenceView[],
): readonly Passage[] {
  const named = namedIn(index, p)
  const stems = [...stemsWithoutNames(claim.text)]
  return before
    .flatMap((s) => s.passages)
    .filter((x) => x.statement !== null && x.speakers.size > 0 && !x.damaged && !x.negated)
    .filter((x) => [...x.speakers].every((s) => !p.speakers.has(s)))
    .filter(
      (x) =>
        [...x.entities].some((e) => named.has(e) && !x.speakers.has(e)) ||
        (stems.some((w) => x.topic.has(w) && weightOf(index, w) >= tellingWord) && sharesTwo(x, stems)),
    )
}

function namedIn(index: StoryIndex, { entities }: Passage): ReadonlySet<string> {
  return new Set([...entities].filter((id) => isActor(index, id)))
}

/** Whether a passage shares two words with a claim, or one and somebody named: "left" alone is said of many things. */
function tellsOf({ topic, entities }: Passage, stems: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  return sharesTwo({ topic }, stems) || [...entities].some((e) => named.has(e))
}

function sharesTwo({ topic }: Pick<Passage, 'topic'>, stems: Iterable<string>): boolean {
  return [...stems].filter((w) => topic.has(w)).length > 1
}

/** Bare answers, beside what somebody else said before. */
function answered(index: StoryIndex): readonly Draft[] {
  return [...toldByDocument(index)].flatMap(([document, all]) =>
    all.flatMap((told) => {
      const { statement, quoted, speakers } = told
      if (statement.form !== 'direct' || !bareRebuttal.test(quoted) || speakers.size === 0) return []
      const own = index.passagesOfDocument.get(document.doc.id) ?? []
      const p = own.find((x) => overlaps(x, statement.span))
      const answer = p ?? passageAround(own, statement.span.start)
      if (answer === undefined || answer.damaged) return []
      const passage = {
        ...answer,
        ...statement.span,
        statement,
        speakers,
        negated: true,
        text: quoted,
        words: oneBlank(quoted),
      }
      const accounts = accountsAnswered(index, passage)
      return accounts.length === 0 ? [] : [draftOf(index, passage, accounts)]
    }),
  )
}

/** The passage before a place. */
function passageAround(own: readonly Passage[], at: number): Passage | undefined {
  return own.findLast((x) => x.sentence.span.start <= at && x.sentence.span.end >= at)
}

/** Whom the sentence before says the answer is to; else what stands before it. */
function accountsAnswered(index: StoryIndex, answer: Passage): readonly Passage[] {
  const sentences = answer.document.layers.sentence
  const before = sentences[sentences.indexOf(answer.sentence) - 1]
  const own = index.passagesOfDocument.get(answer.document.doc.id) ?? []
  const last = own.findLast((x) => x.sentence === before)
  const other =
    last === undefined ? undefined : actorsBefore(index, last, last.end).findLast((id) => !answer.speakers.has(id))
  const told = other === undefined ? [] : toldByOwner(index, answer, other)
  return told.length > 0 ? told : toldBefore(index, answer)
}

function draftOf(index: StoryIndex, rebuttal: Passage, accounts: readonly Passage[]): Draft {
  return draftOfVoices(index, [rebuttal], accounts, {
    kind: 'denial-vs-report',
    rule: 'reconcile/no-evidence',
    certainty: 0.6,
  })
}
