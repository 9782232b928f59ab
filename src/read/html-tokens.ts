import { referenceReader, type References } from './html-references.ts'

/** What is told of a page's markup, in source order. Offsets are those of the source. */
export interface TokenSink {
  /** A start tag begins: its name as the sink knows it. What the end of the page cuts off gets no `openEnd`. */
  readonly openName: (start: number, end: number) => string
  /** The name of an attribute; whether its value is wanted. */
  readonly wants: (start: number, end: number) => boolean
  /** The value of the attribute wanted last, its character references resolved. */
  readonly value: (value: string) => void
  readonly openEnd: (selfClosing: boolean) => void
  readonly close: (start: number, end: number) => void
  readonly text: (start: number, end: number) => void
  /** What a character reference in the text stands for. */
  readonly literal: (words: string) => void
}

interface Scan {
  readonly source: string
  readonly sink: TokenSink
  readonly references: References
}

/** Elements whose content is no markup. */
const rawTags: ReadonlySet<string> = new Set(
  'script style iframe noembed noframes xmp title textarea plaintext'.split(' '),
)

const [exclamation, question, slash, equals, greater] = [0x21, 0x3f, 0x2f, 0x3d, 0x3e]
const [doubleQuote, singleQuote] = [0x22, 0x27]

/**
 * Takes the markup of a page apart as browsers do, in one pass: what a single mark ends is passed over by a native
 * search. Tags, comments and declarations that the end of the page cuts off are left out.
 */
export function scanMarkup(source: string, sink: TokenSink): void {
  const scan = { source, sink, references: referenceReader(source, sink) }
  let text = 0
  for (let open = source.indexOf('<'); open >= 0; ) {
    if (open > text) scan.references.text(text, open)
    const after = markupEnd(scan, open)
    text = after < 0 ? open : after
    open = source.indexOf('<', after < 0 ? open + 1 : after)
  }
  if (source.length > text) scan.references.text(text, source.length)
}

/** Index after the markup that begins with the `<` at `open`; −1 if none begins there. */
function markupEnd(scan: Scan, open: number): number {
  const next = scan.source.charCodeAt(open + 1)
  if (isLetter(next)) return startTag(scan, open + 1)
  if (next === exclamation || next === question) return declarationEnd(scan.source, open + 1)
  return next === slash && open + 2 < scan.source.length ? endTag(scan, open + 2) : -1
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c
}

/** Index of the white space, `/` or `>` that ends the name of an element. */
function nameEnd(source: string, start: number): number {
  let at = start
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === greater || unit === slash || isSpace(unit)) break
  }
  return at
}

/** Index after the next `mark` from `from` on; the length of the page if there is none. */
function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at + mark.length
}

function endTag({ source, sink }: Scan, start: number): number {
  if (!isLetter(source.charCodeAt(start))) return after(source, '>', start)
  const end = nameEnd(source, start)
  if (end < source.length) sink.close(start, end)
  return after(source, '>', end)
}

const commentEnd = /--!?>/g

/** Index after a comment, a declaration or what is passed over as one; `at` is its `!` or `?`. */
function declarationEnd(source: string, at: number): number {
  if (source.startsWith('![CDATA[', at)) return after(source, ']]>', at + 8)
  if (!source.startsWith('!--', at)) return after(source, '>', at + 1)
  const start = at + 3
  if (source.startsWith('>', start)) return start + 1
  if (source.startsWith('->', start)) return start + 2
  commentEnd.lastIndex = start
  return commentEnd.exec(source) === null ? source.length : commentEnd.lastIndex
}

/** Reads a start tag with its attributes, and its content if that is no markup. */
function startTag(scan: Scan, start: number): number {
  const { source, sink } = scan
  const end = nameEnd(source, start)
  const tag = sink.openName(start, end)
  let slashed = false
  for (let at = end; at < source.length; ) {
    const unit = source.charCodeAt(at)
    if (unit === greater) {
      sink.openEnd(slashed)
      return tag.length === end - start && rawTags.has(tag) ? rawEnd(scan, tag, at + 1) : at + 1
    }
    const space = isSpace(unit)
    slashed = unit === slash || (space && slashed)
    at = space || slashed ? at + 1 : attributeEnd(scan, at)
  }
  return source.length
}

/** Reads an attribute: its name, and its value if it has one and it is wanted. */
function attributeEnd({ source, sink, references }: Scan, start: number): number {
  let end = start + 1
  for (; end < source.length; end++) {
    const unit = source.charCodeAt(end)
    if (unit === equals || unit === greater || unit === slash || isSpace(unit)) break
  }
  const wanted = sink.wants(start, end)
  let at = spaceEnd(source, end)
  if (source.charCodeAt(at) !== equals) {
    if (wanted) sink.value('')
    return at
  }
  at = spaceEnd(source, at + 1)
  const quote = source.charCodeAt(at)
  if (quote === doubleQuote || quote === singleQuote) {
    const close = source.indexOf(quote === doubleQuote ? '"' : "'", at + 1)
    if (close < 0) return source.length
    if (wanted) sink.value(references.resolve(source.slice(at + 1, close), source.charAt(at)))
    return close + 1
  }
  const bare = bareEnd(source, at)
  if (wanted) sink.value(references.resolve(source.slice(at, bare), ''))
  return bare
}

function spaceEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && isSpace(source.charCodeAt(at))) at++
  return at
}

/** Index after a value without quotation marks. */
function bareEnd(source: string, from: number): number {
  let at = from
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === greater || isSpace(unit)) break
  }
  return at
}

/** Index of the end tag of an element whose content, from `from` on, is no markup; its words are told. */
function rawEnd({ source, sink, references }: Scan, tag: string, from: number): number {
  let close = tag === 'plaintext' ? -1 : source.indexOf('</', from)
  while (close >= 0 && !endsHere(source, tag, close + 2)) close = source.indexOf('</', close + 2)
  const end = close < 0 ? source.length : close
  if (end === from) return end
  if (tag === 'title' || tag === 'textarea') references.text(from, end, tag)
  else sink.text(from, end)
  return end
}

/** Whether the name at `start` is that of the element, in whatever case. */
function endsHere(source: string, tag: string, start: number): boolean {
  const end = start + tag.length
  const unit = source.charCodeAt(end)
  if (unit !== greater && unit !== slash && !isSpace(unit)) return false
  return source.slice(start, end).toLowerCase() === tag
}
