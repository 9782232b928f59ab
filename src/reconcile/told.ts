import type { Statement } from '../model/layers.ts'
import { hull, overlaps, type Span } from '../model/span.ts'
import { toldDate } from '../model/saying-date.ts'
import type { AnalysedDoc, Side } from '../model/story.ts'
import { wordsOf } from '../text/tokens.ts'
import { longestEvidence, shortened } from './clauses.ts'
import { oneBlank } from './words.ts'

/** A statement with its document and what is known of the saying. */
export interface Told {
  readonly statement: Statement
  readonly document: AnalysedDoc
  readonly speakers: ReadonlySet<string>
  /** EDTF date of the utterance; null if it was not found. */
  readonly date: string | null
  /** Content as one text, parts joined by a blank, with one blank for several. */
  readonly text: string
  /** The words between quotation marks, or all of a transcript or post; empty for a paraphrase. */
  readonly quoted: string
}

/** Statements of a document in text order. */
export function toldOf(document: AnalysedDoc, entityOf: ReadonlyMap<string, string>): Told[] {
  const circumstances = new Map(document.layers.circumstance.map((c) => [c.statement, c]))
  return document.layers.statement
    .filter((s) => s.content.length > 0)
    .map((statement) => {
      const c = circumstances.get(statement.id)
      const speakers = [c?.speaker, c?.onBehalfOf].flatMap((local) => entityOf.get(local ?? '') ?? [])
      const text = wordsAt(document, statement.content)
      return {
        statement,
        document,
        speakers: new Set(speakers),
        date: toldDate(c),
        text,
        quoted: quotedPart(document, statement, text),
      }
    })
}

/** EDTF date of the utterance, or of the publication where that is not told; null if neither is known. */
export function saidOn({ date, document }: Told): string | null {
  return date ?? document.doc.meta.published.value
}

function quotedPart(document: AnalysedDoc, statement: Statement, text: string): string {
  const parts = quotedSpans(document, statement)
  return parts.length > 0 ? wordsAt(document, parts) : statement.form === 'direct' ? text : ''
}

/** What a statement quotes, one text for each pair of marks; empty for a paraphrase. */
export function quotedPieces({ document, statement }: Told): readonly string[] {
  return quotedSpans(document, statement).map((s) => wordsAt(document, [s]))
}

function quotedSpans({ layers }: AnalysedDoc, { content }: Statement): readonly Span[] {
  const marks = layers.quotation.filter((q) => q.depth === 0 && content.some((c) => overlaps(c, q.span)))
  return content.flatMap((c) =>
    marks.flatMap((q) => {
      const [start, end] = [Math.max(c.start, q.inner.start), Math.min(c.end, q.inner.end)]
      return start < end ? [{ start, end }] : []
    }),
  )
}

function wordsAt({ doc }: AnalysedDoc, spans: readonly Span[]): string {
  return oneBlank(spans.map((s) => doc.text.slice(s.start, s.end)).join(' '))
}

/** Words as they count between wordings: brackets opened, "&" read out. */
export function wordingOf(text: string): string[] {
  return wordsOf(text.replaceAll('&', ' and ').replace(/[[\]()]/g, ''))
}

/** Content this short says little without who said it; in code units. */
const shortContent = 40

/** A statement as evidence: its longest content part, with its source if it is short, shortened around `core` where one is given; the part that `says` a pattern first. */
export function toldEvidence(told: Told, core?: Span, says?: RegExp): Side['evidence'][number] {
  const content = told.statement.content
  const whole = hull([...told.statement.source, ...told.statement.cue, ...content])
  const said = content.reduce((sum, c) => sum + c.end - c.start, 0)
  if (said < shortContent && whole.end - whole.start <= longestEvidence)
    return { document: told.document.doc.id, ...whole, statement: told.statement.id }
  const wordsOfPart = (c: Span) => told.document.doc.text.slice(c.start, c.end)
  const part =
    content.find((c) => core !== undefined && overlaps(c, core)) ??
    content.find((c) => says?.test(wordsOfPart(c)) === true) ??
    content.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
  const { start, end } = shortened(told.document.doc.text, part, core)
  return { document: told.document.doc.id, start, end, statement: told.statement.id }
}
