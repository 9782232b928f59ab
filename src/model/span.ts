/** Half-open range `[start, end)` of `Doc.text`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the document it lies in: what every conclusion points to. */
export interface Evidence extends Span {
  readonly document: string
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly in `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Text order: by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The smallest span that holds all of them. @throws RangeError if there is none. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0]
  if (first === undefined) throw new RangeError('hull of no spans')
  let { start, end } = first
  for (const s of spans) {
    if (s.start < start) start = s.start
    if (s.end > end) end = s.end
  }
  return { start, end }
}
