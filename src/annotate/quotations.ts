import type { Quotation } from '../model/layers.ts'
import type { Note } from '../model/note.ts'
import type { Span } from '../model/span.ts'
import { defineStage, type View } from '../model/stage.ts'
import { damageIn } from '../text/damage.ts'
import { idOf } from '../text/hash.ts'
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts'
import { findMarks, type Mark, pairMarks } from './quotation-marks.ts'
import { findSingles } from './single-quotations.ts'

/** Words between quotation marks: curly, straight, doubled, single, unclosed, carried on over paragraphs. */
export const quotations = defineStage({
  name: 'annotate/quotations',
  needs: [],
  adds: ['quotation'],
  run: (view) => {
    const found = findQuotations(view)
    return { annotations: found, notes: unclosedNotes(view.text, found) }
  },
})

interface Found extends Quotation {
  readonly atEnd: boolean
}

function findQuotations(view: View<never>): Quotation[] {
  const all: Quotation[] = []
  let leftOpen: Found | null = null
  let region: Paragraph['region'] | null = null
  for (const paragraph of findParagraphs(view.doc)) {
    const found: Found[] = quotationsOf(view, paragraph, paragraph.region === region ? leftOpen : null)
    for (const { atEnd: _, ...quotation } of found) all.push(quotation)
    const last = found.findLast((q) => q.depth === 0 && q.marks !== 'single')
    leftOpen = last !== undefined && last.atEnd && !last.closed ? last : null
    region = paragraph.region
  }
  return all
}

function quotationsOf(view: View<never>, paragraph: Span, before: Found | null): Found[] {
  const { text, doc } = view
  const found: Found[] = []
  const make = (
    span: Span,
    marks: Quotation['marks'],
    width: { open: number; close: number },
    more: { continues: string | null; depth: number; atEnd: boolean },
  ) =>
    found.push({
      id: idOf('q', doc.id, span.start, span.end),
      layer: 'quotation',
      span,
      rule: marks === 'single' ? 'single-marks' : 'double-marks',
      inner: { start: span.start + width.open, end: span.end - width.close },
      marks,
      closed: width.close > 0,
      ...more,
    })
  const outer: Span[] = []
  for (const piece of piecesBetween(paragraph, partings(view, paragraph))) {
    for (const { open, close, end } of doublesOf(view, piece)) {
      const span = { start: open.start, end }
      if (!hasWord(text, open.end, close?.start ?? end)) continue
      const first = open.start <= skipBlank(text, paragraph.start)
      const continues = first && before !== null ? before.id : null
      const atEnd = close === null && end >= paragraph.end - blankBefore(text, paragraph.end)
      make(
        span,
        open.family,
        { open: open.end - open.start, close: close ? close.end - close.start : 0 },
        { continues, depth: 0, atEnd },
      )
      outer.push(span)
    }
  }
  for (const gap of piecesBetween(paragraph, outer)) {
    for (const s of findSingles(text, gap))
      make(s, 'single', { open: 1, close: 1 }, { continues: null, depth: 0, atEnd: false })
  }
  for (const o of outer) {
    for (const s of findSingles(text, { start: o.start + 1, end: o.end })) {
      make(s, 'single', { open: 1, close: 1 }, { continues: null, depth: 1, atEnd: false })
    }
  }
  return found
}

/**
 * Marks that parted paragraphs before a program joined them: they end whatever is open. A double mark that comes first
 * or last among them may be a real one, and is left to its neighbours.
 */
function partings({ doc, text }: View<never>, paragraph: Span): Span[] {
  const spans: Span[] = []
  for (const d of damageIn(doc.damage, paragraph)) {
    if (d.kind !== 'stray-marks' || !/\s/.test(text.slice(d.start, d.end))) continue
    const start = isDouble(text, d.start) ? d.start + 1 : d.start
    const end = isDouble(text, d.end - 1) ? d.end - 1 : d.end
    spans.push({ start, end: Math.max(start, end) })
  }
  return spans
}

function isDouble(text: string, at: number): boolean {
  return /["“”]/.test(text.charAt(at))
}

function piecesBetween(range: Span, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let start = range.start
  for (const cut of cuts) {
    if (cut.start > start) pieces.push({ start, end: cut.start })
    start = Math.max(start, cut.end)
  }
  if (start < range.end) pieces.push({ start, end: range.end })
  return pieces
}

/** Pairs of a piece; one left open ends before the mark that opens the next one, or with the piece. */
function doublesOf({ doc, text }: View<never>, piece: Span): { open: Mark; close: Mark | null; end: number }[] {
  const damaged = damageIn(doc.damage, piece).filter((d) => d.kind === 'stray-marks' || d.kind === 'duplicated')
  const marks = findMarks(text, piece).flatMap((m) => {
    const over = damageIn(damaged, m)[0]
    if (over === undefined) return [m]
    const parts = over.kind === 'stray-marks' && /\s/.test(text.slice(over.start, over.end))
    return parts && isDouble(text, m.start) ? [{ ...m, optional: true }] : []
  })
  // Marks around a whole paragraph that both stand among stray ones are the program's.
  const pairs = pairMarks(marks).filter(({ open, close }) => !(open.optional && (close === null || close.optional)))
  return pairs.map(({ open, close }, i) => {
    const limit = pairs[i + 1]?.open.start ?? piece.end
    if (close !== null) return { open, close, end: close.end }
    return { open, close, end: lostClose(text, open.end, limit) ?? limit - blankBefore(text, limit) }
  })
}

/** `“The pier is sound, Varga said.`: the comma before a speaker and a verb of saying that end the sentence. */
const speakerAfterComma =
  /,(?= (?:(?:the|an?) )?(?:[\p{L}.’'-]+ ){0,4}?(?:said|added|told \p{L}+|replied|explained|tweeted|wrote)(?: in an? \p{L}+| on \p{Lu}\p{L}+)? ?\.(?:\s|$))/u

/** Where an open quotation must have ended, one past its comma; null if nothing tells. */
function lostClose(text: string, from: number, limit: number): number | null {
  const found = speakerAfterComma.exec(text.slice(from, Math.min(limit, from + longestSearched)))
  return found === null ? null : from + found.index + 1
}

/** Longer quotations are taken as they are, so that the search stays linear. */
const longestSearched = 4000

function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] as string)) return true
  return false
}

function skipBlank(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at] as string)) at++
  return at
}

function blankBefore(text: string, at: number): number {
  let n = 0
  while (at - n > 0 && /\s/.test(text[at - n - 1] as string)) n++
  return n
}

function unclosedNotes(text: string, found: readonly Quotation[]): Note[] {
  const carriedOn = new Set(found.map((q) => q.continues))
  return found
    .filter((q) => !q.closed && !carriedOn.has(q.id))
    .map((q) => ({
      span: q.span,
      kind: 'unclosed-quotation',
      detail: `The quotation that begins “${text
        .slice(q.inner.start, q.inner.start + 40)
        .replace(/\s+/g, ' ')
        .trim()}” is not closed.`,
    }))
}
