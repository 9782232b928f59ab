import { overlaps, type Span } from '../model/span.ts'
import { addTo } from './grouping.ts'

/** Code units of text whose items are kept together. */
const reach = 1024

/** Finds the items that share a code unit with a span, in their order, without going through all. */
export function spanIndex<T>(items: readonly T[], spanOf: (item: T) => Span): (span: Span) => readonly T[] {
  const held = new Map<number, number[]>()
  items.forEach((item, i) => {
    for (const place of placesOf(spanOf(item))) addTo(held, place, i)
  })
  return (span) => {
    const places = placesOf(span)
    const near = places.length === 1 ? (held.get(places[0] as number) ?? []) : inOrder(places.map((p) => held.get(p)))
    return near.map((i) => items[i] as T).filter((item) => overlaps(spanOf(item), span))
  }
}

function placesOf({ start, end }: Span): readonly number[] {
  const first = Math.floor(start / reach)
  const last = Math.floor(Math.max(start, end - 1) / reach)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function inOrder(lists: readonly (readonly number[] | undefined)[]): readonly number[] {
  return [...new Set(lists.flatMap((l) => l ?? []))].sort((a, b) => a - b)
}
