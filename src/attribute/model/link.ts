import { bestChain, type Lattice, newLattice, resetLattice, stepsOf, sumChain, width } from './crf.ts'
import { linkEdgeCount, linkEdges } from './edges.ts'
import { newFeatures } from './features.ts'
import { linkChain, linkLabels } from './labels.ts'
import { type CueSite, type Found, linkFeatures, type Standing, standingOf } from './link-features.ts'
import type { Sight } from './sight.ts'
import { addEdges, addRows, type ReadableWeights } from './table.ts'
import { sumTokens } from './token-sums.ts'

/** What the second model says of a cue. */
export interface Linked {
  readonly site: CueSite
  /** Label of each token of the window. */
  readonly labels: Uint8Array
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
  const features = newFeatures()
  const kinds = new Uint16Array(linkEdgeCount)
  const { beforeCell } = stepsOf(linkChain)
  resetLattice(lattice, windowTo - windowFrom)
  lattice.emission.set(sums.subarray(windowFrom * width, windowTo * width))
  let before: Standing | null = null
  for (let i = windowFrom; i < windowTo; i++) {
    const at = standingOf(s, site, i)
    features.count = 0
    linkFeatures(s, found, site, at, i, features)
    addRows(weights.table, features, lattice.emission, (i - windowFrom) * width)
    linkEdges(s, found, i, at, before, kinds, 0)
    addEdges(weights.edges, kinds, linkEdgeCount, beforeCell, lattice, i - windowFrom)
    before = at
  }
}

/** What the score of a content is raised by, step by step, until there is one. */
const pushes = [2, 3, 5]

/** The best labels that hold some content: whether the cue deserves any is not decided here. */
function bestLabels(lattice: Lattice): Uint8Array {
  const { emission, length } = lattice
  const labels = new Uint8Array(length)
  bestChain(linkChain, lattice, labels)
  let pushed = 0
  for (const push of pushes) {
    if (labels.includes(linkLabels.content)) break
    pushed += push
    raise(emission, length, push)
    bestChain(linkChain, lattice, labels)
  }
  if (pushed > 0) raise(emission, length, -pushed)
  return labels
}

function raise(emission: Float32Array, length: number, by: number): void {
  for (let t = 0; t < length; t++) {
    const at = t * width + linkLabels.content
    emission[at] = (emission[at] as number) + by
  }
}

function decoded(site: CueSite, lattice: Lattice): Linked {
  const labels = bestLabels(lattice)
  sumChain(linkChain, lattice)
  return {
    site,
    labels,
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
