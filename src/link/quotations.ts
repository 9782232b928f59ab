import type { AnalysedDoc, Entity, QuotationGroup, Reuse, Series } from '../model/story.ts'

/** Utterances that several statements carry, with each member's relation to the fullest wording. */
export function linkQuotations(_documents: readonly AnalysedDoc[], _entities: readonly Entity[], _reuses: readonly Reuse[]): readonly QuotationGroup[] {
  return []
}

/** The answer ledger: what one speaker said on one question, in date order. */
export function linkSeries(_documents: readonly AnalysedDoc[], _entities: readonly Entity[], _quotations: readonly QuotationGroup[]): readonly Series[] {
  return []
}
