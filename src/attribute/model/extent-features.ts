import { mix } from '../../text/feature-hash.ts'
import type { CueSight } from './cue-sight.ts'
import { type Features, near, put } from './feature-list.ts'
import type { Standing } from './standing.ts'
import type { Sight } from './sight.ts'

const few = (count: number): number => (count > 3 ? 3 : count)

/** How a content after the cue may go on: clauses, commas and openers since the cue, with so many `cues` between. */
export function extentFeatures(
  s: Sight,
  { to, head, lemma, opener, relative, framed }: CueSight,
  at: Standing,
  cues: number,
  i: number,
  out: Features,
): void {
  const since = (counts: Int32Array): number => few((counts[i] as number) - (counts[to] as number))
  const p = s.pos[i] as number
  const p1 = s.pos[i - 1] as number
  const n1 = i + 1 < s.length ? (s.pos[i + 1] as number) : 63
  const same = at.sentences === 2 ? 1 : 0
  const finite = since(s.finite)
  const pauses = since(s.pauses)
  const subs = since(s.subordinators)
  const clause = finite * 64 + pauses * 16 + subs * 4 + since(s.thats)
  const listed = s.listed[head] as number
  put(out, 175, clause, same)
  put(out, 176, clause, p)
  put(out, 177, mix(1, listed, finite), mix(p1, p, same))
  put(out, 178, mix(2, opener, same), finite * 16 + pauses * 4 + subs)
  put(out, 179, mix(3, opener, pauses), mix(p1, p, finite))
  put(out, 180, mix(4, lemma, finite), p1 * 64 + p)
  put(out, 181, mix(5, p1, p), n1 * 64 + finite * 16 + pauses * 4 + cues)
  put(out, 182, mix(6, s.words.lower[i] as number, finite), mix(opener, p1, pauses))
  put(out, 183, mix(7, s.lemma[i - 1] as number, p), finite * 4 + pauses)
  if (relative) {
    put(out, 184, pauses * 4 + finite, mix(p1, p, n1))
    put(out, 185, pauses * 16 + finite * 4 + cues, same)
  }
  if (framed) put(out, 186, pauses * 4 + finite, same)
  quotedFeatures(s, to, opener, lemma, i, out)
}

/** How a content goes on that holds a quotation: within it, and past its closing mark. */
function quotedFeatures(s: Sight, to: number, opener: number, own: number, i: number, out: Features): void {
  const inside = s.quotation[i] as number
  const number = inside >= 0 ? inside : (s.quotationBefore[i] as number)
  if (number < 0 || (s.quotationFrom[number] as number) < to) return
  const p = s.pos[i] as number
  const p1 = s.pos[i - 1] as number
  if (inside >= 0) {
    put(out, 189, mix(8, opener, near((s.quotationFrom[number] as number) - to)), s.quote[i] as number)
    return
  }
  const close = (s.quotationTo[number] as number) - 1
  const last = close > 0 ? (s.pos[close - 1] as number) : 63
  const since = near(i - close)
  const finite = few((s.finite[i] as number) - (s.finite[close] as number))
  const pauses = few((s.pauses[i] as number) - (s.pauses[close] as number))
  put(out, 190, mix(9, last, since), mix(p1, p, opener))
  put(out, 191, mix(10, opener, finite * 4 + pauses), mix(since, p, s.sentence[i] === s.sentence[close] ? 1 : 0))
  put(out, 192, mix(11, own, finite * 4 + pauses), mix(p1, p, since))
  put(out, 193, mix(12, s.words.lower[i] as number, since), pauses * 64 + last)
}

/** Brackets and dashes: an aside ends in itself, and what it stands in goes on after it. */
export function asideFeatures(s: Sight, { head }: CueSight, at: Standing, i: number, out: Features): void {
  const own = s.aside[i] as number
  const before = i > 0 ? (s.aside[i - 1] as number) : 0
  const cue = s.aside[head] as number
  if (own === 0 && before === 0 && cue === 0) return
  const kind = (a: number): number => (a === 0 ? 0 : a === cue ? 1 : 2)
  const state = kind(own) * 9 + kind(before) * 3 + (cue === 0 ? 0 : 1)
  put(out, 187, state, at.side)
  put(out, 188, state, mix(at.side, s.pos[i] as number, at.sentences))
}
