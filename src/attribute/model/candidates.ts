import { holds, type Run, share } from './hints.ts'
import { linkLabels } from './labels.ts'
import type { CueSite, Found } from './standing.ts'
import type { Linked } from './link.ts'
import type { Marking } from './markings.ts'

/** What may be an attribution: a cue with the source and content that the second model marks for it. */
export interface Candidate {
  readonly site: CueSite
  /** How its marking came about, and how much less the second model likes it than its best (logs). */
  readonly way: number
  readonly loss: number
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  /** Probability of the cue, by the first model. */
  readonly cueChance: number
  /** Greatest, mean and least probability of the content's tokens, by the second model. */
  readonly mostContent: number
  readonly meanContent: number
  readonly leastContent: number
  /** Mean probability of the content's tokens that the best marking leaves out, and of those that it has more; −1 none. */
  readonly gained: number
  readonly left: number
  /** Of the source's tokens; without a source, of the likeliest token not chosen. */
  readonly meanSource: number
  readonly leastSource: number
  /** Greatest mean probability of the content of another candidate that holds this cue; 0 if none does. */
  readonly coveredBy: number
  /** Head of that candidate's cue; −1 if none holds this cue. */
  readonly coveringHead: number
  /** The same of another candidate that shares content with this one. */
  readonly sharedWith: number
  /** Greatest probability of a cue that lies in this one's content; 0 if none does. */
  readonly covers: number
}

/** Candidates of the cues that were found, those of one cue beside each other, in text order of the cues; those without content left out. */
export function candidatesOf(found: Found, linked: readonly Linked[]): Candidate[] {
  const groups = linked.map((l, i) =>
    l.markings.map((m) => candidateOf(l, m, found.chances[i] as number)).filter((c) => c !== null),
  )
  const firsts = groups.map((g) => g[0] ?? null)
  return groups.flatMap((group, i) => group.map((c) => ({ ...c, ...standing(firsts, c, i) })))
}

type Lone = Omit<Candidate, 'coveredBy' | 'coveringHead' | 'sharedWith' | 'covers'>

function candidateOf(
  { site, source, content, markings: [best] }: Linked,
  { labels, way, loss }: Marking,
  cueChance: number,
): Lone | null {
  const contents = runsOf(labels, linkLabels.content, site.windowFrom)
  if (contents.length === 0) return null
  const sources = runsOf(labels, linkLabels.source, site.windowFrom)
  const ofContent = sureness(content, contents, site.windowFrom)
  const ofSource = sureness(source, sources, site.windowFrom)
  return {
    site,
    way,
    loss,
    source: sources,
    content: contents,
    cueChance,
    mostContent: ofContent.most,
    meanContent: ofContent.mean,
    leastContent: ofContent.least,
    gained: meanOfOthers(content, labels, best?.labels ?? labels),
    left: meanOfOthers(content, best?.labels ?? labels, labels),
    meanSource: ofSource.mean,
    leastSource: ofSource.least,
  }
}

/** Mean probability of the tokens that one marking has in its content and another has not; −1 if there are none. */
function meanOfOthers(chances: Float32Array, labels: Uint8Array, others: Uint8Array): number {
  let [sum, count] = [0, 0]
  for (let t = 0; t < labels.length; t++) {
    if ((labels[t] as number) < linkLabels.content || (others[t] as number) >= linkLabels.content) continue
    sum += chances[t] as number
    count++
  }
  return count === 0 ? -1 : sum / count
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

/** Cues this far apart in the list are not compared: their windows hardly meet. */
const neighbours = 24

type Relations = Pick<Candidate, 'coveredBy' | 'coveringHead' | 'sharedWith' | 'covers'>

function standing(firsts: readonly (Lone | null)[], own: Lone, index: number): Relations {
  let [coveredBy, coveringHead, sharedWith, covers] = [0, -1, 0, 0]
  for (let j = Math.max(0, index - neighbours); j < Math.min(firsts.length, index + neighbours + 1); j++) {
    const other = firsts[j] ?? null
    if (j === index || other === null) continue
    if (holds(other.content, own.site.head) && other.meanContent > coveredBy) {
      coveredBy = other.meanContent
      coveringHead = other.site.head
    }
    if (holds(own.content, other.site.head)) covers = Math.max(covers, other.cueChance)
    if (share(other.content, own.content) > 0) sharedWith = Math.max(sharedWith, other.meanContent)
  }
  return { coveredBy, coveringHead, sharedWith, covers }
}
