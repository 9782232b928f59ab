import type { StoryRecord } from '../../src/model/record.ts'
import { buildRecord } from '../../src/pipeline/build-record.ts'
import { linkStory } from '../../src/pipeline/link-story.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { analysedOf } from './stages.ts'

/** The record of a story of these texts, one document each. */
export function recordOf(texts: readonly string[]): StoryRecord {
  const documents = texts.map((text, i) => analysedOf(text, { name: `${i + 1}.txt`, exhibit: i + 1 }))
  const links = linkStory(documents)
  return buildRecord(documents, links, reconcile({ documents, links }), { name: 'onrecord', version: '0.0.0' })
}
