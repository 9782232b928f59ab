import { documentNouns } from '../data/role-nouns.ts'
import type { Statement } from '../model/layers.ts'
import type { Scene } from './scene.ts'

/** "said in an interim report", "wrote in a letter to the board": the writing that something was said in; null if none is told. */
export function writingOf({ doc }: Scene, { cue, content }: Statement): string | null {
  const last = cue.at(-1)
  if (last === undefined || content.some((c) => c.start >= last.end && c.start <= last.end + 1)) return null
  const after = doc.text.slice(last.start, last.end + farthestWriting).replace(/\s+/g, ' ')
  const phrase = /^[\p{L} ]{2,40}? in (?:an?|his|her|its|their) ((?:[\p{L}-]+ ?){1,4})/u.exec(after)?.[1] ?? ''
  return phrase.split(' ').find((w) => documentNouns.has(w)) ?? null
}

/** Code units after the words of saying in which the writing is told of. */
const farthestWriting = 60
