import { readFileSync } from 'node:fs'
import { sentenceEnds } from '../../src/annotate/sentence-ends.ts'
import { type NameReading, readNameCues } from '../../src/annotate/name-cues.ts'
import type { Tagger } from '../../src/annotate/pos-tagger.ts'
import type { Sentence, Token } from '../../src/model/layers.ts'
import { splitText } from '../../src/text/paragraphs.ts'
import { pennTokens } from '../../src/annotate/penn-tokens.ts'
import { readTokens } from '../../src/text/reading.ts'
import { cleanedNames, type SilverName, silverNames } from './silver.ts'

/** An article of the silver annotation, read by our own stages, with its names. */
export interface SilverArticle {
  readonly id: string
  readonly names: NameReading
  /** As the annotation has them. */
  readonly silver: readonly SilverName[]
  readonly cleaned: readonly SilverName[]
}

type SilverToken = readonly [start: number, end: number, tag: string, name: string, ...rest: readonly unknown[]]

/** Articles that both files hold, in order. */
export function readArticles(languagePath: string, articlesPath: string, tagger: Tagger): SilverArticle[] {
  const texts = new Map(linesOf<{ id: string; text: string }>(articlesPath).map((a) => [a.id, a.text]))
  return linesOf<{ id: string; sents: readonly (readonly SilverToken[])[] }>(languagePath).flatMap(({ id, sents }) => {
    const text = texts.get(id)
    if (text === undefined) return []
    const names = readText(text, tagger)
    const classes = new Map(sents.flat().map((t) => [t[0], t[3]]))
    const silver = silverNames(
      names,
      Array.from(names.reading.start, (s) => classes.get(s) ?? null),
    )
    return [{ id, names, silver, cleaned: cleanedNames(names, silver) }]
  })
}

/** A text as the stages before `mentions` read it. */
export function readText(text: string, tagger: Tagger): NameReading {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const [p, { start, end }] of splitText(text).entries()) {
    const spans = pennTokens(text, start, end).map((span) => ({ span }))
    const tags = tagger.tag(text, spans, 0, spans.length)
    const from = tokens.length
    for (const [i, { span }] of spans.entries())
      tokens.push({ id: '', layer: 'token', span, rule: '', pos: tags[i] ?? '' })
    let first = from
    for (const to of sentenceEnds(text, tokens, from, tokens.length)) {
      const span = { start: (tokens[first] as Token).span.start, end: (tokens[to - 1] as Token).span.end }
      sentences.push({ id: '', layer: 'sentence', span, rule: '', paragraph: p + 1, region: 'body' })
      first = to
    }
  }
  return readNameCues(readTokens(text, tokens, sentences, []))
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
  return lines.map((l) => JSON.parse(l) as T)
}
