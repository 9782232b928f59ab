import { meets } from '../../text/grouping.ts'
import type { Passage } from '../passages.ts'
import { contentStems } from '../words.ts'

/** Share of weight from which an earlier passage is the account meant. */
export const sameAsEarlier = 0.5
/** The same where the later passage names who told the earlier one. */
const sameAsTellers = 0.4

/** Share of weight from which an earlier passage is the account that a later one gives up. */
export function leastShareOf(earlier: Passage, later: Passage): number {
  return meets(earlier.speakers, later.entities) ? sameAsTellers : sameAsEarlier
}

/** Stems of the names of bodies that a passage holds: to speak of one body is not to tell of one thing. */
export function nameWords({ document, start, end }: Passage): readonly string[] {
  const bodies = document.layers.mention.filter(
    (m) => m.form === 'name' && m.kind === 'organisation' && m.span.start >= start && m.span.end <= end,
  )
  return contentStems(bodies.map((m) => m.name ?? '').join(' '))
}
