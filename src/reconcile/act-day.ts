import { onceActs } from '../data/once-acts.ts'
import { datePrecision, edtfDays } from '../text/edtf.ts'
import { type Draft, sideOf } from './card.ts'
import { apart } from './event-slots.ts'
import { type StoryIndex, weightOfAll, weightOfShared } from './index-story.ts'
import type { Passage } from './passages.ts'
import { dateWords, fromWhom, valuesFrom } from './telling.ts'
import { contentStems } from './words.ts'

/** Days between two dates that accounts give for one act. */
const mostDaysApart = 12
/** Weight of the content words beside the act that two clauses must share, in the clause of the act. */
const leastShared = 1.5
/** What happens in a night is told of the day before and the day after. */
const acrossMidnight = /\b(?:night|overnight|midnight|early|pre-?dawn|a\.m\.)/i
/** Words before a date that make it a bound, and words of a time that is not the act's. */
const bound = /\b(?:by|since|until|till|before|after|from|through|between|to)\s*$/i
const notTold =
  /\b(?:will|would|could|may(?! \d)|might|should|scheduled|expected|due to|set to|planned|resum\w*|postpon\w*|again)\b/i
/** Code units between the act and its day. */
const farthestDay = 60

/** An act that happens once, with its day, as a clause tells it. */
interface ActDay {
  readonly passage: Passage
  readonly act: string
  readonly day: string
  /** Content words of the clause up to the day, the act and the day aside. */
  readonly subject: ReadonlySet<string>
}

/** The day of one act that happens once, told in two ways in clauses of the same words: one card for each act. */
export function findActDays(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, ActDay[][]>()
  for (const fact of index.passages.flatMap(actDayOf)) {
    const groups = byAct.get(fact.act) ?? []
    const group = groups.slice(-latestGroups).find((g) => g.slice(-latestFacts).some((o) => isOneAct(index, o, fact)))
    if (group === undefined) groups.push([fact])
    else group.push(fact)
    byAct.set(fact.act, groups)
  }
  return [...byAct.values()].flat().flatMap((g) => draftOf(index, g))
}

/** Groups and facts that a new fact is compared with: the latest, so that work does not grow with the square. */
const latestGroups = 60
const latestFacts = 20

function actDayOf(passage: Passage): ActDay[] {
  const { text } = passage
  if (passage.damaged || passage.negated || text.includes('?') || notTold.test(text)) return []
  const days = passage.dates.filter((d) => d.value !== null && datePrecision(d.value) <= 1)
  const [date] = days
  if (date === undefined || days.length !== 1 || date.value === null) return []
  const at = date.span.start - passage.start
  if (bound.test(text.slice(0, at).replace(/\bon $/i, ''))) return []
  const told = onceActs
    .flatMap(([name, words]) =>
      [...text.matchAll(words)].map((m) => ({ name, from: m.index, to: m.index + m[0].length })),
    )
    .filter((m) => m.to <= at && at - m.to <= farthestDay && !/[;:]/.test(text.slice(m.to, at)))
    .sort((a, b) => b.to - a.to)[0]
  if (told === undefined) return []
  const subject = new Set([...contentStems(text.slice(0, told.from)), ...contentStems(text.slice(told.to, at))])
  return [{ passage, act: told.name, day: date.value, subject }]
}

function isOneAct(index: StoryIndex, a: ActDay, b: ActDay): boolean {
  const [x, y] = [edtfDays(a.day), edtfDays(b.day)]
  if (x === null || y === null || Math.abs(x[0] - y[0]) > mostDaysApart) return false
  const shared = weightOfShared(index, a.subject, b.subject)
  const least = Math.min(weightOfAll(index, a.subject), weightOfAll(index, b.subject))
  return shared >= leastShared && shared >= least * leastShare
}

/** Share of the lesser clause's weight. */
const leastShare = 0.5
/** Documents that agree on a day so that another, told once, is left out. */
const manyDocuments = 4
const mostSides = 4

function draftOf(index: StoryIndex, facts: readonly ActDay[]): Draft[] {
  const days = [...new Set(facts.map((f) => f.day))].map((day) => ({
    words: dateWords(day),
    day,
    passages: facts.filter((f) => f.day === day).map((f) => f.passage),
  }))
  const told = days.filter((d) => days.some((o) => o !== d && apart(o, d) && !isOneNight(o, d))).slice(0, mostSides)
  const support = told.map((d) => new Set(d.passages.map((p) => p.document)).size).sort((a, b) => b - a)
  const stray = (support[0] ?? 0) >= manyDocuments && support.slice(1).every((n) => n === 1)
  if (told.length < 2 || stray) return []
  const act = facts[0]?.act ?? 'happened'
  return [
    {
      kind: 'date',
      reading: 'differs',
      explanation: `The day on which it ${act} differs: ${valuesFrom(index, told)}.`,
      compatible: 'There may have been more than one.',
      rule: 'reconcile/act-day',
      certainty: 0.55,
      sides: told.map((d) => sideOf(`${d.words}, ${fromWhom(index, d.passages)}`, d.passages)),
    },
  ]
}

type Told = { readonly day: string; readonly passages: readonly Passage[] }

function isOneNight(a: Told, b: Told): boolean {
  const [x, y] = [edtfDays(a.day), edtfDays(b.day)]
  const near = x !== null && y !== null && Math.abs(x[0] - y[0]) <= 1
  return near && [...a.passages, ...b.passages].some((p) => acrossMidnight.test(p.text))
}
