import type { Mention } from '../model/layers.ts'
import { contains } from '../model/span.ts'
import { type Cast, type Draft, draftAt, join, merge } from './drafts.ts'
import { organisationKey } from './organisation-names.ts'
import { claimOf } from './claims.ts'
import { type Clause } from './clauses.ts'
import type { Place, Scene } from './scene.ts'
import { placeOnHead } from './slots.ts'

/** Joins names with the descriptions beside them: appositions, "was then a …", "As mayor, Ruiz". */
export function joinAppositions(cast: Cast): void {
  const { places, syntax } = cast.scene
  for (const [at, place] of places.entries()) {
    if (place.replaced) continue
    const next = nextBeside(cast.scene, at)
    if (next >= 0) joinBeside(cast, at, next)
  }
  for (const clause of syntax.clauses) joinPredicate(cast, clause)
}

/** "Ruiz was a senator", "she became mayor": who is called something, and what; "as mayor" before or after. */
function joinPredicate(cast: Cast, clause: Clause): void {
  const { scene } = cast
  if (clause.subject === null || clause.verb.negation >= 0) return
  const subject = placeOnHead(scene, clause.subject.head, clause.subject)
  if (subject < 0 || draftAt(cast, subject) === null) return
  const predicate = /^(?:be|become|remain)$/.test(clause.verb.lemma) ? clause.objects[0] : undefined
  const part = clause.complements.find((c) => c.preposition === 'as' && scene.words.words[c.phrase.from]?.pos !== 'DT')
  for (const phrase of [predicate, part?.phrase]) {
    const at = phrase === undefined ? -1 : placeOnHead(scene, phrase.head, phrase)
    const place = scene.places[at]
    if (
      place === undefined ||
      place.replaced ||
      !isDescription(place) ||
      place.mention.plural ||
      draftAt(cast, at) !== null
    )
      continue
    if (!kindsAgree(scene.places[subject] as Place, place)) continue
    claimOf(cast, subject, place)
    join(cast, draftAt(cast, subject) as NonNullable<ReturnType<typeof draftAt>>, at)
  }
}

const renames =
  /^\s*(?:,|—|–|--|\()?\s*(?:who\s+(?:is|was|are|were)\s+(?:then\s+|now\s+|also\s+|still\s+)?)?(?:then(?:\s+still)?\s+|now\s+|himself\s+|herself\s+)?$/
const isCalled =
  /^\s+(?:is|was|became|remains|serves as|served as|has been|had been)\s+(?:then\s+|now\s+|also\s+|still\s+)?$/

/** What may follow a name and belong to it: "(D-Ohio)", ", R-Pa.,", " of Ohio", an age. */
const afterName =
  /^(?:\s*\([^()]{0,28}\)|,\s*[DRI]-[A-Z][\w. ]{1,15}(?=,)|,\s*\d{1,3}(?=,)|,?\s+of\s+(?:the\s+)?\p{Lu}[\p{Ll}.]+(?:\s\p{Lu}\p{Ll}+)?)+/u

/** "A man from Oster, Karl Pell,": where someone comes from, with the comma after it. */
const originAfter = /^\s(?:from|of|in)\s(?:the\s)?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?(?=,\s\p{Lu})/u

/** End of a mention with what belongs to a name after it. */
function endOf({ doc }: Scene, { mention }: Place): number {
  if (isSomebody(mention))
    return (
      mention.span.end + (originAfter.exec(doc.text.slice(mention.span.end, mention.span.end + 70))?.[0].length ?? 0)
    )
  if (mention.form !== 'name' || mention.kind !== 'person') return mention.span.end
  return mention.span.end + (afterName.exec(doc.text.slice(mention.span.end, mention.span.end + 70))?.[0].length ?? 0)
}

/** One person who is described, not named. */
function isSomebody({ form, kind, plural }: Mention): boolean {
  return form === 'role' && kind === 'person' && !plural
}

/** The mention that may rename this one: the next that is not inside it or what belongs to it. */
function nextBeside(scene: Scene, at: number): number {
  const end = endOf(scene, scene.places[at] as Place)
  for (let i = at + 1; i < scene.places.length && i < at + 8; i++) {
    if ((scene.places[i] as Place).mention.span.start >= end) return i
  }
  return -1
}

/** Two mentions beside each other, one a name and one a role: one person ("her lawyer, Ana Ruiz", "Ruiz, a lawyer for"). */
function joinBeside(cast: Cast, at: number, next: number): void {
  const { places, doc } = cast.scene
  const [a, b] = [places[at] as Place, places[next] as Place]
  if (b.replaced || a.sentence !== b.sentence || a.mention.plural !== b.mention.plural) return
  const between = doc.text.slice(endOf(cast.scene, a), b.mention.span.start)
  if (between.length > 40 || between.includes('\n\n')) return
  const [name, role] = a.mention.form === 'name' ? [at, next] : [next, at]
  const [named, described] = [places[name] as Place, places[role] as Place]
  if (named.mention.form !== 'name' || !isDescription(described) || !kindsAgree(named, described)) return
  if (tellsOf(cast.scene, a, b) || tellsOf(cast.scene, b, a)) return
  const called = isCalled.test(between)
  if (called) {
    if (name === at && opensIndefinite(doc.text, described)) claimOf(cast, name, described)
    return
  }
  if (!renames.test(between) || !closes(doc.text, b, between, role === next)) return
  if (listContinues(cast, next)) return
  claimOf(cast, name, described)
  const draft = draftAt(cast, name)
  const other = draftAt(cast, role)
  if (draft?.kind === 'person' && described.mention.kind === 'organisation') becomeBody(draft)
  if (draft !== null && other !== null) merge(cast, draft, other)
  else if (draft !== null) join(cast, draft, role)
}

/** `The inquiry is about Ruiz, an official said`: who says it stands beside whom it is about. */
function tellsOf({ statements }: Scene, { sourceOf }: Place, { mention }: Place): boolean {
  return sourceOf >= 0 && (statements[sourceOf]?.content ?? []).some((c) => contains(c, mention.span))
}

function isDescription({ mention }: Place): boolean {
  return mention.form === 'role' || mention.form === 'title' || mention.form === 'unnamed'
}

function kindsAgree(named: Place, described: Place): boolean {
  const [a, b] = [named.mention.kind, described.mention.kind]
  if (a === 'place') return false
  if (isBodyCalled(named, described)) return true
  return a === b || (a === 'person' && b === 'unnamed') || (a === 'organisation' && b === 'group')
}

/** What was taken for a person is a body: its names are read as such. */
function becomeBody(draft: Draft): void {
  draft.kind = 'organisation'
  draft.gender = 'neutral'
  draft.persons.length = 0
  for (const name of draft.names.keys()) draft.keys.add(organisationKey(name))
}

/** Words for people that are said of firms too: "the ferry's owner, Saar Lines". */
const ownerWords =
  /^(?:co-)?(?:owner|operator|maker|manufacturer|publisher|developer|contractor|supplier|employer|landlord|sponsor|lender|insurer|carrier|broadcaster|builder|retailer|regulator|distributor)$/

/** A firm beside a word that may mean one, or a lone word taken for a person's name beside what only a body is: "the airline, Nordfly". */
function isBodyCalled({ mention: named }: Place, { mention: described }: Place): boolean {
  if (named.kind === 'organisation')
    return described.kind === 'person' && ownerWords.test(described.title?.split(' ').at(-1) ?? '')
  const unsure = named.kind === 'person' && named.gender === null && named.title === null
  return unsure && described.kind === 'organisation'
}

function opensIndefinite(text: string, { mention }: Place): boolean {
  return /^(?:an?|the|one of)\s/i.test(text.slice(mention.span.start, mention.span.end))
}

/** A comma before an apposition wants a mark or a verb after it; without comma the two words stand together. */
function closes(text: string, second: Place, between: string, descriptionSecond: boolean): boolean {
  if (!/[,—–(-]/.test(between)) return between.trim() === '' ? !descriptionSecond : true
  const after = text.slice(second.mention.span.end, second.mention.span.end + 40)
  if (/^\s*(?:[,;.:)—–”"’]|$|\n)/.test(after)) return true
  return descriptionSecond
    ? /^\s+(?:of|for|on|at|in|from|to|since|until|who|and|with|said|says|familiar|[a-z]+ed)\b/.test(after)
    : /^\s+(?:[a-z]+(?:ed|s)|said|told|of|and)\b/.test(after)
}

/** "the mayor, the governor and Ana Ruiz": a list, not two names of one. */
function listContinues(cast: Cast, second: number): boolean {
  const { places, doc } = cast.scene
  const after = nextBeside(cast.scene, second)
  if (after < 0) return false
  const between = doc.text.slice(
    (places[second] as Place).mention.span.end,
    (places[after] as Place).mention.span.start,
  )
  return /^\s*,?\s+(?:and|or)\s+(?:the\s+|an?\s+)?$/.test(between)
}
