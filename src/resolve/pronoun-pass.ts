import { rankAntecedents, speakerOver, type Weights } from './antecedents.ts'
import { bodySaying } from './body-saying.ts'
import { bracketedAfter } from './bracketed.ts'
import { type Cast, type Draft, draftAt, join, livingDrafts } from './drafts.ts'
import { isOwnOutlet } from './outlet-names.ts'
import { agrees, type PronounKind, pronounKind } from './pronoun-kinds.ts'
import { letterOf, peopleByLetter } from './question-and-answer.ts'
import type { Place } from './scene.ts'
import { personBefore, placeOnHead } from './slots.ts'

/** Share of the likelihood below which a pronoun stays open. Chosen on GUM; `bench/coref.ts` moves with it. */
const leastShare = 0.4
/** The same for "it" and "its", which stand for things more often than for bodies. */
const leastNeutralShare = 0.55
/** The same for "they", which stands for things as well as people. */
const leastPluralShare = 0.5
/** Share from which a pronoun suggests the gender of someone whose gender is not known. */
const sureShare = 0.75
/** Share from which it tells it, if nothing said otherwise before. */
const settledShare = 0.9

/** Gives each pronoun to someone, in text order: those of the third person, relative ones, then the first person inside quotations. */
export function gatherPronouns(cast: Cast, weights?: Weights): void {
  const { places, words } = cast.scene
  const first: number[] = []
  for (const [at, place] of places.entries()) {
    if (place.mention.form !== 'pronoun' || place.replaced) continue
    const kind = pronounKind(words.words, place.head)
    if (kind === null || joinBracketed(cast, at)) continue
    if (kind.case === 'relative') joinRelative(cast, at)
    else if (kind.person === 3) joinThird(cast, at, kind, weights)
    else if (kind.person === 1) first.push(at)
  }
  for (const at of first) joinFirst(cast, at)
}

function joinBracketed(cast: Cast, at: number): boolean {
  const named = bracketedAfter(cast, at)
  if (named !== null) join(cast, named, at)
  return named !== null
}

function joinThird(cast: Cast, at: number, kind: PronounKind, weights?: Weights): void {
  if (kind.case === 'reflexive' && joinReflexive(cast, at, kind)) return
  const body = kind.gender === 'neutral' && !kind.plural ? bodySaying(cast, at) : null
  if (body !== null) {
    join(cast, body, at)
    return
  }
  if (kind.gender === 'neutral' && !kind.plural && isEmptyIt(cast, at)) return
  const [first] = rankAntecedents<Draft>(cast.scene, at, (i) => draftAt(cast, i), weights)
  const least = kind.gender === 'neutral' ? leastNeutralShare : kind.plural ? leastPluralShare : leastShare
  if (first === undefined || first.share < least) return
  const { candidate, share } = first
  const { gender } = (cast.scene.places[at] as Place).mention
  join(cast, candidate, at)
  if ((gender !== 'female' && gender !== 'male') || candidate.plural) return
  if (share >= sureShare) candidate.hint ??= gender
  if (share >= settledShare && candidate.kind === 'person' && candidate.hint === gender) candidate.gender ??= gender
}

/** "urged Ruiz to recuse herself": the subject of its clause, wherever that stands. */
function joinReflexive(cast: Cast, at: number, kind: PronounKind): boolean {
  const { scene } = cast
  const subject = scene.syntax.clauses[(scene.places[at] as Place).clause]?.subject ?? null
  const place = subject === null ? -1 : placeOnHead(scene, subject.head, subject)
  const draft = place < 0 ? null : draftAt(cast, place)
  if (draft === null || !agrees(draft, kind)) return false
  join(cast, draft, at)
  return true
}

/** "It is false", "it would take", and "it" inside a quotation: what it stands for is seldom someone. */
function isEmptyIt({ scene }: Cast, at: number): boolean {
  const { head, quoted } = scene.places[at] as Place
  const word = scene.words.words[head]
  if (word === undefined || word.pos === 'PRP$' || !/^it$/.test(word.lower)) return false
  if (quoted) return true
  const after = scene.words.words
    .slice(head + 1, head + 3)
    .map((w) => w.lower)
    .join(' ')
  return /^(?:is|was|'s|be|been|would|will|has been|may|might|seems?|appears?|turns?|remains?|becomes?|became|takes|took|matters?)\b/.test(
    after,
  )
}

/** "Ruiz, who said": the mention that ends just before. */
function joinRelative(cast: Cast, at: number): void {
  const { places, doc } = cast.scene
  const { start } = (places[at] as Place).mention.span
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const other = places[i] as Place
    const draft = draftAt(cast, i)
    if (draft === null || other.mention.span.end > start) continue
    if (isThing(other) && /^who/i.test(doc.text.slice(start)) && joinPerson(cast, at, draft)) return
    if (
      /^\s*(?:[,—–-]\s*)?(?:\([^)]*\)\s*,?\s*)?(?:of|for|to|with)?\s*$/.test(
        doc.text.slice(other.mention.span.end, start),
      )
    )
      join(cast, outermost(cast, i) ?? draft, at)
    return
  }
}

function isThing({ mention: { kind } }: Place): boolean {
  return kind === 'place' || kind === 'organisation'
}

/** "residents of Marl who said": not the place, but whom the clause describes; a body where the words name nobody else. */
function joinPerson(cast: Cast, at: number, thing: Draft): boolean {
  const place = personBefore(cast.scene, (cast.scene.places[at] as Place).range.from)
  const draft = place < 0 ? null : draftAt(cast, place)
  if (draft !== null) join(cast, draft, at)
  return draft !== null || thing.kind === 'place'
}

/** "a lawyer for Ruiz, who": the lawyer. */
function outermost(cast: Cast, at: number): Draft | null {
  const { inside, mention } = cast.scene.places[at] as Place
  const holder = cast.scene.places[inside]
  return holder !== undefined && holder.mention.span.end === mention.span.end ? draftAt(cast, inside) : null
}

/** Whom "A." stands for in whose answer a mention is, or "Q."; null if nobody or several are named. */
function answererOver(cast: Cast, { statement }: Place): Draft | null {
  const turn = cast.scene.statements[statement]
  if (turn === undefined || letterOf(cast.scene, turn) === null) return null
  const { people } = peopleByLetter(cast, statement)
  return people.length === 1 ? (people[0] ?? null) : null
}

/** "We reported on Monday": outside what others say, the outlet, if the text names it. */
function outletOf(cast: Cast, { mention, quoted, statement, sourceOf }: Place): Draft | null {
  const own = cast.scene.doc.meta.outlet.value
  if (own === null || quoted || statement >= 0 || sourceOf < 0 || !mention.plural) return null
  return livingDrafts(cast).find((d) => isOwnOutlet(own, d)) ?? null
}

/** I and my inside a quotation are its speaker's; we and our only where a body or group speaks. */
function joinFirst(cast: Cast, at: number): void {
  const place = cast.scene.places[at] as Place
  const speaker = speakerOver(cast.scene, place)
  const draft = answererOver(cast, place) ?? (speaker < 0 ? outletOf(cast, place) : draftAt(cast, speaker))
  if (draft === null) return
  if (!place.mention.plural || draft.plural || draft.kind === 'organisation' || draft.kind === 'group')
    join(cast, draft, at)
}
