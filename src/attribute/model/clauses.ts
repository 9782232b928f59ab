import { hashOfWord } from '../../text/feature-hash.ts'
import { isRangeDash } from '../../text/reading.ts'
import { isFinite } from './tags.ts'

/** What tells where clauses begin and end; counts are of what stands before the token in the text. */
export interface Clauses {
  /** Finite verbs and modals, "that", words that open a subordinate clause, commas outside quotations. */
  readonly finite: Int32Array
  readonly thats: Int32Array
  readonly subordinators: Int32Array
  readonly pauses: Int32Array
  /** Number of the aside (in brackets, or between two dashes of a sentence) a token lies in; 0 none. */
  readonly aside: Int32Array
}

interface Words {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly lower: Int32Array
  readonly pos: Uint8Array
  readonly quote: Uint8Array
  readonly sentenceFrom: Int32Array
}

const that = hashOfWord('that')
const subordinating: ReadonlySet<number> = new Set(
  [
    ...['since', 'if', 'when', 'while', 'although', 'though', 'because', 'after', 'before', 'as', 'unless', 'until'],
    ...['where', 'once'],
  ].map(hashOfWord),
)

/** The clauses and asides of a text. */
export function clausesOf(words: Words): Clauses {
  const { text, start, lower, pos, quote } = words
  const n = start.length
  const sums = (counts: (i: number) => boolean): Int32Array => {
    const out = new Int32Array(n + 1)
    for (let i = 0; i < n; i++) out[i + 1] = (out[i] as number) + (counts(i) ? 1 : 0)
    return out
  }
  return {
    finite: sums((i) => isFinite(pos[i] as number)),
    thats: sums((i) => lower[i] === that),
    subordinators: sums((i) => subordinating.has(lower[i] as number)),
    pauses: sums((i) => text.charCodeAt(start[i] as number) === 44 && quote[i] === 0),
    aside: asidesOf(words),
  }
}

const opening = 1
const closing = 2
const dash = 3

/** Numbers the asides of each sentence. */
function asidesOf({ text, start, end, sentenceFrom }: Words): Int32Array {
  const aside = new Int32Array(start.length)
  let number = 0
  for (let k = 0; k + 1 < sentenceFrom.length; k++) {
    let open = -1
    for (let i = sentenceFrom[k] as number; i < (sentenceFrom[k + 1] as number); i++) {
      const mark = asideMark(text, start[i] as number, end[i] as number)
      if (mark === 0) continue
      if (open >= 0 && mark !== opening) {
        aside.fill(++number, open, i + 1)
        open = -1
      } else if (mark !== closing) open = i
    }
  }
  return aside
}

/** What the mark does to an aside: opens it, closes it, either (a dash between words); 0 for all else. */
function asideMark(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start)
  if (unit === 0x28 || unit === 0x5b) return opening
  if (unit === 0x29 || unit === 0x5d) return closing
  if (unit >= 0x2013 && unit <= 0x2015) return isRangeDash(text, { start, end }) ? 0 : dash
  if (unit !== 0x2d) return 0
  const alone = text.charCodeAt(start - 1) === 32 && text.charCodeAt(end) === 32
  return end - start > 1 || alone ? dash : 0
}
