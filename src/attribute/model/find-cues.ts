import { bestChain, type Lattice, newLattice, resetLattice, stepsOf, sumChain, width } from './crf.ts'
import { tokenEdgeCount, tokenEdges } from './edges.ts'
import type { Ruled } from './hints.ts'
import { cueChain, cueLabels } from './labels.ts'
import type { CueSite, Found } from './standing.ts'
import type { Sight } from './sight.ts'
import { addEdges, type ReadableWeights } from './table.ts'
import { sumTokens } from './token-sums.ts'
import { isVerb } from './tags.ts'

/** Tokens looked at together at most: paragraphs are shorter, walls of marks are not. */
const longestSequence = 1000
/** Tokens before and after a cue that its content may reach. */
const reach = 200
/** The same in a paragraph longer than `longestSequence`, which is a text without paragraphs. */
const reachInWall = 100
/** Cues before and after it that its content may reach over: one that jumps so many has not been seen. */
const cuesAround = 12
/** The same in a paragraph of about `crowd` cues and more, a wall of words: there windows must not pile up. */
const cuesAroundInCrowd = 6
const crowd = 100

/**
 * Probabilities of the first model by token, and the cues it finds. `eagerness` is added to the score of each cue; `sums`
 * are those of the tokens, if they are known.
 */
export function findCues(
  weights: ReadableWeights,
  s: Sight,
  eagerness: number,
  sums: Float32Array = sumTokens(s, weights.table),
): Found {
  const found = {
    source: new Uint8Array(s.length),
    cue: new Uint8Array(s.length),
    content: new Uint8Array(s.length),
  }
  const labels = new Uint8Array(s.length)
  const chance = new Float32Array(s.length)
  const lattice = newLattice(256)
  for (let p = 0; p + 1 < s.paragraphFrom.length; p++) {
    const end = s.paragraphFrom[p + 1] as number
    for (let from = s.paragraphFrom[p] as number; from < end; ) {
      const to = sequenceEnd(s, from, end)
      scoreTokens(weights, s, from, to, sums, lattice)
      labels.set(bestLabels(lattice, eagerness), from)
      sumChain(cueChain, lattice)
      keepBuckets(lattice, from, found)
      keepChances(lattice, from, chance)
      from = to
    }
  }
  addRuled(s, labels)
  const sites = sitesOf(s, labels)
  return { ...found, ...sites, chances: Float32Array.from(sites.sites, ({ from }) => chance[from] as number) }
}

/** Marks the cues of the rules where no cue was found: they are looked at too. */
function addRuled({ rules }: Sight, labels: Uint8Array): void {
  for (const { cue, top } of rules) {
    const run = cue[0]
    if (!top || run === undefined) continue
    const found = labels.subarray(run.from, run.to).some((l) => l === cueLabels.cue || l === cueLabels.inCue)
    if (found) continue
    labels.fill(cueLabels.inCue, run.from, run.to)
    labels[run.from] = cueLabels.cue
  }
}

/** Keeps the probability of each token to begin a cue. */
function keepChances({ marginal, length }: Lattice, from: number, chance: Float32Array): void {
  for (let t = 0; t < length; t++) chance[from + t] = marginal[t * width + cueLabels.cue] as number
}

/** Where the sequence that begins at `from` ends: with the paragraph, or with a sentence of a very long one. */
function sequenceEnd(s: Sight, from: number, end: number): number {
  if (end - from <= longestSequence) return end
  const limit = from + longestSequence
  const start = s.sentenceFrom[s.sentence[limit] as number] as number
  return start > from ? start : limit
}

/** Writes the scores of tokens `[from, to)` into the lattice. */
function scoreTokens(
  weights: ReadableWeights,
  s: Sight,
  from: number,
  to: number,
  sums: Float32Array,
  lattice: Lattice,
): void {
  const kinds = new Uint16Array(tokenEdgeCount)
  const { beforeCell } = stepsOf(cueChain)
  resetLattice(lattice, to - from)
  lattice.emission.set(sums.subarray(from * width, to * width))
  for (let i = from; i < to; i++) {
    tokenEdges(s, i, i === s.paragraphFrom[s.paragraph[i] as number], kinds, 0)
    addEdges(weights.edges, kinds, tokenEdgeCount, beforeCell, lattice, i - from)
  }
}

function bestLabels(lattice: Lattice, eagerness: number): Uint8Array {
  const { emission, length } = lattice
  const best = new Uint8Array(length)
  const shift = (by: number): void => {
    for (let t = 0; t < length; t++) {
      const at = t * width + cueLabels.cue
      emission[at] = (emission[at] as number) + by
    }
  }
  shift(eagerness)
  bestChain(cueChain, lattice, best)
  shift(-eagerness)
  return best
}

/** Bucket of a probability, 0 to 5. */
function bucket(p: number): number {
  if (p < 0.3) return p < 0.05 ? 0 : 1
  if (p < 0.7) return p < 0.5 ? 2 : 3
  return p < 0.92 ? 4 : 5
}

function keepBuckets(
  { marginal, length }: Lattice,
  from: number,
  found: Pick<Found, 'source' | 'cue' | 'content'>,
): void {
  const at = (t: number, label: number): number =>
    bucket((marginal[t * width + label] as number) + (marginal[t * width + label + 1] as number))
  for (let t = 0; t < length; t++) {
    found.source[from + t] = at(t, cueLabels.source)
    found.cue[from + t] = at(t, cueLabels.cue)
    found.content[from + t] = at(t, cueLabels.content)
  }
}

/** The cues that labels mark, with what the second model needs of them. */
function sitesOf(s: Sight, labels: Uint8Array): Pick<Found, 'sites' | 'sitesBefore' | 'nearest'> {
  const sites: CueSite[] = []
  const sitesBefore = new Int32Array(s.length + 1)
  const nearest = new Int32Array(s.length).fill(s.length)
  for (let i = 0; i < s.length; i++) {
    sitesBefore[i + 1] = (sitesBefore[i] as number) + (labels[i] === cueLabels.cue ? 1 : 0)
    if (labels[i] !== cueLabels.cue) continue
    let to = i + 1
    while (to < s.length && labels[to] === cueLabels.inCue) to++
    sites.push(siteOf(s, i, to))
  }
  let last = -s.length
  for (let i = 0; i < s.length; i++) {
    if (labels[i] === cueLabels.cue || labels[i] === cueLabels.inCue) last = i
    nearest[i] = i - last
  }
  last = s.length * 2
  for (let i = s.length - 1; i >= 0; i--) {
    if (labels[i] === cueLabels.cue || labels[i] === cueLabels.inCue) last = i
    nearest[i] = Math.min(nearest[i] as number, last - i)
  }
  return { sites: sites.map((_, k) => bounded(sites, k, s)), sitesBefore, nearest }
}

/** A site whose window reaches over no more than a few other cues, so that the work grows with the text. */
function bounded(sites: readonly CueSite[], k: number, { paragraph }: Sight): CueSite {
  const site = sites[k] as CueSite
  const own = paragraph[site.from]
  const inCrowd = [sites[k - crowd / 2], sites[k + crowd / 2]].some((s) => s !== undefined && paragraph[s.from] === own)
  const around = inCrowd ? cuesAroundInCrowd : cuesAround
  return {
    ...site,
    windowFrom: Math.max(site.windowFrom, sites[k - around]?.from ?? 0),
    windowTo: Math.min(site.windowTo, sites[k + around]?.to ?? Infinity),
  }
}

/** The cue of tokens `[from, to)` with its window: its paragraph, and the next one if that one is introduced. */
export function siteOf(s: Sight, from: number, to: number): CueSite {
  let head = from
  for (let i = from; i < to; i++) if (isVerb(s.pos[i] as number)) head = i
  const p = s.paragraph[from] as number
  const start = s.paragraphFrom[p] as number
  let end = s.paragraphFrom[p + 1] as number
  if (introduces(s, end) && p + 2 < s.paragraphFrom.length) end = s.paragraphFrom[p + 2] as number
  const far = end - start > longestSequence ? reachInWall : reach
  const rule = ruleOf(s, from, to)
  return { from, to, head, windowFrom: Math.max(start, from - far), windowTo: Math.min(end, to + far), rule }
}

/** The rule whose cue shares a token with `[from, to)`, the first of several; null if none does. */
function ruleOf(s: Sight, from: number, to: number): Ruled | null {
  for (let i = from; i < to; i++) {
    const rule = s.rules[s.ruleAt[i] as number]
    if (rule !== undefined) return rule
  }
  return null
}

/** Whether the paragraph that ends before token `end` ends with a colon or leaves a quotation open. */
function introduces(s: Sight, end: number): boolean {
  const last = end - 1
  return s.text.charCodeAt(s.start[last] as number) === 58 || s.quote[last] === 1
}
