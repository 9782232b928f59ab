import { readFileSync } from 'node:fs'
import { pennTokens } from '../../src/annotate/penn-tokens.ts'
import type { Tagger } from '../../src/annotate/pos-tagger.ts'
import { sentenceEnds } from '../../src/annotate/sentence-ends.ts'
import type { Token } from '../../src/model/layers.ts'
import { relations } from '../../src/text/relations.ts'
import { splitText } from '../../src/text/paragraphs.ts'

/** What the silver annotation does not tell of a token's head. */
export const unknownHead = -2

/** A sentence as our stages cut it, with the silver tree as far as it reaches. */
export interface SilverTree {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly pos: readonly string[]
  /** Index of the governor in the sentence, −1 for the root, `unknownHead` where nothing is known. */
  readonly heads: Int32Array
  /** Index in `relations`. */
  readonly relations: Uint8Array
}

type SilverToken = readonly [
  start: number,
  end: number,
  tag: string,
  name: string,
  lemma: string,
  head: number,
  relation: string,
]

interface SilverArticle {
  readonly id: string
  readonly sents: readonly (readonly SilverToken[])[]
}

/** Where the silver annotation has a token: its sentence and index there. */
interface Place {
  readonly sentence: readonly SilverToken[]
  readonly index: number
}

const merged: Readonly<Record<string, string>> = {
  csubjpass: 'csubj',
  'nmod:npmod': 'nmod:tmod',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  discourse: 'dep',
}

const indexOf: ReadonlyMap<string, number> = new Map(relations.map((r, i) => [r, i]))

/** Trees of the sentences of all articles that both files hold, in order; `taggerOf` gives the tagger for an article. */
export function readTrees(
  languagePath: string,
  articlesPath: string,
  taggerOf: (article: number) => Tagger,
): SilverTree[][] {
  const texts = new Map(linesOf<{ id: string; text: string }>(articlesPath).map((a) => [a.id, a.text]))
  return linesOf<SilverArticle>(languagePath).flatMap((article, i) => {
    const text = texts.get(article.id)
    return text === undefined ? [] : [treesOf(text, article, taggerOf(i))]
  })
}

function treesOf(text: string, article: SilverArticle, tagger: Tagger): SilverTree[] {
  const silver = placesOf(text, article)
  return splitText(text).flatMap(({ start, end }) => {
    const tokens = pennTokens(text, start, end).map(
      (span): Token => ({ id: '', layer: 'token', span, rule: '', pos: '' }),
    )
    const tags = tagger.tag(text, tokens, 0, tokens.length)
    let first = 0
    return sentenceEnds(text, tokens, 0, tokens.length).map((to) => {
      const tree = treeOf(text, tokens.slice(first, to), tags.slice(first, to), silver)
      first = to
      return tree
    })
  })
}

/** For each character, the silver token that covers it. */
function placesOf(text: string, { sents }: SilverArticle): readonly (Place | undefined)[] {
  const places = Array<Place | undefined>(text.length)
  for (const sentence of sents) {
    for (const [index, [start, end]] of sentence.entries()) places.fill({ sentence, index }, start, end)
  }
  return places
}

function treeOf(
  text: string,
  tokens: readonly Token[],
  pos: readonly string[],
  silver: readonly (Place | undefined)[],
): SilverTree {
  const start = Int32Array.from(tokens, (t) => t.span.start)
  const end = Int32Array.from(tokens, (t) => t.span.end)
  const heads = new Int32Array(tokens.length).fill(unknownHead)
  const labels = new Uint8Array(tokens.length)
  const own = ownersOf(tokens, silver)
  for (let i = 0; i < tokens.length; i++) {
    const head = headOf(i, start, end, silver, own)
    if (head === null) continue
    heads[i] = head.index
    labels[i] = indexOf.get(merged[head.relation] ?? head.relation) ?? 2
  }
  if (heads.filter((h) => h === -1).length > 1) joinRoots(heads)
  return { text, start, end, pos, heads, relations: labels }
}

/** For each silver token (its first character), the last of our tokens that begins in it. */
function ownersOf(tokens: readonly Token[], silver: readonly (Place | undefined)[]): ReadonlyMap<number, number> {
  const own = new Map<number, number>()
  for (const [i, { span }] of tokens.entries()) {
    for (let at = span.start; at < span.end; at++) {
      const place = silver[at]
      if (place !== undefined) own.set((place.sentence[place.index] as SilverToken)[0], i)
    }
  }
  return own
}

/** Our index of the head of a token, and the relation to it; null where the annotation does not tell. */
function headOf(
  i: number,
  start: Int32Array,
  end: Int32Array,
  silver: readonly (Place | undefined)[],
  own: ReadonlyMap<number, number>,
): { index: number; relation: string } | null {
  for (let at = start[i] as number; at < (end[i] as number); at++) {
    const place = silver[at]
    if (place === undefined) continue
    const token = place.sentence[place.index] as SilverToken
    if (own.get(token[0]) !== i) continue
    if (token[5] < 0) return { index: -1, relation: 'root' }
    const head = own.get((place.sentence[token[5]] as SilverToken)[0])
    if (head === undefined) return null
    if (head !== i) return { index: head, relation: token[6] }
  }
  return null
}

/** Where the annotation cut a sentence that we keep whole, nothing is known of how its parts hang together. */
function joinRoots(heads: Int32Array): void {
  for (let i = 0; i < heads.length; i++) if (heads[i] === -1) heads[i] = unknownHead
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
  return lines.map((l) => JSON.parse(l) as T)
}
