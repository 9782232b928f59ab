import { edtfDays } from '../../text/edtf.ts'
import { addTo, disjoint, joinPairs } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { type ClockFact, clockFactsOf, isOneAct, placesIn } from '../times/clock.ts'
import { clockGap } from '../times/clock-times.ts'
import type { StoryIndex } from '../index-story.ts'
import { documentsOf } from '../passages.ts'
import { valueSides } from '../value-sides.ts'

/** Acts that a story tells of once: two that are told of one day and one hour are one. */
const onceActs: ReadonlySet<string> = new Set(['began', 'struck', 'sank', 'collapsed', 'shot'])
/** Hours compared with a new one: the latest, so that work does not grow with the square. */
const latest = 40
const mostSides = 4

/** Hours of one act told more and less exactly, of one moment: one card for each act. */
export function findFinerClock(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, ClockFact[]>()
  for (const fact of index.passages.flatMap(clockFactsOf)) addTo(byAct, fact.act, fact)
  return [...byAct.values()].flatMap((facts) => {
    const pairs = facts.flatMap((b, i) =>
      facts.slice(Math.max(0, i - latest), i).flatMap((a) => (isFiner(index, a, b) ? [[a, b] as const] : [])),
    )
    return joinPairs(pairs).flatMap((g) => draftOf(index, g) ?? [])
  })
}

function isFiner(index: StoryIndex, a: ClockFact, b: ClockFact): boolean {
  if (a.passage.document === b.passage.document || clockGap(a.time, b.time) > 0) return false
  return grain(a) !== grain(b) && (isOneAct(index, a, b) || isOneMishap(index, a, b))
}

/** Both tell the day, and it is one. */
function isOneMishap(index: StoryIndex, a: ClockFact, b: ClockFact): boolean {
  if (!onceActs.has(a.act) || disjoint(placesIn(index, a.passage), placesIn(index, b.passage))) return false
  const [x, y] = [dayOf(a), dayOf(b)]
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1]
}

/** Code units before an hour in which a day is told that is still that of the hour. */
const sameDay = 400

/** The day that its sentence tells; where it tells none, the last one told before it. */
function dayOf({ day, passage: { document, sentence } }: ClockFact): readonly [number, number] | null {
  if (day !== null) return day
  const { start } = sentence.span
  const before = document.layers.date.filter((d) => d.span.end <= start && d.span.end >= start - sameDay)
  const last = edtfDays(before.at(-1)?.value ?? null)
  return last !== null && last[1] - last[0] <= 1 ? last : null
}

/** How exactly an hour is told: to the minute, by a round hour, "shortly before", or by a part of the day. */
function grain({ time: { words } }: ClockFact): number {
  if (/\b(?:shortly|just|soon|little|about|around|roughly|nearly|almost|towards)\b/i.test(words)) return 2
  if (/\d|o['’]clock|past|to\b/.test(words)) return /[:.](?!00|15|30|45)\d\d/.test(words) ? 0 : 1
  return 3
}

function draftOf(index: StoryIndex, facts: readonly ClockFact[]): Draft | null {
  const told = [...facts].sort((a, b) => grain(a) - grain(b) || a.passage.at - b.passage.at)
  const byWords = new Map<string, ClockFact[]>()
  for (const f of told) addTo(byWords, f.time.words.toLowerCase().replace(/[.\s]/g, ''), f)
  const values = [...byWords.values()].map((own) => ({
    words: (own[0] as ClockFact).time.words.replace(/^at /, ''),
    told: own,
  }))
  if (values.length < 2 || documentsOf(facts.map((f) => f.passage)).size < 2) return null
  const { inWords, sides } = valueSides(index, values.slice(0, mostSides), mostSides)
  return {
    kind: 'date',
    reading: 'finer-precision',
    explanation: `One hour is told more or less exactly: ${inWords}.`,
    compatible: 'All can be one moment, told to the minute or roughly.',
    rule: 'reconcile/finer-clock',
    certainty: 0.4,
    tied: true,
    sides,
  }
}
