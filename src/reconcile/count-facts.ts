import { countRelations, fateUnits, lackWords, peopleUnits, unitFamilies } from '../data/count-units.ts'
import type { CountBound, CountExpression } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { edtfDays } from '../text/edtf.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { contentStems, stemOf } from './words.ts'

/** A number that an account tells, and what it counts. */
export interface CountFact {
  readonly passage: Passage
  readonly count: CountExpression
  readonly value: number
  readonly bound: CountBound
  /** Kind of what is counted; `people` where the text does not say which. */
  readonly unit: string
  /** What happened to them; empty if the text does not say. */
  readonly relation: string
  /** Content words near the number, what is counted and what happened left out. */
  readonly context: ReadonlySet<string>
  /** Entities named near the number. */
  readonly entities: ReadonlySet<string>
  /** Day the text gives for it, as days since 1970; null if it gives none near the number. */
  readonly day: readonly [number, number] | null
  readonly event: string | null
  /** The words that tell it: from the number to its unit, with a little around. */
  readonly core: Span
}

const unitOf = new Map(unitFamilies.flatMap(([first, ...others]) => [first, ...others].map((u) => [u as string, first as string] as const)))
const relationOf = new Map(
  countRelations.flatMap(([first, ...others]) => [first, ...others].map((r) => [stemOf(r as string), first as string] as const)),
)
/** Relations strong enough to be taken from the words of the clause when none was found by syntax. */
const tellingRelations = new Set(['kill', 'wound', 'treat', 'arrest', 'attend', 'invite', 'besiege', 'strand', 'miss'])
/** Words around a number that belong to it, in code units. */
const reach = 90

/** All counts of the story that can be compared, in index order. Ages, years of dates, ordinals and money of small change aside. */
export function countFactsOf(index: StoryIndex): readonly CountFact[] {
  const eventOf = new Map<string, string>()
  for (const e of index.story.links.events) for (const h of e.happenings) eventOf.set(h, e.id)
  const countEvent = new Map<string, string>()
  for (const d of index.documents) {
    for (const h of d.layers.happening) {
      const event = eventOf.get(h.id)
      for (const s of h.slots) if (s.slot === 'count' && event !== undefined) countEvent.set(s.value, event)
    }
  }
  return index.passages.flatMap((p) => p.counts.flatMap((c) => factOf(p, c, countEvent.get(c.id) ?? null) ?? []))
}

function factOf(passage: Passage, count: CountExpression, event: string | null): CountFact | null {
  const { text } = passage.document.doc
  const unit = count.unit.toLowerCase()
  if (unit === '' || isAge(text, count)) return null
  const near = { start: Math.max(passage.start, count.span.start - reach), end: Math.min(passage.end, Math.max(count.span.end, count.unitSpan.end) + reach) }
  const words = text.slice(near.start, near.end)
  const stems = new Set(contentStems(words))
  const relation = relationNear(count, unit, stems, text.slice(count.span.start, near.end))
  const kind = unit in fateUnits || peopleUnits.has(unit) ? 'people' : (unitOf.get(unit) ?? unit)
  const share = unit === 'percent' || unit === '%' ? 'percent' : kind
  const own = new Set([stemOf(unit), ...contentStems(text.slice(count.span.start, count.span.end))])
  const value = share === 'percent' && lackWords.test(words) ? 100 - count.value : count.value
  const bound = value === count.value ? count.bound : (complement[count.bound] ?? count.bound)
  return {
    passage,
    count,
    value,
    bound,
    unit: share,
    relation: share === 'percent' ? '' : relation,
    context: new Set([...stems].filter((s) => !own.has(s) && relationOf.get(s) !== relation)),
    entities: passage.entities,
    day: dayNear(passage, near),
    event,
    core: { start: Math.min(count.span.start, count.unitSpan.start), end: Math.max(count.span.end, count.unitSpan.end) },
  }
}

const complement: Readonly<Partial<Record<CountBound, CountBound>>> = {
  'at least': 'at most',
  'more than': 'fewer than',
  'at most': 'at least',
  'fewer than': 'more than',
}

function relationNear(count: CountExpression, unit: string, stems: ReadonlySet<string>, after: string): string {
  const fate = fateUnits[unit]
  if (fate !== undefined) return fate
  const told = count.relation === null ? undefined : (relationOf.get(stemOf(count.relation)) ?? count.relation)
  if (told !== undefined && told !== 'be') return told
  const following = contentStems(after).slice(1, 5).map((s) => relationOf.get(s))
  const near = [...following, ...[...stems].map((s) => relationOf.get(s))].find((r) => r !== undefined && tellingRelations.has(r))
  return near ?? ''
}

function isAge(text: string, count: CountExpression): boolean {
  const around = text.slice(Math.max(0, count.span.start - 6), count.unitSpan.end + 6)
  return /years?[- ]olds?|\baged?\b|-year-old/i.test(around)
}

function dayNear(passage: Passage, near: Span): readonly [number, number] | null {
  const dates = passage.dates.filter((d) => d.span.start >= near.start && d.span.end <= near.end && d.value !== null)
  const days = dates.map((d) => edtfDays(d.value)).filter((d) => d !== null && d[1] - d[0] <= 31)
  return days[0] ?? null
}
