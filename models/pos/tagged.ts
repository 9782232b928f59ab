import { readFileSync } from 'node:fs'
import type { Span } from '../../src/model/span.ts'
import { splitText } from '../../src/text/paragraphs.ts'
import { pennTokens } from '../../src/annotate/penn-tokens.ts'

/** A paragraph in our tokens, with the label of each from the silver annotation; null where tokens do not agree. */
export interface TaggedParagraph {
  readonly text: string
  readonly tokens: readonly { readonly span: Span }[]
  readonly tags: readonly (string | null)[]
  /** Number of tokens the silver annotation cuts the paragraph into. */
  readonly silverTokens: number
}

type SilverToken = readonly [start: number, end: number, tag: string, ...rest: readonly unknown[]]

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
  const tokens = article.sents.flat()
  const silver = new Map(tokens.map((t) => [`${t[0]} ${t[1]}`, t]))
  return splitText(text).map(({ start, end }) => {
    const own = pennTokens(text, start, end).map((span) => ({ span }))
    const tags = own.map(({ span }) => silver.get(`${span.start} ${span.end}`)?.[2] ?? null)
    return { text, tokens: own, tags, silverTokens: tokens.filter((t) => t[0] >= start && t[0] < end).length }
  })
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
  return lines.map((l) => JSON.parse(l) as T)
}
