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

/** Sentences of one paragraph, whose tokens are `[from, to)`; together they hold all of them. */
function sentencesIn(text: string, tokens: readonly Token[], from: number, to: number): Span[] {
  const spans: Span[] = []
  let first = from
  for (const end of sentenceEnds(text, tokens, from, to)) {
    spans.push({ start: (tokens[first] as Token).span.start, end: (tokens[end - 1] as Token).span.end })
    first = end
  }
  return spans
}

function toSentence(doc: string, { number, region }: Paragraph, span: Span): Sentence {
  const id = idOf('s', doc, span.start, span.end)
  return { id, layer: 'sentence', span, rule: 'sentence-ends', paragraph: number, region }
}
