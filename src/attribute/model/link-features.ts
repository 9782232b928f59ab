import { mix } from '../../text/feature-hash.ts'
import { type Around, aroundFeatures, aroundOf } from './around.ts'
import { linkClassFeatures } from './class-features.ts'
import { type CueSight, sightOfCue } from './cue-sight.ts'
import { asideFeatures, extentFeatures } from './extent-features.ts'
import { type Features, put } from './feature-list.ts'
import type { Sight } from './sight.ts'
import type { CueSite, Found, Standing } from './standing.ts'

/** Features of token `i` that depend on the cue. */
export function linkFeatures(s: Sight, found: Found, site: CueSite, at: Standing, i: number, out: Features): void {
  const cue = sightOfCue(s, site)
  const around = aroundOf(s, found, cue, at, i)
  aroundFeatures(s, found, cue, around, out)
  ownFeatures(s, cue, around, i, out)
}

/** Those of them that know its word or its part of speech. */
export function ownFeatures(s: Sight, cue: CueSight, around: Around, i: number, out: Features): void {
  const { side, base, sentences, quotation, rule } = around.at
  const p = s.pos[i] as number
  const p1 = i > cue.windowFrom ? (s.pos[i - 1] as number) : 63
  const { lemma: head, posBefore, posAfter, gapBefore, gapAfter } = cue
  put(out, 100, base, p)
  put(out, 101, base, s.words.lower[i])
  put(out, 103, head, side * 64 + p)
  put(out, 104, head, mix(side, p1, p))
  put(out, 113, posAfter, side * 64 + p)
  put(out, 118, mix(side, p1, p), mix(posBefore, posAfter, sentences === 2 ? 1 : 0))
  linkClassFeatures(s, cue, around.at, i, out)
  if (side !== 1) betweenFeatures(s, cue, around, i, out)
  put(out, 134, quotation * 64 + p, gapBefore * 16 + gapAfter)
  put(out, 152, rule, side * 64 + p)
  if (cue.rule !== null) put(out, 158, around.rules, p)
  put(out, 161, s.listed[cue.head] as number, side * 64 + p)
  if (side === 2) extentFeatures(s, cue, around.at, around.cues, i, out)
  asideFeatures(s, cue, around.at, i, out)
}

function betweenFeatures(s: Sight, cue: CueSight, { at, commas, verbs, cues }: Around, i: number, out: Features): void {
  const { side, distance } = at
  put(out, 121, side * 64 + (s.pos[i] as number), commas * 16 + verbs * 4 + cues)
  if (distance > 6) return
  const low = side === 0 ? i : cue.to
  const high = side === 0 ? cue.from : i
  let path = side
  for (let j = low; j <= high && j < s.length; j++) path = mix(3, path, s.pos[j] as number)
  put(out, 125, path, distance)
  put(out, 126, path, cue.lemma)
}
