import type { Quotation, Sentence, Token } from '../../model/layers.ts'
import type { View } from '../../model/stage.ts'
import { hashWords, type WordHashes } from '../../text/feature-hash.ts'
import { grainsOf, valueOf, type WordClasses } from './word-classes.ts'
import { type Clauses, clausesOf } from './clauses.ts'
import { type CueLexicon, rateOf, strongRate } from './cue-lexicon.ts'
import { type Hint, type RuleMarks, rulesOver } from './hints.ts'
import { lemmaHash, listedAs, newLemmaMemory } from './lemmas.ts'
import { isVerb, posIndex } from './tags.ts'

/** Where a token stands to the quotation marks: outside, inside, an opening or a closing mark, in single marks. */
export const quoteState = { outside: 0, inside: 1, open: 2, close: 3, single: 4 } as const

/** What the models see of a text: typed arrays by token, sentence and paragraph. Ends are exclusive. */
export interface Sight extends RuleMarks, Clauses {
  readonly text: string
  /** Number of tokens. */
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly words: WordHashes
  /** Index of the Penn tag in `tags.ts`. */
  readonly pos: Uint8Array
  readonly quote: Uint8Array
  /** Number of the quotation a token is in (marks included), −1 outside. */
  readonly quotation: Int32Array
  /** First token of each quotation, and the token after its last. */
  readonly quotationFrom: Int32Array
  readonly quotationTo: Int32Array
  /** Index of the last quotation of the paragraph that ended before the token, of the next that begins after it; −1 none. */
  readonly quotationBefore: Int32Array
  readonly quotationAfter: Int32Array
  readonly sentence: Int32Array
  readonly sentenceFrom: Int32Array
  readonly paragraph: Int32Array
  readonly paragraphFrom: Int32Array
  /** Hash of the lemma, and what the lists of cues know of it (`listedAs`). */
  readonly lemma: Int32Array
  readonly listed: Int32Array
  /** Bucket of the share of a word's uses in which it is a cue, 0 to 9. */
  readonly rate: Uint8Array
  /** Classes of the word, and how it takes part in attributions (`word-classes.ts`); 0 where it is not known. */
  readonly grains: Int32Array
  readonly ranks: Int32Array
  /** Nearest likely cue of the sentence before and after the token; −1 none. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  /** Likeliest cue of each sentence; −1 none. */
  readonly bestCue: Int32Array
  /** How many commas and verbs stand before the token in the text. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
}

/** What the models see of a document, `hints` being what the rules make of it. */
export function sightOf(
  view: View<'token' | 'sentence' | 'quotation'>,
  lexicon: CueLexicon,
  classes: WordClasses,
  hints: readonly Hint[],
): Sight {
  const tokens = view.get('token')
  const places = placesOf(tokens, view.get('sentence'))
  const n = places.length
  const start = Int32Array.from(places.tokens, (t) => t.span.start)
  const end = Int32Array.from(places.tokens, (t) => t.span.end)
  const words = hashWords(view.text, start, end)
  const pos = Uint8Array.from(places.tokens, (t) => posIndex(t.pos))
  const lemma = lemmasOf(view.text, start, end, words.lower, pos)
  const ranks = words.lower.map((lower) => valueOf(classes, lower))
  const rate = new Uint8Array(n)
  for (let i = 0; i < n; i++) rate[i] = rateOf(lexicon, words.lower[i] as number, pos[i] as number)
  const { sentence, sentenceFrom, paragraph, paragraphFrom } = places
  const quotes = quotesOf(view.get('quotation'), start, end, paragraph)
  return {
    text: view.text,
    length: n,
    start,
    end,
    words,
    pos,
    ...quotes,
    sentence,
    sentenceFrom,
    paragraph,
    paragraphFrom,
    lemma,
    listed: lemma.map(listedAs),
    rate,
    grains: ranks.map((value) => grainsOf(classes, value)),
    ranks,
    ...likelyCues(rate, sentence, sentenceFrom),
    ...countsOf(view.text, start, pos),
    ...clausesOf({ text: view.text, start, end, lower: words.lower, pos, quote: quotes.quote, sentenceFrom }),
    ...rulesOver(hints, start, end),
  }
}

const memory = newLemmaMemory()

function lemmasOf(text: string, start: Int32Array, end: Int32Array, lower: Int32Array, pos: Uint8Array): Int32Array {
  return lower.map((hash, i) => lemmaHash(memory, text, start[i] as number, end[i] as number, hash, pos[i] as number))
}

type Places = Pick<Sight, 'length' | 'sentence' | 'sentenceFrom' | 'paragraph' | 'paragraphFrom'> & {
  readonly tokens: readonly Token[]
}

/** Tokens that lie in a sentence, with the sentence and paragraph of each. */
function placesOf(tokens: readonly Token[], sentences: readonly Sentence[]): Places {
  const kept: Token[] = []
  const sentence: number[] = []
  const paragraph: number[] = []
  const sentenceFrom: number[] = []
  const paragraphFrom: number[] = []
  let at = 0
  let last = -1
  for (const s of sentences) {
    while (at < tokens.length && (tokens[at] as Token).span.start < s.span.start) at++
    if (at >= tokens.length || (tokens[at] as Token).span.end > s.span.end) continue
    if (s.paragraph !== last) paragraphFrom.push(kept.length)
    last = s.paragraph
    sentenceFrom.push(kept.length)
    for (let t = tokens[at]; t !== undefined && t.span.end <= s.span.end; t = tokens[++at]) {
      kept.push(t)
      sentence.push(sentenceFrom.length - 1)
      paragraph.push(paragraphFrom.length - 1)
    }
  }
  return {
    tokens: kept,
    length: kept.length,
    sentence: Int32Array.from(sentence),
    sentenceFrom: Int32Array.from([...sentenceFrom, kept.length]),
    paragraph: Int32Array.from(paragraph),
    paragraphFrom: Int32Array.from([...paragraphFrom, kept.length]),
  }
}

type Quotes = Pick<
  Sight,
  'quote' | 'quotation' | 'quotationFrom' | 'quotationTo' | 'quotationBefore' | 'quotationAfter'
>

function quotesOf(all: readonly Quotation[], start: Int32Array, end: Int32Array, paragraph: Int32Array): Quotes {
  const n = start.length
  const quote = new Uint8Array(n)
  const quotation = new Int32Array(n).fill(-1)
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const q of all) {
    if (q.depth > 0) continue
    while (at < n && (end[at] as number) <= q.span.start) at++
    const first = at
    const number = from.length
    for (; at < n && (start[at] as number) < q.span.end; at++) {
      quotation[at] = number
      if (q.marks === 'single') quote[at] = quoteState.single
      else if ((start[at] as number) < q.inner.start) quote[at] = quoteState.open
      else quote[at] = (end[at] as number) > q.inner.end ? quoteState.close : quoteState.inside
    }
    if (at === first) continue
    from.push(first)
    to.push(at)
  }
  const near = nearQuotations(quotation, paragraph)
  return { quote, quotation, quotationFrom: Int32Array.from(from), quotationTo: Int32Array.from(to), ...near }
}

function nearQuotations(
  quotation: Int32Array,
  paragraph: Int32Array,
): Pick<Sight, 'quotationBefore' | 'quotationAfter'> {
  const n = quotation.length
  const quotationBefore = new Int32Array(n).fill(-1)
  const quotationAfter = new Int32Array(n).fill(-1)
  for (let i = 1; i < n; i++) {
    if (paragraph[i] !== paragraph[i - 1]) continue
    const last = quotation[i - 1] as number
    quotationBefore[i] = last >= 0 && last !== quotation[i] ? last : (quotationBefore[i - 1] as number)
  }
  for (let i = n - 2; i >= 0; i--) {
    if (paragraph[i] !== paragraph[i + 1]) continue
    const next = quotation[i + 1] as number
    quotationAfter[i] = next >= 0 && next !== quotation[i] ? next : (quotationAfter[i + 1] as number)
  }
  return { quotationBefore, quotationAfter }
}

function likelyCues(
  rate: Uint8Array,
  sentence: Int32Array,
  sentenceFrom: Int32Array,
): Pick<Sight, 'cueBefore' | 'cueAfter' | 'bestCue'> {
  const n = rate.length
  const cueBefore = new Int32Array(n).fill(-1)
  const cueAfter = new Int32Array(n).fill(-1)
  const bestCue = new Int32Array(Math.max(0, sentenceFrom.length - 1)).fill(-1)
  for (let i = 0; i < n; i++) {
    const likely = (rate[i] as number) >= strongRate
    const s = sentence[i] as number
    const best = bestCue[s] as number
    if (likely && (best < 0 || (rate[i] as number) > (rate[best] as number))) bestCue[s] = i
    if (i + 1 < n && sentence[i + 1] === s) cueBefore[i + 1] = likely ? i : (cueBefore[i] as number)
  }
  for (let i = n - 2; i >= 0; i--) {
    if (sentence[i + 1] !== sentence[i]) continue
    cueAfter[i] = (rate[i + 1] as number) >= strongRate ? i + 1 : (cueAfter[i + 1] as number)
  }
  return { cueBefore, cueAfter, bestCue }
}

function countsOf(text: string, start: Int32Array, pos: Uint8Array): Pick<Sight, 'commas' | 'verbs'> {
  const n = start.length
  const commas = new Int32Array(n + 1)
  const verbs = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) {
    commas[i + 1] = (commas[i] as number) + (text.charCodeAt(start[i] as number) === 44 ? 1 : 0)
    verbs[i + 1] = (verbs[i] as number) + (isVerb(pos[i] as number) ? 1 : 0)
  }
  return { commas, verbs }
}
