import { chargeNouns, noRebuff, rebuffs } from '../../data/rebuff-words.ts'
import { meets } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { inVoiceOf, type Passage, topicOf } from '../passages.ts'
import { type SentenceView, sentencesOf, sentenceText, isTold } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'
import { speakerOf } from '../voices.ts'

/** Sentences before a rebuff among which what it sets aside is looked for. */
const farthest = 3
/** Content words of what was said, and of the answer to it. */
const fewestWords = 3
/** Content words of a sentence that only points to the answer: it is the next sentence. */
const mostPointing = 7

/** "The mayor played down the report", "he said those statements were wrong": beside what was said just before. One card each. */
export function findRebuffs(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) => {
    const sentences = sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? [])
    return sentences.flatMap((own, i) => rebuffIn(index, sentences, own, i) ?? [])
  })
}

function rebuffIn(index: StoryIndex, sentences: readonly SentenceView[], own: SentenceView, i: number): Draft | null {
  const rebuff = rebuffs.find(({ words }) => words.test(own.text))
  const m = rebuff?.words.exec(own.text) ?? null
  if (rebuff === undefined || m === null || noRebuff.test(own.text.slice(0, m.index)) || !isTold(own, heads))
    return null
  const at = own.start + m.index
  const answer = answerOf(index, sentences, i, at, rebuff.answerFollows === true)
  const speakers = new Set(answer.flatMap((p) => [...p.speakers]))
  const said = saidBefore(sentences.slice(Math.max(0, i - farthest), i), own, at, {
    speakers,
    whose: m.groups?.whose ?? m.groups?.by,
    counted: m.groups?.number !== undefined,
    charged: chargeNouns.test(own.text.slice(m.index, m.index + m[0].length + beyond)),
  })
  if (said === null || wordsOf(said) < fewestWords || wordsOf(answer) < fewestWords) return null
  return draftOfVoices(index, said, answer, {
    kind: 'denial-vs-report',
    rule: 'reconcile/rebuffs',
    certainty: 0.65,
  })
}

/** Code units after words that set something aside, in which it may be named as a charge. */
const beyond = 24

/** A headline repeats what the text tells. */
const heads: ReadonlySet<string> = new Set(['headline'])

/** The sentence from the rebuff's own clause on, and what the same speaker says next; what is told to be said comes first. */
function answerOf(
  index: StoryIndex,
  sentences: readonly SentenceView[],
  i: number,
  at: number,
  follows: boolean,
): readonly Passage[] {
  const own = (sentences[i] as SentenceView).passages.filter((p) => p.end > at)
  const voices = new Set(own.flatMap((p) => [...p.speakers, ...(p.statement === null ? p.entities : [])]))
  const next = sentences[i + 1]?.passages.filter((p) => p.statement !== null && !p.damaged) ?? []
  const untold = own.every((p) => p.statement === null)
  const goesOn = next.some((p) => meets(p.speakers, voices)) || (follows && untold && wordsOf(own) <= mostPointing)
  const all = goesOn ? [...own, ...next] : own
  const spoken = all.find((p) => speakerOf(index, p) !== null && p.statement !== null && p.topic.size >= 2)
  // "Ruiz played down the report, saying no date was set": the first clause is on his side too.
  return spoken === undefined ? all : [spoken, ...all.filter((p) => p !== spoken).map((p) => inVoiceOf(p, spoken))]
}

interface Answerer {
  readonly speakers: ReadonlySet<string>
  readonly whose: string | undefined
  /** What is set aside is a number. */
  readonly counted: boolean
  /** It is a charge. */
  readonly charged: boolean
}

/** What others are told to have said: earlier in the sentence, or in the nearest sentence before that tells any. */
function saidBefore(
  before: readonly SentenceView[],
  own: SentenceView,
  at: number,
  { speakers, whose, counted, charged }: Answerer,
): readonly Passage[] | null {
  const isOthers = (p: Passage) =>
    p.statement !== null &&
    !p.damaged &&
    !p.text.includes('?') &&
    !(charged && p.negated) &&
    !meets(p.speakers, speakers) &&
    names(p, whose)
  const here = own.passages.filter((p) => p.end <= at && isOthers(p))
  if (wordsOf(here) >= fewestWords) return here
  for (const sentence of [...before].reverse()) {
    const others = sentence.passages.filter(isOthers)
    if (wordsOf(others) >= fewestWords && (!counted || others.some((p) => p.counts.length > 0))) return others
  }
  return null
}

/** "Vane's claims": its sentence names Vane. */
function names(p: Passage, whose: string | undefined): boolean {
  const name = whose?.split(' ').at(-1)
  return (
    name === undefined ||
    !/^\p{Lu}/u.test(name) ||
    sentenceText(p)
      .split(/[^\p{L}-]+/u)
      .includes(name)
  )
}

function wordsOf(passages: readonly Passage[]): number {
  return topicOf(passages).size
}
