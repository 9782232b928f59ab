import type { Doc, Region, RegionKind } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import { carriesOn, fillOf, isSpace } from './line-fill.ts'

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
  const fill = fillOf(doc.text)
  for (const piece of readablePieces(doc)) {
    for (const span of splitParagraphs(doc.text, piece, fill)) {
      paragraphs.push({ ...span, number: paragraphs.length + 1, region: piece.kind })
    }
  }
  return paragraphs
}

/** Paragraphs of a whole text, without regions. */
export function splitText(text: string): Span[] {
  return [...splitParagraphs(text, { start: 0, end: text.length }, fillOf(text))]
}

/**
 * The paragraphs of a text whose lines are filled to a width; null if they are not. `alone` tells lines that go on with
 * nothing before them, however full that is.
 */
export function filledParagraphs(text: string, alone: (line: string) => boolean): Span[] | null {
  const fill = fillOf(text)
  return fill === 0 ? null : [...splitParagraphs(text, { start: 0, end: text.length }, fill, alone)]
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

function* splitParagraphs(
  text: string,
  piece: Span,
  fill: number,
  alone: (line: string) => boolean = () => false,
): Generator<Span> {
  let start = piece.start
  let at = piece.start
  while (at < piece.end) {
    const newline = text.indexOf('\n', at)
    if (newline < 0 || newline >= piece.end) break
    let next = newline + 1
    while (next < piece.end && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 10) next++
    const blank = next >= piece.end || text.charCodeAt(next) === 10
    if (blank || !carriesOn(text, newline, next, piece, fill) || alone(lineAt(text, next))) {
      const span = trimmed(text, start, newline)
      if (span !== null) yield span
      start = next
    }
    at = next
  }
  const span = trimmed(text, start, piece.end)
  if (span !== null) yield span
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end).trimEnd()
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end]
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to } : null
}
