import type { RegionKind } from '../model/doc.ts'
import type { TextBuilder } from './text-builder.ts'
import { attributesOf, characterOf, reference, type XmlToken, xmlTokens } from './xml-tokens.ts'

/** A paragraph that is marked: by its style, or because it does not show. */
export interface DocxMark {
  readonly start: number
  readonly end: number
  readonly kind: RegionKind
  readonly rule: string
}

/** What was counted in a part. */
export interface DocxCounts {
  /** Stretches of text put in and taken out under tracked changes. */
  inserted: number
  deleted: number
  /** Stretches that are set not to show. */
  hidden: number
}

interface Writer {
  readonly out: TextBuilder
  readonly source: string
  readonly marks: DocxMark[]
  readonly counts: DocxCounts
  /** Open elements whose words are left out. */
  skipped: number
  /** Tables that are open, and whether the next words begin a cell. */
  tables: number
  /** What stands before the next words. */
  gap: '' | '\t' | '\n' | '\n\n'
  paragraph: number
  style: string
  vanished: boolean
  run: number
}

/** Elements whose words do not belong to the text as it stands: moved away, an older drawing, and fields' codes. */
const leftOut = new Set(['moveFrom', 'Fallback', 'instrText', 'delText', 'delInstrText'])

/** Writes the words of a part in paragraphs; `copied` says whether they lead back to its source. */
export function writeDocxPart(
  out: TextBuilder,
  source: string,
  copied: boolean,
  counts: DocxCounts,
): readonly DocxMark[] {
  const w: Writer = {
    ...{ out, source, marks: [], counts, skipped: 0, tables: 0, gap: out.length() > 0 ? '\n\n' : '' },
    ...{ paragraph: -1, style: '', vanished: false, run: -1 },
  }
  let inText = false
  for (const token of xmlTokens(source)) {
    if (token.kind === 'open') {
      opened(w, token)
      if (token.name === 't') inText = !token.empty
    } else if (token.kind === 'close') {
      closed(w, token.name)
      if (token.name === 't') inText = false
    } else if (inText && w.skipped === 0 && (token.kind === 'text' || token.kind === 'cdata'))
      writeWords(w, token, copied)
  }
  endParagraph(w)
  return w.marks
}

function opened(w: Writer, { name, rest, empty }: XmlToken & { readonly kind: 'open' }): void {
  if (name === 'del') w.counts.deleted++
  else if (name === 'ins') w.counts.inserted++
  if (leftOut.has(name) && !empty) w.skipped++
  if (w.skipped > 0) return
  if (name === 'p') endParagraph(w)
  else if (name === 'tbl') w.tables++
  else if (name === 'pStyle') w.style = attributesOf(rest).get('val') ?? ''
  else if (name === 'r') Object.assign(w, { vanished: false, run: -1 })
  else if (name === 'vanish') w.vanished = !/\b(?:0|false|off)\b/.test(attributesOf(rest).get('val') ?? '')
  else if (name === 'tab' && w.paragraph >= 0) put(w, '\t')
  else if ((name === 'br' || name === 'cr') && w.paragraph >= 0) put(w, '\n')
  else if (name === 'noBreakHyphen') put(w, '-')
}

function closed(w: Writer, name: string): void {
  if (leftOut.has(name)) w.skipped = Math.max(0, w.skipped - 1)
  if (w.skipped > 0) return
  if (name === 'p') endParagraph(w)
  else if (name === 'r' && w.run >= 0) {
    w.counts.hidden++
    w.marks.push({ start: w.run, end: w.out.length(), kind: 'boilerplate', rule: 'hidden-text' })
    w.run = -1
  } else if (name === 'tc') w.gap = w.out.length() > 0 ? '\t' : ''
  else if (name === 'tr') w.gap = '\n'
  else if (name === 'tbl') {
    w.tables = Math.max(0, w.tables - 1)
    w.gap = '\n\n'
  }
}

function put(w: Writer, words: string): void {
  if (w.paragraph < 0) {
    if (w.out.length() > 0) w.out.put(w.gap)
    w.gap = ''
    w.paragraph = w.out.length()
  }
  if (w.vanished && w.run < 0) w.run = w.out.length()
  w.out.put(words)
}

function writeWords(w: Writer, { kind, at, end }: XmlToken, copied: boolean): void {
  const words = w.source.slice(at, end)
  const copy = (piece: string, from: number) => {
    if (piece === '') return
    put(w, '')
    if (copied) w.out.copy(piece, from)
    else w.out.put(piece)
  }
  let from = 0
  for (const found of kind === 'text' && words.includes('&') ? words.matchAll(reference) : []) {
    copy(words.slice(from, found.index), at + from)
    put(w, characterOf(found))
    from = found.index + found[0].length
  }
  copy(words.slice(from), at + from)
}

/** Characters of a heading, at most: what is longer is a paragraph in a style that was misused. */
const longestHeading = 250

function endParagraph(w: Writer): void {
  const end = w.out.length()
  if (w.paragraph >= 0 && end > w.paragraph) {
    const heading = /^(?:title|titel|titre|heading ?\d|heading\d|berschrift\d|titre\d)$/i.test(w.style)
    const title = /^(?:title|titel|titre)$/i.test(w.style)
    if (heading && end - w.paragraph <= longestHeading)
      w.marks.push({ start: w.paragraph, end, kind: title ? 'headline' : 'heading', rule: 'style' })
    w.gap = w.tables > 0 ? '\n' : '\n\n'
  }
  w.paragraph = -1
  w.style = ''
}
