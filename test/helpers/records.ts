import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryRecord } from '../../src/model/record.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { analyse } from '../../src/pipeline/analyse.ts'
import { buildRecord } from '../../src/pipeline/build-record.ts'
import { linkStory } from '../../src/pipeline/link-story.ts'
import { isArchive } from '../../src/read/parts.ts'
import { formatOf } from '../../src/read/signature.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { analysedOf } from './stages.ts'

/** The record of a story of these texts, one document each. */
export function recordOf(texts: readonly string[]): StoryRecord {
  return recordFrom(texts.map((text, i) => analysedOf(text, { name: `${i + 1}.txt`, exhibit: i + 1 })))
}

/** The record of the files of a folder, one document each, in the order of their names. */
export function recordOfFiles(folder: string): StoryRecord {
  const names = readdirSync(folder).toSorted()
  const documents = names.map((name, i) => {
    const bytes = readFileSync(join(folder, name))
    const format = formatOf(name, bytes)
    return {
      ...analyse({ name, format: format === null || isArchive(format) ? 'text' : format, bytes }),
      exhibit: i + 1,
    }
  })
  return recordFrom(documents)
}

function recordFrom(documents: readonly AnalysedDoc[]): StoryRecord {
  const links = linkStory(documents)
  return buildRecord(documents, links, reconcile({ documents, links }), { name: 'onrecord', version: '0.0.0' })
}

/** Explanations of the cards that fit, of the record of some texts. */
export function explanationsOf(
  texts: readonly string[],
  fits: (card: StoryRecord['discrepancies'][number]) => boolean,
): readonly string[] {
  return recordOf(texts)
    .discrepancies.filter(fits)
    .map((d) => d.explanation)
}
