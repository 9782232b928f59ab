import { overlaps, type Span } from '../src/model/span.ts'

/** A place marked by hand. Optional ones count neither when found nor when missed; nothing may be found in a trap. */
export interface Mark {
  /** Path of the article's file below the data folder. */
  readonly file: string
  readonly id: string
  readonly part: 'open' | 'held'
  readonly span: readonly [start: number, end: number]
  readonly kind?: 'trap' | 'optional'
}

/** Marks and findings of one article set against each other. */
export interface Matched<M, F> {
  readonly pairs: readonly (readonly [M, F])[]
  readonly missed: readonly M[]
  readonly extra: readonly F[]
  readonly trapsTaken: number
}

/** Pairs marks and findings that overlap, one to one, the longest overlap first. */
export function matchMarks<M extends Pick<Mark, 'span' | 'kind'>, F extends { readonly span: Span }>(
  marks: readonly M[],
  found: readonly F[],
): Matched<M, F> {
  const candidates = marks
    .filter((m) => m.kind === undefined)
    .flatMap((mark) =>
      found.flatMap((f) => {
        const shared = Math.min(mark.span[1], f.span.end) - Math.max(mark.span[0], f.span.start)
        return shared > 0 ? [{ mark, f, shared }] : []
      }),
    )
    .sort((a, b) => b.shared - a.shared || a.f.span.start - b.f.span.start)
  const [taken, used] = [new Map<M, F>(), new Set<F>()]
  for (const { mark, f } of candidates) {
    if (taken.has(mark) || used.has(f)) continue
    taken.set(mark, f)
    used.add(f)
  }
  const touches = (f: F, kind: 'trap' | 'optional') =>
    marks.some((m) => m.kind === kind && overlaps(f.span, { start: m.span[0], end: m.span[1] }))
  const extra = found.filter((f) => !used.has(f) && !touches(f, 'optional'))
  return {
    pairs: [...taken],
    missed: marks.filter((m) => m.kind === undefined && !taken.has(m)),
    extra,
    trapsTaken: extra.filter((f) => touches(f, 'trap')).length,
  }
}
