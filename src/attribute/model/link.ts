import { type Lattice, newLattice, resetLattice, stepsOf, sumChain, width } from './crf.ts'
import { linkEdgeCount, linkEdges } from './edges.ts'
import { linkChain, linkLabels } from './labels.ts'
import { type Around, aroundFeatures, aroundOf, isSameAround } from './around.ts'
import { sightOfCue } from './cue-sight.ts'
import { ownFeatures } from './link-features.ts'
import { type Marking, markingsOf } from './markings.ts'
import type { Sight } from './sight.ts'
import { type CueSite, type Found, standingOf } from './standing.ts'
import { addEdges, addRows, featuresFor, newRowSums, type ReadableWeights, sumRows } from './table.ts'
import { sumTokens } from './token-sums.ts'

/** What the second model says of a cue. */
export interface Linked {
  readonly site: CueSite
  /** The likeliest first. */
  readonly markings: readonly Marking[]
  /** Probability of each token of the window to be in the source, in the content. */
  readonly source: Float32Array
  readonly content: Float32Array
}

/** Marks the source and content of each cue that was found. `sums` are those of the tokens, if they are known. */
export function linkCues(
  weights: ReadableWeights,
  s: Sight,
  found: Found,
  sums: Float32Array = sumTokens(s, weights.table),
): Linked[] {
  const lattice = newLattice(256)
  return found.sites.map((site) => {
    scoreWindow(weights, s, found, site, sums, lattice)
    return decoded(site, lattice)
  })
}

function scoreWindow(
  weights: ReadableWeights,
  s: Sight,
  found: Found,
  site: CueSite,
  sums: Float32Array,
  lattice: Lattice,
): void {
  const { windowFrom, windowTo } = site
  const cue = sightOfCue(s, site)
  const features = featuresFor(weights.table)
  const kinds = new Uint16Array(linkEdgeCount)
  const { beforeCell } = stepsOf(linkChain)
  resetLattice(lattice, windowTo - windowFrom)
  lattice.emission.set(sums.subarray(windowFrom * width, windowTo * width))
  const shared = newRowSums()
  let before: Around | null = null
  for (let i = windowFrom; i < windowTo; i++) {
    const around = aroundOf(s, found, site, standingOf(s, site, i), i)
    if (before === null || !isSameAround(before, around)) {
      features.count = 0
      aroundFeatures(s, found, cue, around, features)
      sumRows(weights.table, features, shared)
    }
    features.count = 0
    ownFeatures(s, cue, around, i, features)
    addRows(weights.table, features, lattice.emission, (i - windowFrom) * width, shared)
    linkEdges(s, found, i, around.at, before?.at ?? null, kinds, 0)
    addEdges(weights.edges, kinds, linkEdgeCount, beforeCell, lattice, i - windowFrom)
    before = around
  }
}

function decoded(site: CueSite, lattice: Lattice): Linked {
  const markings = markingsOf(site, lattice)
  sumChain(linkChain, lattice)
  return {
    site,
    markings,
    source: chancesOf(lattice, linkLabels.source),
    content: chancesOf(lattice, linkLabels.content),
  }
}

/** Probability of each token to carry a label or the one after it. */
function chancesOf({ length, marginal }: Lattice, label: number): Float32Array {
  const chances = new Float32Array(length)
  for (let t = 0; t < length; t++) {
    const at = t * width + label
    chances[t] = (marginal[at] as number) + (marginal[at + 1] as number)
  }
  return chances
}
