/**
 * Trains the three attribution models on articles with marked attributions (`{ id, text, attributions, discard }`, one a
 * line): a chain that finds sources, cues and contents; a chain that, for each cue, marks its source and content; and a
 * judge of what comes out. Each learns from what the one before brings on articles it was not trained on. The same file
 * gives the same bytes.
 */
import { type AttributionModel, eagerness } from '../../src/attribute/model/attributions.ts'
import { linkEdgeKinds, tokenEdgeKinds } from '../../src/attribute/model/edges.ts'
import { findCues } from '../../src/attribute/model/find-cues.ts'
import { cueChain, linkChain } from '../../src/attribute/model/labels.ts'
import { linkCues, type Linked } from '../../src/attribute/model/link.ts'
import type { Found } from '../../src/attribute/model/standing.ts'
import type { ChainWeights } from '../../src/attribute/model/table.ts'
import { toAttributionBytes } from '../../src/attribute/model/weights.ts'
import { compact, quantised } from './compact.ts'
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

/** Rows of the tables, as a power of two. */
const rowBits = 21
/** Features in fewer tokens than this are left out. */
const leastSeen = 3
/** One hint in so many is withheld from the chains. */
const withheldEach = 7
const cueFolds = 4
const linkFolds = 3
/** Rows without a weight of this size are left out of the file: costs nothing that can be measured, halves it. */
const leastWeight = 0.03
/** Rows without a weight of this size are left out while the next model is taught. */
const leastTaught = 1e-4

const cueSetting = { chain: cueChain, rowBits, edgeKinds: tokenEdgeKinds, epochs: 6, rate: 0.05, seed: 7 }
const linkSetting = { chain: linkChain, rowBits, edgeKinds: linkEdgeKinds, epochs: 8, rate: 0.04, seed: 11 }

/** What both chains bring from each article, trained on others, and the lessons to train them on all. */
export interface Heard {
  readonly uses: Uses
  readonly lessons: readonly Lesson[]
  readonly cueLessons: Taught
  readonly linkLessons: Taught
  readonly found: readonly Found[]
  readonly linked: readonly (readonly Linked[])[]
}

/** Trains both chains on parts of the articles, and hears what they make of the others. */
export function hearArticles(articles: readonly Article[]): Heard {
  const drafts = articles.map(draft)
  const uses = sumUses(drafts)
  const lessons = drafts.map((d) => lessonOf(d, lexiconOf(uses, d.uses)))
  const taught = withSomeWithheld(drafts).map((d) => lessonOf(d, lexiconOf(uses, d.uses)))
  const tokens = tokensOf(taught, rowBits, leastSeen)
  const cueLessons = cueExamples(tokens)
  const readings = jackknife(lessons, cueLessons, cueSetting, cueFolds, (weights, { sight }, k) => ({
    found: findCues(weights, sight, eagerness),
    foundByTaught: findCues(weights, (taught[k] as Lesson).sight, eagerness),
  }))
  const found = readings.map((r) => r.found)
  const foundByTaught = readings.map((r) => r.foundByTaught)
  const linkLessons = linkExamples(tokens, foundByTaught, rowBits, leastSeen)
  const linked = jackknife(lessons, linkLessons, linkSetting, linkFolds, (weights, { sight }, k) =>
    linkCues(weights, sight, found[k] as Found),
  )
  return { uses, lessons, cueLessons, linkLessons, found, linked }
}

/** The same without every seventh hint, so that the chains learn to do without the rules where those see nothing. */
function withSomeWithheld(drafts: readonly Drafted[]): Drafted[] {
  let seen = 0
  return drafts.map((d) => ({ ...d, hints: d.hints.filter(() => ++seen % withheldEach !== 0) }))
}

/** The bytes of the trained models. */
export function trainAttribution(articlesPath: string): { bytes: Uint8Array } {
  const { uses, lessons, cueLessons, linkLessons, found, linked } = hearArticles(readArticles(articlesPath))
  const model: AttributionModel = {
    lexicon: lexiconOf(uses),
    cues: trained(cueLessons, cueSetting),
    links: trained(linkLessons, linkSetting),
    acceptance: trainJudge(lessons, found, linked),
  }
  return { bytes: toAttributionBytes(model) }
}

type ChainSetting = Omit<Setting, 'only' | 'say'>

/** What `read` makes of each lesson, with weights trained on the lessons of the other folds. */
function jackknife<T>(
  lessons: readonly Lesson[],
  { examples, lesson }: Taught,
  setting: ChainSetting,
  folds: number,
  read: (weights: ChainWeights, lesson: Lesson, index: number) => T,
): T[] {
  const results: T[] = []
  for (let fold = 0; fold < folds; fold++) {
    const only = (sequence: number): boolean => (lesson[sequence] as number) % folds !== fold
    const weights = compact(learn(examples, { ...setting, only }), rowBits, leastTaught)
    for (const [k, l] of lessons.entries()) if (k % folds === fold) results[k] = read(weights, l, k)
    console.log(`fold ${fold + 1} of ${folds}`)
  }
  return results
}

function trained({ examples }: Taught, setting: ChainSetting): ChainWeights {
  return quantised(compact(learn(examples, { ...setting, say: console.log }), rowBits, leastWeight))
}
