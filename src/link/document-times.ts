import { weekdays } from '../data/date-words.ts'
import type { AnalysedDoc, QuotationGroup, StoryEvent } from '../model/story.ts'
import { calendarDay, type DayNumber, edtfDay } from '../text/calendar.ts'
import { edtfDays } from '../text/edtf.ts'

/** What an utterance, a paraphrase and an event that two documents tell are worth as signs that they are of one time. Founding and development stories. */
const worth = { utterance: 1, paraphrase: 0.25, event: 0.25 }
/** Least worth of what it shares with one document; of what it shares with those of one time, how many times that of any other. */
const leastWorth = 2
const clearly = 2
/** Days over which documents are of one time, and around it in which a weekday is looked for: a week in all. */
const oneTime = 3
const around = 3

/** A document without a date of publication, and the days in which it was published, by what it shares with dated ones. */
export interface DocumentTime {
  /** EDTF interval. */
  readonly published: string
  /** Documents it goes by, those that share most first. */
  readonly by: readonly string[]
}

/**
 * For documents without a date that name weekdays: news tells by its weekday what happened in the week before, and the
 * utterances it shares with dated documents tell the week. By document id.
 */
export function timesOfUndated(
  documents: readonly AnalysedDoc[],
  quotations: readonly QuotationGroup[],
  events: readonly StoryEvent[],
): ReadonlyMap<string, DocumentTime> {
  const shared = sharedWorth(documents, quotations, events)
  const known = new Map(documents.map((d, at) => [d.doc.id, { at, published: d.doc.meta.published.value }]))
  const times = new Map<string, DocumentTime>()
  for (const document of documents) {
    if (document.doc.meta.published.value !== null) continue
    const named = weekdaysOf(document)
    const others = [...(shared.get(document.doc.id) ?? [])]
      .flatMap(([id, value]) => {
        const { at = 0, published = null } = known.get(id) ?? {}
        const days = edtfDays(published)
        return days !== null && days[0] === days[1] ? [{ id, at, day: days[0], value }] : []
      })
      .sort((a, b) => a.at - b.at)
    const day = named.length === 0 ? null : clearDay(others)
    if (day === null) continue
    const by = others.filter((o) => isNear(o.day, day)).sort((a, b) => b.value - a.value)
    times.set(document.doc.id, { published: publishedBetween(named, day), by: by.map((o) => o.id) })
  }
  return times
}

/** Worth of what each two documents share, by the id of either and then of the other. */
function sharedWorth(
  documents: readonly AnalysedDoc[],
  quotations: readonly QuotationGroup[],
  events: readonly StoryEvent[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const worths = new Map<string, Map<string, number>>()
  const statementIn = new Map(documents.flatMap((d) => d.layers.statement.map((s) => [s.id, d.doc.id] as const)))
  const happeningIn = new Map(documents.flatMap((d) => d.layers.happening.map((h) => [h.id, d.doc.id] as const)))
  const add = (ids: readonly (string | undefined)[], value: number) => {
    const unique = [...new Set(ids.flatMap((id) => id ?? []))]
    if (unique.length > mostSharers) return
    for (const a of unique) {
      const own = worths.get(a) ?? new Map<string, number>()
      for (const b of unique) if (b !== a) own.set(b, (own.get(b) ?? 0) + value)
      worths.set(a, own)
    }
  }
  for (const { members } of quotations) {
    const same = members.filter((m) => m.relation !== 'paraphrase')
    add(
      same.map((m) => statementIn.get(m.statement)),
      worth.utterance,
    )
    if (same.length < members.length)
      add(
        members.map((m) => statementIn.get(m.statement)),
        worth.paraphrase,
      )
  }
  for (const { happenings } of events)
    add(
      happenings.map((h) => happeningIn.get(h)),
      worth.event,
    )
  return worths
}

/** What more documents than this share tells nothing of when one of them was written. */
const mostSharers = 40

interface Sharer {
  readonly day: DayNumber
  readonly value: number
}

/** The day around which the documents lie that share by far the most; null if none stand out. */
function clearDay(others: readonly Sharer[]): DayNumber | null {
  const worthOf = (day: DayNumber) => others.reduce((sum, o) => sum + (isNear(o.day, day) ? o.value : 0), 0)
  const ranked = [...others].sort((a, b) => worthOf(b.day) - worthOf(a.day) || b.value - a.value || a.day - b.day)
  const best = ranked[0]
  if (best === undefined) return null
  const rest = others.filter((o) => !isNear(o.day, best.day))
  const next = Math.max(0, ...rest.map((o) => rest.reduce((sum, r) => sum + (isNear(r.day, o.day) ? r.value : 0), 0)))
  if (worthOf(best.day) < clearly * next) return null
  const near = others.filter((o) => isNear(o.day, best.day)).sort((a, b) => b.value - a.value || a.day - b.day)
  const [top] = near
  return top === undefined || top.value < leastWorth ? null : top.day
}

function isNear(a: DayNumber, b: DayNumber): boolean {
  return Math.abs(a - b) <= oneTime
}

/** Weekdays (0 = Sunday) the document names without a date, each once. */
function weekdaysOf({ doc, layers }: AnalysedDoc): readonly number[] {
  const named = layers.date.flatMap(({ rule, span }) => {
    if (rule !== 'weekday') return []
    const words = doc.text.slice(span.start, span.end).toLowerCase().split(/\s+/)
    return words.flatMap((w) => weekdays.get(w) ?? [])
  })
  return [...new Set(named)]
}

/** Not before the last day it names, nor a week after the first. */
function publishedBetween(named: readonly number[], day: DayNumber): string {
  const days = named.map((weekday) => {
    const first = day - around
    return first + ((weekday - calendarDay(first).weekday + 7) % 7)
  })
  const first = Math.max(...days)
  const last = Math.max(first, Math.min(day + around, Math.min(...days) + 6))
  return `${edtfDay(first)}/${edtfDay(last)}`
}
