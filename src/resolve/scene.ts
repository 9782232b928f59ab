import type { Mention, Quotation, Sentence, Statement, Token } from '../model/layers.ts'
import type { Doc } from '../model/doc.ts'
import { contains, type Span } from '../model/span.ts'
import { findSourceHeads, type MentionIndex, type SourceHead } from './source-heads.ts'
import { readSyntax, type Role, type Syntax } from './syntax.ts'
import { contentOfWords, rangeOf, replacedAt, sentenceAt, wordsOfDoc, type WordRange, type Words } from './words.ts'

/** A mention where it stands. */
export interface Place {
  readonly mention: Mention
  readonly range: WordRange
  /** Index of the word it hangs on ("spokeswoman" of "a spokeswoman for the mayor"). */
  readonly head: number
  /** −1 outside any sentence. */
  readonly sentence: number
  readonly role: Role
  readonly clause: number
  /** Index of the innermost statement whose content holds it, −1 if none. */
  readonly statement: number
  /** Index of the statement in whose source it stands, −1 if none. */
  readonly sourceOf: number
  readonly quoted: boolean
  /** Its words were put over others: they tell nothing of who is meant. */
  readonly replaced: boolean
  /** Index of the smallest mention around it, −1 if none. */
  readonly inside: number
}

/** A document as the resolving stages read it. */
export interface Scene {
  readonly doc: Doc
  readonly words: Words
  readonly syntax: Syntax
  readonly places: readonly Place[]
  readonly statements: readonly Statement[]
  readonly statementIndex: ReadonlyMap<string, number>
  /** Innermost statement over each word, −1 if none. */
  readonly contentOf: Int32Array
  /** Who stands at the head of each statement's source; empty if the text does not say. */
  readonly sourceHeads: readonly (readonly SourceHead[])[]
}

/** The layers a scene is made of. */
export interface SceneLayers {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
}

/** Reads a document once: words, clauses, and what lies over each mention. */
export function readScene(doc: Doc, layers: SceneLayers): Scene {
  const words = wordsOfDoc(doc.text, layers.tokens, layers.sentences)
  const syntax = readSyntax(words)
  const contentOf = contentOfWords(words.words, layers.statements)
  const quoted = flagsOver(
    words,
    layers.quotations.map((q) => q.inner),
  )
  const sourceOf = sourcesOver(words, layers.statements)
  const statementIndex = new Map(layers.statements.map((s, i) => [s.id, i]))
  const inside = findHolders(layers.mentions)
  const places = layers.mentions.map((mention, i): Place => {
    const range = rangeOf(words.words, mention.span)
    const head = headOf(words, range, mention)
    return {
      mention,
      range,
      head,
      sentence: sentenceAt(words, mention.span),
      role: syntax.roleOf[head] ?? 'none',
      clause: syntax.clauseOf[head] ?? -1,
      statement: contentOf[range.from] ?? -1,
      sourceOf: sourceOf[range.from] ?? -1,
      quoted: quoted[range.from] === 1,
      replaced: replacedAt(doc, mention.span),
      inside: inside[i] as number,
    }
  })
  const index = indexMentions(places)
  const sourceHeads = layers.statements.map((s) => findSourceHeads(s, words, index))
  return { doc, words, syntax, places, statements: layers.statements, statementIndex, contentOf, sourceHeads }
}

function indexMentions(places: readonly Place[]): MentionIndex {
  const placeOfHead = new Map<number, number>()
  const placeOver = new Map<number, number>()
  for (const [i, { head, range, mention }] of places.entries()) {
    if (!placeOfHead.has(head)) placeOfHead.set(head, i)
    if (mention.form !== 'name') continue
    for (let w = range.from; w < range.to; w++) if (!placeOver.has(w)) placeOver.set(w, i)
  }
  return { placeOfHead, placeOver }
}

function flagsOver(words: Words, spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(words.words.length)
  for (const span of spans) {
    const { from, to } = rangeOf(words.words, span)
    flags.fill(1, from, to)
  }
  return flags
}

function sourcesOver(words: Words, statements: readonly Statement[]): Int32Array {
  const over = new Int32Array(words.words.length).fill(-1)
  for (const [i, s] of statements.entries()) {
    for (const span of s.source) {
      const { from, to } = rangeOf(words.words, span)
      over.fill(i, from, to)
    }
  }
  return over
}

/** For each mention the smallest one around it. Mentions stand in text order, the longer first. */
function findHolders(mentions: readonly Mention[]): number[] {
  const open: number[] = []
  return mentions.map((m, i) => {
    while (open.length > 0 && !contains((mentions[open.at(-1) as number] as Mention).span, m.span)) open.pop()
    const holder = open.at(-1) ?? -1
    open.push(i)
    return holder
  })
}

/** Last word of a name; for other mentions the last noun before a preposition, comma or relative clause. */
function headOf({ words }: Words, { from, to }: WordRange, mention: Mention): number {
  if (to <= from) return Math.min(from, words.length - 1)
  let last = from
  for (let i = from; i < to; i++) {
    const pos = words[i]?.pos ?? ''
    if (
      i > from &&
      last >= from &&
      stopsPhrase(words[i]?.lower ?? '', pos) &&
      /^(?:NN|PRP|CD|DT|JJ)/.test(words[last]?.pos ?? '')
    )
      break
    if (/^(?:NN|PRP$|CD|WP$)/.test(pos) || (i === from && pos !== 'POS')) last = i
    else if (mention.form === 'name' && /^[A-Z]/.test(words[i]?.text ?? '')) last = i
  }
  return last
}

function stopsPhrase(lower: string, pos: string): boolean {
  return (
    pos === 'IN' ||
    pos === 'TO' ||
    pos === ',' ||
    pos === 'WP' ||
    pos === 'WDT' ||
    lower === '(' ||
    pos === '-LRB-' ||
    lower === '—' ||
    lower === '–' ||
    /^VB[DZPN]?$/.test(pos)
  )
}
