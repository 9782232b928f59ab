import { type LastingState, lastingStates, orderNouns } from '../../data/lasting-states.ts'
import { addTo, disjoint, joinPairs } from '../../text/grouping.ts'
import { actsTold } from '../acts/acts-told.ts'
import { type Draft, evidenceOf, inMarks } from '../card.ts'
import { isPerson, type StoryIndex } from '../index-story.ts'
import { type Passage, untoldRegions } from '../passages.ts'
import { fromWhom } from '../telling.ts'
import type { ToldAct } from '../acts/told-act.ts'
import { stemOf } from '../words.ts'
import { isToldLater } from './told-later.ts'

/** A state or its end, as one passage tells it. */
interface Told {
  readonly passage: Passage
  readonly core: { readonly start: number; readonly end: number }
  readonly ended: boolean
}

/** Tellings of one person's state that are compared with each other, so that work does not grow with the square. */
const mostCompared = 30
const mostShown = 3

const orders = new Set(orderNouns.map(stemOf))

/** Somebody missing and found, held and freed, at large and caught; an order in force and lifted: one card for each. */
export function findEndedStates(index: StoryIndex): readonly Draft[] {
  return lastingStates.flatMap((state) => {
    const ends = endsOf(index, state)
    const states = ends.size === 0 ? new Map<string, Told[]>() : statesOf(index, state, ends)
    return [...ends].flatMap(([whose, own]) => {
      const before = (states.get(whose) ?? []).slice(0, mostCompared)
      const pairs = own
        .slice(-mostCompared)
        .flatMap((after) => before.flatMap((b) => (isLater(index, b, after) ? [[b, after] as const] : [])))
      return joinPairs(pairs).flatMap((g) => draftOf(index, state, whose, g) ?? [])
    })
  })
}

/** Passages that tell of the end of a state, by whose it was. */
function endsOf(index: StoryIndex, { ends, of }: LastingState): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>()
  for (const t of actsTold(index)) {
    if (!ends.has(t.verb) || t.denied || t.nominal || t.mood !== 'fact' || t.passage.hedged || t.passage.negated)
      continue
    for (const whose of whoseIn(index, t, of)) addTo(found, whose, { passage: t.passage, core: t.span, ended: true })
  }
  return found
}

function whoseIn(index: StoryIndex, { object, agent }: ToldAct, of: LastingState['of']): readonly string[] {
  const who = (object ?? agent)?.entity ?? ''
  if (of === 'person') return isPerson(index, who) ? [who] : []
  return object?.stems.filter((s) => orders.has(s)) ?? []
}

/** Passages that tell of a state, by whose it is: of those whose state a passage tells to be over. */
function statesOf(
  index: StoryIndex,
  { words, of }: LastingState,
  ends: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Told[]> {
  const found = new Map<string, Told[]>()
  for (const passage of index.passages) {
    if (passage.damaged || passage.negated || untoldRegions.has(passage.sentence.region)) continue
    const m = words.exec(passage.text)
    if (m === null || passage.text.includes('?')) continue
    const core = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    const people = [...passage.entities].filter((id) => isPerson(index, id) && !passage.speakers.has(id))
    const whose =
      of === 'person' ? (people.length === 1 ? people : []) : [...passage.topic].filter((s) => orders.has(s))
    for (const id of whose) if (ends.has(id)) addTo(found, id, { passage, core, ended: false })
  }
  return found
}

/** Told in a report of a later day, and not of a time before the first; no place of the one speaks against the other. */
function isLater(index: StoryIndex, state: Told, end: Told): boolean {
  const { published, dates } = end.passage
  const days = dates.map((d) => d.value)
  if (!isToldLater(state.passage.published, published, days)) return false
  const places = (p: Passage) => new Set([...p.entities].filter((id) => index.entities.get(id)?.kind === 'place'))
  return !disjoint(places(state.passage), places(end.passage))
}

function draftOf(index: StoryIndex, { of }: LastingState, whose: string, told: readonly Told[]): Draft | null {
  const sides = [false, true].map((ended) =>
    told.filter((t) => t.ended === ended).sort((a, b) => a.passage.at - b.passage.at),
  )
  const [first, then] = sides.map((s) => inMarks((s[0] as Told).passage.text))
  if (!first || !then) return null
  const name = of === 'person' ? (index.entities.get(whose)?.name ?? 'somebody') : 'what was ordered'
  return {
    kind: 'position-reversed',
    reading: 'later-state',
    explanation: `A later report tells of a later state of ${name}: ${first}; then ${then}.`,
    compatible: 'Each report may have been right when it was made.',
    rule: 'reconcile/ended-state',
    certainty: 0.4,
    tied: true,
    sides: sides.map((own, i) => ({
      label: `${i === 0 ? 'first' : 'later'}, ${fromWhom(
        index,
        own.map((t) => t.passage),
      )}`,
      evidence: own.slice(0, mostShown).map((t) => evidenceOf(t.passage, t.core)),
    })),
  }
}
