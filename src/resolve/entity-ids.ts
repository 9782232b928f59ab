import type { Span } from '../model/span.ts'
import { idOf } from '../text/hash.ts'
import { type Cast, type Draft, living } from './drafts.ts'
import type { Place } from './scene.ts'

/** Id of the entity that a draft becomes. */
export function entityId(cast: Cast, given: Draft): string {
  const draft = living(given)
  const { start, end } = draftSpan(cast, draft)
  return idOf('p', cast.scene.doc.id, start, end, draft.kind)
}

/** The first words that name it. */
export function draftSpan(cast: Cast, draft: Draft): Span {
  if (draft.members.length === 0) return draft.span ?? { start: 0, end: 0 }
  return (cast.scene.places[draft.members.reduce((first, at) => Math.min(first, at))] as Place).mention.span
}
