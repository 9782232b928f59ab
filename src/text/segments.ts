import type { Span } from '../model/span.ts'

/** A piece of text with everything that covers it: what overlapping highlights are drawn from. */
export interface Segment<T> extends Span {
  readonly marks: readonly T[]
}

/** Cuts `[start, end)` wherever a mark begins or ends; pieces in order, without gaps. Marks keep their given order. */
export function flatSegments<T extends Span>(range: Span, marks: readonly T[]): Segment<T>[] {
  const inside = marks.filter((m) => m.start < range.end && m.end > range.start)
  const cuts = new Set([range.start, range.end])
  for (const m of inside) {
    cuts.add(Math.max(m.start, range.start))
    cuts.add(Math.min(m.end, range.end))
  }
  const at = [...cuts].sort((a, b) => a - b)
  const byStart = [...inside].sort((a, b) => a.start - b.start)
  const order = new Map(marks.map((m, i) => [m, i]))
  const segments: Segment<T>[] = []
  let next = 0
  let open: T[] = []
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i] as number, at[i + 1] as number]
    open = open.filter((m) => m.end > start)
    for (let m = byStart[next]; m !== undefined && m.start <= start; m = byStart[++next])
      if (m.end > start) open.push(m)
    segments.push({ start, end, marks: [...open].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) })
  }
  return segments
}
