import type { Sentence, Token } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { defineStage } from '../model/stage.ts'
import { idOf } from '../text/hash.ts'
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts'
import { sentenceEnds } from './sentence-ends.ts'

/** Sentences of the article's text; a quotation and its words of saying stay together. */
export const sentences = defineStage({
  name: 'annotate/sentences',
  needs: ['token'],
  adds: ['sentence'],
  run: ({ doc, text, get }) => {
    const tokens = get('token')
    const annotations: Sentence[] = []
    let from = 0
    for (const paragraph of findParagraphs(doc)) {
      let to = from
      while (to < tokens.length && (tokens[to] as Token).span.end <= paragraph.end) to++
      for (const span of sentencesIn(text, tokens, from, to)) {
        annotations.push(toSentence(doc.id, paragraph, span))
      }
      from = to
    }
    return { annotations, notes: [] }
  },
})

/** Words and marks of the longest sentence: what has more is no prose, and is parted so that work stays linear in the text. */
const mostTokens = 800
/** Of these at its end, words among which a comma or semicolon is looked for to part it there. */
const partedWithin = 100

/** Sentences of one paragraph, whose tokens are `[from, to)`; together they hold all of them. */
function sentencesIn(text: string, tokens: readonly Token[], from: number, to: number): Span[] {
  const spans: Span[] = []
  let first = from
  for (const end of sentenceEnds(text, tokens, from, to))
    while (first < end) {
      const last = end - first > mostTokens ? partedAt(text, tokens, first + mostTokens) : end
      spans.push({ start: (tokens[first] as Token).span.start, end: (tokens[last - 1] as Token).span.end })
      first = last
    }
  return spans
}

/** After the last comma or semicolon before a token; that token where there is none near it. */
function partedAt(text: string, tokens: readonly Token[], before: number): number {
  for (let i = before; i > before - partedWithin; i--) {
    const { start, end } = (tokens[i - 1] as Token).span
    if (/^[,;]$/.test(text.slice(start, end))) return i
  }
  return before
}

function toSentence(doc: string, { number, region }: Paragraph, span: Span): Sentence {
  const id = idOf('s', doc, span.start, span.end)
  return { id, layer: 'sentence', span, rule: 'sentence-ends', paragraph: number, region }
}
