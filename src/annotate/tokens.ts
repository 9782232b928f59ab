import type { Token } from '../model/layers.ts'
import { defineStage, type Stage } from '../model/stage.ts'
import { findParagraphs } from '../text/paragraphs.ts'
import { pennTokens } from './penn-tokens.ts'
import type { Tagger } from './pos-tagger.ts'
import { repairTags } from './tag-repairs.ts'

/** Words, numbers and marks of the article's text, with their part of speech if there is a tagger. */
export function tokensWith(tagger: Tagger | null): Stage<never, 'token'> {
  return defineStage({
    name: 'annotate/tokens',
    needs: [],
    adds: ['token'],
    run: ({ doc, text }) => {
      const annotations: Token[] = []
      for (const { start, end } of findParagraphs(doc)) {
        const words = pennTokens(text, start, end).map((span) => ({ span }))
        const tags = tagger === null ? undefined : repairTags(tagger.tag(text, words, 0, words.length), text, words)
        for (const [i, { span }] of words.entries()) {
          const id = `t-${span.start}-${span.end}`
          annotations.push({ id, layer: 'token', span, rule: 'penn-tokens', pos: tags?.[i] ?? '' })
        }
      }
      return { annotations, notes: [] }
    },
  })
}
