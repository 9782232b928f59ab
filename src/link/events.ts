import type { AnalysedDoc, Entity, StoryEvent } from '../model/story.ts'

/** Happenings of several documents that are one event, with their slots and the supporters of each value. */
export function linkEvents(_documents: readonly AnalysedDoc[], _entities: readonly Entity[]): readonly StoryEvent[] {
  return []
}
