import { mix } from '../../text/feature-hash.ts'
import type { Candidate } from './candidates.ts'
import type { CueSight } from './cue-sight.ts'
import { type Features, near, put } from './feature-list.ts'
import type { Sight } from './sight.ts'
import type { Standing } from './standing.ts'
import { coarseOf, fineOf, middleOf, part, rankOf } from './word-classes.ts'

/** Of a place outside the paragraph. */
const outside = 0xffffff
/** More than there are ranks. */
const ranked = 32

/** Features of the classes of a token's word and of its neighbours, and of how these words take part in attributions. */
export function classFeatures(s: Sight, i: number, from: number, to: number, out: Features): void {
  const at = (j: number): number => (j < from || j >= to ? outside : (s.grains[j] as number))
  const p = s.pos[i] as number
  const [before, own, after] = [at(i - 1), at(i), at(i + 1)]
  put(out, 400, fineOf(own), p)
  put(out, 401, middleOf(own), p)
  put(out, 402, coarseOf(own), p)
  put(out, 403, middleOf(before), p)
  put(out, 404, middleOf(after), p)
  put(out, 405, middleOf(at(i - 2)), p)
  put(out, 406, middleOf(at(i + 2)), p)
  put(out, 407, coarseOf(before) * 64 + coarseOf(own), p)
  put(out, 408, coarseOf(own) * 64 + coarseOf(after), p)
  put(out, 409, middleOf(own), s.quote[i] as number)
  rankFeatures(s, i, from, to, out)
  nearCueFeatures(s, i, out)
}

function rankFeatures(s: Sight, i: number, from: number, to: number, out: Features): void {
  const at = (j: number): number => (j < from || j >= to ? 0 : (s.ranks[j] as number))
  const p = s.pos[i] as number
  const [before, own, after] = [at(i - 1), at(i), at(i + 1)]
  const verb = rankOf(own, part.cueVerb)
  const source = rankOf(own, part.source)
  put(out, 440, verb, p)
  put(out, 441, rankOf(own, part.cueNoun), p)
  put(out, 442, rankOf(own, part.sourceNoun), p)
  put(out, 443, source, p)
  put(out, 444, verb, s.quote[i] as number)
  put(out, 445, rankOf(before, part.source) * ranked + rankOf(after, part.source), p)
  put(out, 446, source * ranked + rankOf(after, part.cueVerb), p)
  put(out, 447, rankOf(before, part.cueVerb) * ranked + rankOf(after, part.cueVerb), p)
}

/** Class and rank of the nearest likely cue on either side. */
function nearCueFeatures(s: Sight, i: number, out: Features): void {
  const p = s.pos[i] as number
  const before = s.cueBefore[i] as number
  const after = s.cueAfter[i] as number
  if (before >= 0) {
    put(out, 410, middleOf(s.grains[before] as number), mix(1, near(i - before), p))
    put(out, 448, rankOf(s.ranks[before] as number, part.cueVerb), mix(1, near(i - before), p))
  }
  if (after >= 0) {
    put(out, 411, middleOf(s.grains[after] as number), mix(1, near(after - i), p))
    put(out, 449, rankOf(s.ranks[after] as number, part.cueVerb), mix(1, near(after - i), p))
  }
}

/** The same of a token beside a cue. */
export function linkClassFeatures(
  s: Sight,
  { head }: CueSight,
  { side, base }: Standing,
  i: number,
  out: Features,
): void {
  const p = s.pos[i] as number
  const own = s.grains[i] as number
  const cue = s.grains[head] as number
  put(out, 420, middleOf(own), base)
  put(out, 421, coarseOf(own), mix(side, p, coarseOf(cue)))
  put(out, 422, middleOf(cue), side * 64 + p)
  put(out, 423, fineOf(cue), base)
  const source = rankOf(s.ranks[i] as number, part.source)
  const verb = rankOf(s.ranks[head] as number, part.cueVerb)
  put(out, 424, source, base)
  put(out, 425, rankOf(s.ranks[i] as number, part.sourceNoun), mix(side, p, 0))
  put(out, 426, verb, base)
  put(out, 427, verb * ranked + source, side * 64 + p)
}

/** The same of a candidate: of its cue, and of the word its source ends in. */
export function candidateClassFeatures(s: Sight, { site, source: [source] }: Candidate, out: Features): void {
  const { head } = site
  const pos = s.pos[head] as number
  const cue = s.grains[head] as number
  const verb = rankOf(s.ranks[head] as number, part.cueVerb)
  put(out, 430, fineOf(cue), pos)
  put(out, 431, middleOf(cue), pos)
  put(out, 432, middleOf(cue), source === undefined ? 0 : 1)
  put(out, 436, verb, pos)
  put(out, 437, rankOf(s.ranks[head] as number, part.cueNoun), pos)
  if (source === undefined) return
  const last = source.to - 1
  const own = s.grains[last] as number
  const posOfLast = s.pos[last] as number
  put(out, 433, fineOf(own), posOfLast)
  put(out, 434, middleOf(own), posOfLast)
  put(out, 435, coarseOf(own), coarseOf(cue))
  put(out, 438, rankOf(s.ranks[last] as number, part.source), posOfLast)
  put(out, 439, rankOf(s.ranks[last] as number, part.sourceNoun), verb)
}

/** How many numbers `classMeasures` gives. */
export const classMeasureCount = 4

/** Ranks of the cue as verb and noun, of the source's last word as any word and as noun of a source; −1 without a source. */
export function classMeasures(s: Sight, { site, source: [source] }: Candidate): number[] {
  const cue = s.ranks[site.head] as number
  const last = source === undefined ? null : (s.ranks[source.to - 1] as number)
  return [
    rankOf(cue, part.cueVerb),
    rankOf(cue, part.cueNoun),
    last === null ? -1 : rankOf(last, part.source),
    last === null ? -1 : rankOf(last, part.sourceNoun),
  ]
}
