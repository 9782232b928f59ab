import { readFileSync } from 'node:fs'
import { cues } from '../../src/annotate/cues.ts'
import { quotations } from '../../src/annotate/quotations.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokensWith } from '../../src/annotate/tokens.ts'
import { bucketOf, type CueLexicon, lexiconKey } from '../../src/attribute/model/cue-lexicon.ts'
import type { Hint } from '../../src/attribute/model/hints.ts'
import { cueLabels } from '../../src/attribute/model/labels.ts'
import { type Sight, sightOf } from '../../src/attribute/model/sight.ts'
import { isVerb } from '../../src/attribute/model/tags.ts'
import { noClasses, type WordClasses } from '../../src/attribute/model/word-classes.ts'
import type { Doc, Guess } from '../../src/model/doc.ts'
import { hintsOfRules } from '../../src/attribute/statements.ts'
import { defineStage, type View } from '../../src/model/stage.ts'
import { packageModels } from '../../src/pipeline/package-models.ts'
import { runStages } from '../../src/pipeline/run-stages.ts'

type Pair = readonly [start: number, end: number]

/** An article with its attributions, as the data file has it. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly Pair[] | null
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
  readonly discard?: readonly Pair[]
}

/** An attribution as indexes of tokens, each list in order. */
export interface GoldAttribution {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

/** An article as the models see it, and what they should find. */
export interface Lesson {
  readonly id: string
  readonly sight: Sight
  readonly attributions: readonly GoldAttribution[]
  /** Label of the first model by token. */
  readonly gold: Uint8Array
  /** Whether a token lies in a region that was not annotated. */
  readonly discarded: Uint8Array
}

/** Articles of a JSONL file. */
export function readArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)
}

type Needed = 'token' | 'sentence' | 'quotation' | 'cue'

/** The layers the models and rules read, of a text without furniture. */
export function viewOf(id: string, text: string): View<Needed> {
  let caught: View<Needed> | null = null
  const catcher = defineStage({
    name: 'models/attribution',
    needs: ['token', 'sentence', 'quotation', 'cue'],
    adds: [],
    run: (view) => {
      caught = view
      return { annotations: [], notes: [] }
    },
  })
  runStages(bareDoc(id, text), [tokensWith(packageModels.tagger), sentences, quotations, cues, catcher])
  if (caught === null) throw new RangeError(`no layers of ${id}`)
  return caught
}

function bareDoc(id: string, text: string): Doc {
  const none: Guess<never> = { value: null, basis: null, spans: [], others: [] }
  return {
    id,
    name: id,
    format: 'text',
    sha256: '',
    text,
    encoding: 'utf-8',
    source: [],
    language: 'en',
    meta: {
      outlet: none,
      title: none,
      authors: none,
      published: none,
      modified: none,
      url: none,
      canonicalUrl: none,
      retrieved: none,
    },
    body: [{ start: 0, end: text.length }],
    regions: [],
    damage: [],
    notes: [],
  }
}

/** Uses of each key of the lexicon: how often it is a cue, and how often it occurs. */
export type Uses = Map<number, { cues: number; all: number }>

/** Article with gold in tokens; its sight does not know the lexicon yet. */
export interface Drafted {
  readonly article: Article
  readonly view: View<Needed>
  readonly hints: readonly Hint[]
  readonly uses: Uses
}

/** Reads an article, and counts which words are cues in it. */
export function draft(article: Article): Drafted {
  const view = viewOf(article.id, article.text)
  const hints = hintsOfRules(view)
  const sight = sightOf(view, new Map(), noClasses, hints)
  const uses: Uses = new Map()
  for (let i = 0; i < sight.length; i++) count(uses, keyAt(sight, i), 0, 1)
  for (const { cue } of article.attributions) {
    const head = headOf(sight, tokensIn(sight, cue))
    if (head >= 0) count(uses, keyAt(sight, head), 1, 0)
  }
  return { article, view, hints, uses }
}

function keyAt(sight: Sight, i: number): number {
  return lexiconKey(sight.words.lower[i] as number, sight.pos[i] as number)
}

function count(uses: Uses, key: number, cues: number, all: number): void {
  const known = uses.get(key)
  if (known === undefined) uses.set(key, { cues, all })
  else {
    known.cues += cues
    known.all += all
  }
}

/** The word of a cue that tells: its last verb, else its first word; −1 if it has no token. */
export function headOf({ pos }: Sight, cue: readonly number[]): number {
  return cue.findLast((i) => isVerb(pos[i] as number)) ?? cue[0] ?? -1
}

/** Sums the uses of all articles. */
export function sumUses(drafts: readonly Drafted[]): Uses {
  const sum: Uses = new Map()
  for (const { uses } of drafts) for (const [key, { cues, all }] of uses) count(sum, key, cues, all)
  return sum
}

/** The lexicon of the uses; those of one article left out, so that it does not tell what it should learn. */
export function lexiconOf(uses: Uses, without: Uses = new Map()): CueLexicon {
  const lexicon = new Map<number, number>()
  for (const [key, { cues, all }] of uses) {
    const own = without.get(key)
    const [c, n] = own === undefined ? [cues, all] : [cues - own.cues, all - own.all]
    if (c > 0) lexicon.set(key, bucketOf(c, n))
  }
  return lexicon
}

/** What the models should find in an article. */
export function lessonOf({ article, view, hints }: Drafted, lexicon: CueLexicon, classes: WordClasses): Lesson {
  const sight = sightOf(view, lexicon, classes, hints)
  const attributions = article.attributions.map((a) => ({
    source: tokensIn(sight, a.source ?? []),
    cue: tokensIn(sight, a.cue),
    content: tokensIn(sight, a.content),
  }))
  const gold = new Uint8Array(sight.length)
  for (const a of attributions) mark(gold, a.content, cueLabels.content)
  for (const a of attributions) mark(gold, a.source, cueLabels.source)
  for (const a of attributions) mark(gold, a.cue, cueLabels.cue)
  mend(gold)
  const discarded = new Uint8Array(sight.length)
  for (const i of tokensIn(sight, article.discard ?? [])) discarded[i] = 1
  return { id: article.id, sight, attributions, gold, discarded }
}

/** Tokens whose middle lies in one of the spans, in order. */
export function tokensIn({ start, end, length }: Sight, spans: readonly Pair[]): number[] {
  const found: number[] = []
  for (const [from, to] of spans) {
    let [low, high] = [0, length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((end[middle] as number) <= from) low = middle + 1
      else high = middle
    }
    for (let i = low; i < length && (start[i] as number) < to; i++) {
      const middle = ((start[i] as number) + (end[i] as number)) / 2
      if (middle >= from && middle < to && found.at(-1) !== i) found.push(i)
    }
  }
  return [...new Set(found)].sort((a, b) => a - b)
}

/** Marks runs of tokens with a label, the tokens after the first of a run with the one after it. */
export function mark(labels: Uint8Array, tokens: readonly number[], first: number): void {
  for (const [k, i] of tokens.entries()) labels[i] = k > 0 && tokens[k - 1] === i - 1 ? first + 1 : first
}

/** A run that another mark cut in two begins anew after it. */
function mend(labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === 0 || label % 2 === 1) continue
    const before = i > 0 ? (labels[i - 1] as number) : 0
    if (before !== label && before !== label - 1) labels[i] = label - 1
  }
}
