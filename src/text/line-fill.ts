import type { Span } from '../model/span.ts'

/** Fewer lines than this tell nothing of a width. */
const leastLines = 4
/** No newspaper or mail wraps wider, and narrower is a list. */
const widest = 120
const narrowest = 30
/** Share of line ends that must be there because the next word did not fit; in a text that a program wrapped, nearly all are. */
const filledShare = 0.6
const wrappedShare = 0.9
/** Lines as a printer sets them, of letters of many widths, are filled to this share of the longest in characters. */
const setShare = 0.8
/** Of such a text so many lines in a hundred end within a sentence. */
const openEnds = 0.6
/** Of the lines that go on with a sentence so many in a hundred begin without a capital; of headlines and verses few do. */
const carriedOn = 0.45

/**
 * How far the text's lines are filled: a line whose length and the next line's first word are longer than this together, in
 * code units, ends there because it was full. 0 if the lines are not wrapped.
 */
export function fillOf(text: string): number {
  const lines = text.split('\n')
  const lengths = lines.map((l) => l.trim().length).filter((n) => n > 0)
  if (lengths.length < leastLines) return 0
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  if (width > widest || width < narrowest) return 0
  const ends = endsOf(lines)
  if (ends.length < leastLines - 1) return 0
  // A line that ends a paragraph ends a sentence, full or not.
  const within = ends.filter(({ line }) => !/[.!?:]["”’')\]]*$/.test(line.slice(-6)))
  const goesOn = shareOf(within, ({ next }) => !/^["“”‘’'(]?\p{Lu}/u.test(next)) >= carriedOn
  if (!goesOn && /\p{Ll}/u.test(text)) return 0
  const isFilled = (end: LineEnd): boolean => reachOf(end) > width
  const filled = shareOf(ends, isFilled)
  if (filled >= filledShare && shareOf(within, isFilled) >= wrappedShare) return width
  const set = shareOf(ends, (end) => reachOf(end) > width * setShare) >= filledShare
  if (set && within.length >= ends.length * openEnds) return width * setShare
  return filled >= filledShare ? width : 0
}

/** A line and the one right after it, both trimmed. */
interface LineEnd {
  readonly line: string
  readonly next: string
}

/** Lines with the ones after them that stand no further in: those that do may be the first of a paragraph. */
function endsOf(lines: readonly string[]): readonly LineEnd[] {
  return lines.flatMap((l, i): readonly LineEnd[] => {
    const after = lines[i + 1] ?? ''
    const [line, next] = [l.trim(), after.trim()]
    return line === '' || next === '' || indentOf(after) > indentOf(l) + 1 ? [] : [{ line, next }]
  })
}

const indentOf = (line: string): number => line.length - line.trimStart().length

function shareOf(ends: readonly LineEnd[], has: (end: LineEnd) => boolean): number {
  return ends.filter(has).length / Math.max(1, ends.length)
}

function reachOf({ line, next }: LineEnd): number {
  const space = next.search(/\s/)
  return line.length + 1 + (space < 0 ? next.length : space)
}

/** What the lines below stand further in than. */
const bullet = /^(?:[-–—•*·]|\(?\w{1,3}[.)])\s/

/**
 * Whether the line that starts at `next` goes on with the sentence of the line that ends at `newline`, in a text filled so
 * far; the first line of a paragraph may stand further in.
 */
export function carriesOn(text: string, newline: number, next: number, piece: Span, fill: number): boolean {
  let last = newline - 1
  while (last >= piece.start && isBlank(text, last)) last--
  if (last < piece.start || text.charCodeAt(last) === 10) return false
  if (/[\p{Ll},]/u.test(text.charAt(last)) && /\p{Ll}/u.test(text.charAt(next))) return true
  if (fill === 0) return false
  const lineStart = text.lastIndexOf('\n', last) + 1
  let first = lineStart
  while (isBlank(text, first)) first++
  const further = next - newline - 1 > first - lineStart + 1
  if (further && !bullet.test(text.slice(first, first + 6))) return false
  let wordEnd = next
  while (wordEnd < piece.end && wordEnd - next < 40 && !isSpace(text.charCodeAt(wordEnd))) wordEnd++
  return last + 1 - first + 1 + (wordEnd - next) > fill
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit !== 10 && isSpace(unit)
}

/** Whether a code unit is white space. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x3000
  )
}
