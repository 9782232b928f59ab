import type { Span } from '../model/span.ts'

const elided = /^(?:\d0s|em|tis|twas|til|till|cause|n|bout|round|cuz)\b/i
const letter = /[\p{L}\p{N}]/u

/**
 * Quotations between single marks in a range of the text, marks included, in order. Apostrophes are told apart: a mark
 * opens where a word begins and closes where one ends, and one that closes must be found before the range ends.
 */
export function findSingles(text: string, range: Span): Span[] {
  const opens: number[] = []
  const closes: number[] = []
  for (let i = range.start; i < range.end; i++) {
    const c = text[i]
    if (c !== '‘' && c !== '’' && c !== "'" && c !== '‚') continue
    if (c === text[i + 1] || c === text[i - 1]) continue
    if (mayOpen(text, i, range)) opens.push(i)
    else if (c !== '‘' && c !== '‚' && mayClose(text, i, range)) closes.push(i)
  }
  return pair(text, opens, closes)
}

function mayOpen(text: string, i: number, range: Span): boolean {
  const before = i > range.start ? (text[i - 1] ?? ' ') : ' '
  const after = text[i + 1] ?? ' '
  if (!/[\s([{“"—–:-]/.test(before)) return false
  if (text[i] === '‘' || text[i] === '‚') return true
  return text[i] === "'" && letter.test(after) && !elided.test(text.slice(i + 1, i + 7))
}

function mayClose(text: string, i: number, range: Span): boolean {
  const after = i + 1 < range.end ? (text[i + 1] ?? ' ') : ' '
  return !letter.test(after)
}

function pair(text: string, opens: readonly number[], closes: readonly number[]): Span[] {
  const spans: Span[] = []
  let next = 0
  let until = -1
  for (let k = 0; k < opens.length; k++) {
    const open = opens[k] as number
    if (open < until) continue
    while (next < closes.length && (closes[next] as number) <= open) next++
    const limit = opens[k + 1] ?? Number.POSITIVE_INFINITY
    const close = bestClose(text, closes, next, limit)
    if (close === null || !letter.test(text.slice(open + 1, Math.min(close, open + 40)))) continue
    spans.push({ start: open, end: close + 1 })
    until = close
  }
  return spans
}

/** How many marks are looked at for one that closes: enough for a few plural possessives, and the search stays linear. */
const lookAhead = 4

/** The first mark that is no plural possessive ("the officials’ report"), else the first. */
function bestClose(text: string, closes: readonly number[], from: number, limit: number): number | null {
  let first: number | null = null
  for (let k = from; k < closes.length && k < from + lookAhead; k++) {
    const at = closes[k] as number
    if (at > limit) break
    first ??= at
    if (!(text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))) return at
  }
  return first
}
