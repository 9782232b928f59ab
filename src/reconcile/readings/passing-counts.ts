import { fateRelations, peopleUnits } from '../../data/count-units.ts'
import { passingStates } from '../../data/passing-counts.ts'
import type { Span } from '../../model/span.ts'
import { compareDates } from '../../text/edtf.ts'
import { addTo, grouped, meets } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import { type Draft, evidenceOf, listOf } from '../card.ts'
import { type CountFact, countFactsOf } from '../counts/count-facts.ts'
import { canAgree, wordingOf } from '../counts/count-values.ts'
import { type StoryIndex, weightOfShared } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { voicesOf } from '../voices.ts'

/** Weight of the words that two clauses share beside the state, where nobody of the one is named in the other. */
const leastShared = 4
/** Numbers so small are told of many things. */
const fewest = 5
/** A number this many times another one counts something else. */
const farthestApart = 12
/** The words of the state stand so near the number. In code units. */
const reach = 60
const mostSides = 6

/** Numbers of those in a state that passes, as reports of several days tell them: one card for each state. */
export function findPassingCounts(index: StoryIndex): readonly Draft[] {
  const byState = new Map<string, CountFact[]>()
  for (const fact of countFactsOf(index)) {
    const state = stateOf(fact)
    if (state !== null) addTo(byState, state, fact)
  }
  return [...byState].flatMap(([state, facts]) => {
    const dated = [...facts].sort(
      (a, b) => compareDates(a.passage.published, b.passage.published) || a.passage.at - b.passage.at,
    )
    return grouped(dated, (a, b) => isOneCrowd(index, a, b), { groups: 40, members: 20 }).flatMap(
      (g) => draftOf(index, state, g) ?? [],
    )
  })
}

/** The state around a number that is one of people or homes, and no part, order of size or plan. */
function stateOf({ passage, core, value, vague, relation, unit, ofSome }: CountFact): string | null {
  if (value < fewest || vague !== null || ofSome === true || passage.damaged || passage.published === null) return null
  if (unit === 'percent' || / planned$/.test(relation) || !(peopleUnits.has(unit) || countedUnits.has(unit)))
    return null
  if (fateRelations.has(relation) && relation !== 'miss') return null
  const { text } = passage
  const [from, to] = [core.start - passage.start, core.end - passage.start]
  const near = `${text
    .slice(Math.max(0, from - reach / 2), from)
    .split(edge)
    .at(-1)}…${text.slice(to, to + reach).split(edge)[0]}`
  return passingStates.find(({ words }) => words.test(near))?.name ?? null
}

/** What stands beyond is told of others. */
const edge = /[;:,]|\b(?:and|but|while|including)\b/i

/** Units of people of a kind, and of what goes for them, beside those that say no more than people. */
const countedUnits: ReadonlySet<string> = new Set(
  'passenger worker child soldier student pupil guest tourist driver lorry truck vehicle home customer family property business case migrant refugee flight'.split(
    ' ',
  ),
)

/** Numbers of one crowd: of one kind, or people, and the clauses share who says it, who or where it is, or words beside the state. */
function isOneCrowd(index: StoryIndex, a: CountFact, b: CountFact): boolean {
  if (a.unit !== b.unit && a.unit !== 'people' && b.unit !== 'people') return false
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  if (ratio > farthestApart || a.passage.sentence === b.passage.sentence) return false
  const who = ({ speakers, entities }: Passage) => new Set([...speakers, ...entities])
  return meets(who(a.passage), who(b.passage)) || weightOfShared(index, wordsBeside(a), wordsBeside(b)) >= leastShared
}

/** Content words of a clause, the numbers in it aside. */
const wordsBeside = oncePer(
  ({ passage }: CountFact): ReadonlySet<string> => new Set([...passage.topic].filter((s) => !/^\d/.test(s))),
)

interface Value {
  readonly words: string
  readonly facts: readonly CountFact[]
}

function draftOf(index: StoryIndex, state: string, facts: readonly CountFact[]): Draft | null {
  const byValue = new Map<string, CountFact[]>()
  for (const f of facts) addTo(byValue, wordingOf(f.value, f.bound), f)
  const values: Value[] = [...byValue].map(([words, own]) => ({ words, facts: own }))
  const changed = values.filter((v) => values.some((o) => isLater(v, o) || isLater(o, v)))
  const documents = documentsOf(changed.flatMap((v) => v.facts.map((f) => f.passage)))
  if (changed.length < 2 || documents.size < 2) return null
  const shown = changed.slice(0, mostSides)
  const what = `${facts.some((f) => f.unit === 'people' || f.unit === 'passenger') ? 'people' : 'those'} ${state}`
  return {
    kind: 'count',
    reading: 'later-state',
    explanation: `The number told of ${what} changes from report to report: ${listOf(shown.map((v) => v.words))}.`,
    compatible: 'Each report may have been right when it was made.',
    rule: 'reconcile/passing-count',
    certainty: 0.5,
    about: what,
    sides: shown.map((v) => sideOfValue(index, v)),
  }
}

/** Another number, in a report of a later day. */
function isLater(a: Value, b: Value): boolean {
  return a.facts.some((x) =>
    b.facts.some((y) => compareDates(x.passage.published, y.passage.published) < 0 && !canAgree([x, y])),
  )
}

function sideOfValue(index: StoryIndex, { words, facts }: Value): Draft['sides'][number] {
  const seen = new Set<Passage>()
  const told = facts.filter(({ passage }) => !seen.has(passage) && seen.add(passage))
  return {
    label: `${words}: ${voicesOf(
      index,
      told.map((f) => f.passage),
    )}`,
    evidence: told
      .slice(0, mostSides)
      .map(({ passage, core }: { passage: Passage; core: Span }) => evidenceOf(passage, core)),
  }
}
