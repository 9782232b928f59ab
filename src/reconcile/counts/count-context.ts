import { durationUnits, fateRelations } from '../../data/count-units.ts'
import { areWithin, daysBetween, edtfDays } from '../../text/edtf.ts'
import { disjoint, meets } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import type { CountFact } from './count-facts.ts'
import { longestDay } from './count-surroundings.ts'
import { type StoryIndex, weightOfAll, weightOfShared } from '../index-story.ts'

/** Share of context that two counts of people's fate must have in common to be of one event; others need more. */
const contextOfFates = 0.08
const contextOfOthers = 0.4
/** Sums of which no verb tells what was done with them. */
const contextOfSums = 0.6
/** Counts told of other people or bodies. */
const contextOfStrangers = 0.5
/** Small numbers of things are told of many things: two, three, four. */
const smallNumber = 5
const contextOfSmall = 0.55
/** What lasted is told in few words. */
const contextOfDurations = 0.15
const contextOfShares = 0.3
/** Values this many times apart count different things, unless their contexts are much alike. */
const farApart = 2.5
const contextOfFarApart = 0.5
const tooFarApart = 12
/** What a person or organisation that both name is worth. */
const sharedActor = 0.15
/** Days between the dates that two texts give for one thing counted. */
const daysOfOneEvent = 1
/** Weight of a context that tells anything, and what is assumed of one that does not, between reports of one time. */
const leastContext = 5
const neutralContext = 0.2
/** Counts of so few people are told of many things. */
export const fewToTell = 10
/** Days after which nobody and somebody were both told right. */
const daysOfNone = 2
/** Days between reports of one time. */
const daysOfOneTime = 10

/** Whether two counts are of one thing: same event, or like contexts; dates, names and sizes do not speak against it. */
export function comparable(index: StoryIndex, a: CountFact, b: CountFact): boolean {
  if (a.passage.sentence === b.passage.sentence && a.value !== b.value) return false
  if (farInTime(a.day, b.day) || farInTime(a.when, b.when)) return false
  const ofFate = fateRelations.has(a.relation)
  if (tollFalls(a, b) || tollFalls(b, a) || stillGrows(a, b) || stillGrows(b, a)) return false
  if (!ofFate && (disjoint(a.names, b.names) || disjoint(a.of, b.of))) return false
  if (a.owner !== null && b.owner !== null && a.owner !== b.owner) return false
  const shared =
    sharedContext(index, a, b) ??
    (isOneTime(a, b) && (Math.min(a.value, b.value) > fewToTell || isOneFate(a, b)) ? neutralContext : 0)
  if (!sizesAgree(a, b, shared, ofFate)) return false
  if (a.unit === 'people' && a.relation === '' && a.passage.published !== b.passage.published) return false
  if (a.relation === 'evacuate' && !isOneTransfer(a, b, shared)) return false
  if (a.event !== null && a.event === b.event) return true
  if (!ofFate && disjoint(a.actors, b.actors) && shared < contextOfStrangers) return false
  const known = meets(a.actors, b.actors) ? sharedActor : 0
  return shared + known >= neededContext(a, ofFate, known)
}

/** Crew members arrested, firefighters hurt: people of one kind whose fate reports of two days tell. */
function isOneFate(a: CountFact, b: CountFact): boolean {
  return fateRelations.has(a.relation) && a.unit !== 'people' && isOneTime(a, b, daysOfOneFate)
}

/** Days between such reports. */
const daysOfOneFate = 2

/** A later report beside which far fewer are told dead is of another event: a toll does not fall by half. */
function tollFalls(a: CountFact, b: CountFact): boolean {
  const passed = daysBetween(a.passage.published, b.passage.published)
  if (passed === null || a.killed === null || b.killed === null) return false
  return a !== b && passed > 0 && b.killed * 2 < a.killed
}

/** "About 20 million so far", and more in a later report. */
function stillGrows(a: CountFact, b: CountFact): boolean {
  const { doc } = a.passage.document
  const after = doc.text.slice(a.core.end, Math.min(a.passage.end, a.core.end + 20))
  return b.value > a.value && /\b(?:so far|to date|already|until now|up to now)\b/i.test(after)
}

function sizesAgree(a: CountFact, b: CountFact, shared: number, ofFate: boolean): boolean {
  if (a.value === 0 || b.value === 0)
    return ofFate && isOneTime(a, b, a.relation === 'arrest' ? daysOfNoArrest(a, b) : daysOfNone)
  const ratio = Math.max(a.value, b.value) / Math.max(1, Math.min(a.value, b.value))
  if (ratio > tooFarApart || (ratio > farApart && shared < contextOfFarApart)) return false
  const small = !ofFate && Math.max(a.value, b.value) <= smallNumber && !durationUnits.has(a.unit)
  return !small || shared >= contextOfSmall
}

/** Nobody was arrested yet, and later somebody was. */
function daysOfNoArrest(a: CountFact, b: CountFact): number {
  const [x, y] = [a, b].map((f) => edtfDays(f.passage.published)?.[0] ?? 0) as [number, number]
  const noneIsLater = a.value === 0 ? x >= y : y >= x
  return noneIsLater ? daysOfNone : 0
}

function neededContext({ unit, relation }: CountFact, ofFate: boolean, known: number): number {
  if (ofFate) return contextOfFates
  if (unit === 'percent') return contextOfShares
  if (unit === 'people' && relation === '') return contextOfStrangers
  if (unit === 'dollar' && relation === '') return contextOfSums
  return durationUnits.has(unit) ? contextOfDurations + known : contextOfOthers
}

function farInTime(a: CountFact['day'], b: CountFact['day']): boolean {
  if (a === null || b === null) return false
  // Years that follow each other are two times.
  const play = [a, b].every((t) => t[1] - t[0] > longestDay) ? 0 : daysOfOneEvent
  return a[0] - b[1] > play || b[0] - a[1] > play
}

/** Days before a publication in which those left whom it tells of without a day. */
const daysOfATransfer = 2

/** Those who leave are told by where they leave, and go in several parts, each on its day. */
function isOneTransfer(a: CountFact, b: CountFact, shared: number): boolean {
  const alike = meets(a.names, b.names)
  const dayOf = ({ day, passage }: CountFact) => {
    const published = edtfDays(passage.published)
    return day ?? (published === null ? null : ([published[0] - daysOfATransfer, published[1]] as const))
  }
  return (alike || shared >= contextOfSmall) && !farInTime(dayOf(a), dayOf(b))
}

/** Reports of neighbouring days. */
function isOneTime(a: CountFact, b: CountFact, days = daysOfOneTime): boolean {
  return areWithin(days, a.passage.published, b.passage.published)
}

/** Share of the lesser context that both have; null where one has too little to tell. */
export function sharedContext(index: StoryIndex, a: CountFact, b: CountFact): number | null {
  const shared = weightOfShared(index, a.context, b.context)
  const weightOf = weightsOfContexts(index)
  const least = Math.min(weightOf(a), weightOf(b))
  return least < leastContext ? null : shared / least
}

/** A fact is compared with many others. */
const weightsOfContexts = oncePer((index: StoryIndex) =>
  oncePer(({ context }: CountFact) => weightOfAll(index, context)),
)

/** Facts and components of a key that a new fact is compared with: the latest, so that work does not grow with the square. */
const latestFacts = 40
const latestComponents = 60

/** Facts of one key that are of one thing, joined through those that are. */
export function componentsOf(index: StoryIndex, facts: readonly CountFact[]): CountFact[][] {
  const components: CountFact[][] = []
  for (const fact of facts) {
    const near = components
      .slice(-latestComponents)
      .filter((c) => c.slice(-latestFacts).some((f) => comparable(index, f, fact)))
    const [joined = [], ...others] = near
    for (const c of others) for (const f of c) joined.push(f)
    joined.push(fact)
    for (const c of near) components.splice(components.lastIndexOf(c), 1)
    components.push(joined)
  }
  return components.map((c) => c.sort((a, b) => a.passage.at - b.passage.at || a.core.start - b.core.start))
}
