import { clockActs } from '../data/clock-acts.ts'
import type { Span } from '../model/span.ts'
import { edtfDays } from '../text/edtf.ts'
import { addTo, disjoint, grouped, type Latest } from '../text/grouping.ts'
import { type Draft, evidenceOf } from './card.ts'
import { apart } from './one-voice.ts'
import { type StoryIndex, weightOfAll, weightOfShared } from './index-story.ts'
import { documentsOf, type Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'
import { fromWhom } from './telling.ts'
import { contentStems } from './words.ts'

/** An hour of the day that a passage gives for an act. */
interface ClockFact {
  readonly passage: Passage
  readonly act: string
  /** Minutes since midnight that the words leave open. */
  readonly from: number
  readonly to: number
  readonly words: string
  readonly core: Span
  /** Day of the act as the sentence tells it; null if it tells none. */
  readonly day: readonly [number, number] | null
  readonly topic: ReadonlySet<string>
}

const hourOfDay =
  /\b(?:(?<bound>by|before|until|till|from|between|since|to|after)\s+)?(?:(?<near>shortly after|just after|shortly before|just before|around|about|at about|at around|roughly|nearly|some time after|soon after)\s+)?(?:at\s+)?(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s*(?<half>a\.m\.?|p\.m\.?|am\b|pm\b)|(?<name>noon|midnight)\b|(?<=(?:at|around|about|after|before|shortly)\s)(?<full>[01]?\d|2[0-3]):(?<past>[0-5]\d)\b)/giu
/** Minutes of play of an hour told as it is, and of one told "around" or "shortly after". */
const exactPlay = 5
const nearPlay = 30
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

function clockFactsOf(passage: Passage): ClockFact[] {
  if (passage.damaged || passage.negated) return []
  return [...passage.text.matchAll(hourOfDay)].flatMap((m): ClockFact[] => {
    if (m.groups?.bound !== undefined) return []
    const act = actBefore(passage.text, m.index) ?? actAfter(passage.text, m.index + m[0].length)
    const at = minutesOf(m.groups ?? {})
    if (act === null || at === null) return []
    const near = (m.groups?.near ?? '').toLowerCase()
    const [before, after] = /before|nearly/.test(near)
      ? [nearPlay, 0]
      : /after/.test(near)
        ? [0, nearPlay]
        : near === ''
          ? [exactPlay, exactPlay]
          : [nearPlay, nearPlay]
    const start = passage.start + m.index
    const days = passage.document.layers.date
      .filter((d) => d.span.start >= passage.sentence.span.start && d.span.end <= passage.sentence.span.end)
      .flatMap((d) => (d.value === null ? [] : [edtfDays(d.value)]))
    return [
      {
        passage,
        act,
        from: at - before,
        to: at + after,
        words: m[0].trim().replace(/\s+/g, ' '),
        core: { start, end: start + m[0].length },
        day: days.find((d) => d !== null && d[1] - d[0] <= 1) ?? null,
        topic: new Set(contentStems(sentenceText(passage))),
      },
    ]
  })
}

function minutesOf({
  hour,
  minute,
  half,
  name,
  full,
  past,
}: Readonly<Record<string, string | undefined>>): number | null {
  if (name !== undefined) return name.toLowerCase() === 'noon' ? 12 * 60 : 0
  if (full !== undefined) return Number(full) * 60 + Number(past)
  const [h, m] = [Number(hour), Number(minute ?? 0)]
  if (h < 1 || h > 12) return null
  return ((h % 12) + (/^p/i.test(half ?? '') ? 12 : 0)) * 60 + m
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

function isOneAct(index: StoryIndex, a: ClockFact, b: ClockFact): boolean {
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
  const values: { from: number; to: number; facts: ClockFact[] }[] = []
  for (const f of [...facts].sort((a, b) => a.passage.at - b.passage.at)) {
    const known = values.find((v) => gap(v, f) < leastApart)
    if (known === undefined) values.push({ from: f.from, to: f.to, facts: [f] })
    else known.facts.push(f)
  }
  const sides = values
    .map((v) => ({ ...v, passages: v.facts.map((f) => f.passage) }))
    .filter((v, _, all) => all.some((o) => o !== v && apart(o, v)))
    .slice(0, mostSides)
  if (sides.length < 2) return null
  const told = sides.map((v) => `${(v.facts[0] as ClockFact).words} ${fromWhom(index, v.passages)}`)
  const documents = documentsOf(sides.flatMap((v) => v.passages)).size
  return {
    kind: 'date',
    reading: 'differs',
    explanation: `The hour at which ${subjectOf(facts)} ${(facts[0] as ClockFact).act} differs: ${told.join(', ')}.`,
    compatible: null,
    rule: 'reconcile/clock',
    certainty: documents > 1 ? 0.6 : 0.5,
    sides: sides.map((v) => ({
      label: `${(v.facts[0] as ClockFact).words}, ${fromWhom(index, v.passages)}`,
      evidence: v.facts.slice(0, mostSides).map((f) => evidenceOf(f.passage, f.core)),
    })),
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

/** Minutes between two stretches of the day, also across midnight. */
function gap(a: { from: number; to: number }, b: { from: number; to: number }): number {
  const day = 24 * 60
  return Math.min(...[-day, 0, day].map((shift) => Math.max(a.from - (b.to + shift), b.from + shift - a.to, 0)))
}
