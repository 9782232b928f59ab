import type { Evidence } from '../model/span.ts'
import type { AnalysedDoc, Entity, Story } from '../model/story.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Told, toldOf } from './told.ts'
import { addTo } from '../text/grouping.ts'
import { oncePer } from '../text/remembering.ts'
import { spanIndex } from '../text/span-index.ts'

/** The story made ready for detectors, built once: passages, and where their words are. */
export interface StoryIndex {
  readonly story: Story
  readonly documents: readonly AnalysedDoc[]
  readonly byId: ReadonlyMap<string, AnalysedDoc>
  readonly passages: readonly Passage[]
  /** Passages of corrections and editor's notes: they tell of the text, not of the story. */
  readonly notes: readonly Passage[]
  /** Headlines as passages, also where they are no sentence of the article's text. */
  readonly headlines: readonly Passage[]
  /** Passages that hold a content word. */
  readonly byWord: ReadonlyMap<string, readonly Passage[]>
  readonly passagesOfDocument: ReadonlyMap<string, readonly Passage[]>
  readonly passagesOfStatement: ReadonlyMap<string, readonly Passage[]>
  /** Statements by id, in exhibit and text order. */
  readonly told: ReadonlyMap<string, Told>
  readonly entities: ReadonlyMap<string, Entity>
  /** Entity of each local entity. */
  readonly entityOf: ReadonlyMap<string, string>
  /** Text of each document. */
  readonly texts: ReadonlyMap<string, string>
  /** Document a document is a copy of, so that copies count as one origin. */
  readonly copyOf: ReadonlyMap<string, string>
}

/** Builds the index; documents in exhibit order. */
export function indexStory(story: Story): StoryIndex {
  const documents = [...story.documents].sort((a, b) => a.exhibit - b.exhibit)
  const entityOf = new Map(story.links.entities.flatMap((e) => e.locals.map((l) => [l, e.id] as const)))
  const passages: Passage[] = []
  const passagesOfDocument = new Map<string, readonly Passage[]>()
  for (const document of documents) {
    const own = passagesOf(document, passages.length, entityOf)
    passages.push(...own)
    passagesOfDocument.set(document.doc.id, own)
  }
  const headlines = documents.flatMap((d) => headlineOf(d, entityOf))
  const notes = documents.flatMap((d) => passagesOf(d, 0, entityOf, new Set(['correction'])))
  const byWord = new Map<string, Passage[]>()
  const passagesOfStatement = new Map<string, Passage[]>()
  for (const p of passages) {
    for (const word of p.topic) addTo(byWord, word, p)
    if (p.statement !== null) addTo(passagesOfStatement, p.statement.id, p)
  }
  return {
    story,
    documents,
    byId: new Map(documents.map((d) => [d.doc.id, d])),
    passages,
    notes,
    headlines,
    byWord,
    passagesOfDocument,
    passagesOfStatement,
    told: new Map(documents.flatMap((d) => toldOf(d, entityOf)).map((t) => [t.statement.id, t])),
    entities: new Map(story.links.entities.map((e) => [e.id, e])),
    entityOf,
    texts: new Map(documents.map((d) => [d.doc.id, d.doc.text])),
    copyOf: new Map(story.links.reuses.filter((r) => r.kind === 'copy').map((r) => [r.document, r.of])),
  }
}

/** Statements by document, in text order. */
export const toldByDocument: (index: StoryIndex) => ReadonlyMap<AnalysedDoc, readonly Told[]> = oncePer(({ told }) => {
  const byDocument = new Map<AnalysedDoc, Told[]>()
  for (const t of told.values()) addTo(byDocument, t.document, t)
  return byDocument
})

/** Passages by whose word they are, in index order. */
export const passagesBySpeaker: (index: StoryIndex) => ReadonlyMap<string, readonly Passage[]> = oncePer(
  ({ passages }) => {
    const bySpeaker = new Map<string, Passage[]>()
    for (const p of passages) for (const speaker of p.speakers) addTo(bySpeaker, speaker, p)
    return bySpeaker
  },
)

/** Entity over documents of a mention of one; null if it is of none. */
export function entityOfMention(
  index: StoryIndex,
  { layers }: AnalysedDoc,
  mention: string | undefined,
): string | null {
  return index.entityOf.get(localOf(layers).get(mention ?? '') ?? '') ?? null
}

/** Local entity of each mention. */
const localOf = oncePer((layers: AnalysedDoc['layers']) => {
  const locals = new Map<string, string>()
  for (const e of layers.entity) for (const m of e.mentions) if (!locals.has(m)) locals.set(m, e.id)
  return locals
})

/** Passages that hold something of the evidence. */
export function passagesAt(index: StoryIndex, { document, start, end }: Evidence): readonly Passage[] {
  const own = index.passagesOfDocument.get(document) ?? []
  return passagesIn(own)({ start, end })
}

const passagesIn = oncePer((own: readonly Passage[]) => spanIndex(own, (p) => p))

/** Whether an entity over documents is a person. */
export function isPerson({ entities }: StoryIndex, id: string | null | undefined): boolean {
  return entities.get(id ?? '')?.kind === 'person'
}

/** Whether an entity over documents is a person or an organisation: one who can do something. */
export function isActor({ entities }: StoryIndex, id: string | null | undefined): boolean {
  return ['person', 'organisation'].includes(entities.get(id ?? '')?.kind ?? '')
}

/** The title of a document where it stands in the text, as one passage. */
function headlineOf(document: AnalysedDoc, entityOf: ReadonlyMap<string, string>): readonly Passage[] {
  const span = document.doc.meta.title.spans[0]
  if (span === undefined) return []
  const sentence = {
    id: document.doc.id,
    layer: 'sentence',
    span,
    rule: 'title',
    paragraph: 0,
    region: 'headline',
  } as const
  return passagesOf({ ...document, layers: { ...document.layers, sentence: [sentence] } }, 0, entityOf).map((p) => ({
    ...p,
    document,
  }))
}

/** Passages that a story is taken to have more than it has, so that in a short one a shared word still tells. */
const supposed = 40

/** How much a word tells: 0 for one that stands nowhere, more the rarer it is. */
export function weightOf(index: StoryIndex, word: string): number {
  const holders = index.byWord.get(word)?.length ?? 0
  return holders === 0 ? 0 : Math.log(1 + (index.passages.length + supposed) / holders)
}

/** How much words tell together; each counts as often as it is given. */
export function weightOfAll(index: StoryIndex, words: Iterable<string>): number {
  let total = 0
  for (const word of words) total += weightOf(index, word)
  return total
}

/** How much the words tell that both hold. */
export function weightOfShared(index: StoryIndex, a: Iterable<string>, b: ReadonlySet<string>): number {
  let total = 0
  for (const word of a) if (b.has(word)) total += weightOf(index, word)
  return total
}

/** A word in more passages than these is not looked up. */
const mostHolders = 400

/** A passage found for another: how much of the lesser one's weight they share, and the words. */
export interface Near {
  readonly passage: Passage
  /** 0 to 1. */
  readonly share: number
  readonly shared: readonly string[]
}

/** Passages that share words with the given ones, those that share the most weight first; at most `most`. */
export function nearPassages(index: StoryIndex, words: ReadonlySet<string>, most = 40): readonly Near[] {
  const found = new Map<Passage, string[]>()
  for (const word of words) {
    const holders = index.byWord.get(word) ?? []
    if (holders.length > mostHolders) continue
    for (const p of holders) {
      const shared = found.get(p)
      if (shared === undefined) found.set(p, [word])
      else shared.push(word)
    }
  }
  const own = weightOfAll(index, words)
  return [...found]
    .map(([passage, shared]) => ({ passage, shared, weight: weightOfAll(index, shared) }))
    .sort((a, b) => b.weight - a.weight || a.passage.at - b.passage.at)
    .slice(0, most)
    .map(({ passage, shared, weight }) => ({
      passage,
      shared,
      share: weight / Math.max(1, Math.min(own, weightOfAll(index, passage.topic))),
    }))
}
