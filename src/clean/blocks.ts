import type { PageElement, RawDoc } from '../model/doc.ts'
import type { Span } from '../model/span.ts'

/** A line of a page's text: a paragraph, heading, list item, table row, caption… */
export interface Block extends Span {
  /** Index of the innermost element that holds the whole line; −1 for none. */
  readonly element: number
  /** Characters of it that stand in links and buttons. */
  readonly linked: number
}

/** The lines of a page in text order, without white space at their ends. */
export function blocksOf(raw: RawDoc): Block[] {
  const { text, elements } = raw
  const links = elements.filter((e) => e.tag === 'a' || e.tag === 'button' || e.role === 'button')
  const open: number[] = []
  const blocks: Block[] = []
  let next = 0
  let link = 0
  for (const line of linesOf(text)) {
    while (next < elements.length && (elements[next]?.start ?? 0) <= line.start) {
      const element = elements[next] as PageElement
      while (open.length > 0 && !holds(elements[open.at(-1) ?? -1], element)) open.pop()
      open.push(next++)
    }
    while (open.length > 0 && !holds(elements[open.at(-1) ?? -1], line)) open.pop()
    while ((links[link]?.end ?? Number.POSITIVE_INFINITY) <= line.start) link++
    let linked = 0
    for (let i = link; (links[i]?.start ?? Number.POSITIVE_INFINITY) < line.end; i++)
      linked += shared(links[i] as Span, line)
    blocks.push({ ...line, element: open.at(-1) ?? -1, linked: Math.min(linked, line.end - line.start) })
  }
  return blocks
}

function holds(outer: Span | undefined, inner: Span): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Lines of a text that hold something, without the white space around them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let at = 0; at < text.length; ) {
    const newline = nextBreak(text, at)
    let start = at
    let end = newline
    while (start < end && isSpace(text, start)) start++
    while (end > start && isSpace(text, end - 1)) end--
    if (end > start) lines.push({ start, end })
    at = newline + 1
  }
  return lines
}

/** Index of the next line break at or after `from`: LF, CR, VT, FF, NEL, LS or PS; the length of the text if there is none. */
function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return i
  }
  return text.length
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text[index] ?? '')
}

/** For each element the sum over its lines. */
export function sumUp(
  elements: readonly PageElement[],
  blocks: readonly Block[],
  value: (block: Block, index: number) => number,
): Float64Array {
  const sums = new Float64Array(elements.length)
  blocks.forEach((b, i) => {
    if (b.element >= 0) sums[b.element] = (sums[b.element] ?? 0) + value(b, i)
  })
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = elements[i]?.parent ?? -1
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}
