import type { Doc, Region, RegionKind } from '../model/doc.ts'
import type { Span } from '../model/span.ts'

/** A paragraph of what is read for its language, and the kind of region it stands in. */
export interface Paragraph extends Span {
  /** Counts from 1, in reading order. */
  readonly number: number
  /** `body` where no region says otherwise. */
  readonly region: RegionKind
}

/** Furniture that still holds words people said or wrote. */
const spokenFurniture: ReadonlySet<RegionKind> = new Set(['caption', 'tweet', 'embed', 'correction', 'dateline'])

/** Regions that are never read, even inside the body. */
const neverRead: ReadonlySet<RegionKind> = new Set([
  'boilerplate',
  'byline',
  'metadata',
  'credit',
  'related',
  'comments',
])

/** Kinds whose edges do not part a text: what they hold is the body. */
const plain: ReadonlySet<RegionKind> = new Set(['body'])

/**
 * The paragraphs to be read, in order: of the body, and of captions, tweets and the like outside it; nothing of menus
 * and bylines. Blank lines part paragraphs; so do line ends, unless the lines are filled to a width.
 */
export function findParagraphs(doc: Doc): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const width = fillWidth(doc.text)
  for (const piece of readablePieces(doc)) {
    for (const span of splitParagraphs(doc.text, piece, width)) {
      paragraphs.push({ ...span, number: paragraphs.length + 1, region: piece.kind })
    }
  }
  return paragraphs
}

/** Paragraphs of a whole text, without regions. */
export function splitText(text: string): Span[] {
  return [...splitParagraphs(text, { start: 0, end: text.length }, fillWidth(text))]
}

interface Piece extends Span {
  readonly kind: RegionKind
}

function readablePieces(doc: Doc): Piece[] {
  const regions = doc.regions.filter((r) => r.end > r.start && !plain.has(r.kind))
  const cuts = new Set<number>()
  for (const s of [...doc.body, ...regions]) cuts.add(s.start).add(s.end)
  const at = [...cuts].sort((a, b) => a - b)
  const body = [...doc.body].sort((a, b) => a.start - b.start)
  const pieces: { start: number; end: number; kind: RegionKind }[] = []
  let nextRegion = 0
  let nextBody = 0
  let open: Region[] = []
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i] as number, at[i + 1] as number]
    open = open.filter((r) => r.end > start)
    for (let r = regions[nextRegion]; r !== undefined && r.start <= start; r = regions[++nextRegion]) {
      if (r.end > start) open.push(r)
    }
    while ((body[nextBody]?.end ?? Infinity) <= start) nextBody++
    const inBody = (body[nextBody]?.start ?? Infinity) <= start
    const kind = kindOf(open, inBody)
    const last = pieces.at(-1)
    if (kind === null) continue
    if (last !== undefined && last.end === start && last.kind === kind) last.end = end
    else pieces.push({ start, end, kind })
  }
  return pieces
}

/** Kind of the innermost region, the one that began last; null if it is not read. */
function kindOf(open: readonly Region[], inBody: boolean): RegionKind | null {
  let inner: Region | undefined
  for (const r of open) if (inner === undefined || r.start > inner.start || r.end < inner.end) inner = r
  if (inner === undefined) return inBody ? 'body' : null
  if (neverRead.has(inner.kind)) return null
  return inBody || spokenFurniture.has(inner.kind) ? inner.kind : null
}

function* splitParagraphs(text: string, piece: Span, width: number): Generator<Span> {
  let start = piece.start
  let at = piece.start
  while (at < piece.end) {
    const newline = text.indexOf('\n', at)
    if (newline < 0 || newline >= piece.end) break
    let next = newline + 1
    while (next < piece.end && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 10) next++
    const blank = next >= piece.end || text.charCodeAt(next) === 10
    if (blank || !carriesOn(text, newline, next, piece, width)) {
      const span = trimmed(text, start, newline)
      if (span !== null) yield span
      start = next
    }
    at = next
  }
  const span = trimmed(text, start, piece.end)
  if (span !== null) yield span
}

/** Whether the line that starts at `next` goes on with the sentence of the line that ends at `newline`. */
function carriesOn(text: string, newline: number, next: number, piece: Span, width: number): boolean {
  let last = newline - 1
  while (last >= piece.start && isSpace(text.charCodeAt(last)) && text.charCodeAt(last) !== 10) last--
  if (last < piece.start || text.charCodeAt(last) === 10) return false
  if (/[\p{Ll},]/u.test(text.charAt(last)) && /\p{Ll}/u.test(text.charAt(next))) return true
  if (width === 0) return false
  const lineStart = Math.max(text.lastIndexOf('\n', last) + 1, piece.start)
  let wordEnd = next
  while (wordEnd < piece.end && wordEnd - next < 40 && !isSpace(text.charCodeAt(wordEnd))) wordEnd++
  return last + 1 - lineStart + 1 + (wordEnd - next) > width
}

/** Fewer lines than this tell nothing of a width. */
const leastFilledLines = 4
/** No newspaper or mail wraps wider, and narrower is a list. */
const widest = 120
const narrowest = 30
/** Share of line ends that must be there because the next word did not fit. */
const filledShare = 0.6

/** Width that the text's lines are filled to, in code units; 0 if its lines are not wrapped. */
function fillWidth(text: string): number {
  const lines = text.split('\n').map((l) => l.trim())
  const lengths = lines.filter((l) => l !== '').map((l) => l.length)
  if (lengths.length < leastFilledLines) return 0
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  if (width > widest || width < narrowest) return 0
  let ends = 0
  let filled = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as string, lines[i + 1] as string]
    if (line === '' || next === '') continue
    ends++
    const space = next.search(/\s/)
    if (line.length + 1 + (space < 0 ? next.length : space) > width) filled++
  }
  return ends >= leastFilledLines - 1 && filled >= ends * filledShare ? width : 0
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end]
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to } : null
}

function isSpace(unit: number): boolean {
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
