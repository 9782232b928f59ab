import type { Candidate } from './candidates.ts'
import { classMeasureCount, classMeasures } from './class-features.ts'
import { holds, type Run, share, size } from './hints.ts'
import type { Sight } from './sight.ts'
import type { Found } from './standing.ts'

/** How many numbers are measured of a candidate. */
export const measureCount = 57 + classMeasureCount

/** Cues this far apart in the list are not compared. */
const neighbours = 20
/** Stands for the odds of what is not there. */
const never = -9

/** Candidates of one cue, the likeliest of them, and where they begin in the list. */
interface Group {
  readonly from: number
  readonly to: number
  readonly best: number
}

/** Candidates of lower odds at the first look (logs) are not looked at again. PolNeAR, training part. */
const hopeless = -4

/** Whether a candidate of such odds deserves a second look. */
export function hasHope(odds: number): boolean {
  return odds >= hopeless
}

/**
 * Measures of the candidates that have hope, in text order, `measureCount` each; `odds` are what the weights of features
 * make of each candidate.
 */
export function measuresOf(s: Sight, found: Found, candidates: readonly Candidate[], odds: Float64Array): Float32Array {
  const out = new Float32Array(odds.filter(hasHope).length * measureCount)
  let at = 0
  const groups = groupsOf(candidates, odds)
  for (const [k, group] of groups.entries()) {
    for (let i = group.from; i < group.to; i++) {
      const candidate = candidates[i] as Candidate
      const first = candidates[group.from] as Candidate
      const own = odds[i] as number
      if (!hasHope(own)) continue
      const values = [
        own,
        ...chances(candidate),
        ...places(s, candidate),
        ...contentMeasures(s, found, candidate),
        ...sourceMeasures(s, candidate),
        ...ruleMeasures(candidate),
        ...rivals(group, i, odds),
        ...competitors(candidates, odds, groups, k, candidate),
        oddsOf(candidate.meanContent) - oddsOf(first.meanContent),
        size(candidate.content) - size(first.content),
        candidate.gained,
        candidate.left,
        oddsOf(candidate.meanSource) - oddsOf(first.meanSource),
        ...classMeasures(s, candidate),
      ]
      out.set(values, at)
      at += measureCount
    }
  }
  return out
}

function groupsOf(candidates: readonly Candidate[], odds: Float64Array): Group[] {
  const groups: Group[] = []
  for (let from = 0; from < candidates.length; ) {
    let best = from
    let to = from + 1
    for (; to < candidates.length && candidates[to]?.site === candidates[from]?.site; to++)
      if ((odds[to] as number) > (odds[best] as number)) best = to
    groups.push({ from, to, best })
    from = to
  }
  return groups
}

/** Log of the odds of a probability. */
export function oddsOf(p: number): number {
  return Math.log(Math.max(1e-5, p) / Math.max(1e-5, 1 - p))
}

function chances(c: Candidate): number[] {
  return [
    oddsOf(c.cueChance),
    oddsOf(c.mostContent),
    oddsOf(c.meanContent),
    oddsOf(c.leastContent),
    oddsOf(c.meanSource),
    oddsOf(c.leastSource),
    Math.min(c.loss, 30),
    c.way,
    c.coveredBy,
    c.sharedWith,
    c.covers,
  ]
}

/** Where the cue stands, and the kinds of the words about it. */
function places(s: Sight, { site }: Candidate): number[] {
  const { from, to, head } = site
  const sentence = s.sentence[head] as number
  return [
    s.rate[head] as number,
    tagAt(s, head),
    to - from,
    Math.min(30, from - (s.sentenceFrom[sentence] as number)),
    Math.min(30, (s.sentenceFrom[sentence + 1] as number) - to),
    s.quote[head] as number,
    tagAt(s, to),
    tagAt(s, from - 1),
  ]
}

function contentMeasures(s: Sight, found: Found, { site, content }: Candidate): number[] {
  const first = content[0] as Run
  const last = content.at(-1) as Run
  let tokens = 0
  let quoted = 0
  let agreed = 0
  for (const { from, to } of content) {
    tokens += to - from
    for (let i = from; i < to; i++) {
      if (s.quote[i] !== 0) quoted++
      if ((found.content[i] as number) >= 3) agreed++
    }
  }
  const side = last.to <= site.from ? 0 : first.from >= site.to ? 1 : 2
  const gap = side === 0 ? site.from - last.to : side === 1 ? first.from - site.to : 0
  const sentence = s.sentence[side === 1 ? first.from : last.to - 1] as number
  return [
    Math.min(tokens, 80),
    quoted / tokens,
    agreed / tokens,
    side,
    Math.min(gap, 20),
    content.length,
    sentence - (s.sentence[site.head] as number),
    tagAt(s, first.from),
    tagAt(s, last.to),
    (s.finite[last.to] as number) - (s.finite[first.from] as number),
    most(found.content, site),
    most(found.source, site),
    quotedBefore(s, first.from),
    quotedBefore(s, last.to),
  ]
}

/** Greatest bucket of the tokens of a run. */
function most(buckets: Uint8Array, { from, to }: Run): number {
  let greatest = 0
  for (let i = from; i < to; i++) greatest = Math.max(greatest, buckets[i] as number)
  return greatest
}

/** Whether a boundary lies in quotation marks: 0 outside or at a mark, 1 inside. */
function quotedBefore(s: Sight, at: number): number {
  return at > 0 && at < s.length && s.quotation[at] === s.quotation[at - 1] && (s.quotation[at] as number) >= 0 ? 1 : 0
}

function sourceMeasures(s: Sight, { site, source: [source] }: Candidate): number[] {
  if (source === undefined) return [0, 0, -1, -1, 0]
  const after = source.from >= site.to
  const [low, high] = after ? [site.to, source.from] : [source.to, site.from]
  const between = (counts: Int32Array): number =>
    (counts[Math.max(low, high)] as number) - (counts[Math.min(low, high)] as number)
  const distance = after ? source.from - site.to + 1 : source.to - 1 - site.from
  return [
    Math.min(source.to - source.from, 20),
    Math.max(-30, Math.min(30, distance)),
    between(s.verbs),
    between(s.commas),
    tagAt(s, source.to - 1),
  ]
}

/** Whether the rules see the cue, how sure they are, and how far they agree. */
function ruleMeasures({ site: { rule }, source, content }: Candidate): number[] {
  if (rule === null) return [0, -1, -1, -1, 0]
  const less = Math.min(size(source), size(rule.source))
  const agreed = less === 0 ? (size(source) === size(rule.source) ? 1 : 0) : share(source, rule.source) / less
  const same = (2 * share(content, rule.content)) / (size(content) + size(rule.content))
  return [rule.top ? 2 : 1, same, agreed, rule.score, size(content) - size(rule.content)]
}

/** How the candidate stands to the others of its cue. */
function rivals({ from, to }: Group, i: number, odds: Float64Array): number[] {
  let other = never
  for (let j = from; j < to; j++) if (j !== i) other = Math.max(other, odds[j] as number)
  return [i - from, to - from, other, (odds[i] as number) - other]
}

/** Odds of the best candidate of another cue that holds this one, that this one holds, that shares its content. */
function competitors(
  candidates: readonly Candidate[],
  odds: Float64Array,
  groups: readonly Group[],
  k: number,
  { site, content }: Candidate,
): number[] {
  let [over, under, beside] = [never, never, never]
  const length = size(content)
  const end = Math.min(groups.length, k + neighbours + 1)
  for (let j = Math.max(0, k - neighbours); j < end; j++) {
    if (j === k) continue
    const { best } = groups[j] as Group
    const other = candidates[best] as Candidate
    const likely = odds[best] as number
    if (holds(other.content, site.head)) over = Math.max(over, likely)
    if (holds(content, other.site.head)) under = Math.max(under, likely)
    if (share(other.content, content) > 0.5 * Math.min(size(other.content), length)) beside = Math.max(beside, likely)
  }
  return [over, under, beside]
}

/** Tag of a token; 0 outside the text. */
function tagAt({ pos }: Sight, i: number): number {
  return pos[i] ?? 0
}
