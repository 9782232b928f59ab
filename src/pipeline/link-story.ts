import { type KnownIdentities, linkEntities } from '../link/entities.ts'
import { linkEvents } from '../link/events.ts'
import { linkQuotations, linkSeries } from '../link/quotations.ts'
import { linkReuses } from '../link/reuses.ts'
import type { AnalysedDoc, Links } from '../model/story.ts'

/** What is the same across documents. `documents` in exhibit order; `known`: what people decided of who is who. */
export function linkStory(documents: readonly AnalysedDoc[], known?: KnownIdentities): Links {
  const reuses = linkReuses(documents)
  const entities = linkEntities(documents, known)
  const quotations = linkQuotations(documents, entities, reuses)
  return {
    entities,
    quotations,
    series: linkSeries(documents, entities, quotations),
    events: linkEvents(documents, entities, quotations),
    reuses,
  }
}
