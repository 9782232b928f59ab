import type { Place, Region, SourceRun } from '../model/doc.ts'
import { linesInOrder } from './pdf-columns.ts'
import { isMark } from './pdf-direction.ts'
import type { FurnitureRule, PageParts } from './pdf-furniture.ts'
import { median, type PdfLine, type Segment } from './pdf-lines.ts'
import { newTextBuilder, type TextBuilder } from './text-builder.ts'

/** The text of a PDF in paragraphs. */
export interface PdfText {
  readonly text: string
  readonly source: readonly SourceRun[]
  readonly marks: readonly Region[]
  readonly places: readonly Place[]
}

interface Writer {
  readonly out: TextBuilder
  readonly marks: Region[]
  readonly places: { start: number; end: number; label: string }[]
  /** Words with a hyphen inside a line, which keep it at the end of one. */
  readonly hyphenated: ReadonlySet<string>
  /** Size of the running text. */
  readonly size: number
  /** Distance of the lines of a page, where it has enough of them. */
  readonly leading: ReadonlyMap<number, number>
  /** What stands around the pages, waiting for the paragraph to end. */
  furniture: { readonly rule: FurnitureRule; readonly segments: readonly Segment[]; readonly page: number }[]
  /** Start of the paragraph and size of its type; −1 before the first. */
  paragraph: number
  type: number
}

/** Puts the pages together: paragraphs run on over columns and pages, words are joined over the ends of lines. */
export function pdfText(pages: readonly PageParts[]): PdfText {
  const lines = pages.map((part) => linesInOrder(part.page, part.body))
  const all = lines.flat()
  const w: Writer = {
    ...{ out: newTextBuilder(), marks: [], places: [], furniture: [], paragraph: -1, type: 0 },
    ...{ hyphenated: hyphenatedWords(all), size: bodySize(all), leading: leadings(lines) },
  }
  let before: PdfLine | undefined
  pages.forEach((part, i) => {
    for (const [k, line] of (lines[i] ?? []).entries()) {
      const next = lines[i]?.[k + 1] ?? lines[i + 1]?.[0]
      if (before === undefined || opens(w, before, line, next)) endParagraph(w)
      writeLine(w, line)
      before = line
    }
    w.furniture.push(...part.furniture.map((f) => ({ ...f, page: part.page })))
  })
  endParagraph(w)
  return { text: w.out.text(), source: w.out.source(), marks: w.marks, places: w.places }
}

/** Size of type most characters are set in. */
function bodySize(lines: readonly PdfLine[]): number {
  return median(
    lines.flatMap((l) => l.segments.flatMap((s) => Array.from({ length: Math.ceil(widthOf(s) / 20) }, () => s.size))),
  )
}

/** Distances that tell how far the lines of a page are apart, at least. */
const fewestGaps = 5

function leadings(pages: readonly (readonly PdfLine[])[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const lines of pages) {
    const gaps = lines.flatMap((line, i) => {
      const above = lines[i - 1]
      const gap = above === undefined || above.column !== line.column ? 0 : line.y - above.y
      return gap > 0 && gap < 4 * line.size ? [gap] : []
    })
    if (gaps.length >= fewestGaps) found.set(lines[0]?.page ?? 0, median(gaps))
  }
  return found
}

function widthOf(segment: Segment): number {
  return Math.min(2000, Math.max(0, segment.x1 - segment.x0))
}

function textOf(line: PdfLine): string {
  return line.segments
    .map((s) => s.items.map((i) => i.text).join(''))
    .join(' ')
    .trim()
}

const ended = /[.?!:…]["”’')\]]*$/

/** Whether a line begins a paragraph, by space above, indent, size of type, and how the line before ends. */
function opens(w: Writer, before: PdfLine, line: PdfLine, next: PdfLine | undefined): boolean {
  const size = Math.min(before.size, line.size)
  if (Math.abs(before.size - line.size) > 0.12 * size) return true
  const text = textOf(line)
  const indent = line.x0 - line.left
  const indented =
    indent > 0.7 * size &&
    indent < 6 * size &&
    (next === undefined || next.column !== line.column || next.x0 - line.x0 < -0.7 * size)
  const full = ended.test(textOf(before))
  const begins = labelled(text) || bulleted(text) || (!full && isHalf(before) && !/^\p{Ll}/u.test(text))
  if (before.page !== line.page || before.column !== line.column)
    return begins || (full && (indented || isShort(before)))
  const gap = line.y - before.y
  const leading = Math.max(1.15 * size, w.leading.get(line.page) ?? 0)
  if (gap > 1.4 * leading || gap < 0) return true
  if (begins) return true
  return full ? indented || isShort(before) : indented && gap > 1.15 * leading
}

/** A line that leaves much of its column white. */
function isShort(line: PdfLine): boolean {
  return line.right - line.x1 > Math.max(3 * line.size, 0.14 * (line.right - line.left))
}

/** A line that ends before much of its column: a byline, an address; no line of running text. */
function isHalf(line: PdfLine): boolean {
  return line.x1 - line.left < 0.6 * (line.right - line.left)
}

/** A turn of a talk: "SMITH:", "Q." */
function labelled(text: string): boolean {
  return /^(?:[QA][.:]\s|(?:(?:MR|MS|MRS|DR|SEN|REP)\.? )?\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}: )/u.test(
    text,
  )
}

function bulleted(text: string): boolean {
  return /^[•‣▪◦●○■–—*]\s/.test(text)
}

function writeLine(w: Writer, line: PdfLine): void {
  const begins = w.paragraph < 0
  if (begins) {
    if (w.out.length() > 0) w.out.put('\n\n')
    w.paragraph = w.out.length()
    w.type = line.size
  }
  const start = w.out.length()
  writeSegments(w, line.segments, begins)
  place(w, start, line.page)
}

/** A part of a word at the end of a line that is no word by itself: its hyphen was set with the word. */
const bound =
  /(?:^|[^\p{L}])(?:self|non|ex|vice|anti|co|pro|well|ill|high|low|long|short|so|half|all|great|cross|far|full|first|second|third|two|three|four|five|ten|mid|post|pre|multi|semi)$/iu

/** Gap on a line, in sizes of type, from which it stands between cells: lines set to full width have wide spaces too. */
const cellGap = 3

function writeSegments(w: Writer, segments: readonly Segment[], begins: boolean): void {
  let first = true
  for (const [i, segment] of segments.entries()) {
    const wide = segment.x0 - (segments[i - 1]?.x1 ?? 0) > cellGap * segment.size
    const gap = first ? (begins ? '' : ' ') : wide ? '\t' : ' '
    let last: Segment['items'][number] | null = null
    for (const item of segment.items) {
      const lead = item.text.length - item.text.trimStart().length
      const words = item.text.trim()
      if (words === '') continue
      const apart = isMark(words) ? '' : last === null ? gap : needsSpace(last, item) ? ' ' : ''
      if (apart === ' ' && last === null && first) joinLines(w, words)
      else if (apart !== '') w.out.put(apart)
      w.out.copy(words, item.at + lead)
      if (!isMark(words)) last = item
    }
    first = false
  }
}

function needsSpace(before: Segment['items'][number], item: Segment['items'][number]): boolean {
  if (/\s$/.test(before.text) || /^\s/.test(item.text)) return true
  const gap = Math.max(item.x - (before.x + before.width), before.x - (item.x + item.width))
  return gap > 0.15 * Math.min(before.size, item.size)
}

/** Puts a space between two lines, or none where a word was divided. */
function joinLines(w: Writer, words: string): void {
  const [, part = '', hyphen] = /([\p{L}\p{M}'’-]*)([-\u00ad\u2010])$/u.exec(w.out.tail(40)) ?? []
  if (hyphen === undefined) return w.out.put(' ')
  const rest = /^[\p{L}\p{M}'’]+/u.exec(words)?.[0] ?? ''
  // A dash between words has a space before it; "2016-" goes on with "17".
  if (hyphen !== '\u00ad' && part === '') return w.out.put(/\s.$/.test(w.out.tail(2)) ? ' ' : '')
  const compound = `${part}-${rest}`.toLowerCase()
  const kept = hyphen !== '\u00ad' && (!/^\p{Ll}/u.test(rest) || bound.test(part) || w.hyphenated.has(compound))
  if (!kept) w.out.drop(1)
}

/** Words with a hyphen in them that stand inside a line. */
function hyphenatedWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of lines) {
    const words = textOf(line)
    if (words.includes('-')) for (const [word] of words.matchAll(/\p{L}+(?:-\p{L}+)+/gu)) found.add(word.toLowerCase())
  }
  return found
}

function endParagraph(w: Writer): void {
  const end = w.out.length()
  if (w.paragraph >= 0 && end > w.paragraph) {
    const short = end - w.paragraph <= 250
    if (short && w.type > 1.15 * w.size) w.marks.push({ start: w.paragraph, end, kind: 'heading', rule: 'larger-type' })
  }
  w.paragraph = -1
  for (const { rule, segments, page } of w.furniture) {
    if (w.out.length() > 0) w.out.put('\n\n')
    const start = w.out.length()
    writeSegments(w, segments, true)
    place(w, start, page)
    w.marks.push({ start, end: w.out.length(), kind: 'boilerplate', rule })
  }
  w.furniture = []
}

function place(w: Writer, start: number, page: number): void {
  const last = w.places.at(-1)
  const label = `page ${page}`
  if (last?.label === label) last.end = w.out.length()
  else w.places.push({ start, end: w.out.length(), label })
}
