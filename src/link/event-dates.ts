import type { StoryEvent } from '../model/story.ts'
import { datePrecision, datesMeet } from '../text/edtf.ts'

/** Days over which a date still tells when something was said at an event. */
const longest = 31

/** Occasions that copy tells of without saying which: two statements of one office may be two. */
const unlike: ReadonlySet<string> = new Set(['statement', 'conversation', 'event', 'visit'])

/** When an event was, as closely as it is told: its finest date, if all that are told can be one; null if they cannot, or if its kind of occasion does not say which it was. */
export function dateOfEvent({ kind, slots }: Pick<StoryEvent, 'kind' | 'slots'>): string | null {
  if (unlike.has(kind)) return null
  const told = slots.date.map((d) => String(d.value))
  const finest = told.reduce((best, d) => (datePrecision(d) < datePrecision(best) ? d : best), told[0] ?? '')
  return datePrecision(finest) <= longest && told.every((d) => datesMeet(d, finest)) ? finest : null
}
