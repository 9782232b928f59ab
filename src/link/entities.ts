import type { AnalysedDoc, Entity } from '../model/story.ts'

/** Who is the same across documents. Every local entity belongs to exactly one. */
export function linkEntities(_documents: readonly AnalysedDoc[]): readonly Entity[] {
  return []
}
