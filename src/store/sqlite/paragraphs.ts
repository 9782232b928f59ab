import type { Doc, RegionKind } from '../../model/doc.ts'
import { compareSpans, overlaps, type Span } from '../../model/span.ts'

/** Longest paragraph indexed as one, in UTF-16 code units; text without line breaks is cut at a space. */
const longest = 8000
const headings: readonly RegionKind[] = ['headline', 'title', 'heading']

/** Article paragraphs to be found by search, in text order: lines of the body, and headings beside it. */
export function paragraphsOf(doc: Doc): readonly Span[] {
  const beside = doc.regions.filter((r) => headings.includes(r.kind) && !doc.body.some((b) => overlaps(b, r)))
  return [...doc.body, ...beside].sort(compareSpans).flatMap((span) => linesOf(doc.text, span))
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; ) {
    const next = nextBreak(text, at, end)
    if (/\S/.test(text.slice(at, next))) lines.push({ start: at, end: next })
    at = next === at ? at + 1 : next
  }
  return lines
}

function nextBreak(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + longest)
  for (let i = from; i < limit; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return i
  }
  if (limit === end) return end
  const space = text.lastIndexOf(' ', limit)
  return space > from ? space + 1 : limit
}
