import type { Happening } from '../model/layers.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { datesMeet } from '../text/edtf.ts'
import { type Draft, listOf, sideOf } from './card.ts'
import { passageAt } from './event-slots.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { fromWhom } from './telling.ts'

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
  readonly times: number
  readonly passage: Passage
  readonly date: string | null
}

/**
 * One meeting of two people told here and several there, where an account sets the number right or says that there was no
 * other: one card for each two.
 */
export function findHowOften(index: StoryIndex): readonly Draft[] {
  const told = index.documents.flatMap((d) => toldIn(index, d))
  const byPeople = new Map<string, Told[]>()
  for (const t of told) byPeople.set(t.people.join(), [...(byPeople.get(t.people.join()) ?? []), t])
  return [...byPeople.values()].flatMap((ts) => {
    const several = ts.filter((t) => t.times > 1)
    const one = ts.filter((t) => t.times === 1 && several.some((s) => isOther(s, t)))
    const firm = several.some((t) => corrects.test(t.passage.text)) || one.some((t) => noOther.test(t.passage.text))
    return several.length === 0 || one.length === 0 || !firm ? [] : [draftOf(index, one, several)]
  })
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
    ].filter((id) => index.entities.get(id)?.kind === 'person')
    const passage = passageAt(index, { document: doc.id, ...h.head })
    if (people.length !== 2 || passage === null || passage.damaged || passage.negated) return []
    const counted = h.slots.flatMap((s) => (s.slot === 'count' ? (times.get(s.value) ?? []) : []))
    const number = Math.max(0, ...counted) > 1 ? Math.max(...counted) : isOne(doc.text, h) ? 1 : 0
    const date = h.slots.find((s) => s.slot === 'date')?.value ?? null
    return number === 0 ? [] : [{ people: people.sort(), times: number, passage, date }]
  })
}

/** "a conversation", "one meeting", "met only once". */
function isOne(text: string, { rule, span, head }: Happening): boolean {
  if (rule === 'event-noun') return /^(?:an?|one|their only|the only)\s/i.test(text.slice(span.start, head.end))
  return /^[^.;]{0,60}\b(?:only|just) once\b/i.test(text.slice(head.end, head.end + 80))
}

function draftOf(index: StoryIndex, one: readonly Told[], several: readonly Told[]): Draft {
  const [first] = several as [Told, ...Told[]]
  const names = first.people.map((id) => index.entities.get(id)?.name ?? '')
  const [few, many] = [one.map((t) => t.passage), several.map((t) => t.passage)]
  const number = `${first.times === 2 ? 'two' : first.times} meetings`
  return {
    kind: 'count',
    reading: 'differs',
    explanation: `How often ${listOf(names)} met differs: one meeting ${fromWhom(index, few)}, ${number} ${fromWhom(index, many)}.`,
    compatible: 'Who tells of one meeting may leave another out.',
    rule: 'reconcile/how-often',
    certainty: 0.6,
    about: `meetings of ${names.join(' and ')}`,
    sides: [sideOf(`one meeting, ${fromWhom(index, few)}`, few), sideOf(`${number}, ${fromWhom(index, many)}`, many)],
  }
}
