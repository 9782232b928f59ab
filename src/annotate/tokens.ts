import { sourceMarks } from '../data/people-nouns.ts'
import { roleNouns } from '../data/titles.ts'
import type { Token } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { defineStage, type Stage } from '../model/stage.ts'
import { findParagraphs } from '../text/paragraphs.ts'
import { pennTokens } from './penn-tokens.ts'
import type { Tagger } from './pos-tagger.ts'

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
        const tags = tagger === null ? undefined : repaired(tagger.tag(text, words, 0, words.length), text, words)
        for (const [i, { span }] of words.entries()) {
          const id = `t-${span.start}-${span.end}`
          annotations.push({ id, layer: 'token', span, rule: 'penn-tokens', pos: tags?.[i] ?? '' })
        }
      }
      return { annotations, notes: [] }
    },
  })
}

/**
 * "An official familiar with the talks": a noun, which the tagger takes for a second adjective; "the website states that
 * it is closed": a verb, which it takes for a second noun.
 */
function repaired(tags: readonly string[], text: string, words: readonly { readonly span: Span }[]): readonly string[] {
  const word = (i: number) => text.slice(words[i]?.span.start, words[i]?.span.end).toLowerCase()
  return tags.map((tag, i) => {
    if (tag === 'JJ' && tags[i + 2] === 'IN' && sourceMarks.has(word(i + 1)) && roleNouns.has(word(i))) return 'NN'
    const tells = tag === 'NNS' && /^NN/.test(tags[i - 1] ?? '') && tellingForms.has(word(i)) && word(i + 1) === 'that'
    return tells && subjectTag.test(tags[i + 2] ?? '') ? 'VBZ' : tag
  })
}

/** Verbs that are nouns too, but none that "that" can follow. */
const tellingForms = new Set(['states', 'notes', 'shows', 'finds', 'hints'])
const subjectTag = /^(?:DT|EX|PRP\$?|NNP?S?|NNPS|JJ|CD)$/
