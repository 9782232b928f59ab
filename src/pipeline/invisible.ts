import type { Doc } from '../model/doc.ts'
import type { Span } from '../model/span.ts'

/** Characters that show nothing and part no words: soft hyphens, zero-width ones, marks of byte order inside a text. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/

/** A document as it is seen, without its notes, and the way back from it. */
export interface Seen {
  readonly doc: Doc
  /** The same value, every span in it led back to the document's own text. */
  readonly back: <T>(value: T) => T
}

/**
 * The document without the characters that show nothing, for those who read words: "s\u00adaid" is "said". The document
 * itself stays as it is. Null if it has none.
 */
export function seenOf(doc: Doc): Seen | null {
  if (!invisible.test(doc.text)) return null
  const { text, places, counts } = withoutInvisible(doc.text)
  const forth = (span: Span): Span => ({ start: counts[span.start] ?? 0, end: counts[span.end] ?? 0 })
  const back = ({ start, end }: Span): Span => {
    const from = places[start] ?? doc.text.length
    return { start: from, end: end > start ? (places[end - 1] ?? doc.text.length - 1) + 1 : from }
  }
  return {
    doc: { ...(mapSpans({ ...doc, source: [], notes: [], text: '' }, forth) as Doc), text },
    back: (value) => mapSpans(value, back) as typeof value,
  }
}

/** @returns for each character that is left its place in the text, and for each place how many are left before it. */
function withoutInvisible(text: string): {
  readonly text: string
  readonly places: Uint32Array
  readonly counts: Uint32Array
} {
  const places = new Uint32Array(text.length)
  const counts = new Uint32Array(text.length + 1)
  let left = 0
  for (let at = 0; at < text.length; at++) {
    counts[at] = left
    if (!invisible.test(text[at] ?? '')) places[left++] = at
  }
  counts[text.length] = left
  return { text: text.replace(new RegExp(invisible, 'g'), ''), places: places.subarray(0, left), counts }
}

function mapSpans(value: unknown, map: (span: Span) => Span): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => mapSpans(item, map))
  const entries = Object.entries(value).map(([key, item]) => [key, mapSpans(item, map)] as const)
  const mapped = Object.fromEntries(entries)
  const { start, end } = value as Partial<Span>
  return typeof start === 'number' && typeof end === 'number' ? { ...mapped, ...map({ start, end }) } : mapped
}
