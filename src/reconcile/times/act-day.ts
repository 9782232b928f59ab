import { acrossMidnight } from '../../data/date-words.ts'
import { onceActs } from '../../data/once-acts.ts'
import { areWithin, datePrecision } from '../../text/edtf.ts'
import { addTo, differing, grouped, type Latest } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { apart, hasStray } from '../one-voice.ts'
import { type StoryIndex, weightOfAll, weightOfShared } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { dateWords, valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'
import { contentStems } from '../words.ts'

/** Days between two dates that accounts give for one act. */
const mostDaysApart = 12
/** Weight of the content words beside the act that two clauses must share, in the clause of the act. */
const leastShared = 1.5
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
  const byAct = new Map<string, ActDay[]>()
  for (const fact of index.passages.flatMap(actDayOf)) addTo(byAct, fact.act, fact)
  return [...byAct.values()]
    .flatMap((facts) => grouped(facts, (a, b) => isOneAct(index, a, b), latest))
    .flatMap((g) => draftOf(index, g))
}

const latest: Latest = { groups: 60, members: 20 }

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
  if (!areWithin(mostDaysApart, a.day, b.day)) return false
  const shared = weightOfShared(index, a.subject, b.subject)
  const least = Math.min(weightOfAll(index, a.subject), weightOfAll(index, b.subject))
  return shared >= leastShared && shared >= least * leastShare
}

/** Share of the lesser clause's weight. */
const leastShare = 0.5
const mostSides = 4

function draftOf(index: StoryIndex, facts: readonly ActDay[]): Draft[] {
  const days = [...new Set(facts.map((f) => f.day))].map((day) => ({
    words: dateWords(day),
    day,
    passages: facts.filter((f) => f.day === day).map((f) => f.passage),
  }))
  const told = differing(days, (a, b) => apart(a, b) && !isOneNight(a, b)).slice(0, mostSides)
  if (told.length < 2 || hasStray(told)) return []
  const act = facts[0]?.act ?? 'happened'
  return [
    {
      kind: 'date',
      reading: 'differs',
      explanation: `The day on which it ${act} differs: ${valuesFrom(index, told)}.`,
      compatible: 'There may have been more than one.',
      rule: 'reconcile/act-day',
      certainty: 0.55,
      sides: sidesFrom(index, told),
    },
  ]
}

type Told = { readonly day: string; readonly passages: readonly Passage[] }

function isOneNight(a: Told, b: Told): boolean {
  return areWithin(1, a.day, b.day) && [...a.passages, ...b.passages].some((p) => acrossMidnight.test(p.words))
}
