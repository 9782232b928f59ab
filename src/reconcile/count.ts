import { growingRelations } from '../data/count-units.ts'
import type { Reading } from '../model/kinds.ts'
import type { Side } from '../model/story.ts'
import { compareDates, edtfDays } from '../text/edtf.ts'
import { type Draft, listOf, sideOf, voicesOf } from './card.ts'
import { type CountFact, countFactsOf } from './count-facts.ts'
import { canAgree, rangeOf, wordingOf } from './count-values.ts'
import { type StoryIndex, weightOf } from './index-story.ts'

/** Share of context that two counts of people's fate must have in common to be of one event; others need more. */
const contextOfFates = 0.12
const contextOfOthers = 0.34
/** Values this many times apart count different things, unless their contexts are much alike. */
const farApart = 5
const contextOfFarApart = 0.45
/** Days between the dates that two texts give for one thing counted. */
const daysOfOneEvent = 1
/** Values shown on one card, the first, the last and those between with most documents. */
const mostValues = 8

/** Counts of one thing that cannot all hold: one card for each thing counted, a side for each value told. */
export function findCountDiscrepancies(index: StoryIndex): readonly Draft[] {
  const groups = new Map<string, CountFact[]>()
  for (const fact of countFactsOf(index)) {
    const key = `${fact.unit}|${fact.relation}`
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()].flatMap((facts) => componentsOf(index, facts)).flatMap((c) => draftOf(index, c) ?? [])
}

/** Facts of one key that are of one thing, joined through those that are. */
function componentsOf(index: StoryIndex, facts: readonly CountFact[]): CountFact[][] {
  const components: CountFact[][] = []
  for (const fact of facts) {
    const near = components.filter((c) => c.some((f) => comparable(index, f, fact)))
    const joined = [...near.flat(), fact]
    for (const c of near) components.splice(components.indexOf(c), 1)
    components.push(joined)
  }
  return components.map((c) => c.sort((a, b) => a.passage.at - b.passage.at || a.count.span.start - b.count.span.start))
}

/** Whether two counts are of one thing: same event, or like contexts; dates and sizes do not speak against it. */
function comparable(index: StoryIndex, a: CountFact, b: CountFact): boolean {
  if (a.passage.sentence === b.passage.sentence && a.value !== b.value) return false
  if (a.day !== null && b.day !== null && (a.day[0] - b.day[1] > daysOfOneEvent || b.day[0] - a.day[1] > daysOfOneEvent)) return false
  const shared = sharedContext(index, a, b)
  const ratio = Math.max(a.value, b.value) / Math.max(1, Math.min(a.value, b.value))
  if (ratio > farApart && shared < contextOfFarApart) return false
  if (a.event !== null && a.event === b.event) return true
  return shared >= (a.relation !== '' && a.unit === 'people' ? contextOfFates : contextOfOthers)
}

function sharedContext(index: StoryIndex, a: CountFact, b: CountFact): number {
  let [shared, least] = [0, 0]
  for (const word of a.context) if (b.context.has(word)) shared += weightOf(index, word)
  const weigh = (f: CountFact) => [...f.context].reduce((sum, w) => sum + weightOf(index, w), 0)
  least = Math.min(weigh(a), weigh(b))
  return least === 0 ? 1 : shared / least
}

function draftOf(index: StoryIndex, facts: readonly CountFact[]): Draft | null {
  const values = valuesOf(facts)
  if (values.length < 2 || canAgree(values)) return null
  const shown = values.slice(0, mostValues)
  const reading = readingOf(facts)
  const what = thingCounted(facts)
  const wordings = listOf(shown.map((v) => wordingOf(v.value, v.bound)))
  return {
    kind: 'count',
    reading,
    explanation:
      reading === 'later-state' ? `The number of ${what} rises from report to report: ${wordings}.` : `The number of ${what} differs: ${wordings}.`,
    compatible: reading === 'later-state' ? 'Each report may have been right when it was made: the number rose while it was counted.' : compatibleOf(values),
    rule: 'reconcile/count',
    certainty: certaintyOf(facts, values.length),
    sides: shown.map((v): Side => sideOf(`${wordingOf(v.value, v.bound)}: ${voicesOf(index, v.facts.map((f) => f.passage))}`, v.facts.map((f) => f.passage), (p) => (v.facts.find((f) => f.passage === p) as CountFact).core)),
  }
}

interface ToldValue {
  readonly value: number
  readonly bound: CountFact['bound']
  readonly facts: readonly CountFact[]
}

/** Values told, in order of first report; wordings of one value together. */
function valuesOf(facts: readonly CountFact[]): ToldValue[] {
  const byValue = new Map<string, CountFact[]>()
  const dated = [...facts].sort((a, b) => compareDates(a.passage.published, b.passage.published) || a.passage.at - b.passage.at)
  for (const f of dated) {
    const key = `${f.value}|${f.bound === 'more than' || f.bound === 'at least' ? 'up' : f.bound === 'exact' || f.bound === 'about' ? 'at' : 'down'}`
    byValue.set(key, [...(byValue.get(key) ?? []), f])
  }
  return [...byValue.values()].map((fs) => ({ value: (fs[0] as CountFact).value, bound: (fs[0] as CountFact).bound, facts: fs }))
}

/** A number that only rises with the date of the report, where such numbers do, is a later state. */
function readingOf(facts: readonly CountFact[]): Reading {
  const first = facts[0] as CountFact
  if (!growingRelations.has(first.relation) && first.unit !== 'percent') return 'differs'
  const told = facts.flatMap((f) => {
    const days = edtfDays(f.passage.published)
    return days === null ? [] : [{ day: days[0], range: rangeOf(f.value, f.bound) }]
  })
  const days = new Set(told.map((t) => t.day))
  const falls = told.some((a) => told.some((b) => b.day > a.day && b.range[1] < a.range[0]))
  const sameDay = told.some((a) => told.some((b) => a.day === b.day && a.range[0] > b.range[1] * 1.5))
  return days.size > 1 && !falls && !sameDay ? 'later-state' : 'differs'
}

function compatibleOf(values: readonly ToldValue[]): string | null {
  const dates = new Set(values.flatMap((v) => v.facts.map((f) => f.passage.published)))
  return dates.size > 1 ? 'The reports are of different days, and the number may have changed between them.' : null
}

/** What is counted, in words: "people killed", "ambassadors". */
function thingCounted(facts: readonly CountFact[]): string {
  const f = facts[0] as CountFact
  if (f.unit === 'percent') return `percent (${[...f.context].slice(0, 2).join(', ')})`
  const plural = f.unit === 'people' ? 'people' : f.unit === 'child' ? 'children' : /s$/.test(f.unit) ? f.unit : `${f.unit}s`
  return f.relation === '' ? plural : `${plural} (${f.relation})`
}

function certaintyOf(facts: readonly CountFact[], values: number): number {
  const documents = new Set(facts.map((f) => f.passage.document.doc.id)).size
  const fate = facts.some((f) => f.unit === 'people' && f.relation !== '')
  return Math.min(1, 0.35 + (fate ? 0.2 : 0) + Math.min(documents, 6) * 0.07 + Math.min(values, 4) * 0.03)
}
