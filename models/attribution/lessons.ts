import { linkEdgeCount, linkEdges, tokenEdgeCount, tokenEdges } from '../../src/attribute/model/edges.ts'
import { tokenFeatures } from '../../src/attribute/model/features.ts'
import { siteOf } from '../../src/attribute/model/find-cues.ts'
import { linkLabels } from '../../src/attribute/model/labels.ts'
import { linkFeatures } from '../../src/attribute/model/link-features.ts'
import { type CueSite, type Found, type Standing, standingOf } from '../../src/attribute/model/standing.ts'
import { type GoldAttribution, type Lesson, mark } from './corpus.ts'
import type { Examples } from './examples.ts'
import { type RowLists, rowLists } from './rows.ts'

/** All tokens of the lessons in one list. */
export interface Tokens {
  readonly lessons: readonly Lesson[]
  /** First token of each lesson. */
  readonly base: Int32Array
  /** Lesson of each token. */
  readonly lesson: Int32Array
  readonly lists: RowLists
}

/** Examples, and the lesson that each sequence is from. */
export interface Taught {
  readonly examples: Examples
  readonly lesson: Int32Array
}

/** Puts the tokens of all lessons into one list, with their rows. */
export function tokensOf(lessons: readonly Lesson[], bits: number, least: number): Tokens {
  const base = new Int32Array(lessons.length + 1)
  for (const [k, { sight }] of lessons.entries()) base[k + 1] = (base[k] as number) + sight.length
  const total = base[lessons.length] as number
  const lesson = new Int32Array(total)
  for (let k = 0; k < lessons.length; k++) lesson.fill(k, base[k], base[k + 1])
  const lists = rowLists(
    total,
    (i, out) => {
      const k = lesson[i] as number
      tokenFeatures((lessons[k] as Lesson).sight, i - (base[k] as number), out)
    },
    bits,
    least,
  )
  return { lessons, base, lesson, lists }
}

/** Examples of the first model: a sequence for each paragraph. */
export function cueExamples({ lessons, base, lesson, lists }: Tokens): Taught {
  const total = lesson.length
  const edges = new Uint16Array(total * tokenEdgeCount)
  const gold = new Uint8Array(total)
  const from: number[] = []
  const owners: number[] = []
  for (const [k, { sight, gold: own }] of lessons.entries()) {
    const start = base[k] as number
    gold.set(own, start)
    for (let p = 0; p + 1 < sight.paragraphFrom.length; p++) {
      const first = sight.paragraphFrom[p] as number
      from.push(start + first)
      owners.push(k)
      for (let i = first; i < (sight.paragraphFrom[p + 1] as number); i++) {
        tokenEdges(sight, i, i === first, edges, (start + i) * tokenEdgeCount)
      }
    }
  }
  const token = Int32Array.from({ length: total }, (_, i) => i)
  const examples: Examples = {
    tokenRows: lists.rows,
    tokenFrom: lists.from,
    ownRows: null,
    ownFrom: null,
    token,
    edges,
    edgeCount: tokenEdgeCount,
    gold,
    from: Int32Array.from([...from, total]),
  }
  return { examples, lesson: Int32Array.from(owners) }
}

/**
 * Examples of the second model: a sequence for each cue found by the first that is one, and for those it missed. What
 * is no cue is left to the judge: so the model always gives the likeliest content and source.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one pass that fills parallel tables.
export function linkExamples(tokens: Tokens, found: readonly Found[], bits: number, least: number): Taught {
  const { lessons, base } = tokens
  const sites = found.flatMap((f, k) => sitesOf(lessons[k] as Lesson, f).map((site) => ({ k, site })))
  const from = Int32Array.from({ length: sites.length + 1 }, () => 0)
  for (const [n, { site }] of sites.entries()) from[n + 1] = (from[n] as number) + site.windowTo - site.windowFrom
  const total = from[sites.length] as number
  const owner = new Int32Array(total)
  const token = new Int32Array(total)
  const gold = new Uint8Array(total)
  const edges = new Uint16Array(total * linkEdgeCount)
  for (const [n, { k, site }] of sites.entries()) {
    const start = from[n] as number
    owner.fill(n, start, from[n + 1])
    const lesson = lessons[k] as Lesson
    gold.set(goldOf(lesson, site), start)
    let before: Standing | null = null
    for (let i = site.windowFrom; i < site.windowTo; i++) {
      const at = start + i - site.windowFrom
      token[at] = (base[k] as number) + i
      const standing = standingOf(lesson.sight, site, i)
      linkEdges(lesson.sight, found[k] as Found, i, standing, before, edges, at * linkEdgeCount)
      before = standing
    }
  }
  const lists = rowLists(
    total,
    (position, out) => {
      const n = owner[position] as number
      const { k, site } = sites[n] as { k: number; site: CueSite }
      const i = site.windowFrom + position - (from[n] as number)
      const { sight } = lessons[k] as Lesson
      linkFeatures(sight, found[k] as Found, site, standingOf(sight, site, i), i, out)
    },
    bits,
    least,
  )
  const examples: Examples = {
    tokenRows: tokens.lists.rows,
    tokenFrom: tokens.lists.from,
    ownRows: lists.rows,
    ownFrom: lists.from,
    token,
    edges,
    edgeCount: linkEdgeCount,
    gold,
    from,
  }
  return { examples, lesson: Int32Array.from(sites, ({ k }) => k) }
}

/** Cues found that are cues, and those that were missed. */
function sitesOf({ attributions, sight }: Lesson, { sites }: Found): CueSite[] {
  const right = sites.filter((site) => goldFor(attributions, site) !== null)
  const met = new Set(right.map((site) => goldFor(attributions, site)))
  const missed = attributions.filter((a) => !met.has(a) && a.cue.length > 0 && a.content.length > 0)
  return [...right, ...missed.map(({ cue }) => siteOf(sight, cue[0] as number, (cue.at(-1) as number) + 1))]
}

/** The gold attribution whose cue shares most tokens with the site; null if none shares one. */
export function goldFor(attributions: readonly GoldAttribution[], site: CueSite): GoldAttribution | null {
  let best: GoldAttribution | null = null
  let most = 0
  for (const a of attributions) {
    const shared = a.cue.filter((i) => i >= site.from && i < site.to).length
    if (shared > most) {
      most = shared
      best = a
    }
  }
  return best
}

/** Labels of the second model for the window of a site; all outside if no attribution has this cue. */
function goldOf({ attributions, sight }: Lesson, site: CueSite): Uint8Array {
  const labels = new Uint8Array(sight.length)
  const attribution = goldFor(attributions, site)
  if (attribution !== null) {
    const free = (i: number): boolean => i < site.from || i >= site.to
    mark(labels, attribution.content.filter(free), linkLabels.content)
    mark(labels, attribution.source.filter(free), linkLabels.source)
  }
  const window = labels.slice(site.windowFrom, site.windowTo)
  for (let t = 0; t < window.length; t++) {
    const label = window[t] as number
    if (label > 0 && label % 2 === 0 && (t === 0 || (window[t - 1] !== label && window[t - 1] !== label - 1)))
      window[t] = label - 1
  }
  return window
}
