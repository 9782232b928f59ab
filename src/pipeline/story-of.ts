import { entriesSpokenFor } from '../link/feed-entries.ts'
import { linkReuses } from '../link/reuses.ts'
import { linkVersions } from '../link/versions.ts'
import type { Decision } from '../model/decision.ts'
import { keptLayers, type Layers } from '../model/layers.ts'
import type { StoryRecord } from '../model/record.ts'
import type { AnalysedDoc, Findings, Links } from '../model/story.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import type { Store, StoredDocument } from '../store/store.ts'
import { generator } from '../version.ts'
import { applyDecisions, correctDocuments, knownIdentities } from './apply-decisions.ts'
import { buildRecord } from './build-record.ts'
import { datedByStory } from './date-by-story.ts'
import { linkStory } from './link-story.ts'

/** Times a story is put together anew because another program added documents in the meantime. */
const attempts = 3

/** Puts the story of a case together from its documents and decisions, and keeps it. @throws StoreError */
export async function relink(store: Store): Promise<StoryRecord> {
  for (let attempt = 1; ; attempt++) {
    const { links, findings, record } = await storyOf(store)
    try {
      await store.putStory(links, findings, record)
      return record
    } catch (error) {
      const changed = error instanceof Error && 'code' in error && error.code === 'store/changed'
      if (!changed || attempt === attempts) throw error
    }
  }
}

/** The record of a case with decisions applied; put together now, and not kept, if the last reading was broken off. */
export async function currentRecord(store: Store): Promise<StoryRecord> {
  const [record, documents, decisions] = [await store.record(), await store.listDocuments(), await store.decisions()]
  const fits = record !== null && record.documents.map((d) => d.id).join() === documents.map((d) => d.id).join()
  return applyDecisions(fits ? record : (await storyOf(store)).record, decisions)
}

interface StoryParts {
  readonly links: Links
  readonly findings: Findings
  readonly record: StoryRecord
}

async function storyOf(store: Store): Promise<StoryParts> {
  const decisions: readonly Decision[] = await store.decisions()
  const documents = await store.analysedDocuments()
  const corrected = correctDocuments(documents, decisions)
  const entries = entriesSpokenFor(corrected.map((d) => d.doc))
  const telling = corrected.filter((d) => !entries.has(d.doc.id))
  const reuses = linkReuses(telling)
  const speaking = datedByStory(telling, reuses)
  const links = linkStory(speaking, knownIdentities(decisions), reuses)
  const findings = reconcile({ documents: speaking, links })
  const read = new Map(speaking.map((d) => [d.doc.id, d]))
  const asRead = documents.map((d) => ({ ...(read.get(d.doc.id) ?? silent(d)), doc: d.doc }))
  const articles = linkVersions(
    speaking.map((d) => d.doc),
    links.reuses,
  )
  const versions = new Map([...articles, ...versionsIn(await store.listDocuments())])
  return { links, findings, record: buildRecord(asRead, links, findings, generator, versions, entries) }
}

/** An entry of a feed whose article was read from its page: its text is kept, and what it says is taken from there. */
function silent(document: AnalysedDoc): AnalysedDoc {
  const layers = Object.fromEntries(keptLayers.map((l) => [l, []])) as unknown as Layers
  const detail = 'It stands for an article that was read from its own page too: what it says is taken from there.'
  return {
    ...document,
    layers,
    notes: [{ span: { start: 0, end: 0 }, kind: 'feed-entry', detail }, ...document.doc.notes],
  }
}

/** For each document read again from the same place with other bytes: the one read there before. */
export function versionsIn(documents: readonly StoredDocument[]): ReadonlyMap<string, string> {
  const versions = new Map<string, string>()
  const last = new Map<string, string>()
  for (const { id, path } of documents) {
    if (path === null) continue
    const before = last.get(path)
    if (before !== undefined) versions.set(id, before)
    last.set(path, id)
  }
  return versions
}
