import type { Span } from '../model/span.ts'
import { idOf } from '../text/hash.ts'
import { type Cast, type Draft, living } from './drafts.ts'
import type { Place } from './scene.ts'

/** Ids made, as long as no mention was added since. */
const ids = new WeakMap<Draft, { readonly members: number; readonly id: string }>()

/** Id of the entity that a draft becomes. */
export function entityId(cast: Cast, given: Draft): string {
  const draft = living(given)
  const known = ids.get(draft)
  if (known !== undefined && known.members === draft.members.length) return known.id
  const { start, end } = draftSpan(cast, draft)
  const id = idOf('p', cast.scene.doc.id, start, end, draft.kind)
  ids.set(draft, { members: draft.members.length, id })
  return id
}

/** The first words that name it. */
export function draftSpan(cast: Cast, draft: Draft): Span {
  if (draft.members.length === 0) return draft.spans[0] ?? { start: 0, end: 0 }
  return (cast.scene.places[draft.members[0] as number] as Place).mention.span
}
