import type { AnalysedDoc, Reuse } from '../model/story.ts'

/** Text that documents share: copies, parts, citations. */
export function linkReuses(_documents: readonly AnalysedDoc[]): readonly Reuse[] {
  return []
}
