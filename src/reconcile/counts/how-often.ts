import type { Happening } from '../../model/layers.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { datesMeet } from '../../text/edtf.ts'
import { grouped, inBoth, type Latest } from '../../text/grouping.ts'
import { type Draft, listOf } from '../card.ts'
import { isActor, isPerson, passagesAt, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'

/** Kinds of event of which two people have one or several. */
const meetings: ReadonlySet<string> = new Set(['meeting', 'conversation'])
/** Words that set a number right: "actually spoke twice", "in fact met three times". */
const corrects = /\b(?:actually|in fact|in reality|not once but|rather than once|not one but)\b/i
/** Words that say that there was no other: "their only meeting", "met just once". */
const noOther =
  /\b(?:only|just|no more than|exactly) (?:once|one (?:meeting|conversation|time|occasion))\b|\b(?:only|sole|single) (?:meeting|conversation|encounter|contact|talk)\b/i

/** Meetings of the same two that a passage tells of. */
interface Told {
  readonly people: readonly string[]
  /** Persons and bodies of its sentence, those aside whose word it is. */
  readonly named: ReadonlySet<string>
  readonly times: number
  readonly passage: Passage
  readonly date: string | null
}

/**
 * Meetings of two people told in numbers that differ: two here and three there; or one here and several there, where an
 * account sets the number right or says that there was no other. One card for each two.
 */
export function findHowOften(index: StoryIndex): readonly Draft[] {
  const told = index.documents.flatMap((d) => toldIn(index, d))
  return grouped(told, areOfOneTwo, latest).flatMap((ts) => {
    const several = ts.filter((t) => t.times > 1)
    const numbers = several.filter((t) => several.some((s) => s.times !== t.times && isOther(s, t)))
    if (numbers.length > 0) return [draftOf(index, numbers)]
    const one = ts.filter(
      (t) => t.times === 1 && several.some((s) => s.people.join() === t.people.join() && isOther(s, t)),
    )
    const firm = several.some((t) => corrects.test(t.passage.words)) || one.some((t) => noOther.test(t.passage.words))
    return several.length === 0 || one.length === 0 || !firm ? [] : [draftOf(index, [...one, ...several])]
  })
}

const latest: Latest = { groups: 60, members: 20 }

/** The same two take part; or one of them does, and the sentences name one more in common: "a lobbyist for the port". */
function areOfOneTwo(a: Told, b: Told): boolean {
  if (a.people.length === 2 && b.people.length === 2) return a.people.join() === b.people.join()
  const shared = inBoth(a.named, b.named)
  return shared.length > 1 && a.people.some((p) => b.people.includes(p))
}

function isOther(a: Told, b: Told): boolean {
  return a.passage.sentence !== b.passage.sentence && (a.date === null || b.date === null || datesMeet(a.date, b.date))
}

function toldIn(index: StoryIndex, document: AnalysedDoc): readonly Told[] {
  const { doc, layers } = document
  const times = new Map(
    layers.count.flatMap((c) =>
      /^(?:time|occasion|meeting|conversation|encounter|talk|discussion)$/.test(c.unit) ? [[c.id, c.value]] : [],
    ),
  )
  return layers.happening.flatMap((h): Told[] => {
    if (!meetings.has(h.kind) || h.rule === 'event-turn') return []
    const people = [
      ...new Set(h.slots.flatMap((s) => (s.slot === 'participant' ? (index.entityOf.get(s.value) ?? []) : []))),
    ].filter((id) => isPerson(index, id))
    const [passage] = passagesAt(index, { document: doc.id, ...h.head })
    if (people.length < 1 || people.length > mostPeople || passage === undefined || passage.damaged || passage.negated)
      return []
    const counted = h.slots.flatMap((s) => (s.slot === 'count' ? (times.get(s.value) ?? []) : []))
    const number = Math.max(0, ...counted) > 1 ? Math.max(...counted) : isOne(doc.text, h) ? 1 : 0
    const date = h.slots.find((s) => s.slot === 'date')?.value ?? null
    if (number === 0 || (number === 1 && people.length !== 2) || vague.test(passage.words)) return []
    return [{ people: people.sort(), named: namedIn(index, passage), times: number, passage, date }]
  })
}

/** Words for people in one clause of two who met: a lobbyist's firm stands beside the lobbyist. */
const mostPeople = 4
/** A number that leaves more open: "at least two meetings". */
const vague =
  /\b(?:at least|more than|as many as|up to|about|some|other|more|another) (?:two|three|four|five|six|\d+)\b/i

/** Persons and bodies of the sentence a passage stands in, those aside whose word it is. */
function namedIn(index: StoryIndex, { document, sentence }: Passage): ReadonlySet<string> {
  const own = (index.passagesOfDocument.get(document.doc.id) ?? []).filter((p) => p.sentence === sentence)
  const speakers = new Set(own.flatMap((p) => [...p.speakers]))
  return new Set(own.flatMap((p) => [...p.entities]).filter((id) => isActor(index, id) && !speakers.has(id)))
}

/** "a conversation", "one meeting", "met only once". */
function isOne(text: string, { rule, span, head }: Happening): boolean {
  if (rule === 'event-noun') return /^(?:an?|one|their only|the only)\s/i.test(text.slice(span.start, head.end))
  return /^[^.;]{0,60}\b(?:only|just) once\b/i.test(text.slice(head.end, head.end + 80))
}

/** A telling that names the two and nobody else; else the one that names most. */
function plainest(told: readonly Told[]): Told {
  return told.find((t) => t.people.length === 2) ?? told.reduce((a, b) => (b.people.length > a.people.length ? b : a))
}

function draftOf(index: StoryIndex, told: readonly Told[]): Draft {
  const names = plainest(told).people.map((id) => index.entities.get(id)?.name ?? '')
  const values = [...new Set(told.map((t) => t.times))]
    .sort((a, b) => a - b)
    .map((times) => {
      const words = times === 1 ? 'one meeting' : `${times === 2 ? 'two' : times} meetings`
      return { words, passages: told.filter((t) => t.times === times).map((t) => t.passage) }
    })
  return {
    kind: 'count',
    reading: 'differs',
    explanation: `How often ${names.length > 1 ? listOf(names) : `${names[0]} and the other side`} met differs: ${valuesFrom(index, values)}.`,
    compatible: 'Who tells of fewer may leave some out.',
    rule: 'reconcile/how-often',
    certainty: 0.6,
    about: `meetings of ${names.join(' and ')}`,
    sides: sidesFrom(index, values),
  }
}
