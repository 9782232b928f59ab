import { directed, type DirectedPage } from './pdf-direction.ts'
import type { PdfItem, PdfPage } from './pdf-file.ts'
import { lineText, rowsOf, type Segment, segmentsOf } from './pdf-lines.ts'

/** Why words of a page are no part of its article. */
export type FurnitureRule = 'running-head' | 'page-number' | 'line-number' | 'turned-text' | 'hidden-text'

/** A page with its furniture taken out. */
export interface PageParts {
  readonly page: number
  readonly body: readonly Segment[]
  readonly furniture: readonly { readonly rule: FurnitureRule; readonly segments: readonly Segment[] }[]
}

/** Share of the height of a page, at its top and at its foot, in which running heads stand. */
const edge = 0.12

/** Tells running heads, page numbers, numbered lines, turned and hidden words of all pages from their text. */
export function partPages(read: readonly PdfPage[]): readonly PageParts[] {
  const pages = read.map(directed)
  const upright = pages.map((page) => segmentsWhere(page, (i) => i.upright && !i.hidden))
  const repeated = repeatedLines(pages, upright)
  return pages.map((page, i) => partPage(page, upright[i] ?? [], repeated))
}

function segmentsWhere(page: DirectedPage, wanted: (item: PdfItem) => boolean): readonly Segment[] {
  return segmentsOf(page.items.filter(wanted), page.fromRight)
}

function partPage(page: DirectedPage, segments: readonly Segment[], repeated: ReadonlySet<string>): PageParts {
  const numbers = lineNumbers(segments)
  const rest = segments.filter((s) => !numbers.has(s))
  const furniture: PageParts['furniture'][number][] = []
  const body: Segment[] = []
  for (const row of rowsOf(
    rest,
    (s) => s.y,
    (s) => s.size,
  )) {
    const rule = ruleOf(page, row, repeated)
    if (rule === null) body.push(...row)
    else furniture.push({ rule, segments: [...row].sort((a, b) => a.x0 - b.x0) })
  }
  const others = [
    ['line-number', [...numbers]],
    ['turned-text', segmentsWhere(page, (item) => !item.upright && !item.hidden)],
    ['hidden-text', segmentsWhere(page, (item) => item.hidden)],
  ] as const
  for (const [rule, found] of others) if (found.length > 0) furniture.push({ rule, segments: found })
  return { page: page.number, body, furniture }
}

function atEdge(page: PdfPage, y: number): boolean {
  return y < page.height * edge || y > page.height * (1 - edge)
}

const pageNumber =
  /^(?:page\s+)?[-–—(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—)]?$|^(?:page\s+)?\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i

/** What a browser prints above a page, the day, the time and the title, and under it, the address and the count of pages. */
const printed = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}|^(?:https?|file):\/\/\S+\s+\d+\/\d+$/

function ruleOf(page: PdfPage, row: readonly Segment[], repeated: ReadonlySet<string>): FurnitureRule | null {
  const [first] = row
  if (first === undefined || !atEdge(page, first.y)) return null
  const text = lineText([...row].sort((a, b) => a.x0 - b.x0))
  if (pageNumber.test(text)) return 'page-number'
  if (printed.test(text)) return 'running-head'
  return repeated.has(keyOf(page, first.y, text)) ? 'running-head' : null
}

/** Lines at the top or foot that come again on another page, their numbers aside. */
function repeatedLines(pages: readonly PdfPage[], segments: readonly (readonly Segment[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  pages.forEach((page, i) => {
    const rows = rowsOf(
      segments[i] ?? [],
      (s) => s.y,
      (s) => s.size,
    )
    for (const row of rows) {
      const y = row[0]?.y ?? 0
      if (!atEdge(page, y)) continue
      const key = keyOf(page, y, lineText([...row].sort((a, b) => a.x0 - b.x0)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  })
  return new Set([...seen].filter(([, count]) => count > 1).map(([key]) => key))
}

function keyOf(page: PdfPage, y: number, text: string): string {
  return `${y < page.height / 2 ? 'top' : 'foot'} ${text.toLowerCase().replace(/\d+/g, '#')}`
}

/** Numbers in the margin that count the lines, as in transcripts of courts. */
function lineNumbers(segments: readonly Segment[]): ReadonlySet<Segment> {
  const numbered = segments.filter((s) => /^\d{1,3}$/.test(lineText([s])))
  const left = Math.min(...numbered.map((s) => s.x1))
  const column = numbered.filter((s) => s.x1 - left < 12).sort((a, b) => a.y - b.y)
  const steps = column.filter(
    (s, i) => i > 0 && Number(lineText([s])) - Number(lineText([column[i - 1] as Segment])) === 1,
  )
  return steps.length >= 8 && steps.length >= column.length * 0.8 ? new Set(column) : new Set()
}
