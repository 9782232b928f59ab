import { timesOfUndated } from '../link/document-times.ts'
import { linkEntities } from '../link/entities.ts'
import { linkEvents } from '../link/events.ts'
import { linkQuotations } from '../link/quotations.ts'
import { linkReuses } from '../link/reuses.ts'
import type { Doc } from '../model/doc.ts'
import type { AnalysedDoc, Reuse } from '../model/story.ts'
import { runStages } from './run-stages.ts'
import { stages } from './stages.ts'

/**
 * Documents with their days counted anew: from the date a person gave them, and, where none is known, from the days in
 * which they must have been published by what they share with the others. Their date of publication stays unknown.
 * @param reuses - What `linkReuses` found of these documents, if it was asked before.
 */
export function datedByStory(documents: readonly AnalysedDoc[], reuses?: readonly Reuse[]): readonly AnalysedDoc[] {
  const given = documents.map((d) =>
    d.doc.meta.published.basis === 'user' ? reread(d, d.doc.meta.published.value) : d,
  )
  if (!given.some((d) => d.doc.meta.published.value === null && d.layers.date.length > 0)) return given
  const entities = linkEntities(given)
  const quotations = linkQuotations(given, entities, reuses ?? linkReuses(given))
  const times = timesOfUndated(given, quotations, linkEvents(given, entities))
  const nameOf = new Map(given.map((d) => [d.doc.id, d.doc.name]))
  return given.map((d) => {
    const time = times.get(d.doc.id)
    if (time === undefined) return d
    const detail = `Its days are counted from ${time.published}: it tells what ${time.by.map((id) => `“${nameOf.get(id)}”`).join(', ')} ${time.by.length === 1 ? 'tells' : 'tell'}.`
    const { layers, notes } = reread(d, time.published)
    return { ...d, layers, notes: [{ span: { start: 0, end: 0 }, kind: 'dated-by-story', detail }, ...notes] }
  })
}

/** A document read again as published on a date. */
function reread(document: AnalysedDoc, published: string | null): AnalysedDoc {
  if (document.doc.language !== 'en') return document
  const { meta } = document.doc
  const dated: Doc = { ...document.doc, meta: { ...meta, published: { ...meta.published, value: published } } }
  return { ...document, ...runStages(dated, stages) }
}
