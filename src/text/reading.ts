import type { Damage } from '../model/doc.ts'
import type { Quotation, Sentence, Token } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { formsOf } from './word-forms.ts'

/** Half-open range of token indexes. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A sentence as a range of tokens. */
export interface ReadSentence extends TokenRange {
  readonly paragraph: number
  readonly region: string
}

/** A document as parallel lists over its tokens, with its sentences and outermost quotations as ranges of them. */
export interface Reading {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Lower case, curly apostrophes made straight, the dash of a range made a hyphen. */
  readonly lower: readonly string[]
  /** Penn tags; empty where no tagger ran. */
  readonly pos: readonly string[]
  /** Index of the sentence each token stands in, −1 outside any. */
  readonly sentenceOf: Int32Array
  readonly sentences: readonly ReadSentence[]
  /** Index of the outermost quotation each token stands in, its marks included; −1 outside any. */
  readonly quotationOf: Int32Array
  /** Outermost quotations as ranges of tokens, marks included. */
  readonly quotations: readonly (TokenRange & { readonly quotation: Quotation })[]
  /** 1 for tokens of words that were pasted over others: they stand for a name, but nobody knows whose. */
  readonly pasted: Uint8Array
}

/**
 * Lays sentences and quotations over the tokens of a document. Tokens in stray marks are left out, so that
 * what stands around them can be read; sentences end at marks that parted paragraphs.
 */
export function readTokens(
  text: string,
  all: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  damage: readonly Damage[] = [],
): Reading {
  const { tokens, pasted, breaks } = soundTokens(text, all, damage)
  const { start, end, lower, pos } = columnsOf(text, tokens)
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  const outer = quotations.filter((q) => q.depth === 0)
  const readQuotations = layOver(start, outer, quotationOf).map(({ item, from, to }) => ({ from, to, quotation: item }))
  const ranges = layOver(start, sentences, sentenceOf)
  const readSentences = settle(text, start, end, ranges, readQuotations, breaks)
  for (const [s, { from, to }] of readSentences.entries()) sentenceOf.fill(s, from, to)
  return {
    text,
    length: tokens.length,
    start,
    end,
    lower,
    pos,
    sentenceOf,
    sentences: readSentences,
    quotationOf,
    quotations: readQuotations,
    pasted,
  }
}

type Columns = Pick<Reading, 'start' | 'end' | 'lower' | 'pos'>

/** Several stages look at the tokens of one document in turn; their words are read once for all of them. */
const columns = new WeakMap<readonly Token[], Columns & { readonly text: string }>()

function columnsOf(text: string, tokens: readonly Token[]): Columns {
  const known = columns.get(tokens)
  if (known !== undefined && known.text === text && known.pos.length === tokens.length) return known
  const read = {
    text,
    start: Int32Array.from(tokens, (t) => t.span.start),
    end: Int32Array.from(tokens, (t) => t.span.end),
    lower: tokens.map(({ span }) => (isRangeDash(text, span) ? '-' : formsOf(text, span.start, span.end).lower)),
    pos: tokens.map((t) => t.pos),
  }
  columns.set(tokens, read)
  return read
}

/** The dash of “50–80”: it parts no clauses, and is read as the hyphen that others write. */
export function isRangeDash(text: string, { start, end }: Span): boolean {
  return text.charCodeAt(start) === 0x2013 && isDigit(text, start - 1) && isDigit(text, end)
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** Tokens outside stray marks; `breaks` are indexes of tokens before which a paragraph was parted. */
function soundTokens(
  text: string,
  tokens: readonly Token[],
  damage: readonly Damage[],
): { tokens: readonly Token[]; pasted: Uint8Array; breaks: ReadonlySet<number> } {
  const bad = damage.filter((d) => d.kind === 'stray-marks' || d.kind === 'pasted-mention')
  if (bad.length === 0) return { tokens, pasted: new Uint8Array(tokens.length), breaks: new Set() }
  const kept: Token[] = []
  const pasted: number[] = []
  const breaks = new Set<number>()
  let next = 0
  for (const token of tokens) {
    while (next < bad.length && (bad[next] as Damage).end <= token.span.start) next++
    const over = bad[next]
    const inside = over !== undefined && over.start <= token.span.start && token.span.end <= over.end
    if (inside && over.kind === 'stray-marks') {
      if (/\s/.test(text.slice(over.start, over.end))) breaks.add(kept.length)
      continue
    }
    kept.push(token)
    pasted.push(inside ? 1 : 0)
  }
  return { tokens: kept, pasted: Uint8Array.from(pasted), breaks }
}

/**
 * Sentences whose edges agree with the quotations: a mark that closes belongs to the sentence before, one that opens to
 * the next. Words set apart by spaces, marks too, are the work of a program: there a lone full stop always ends a sentence.
 */
function settle(
  text: string,
  start: Int32Array,
  end: Int32Array,
  ranges: readonly (TokenRange & { readonly item: Sentence })[],
  quotations: readonly TokenRange[],
  breaks: ReadonlySet<number>,
): ReadSentence[] {
  const closes = new Set(quotations.map((q) => q.to - 1))
  const opens = new Set(quotations.map((q) => q.from))
  const settled: { from: number; to: number; paragraph: number; region: string }[] = []
  for (const { item, from, to } of ranges) {
    const { paragraph, region } = item
    const last = settled.at(-1)
    let first = from
    if (last !== undefined && last.paragraph === paragraph) {
      if (closes.has(first) && !opens.has(first)) last.to = ++first
      else if (opens.has(first - 1) && last.to === first && last.to - last.from > 1) last.to = --first
    }
    for (let k = first; k < to; k++) {
      if (k + 1 < to && (breaks.has(k + 1) || standsAlone(text, start, end, k))) {
        settled.push({ from: first, to: k + 1, paragraph, region })
        first = k + 1
      }
    }
    if (first < to) settled.push({ from: first, to, paragraph, region })
  }
  return settled
}

function standsAlone(text: string, start: Int32Array, end: Int32Array, k: number): boolean {
  const at = start[k] as number
  return text[at] === '.' && (end[k] as number) - at === 1 && text[at - 1] === ' ' && text[at + 1] === ' '
}

/** Ranges of tokens that begin in each of the sorted, disjoint items; writes the item's index over them. */
function layOver<T extends { readonly span: Span }>(
  start: Int32Array,
  items: readonly T[],
  over: Int32Array,
): (TokenRange & { readonly item: T })[] {
  let i = 0
  return items.map((item, index) => {
    while (i < start.length && (start[i] as number) < item.span.start) i++
    const from = i
    while (i < start.length && (start[i] as number) < item.span.end) over[i++] = index
    return { item, from, to: i }
  })
}

/** The span from the first to the last token of a range. */
export function spanOfTokens(reading: Reading, { from, to }: TokenRange): Span {
  return { start: reading.start[from] as number, end: reading.end[to - 1] as number }
}

/** Index of the first token that ends after an offset; the number of tokens if there is none. */
export function tokenAt(reading: Reading, offset: number): number {
  let low = 0
  let high = reading.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.end[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}
