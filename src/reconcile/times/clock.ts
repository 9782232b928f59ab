import { clockActs } from '../../data/clock-acts.ts'
import type { Span } from '../../model/span.ts'
import { edtfDays } from '../../text/edtf.ts'
import { addTo, differing, disjoint, grouped, type Latest } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { clockGap, type ClockTime, clockTimesIn } from './clock-times.ts'
import { apart } from '../one-voice.ts'
import { type StoryIndex, weightOfAll, weightOfShared } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { valueSides } from '../value-sides.ts'
import { contentStems } from '../words.ts'

/** An hour of the day that a passage gives for an act. */
export interface ClockFact {
  readonly passage: Passage
  readonly act: string
  readonly time: ClockTime
  readonly core: Span
  /** Day of the act as the sentence tells it; null if it tells none. */
  readonly day: readonly [number, number] | null
  readonly topic: ReadonlySet<string>
}

/** Hours this close are told of one moment, however they are told; in minutes. */
const leastApart = 20
/** Words between the act and its hour. In code units. */
const farthestHour = 80
/** Weight of the words that two sentences share, and its share of the lesser one, to be of one act. */
const leastWeight = 4
const leastShare = 0.3
const mostSides = 4
const latest: Latest = { groups: 60, members: 20 }

/** Hours of the day told of one act that cannot both hold: one card for each act, a side for each hour. */
export function findClockDiscrepancies(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, ClockFact[]>()
  for (const fact of index.passages.flatMap(clockFactsOf)) addTo(byAct, fact.act, fact)
  return [...byAct.values()]
    .flatMap((facts) => grouped(facts, (a, b) => isOneAct(index, a, b), latest))
    .flatMap((g) => draftOf(index, g) ?? [])
}

/** The hours that a passage gives for acts; none of one that is damaged or denies. */
export function clockFactsOf(passage: Passage): ClockFact[] {
  if (passage.damaged || passage.negated) return []
  return clockTimesIn(passage.text).flatMap((time): ClockFact[] => {
    const act = actBefore(passage.text, time.start) ?? actAfter(passage.text, time.end)
    if (act === null) return []
    const days = passage.document.layers.date
      .filter((d) => d.span.start >= passage.sentence.span.start && d.span.end <= passage.sentence.span.end)
      .flatMap((d) => (d.value === null ? [] : [edtfDays(d.value)]))
    return [
      {
        passage,
        act,
        time,
        core: { start: passage.start + time.start, end: passage.start + time.end },
        day: days.find((d) => d !== null && d[1] - d[0] <= 1) ?? null,
        topic: new Set(contentStems(sentenceText(passage))),
      },
    ]
  })
}

/** The act told last before an hour, in its clause. */
function actBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - farthestHour), at)
  const told = clockActs.flatMap(([name, words]) => [...before.matchAll(words)].map((m) => ({ name, at: m.index })))
  return told.sort((a, b) => b.at - a.at)[0]?.name ?? null
}

/** "Shortly after 2 a.m. a fire broke out": the act told first after an hour. */
function actAfter(text: string, at: number): string | null {
  const after = text.slice(at, at + farthestHour)
  const told = clockActs.flatMap(([name, words]) => [...after.matchAll(words)].map((m) => ({ name, at: m.index })))
  return told.sort((a, b) => a.at - b.at)[0]?.name ?? null
}

/** Whether two hours are told of one act: on one day, in one place, in sentences of the same words. */
export function isOneAct(index: StoryIndex, a: ClockFact, b: ClockFact): boolean {
  if (a.day !== null && b.day !== null && !(a.day[0] <= b.day[1] && b.day[0] <= a.day[1])) return false
  if (disjoint(placesIn(index, a.passage), placesIn(index, b.passage))) return false
  const shared = weightOfShared(index, a.topic, b.topic)
  const least = Math.min(weightOfAll(index, a.topic), weightOfAll(index, b.topic))
  return shared >= leastWeight && shared >= leastShare * least
}

/** Places that a passage names. */
export function placesIn(index: StoryIndex, { entities }: Passage): ReadonlySet<string> {
  return new Set([...entities].filter((id) => index.entities.get(id)?.kind === 'place'))
}

function draftOf(index: StoryIndex, facts: readonly ClockFact[]): Draft | null {
  const [first] = facts
  const groups: ClockFact[][] = []
  for (const f of [...facts].sort((a, b) => a.passage.at - b.passage.at)) {
    const known = groups.find(([g]) => clockGap((g as ClockFact).time, f.time) < leastApart)
    if (known === undefined) groups.push([f])
    else known.push(f)
  }
  const told = groups.map((own) => ({
    words: (own[0] as ClockFact).time.words,
    told: own,
    passages: own.map((f) => f.passage),
  }))
  const values = differing(told, apart).slice(0, mostSides)
  if (first === undefined || values.length < 2) return null
  const { inWords, sides } = valueSides(index, values, mostSides)
  return {
    kind: 'date',
    reading: 'differs',
    explanation: `The hour at which ${subjectOf(facts)} ${first.act} differs: ${inWords}.`,
    compatible: null,
    rule: 'reconcile/clock',
    certainty: documentsOf(values.flatMap((v) => v.passages)).size > 1 ? 0.6 : 0.5,
    sides,
  }
}

/** What it is that began or ended, as the accounts name it: "the fire"; "it" where they name none. */
function subjectOf(facts: readonly ClockFact[]): string {
  for (const { passage, core } of facts) {
    const { doc, layers } = passage.document
    const before = layers.happening.filter(
      (h) => h.rule === 'event-noun' && h.head.start >= passage.start && h.head.end <= core.start,
    )
    const head = before.at(-1)?.head
    if (head !== undefined) return `the ${doc.text.slice(head.start, head.end).toLowerCase()}`
  }
  return 'it'
}
