import pc from 'picocolors'

/** Narrowest and widest page, in columns; without a terminal it is 80. */
const [narrowest, widest] = [40, 100]

/** Columns of a page. */
export function pageWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? 80, narrowest), widest)
}

/** Styles for stdout: plain unless it is a terminal that shows them and `NO_COLOR` is not set. */
export const style = pc.createColors(wantsColor(process.stdout.isTTY))

function wantsColor(terminal: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true
  return terminal === true && TERM !== 'dumb'
}

/** Characters that would act on a terminal or turn its text round, shown as what they are. */
const acting = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Text of others made safe to print, on one line, without space around it. */
export function plain(text: string): string {
  return oneLine(text).trim()
}

/** Text of others made safe to print, on one line; space at its ends is kept, as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(acting, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

let segmenter: Intl.Segmenter | null = null

/** What a reader takes for one character each. Made when first asked for: it takes longer than all else at the start. */
function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

const ascii = /^[\u0020-\u007e]*$/
const wide =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u
const zeroWidth = /^[\p{M}\u200b-\u200d\u00ad\u2060\ufeff]+$/u
const styling = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

/** Columns a text takes; styles take none. */
export function textWidth(text: string): number {
  const bare = text.replace(styling, '')
  if (ascii.test(bare)) return bare.length
  let width = 0
  for (const { segment } of graphemes(bare)) width += widthOf(segment)
  return width
}

function widthOf(grapheme: string): number {
  return zeroWidth.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1
}

/** The text in at most `width` columns, cut at a word edge with “…” if it is longer. */
export function fit(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  const head = takeColumns(text, width - 1)
  const edge = head.lastIndexOf(' ')
  const cut = edge >= head.length / 2 && text[head.length] !== ' ' ? head.slice(0, edge) : head
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}

function takeColumns(text: string, width: number): string {
  let taken = ''
  let columns = 0
  for (const { segment } of graphemes(text)) {
    columns += widthOf(segment)
    if (columns > width) break
    taken += segment
  }
  return taken
}

/** The text filled up with spaces to `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)))
  return side === 'left' ? space + text : text + space
}

/** The text in lines of at most `width` columns; with `most`, what lies beyond that many lines is cut with “…”. */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (textWidth(rest) > width && lines.length + 1 < most) {
    const head = takeColumns(rest, width)
    const edge = rest[head.length] === ' ' ? head.length : head.lastIndexOf(' ')
    const cut = edge > 0 ? edge : head.length
    lines.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  lines.push(fit(rest, width))
  return lines
}

/** Lines moved right by `by` columns. */
export function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))
}

/** "1 statement", "3 statements". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`
}
