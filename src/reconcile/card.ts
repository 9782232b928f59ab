import { unspokenWords } from '../data/unspoken-words.ts'
import type { DiscrepancyKind, Reading } from '../model/kinds.ts'
import type { Span } from '../model/span.ts'
import type { AnalysedDoc, Discrepancy, Side } from '../model/story.ts'
import { idOf } from '../text/hash.ts'
import { shortened } from './clauses.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'

/** A card as a detector proposes it, before cards of one fact are joined and ranked. */
export interface Draft {
  readonly kind: DiscrepancyKind
  readonly reading: Reading
  readonly explanation: string
  readonly compatible: string | null
  readonly rule: string
  /** How sure the detector is that these are accounts of one fact which differ, 0 to 1. */
  readonly certainty: number
  /** What ties the sides needs no words in common: one points to the other, or takes it back. */
  readonly tied?: boolean
  /** What is counted; drafts about different things are never joined. Absent where the kind does not count. */
  readonly about?: string
  /** What differs, a value for each side, where a correction must name it to explain the draft; absent where any value of the passages will do. */
  readonly values?: readonly string[]
  readonly sides: readonly Side[]
}

/** Passages shown for one side. */
const mostPerSide = 6

/** A side: its label, and its clearest passages, whole ones and different documents first, in exhibit order. */
export function sideOf(
  label: string,
  passages: readonly Passage[],
  core?: (p: Passage) => { start: number; end: number },
): Side {
  const seen = new Set<string>()
  const telling = passages.filter((p) => p.topic.size > 1)
  const unique = [...new Set(telling.length > 0 ? telling : passages)].sort(
    (a, b) => Number(a.damaged) - Number(b.damaged) || a.at - b.at,
  )
  const first = unique.filter((p) => !seen.has(p.document.doc.id) && seen.add(p.document.doc.id))
  const chosen = [...first, ...unique.filter((p) => !first.includes(p))].slice(0, mostPerSide)
  return { label, evidence: chosen.sort((a, b) => a.at - b.at).map((p) => evidenceOf(p, core?.(p))) }
}

/** Passages that are not damaged; all of them where none is whole. */
function wholeOnes(passages: readonly Passage[]): readonly Passage[] {
  const whole = passages.filter((p) => !p.damaged)
  return whole.length > 0 ? whole : passages
}

/** Passages that can be trusted to name whose word they are: of texts into which no names were pasted, where there are any. */
export function trustedOnes(passages: readonly Passage[]): readonly Passage[] {
  const whole = wholeOnes(passages)
  const trusted = whole.filter((p) => !p.document.doc.damage.some((d) => d.kind === 'pasted-mention'))
  return trusted.length > 0 ? trusted : whole
}

/** A passage as evidence, no longer than evidence may be. */
export function evidenceOf(p: Passage, core?: { start: number; end: number }): Side['evidence'][number] {
  return { ...evidenceAt(p.document, p, core), statement: p.statement?.id ?? null }
}

/** A part of a text as evidence of no statement, no longer than evidence may be; `core` stays in it. */
export function evidenceAt({ doc }: AnalysedDoc, span: Span, core?: Span): Side['evidence'][number] {
  const { start, end } = shortened(doc.text, span, core)
  return { document: doc.id, start, end, statement: null }
}

/** The outlet of a passage's document, or its exhibit number. */
export function outletOf({ document }: { readonly document: AnalysedDoc }): string {
  return document.doc.meta.outlet.value ?? `Exhibit ${document.exhibit}`
}

/** Name of the first of the entities that is known; null if none is. */
export function nameOf(index: StoryIndex, entities: Iterable<string>): string | null {
  for (const id of entities) {
    const entity = index.entities.get(id)
    if (entity !== undefined) return entity.name
  }
  return null
}

/** "a, b and c". */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** A place in capitals and a dash before the first words of a report. */
const dateline = /^\p{Lu}[\p{Lu} .,'’]{2,}(?:, \p{L}[\p{L}. ]+)?(?: \([\p{L} ]+\))? (?:—|–|--?) /u

/** Words of a passage in quotation marks for an explanation, cut to fit; null if the program would not repeat them. */
export function inMarks(text: string, longest = 110): string | null {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(dateline, '')
    .replace(/["“”]/g, '')
    .replace(/^[^\p{L}\p{N}$£€]+|[\s,;:.]+$/gu, '')
  if (plain === '' || unspokenWords.test(plain)) return null
  if (plain.length <= longest) return `“${plain}”`
  const cut = plain.slice(0, longest)
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 25)).replace(/[\s,;:]+$/, '')} …”`
}

/** The draft as a card; its id comes from its kind, a reading that is no difference, and its first evidence, so that it stays when documents are added. */
export function toCard(draft: Draft, rank: number): Discrepancy {
  const first = draft.sides.flatMap((s) => s.evidence)[0]
  const { certainty: _, tied: __, values: ___, ...rest } = draft
  const about = draft.values === undefined ? [] : [draft.about ?? '']
  const named = draft.reading === 'differs' ? about : [...about, draft.reading]
  return { id: idOf('x', draft.kind, ...named, first?.document ?? '', first?.start ?? 0), ...rest, rank }
}
