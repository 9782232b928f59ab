import type { Passage, StatementRow } from '../model/desk.ts'
import type { RecordStatement } from '../model/record.ts'
import { contains, type Evidence, hull, overlaps, type Span } from '../model/span.ts'
import type { DeskData } from './desk-data.ts'

/** Context shown on each side of a passage, in code units; about two lines. */
const contextLength = 160

/** Longest words of a passage shown whole, in code units; a longer one is cut at a word edge. */
const longestWords = 1200

/** The words of some evidence in their context. @throws RangeError if its document is not in the case. */
export function passageOf(data: DeskData, evidence: Evidence): Passage {
  const doc = data.documents.get(evidence.document)
  if (doc === undefined) throw new RangeError(`no document ${evidence.document}`)
  const end = Math.min(evidence.end, evidence.start + longestWords)
  const span = { start: evidence.start, end: end < evidence.end ? wordEdge(doc.text, end, -1) : end }
  return {
    document: doc.id,
    exhibit: doc.exhibit,
    outlet: doc.outlet,
    published: doc.published,
    ...span,
    before: before(doc.text, span.start),
    words: doc.text.slice(span.start, span.end),
    after: after(doc.text, span.end),
    paragraph: paragraphAt(data, doc.id, span),
    place: doc.places?.findLast((p) => p.start <= span.start)?.label ?? null,
    damaged: doc.damage.some((d) => overlaps(d, span)),
  }
}

function before(text: string, at: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n\n', at - 1) + 1, 0)
  const start = Math.max(lineStart, at - contextLength)
  return text.slice(start > lineStart ? wordEdge(text, start, 1) : start, at).trimStart()
}

function after(text: string, at: number): string {
  const lineEnd = text.indexOf('\n\n', at)
  const stop = lineEnd < 0 ? text.length : lineEnd
  const end = Math.min(stop, at + contextLength)
  return text.slice(at, end < stop ? wordEdge(text, end, -1) : end).trimEnd()
}

/** The nearest white space from `at` in the given direction; `at` itself if there is none within 40 code units. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let i = at, n = 0; n < 40 && i > 0 && i < text.length; i += step, n++) {
    if (/\s/.test(text[i] as string)) return step > 0 ? i + 1 : i
  }
  return at
}

function paragraphAt(data: DeskData, document: string, span: Span): number | null {
  const sentences = data.analysed.get(document)?.layers.sentence ?? []
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return null
    if (sentence.span.end <= span.start) low = middle + 1
    else if (sentence.span.start > span.start) high = middle - 1
    else return sentence.paragraph
  }
  return null
}

/** A statement as the desk lists it. */
export function statementRow(data: DeskData, s: RecordStatement): StatementRow {
  const doc = data.documents.get(s.document)
  const named = (id: string) => ({ id, name: data.entities.get(id)?.name ?? id })
  const spans = [...s.source, ...s.cue, ...s.content]
  const words = (list: readonly Span[]) => list.map((x) => doc?.text.slice(x.start, x.end) ?? '').join(' … ')
  const content = s.content.length > 0 ? hull(s.content) : spans.length > 0 ? hull(spans) : { start: 0, end: 0 }
  return {
    id: s.id,
    document: s.document,
    exhibit: doc?.exhibit ?? 0,
    outlet: doc?.outlet ?? null,
    published: doc?.published ?? null,
    form: s.form,
    medium: s.medium,
    acts: s.acts,
    speaker: s.speaker === null ? null : named(s.speaker),
    candidates: s.candidates.map(named),
    onBehalfOf: s.onBehalfOf === null ? null : named(s.onBehalfOf),
    chain: s.chain.map((hop) => ({ name: hop.entity === null ? null : named(hop.entity).name, verb: hop.verb })),
    source: words(s.source),
    cue: words(s.cue),
    content: words(s.content),
    date: s.date,
    negated: s.negated,
    hedged: s.hedged,
    damaged: s.damaged,
    within: s.within,
    passage: passageOf(data, { document: s.document, ...content }),
    quotation: data.quotationOf.get(s.id) ?? null,
  }
}

/** The innermost statement whose content holds the evidence; null if none does. */
export function statementAt(data: DeskData, evidence: Evidence): RecordStatement | null {
  let best: RecordStatement | null = null
  for (const s of data.statementsOf.get(evidence.document) ?? []) {
    if (s.content.some((c) => contains(c, evidence)) && (best === null || s.within !== null)) best = s
  }
  return best
}
