import type { StoryEvent } from '../model/story.ts'
import { listOf, outletOf } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { speakerOf, withSmallArticle } from './voices.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** An EDTF date in words: "3 September 2025", "September 2025"; an interval as "from … to …". */
export function dateWords(date: string): string {
  const [from, to] = date.split('/') as [string, string?]
  if (to !== undefined && to !== '..' && from !== '..') return `from ${dateWords(from)} to ${dateWords(to)}`
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(from)
  if (found === null) return date
  const [, year, month, day] = found
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** Whose word passages are, for a sentence: "in The Ledger", "from Ruiz", "from Ruiz and in The Ledger". */
export function fromWhom(index: StoryIndex, passages: readonly Passage[]): string {
  const ordered = [...passages].sort((a, b) => a.at - b.at)
  const speakers = [...new Set(ordered.flatMap((p) => speakerOf(index, p) ?? []))].map(withSmallArticle)
  const outlets = [...new Set(ordered.filter((p) => speakerOf(index, p) === null).map((p) => outletOf(p)))]
  const parts = [speakers.length > 0 && `from ${fewOf(speakers)}`, outlets.length > 0 && `in ${fewOf(outlets)}`]
  return parts.filter((p) => p !== false).join(' and ')
}

/** At most three names; of more, two and how many others. */
function fewOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : listOf(names)
}

/** "3 September 2025 in The Ledger, 5 September 2025 from Ruiz". */
export function valuesFrom(
  index: StoryIndex,
  values: readonly { readonly words: string; readonly passages: readonly Passage[] }[],
): string {
  return values.map((v) => `${v.words} ${fromWhom(index, v.passages)}`).join(', ')
}

/** What an event is called in a sentence: "meeting of Vera Holt and Owen Pratt", its date left out. */
export function eventWords(event: StoryEvent): string {
  return event.label.replace(/, [\d/.-]+$/, '')
}
