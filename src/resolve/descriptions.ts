import { addDraft, type Cast, draftAt, type Draft, join, lastBefore } from './drafts.ts'
import { bodyCalled } from './bodies.ts'
import { appointedBefore, isFormer, isNewcomer, leftBefore, namedInside, personOfAge } from './called-again.ts'
import { addClaim } from './claims.ts'
import { knownGroup } from './groups.ts'
import { lastSpeaker, leavesNoOther } from './renamed.ts'
import {
  canonicalWord,
  contrastsOf,
  isOfCountry,
  isTitleAlone,
  type RoleWords,
  roleWords,
  tellingWords,
  titleFits,
} from './role-words.ts'
import type { Place } from './scene.ts'

type Determiner = 'definite' | 'indefinite' | 'possessive' | 'bare'

/** Score below which a description is someone new. Chosen on the development stories. */
const leastFit = 1.2
/** Lead that the best of several must have. */
const leastLead = 0.25
/** Most drafts looked at for one description. */
const mostCandidates = 60

interface Index {
  /** Drafts by canonical title word. */
  readonly byWord: Map<string, Draft[]>
  /** Bodies by the last word of their names. */
  readonly bodies: Map<string, Draft[]>
  /** Who was last meant by a title alone ("the president"). */
  readonly holders: Map<string, Draft>
}

/** Gathers titles, roles, groups and unnamed sources in text order; names were gathered before. */
export function gatherDescriptions(cast: Cast): void {
  const index: Index = { byWord: new Map(), bodies: new Map(), holders: new Map() }
  for (const draft of cast.drafts) indexDraft(index, draft)
  for (const [at, place] of cast.scene.places.entries()) {
    const { form } = place.mention
    if (form === 'name' || form === 'pronoun' || place.replaced || cast.draftOf[at] !== null) continue
    if (isPart(cast, place)) continue
    const draft = placeDescription(cast, at, index)
    if (draftAt(cast, at) === null) join(cast, draft, at)
    const { start, end } = place.mention.span
    for (const word of contrastsOf(cast.scene.doc.text.slice(start, end))) draft.contrasts.add(word)
    indexDraft(index, draft)
  }
}

/** "As a senator" is a part someone plays; "as an official told", "as the drivers left" are someone. */
function isPart({ scene }: Cast, { range, sourceOf, role }: Place): boolean {
  return scene.words.words[range.from - 1]?.lower === 'as' && sourceOf < 0 && role !== 'subject'
}

function indexDraft({ byWord, bodies }: Index, draft: Draft): void {
  const put = (map: Map<string, Draft[]>, word: string) => {
    const list = map.get(word)
    if (list === undefined) map.set(word, [draft])
    else if (!list.includes(draft)) {
      if (list.length >= mostCandidates) list.shift()
      list.push(draft)
    }
  }
  if (draft.kind !== 'organisation' && draft.kind !== 'place') for (const word of draft.words) put(byWord, word)
  if (draft.kind === 'organisation') {
    for (const key of draft.keys) for (const word of key.split(' ')) put(bodies, word)
    for (const { head } of draft.roles) put(bodies, head)
  }
}

function placeDescription(cast: Cast, at: number, index: Index): Draft {
  const place = cast.scene.places[at] as Place
  const { mention } = place
  const words = cast.scene.doc.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ')
  const determiner = determinerOf(words)
  const role = roleWords(mention.title ?? words.toLowerCase(), mention.of) ?? {
    head: words.toLowerCase(),
    core: new Set<string>(),
    words: new Set<string>(),
  }
  const described: Described = {
    at,
    words,
    determiner,
    role: { ...role, words: new Set([...role.words, ...tellingWords(words)]) },
    contrasts: contrastsOf(words),
    complements: new Set(tellingWords(/\s(?:of|for|to|on|at|in|from|with|who)\s.*$/.exec(words)?.[0] ?? '')),
  }
  const known =
    mention.plural || mention.kind === 'group'
      ? knownGroup(cast, described, index.byWord)
      : mention.kind === 'organisation'
        ? knownBody(cast, described, index)
        : knownPerson(cast, described, index)
  if (known !== null && 'kind' in known) {
    if (known.kind === 'person' && leavesNoOther(role.head) && !known.roles.some((r) => r.head === role.head))
      known.roles.push(described.role)
    return known
  }
  const draft = newDraft(cast, described)
  draft.between = known
  return draft
}

interface Described {
  readonly at: number
  readonly words: string
  readonly determiner: Determiner
  readonly role: RoleWords
  /** Words that set someone apart from others of the kind. */
  readonly contrasts: readonly string[]
  /** Words after the head: "to the United States". */
  readonly complements: ReadonlySet<string>
}

function newDraft(cast: Cast, { at, words, determiner, role }: Described): Draft {
  const { mention } = cast.scene.places[at] as Place
  const kind = mention.kind === 'person' && mention.form === 'unnamed' ? 'unnamed' : mention.kind
  const draft = addDraft(cast, kind, determiner === 'indefinite' ? 'new-description' : 'description')
  draft.description = words
  draft.plural = mention.plural
  draft.roles.push(role)
  for (const word of role.words) draft.words.add(word)
  if (mention.title !== null && determiner !== 'indefinite')
    addClaim(cast, draft, mention.title, mention.of, mention.span)
  return draft
}

function determinerOf(words: string): Determiner {
  if (
    /^(?:an?|one|another|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d+|other|others|any|no|multiple|various)\b/i.test(
      words,
    )
  )
    return 'indefinite'
  if (/^(?:the|this|that|these|those|both)\b/i.test(words)) return 'definite'
  if (/^(?:his|her|its|their|our|my|your)\b/i.test(words) || /^[^,]{1,60}?(?:['’]s|s['’])\s/.test(words))
    return 'possessive'
  return 'bare'
}

/** Whom a description means; the likeliest two if nobody can tell them apart. */
function knownPerson(cast: Cast, described: Described, index: Index): Draft | Draft['between'] {
  const { determiner, role, at, words } = described
  if (determiner === 'indefinite') return null
  const told = personOfAge(cast, at, words) ?? changedOffice(cast, at, words) ?? counterpart(cast, role)
  if (told !== null && gendersAgree(cast, told, at)) return told
  const pool = new Set([...(index.byWord.get(role.head) ?? []), ...widerPool(index, role)])
  const inside = namedInside(cast, at)
  const ranked: { draft: Draft; score: number }[] = []
  for (const draft of pool) {
    if (draft.mergedInto !== null || draft.plural || inside.has(draft) || !gendersAgree(cast, draft, at)) continue
    if (holdsOtherwise(draft, described)) continue
    const score = personScore(cast, draft, described)
    if (score >= leastFit) ranked.push({ draft, score: score + customOf(draft, role, index) })
  }
  ranked.sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (first === undefined) return determiner === 'definite' ? lastSpeaker(cast, at, role) : null
  const unclear = second !== undefined && first.score - second.score < leastLead
  // Of two without a name the one told of last is meant; of two with one nobody can tell.
  if (unclear && first.draft.names.size + second.draft.names.size > 0) return [first.draft, second.draft]
  if (isTitleAlone(role) && first.draft.names.size > 0 && !heldOnce.test(described.words))
    index.holders.set(role.head, first.draft)
  return first.draft
}

/** Whom "the new manager" or "the former mayor" means by what was told of offices just before. */
function changedOffice(cast: Cast, at: number, words: string): Draft | null {
  if (isNewcomer(words)) return appointedBefore(cast, at)
  return isFormer(words) ? leftBefore(cast, at) : null
}

/** "His Marlish counterpart": the only person named whose title has that country. */
function counterpart({ drafts }: Cast, role: RoleWords): Draft | null {
  if (role.head !== 'counterpart' || !isOfCountry(role)) return null
  const country = [...role.words].filter((w) => w !== role.head)
  const fits = drafts.filter(
    (d) => d.kind === 'person' && d.mergedInto === null && d.names.size > 0 && country.every((w) => d.words.has(w)),
  )
  return fits.length === 1 ? (fits[0] as Draft) : null
}

const forNow = /\b(?:acting|interim|deputy|vice)\b/i

/** The mayor is not "the acting mayor". */
function holdsOtherwise({ claims, description }: Draft, { words }: Described): boolean {
  if (!/\b(?:acting|interim)\b/i.test(words)) return false
  return !claims.some((c) => forNow.test(c.title)) && !forNow.test(description ?? '')
}

/** What speaks for whom a text calls by the title alone, as before, and for whom it gives the title without a country or a body. */
const custom = { holder: 0.5, plainTitle: 0.3 }

function customOf(draft: Draft, role: RoleWords, { holders }: Index): number {
  // "The American president" is whom a text calls the president, if no other country is told of him.
  if (isOfCountry(role) && holders.get(role.head) === draft && !draft.roles.some((r) => isOfCountry(r)))
    return custom.holder
  if (!isTitleAlone(role)) return 0
  const plain = draft.roles.some((r) => isTitleAlone(r) && r.head === role.head)
  return (holders.get(role.head) === draft ? custom.holder : 0) + (plain ? custom.plainTitle : 0)
}

function widerPool({ byWord }: Index, { words }: RoleWords): Draft[] {
  return [...words].flatMap((w) => (byWord.get(w) ?? []).slice(-10))
}

function gendersAgree(cast: Cast, draft: Draft, at: number): boolean {
  const { gender } = (cast.scene.places[at] as Place).mention
  return draft.gender === null || gender === null || gender === 'neutral' || draft.gender === gender
}

/** What a word of a description costs that is nowhere told of someone who has such words, and of someone who has none. */
const missingCost = { named: 0.6, unnamed: 0.9, plain: 0.15 }

/** What it costs that both have words the other has not: "the port's inspector", "the city's inspector". */
const otherCost = 0.8

/** Title and modifiers that agree, and how near the last mention is. */
function personScore(cast: Cast, draft: Draft, described: Described): number {
  const { at, role, determiner, contrasts } = described
  const fits = draft.roles
    .map((r) => ({ r, fit: titleFits(r, role) }))
    .sort((a, b) => b.fit - a.fit || b.r.words.size - a.r.words.size)
  const fit = fits[0]?.fit ?? 0
  const byLabel = fit === 0 && draft.names.size > 0 && isLabelled(draft, role.head) ? 1.2 : 0
  if (fit === 0 && byLabel === 0) return 0
  if (contrasts.length > 0 && draft.contrasts.size > 0 && !contrasts.some((w) => draft.contrasts.has(w))) return 0
  const { shared, missing } = sharedWords(draft, described)
  const other =
    missing > 0 &&
    fits[0] !== undefined &&
    fit > 0 &&
    [...fits[0].r.words].some((w) => w !== fits[0]?.r.head && !role.words.has(w))
  // "Ambassador Tarn" may be "Harland's ambassador"; "Norland's ambassador Tarn" may not.
  const plain = fits.every(({ r, fit: f }) => f < fit || isTitleAlone(r))
  const cost = plain ? missingCost.plain : draft.names.size === 0 ? missingCost.unnamed : missingCost.named
  const past = pastCost(draft, described)
  const possessive = determiner === 'possessive' && shared === 0 && !plain ? 0.4 : 0
  return (
    (fit === 0 ? byLabel : fit * 0.75) +
    0.5 * shared -
    cost * missing +
    nearness(cast, draft, at) -
    past -
    possessive -
    (other ? otherCost : 0)
  )
}

/** Called by a word beside the name ("D-Ohio"), not by whose they are ("the president's son"). */
function isLabelled({ words, roles }: Draft, word: string): boolean {
  return words.has(word) && !roles.some((r) => r.words.has(word) && !r.core.has(word))
}

const heldOnce = /\b(?:former|ex|onetime|one-time|erstwhile)\b/i

/** What it costs that one is told to hold what the other held: "the former mayor" beside "Mayor Tarn" and "former mayor Ruiz". */
function pastCost({ claims }: Draft, { words }: Described): number {
  if (claims.length === 0) return 0
  const past = claims.every((c) => c.past)
  if (heldOnce.test(words)) return past ? -0.4 : 0.6
  return past ? 0.3 : 0
}

/** Modifiers of a description that are told of someone elsewhere, and those that are not. */
function sharedWords(draft: Draft, { role, complements }: Described): { shared: number; missing: number } {
  const modifiers = [...role.words].filter((w) => w !== role.head && !role.head.includes(w))
  const shared = modifiers.filter((w) => draft.words.has(w)).length
  // What follows the head ("to the United States") is often left out elsewhere.
  const loose = shared === 0 ? 0 : modifiers.filter((w) => !draft.words.has(w) && complements.has(w)).length
  return { shared, missing: modifiers.length - shared - loose }
}

/** 0.8 for the mention just before, less with each sentence; below 0 if it comes only later. */
function nearness(cast: Cast, draft: Draft, at: number): number {
  const before = lastBefore(draft, at)
  if (before < 0) return -0.2
  const { places } = cast.scene
  const sentences = (places[at] as Place).sentence - (places[before] as Place).sentence
  return 0.8 / (1 + Math.max(0, sentences) / 3)
}

/** "the committee", "the company", "the paper": the body last named that answers to the word, or was just told of. */
function knownBody(cast: Cast, { at, words, determiner, role }: Described, { bodies }: Index): Draft | null {
  if (determiner === 'indefinite' || /^(?:his|her|my|our) /i.test(words)) return null
  const { sentence, sourceOf } = cast.scene.places[at] as Place
  const modifiers = [...role.words].filter((w) => w !== role.head)
  const called = { at, sentence, sourceOf, noun: canonicalWord(role.head), modifiers, long: words.length > 60 }
  return bodyCalled(cast, called, bodies)
}
