import { linkEntities } from '../link/entities.ts'
import { linkEvents } from '../link/events.ts'
import { linkQuotations, linkSeries } from '../link/quotations.ts'
import { linkReuses } from '../link/reuses.ts'
import type { AnalysedDoc, Links } from '../model/story.ts'

/** What is the same across documents. `documents` in exhibit order. */
export function linkStory(documents: readonly AnalysedDoc[]): Links {
  const reuses = linkReuses(documents)
  const entities = linkEntities(documents)
  const quotations = linkQuotations(documents, entities, reuses)
  return {
    entities,
    quotations,
    series: linkSeries(documents, entities, quotations),
    events: linkEvents(documents, entities, quotations),
    reuses,
  }
}
