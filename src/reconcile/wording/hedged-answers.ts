import { asking, unreal } from '../../data/denial-words.ts'
import { bareHedgedAnswer, hedgedRecall } from '../../data/sourcing-words.ts'
import { meets } from '../../text/grouping.ts'
import { type Draft, inMarks, nameOf, outletOf, sideOf } from '../card.ts'
import { nearPassages, type StoryIndex, toldByDocument, weightOfAll } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { toldEvidence, type Told } from '../told.ts'
import { nameIn, voicesOf } from '../voices.ts'
import { contentStems } from '../words.ts'

/** Weight of the words that a flat "no" shares with what was asked, or with what its speaker does not remember. */
const leastWeight = 5
/** Passages looked at for one answer, and shown beside it. */
const mostNear = 30
const mostFirm = 4
/** Sentences at the beginning of an article that tell in short what it reports further on. */
const leadSentences = 2

/** "Not to my knowledge", "I don't recall" by someone who is elsewhere told to have said no: the answer beside the flat "no". */
export function findHedgedAnswers(index: StoryIndex): readonly Draft[] {
  return [...toldByDocument(index).values()].flatMap((told) =>
    told.flatMap((t, at) => {
      if (!isHedged(t)) return []
      const firm = [...inLead(index, told, t), ...byTopic(index, told, at)]
      const passages = [...new Set(firm)].slice(0, mostFirm)
      return passages.length === 0 ? [] : [draftOf(index, t, passages)]
    }),
  )
}

function isHedged({ quoted, speakers, statement }: Told): boolean {
  if (speakers.size === 0 || statement.damaged || statement.negated) return false
  const words = quoted.trim()
  return bareHedgedAnswer.test(words) || hedgedRecall.test(words)
}

/** What the first sentences or the headline flatly deny on the word of the speaker, or of who does what the speaker tells to have done. */
function inLead(index: StoryIndex, told: readonly Told[], answer: Told): readonly Passage[] {
  if (!bareHedgedAnswer.test(answer.quoted.trim())) return []
  const { document } = answer
  const first = new Set(document.layers.sentence.filter((s) => s.region === 'body').slice(0, leadSentences))
  const lead = (index.passagesOfDocument.get(document.doc.id) ?? []).filter(
    (p) => first.has(p.sentence) || p.sentence.region === 'headline' || p.sentence.region === 'title',
  )
  const own = told.filter((t) => isOneSpeaker(t.speakers, answer.speakers))
  const done = new Set(own.flatMap((t) => contentStems(t.text)))
  return lead.filter((p) => isFlat(p) && (isOneSpeaker(p.speakers, answer.speakers) || isCalledBy(p, done)))
}

/** Flat denials of the speaker, in any document, of what was asked or of what is not remembered. */
function byTopic(index: StoryIndex, told: readonly Told[], at: number): readonly Passage[] {
  const answer = told[at] as Told
  const before = told[at - 1]
  const asked = before?.statement.acts.includes('question') === true ? before.text : ''
  const topic = new Set(contentStems(`${asked} ${answer.text}`))
  return nearPassages(index, topic, mostNear)
    .filter((n) => weightOfAll(index, n.shared) >= leastWeight)
    .map((n) => n.passage)
    .filter((p) => isFlat(p) && isOneSpeaker(p.speakers, answer.speakers) && p.statement !== answer.statement)
}

function isFlat(p: Passage): boolean {
  const text = p.words
  return p.negated && !p.hedged && !p.damaged && !hedgedRecall.test(text) && !unreal.test(text) && !asking.test(text)
}

function isOneSpeaker(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return meets(a, b)
}

/** "the inspector said" of who "inspected her", "the driver" of who "drove": the source is called by what the speaker tells to have done. */
function isCalledBy({ statement, document }: Passage, done: ReadonlySet<string>): boolean {
  const words = (statement?.source ?? []).map((s) => document.doc.text.slice(s.start, s.end)).join(' ')
  const doers = words.match(/\b\p{L}{4,}(?:ers?|ors?)\b/giu) ?? []
  return doers.some((w) =>
    [w, w.replace(/(?:e|o)rs?$/, ''), w.replace(/rs?$/, '')].some((v) => contentStems(v).some((s) => done.has(s))),
  )
}

function draftOf(index: StoryIndex, answer: Told, firm: readonly Passage[]): Draft {
  const [said, flat] = [inMarks(answer.quoted), inMarks(firm[0]?.text ?? '')]
  const name = nameOf(index, answer.speakers)
  const who = name === null ? 'The speaker' : nameIn(answer.document.doc.text, name)
  return {
    kind: 'sourcing',
    reading: 'differs',
    explanation:
      said && flat
        ? `Told flatly in ${outletOf(firm[0] ?? answer)}: ${flat}; the answer of ${who} was ${said}.`
        : `The answer of ${who} is told more firmly than it was given.`,
    compatible: 'Not to know or remember something is less than to deny it.',
    tied: true,
    rule: 'reconcile/hedged-answer',
    certainty: 0.5,
    sides: [
      sideOf(`told flatly: ${voicesOf(index, firm)}`, firm),
      { label: `the answer: ${who}`, evidence: [toldEvidence(answer)] },
    ],
  }
}
