import { currencies } from '../../data/figure-words.ts'
import { durationUnits, fateRelations, growingRelations } from '../../data/count-units.ts'
import type { Reading } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import type { Side } from '../../model/story.ts'
import { compareDates, edtfDays } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, listOf, sideOf } from '../card.ts'
import { componentsOf, fewToTell, sharedContext } from './count-context.ts'
import { type CountFact, countFactsOf } from './count-facts.ts'
import { relationWords } from './count-surroundings.ts'
import { canAgree, rangeOf, wordingOf } from './count-values.ts'
import { standApart } from '../one-voice.ts'
import { findFigures } from './figure.ts'
import { findMatters, type NumberAt } from './matter.ts'
import { findScopes } from './count-scopes.ts'
import type { StoryIndex } from '../index-story.ts'
import { documentsOf } from '../passages.ts'
import { voicesOf } from '../voices.ts'
import { oneBlank } from '../words.ts'

/** Documents that must tell how long something lasted: what lasted is told in too few words to go by two. */
const fewestOfDurations = 3
/** Values shown on one card: those with most documents, and the last. */
const mostValues = 8
/** Evidence of a count reaches so far around the number, in code units. */
const evidenceReach = 60

/** Counts of one thing that cannot all hold: one card for each thing counted, a side for each value that another excludes. */
export function findCountDiscrepancies(index: StoryIndex): readonly Draft[] {
  const groups = new Map<string, CountFact[]>()
  for (const fact of countFactsOf(index)) {
    if (
      (fact.unit === 'percent' && fact.value % 100 === 0) ||
      fact.passage.damaged ||
      (fact.unit === 'percent' && fact.relation !== '')
    )
      continue
    const key = `${fact.unit}|${fact.relation}`
    addTo(groups, key, fact)
  }
  const differing = [...groups.values()]
    .flatMap((facts) => componentsOf(index, facts))
    .flatMap((c) => draftOf(index, c) ?? [])
  const cardsOf = new Map<string, Set<Draft>>()
  for (const d of differing)
    for (const { document } of d.sides.flatMap((s) => s.evidence))
      cardsOf.set(document, (cardsOf.get(document) ?? new Set()).add(d))
  const matters = findMatters(index, (...numbers) =>
    [...(cardsOf.get(numbers[0]?.document ?? '') ?? [])].some((d) => tellsBoth(d, numbers)),
  )
  const told = new Map<string, Span[]>()
  for (const e of [...differing, ...matters].flatMap((d) => d.sides.flatMap((side) => side.evidence)))
    addTo(told, e.document, e)
  const shown = (document: string, core: Span) =>
    told.get(document)?.some((e) => e.start <= core.start && core.end <= e.end) === true
  return [...differing, ...matters, ...findFigures(index, shown), ...findScopes(index, [...groups.values()].flat())]
}

/** Whether a card tells all the numbers of these places. */
function tellsBoth({ explanation, sides }: Draft, numbers: readonly NumberAt[]): boolean {
  return numbers.every(
    ({ document, core, value, words }) =>
      (explanation.includes(words) || explanation.includes(value.toLocaleString('en-US'))) &&
      sides.some((s) => s.evidence.some((e) => e.document === document && e.start <= core.start && core.end <= e.end)),
  )
}

function draftOf(index: StoryIndex, facts: readonly CountFact[]): Draft | null {
  const documents = documentsOf(facts.map((f) => f.passage)).size
  if (documents < fewestFor(facts[0] as CountFact)) return null
  const told = withoutStrays(index, valuesOf(facts))
  if (told.length < 2 || canAgree(told)) return null
  const apart = told.filter((v) => told.some((o) => !canAgree([v, o])))
  const values = apart.length > 1 ? apart : told
  const shown = chosenOf(values)
  const reading = readingOf(facts)
  const what = thingCounted(facts)
  const wordings = listOf(shown.map(wordsOf))
  const thing = thingIn(facts[0] as CountFact, what)
  const later = reading === 'later-state'
  return {
    kind: 'count',
    reading,
    explanation: later
      ? `${/^the (?:sum|share)/.test(thing) ? `The ${what} told` : `The number told of ${what}`} changes from report to report: ${wordings}.`
      : what === 'times'
        ? `Accounts differ on how often it was: ${wordings}.`
        : `Accounts differ on ${thing}: ${wordings}.`,
    compatible: later ? 'Each report may have been right when it was made.' : compatibleOf(values),
    rule: 'reconcile/count',
    certainty: certaintyOf(facts, values.length),
    about: what,
    sides: shown.map((v) => sideOfValue(index, v)),
  }
}

/** What accounts differ on: "the sum", "the number of ambassadors", "the share that is there". */
function thingIn(fact: CountFact, what: string): string {
  if (fact.unit === 'percent') return `the ${what}`
  return isMoney(fact) ? `the ${what}` : `the number of ${what}`
}

/** Documents that must tell a number: one article tells of many lengths of time, of many shares, and of people of whom it says no more. */
function fewestFor({ unit, relation }: CountFact): number {
  if (durationUnits.has(unit)) return fewestOfDurations
  return unit === 'percent' || (unit === 'people' && relation === '') ? 2 : 1
}

function sideOfValue(index: StoryIndex, v: ToldValue): Side {
  const passages = v.facts.map((f) => {
    const fact = f.core
    const { start, end } = around(f, fact)
    const text = f.passage.document.doc.text.slice(start, end)
    return { ...f.passage, start, end, text, words: oneBlank(text) }
  })
  return sideOf(`${wordsOf(v)}: ${voicesOf(index, passages)}`, passages)
}

/** The number as a sentence tells it: "none", "once", "about 50", "about 30 percent", "since 2013". */
function wordsOf({ value, bound, vague, facts }: ToldValue): string {
  const { unit, core, passage } = facts[0] as CountFact
  const since = /^since\b.*/is.exec(passage.document.doc.text.slice(core.start, core.end))?.[0]
  if (since !== undefined) return oneBlank(since)
  if (unit === 'percent') return `${wordingOf(value, bound, vague)} percent`
  if (isMoney(facts[0] as CountFact)) return sumOf(facts[0] as CountFact)
  const words = unit === 'time' && bound === 'exact' ? (['never', 'once', 'twice'][value] ?? `${value} times`) : null
  return words ?? (value === 0 && unit === 'people' ? 'none' : wordingOf(value, bound, vague))
}

function isMoney({ unit }: CountFact): boolean {
  return currencies[unit.split(' ')[0] as string] !== undefined
}

/** A sum of money as its account writes it. */
function sumOf({ passage, core }: CountFact): string {
  return oneBlank(passage.document.doc.text.slice(core.start, core.end))
}

/** The number with a little of its clause, whole words. */
function around({ passage }: CountFact, core: Span): Span {
  const { text } = passage.document.doc
  let start = Math.max(passage.start, core.start - evidenceReach)
  let end = Math.min(passage.end, core.end + evidenceReach * 1.5)
  while (start > passage.start && start < core.start && /\S/.test(text[start - 1] as string)) start++
  while (end < passage.end && end > core.end && /\S/.test(text[end] as string)) end--
  return { start, end }
}

interface ToldValue {
  readonly value: number
  readonly bound: CountFact['bound']
  readonly vague: string | null
  readonly facts: readonly CountFact[]
}

/** Values told, in order of first report; wordings of one value together. */
function valuesOf(facts: readonly CountFact[]): ToldValue[] {
  const byValue = new Map<string, CountFact[]>()
  const dated = [...facts].sort(
    (a, b) => compareDates(a.passage.published, b.passage.published) || a.passage.at - b.passage.at,
  )
  for (const f of dated) {
    const key = `${f.value}|${f.vague ?? ''}|${f.bound === 'more than' || f.bound === 'at least' ? 'up' : f.bound === 'exact' || f.bound === 'about' ? 'at' : 'down'}`
    addTo(byValue, key, f)
  }
  return [...byValue.values()].map((fs) => ({
    value: (fs[0] as CountFact).value,
    bound: (fs[0] as CountFact).bound,
    vague: (fs[0] as CountFact).vague,
    facts: fs,
  }))
}

/** Without values that one document tells of something else: others agree on another value, and its context is not theirs. */
function withoutStrays(index: StoryIndex, values: readonly ToldValue[]): readonly ToldValue[] {
  const support = (v: ToldValue) => documentsOf(v.facts.map((f) => f.passage)).size
  const most = Math.max(...values.map(support))
  if (most < agreedBy) return values
  return values.filter(
    (v) =>
      support(v) > 1 ||
      v.facts.some((f) =>
        values.some(
          (o) =>
            o !== v &&
            o.facts.some((g) => (sharedContext(index, f, g) ?? (f.value > fewToTell ? 1 : 0)) >= contextOfStray),
        ),
      ),
  )
}

/** Documents that agree on a value, and what another value told once must share with them. */
const agreedBy = 4
const contextOfStray = 0.15

/** The values that most documents tell, and the last, in order of first report. */
function chosenOf(values: readonly ToldValue[]): readonly ToldValue[] {
  const support = (v: ToldValue) => documentsOf(v.facts.map((f) => f.passage)).size
  const chosen = new Set([...values].sort((a, b) => support(b) - support(a)).slice(0, mostValues - 1))
  const last = values.at(-1)
  if (last !== undefined) chosen.add(last)
  return values.filter((v) => chosen.has(v))
}

/** How many are waiting, in hospital or in custody goes up and down. */
const passingStates: ReadonlySet<string> = new Set(['treat', 'strand', 'miss'])

/** A number that only rises with the date of the report, where such numbers do, is a later state. */
function readingOf(facts: readonly CountFact[]): Reading {
  const first = facts[0] as CountFact
  if (!growingRelations.has(first.relation) && first.unit !== 'percent') return 'differs'
  const told = facts.flatMap((f) => {
    const days = edtfDays(f.passage.published)
    return days === null ? [] : [{ day: days[0], range: rangeOf(f.value, f.bound, f.vague !== null) }]
  })
  const days = new Set(told.map((t) => t.day))
  if (passingStates.has(first.relation)) return days.size > 1 ? 'later-state' : 'differs'
  if (voicesApart(facts)) return 'differs'
  const falls = told.some((a) => told.some((b) => b.day > a.day && b.range[1] < a.range[0]))
  return days.size > 1 && !falls ? 'later-state' : 'differs'
}

/** One article sets the numbers of two voices side by side. */
function voicesApart(facts: readonly CountFact[]): boolean {
  return facts.some((a) =>
    facts.some(
      (b) =>
        a.passage.document === b.passage.document &&
        standApart(a.passage, b.passage) &&
        [a, b].some((f) => f.passage.speakers.size > 0 || f.passage.statement !== null) &&
        !canAgree([a, b]),
    ),
  )
}

function compatibleOf(values: readonly ToldValue[]): string | null {
  const dates = new Set(values.flatMap((v) => v.facts.map((f) => f.passage.published)))
  return dates.size > 1 ? 'The reports are of different days, and the number may have changed between them.' : null
}

/** What is counted, in words: "people killed", "ambassadors". */
function thingCounted(facts: readonly CountFact[]): string {
  const f = facts[0] as CountFact
  if (f.unit === 'percent') return 'share that is there'

  const plural =
    f.unit === 'people'
      ? 'people'
      : f.unit === 'child'
        ? 'children'
        : /s$/.test(f.unit)
          ? f.unit
          : f.unit.endsWith('y')
            ? `${f.unit.slice(0, -1)}ies`
            : `${f.unit}s`
  const [, planned] = f.relation.split(' ')
  const words = relationWords(f.relation)
  return `${isMoney(f) ? 'sum' : plural}${words === undefined ? '' : ` ${words}`}${planned === undefined ? '' : ', as planned'}`
}

function certaintyOf(facts: readonly CountFact[], values: number): number {
  const documents = new Set(facts.map((f) => f.passage.document.doc.id)).size
  const fate = facts.some((f) => fateRelations.has(f.relation) || (f.unit === 'people' && f.relation !== ''))
  return Math.min(1, 0.3 + (fate ? 0.2 : 0) + Math.min(documents, 6) * 0.08 + Math.min(values, 4) * 0.02)
}
