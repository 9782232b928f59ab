import { gatherings, groupsAlike, memberNouns } from '../data/people-nouns.ts'
import { type Cast, type Draft, draftAt, lastBefore } from './drafts.ts'
import { canonicalWord, type RoleWords, tellingWords } from './role-words.ts'
import type { Place } from './scene.ts'

/** Words for people in number, as they stand. */
export interface DescribedGroup {
  readonly at: number
  readonly words: string
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'bare'
  readonly role: RoleWords
}

/** Drafts by canonical words of their descriptions. */
type ByWord = ReadonlyMap<string, readonly Draft[]>

/** Plurals: "Democrats" are one group of the document; "two officials" are new ones; "the officials" those named before. */
export function knownGroup(cast: Cast, group: DescribedGroup, byWord: ByWord): Draft | null {
  const { determiner, at } = group
  const gathered = gatheringOf(cast, group, byWord)
  if (gathered !== null) return gathered
  if (determiner === 'indefinite') return toldInHeadline(cast, group, byWord) ?? toldAnew(cast, group, byWord)
  if (determiner === 'possessive') return sameOwners(group, byWord)
  return latest(cast, sameNoun(cast, group, byWord), at) ?? otherNoun(cast, group, byWord)
}

function latest(cast: Cast, of: readonly Draft[], at: number): Draft | null {
  return of.length === 0 ? null : of.reduce((best, d) => (lastBefore(d, at) > lastBefore(best, at) ? d : best))
}

function alikeBy(head: string, byWord: ByWord): Draft[] {
  return (byWord.get(head) ?? []).filter(
    (d) => d.mergedInto === null && d.plural && d.roles.some((r) => r.head === head),
  )
}

function modifiersOf({ head, words }: RoleWords): string[] {
  return [...words].filter((w) => w !== head)
}

function sameNoun(cast: Cast, { at, determiner, role }: DescribedGroup, byWord: ByWord): Draft[] {
  const modifiers = modifiersOf(role)
  return alikeBy(role.head, byWord).filter(
    (d) =>
      modifiers.every((m) => d.words.has(m)) &&
      (determiner === 'definite' ||
        modifiers.length > 0 ||
        d.roles.some((r) => r.words.size === 1) ||
        isSourceGroup(cast, d, at)),
  )
}

/** "unnamed officials … officials told": both times as a source. */
function isSourceGroup({ scene }: Cast, draft: Draft, at: number): boolean {
  const isSource = (i: number) => (scene.places[i] as Place).sourceOf >= 0
  return isSource(at) && draft.kind === 'unnamed' && draft.members.some(isSource)
}

/** Sentences back to a group that is called by another noun. */
const farthest = 10

/** "Dozens of protesters … The demonstrators left": the only group just told of that another noun of the kind means. */
function otherNoun(cast: Cast, { at, words, role }: DescribedGroup, byWord: ByWord): Draft | null {
  if (!/^(?:the|these|those)\s/i.test(words)) return null
  const modifiers = modifiersOf(role)
  const { places } = cast.scene
  const near = (d: Draft) => {
    const last = lastBefore(d, at)
    return last >= 0 && (places[at] as Place).sentence - (places[last] as Place).sentence <= farthest
  }
  const nouns = (groupsAlike.get(role.head) ?? []).filter((n) => n !== role.head)
  const found = new Set(nouns.flatMap((n) => alikeBy(n, byWord)).filter(near))
  const fits = [...found].filter((d) => modifiers.every((m) => d.words.has(m)))
  return fits.length === 1 && found.size === 1 ? (fits[0] as Draft) : null
}

/** "Odum's investigators" twice: one group, whose name stands with it both times. */
function sameOwners({ words, role }: DescribedGroup, byWord: ByWord): Draft | null {
  if (!/^\p{Lu}/u.test(words) || !/['’]/.test(words)) return null
  const [only, more] = alikeBy(role.head, byWord).filter(
    (d) => d.roles.some((r) => r.words.size === role.words.size) && [...role.words].every((w) => d.words.has(w)),
  )
  return more === undefined ? (only ?? null) : null
}

/** Paragraphs after the headline in which what it told is told again. */
const leadParagraphs = 2

/** "Miners trapped in Harl", and below it "Nine miners": the group that the headline told of, if it told of one such. */
function toldInHeadline(cast: Cast, { at, words, role }: DescribedGroup, byWord: ByWord): Draft | null {
  const { places, words: read } = cast.scene
  const sentenceOf = (i: number) => (places[i] as Place).sentence
  const inHeadline = (i: number) => read.regions[sentenceOf(i)] === 'headline'
  if (more.test(words) || inHeadline(at)) return null
  const told = alikeBy(role.head, byWord).filter((d) => d.members.length > 0 && d.members.every(inHeadline))
  const [only] = told
  if (only === undefined || told.length > 1 || !areOneKind(only, role)) return null
  const since = read.paragraphs[sentenceOf(at)] as number
  const from = read.paragraphs[sentenceOf(only.members[0] as number)] as number
  return since - from <= leadParagraphs ? only : null
}

const more = /\b(?:another|others?|more|second|new|no|any|similar)\b/i

/** What stands before the noun does not set the two apart: "city drivers", "200 drivers". */
function areOneKind({ roles }: Draft, role: RoleWords): boolean {
  const own = coreOf(role)
  return roles.some((r) => {
    const theirs = coreOf(r)
    return own.length === 0 || theirs.length === 0 || own.some((w) => theirs.includes(w))
  })
}

function coreOf({ head, core }: RoleWords): string[] {
  return [...core].filter((w) => w !== head)
}

/** "A convoy of farmers" told of once more: of what gathers and goes as one, a document tells of one. */
function toldAnew(cast: Cast, { at, words, role }: DescribedGroup, byWord: ByWord): Draft | null {
  if (!gatherings.has(role.head) || more.test(words)) return null
  const told = alikeBy(role.head, byWord).filter((d) => lastBefore(d, at) >= 0)
  const [only] = told
  if (only === undefined || told.length > 1 || !areOneKind(only, role)) return null
  const of = ({ words: all, core }: RoleWords) =>
    [...all].filter((w) => !core.has(w) && !/^(?:hundred|thousand|dozen|score|\d.*)s?$/.test(w))
  const [own, theirs] = [of(role), only.roles.flatMap(of)]
  return own.length === 0 || theirs.length === 0 || own.some((w) => theirs.includes(w)) ? only : null
}

/** "Members of the convoy", "the convoy's members": the convoy, unless only some of them are meant. */
function gatheringOf(cast: Cast, { at, words, determiner, role }: DescribedGroup, byWord: ByWord): Draft | null {
  const { mention } = cast.scene.places[at] as Place
  if (!memberNouns.has(role.head) || mention.of === null || determiner === 'indefinite') return null
  const noun = tellingWords(mention.of).findLast((w) => gatherings.has(w))
  if (noun === undefined || /\d/.test(words)) return null
  const inside = cast.scene.places.findIndex(
    ({ mention: m }, i) => i > at && m.span.end <= mention.span.end && m.span.start > mention.span.start,
  )
  const held = inside < 0 ? null : draftAt(cast, inside)
  if (held?.plural === true) return held
  return latest(cast, alikeBy(canonicalWord(noun), byWord), at)
}
