import { saidOrder } from './pdf-direction.ts'
import type { PdfItem } from './pdf-file.ts'

/** Words that stand on one line of a page without a wide gap between them. */
export interface Segment {
  readonly items: readonly PdfItem[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
}

/** A line as it is read. Margins are those of its column. */
export interface PdfLine {
  readonly page: number
  readonly segments: readonly Segment[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly left: number
  readonly right: number
  /** Number of the column on the page; a new one is a jump of the eye. */
  readonly column: number
}

/** Gap between words, in sizes of type, from which they do not belong together: word spaces of set type stay below. */
const wideGap = 1.1

/** How far baselines of one line lie apart, in sizes of type: raised and lowered figures stay within. */
const baselinePlay = 0.4

/** Puts words into segments: from the top, on one line from where it begins; in each the words in the order they are said. */
export function segmentsOf(items: readonly PdfItem[], fromRight: boolean): readonly Segment[] {
  return rowsOf(
    items,
    (i) => i.y,
    (i) => i.size,
  ).flatMap((row) => {
    const segments: Segment[] = []
    let own: PdfItem[] = []
    const close = () => {
      if (own.some((i) => i.text.trim() !== '')) segments.push(segmentOf(saidOrder(own, fromRight)))
      own = []
    }
    for (const item of [...row].sort((a, b) => a.x - b.x)) {
      const last = own.at(-1)
      if (last !== undefined && item.x - (last.x + last.width) > wideGap * Math.max(item.size, last.size)) close()
      // A space of its own is as wide as the gap it stands for, and would close every gap.
      if (item.text.trim() === '' && item.width > wideGap * item.size) continue
      own.push(item)
    }
    close()
    return segments
  })
}

function segmentOf(items: readonly PdfItem[]): Segment {
  const words = items.filter((i) => i.text.trim() !== '')
  const size = median(words.map((i) => i.size))
  return {
    items,
    x0: Math.min(...words.map((i) => i.x)),
    x1: Math.max(...words.map((i) => i.x + i.width)),
    y: words[0]?.y ?? 0,
    size,
  }
}

/** Groups what stands on one baseline, from the top. */
export function rowsOf<T>(
  things: readonly T[],
  y: (thing: T) => number,
  size: (thing: T) => number,
): readonly (readonly T[])[] {
  const rows: T[][] = []
  let base = Number.NEGATIVE_INFINITY
  for (const thing of [...things].sort((a, b) => y(a) - y(b))) {
    if (y(thing) - base <= baselinePlay * size(thing)) rows.at(-1)?.push(thing)
    else {
      rows.push([thing])
      base = y(thing)
    }
  }
  return rows
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The words of segments as one line, for comparing. */
export function lineText(segments: readonly Segment[]): string {
  return segments
    .map((s) => s.items.map((i) => i.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
