import { asking, unreal } from '../../data/denial-words.ts'
import { sameTopics, talkedOf, untalked, vagueTopics } from '../../data/talk-words.ts'
import { meets } from '../../text/grouping.ts'
import { sharedActors } from './denial-ties.ts'
import { nearPassages, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import type { PlainDenial } from './plain-denials.ts'
import { contentStems } from '../words.ts'

/** Passages around a denial in which those who talked are named. */
const around = 4
/** Passages looked at for one denial. */
const mostNear = 40

/** `The merger never came up`, beside reports that the same people talked about the merger. */
export function talkDenials(index: StoryIndex): readonly PlainDenial[] {
  return index.passages.flatMap((passage) => {
    if (passage.damaged || asking.test(passage.words)) return []
    const topic = untalkedTopic(index, passage)
    if (topic.length === 0) return []
    const of = nearPassages(index, new Set(topic.flatMap(withSame)), mostNear)
      .map((n) => n.passage)
      .filter((p) => tellsTalk(p, topic) && !isOwnWord(p, passage) && areOfOneTalk(index, passage, p))
    return of.length === 0 ? [] : [{ passage: { ...passage, negated: true }, act: topic, explicit: true, of }]
  })
}

/** What was not talked about, its head last; empty if the passage says no such thing. */
function untalkedTopic(index: StoryIndex, passage: Passage): readonly string[] {
  for (const pattern of untalked) {
    const topic = pattern.exec(passage.text)?.groups?.topic
    if (topic === undefined) continue
    const stems = tellingStems(topic).filter((s) => passage.topic.has(s))
    if (stems.length > 0) return stems
    return pointing.test(topic) ? topicBefore(index, passage) : []
  }
  return []
}

/** "But it was not part of the talks" is of what was told before, whoever said it. */
const pointing = /\b(?:it|they|that|this|those)\s*$/i

function topicBefore(index: StoryIndex, { at, document }: Passage): readonly string[] {
  const before = index.passages[at - 1]
  if (before === undefined || before.document !== document || before.negated) return []
  const told = before.statement?.content.map((c) => document.doc.text.slice(c.start, c.end)).join(' ')
  const text = told ?? before.text
  return tellingStems(/\b(?:about|concerning|regarding) (.+)$/i.exec(text)?.[1] ?? text)
}

/** Content words of a topic, the last ones, without such as name none ("matters", "news"). */
function tellingStems(topic: string): readonly string[] {
  return contentStems(topic)
    .filter((s) => !vague.has(s))
    .slice(-mostOfTopic)
}

const vague = new Set(contentStems(vagueTopics))
/** Words of a topic that are asked for: its head and what stands next to it. */
const mostOfTopic = 3

/** The passage says that the topic was talked about: its head or a word for the same, and with a long topic one word more. */
function tellsTalk(p: Passage, topic: readonly string[]): boolean {
  const shared = topic.filter((s) => withSame(s).some((t) => p.topic.has(t)))
  return (
    !p.negated &&
    !p.damaged &&
    talkedOf.test(p.words) &&
    !unreal.test(p.words) &&
    shared.length >= Math.min(2, topic.length) &&
    shared.includes(topic.at(-1) as string)
  )
}

const topicsOf = new Map(
  sameTopics.flatMap((words) => {
    const stems = contentStems(words)
    return stems.map((s) => [s, stems] as const)
  }),
)

function withSame(stem: string): readonly string[] {
  return topicsOf.get(stem) ?? [stem]
}

function isOwnWord(report: Passage, denial: Passage): boolean {
  return report.sentence === denial.sentence || meets(report.speakers, denial.speakers)
}

/** Two who talked are named near both; or the one who denies is named in the report. */
function areOfOneTalk(index: StoryIndex, denial: Passage, report: Passage): boolean {
  const denier = meets(denial.speakers, report.entities)
  return denier || sharedActors(index, withNeighbours(index, denial), withNeighbours(index, report)).size >= 2
}

function withNeighbours(index: StoryIndex, p: Passage): Passage {
  const near = index.passages
    .slice(Math.max(0, p.at - around), p.at + around + 1)
    .filter((n) => n.document === p.document)
  return { ...p, entities: new Set(near.flatMap((n) => [...n.entities])) }
}
