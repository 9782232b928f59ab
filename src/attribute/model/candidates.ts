import { holds, type Run, share } from './hints.ts'
import { linkLabels } from './labels.ts'
import type { CueSite, Found } from './link-features.ts'
import type { Linked } from './link.ts'

/** What may be an attribution: a cue with the source and content that the second model marks for it. */
export interface Candidate {
  readonly site: CueSite
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  /** Probability of the cue, by the first model. */
  readonly cueChance: number
  /** Greatest, mean and least probability of the content's tokens, by the second model. */
  readonly mostContent: number
  readonly meanContent: number
  readonly leastContent: number
  /** Of the source's tokens; without a source, of the likeliest token not chosen. */
  readonly meanSource: number
  readonly leastSource: number
  /** Greatest mean probability of the content of another candidate that holds this cue; 0 if none does. */
  readonly coveredBy: number
  /** The same of another candidate that shares content with this one. */
  readonly sharedWith: number
}

/** Candidates of the cues that were found, in text order; cues without any content left out. */
export function candidatesOf(found: Found, linked: readonly Linked[]): Candidate[] {
  const own = linked.map((l, i) => candidateOf(l, found.chances[i] as number)).filter((c) => c !== null)
  return own.map((c, i) => ({ ...c, ...standing(own, i) }))
}

type Lone = Omit<Candidate, 'coveredBy' | 'sharedWith'>

function candidateOf({ site, labels, source, content }: Linked, cueChance: number): Lone | null {
  const contents = runsOf(labels, linkLabels.content, site.windowFrom)
  if (contents.length === 0) return null
  const sources = runsOf(labels, linkLabels.source, site.windowFrom)
  const ofContent = sureness(content, contents, site.windowFrom)
  const ofSource = sureness(source, sources, site.windowFrom)
  return {
    site,
    source: sources,
    content: contents,
    cueChance,
    mostContent: ofContent.most,
    meanContent: ofContent.mean,
    leastContent: ofContent.least,
    meanSource: ofSource.mean,
    leastSource: ofSource.least,
  }
}

/** Runs of tokens that carry a label or the one after it. */
function runsOf(labels: Uint8Array, first: number, offset: number): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== first) continue
    let to = i + 1
    while (to < labels.length && labels[to] === first + 1) to++
    runs.push({ from: i + offset, to: to + offset })
    i = to - 1
  }
  return runs
}

function sureness(
  chances: Float32Array,
  runs: readonly Run[],
  offset: number,
): { most: number; mean: number; least: number } {
  if (runs.length === 0) {
    const most = chances.reduce((m, p) => Math.max(m, p), 0)
    return { most, mean: most, least: most }
  }
  let [most, least, sum, count] = [0, 1, 0, 0]
  for (const { from, to } of runs) {
    for (let i = from; i < to; i++) {
      const p = chances[i - offset] as number
      most = Math.max(most, p)
      least = Math.min(least, p)
      sum += p
      count++
    }
  }
  return { most, mean: sum / count, least }
}

/** Candidates this far apart in the list are not compared: their windows hardly meet. */
const neighbours = 24

function standing(all: readonly Lone[], index: number): Pick<Candidate, 'coveredBy' | 'sharedWith'> {
  const own = all[index] as Lone
  let [coveredBy, sharedWith] = [0, 0]
  for (let j = Math.max(0, index - neighbours); j < Math.min(all.length, index + neighbours + 1); j++) {
    const other = all[j] as Lone
    if (j === index) continue
    if (holds(other.content, own.site.head)) coveredBy = Math.max(coveredBy, other.meanContent)
    if (share(other.content, own.content) > 0) sharedWith = Math.max(sharedWith, other.meanContent)
  }
  return { coveredBy, sharedWith }
}
