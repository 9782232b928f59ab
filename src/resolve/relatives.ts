import { kinNouns } from '../data/kin-words.ts'
import { foldName } from '../text/name-key.ts'
import type { Cast, Draft } from './drafts.ts'
import type { Place } from './scene.ts'

/** Code units before and after a name in which its bearer's kin is told. */
const reach = 60

/** The mention that introduces someone as a relative ("his wife, Ilse Tarn", "first lady Ilse Tarn"); −1 if none does. */
export function relativeAt({ scene }: Cast, { members }: Draft): number {
  const first = members[0]
  return first !== undefined && isRelative(scene.doc.text, scene.places[first] as Place) ? first : -1
}

const introduced =
  /(?:\b(?:his|her|their|my|our|the|first)|['’]s?)\s(?:\p{Ll}[\p{L}-]*\s){0,3}?(\p{L}[\p{L}-]*),?\s*$/iu
const renamed = /^,?\s(?:who is |now )?(?:his|her|their|the|\p{Lu}\p{L}+['’]s?)\s((?:\p{L}[\p{L}'’-]*\s?){1,4})/u
const children = /\b(?:father|mother|parent|dad|mom)\s+of\s+(?:\d|two|three|four|five|six|seven|eight|nine|an?\b)/

/** Whether the words around a name introduce its bearer as a relative. */
export function isRelative(text: string, { mention }: Place): boolean {
  const { start, end } = mention.span
  if (hasKin(mention.title ?? '')) return true
  const before = introduced.exec(text.slice(Math.max(0, start - reach), start))
  if (before !== null && hasKin(before[1] as string)) return true
  const after = renamed.exec(text.slice(end, end + reach))?.[1] ?? ''
  return !children.test(after) && hasKin(after.split(/\s(?:of|who|and|said)\b/)[0] as string)
}

function hasKin(words: string): boolean {
  return foldName(words)
    .split(' ')
    .some((w) => kinNouns.has(w))
}
