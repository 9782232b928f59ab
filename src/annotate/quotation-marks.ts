import type { Quotation } from '../model/layers.ts'
import type { Span } from '../model/span.ts'

/** A double quotation mark of the text, and how well it would open or close a quotation. */
export interface Mark extends Span {
  readonly family: Exclude<Quotation['marks'], 'single'>
  /** Evidence for opening minus evidence for closing; beyond ±`certain` the mark itself says it. */
  readonly lean: number
  /** It stands among stray marks: it may mean nothing. */
  readonly optional: boolean
}

/** Lean of a mark whose own shape or spacing leaves no doubt. */
export const certain = 4

const doubleMark = /[“”„‟"«»‹›]|``|''|’’|‘‘/g
const family: Readonly<Record<string, Mark['family']>> = {
  '"': 'straight',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
}
const opening = new Set(['“', '„', '``', '«', '‹', '‘‘'])
const closing = new Set(['”', '»', '›', '’’'])
const blank = /\s/
const opensAfter = /[\s([{—–-]/
const word = /[\p{L}\p{N}]/u
/** What follows a quotation that has closed: a verb of saying, a pronoun, a name with such a verb. */
const saying =
  /^(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|explained|he|she|they|according)\b|^(?:the )?(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:said|says|told|added|asked|wrote|replied|responded|explained|continued|tweeted|noted)\b/u

/** The double quotation marks of a paragraph, in order: “ closes what „ opened. Inch and foot marks after a digit are left out. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const part = text.slice(paragraph.start, paragraph.end)
  const marks: Mark[] = []
  let low = false
  for (const m of part.matchAll(doubleMark)) {
    const end = m.index + m[0].length
    if (isApostrophe(part, m.index, m[0]) || isArrow(part, m.index, m[0])) continue
    const closesLow: boolean = low && m[0] === '“' && !opensAfter.test(part[m.index - 1] ?? ' ')
    const lean = closesLow ? -certain : leanOf(part, m.index, end, m[0])
    if (lean === null) continue
    low = m[0] === '„' || (low && !closesLow)
    const kind = family[m[0]] ?? (m[0].length === 2 ? 'doubled' : 'curly')
    marks.push({ start: paragraph.start + m.index, end: paragraph.start + end, family: kind, lean, optional: false })
  }
  return marks
}

/** A doubled apostrophe inside a word ("I’’m") is damage, not a mark. */
function isApostrophe(part: string, start: number, mark: string): boolean {
  return (mark === '’’' || mark === "''") && word.test(part[start - 1] ?? ' ') && word.test(part[start + 2] ?? ' ')
}

/** A pointed mark between spaces leads from one section to the next: "Home › News". */
function isArrow(part: string, start: number, mark: string): boolean {
  return (mark === '‹' || mark === '›') && blank.test(part[start - 1] ?? ' ') && blank.test(part[start + 1] ?? ' ')
}

function leanOf(part: string, start: number, end: number, mark: string): number | null {
  const before = part[start - 1] ?? ' '
  const after = part[end] ?? ' '
  if (opening.has(mark)) return certain
  if (closing.has(mark) && !(blank.test(before) && word.test(after))) return certain * -1
  const left = opensAfter.test(before)
  const right = blank.test(after)
  if (left && !right) return /[,.;:!?)\]}]/.test(after) ? -2 : 3
  if (!left && right)
    return mark === '"' && /\d/.test(before) && !/[“"]\S*$/.test(part.slice(Math.max(0, start - 12), start)) ? null : -3
  if (!left && !right) return /[,.;:!?)\]}—–-]/.test(after) ? -3 : word.test(before) ? -1 : 1
  return leanOfSpaced(part, start, end)
}

/** A mark with space on both sides, as tokenised text has it: the words beside it must tell. */
function leanOfSpaced(part: string, start: number, end: number): number {
  const before =
    part
      .slice(Math.max(0, start - 12), start)
      .trimEnd()
      .at(-1) ?? ''
  const after = part.slice(end, end + 60).trimStart()
  if (before === '' || before === ':') return 2
  if (after === '') return -3
  if (/^[,.;:!?)]/.test(after)) return -2
  if (/[,.!?…]/.test(before) && saying.test(after)) return -2.5
  if (before === ',') return /^\p{Ll}/u.test(after) ? -0.5 : 0
  if (/[.!?…]/.test(before)) return -0.2
  return 0
}

/** Cost of a mark that opens while a quotation is open: its closing mark was lost. */
const unclosed = 2.2
/** Cost of a mark that closes while none is open: rarer than a lost closing mark. */
const stray = 3
/** Cost of a quotation still open where the paragraph ends. */
const leftOpen = 0.6

/**
 * Pairs the marks of a paragraph so that the leans of all of them fit best: a two-state Viterbi search. `close` is null
 * for a quotation that is left open, by a later mark that opens anew or by the end of the paragraph.
 */
export function pairMarks(marks: readonly Mark[]): { readonly open: Mark; readonly close: Mark | null }[] {
  const opens = bestReading(marks)
  const pairs: { open: Mark; close: Mark | null }[] = []
  let open: Mark | null = null
  marks.forEach((mark, i) => {
    if (opens[i] === 2) return
    if (opens[i] === 1) {
      if (open !== null) pairs.push({ open, close: null })
      open = mark
    } else if (open !== null) {
      pairs.push({ open, close: mark })
      open = null
    }
  })
  if (open !== null) pairs.push({ open, close: null })
  return pairs
}

/** For each mark 1 if it opens, 0 if it closes, 2 if it means nothing. States: 0 outside, 1 inside; a mark that opens leads inside, one that closes outside. */
function bestReading(marks: readonly Mark[]): Uint8Array {
  const from = new Uint8Array(marks.length * 2)
  const skipped = new Uint8Array(marks.length * 2)
  let outside = 0
  let inside = Number.NEGATIVE_INFINITY
  marks.forEach((mark, i) => {
    const lost = inside - unclosed > outside
    const unopened = outside - stray > inside
    from[i * 2 + 1] = lost ? 1 : 0
    from[i * 2] = unopened ? 0 : 1
    let opened = (lost ? inside - unclosed : outside) + mark.lean
    let closed = (unopened ? outside - stray : inside) - mark.lean
    if (mark.optional && inside >= opened) {
      skipped[i * 2 + 1] = 1
      opened = inside
    }
    if (mark.optional && outside >= closed) {
      skipped[i * 2] = 1
      closed = outside
    }
    inside = opened
    outside = closed
  })
  const opens = new Uint8Array(marks.length)
  let state = inside - leftOpen > outside ? 1 : 0
  for (let i = marks.length - 1; i >= 0; i--) {
    if (skipped[i * 2 + state] === 1) {
      opens[i] = 2
      continue
    }
    opens[i] = state
    state = from[i * 2 + state] ?? 0
  }
  return opens
}
