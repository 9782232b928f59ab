import { readFileSync } from 'node:fs'
import type { Span } from '../../src/model/span.ts'
import { splitText } from '../../src/text/paragraphs.ts'
import { pennTokens } from '../../src/annotate/penn-tokens.ts'

/** A paragraph in our tokens, with the label of each from the silver annotation; null where tokens do not agree. */
export interface TaggedParagraph {
  readonly article: string
  readonly text: string
  readonly tokens: readonly { readonly span: Span }[]
  readonly tags: readonly (string | null)[]
  /** Named-entity class by token, as the silver annotation has it. */
  readonly names: readonly (string | null)[]
}

type SilverToken = readonly [start: number, end: number, tag: string, name: string, ...rest: readonly unknown[]]

interface SilverArticle {
  readonly id: string
  readonly sents: readonly (readonly SilverToken[])[]
}

/** Paragraphs of all articles that both files hold, in order. */
export function readTagged(languagePath: string, articlesPath: string): TaggedParagraph[] {
  const texts = new Map(linesOf<{ id: string; text: string }>(articlesPath).map((a) => [a.id, a.text]))
  return linesOf<SilverArticle>(languagePath).flatMap((article) => {
    const text = texts.get(article.id)
    return text === undefined ? [] : paragraphsOf(text, article)
  })
}

function paragraphsOf(text: string, article: SilverArticle): TaggedParagraph[] {
  const silver = new Map(article.sents.flat().map((t) => [`${t[0]} ${t[1]}`, t]))
  return splitText(text).map(({ start, end }) => {
    const tokens = pennTokens(text, start, end).map((span) => ({ span }))
    const found = tokens.map(({ span }) => silver.get(`${span.start} ${span.end}`))
    return {
      article: article.id,
      text,
      tokens,
      tags: found.map((t) => t?.[2] ?? null),
      names: found.map((t) => t?.[3] ?? null),
    }
  })
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
  return lines.map((l) => JSON.parse(l) as T)
}
