import { linkCleanCopies } from '../link/clean-copies.ts'
import { type KnownIdentities, linkEntities } from '../link/entities.ts'
import { linkEvents } from '../link/events.ts'
import { linkQuotations, linkSeries } from '../link/quotations.ts'
import { linkReuses } from '../link/reuses.ts'
import type { AnalysedDoc, Links, Reuse } from '../model/story.ts'

/**
 * What is the same across documents.
 * @param documents - In exhibit order.
 * @param known - What people decided of who is who.
 * @param reuses - What `linkReuses` found of these documents, if it was asked before; dates told in them do not matter to it.
 */
export function linkStory(
  documents: readonly AnalysedDoc[],
  known?: KnownIdentities,
  reuses: readonly Reuse[] = linkReuses(documents),
): Links {
  const entities = linkEntities(documents, known)
  const quotations = linkQuotations(documents, entities, reuses)
  return {
    entities,
    quotations,
    series: linkSeries(documents, entities, quotations),
    events: linkEvents(documents, entities, quotations),
    reuses,
    cleanCopies: linkCleanCopies(documents),
  }
}
