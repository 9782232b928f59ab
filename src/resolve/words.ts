import type { Sentence, Statement, Token } from '../model/layers.ts'
import type { Doc } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import { formsOf } from '../text/word-forms.ts'

/** A token with its text at hand. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  /** Penn tag; empty where no tagger ran. */
  readonly pos: string
}

/** Half-open range of word indexes. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** A document as words in order, its sentences as ranges of them, and what lies over each word. */
export interface Words {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly WordRange[]
  /** Paragraph of each sentence, from 1. */
  readonly paragraphs: readonly number[]
  /** Region each sentence stands in. */
  readonly regions: readonly string[]
  /** Index of the sentence each word stands in, −1 outside any. */
  readonly sentenceOf: Int32Array
}

/** Tags that cannot follow "her" where it owns something; the tagger takes it for an owner more often than it is one. */
const endsPhrase = /^(?:IN|TO|RP|CC|DT|PRP|MD|VB[DZP]|W|[.,:;]|-RRB-|'')/

/** Words and sentences of a document by index. */
export function wordsOfDoc(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Words {
  const words = tokens.map(({ span: { start, end }, pos }, i): Word => {
    const { word, lower } = formsOf(text, start, end)
    const alone = lower === 'her' && pos === 'PRP$' && endsPhrase.test(tokens[i + 1]?.pos ?? '.')
    return { start, end, text: word, lower, pos: alone ? 'PRP' : pos }
  })
  const sentenceOf = new Int32Array(words.length).fill(-1)
  const ranges: WordRange[] = []
  let w = 0
  for (const [i, { span }] of sentences.entries()) {
    while (w < words.length && (words[w] as Word).start < span.start) w++
    const from = w
    while (w < words.length && (words[w] as Word).start < span.end) sentenceOf[w++] = i
    ranges.push({ from, to: w })
  }
  return {
    text,
    words,
    sentences: ranges,
    paragraphs: sentences.map((s) => s.paragraph),
    regions: sentences.map((s) => s.region),
    sentenceOf,
  }
}

/** Index of the first word that ends after `offset`; the number of words if there is none. */
export function wordAt(words: readonly Span[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Span).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Range of the words that a span touches. */
export function rangeOf(words: readonly Span[], span: Span): WordRange {
  const from = wordAt(words, span.start)
  let to = from
  while (to < words.length && (words[to] as Span).start < span.end) to++
  return { from, to }
}

/** Index of the sentence a span begins in, −1 if it stands outside any. */
export function sentenceAt({ words, sentenceOf }: Words, span: Span): number {
  const i = wordAt(words, span.start)
  return i < words.length && (words[i] as Word).start < span.end ? (sentenceOf[i] ?? -1) : -1
}

/** Index of the innermost statement whose content holds each word, −1 outside any. */
export function contentOfWords(words: readonly Span[], statements: readonly Statement[]): Int32Array {
  const over = new Int32Array(words.length).fill(-1)
  const index = new Map(statements.map((s, i) => [s.id, i]))
  const depth = (s: Statement | undefined, seen = 0): number =>
    s === undefined || s.within === null || seen > 8 ? seen : depth(statements[index.get(s.within) ?? -1], seen + 1)
  const order = statements.map((s, i) => ({
    i,
    depth: depth(s),
    size: s.content.reduce((n, c) => n + c.end - c.start, 0),
  }))
  order.sort((a, b) => a.depth - b.depth || b.size - a.size || a.i - b.i)
  for (const { i } of order) {
    for (const span of (statements[i] as Statement).content) {
      const { from, to } = rangeOf(words, span)
      over.fill(i, from, to)
    }
  }
  return over
}

/** Whether words were put over the original ones there: such words are no evidence of who is meant. */
export function replacedAt(doc: Doc, span: Span): boolean {
  return doc.damage.some(
    (d) => (d.kind === 'pasted-mention' || d.kind === 'duplicated') && d.start < span.end && span.start < d.end,
  )
}
