import type { RecordDocument } from '../src/model/record.ts'
import { overlaps, type Span } from '../src/model/span.ts'

/** A paragraph of a document as it is drawn, or a stretch of what is not the article. */
export interface TextBlock extends Span {
  /** Region kind; `body` where no region is marked. */
  readonly kind: string
  readonly furniture: boolean
  readonly words: number
  /** Paragraph of the article, from 1; null for furniture and headings. */
  readonly paragraph: number | null
}

const furnitureKinds = new Set([
  'boilerplate',
  'caption',
  'embed',
  'byline',
  'dateline',
  'metadata',
  'credit',
  'related',
  'comments',
  'correction',
  'tweet',
])
const headings = new Set(['headline', 'title', 'heading'])

/** Lines of a hard-wrapped paragraph are at most so long, in code units. */
const wrapWidth = 110

/** Cuts the text into paragraphs and furniture, in order; only white space is left between blocks. */
export function blocksOf(doc: RecordDocument): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let paragraph = 0
  for (const piece of pieces(doc)) {
    for (const line of piece.furniture ? [piece] : paragraphs(doc.text, piece)) {
      const words = doc.text.slice(line.start, line.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      if (words === 0 && doc.text.slice(line.start, line.end).trim() === '') continue
      const numbered = !piece.furniture && !headings.has(piece.kind)
      blocks.push({
        ...line,
        kind: piece.kind,
        furniture: piece.furniture,
        words,
        paragraph: numbered ? ++paragraph : null,
      })
    }
  }
  return blocks
}

interface Piece extends Span {
  readonly kind: string
  readonly furniture: boolean
}

/** The text cut where the body and the marked regions begin and end; neighbours of one kind joined. */
function pieces(doc: RecordDocument): readonly Piece[] {
  const cuts = new Set([0, doc.text.length])
  for (const s of [...doc.body, ...doc.regions]) cuts.add(s.start).add(s.end)
  const at = [...cuts].sort((a, b) => a - b)
  const found: Piece[] = []
  for (let i = 0; i + 1 < at.length; i++) {
    const span = { start: at[i] as number, end: at[i + 1] as number }
    if (doc.text.slice(span.start, span.end).trim() === '') continue
    const region = doc.regions.findLast((r) => overlaps(r, span))
    const inBody = doc.body.some((b) => overlaps(b, span))
    const kind = region?.kind ?? (inBody ? 'body' : 'boilerplate')
    const furniture = !inBody && (furnitureKinds.has(kind) || region === undefined)
    const last = found.at(-1)
    if (last !== undefined && last.furniture === furniture && last.kind === kind && (furniture || !headings.has(kind)))
      found[found.length - 1] = { ...last, end: span.end }
    else found.push({ ...span, kind, furniture })
  }
  return found
}

/** Paragraphs of a piece: at blank lines, and at line ends too unless the lines are hard-wrapped. */
function paragraphs(text: string, piece: Span): readonly Span[] {
  return split(text, piece, /\n\s*\n/g).flatMap((p) => {
    const lines = text.slice(p.start, p.end).split('\n')
    const wrapped = lines.length > 2 && lines.every((l) => l.length <= wrapWidth)
    return wrapped ? [p] : split(text, p, /\n/g)
  })
}

function split(text: string, range: Span, at: RegExp): Span[] {
  const part = text.slice(range.start, range.end)
  const spans: Span[] = []
  let start = 0
  for (const m of part.matchAll(at)) {
    spans.push({ start: range.start + start, end: range.start + m.index })
    start = m.index + m[0].length
  }
  spans.push({ start: range.start + start, end: range.end })
  return spans
}
