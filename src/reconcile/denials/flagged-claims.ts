import { flaggedFalse } from '../../data/rebuttal-words.ts'
import type { Span } from '../../model/span.ts'
import { meets } from '../../text/grouping.ts'
import { inVoiceOfTeller, ownerBefore, tellerOf } from '../acts/actor-before.ts'
import type { Draft } from '../card.ts'
import { nearPassages, type StoryIndex, toldByDocument, weightOfAll } from '../index-story.ts'
import { asOutlets, type Passage, topicOf } from '../passages.ts'
import { partOf, type SentenceView, sentencesOf } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'

/** Weight of the words that a claim and its teller's own words share, and how many they are. Real stories, read card by card. */
const leastWeight = 3
const fewestShared = 2
/** Words of a claim that says enough by itself. */
const fewestOfClaim = 3
/** Passages shown of the claim. */
const mostShown = 4

/** "Lund falsely claimed that the gate was open": what Lund says, beside what the text says of it. One card for each such claim. */
export function findFlaggedClaims(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) =>
    sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? []).flatMap((s) => flaggedIn(index, s) ?? []),
  )
}

function flaggedIn(index: StoryIndex, sentence: SentenceView): Draft | null {
  for (const pattern of flaggedFalse) {
    const m = pattern.exec(sentence.text)
    if (m?.groups?.claim === undefined || unmeant.test(sentence.text.slice(0, m.index))) continue
    const start = sentence.start + m.index
    const from = start + m[0].length - m.groups.claim.length
    const at = sentence.passages.find((p) => p.end > start && p.start < from + m[0].length)
    const last = sentence.passages.findLast((p) => p.start < from + longestClaim) ?? at
    if (at === undefined || last === undefined || at.damaged) continue
    const whole = {
      ...at,
      end: Math.max(at.end, last.end),
      topic: topicOf(sentence.passages),
    }
    const claim = partOf(whole, from, Math.min(whole.end, from + longestClaim))
    const flag = inVoiceOfClaimant(index, { ...at, topic: whole.topic }, start, from, m[0])
    const teller = at.statement === null || meets(at.speakers, flag.speakers) ? asOutlets(at) : at
    const own = ownWords(index, flag, claim)
    if (own.length > 0) return draftOf(index, own, teller)
    if (claim.topic.size < fewestOfClaim || flag.speakers.size === 0) return null
    return draftOf(
      index,
      [{ ...claim, statement: null, speakers: flag.speakers }],
      partOf({ ...teller, ...at.sentence.span }, at.sentence.span.start, from),
    )
  }
  return null
}

/** The passage as the word of whoever makes the claim: of a noun its owner or who repeats it, of a verb its subject. */
function inVoiceOfClaimant(index: StoryIndex, p: Passage, start: number, from: number, words: string): Passage {
  const nobody = { ...p, statement: null, speakers: new Set<string>() }
  if (/ing\b/i.test(words.replace(/\b(?:claim|mislead)ing\b(?= that)/i, '')) || nounFirst.test(words)) {
    const owner = ownerBefore(index, p, start)
    const told = tellerOf(index, p, start - nearVerb, from)
    return owner !== null
      ? { ...nobody, speakers: new Set([owner]) }
      : told === undefined
        ? nobody
        : { ...p, statement: told.statement, speakers: told.speakers }
  }
  return inVoiceOfTeller(index, p, start, from)
}

/** "False claim that", not "falsely claimed that". */
const nounFirst = /^\p{L}+(?<!ly) \p{L}+s? that\b/iu
/** Code units before a claim in which the verb stands that makes it: "repeating a". */
const nearVerb = 14

/** What is to be shown of a claim, in code units. */
const longestClaim = 160

/** It was not told so, or telling it is what someone is charged with. */
const unmeant =
  /\b(?:not|never|n['’]t|if|whether|(?:accus|charg|convict|alleg|indict|plead|guilty)\p{L}*)\b[^.]{0,40}$/iu

/** What the teller says of it: in the same sentence, or elsewhere in words of the claim. */
function ownWords(index: StoryIndex, flag: Passage, claim: Passage): readonly Passage[] {
  const { start, end } = flag.sentence.span
  const beside = (toldByDocument(index).get(flag.document) ?? [])
    .filter((t) => t.quoted !== '' && meets(t.speakers, flag.speakers))
    .filter((t) => t.statement.content.some((c) => c.end > start && c.end <= Math.min(end, claim.start)))
    .map(({ statement, speakers }) => {
      const said = statement.content.find((c) => c.end > start && c.end <= claim.start) as Span
      return { ...partOf(flag, Math.max(start, said.start), said.end), statement, speakers }
    })
  const elsewhere = nearPassages(index, claim.topic, 20)
    .filter(
      ({ passage, shared }) =>
        passage.sentence !== flag.sentence &&
        passage.statement !== null &&
        !passage.damaged &&
        (meets(passage.speakers, flag.speakers) || passage.speakers.size + flag.speakers.size === 0) &&
        shared.length >= fewestShared &&
        weightOfAll(index, shared) >= leastWeight,
    )
    .map((n) => n.passage)
  return [...beside, ...elsewhere].slice(0, mostShown)
}

function draftOf(index: StoryIndex, claimed: readonly Passage[], flag: Passage): Draft {
  return draftOfVoices(index, claimed, [flag], {
    kind: 'explicit',
    rule: 'reconcile/flagged-claim',
    certainty: 0.6,
  })
}
