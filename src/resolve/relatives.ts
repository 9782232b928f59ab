import { kinNouns } from '../data/kin-words.ts'
import { roleNouns } from '../data/titles.ts'
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
/** How `renamed` begins: looked at first, because patterns with classes of letters take long to make. */
const renamedFirst = /^,?\s(?:who is|now|his|her|their|the|[A-Z]|[^\x00-\x7f])/
const children = /\b(?:father|mother|parent|dad|mom)\s+of\s+(?:\d|two|three|four|five|six|seven|eight|nine|an?\b)/

/** Whether the words around a name introduce its bearer as a relative. */
export function isRelative(text: string, place: Place): boolean {
  return kinOf(text, place) !== null
}

/** The gender that the word for a relative before a name tells ("his sister, Ana Ruiz"); null if none stands there, or it tells none. */
export function genderOfKin(text: string, { mention }: Place): 'female' | 'male' | null {
  return roleNouns.get(kinBefore(text, mention.span.start) ?? '')?.gender ?? null
}

/** The word for a relative by which a name is introduced; null if none is. */
function kinOf(text: string, { mention }: Place): string | null {
  const { start, end } = mention.span
  const told = kinIn(mention.title ?? '') ?? kinBefore(text, start)
  if (told !== null) return told
  const next = text.slice(end, end + reach)
  const after = (renamedFirst.test(next) ? renamed.exec(next)?.[1] : undefined) ?? ''
  return children.test(after) ? null : kinIn(after.split(/\s(?:of|who|and|said)\b/)[0] as string)
}

function kinBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - reach), start)
  const [last = ''] = /\S*$/.exec(before.trimEnd().replace(/,$/, '')) ?? []
  const kin = kinIn(last)
  return kin !== null && introduced.test(before) ? kin : null
}

function kinIn(words: string): string | null {
  const all = words.toLowerCase().split(/[^\p{L}-]+/u)
  return all.flatMap((w) => [w, w.slice(w.lastIndexOf('-') + 1)]).find((w) => kinNouns.has(w)) ?? null
}
