import { lineText, median, type PdfLine, rowsOf, type Segment } from './pdf-lines.ts'

/** Width of the white between columns, in sizes of type, at least. */
const gutter = 1.1

/** Lines each column has at least, and characters its lines have in the middle: short cells are those of a table. */
const [fewestLines, proseLength] = [3, 16]

/** Segments of a page beyond which columns are not looked for: a page of set text has some hundreds. */
const mostSegments = 4000

/** The lines of a page in the order they are read: column after column where there are columns. */
export function linesInOrder(page: number, segments: readonly Segment[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  const blocks = segments.length > mostSegments ? [segments] : arrange(segments)
  for (const [column, block] of blocks.entries()) {
    const left = Math.min(...block.map((s) => s.x0))
    const right = Math.max(...block.map((s) => s.x1))
    for (const row of rowsOf(
      block,
      (s) => s.y,
      (s) => s.size,
    )) {
      const sorted = [...row].sort((a, b) => a.x0 - b.x0)
      const [x0, x1] = [Math.min(...row.map((s) => s.x0)), Math.max(...row.map((s) => s.x1))]
      const size = median(row.map((s) => s.size))
      lines.push({ page, segments: sorted, x0, x1, y: row[0]?.y ?? 0, size, left, right, column })
    }
  }
  return lines
}

/** Blocks of a page: where a stretch from top to bottom has white all the way down, its two sides one after the other. */
function arrange(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const bands = bandsOf(segments)
  const found = widestStretch(bands)
  if (found === null) return segments.length === 0 ? [] : [segments]
  const { from, to, white } = trimmed(bands, found)
  const inside = bands.slice(from, to).flat()
  const middle = (white.start + white.end) / 2
  return [
    ...arrange(bands.slice(0, from).flat()),
    ...arrange(inside.filter((s) => s.x1 <= middle)),
    ...arrange(inside.filter((s) => s.x1 > middle)),
    ...arrange(bands.slice(to).flat()),
  ]
}

/** Segments that share a height of the page, band by band from the top. */
function bandsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const bands: Segment[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const segment of [...segments].sort((a, b) => a.y - a.size - (b.y - b.size))) {
    if (segment.y - segment.size * 0.8 < bottom) bands.at(-1)?.push(segment)
    else bands.push([segment])
    bottom = Math.max(bottom, segment.y + segment.size * 0.1)
  }
  return bands
}

interface White {
  readonly start: number
  readonly end: number
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly white: White
}

/** The bands that hold most segments among those with white between two columns all the way down. */
function widestStretch(bands: readonly (readonly Segment[])[]): Stretch | null {
  let best: (Stretch & { readonly count: number }) | null = null
  for (let from = 0; from < bands.length; from++) {
    const inside: Segment[] = []
    let covered: readonly White[] = []
    for (let to = from; to < bands.length; to++) {
      for (const segment of bands[to] ?? []) {
        inside.push(segment)
        covered = cover(covered, { start: segment.x0, end: segment.x1 })
      }
      if (covered.length < 2 && to > from + 1) break
      if (inside.length <= (best?.count ?? 0) || inside.length < 2 * fewestLines) continue
      const white = gapsOf(covered).find((gap) => parts(inside, gap))
      if (white !== undefined) best = { from, to: to + 1, white, count: inside.length }
    }
  }
  return best
}

/** A stretch without what stands over or under its columns on one side only, apart from them or in another size. */
function trimmed(bands: readonly (readonly Segment[])[], { from, to, white }: Stretch): Stretch {
  const size = median(bands.slice(from, to).flatMap((band) => band.map((s) => s.size)))
  const both = (band: readonly Segment[]) =>
    band.some((s) => s.x1 <= white.start) && band.some((s) => s.x0 >= white.end)
  const apart = (band: readonly Segment[], upper: readonly Segment[]) => {
    const top = Math.min(...band.map((s) => s.y - s.size))
    return (
      top - Math.max(...upper.map((s) => s.y)) > 0.6 * size || band.some((s) => Math.abs(s.size - size) > 0.12 * size)
    )
  }
  const inside = bands.slice(from, to)
  const [first, last] = [inside.findIndex(both), inside.findLastIndex(both)]
  if (first < 0) return { from, to, white }
  const under = inside.findIndex((band, i) => i > last && apart(band, inside[i - 1] ?? []))
  const over = inside.findLastIndex((band, i) => i < first && (apart(inside[i + 1] ?? [], band) || apart(band, band)))
  return { from: from + over + 1, to: under < 0 ? to : from + under, white }
}

/** Stretches already covered, with one more. */
function cover(covered: readonly White[], added: White): readonly White[] {
  const apart = covered.filter((c) => c.end < added.start || c.start > added.end)
  const joined = covered.filter((c) => !(c.end < added.start || c.start > added.end))
  const whole = {
    start: Math.min(added.start, ...joined.map((c) => c.start)),
    end: Math.max(added.end, ...joined.map((c) => c.end)),
  }
  return [...apart, whole].sort((a, b) => a.start - b.start)
}

/** White between what is covered, the widest first. */
function gapsOf(covered: readonly White[]): readonly White[] {
  const gaps = covered.slice(1).map((c, i) => ({ start: covered[i]?.end ?? 0, end: c.start }))
  return gaps.sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** Whether white parts two columns of running text. */
function parts(segments: readonly Segment[], { start, end }: White): boolean {
  if (end - start < gutter * median(segments.map((s) => s.size))) return false
  const sides = [segments.filter((s) => s.x1 <= start), segments.filter((s) => s.x0 >= end)]
  return sides.every((side) => {
    const rows = new Set(side.map((s) => Math.round(s.y)))
    return rows.size >= fewestLines && median(side.map((s) => lineText([s]).length)) >= proseLength
  })
}
