import { hedges } from '../data/hedges.ts'
import type { CountExpression, DateExpression, Sentence, Statement } from '../model/layers.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { clausesOf, trimmed } from './clauses.ts'
import { contentStems, isNegated } from './words.ts'

/** A clause as evidence: what it says, whose word it is, and how firmly it is said. */
export interface Passage extends Span {
  /** Place in the index; text order within a document, exhibit order between them. */
  readonly at: number
  readonly document: AnalysedDoc
  readonly text: string
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
const telling: ReadonlySet<string> = new Set(['body', 'headline', 'title', 'heading', 'list', 'table', 'quote', 'transcript', 'tweet', 'embed', 'caption', 'paragraph'])

const hedge = new RegExp(`\\b(?:${hedges.map((h) => h.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`, 'i')

/** Words of saying and little else: "he said", "the spokesman added". */
const frameOnly = /^(?:and |but )?(?:[\p{L}.'’-]+ ){0,4}(?:said|says|added|told reporters|continued|replied|responded|wrote|tweeted|explained)\.?["”]?$/iu

/** Passages of one document; `at` counts from `first`. */
export function passagesOf(document: AnalysedDoc, first: number, entityOf: ReadonlyMap<string, string>): Passage[] {
  const { doc, layers } = document
  const speakersOf = speakersByStatement(document, entityOf)
  const mentionEntities = new Map(layers.entity.flatMap((e) => e.mentions.map((m) => [m, entityOf.get(e.id) ?? null] as const)))
  const passages: Passage[] = []
  for (const sentence of layers.sentence) {
    if (!telling.has(sentence.region)) continue
    const statements = layers.statement.filter((s) => overlaps(s.span, sentence.span))
    const mentions = layers.mention.filter((m) => overlaps(m.span, sentence.span))
    for (const span of piecesOf(doc.text, sentence.span, statements)) {
      const text = doc.text.slice(span.start, span.end)
      if (frameOnly.test(text)) continue
      const inside = mentions.filter((m) => overlaps(m.span, span))
      const statement = innermost(statements, span)
      const topic = contentStems(withoutPersons(text, span, inside))
      if (topic.length === 0) continue
      passages.push({
        ...span,
        at: first + passages.length,
        document,
        text,
        sentence,
        statement,
        speakers: statement === null ? new Set() : (speakersOf.get(statement.id) ?? new Set()),
        entities: new Set(inside.flatMap((m) => mentionEntities.get(m.id) ?? [])),
        topic: new Set(topic),
        negated: isNegated(text),
        hedged: hedge.test(text) || statement?.hedged === true,
        damaged: doc.damage.some((d) => overlaps(d, span)),
        quoted: layers.quotation.some((q) => overlaps(q.span, span)),
        dates: layers.date.filter((d) => overlaps(d.span, span)),
        counts: layers.count.filter((c) => contains(span, c.span)),
        published: doc.meta.published.value,
      })
    }
  }
  return passages
}

function speakersByStatement({ layers }: AnalysedDoc, entityOf: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    layers.circumstance.map((c) => {
      const speakers = [c.speaker, c.onBehalfOf].flatMap((local) => entityOf.get(local ?? '') ?? [])
      return [c.statement, new Set(speakers)]
    }),
  )
}

/** Clauses, cut again where the content of a statement begins or ends. */
function piecesOf(text: string, sentence: Span, statements: readonly Statement[]): readonly Span[] {
  const edges = statements.flatMap((s) => s.content.flatMap((c) => [c.start, c.end]))
  return clausesOf(text, sentence).flatMap((clause) => {
    const cuts = [...new Set(edges.filter((e) => e > clause.start + 2 && e < clause.end - 2))].sort((a, b) => a - b)
    const starts = [clause.start, ...cuts]
    return starts
      .map((s, i) => trimmed(text, { start: s, end: starts[i + 1] ?? clause.end }))
      .filter((s) => s.end > s.start)
  })
}

function innermost(statements: readonly Statement[], span: Span): Statement | null {
  let best: Statement | null = null
  for (const s of statements) {
    if (!s.content.some((c) => contains({ start: c.start - 2, end: c.end + 2 }, span))) continue
    if (best === null || s.span.end - s.span.start <= best.span.end - best.span.start) best = s
  }
  return best
}

function withoutPersons(text: string, span: Span, mentions: readonly { readonly span: Span; readonly kind: string; readonly form: string }[]): string {
  let plain = text
  for (const m of mentions) {
    if (m.kind !== 'person' || m.form !== 'name') continue
    const [from, to] = [Math.max(0, m.span.start - span.start), Math.min(text.length, m.span.end - span.start)]
    plain = plain.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + plain.slice(to)
  }
  return plain
}
