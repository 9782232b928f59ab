import { firmLastWords } from '../data/organisation-words.ts'
import { mediaNouns, organisationNouns } from '../data/role-nouns.ts'
import { type Cast, draftAt, type Draft, lastBefore } from './drafts.ts'
import { isNewsAgency, outletsNamed } from './outlet-names.ts'
import { canonicalWord } from './role-words.ts'
import type { Place } from './scene.ts'

/** Words that call a body a second time: "the agency", "the news network". */
interface BodyNoun {
  /** Index of the mention, or of the first one after the words. */
  readonly at: number
  readonly sentence: number
  /** Statement whose source the words are, −1 if none. */
  readonly sourceOf: number
  readonly noun: string
  readonly modifiers: readonly string[]
  /** "the agency for …": words after the noun, which seldom stand in the name. */
  readonly long: boolean
}

/** The body last named whose name answers to the noun; null if none does. */
export function bodyCalled(cast: Cast, called: BodyNoun, bodies: ReadonlyMap<string, readonly Draft[]>): Draft | null {
  const { noun, modifiers, at } = called
  const heads = [noun, ...(organisationNouns[noun] ?? []), ...(firmNouns.has(noun) ? firmWords : [])]
  const fits = [...new Set(heads.flatMap((h) => bodies.get(h) ?? []))].filter(
    (d) =>
      d.mergedInto === null &&
      !(business.has(noun) && isPublicBody(d)) &&
      modifiers.every((m) => hasWord(d, m) || (isMediaWord(m) && isOutlet(d)) || called.long),
  )
  if (fits.length === 0) return bodyTalkedOf(cast, called)
  const before = fits.filter((d) => lastBefore(d, at) >= 0)
  if (before.length === 0) return fits.length === 1 ? (fits[0] as Draft) : null
  const speaking = before.length > 1 ? bodySpeaking(cast, called, before) : null
  return speaking ?? before.reduce((best, d) => (lastBefore(d, at) > lastBefore(best, at) ? d : best))
}

/** Nouns for firms of any trade, and the last words of their names. */
const firmNouns: ReadonlySet<string> = new Set(['company', 'firm', 'business'])
const firmWords: readonly string[] = [...firmLastWords].map((w) => w.toLowerCase())

function hasWord({ words, keys }: Draft, word: string): boolean {
  return words.has(word) || [...keys].some((k) => k.split(' ').map(canonicalWord).includes(word))
}

/** Sentences back to a body that was just speaking, and to one that was just told of. */
const reach = { speaking: 3, toldOf: 1 }

/** Of several, the one that was the source last before; null if none was. */
function bodySpeaking(
  { scene, ...cast }: Cast,
  { at, sentence, sourceOf }: BodyNoun,
  of: readonly Draft[],
): Draft | null {
  if (sourceOf < 0) return null
  for (let i = at - 1; i >= 0; i--) {
    const place = scene.places[i] as Place
    if (sentence - place.sentence > reach.speaking) return null
    // Who says something inside the words said is not the one who says them.
    if (place.quoted || place.sourceOf < 0 || place.sourceOf === sourceOf) continue
    if (scene.sourceHeads[place.sourceOf]?.[0]?.place !== i) continue
    const draft = draftAt({ scene, ...cast }, i)
    if (draft !== null && of.includes(draft)) return draft
  }
  return null
}

/**
 * "CBS Marl reports … The station says": a noun that no name answers to is the body just speaking, or the only one just
 * told of, if nothing in its name says that it is of another kind.
 */
export function bodyTalkedOf(cast: Cast, called: BodyNoun): Draft | null {
  const { scene } = cast
  const { at, sentence, noun, modifiers } = called
  if (modifiers.some((m) => !isMediaWord(m)) || called.long || plainNouns.has(noun)) return null
  const near = new Set<Draft>()
  for (let i = at - 1; i >= 0; i--) {
    const place = scene.places[i] as Place
    if (sentence - place.sentence > reach.speaking) break
    const draft = place.replaced || place.quoted ? null : draftAt(cast, i)
    if (draft === null || draft.kind !== 'organisation' || draft.names.size === 0 || !mayBe(draft, called)) continue
    if (isSource(cast, i, called)) return draft
    if (sentence - place.sentence <= reach.toldOf) near.add(draft)
  }
  const [only] = near
  return only !== undefined && near.size === 1 ? only : null
}

function isSource({ scene }: Cast, i: number, { sourceOf }: BodyNoun): boolean {
  const place = scene.places[i] as Place
  return (
    sourceOf >= 0 &&
    place.sourceOf >= 0 &&
    place.sourceOf !== sourceOf &&
    scene.sourceHeads[place.sourceOf]?.[0]?.place === i
  )
}

/** Nouns that copy sets beside the name of a body far from it. */
const plainNouns: ReadonlySet<string> = new Set(['government', 'house', 'senate', 'court', 'school', 'team'])

/** Whether a body may be called so: outlets by words for outlets, others by what their names do not deny. */
function mayBe(draft: Draft, { noun, modifiers }: BodyNoun): boolean {
  const media = mediaNouns.has(noun) || modifiers.some(isMediaWord)
  if (media !== isOutlet(draft)) return false
  if (modifiers.includes('wire')) return isNewsAgency(draft.keys)
  if (media) return true
  if (business.has(noun) && isPublicBody(draft)) return false
  return ![...draft.keys].some((k) => isOfAnotherKind(k, noun))
}

/** "Harbour Board" is no company: its name says what it is. */
function isOfAnotherKind(key: string, noun: string): boolean {
  const own = new Set([noun, ...(organisationNouns[noun] ?? [])])
  return key.split(' ').some((word) => kindWords.has(word) && !own.has(word))
}

const kindWords: ReadonlySet<string> = new Set(Object.values(organisationNouns).flat())

const mediaModifiers: ReadonlySet<string> = new Set('news wire television tv radio cable local'.split(' '))

function isMediaWord(word: string): boolean {
  return mediaModifiers.has(word)
}

const mediaNameWords: ReadonlySet<string> = new Set(
  ['newspaper', 'paper', 'magazine', 'network', 'broadcaster']
    .flatMap((n) => organisationNouns[n] ?? [])
    .concat('press'),
)

function isOutlet({ keys }: Draft): boolean {
  return outletsNamed(keys).size > 0 || [...keys].some((k) => k.split(' ').some((w) => mediaNameWords.has(w)))
}

/** Nouns for firms, which no department of a government is. */
const business: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'contractor',
  'utility',
  'airline',
  'bank',
  'newspaper',
  'paper',
])
const publicBody =
  /\b(?:department|ministry|committee|commission|congress|senate|house|court|police|agency|bureau|government|council|office)\b/

function isPublicBody({ keys }: Draft): boolean {
  return [...keys].some((k) => publicBody.test(k))
}
