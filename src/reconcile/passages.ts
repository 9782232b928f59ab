import { hedges } from '../data/hedges.ts'
import type { CountExpression, DateExpression, Mention, Quotation, Sentence, Statement } from '../model/layers.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Doc } from '../model/doc.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { oncePer } from '../text/remembering.ts'
import { spanIndex } from '../text/span-index.ts'
import { clausesOf, trimmed } from './clauses.ts'
import { contentStems, isNegated, oneBlank, plainBlanks } from './words.ts'

/** A clause as evidence: what it says, whose word it is, and how firmly it is said. */
export interface Passage extends Span {
  /** Place in the index; text order within a document, exhibit order between them. */
  readonly at: number
  readonly document: AnalysedDoc
  /** As it stands, each blank as a plain one: offsets into it are offsets from the beginning of the passage. */
  readonly text: string
  /** The text with one blank for several, in which patterns of several words are looked for. */
  readonly words: string
  readonly sentence: Sentence
  /** The innermost statement whose content it is; null in the outlet's own voice. */
  readonly statement: Statement | null
  /** Entities whose word it is; empty in the outlet's own voice or if the speaker is not known. */
  readonly speakers: ReadonlySet<string>
  /** Persons, organisations and places it mentions. */
  readonly entities: ReadonlySet<string>
  /** Content words without names of persons. */
  readonly topic: ReadonlySet<string>
  readonly negated: boolean
  readonly hedged: boolean
  readonly damaged: boolean
  /** It stands between quotation marks. */
  readonly quoted: boolean
  readonly dates: readonly DateExpression[]
  readonly counts: readonly CountExpression[]
  /** EDTF date of publication. */
  readonly published: string | null
}

/** Regions whose sentences are accounts; captions tell of a picture and are kept apart from the article's own words. */
const telling: ReadonlySet<string> = new Set([
  'body',
  'headline',
  'title',
  'heading',
  'list',
  'table',
  'quote',
  'transcript',
  'tweet',
  'embed',
  'caption',
  'paragraph',
])

const hedge = new RegExp(`\\b(?:${hedges.map((h) => h.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`, 'i')

/** Words of saying and little else: "he said", "the spokesman added". */
const frameOnly =
  /^(?:and |but )?(?:[\p{L}.'’-]+ ){0,4}(?:said|says|added|told reporters|continued|replied|responded|wrote|tweeted|explained)\.?["”]?$|^according to (?:[\p{L}.'’-]+ ?){1,7}\.?["”]?$/iu

/** Content words of a piece that can stand by itself. */
const fewestOfPiece = 3
/** Share of a piece that a statement is, with its source and cue, for the piece to be its speaker's word; and its content alone. */
const mostOfPiece = 0.55
const partOfPiece = 0.35
/** Code units between the beginning of a piece and of the content that opens it: "that". */
const openingSlack = 6

const [saying] = contentStems('said')

/** What lies over a part of a document's text, each in its order. */
interface LayersAt {
  readonly statements: (span: Span) => readonly Statement[]
  readonly mentions: (span: Span) => readonly Mention[]
  readonly quotations: (span: Span) => readonly Quotation[]
  readonly dates: (span: Span) => readonly DateExpression[]
  readonly counts: (span: Span) => readonly CountExpression[]
  /** Sources and cues of statements that are told by the text and not inside direct speech. */
  readonly frames: (span: Span) => readonly Span[]
  readonly isTold: (s: Statement) => boolean
}

/** Looks up the layers of a document by place. */
export const layersAt: (document: AnalysedDoc) => LayersAt = oncePer(({ layers }) => {
  const bySpan = <T extends { readonly span: Span }>(items: readonly T[]) => spanIndex(items, (x) => x.span)
  const spoken = new Set(layers.statement.filter((s) => s.form === 'direct').map((s) => s.id))
  const isTold = (s: Statement) => s.within === null || !spoken.has(s.within)
  const frames = layers.statement.filter(isTold).flatMap((s) => [...s.source, ...s.cue])
  return {
    statements: bySpan(layers.statement),
    mentions: bySpan(layers.mention),
    quotations: bySpan(layers.quotation),
    dates: bySpan(layers.date),
    counts: bySpan(layers.count),
    frames: spanIndex(frames, (f) => f),
    isTold,
  }
})

/** Passages of one document; `at` counts from `first`. */
export function passagesOf(
  document: AnalysedDoc,
  first: number,
  entityOf: ReadonlyMap<string, string>,
  regions: ReadonlySet<string> = telling,
): Passage[] {
  const { doc, layers } = document
  const speakersOf = speakersByStatement(document, entityOf)
  const mentionEntities = new Map(
    layers.entity.flatMap((e) => e.mentions.map((m) => [m, entityOf.get(e.id) ?? null] as const)),
  )
  const passages: Passage[] = []
  const at = layersAt(document)
  for (const sentence of layers.sentence) {
    if (!regions.has(sentence.region)) continue
    const statements = at.statements(sentence.span)
    const mentions = at.mentions(sentence.span)
    for (const span of piecesOf(doc.text, sentence.span, at, statements)) {
      const text = plainBlanks(doc.text.slice(span.start, span.end))
      const words = oneBlank(text)
      if (frameOnly.test(words)) continue
      const inside = mentions.filter((m) => overlaps(m.span, span))
      const statement = innermost(statements, span, speakersOf)
      const topic = contentStems(withoutPersons(text, span, inside)).filter((w) => w !== saying)
      if (topic.length === 0) continue
      passages.push({
        ...span,
        at: first + passages.length,
        document,
        text,
        words,
        sentence,
        statement,
        speakers: statement === null ? new Set() : (speakersOf.get(statement.id) ?? new Set()),
        entities: new Set(inside.flatMap((m) => mentionEntities.get(m.id) ?? [])),
        topic: new Set(topic),
        negated: isNegated(words),
        hedged: hedge.test(words.replace(/\bMay\b/g, '')) || statement?.hedged === true,
        damaged: isDamaged(doc, span),
        quoted: at.quotations(span).length > 0,
        dates: at.dates(span),
        counts: at.counts(span).filter((c) => contains(span, c.span)),
        published: doc.meta.published.value,
      })
    }
  }
  return passages
}

function speakersByStatement(
  { layers }: AnalysedDoc,
  entityOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    layers.circumstance.map((c) => {
      const speakers = [c.speaker, c.onBehalfOf].flatMap((local) => entityOf.get(local ?? '') ?? [])
      return [c.statement, new Set(speakers)]
    }),
  )
}

/** The documents in which passages stand. */
export function documentsOf(passages: readonly Passage[]): ReadonlySet<AnalysedDoc> {
  return new Set(passages.map((p) => p.document))
}

/** Regions that name what follows and give no account themselves. */
export const headRegions: ReadonlySet<string> = new Set(['heading', 'headline', 'title'])
/** The same, and captions, which tell of a picture. */
export const untoldRegions: ReadonlySet<string> = new Set([...headRegions, 'caption'])

/** The content words of several passages. */
export function topicOf(passages: readonly Passage[]): Set<string> {
  return new Set(passages.flatMap((p) => [...p.topic]))
}

/** The passage in the outlet's own voice. */
export function asOutlets(p: Passage): Passage {
  return { ...p, statement: null, speakers: new Set() }
}

/** The passage as the word of a speaker; that of somebody else stays theirs. */
export function inVoiceOf(p: Passage, { statement, speakers }: Pick<Passage, 'statement' | 'speakers'>): Passage {
  return p.statement === null ? { ...p, statement, speakers } : p
}

/** Share of a span's characters from which damage makes it unsafe to rest on. */
const unsafeShare = 0.1

/** Whether so much of a span is damaged that nothing should rest on it alone. Stray marks take no words away. */
export function isDamaged(doc: Doc, span: Span): boolean {
  const hit = doc.damage.filter((d) => d.kind !== 'stray-marks' && overlaps(d, span))
  const characters = hit.reduce((sum, d) => sum + Math.min(d.end, span.end) - Math.max(d.start, span.start), 0)
  return hit.length > 1 || characters >= (span.end - span.start) * unsafeShare
}

/** Clauses, cut again where the content of a statement begins or ends, unless it is told inside a quotation or a piece would say too little. */
function piecesOf(text: string, sentence: Span, at: LayersAt, statements: readonly Statement[]): readonly Span[] {
  const edges = statements.filter(at.isTold).flatMap((s) => s.content.flatMap((c) => [c.start, c.end]))
  const frames = at.frames(sentence)
  const substance = (start: number, end: number) => contentStems(blanked(text, { start, end }, frames)).length
  return clausesOf(text, sentence).flatMap((clause) => {
    const cuts: number[] = []
    for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
      const from = cuts.at(-1) ?? clause.start
      if (edge <= clause.start || edge >= clause.end) continue
      if (substance(from, edge) >= fewestOfPiece && substance(edge, clause.end) >= fewestOfPiece) cuts.push(edge)
    }
    const starts = [clause.start, ...cuts]
    return starts
      .map((s, i) => trimmed(text, { start: s, end: starts[i + 1] ?? clause.end }))
      .filter((s) => s.end > s.start)
  })
}

/** The innermost statement that is most of the piece, its content a good part of it; one whose speaker is known before one that leaves it open. */
function innermost(
  statements: readonly Statement[],
  span: Span,
  speakersOf: ReadonlyMap<string, ReadonlySet<string>>,
): Statement | null {
  let best: Statement | null = null
  const isKnown = (s: Statement) => (speakersOf.get(s.id)?.size ?? 0) > 0
  for (const s of statements) {
    const length = span.end - span.start
    const said = sharedWith(span, s.content)
    const opens = s.content.some((c) => Math.abs(c.start - span.start) <= openingSlack)
    const all = said + sharedWith(span, [...s.source, ...s.cue])
    if (said < length * partOfPiece || (all < length * mostOfPiece && !opens)) continue
    const inner = best !== null && s.span.end - s.span.start <= best.span.end - best.span.start
    if (best === null || (isKnown(s) && !isKnown(best)) || (inner && isKnown(s) === isKnown(best))) best = s
  }
  return best
}

/** Characters that the parts share with the span. */
function sharedWith(span: Span, parts: readonly Span[]): number {
  return parts.reduce((sum, c) => sum + Math.max(0, Math.min(c.end, span.end) - Math.max(c.start, span.start)), 0)
}

/** The text of a span with the given parts blanked out. */
function blanked(text: string, span: Span, parts: readonly Span[]): string {
  let plain = text.slice(span.start, span.end)
  for (const p of parts) {
    const [from, to] = [Math.max(0, p.start - span.start), Math.min(plain.length, p.end - span.start)]
    if (from < to) plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to)
  }
  return plain
}

/** The text without names of persons; their titles stay. */
function withoutPersons(text: string, span: Span, mentions: readonly Mention[]): string {
  const names = mentions.flatMap((m): Span[] => {
    if (m.kind !== 'person' || m.form !== 'name') return []
    const start = m.span.start - span.start
    const at = m.name === null ? -1 : text.slice(Math.max(0, start), m.span.end - span.start).indexOf(m.name)
    return at < 0
      ? [{ start, end: m.span.end - span.start }]
      : [{ start: start + at, end: start + at + (m.name as string).length }]
  })
  return blanked(text, { start: 0, end: text.length }, names)
}
