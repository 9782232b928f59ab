import { idleNegations, negators } from '../data/negators.ts'
import { toldDate } from '../model/saying-date.ts'
import type { Circumstance, Statement } from '../model/layers.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { AnalysedDoc, Entity } from '../model/story.ts'
import { wordsOf } from '../text/tokens.ts'
import { contentStems } from './words.ts'

/** What one statement says, ready to be compared with others. */
export interface Utterance {
  readonly statement: Statement
  readonly document: AnalysedDoc
  /** Who said it; null if unresolved. */
  readonly speaker: string | null
  /** Names of the entities who said it or for whom it was said; those only described ("a spokesman") left out. */
  readonly speakerNames: readonly string[]
  /** Entities who said it or for whom it was said; empty if unresolved. */
  readonly speakers: ReadonlySet<string>
  readonly date: string | null
  /** All words of the content but those a program pasted there. */
  readonly words: readonly string[]
  /** Words between quotation marks, or all words of a transcript or post; empty for a paraphrase. */
  readonly quoted: readonly string[]
  /** Words of each quotation in it, where there are several: a text may join what was said far apart. */
  readonly pieces: readonly (readonly string[])[]
  readonly stems: ReadonlySet<string>
  readonly negated: boolean
}

/** Utterances of all documents, in exhibit and text order. Statements without words are left out. */
export function utterancesOf(documents: readonly AnalysedDoc[], entities: readonly Entity[]): readonly Utterance[] {
  const entityOf = new Map(entities.flatMap((e) => e.locals.map((local) => [local, e] as const)))
  return [...documents]
    .sort((a, b) => a.exhibit - b.exhibit)
    .flatMap((document) => {
      const circumstances = new Map(document.layers.circumstance.map((c) => [c.statement, c]))
      return document.layers.statement.flatMap((s) => utteranceOf(document, s, circumstances.get(s.id), entityOf) ?? [])
    })
}

function utteranceOf(
  document: AnalysedDoc,
  statement: Statement,
  circumstance: Circumstance | undefined,
  entityOf: ReadonlyMap<string, Entity>,
): Utterance | null {
  const { text } = document.doc
  const pasted = document.doc.damage.filter((d) => d.kind === 'pasted-mention' || d.kind === 'duplicated')
  const own = statement.content.flatMap((c) => withoutParts(c, pasted))
  const said = own.map((c) => text.slice(c.start, c.end)).join(' ')
  const words = comparableWords(said)
  if (words.length === 0) return null
  const marks = document.layers.quotation.filter((q) => q.depth === 0 && own.some((c) => overlaps(c, q.span)))
  const parts = own.flatMap((c) => marks.flatMap((q) => sharedPart(c, q.inner) ?? []))
  const pieces = parts.map((p) => comparableWords(text.slice(p.start, p.end)))
  const quoted = pieces.flat()
  const verbatim = statement.form === 'direct' && quoted.length === 0
  const retold = voiceRetold(document, own, parts[0]?.start ?? -1)
  const voices = retold === null ? [circumstance?.speaker, circumstance?.onBehalfOf] : [retold]
  const speakers = voices.flatMap((local) => entityOf.get(local ?? '') ?? [])
  return {
    statement,
    document,
    speaker: entityOf.get(retold ?? circumstance?.speaker ?? '')?.id ?? null,
    speakers: new Set(speakers.map((e) => e.id)),
    speakerNames: speakers.filter(isNamed).map((e) => e.name),
    date: toldDate(circumstance),
    words,
    quoted: verbatim ? words : quoted,
    pieces,
    stems: new Set(contentStems(said)),
    negated: isNegated(said),
  }
}

/** Nouns for what somebody said, before whose it is: "the testimony of Ana Ruiz that “…”". */
const sayings =
  /\b(?:testimony|evidence|statement|account|assurance|assertion|claim|declaration|admission|warning|words|remarks?|comments?) (?:of|by|from) $/

/** Whose words a statement retells, where its own words say so before the quotation; null where they do not. */
function voiceRetold({ doc, layers }: AnalysedDoc, content: readonly Span[], quotation: number): string | null {
  const first = content[0]
  if (first === undefined || quotation <= first.start) return null
  const before = layers.mention.filter(
    (m) => m.form === 'name' && m.kind === 'person' && m.span.start > first.start && m.span.end < quotation,
  )
  const [only] = before
  if (only === undefined || !sayings.test(doc.text.slice(first.start, only.span.start))) return null
  if (!/\bthat\b/.test(doc.text.slice(only.span.end, quotation))) return null
  return layers.entity.find((e) => e.mentions.includes(only.id))?.id ?? null
}

/** Whether the entity has a name of its own: otherwise two of one description may be one. */
function isNamed({ kind, name }: Entity): boolean {
  return (
    (kind === 'person' || kind === 'organisation') &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:An?|The|His|Her|Their|One|Some) /.test(name)
  )
}

/** Words as they count in a comparison: brackets opened, "&" read out, links and tags of posts left out. */
export function comparableWords(text: string): string[] {
  return wordsOf(
    text
      .replace(/https?:\/\/\S+|pic\.\S+\.com\S*|#\w+/g, ' ')
      .replaceAll('&', ' and ')
      .replace(/[[\]()]/g, ''),
  )
}

/** Whether a clause is turned round by an odd number of negations. */
export function isNegated(text: string): boolean {
  return wordsOf(text.replace(idleNegations, ' ')).filter((w) => negators.has(w)).length % 2 === 1
}

/** What is left of a span outside the given parts, which stand in text order: words put there by a program are nobody's. */
function withoutParts(span: Span, parts: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  let { start } = span
  for (const p of parts) {
    if (p.end <= start || p.start >= span.end) continue
    if (p.start > start) left.push({ start, end: p.start })
    start = p.end
  }
  return start < span.end ? [...left, { start, end: span.end }] : left
}

function sharedPart(a: Span, b: Span): Span | null {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? { start, end } : null
}
