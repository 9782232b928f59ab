import type { Statement } from '../model/layers.ts'
import { type Cast, type Draft, draftAt } from './drafts.ts'
import { placesIn } from './slots.ts'
import type { SourceHead } from './source-heads.ts'

/** "the airline, Nordfly, ▸ said": who is named beside what it is, with nothing after it in the source. */
export function nameBeside(cast: Cast, { to }: SourceHead, { source: [first, more] }: Statement): Draft | null {
  const { scene } = cast
  const { words } = scene.words
  if (words[to]?.lower !== ',' || first === undefined || more !== undefined) return null
  const at = placesIn(scene, { from: to + 1, to: to + 2 }).find((i) => scene.places[i]?.mention.form === 'name') ?? -1
  const place = scene.places[at]
  if (place === undefined || place.mention.kind === 'place' || place.mention.span.end > first.end) return null
  const next = words[place.range.to]
  return next === undefined || next.start >= first.end || next.lower === ',' ? draftAt(cast, at) : null
}
