import type { Token } from '../model/layers.ts'
import { defineStage } from '../model/stage.ts'
import { findParagraphs } from '../text/paragraphs.ts'
import { pennTokens } from '../text/penn-tokens.ts'

/** Words, numbers and marks of the article's text, with their part of speech. */
export const tokens = defineStage({
  name: 'annotate/tokens',
  needs: [],
  adds: ['token'],
  run: ({ doc, text }) => {
    const annotations: Token[] = []
    for (const { start, end } of findParagraphs(doc)) {
      for (const span of pennTokens(text, start, end)) {
        annotations.push({ id: `t-${span.start}-${span.end}`, layer: 'token', span, rule: 'penn-tokens', pos: '' })
      }
    }
    return { annotations, notes: [] }
  },
})
