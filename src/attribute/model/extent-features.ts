import { mix } from '../../text/feature-hash.ts'
import { type Features, put } from './features.ts'
import type { CueSite, Standing } from './standing.ts'
import type { Sight } from './sight.ts'
import { tagOf } from './tags.ts'

const few = (count: number): number => (count > 3 ? 3 : count)

/** How a content after the cue may go on: clauses, commas and openers since the cue, with so many `cues` between. */
export function extentFeatures(
  s: Sight,
  { to, head, from }: CueSite,
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
  const opener = openerOf(s, to)
  const own = s.lemma[head] as number
  put(out, 175, clause, same)
  put(out, 176, clause, p)
  put(out, 177, mix(1, listed, finite), mix(p1, p, same))
  put(out, 178, mix(2, opener, same), finite * 16 + pauses * 4 + subs)
  put(out, 179, mix(3, opener, pauses), mix(p1, p, finite))
  put(out, 180, mix(4, own, finite), p1 * 64 + p)
  put(out, 181, mix(5, p1, p), n1 * 64 + finite * 16 + pauses * 4 + cues)
  put(out, 182, mix(6, s.words.lower[i] as number, finite), mix(opener, p1, pauses))
  put(out, 183, mix(7, s.lemma[i - 1] as number, p), finite * 4 + pauses)
  const relative = from > 1 && isRelative(s, from) ? 1 : 0
  if (relative === 1) {
    put(out, 184, pauses * 4 + finite, mix(p1, p, n1))
    put(out, 185, pauses * 16 + finite * 4 + cues, same)
  }
  const framed = from > 0 && isComma(s, from - 1) && to < s.length && isComma(s, to) ? 1 : 0
  if (framed === 1) put(out, 186, pauses * 4 + finite, same)
}

/** Whether the cue is in a clause that a relative pronoun after a comma opens: ", who said". */
function isRelative(s: Sight, from: number): boolean {
  for (let j = from - 1; j >= Math.max(1, from - 3); j--) {
    const tag = tagOf(s.pos[j] as number)
    if (tag === 'WP' || tag === 'WDT') return isComma(s, j - 1)
    if (tag !== 'RB' && tag !== 'VBD' && tag !== 'VBZ' && tag !== 'VBP' && tag !== 'MD') return false
  }
  return false
}

function isComma(s: Sight, i: number): boolean {
  return s.text.charCodeAt(s.start[i] as number) === 44
}

/** What opens the words after a cue: its word for those that open clauses, else its tag. */
function openerOf(s: Sight, to: number): number {
  if (to >= s.length) return 63
  if (s.thats[to + 1] !== s.thats[to]) {
    const next = to + 1 < s.length && s.subordinators[to + 2] !== s.subordinators[to + 1] ? 1 : 0
    return 70 + next
  }
  if (s.subordinators[to + 1] !== s.subordinators[to]) return 72
  const q = s.quote[to] as number
  return q > 0 ? 73 + q : (s.pos[to] as number)
}

/** Brackets and dashes: an aside ends in itself, and what it stands in goes on after it. */
export function asideFeatures(s: Sight, { head }: CueSite, at: Standing, i: number, out: Features): void {
  const own = s.aside[i] as number
  const before = i > 0 ? (s.aside[i - 1] as number) : 0
  const cue = s.aside[head] as number
  if (own === 0 && before === 0 && cue === 0) return
  const kind = (a: number): number => (a === 0 ? 0 : a === cue ? 1 : 2)
  const state = kind(own) * 9 + kind(before) * 3 + (cue === 0 ? 0 : 1)
  put(out, 187, state, at.side)
  put(out, 188, state, mix(at.side, s.pos[i] as number, at.sentences))
}
