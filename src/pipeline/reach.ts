import type { Doc } from '../model/doc.ts'
import type { Span } from '../model/span.ts'

/**
 * The document as far as it is analysed: its article and what else is read of it, up to some characters from the first of
 * the article on, at the end of a line or sentence. Null if it is not longer.
 * @param most - Characters.
 */
export function withinReach(doc: Doc, most: number): { readonly doc: Doc; readonly end: number } | null {
  const first = Math.min(doc.text.length, ...doc.body.slice(0, 1).map((b) => b.start))
  const last = [...doc.body, ...doc.regions].reduce((end, span) => Math.max(end, span.end), 0)
  if (last - first <= most) return null
  const end = stopBefore(doc.text, first, first + most)
  const clip = <T extends Span>(spans: readonly T[]) =>
    spans.filter((s) => s.start < end).map((s) => (s.end > end ? { ...s, end } : s))
  return { doc: { ...doc, body: clip(doc.body), regions: clip(doc.regions) }, end }
}

/** Characters before the limit in which an end is looked for. */
const leeway = 20_000

/** The end of the last line before the limit, else of the last sentence, else the limit itself. */
function stopBefore(text: string, first: number, limit: number): number {
  const from = Math.max(first, limit - leeway)
  const line = text.lastIndexOf('\n', limit)
  if (line > from) return from + text.slice(from, line).trimEnd().length
  const sentence = [...text.slice(from, limit).matchAll(/[.!?]["”’')\]]*(?=\s)/g)].at(-1)
  return sentence === undefined ? limit : from + sentence.index + sentence[0].length
}
