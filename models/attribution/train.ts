/**
 * Trains the three attribution models on articles with marked attributions (`{ id, text, attributions, discard }`, one a
 * line): a chain that finds sources, cues and contents; a chain that, for each cue, marks its source and content; and a
 * judge of what comes out. Each learns from what the one before brings on articles it was not trained on; the weights of a
 * chain are the mean of those trained on parts of the articles and those trained on all, by three seeds. The same file gives
 * the same bytes.
 */
import { type AttributionModel, eagerness } from '../../src/attribute/model/attributions.ts'
import { linkEdgeKinds, tokenEdgeKinds } from '../../src/attribute/model/edges.ts'
import { findCues } from '../../src/attribute/model/find-cues.ts'
import { cueChain, linkChain } from '../../src/attribute/model/labels.ts'
import { linkCues, type Linked } from '../../src/attribute/model/link.ts'
import type { Found } from '../../src/attribute/model/standing.ts'
import type { ChainWeights } from '../../src/attribute/model/table.ts'
import { noClasses, type WordClasses } from '../../src/attribute/model/word-classes.ts'
import { toAttributionBytes } from '../../src/attribute/model/weights.ts'
import { compact, grounded, pruned, quantised } from './compact.ts'
import {
  type Article,
  draft,
  type Drafted,
  type Lesson,
  lessonOf,
  lexiconOf,
  readArticles,
  sumUses,
  type Uses,
} from './corpus.ts'
import { trainJudge } from './judge.ts'
import { learn, type Setting } from './learn.ts'
import { cueExamples, linkExamples, type Taught, tokensOf } from './lessons.ts'
import { meanOf } from './mean.ts'
import { learnClasses } from './words.ts'

/** Rows of the tables, as a power of two. */
const rowBits = 21
/** Features in fewer tokens than this are left out. */
const leastSeen = 5
/** One hint in so many is withheld from the chains. */
const withheldEach = 7
const cueFolds = 4
const linkFolds = 3
/** Rows without a weight of this size are left out of the file, which then has two thirds of them. */
const leastWeight = 0.0125
/** Rows without a weight of this size are left out while the next model is taught. */
const leastTaught = 1e-4

const cueSetting = { chain: cueChain, rowBits, edgeKinds: tokenEdgeKinds, epochs: 6, rate: 0.05, seed: 7, kept: 64 }
const linkSetting = { chain: linkChain, rowBits, edgeKinds: linkEdgeKinds, epochs: 8, rate: 0.04, seed: 11, kept: 96 }

/** Seeds of the settings are these many apart. */
const seeds = [0, 1000, 2000]

/** What both chains bring from each article, trained on others, with the weights of both trained on all and on parts. */
export interface Heard {
  readonly uses: Uses
  readonly classes: WordClasses
  readonly lessons: readonly Lesson[]
  readonly cues: ChainWeights
  readonly links: ChainWeights
  readonly found: readonly Found[]
  readonly linked: readonly (readonly Linked[])[]
}

/** Trains both chains on all articles and on parts of them, and hears what these make of the others. */
export function hearArticles(articles: readonly Article[], vectorsPath: string): Heard {
  const drafts = articles.map(draft)
  const uses = sumUses(drafts)
  const classes = learnClasses(
    vectorsPath,
    drafts.map((d) => lessonOf(d, new Map(), noClasses)),
  )
  const lessons = drafts.map((d) => lessonOf(d, lexiconOf(uses, d.uses), classes))
  const taught = withSomeWithheld(drafts).map((d) => lessonOf(d, lexiconOf(uses, d.uses), classes))
  const tokens = tokensOf(taught, rowBits, leastSeen)
  const cueLessons = cueExamples(tokens)
  const trained = seeds.map((more) => {
    const cues = jackknife(cueLessons, { ...cueSetting, seed: cueSetting.seed + more }, cueFolds)
    const found = readHeldOut(taught, cues.parts, (weights, { sight }) => findCues(weights, sight, eagerness))
    const linkLessons = linkExamples(tokens, found, rowBits, leastSeen)
    return { cues, links: jackknife(linkLessons, { ...linkSetting, seed: linkSetting.seed + more }, linkFolds) }
  })
  const [cues, links] = [trained.map((t) => t.cues), trained.map((t) => t.links)]
  const found = readHeldOut(lessons, meansOfParts(cues), (weights, { sight }) => findCues(weights, sight, eagerness))
  const linked = readHeldOut(lessons, meansOfParts(links), (weights, { sight }, k) =>
    linkCues(weights, sight, found[k] as Found),
  )
  return { uses, classes, lessons, cues: meanOfAll(cues), links: meanOfAll(links), found, linked }
}

/** The same without every seventh hint, so that the chains learn to do without the rules where those see nothing. */
function withSomeWithheld(drafts: readonly Drafted[]): Drafted[] {
  let seen = 0
  return drafts.map((d) => ({ ...d, hints: d.hints.filter(() => ++seen % withheldEach !== 0) }))
}

/** The bytes of the trained models. */
export function trainAttribution(articlesPath: string, vectorsPath: string): { bytes: Uint8Array } {
  const { uses, classes, lessons, cues, links, found, linked } = hearArticles(readArticles(articlesPath), vectorsPath)
  const model: AttributionModel = {
    lexicon: lexiconOf(uses),
    classes,
    cues: quantised(pruned(grounded(cues, cueChain.labels), leastWeight)),
    links: quantised(pruned(grounded(links, linkChain.labels), leastWeight)),
    ...trainJudge(lessons, found, linked),
  }
  return { bytes: toAttributionBytes(model) }
}

type ChainSetting = Omit<Setting, 'only' | 'say'>

/** Weights of a chain trained on all articles, and on all but each part in turn. */
interface Jackknifed {
  readonly parts: readonly ChainWeights[]
  readonly all: ChainWeights
}

function jackknife({ examples, lesson }: Taught, setting: ChainSetting, folds: number): Jackknifed {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const only = (sequence: number): boolean => (lesson[sequence] as number) % folds !== fold
    const weights = compact(learn(examples, { ...setting, only }), rowBits, leastTaught)
    console.log(`fold ${fold + 1} of ${folds}`)
    return weights
  })
  return { parts, all: compact(learn(examples, { ...setting, say: console.log }), rowBits, leastTaught) }
}

/** What `read` makes of each lesson with the weights that have not seen it. */
function readHeldOut<T>(
  lessons: readonly Lesson[],
  parts: readonly ChainWeights[],
  read: (weights: ChainWeights, lesson: Lesson, index: number) => T,
): T[] {
  return lessons.map((lesson, k) => read(parts[k % parts.length] as ChainWeights, lesson, k))
}

/** For each part the mean of the weights of all seeds that have not seen it. */
function meansOfParts(trained: readonly Jackknifed[]): ChainWeights[] {
  const share = 1 / trained.length
  const folds = trained[0]?.parts ?? []
  return folds.map((_, fold) => meanOf(trained.map(({ parts }) => ({ weights: parts[fold] as ChainWeights, share }))))
}

/** Weights between the mean of those trained on parts and those trained on all. */
function meanOfAll(trained: readonly Jackknifed[]): ChainWeights {
  const half = 0.5 / trained.length
  return meanOf(
    trained.flatMap(({ parts, all }) => [
      ...parts.map((weights) => ({ weights, share: 0.5 / parts.length / trained.length })),
      { weights: all, share: half },
    ]),
  )
}
