import { linkReuses } from '../src/link/reuses.ts'
import type { StoryRecord } from '../src/model/record.ts'
import type { AnalysedDoc } from '../src/model/story.ts'
import { analyse } from '../src/pipeline/analyse.ts'
import { buildRecord } from '../src/pipeline/build-record.ts'
import { datedByStory } from '../src/pipeline/date-by-story.ts'
import { linkStory } from '../src/pipeline/link-story.ts'
import { isArchive } from '../src/read/parts.ts'
import { formatOf } from '../src/read/signature.ts'
import { reconcile } from '../src/reconcile/reconcile.ts'
import { generator } from '../src/version.ts'

/** The record of some files, put together in memory as `read` and `export` do, without a case. */
export function recordOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): StoryRecord {
  const read: AnalysedDoc[] = files.map(({ name, bytes }, i) => {
    const found = formatOf(name, bytes.subarray(0, 4096))
    const format = found === null || isArchive(found) ? 'text' : found
    return { ...analyse({ name: format === 'jsonl' ? idOf(bytes, name) : name, format, bytes }), exhibit: i + 1 }
  })
  const reuses = linkReuses(read)
  const documents = datedByStory(read, reuses)
  const links = linkStory(documents, undefined, reuses)
  return buildRecord(documents, links, reconcile({ documents, links }), generator)
}

function idOf(bytes: Uint8Array, name: string): string {
  const { id } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly id?: string }
  return id ?? name
}
