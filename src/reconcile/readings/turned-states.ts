import { type TurnedState, turnedStates } from '../../data/turned-states.ts'
import { edtfDays } from '../../text/edtf.ts'
import { addTo, disjoint, joinPairs } from '../../text/grouping.ts'
import { actsTold } from '../acts/acts-told.ts'
import { type Draft, evidenceOf, inMarks } from '../card.ts'
import { isPerson, type StoryIndex, weightOfAll } from '../index-story.ts'
import { fitOf, type Part } from '../parts.ts'
import { fromWhom } from '../telling.ts'
import type { ToldAct } from '../acts/told-act.ts'
import { isToldLater } from './told-later.ts'

/** Weight of the words of a thing from which it is told apart from others by them. */
const leastWeight = 3
/** Days before its report that something came into a state, at most, for the state to be that of the report. */
const mostDaysBefore = 30
const mostShown = 4

/** Acts of one thing that are compared with each other: the latest, so that work does not grow with the square. */
const latest = 40

/** What is told to have come into a state, and in a later report out of it again: one card for each thing. */
export function findTurnedStates(index: StoryIndex): readonly Draft[] {
  return turnedStates.flatMap((state) => {
    const [into, outOf] = [state.into, state.outOf].map((verbs) => byThing(actsIn(index, state, verbs), state)) as [
      ReadonlyMap<string, readonly ToldAct[]>,
      ReadonlyMap<string, readonly ToldAct[]>,
    ]
    return [...outOf].flatMap(([thing, own]) => {
      const before = into.get(thing) ?? []
      const pairs = own.flatMap((after) =>
        before.flatMap((b) => (isLater(b, after) && isOneThing(index, b, after) ? [[b, after] as const] : [])),
      )
      return joinPairs(pairs).flatMap((g) => draftOf(index, state, g) ?? [])
    })
  })
}

/** Acts by whose state they tell of: a person, or a thing by the last of its words. */
function byThing(acts: readonly ToldAct[], { of }: TurnedState): ReadonlyMap<string, readonly ToldAct[]> {
  const found = new Map<string, ToldAct[]>()
  for (const t of acts) addTo(found, (of === 'person' ? thingOf(t)?.entity : thingOf(t)?.stems.at(-1)) ?? '', t)
  return new Map([...found].map(([key, own]) => [key, own.slice(-latest)]))
}

function actsIn(index: StoryIndex, { of }: TurnedState, verbs: ReadonlySet<string>): readonly ToldAct[] {
  return actsTold(index).filter(
    (t) =>
      verbs.has(t.verb) &&
      !t.denied &&
      !t.nominal &&
      t.mood === 'fact' &&
      !t.passage.hedged &&
      !t.passage.negated &&
      (of === 'person') === isPerson(index, thingOf(t)?.entity) &&
      (thingOf(t)?.stems.length ?? 0) > 0,
  )
}

/** What is in the state: what it is done to, or what does it by itself. */
function thingOf({ object, agent }: ToldAct): Part | null {
  return object ?? agent
}

function isLater(before: ToldAct, after: ToldAct): boolean {
  const first = before.passage.published
  if (!isToldLater(first, after.passage.published, after.dates)) return false
  const day = edtfDays(first)?.[0] ?? 0
  return before.dates.every((d) => (edtfDays(d)?.[1] ?? Infinity) >= day - mostDaysBefore)
}

/** One thing by its name or its words; of words that many things go by, no name beside them speaks against it. */
function isOneThing(index: StoryIndex, a: ToldAct, b: ToldAct): boolean {
  const [x, y] = [thingOf(a), thingOf(b)]
  const fit = fitOf(index, x, y)
  if (fit === 'same') return true
  if (fit !== 'words' || x === null || y === null || x.stems.at(-1) !== y.stems.at(-1)) return false
  const shared = x.stems.filter((s) => y.stems.includes(s))
  const named = ({ passage }: ToldAct) =>
    new Set(
      [...passage.entities].filter(
        (id) => ['organisation', 'place'].includes(index.entities.get(id)?.kind ?? '') && !passage.speakers.has(id),
      ),
    )
  return weightOfAll(index, shared) >= leastWeight && !disjoint(named(a), named(b))
}

function draftOf(index: StoryIndex, { into }: TurnedState, told: readonly ToldAct[]): Draft | null {
  const sides = [true, false].map((isInto) =>
    told.filter((t) => into.has(t.verb) === isInto).sort((a, b) => a.passage.at - b.passage.at),
  )
  const [first, then] = sides.map((s) => inMarks((s[0] as ToldAct).passage.text))
  if (first === undefined || then === undefined || first === null || then === null) return null
  return {
    kind: 'position-reversed',
    reading: 'later-state',
    explanation: `A later report tells of a later state: ${first}; then ${then}.`,
    compatible: 'Each report may have been right when it was made.',
    rule: 'reconcile/turned-state',
    certainty: 0.4,
    tied: true,
    sides: sides.map((told, i) => ({
      label: `${i === 0 ? 'first' : 'later'}, ${fromWhom(
        index,
        told.map((t) => t.passage),
      )}`,
      evidence: told.slice(0, mostShown).map((t) => evidenceOf(t.passage, t.span)),
    })),
  }
}
