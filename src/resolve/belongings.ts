import { foldName } from '../text/name-key.ts'
import { type Cast, type Draft, draftAt, livingDrafts, merge } from './drafts.ts'
import { organisationKey } from './organisation-names.ts'
import { isSpeakingRole, roleWords } from './role-words.ts'
import type { Place } from './scene.ts'

/** Whose a described person is ("his spokeswoman", "a lawyer for Ruiz"), for each draft. */
export type Owners = ReadonlyMap<Draft, Draft>

/**
 * Finds whom those with a role speak for, and joins descriptions with the name given elsewhere: "his spokeswoman said"
 * and later "his spokeswoman, Dana Orlo" are one person if both are his.
 */
export function settleBelongings(cast: Cast): void {
  const owners = findOwners(cast)
  for (const [draft, owner] of owners) {
    if (owner.kind === 'place') continue
    if (draft.roles.some((r) => isSpeakingRole(r, draft.names.size > 0)) || represents.test(draft.description ?? ''))
      draft.principal ??= owner
  }
  joinByOwner(cast, owners)
  joinClients(cast, owners)
}

/** "Tarn's lawyer, Karl Pell, … his client": whoever the lawyer who says so works for, if all of them work for one. */
function joinClients(cast: Cast, owners: Owners): void {
  for (const client of owners.keys()) {
    if (client.mergedInto !== null || client.names.size > 0 || client.plural || client.kind !== 'person') continue
    if (!client.roles.some((r) => r.head === 'client')) continue
    const lawyers = client.members.flatMap((at) => lawyersBeside(cast, at))
    const named = lawyers.filter((d) => d.names.size > 0)
    const [whose, other] = new Set((named.length > 0 ? named : lawyers).flatMap((d) => principalOf(d, owners) ?? []))
    if (whose === undefined || other !== undefined) continue
    if (client.gender === null || whose.gender === null || client.gender === whose.gender) merge(cast, whose, client)
  }
}

/** "His client", "the lawyers' client": whose it is; "their" is nobody's alone. */
function lawyersBeside(cast: Cast, at: number): Draft[] {
  const owner = ownerInside(cast, at) ?? ownerBefore(cast, at)
  const { start } = (cast.scene.places[at] as Place).mention.span
  const plural = /^their\b/i.test(cast.scene.doc.text.slice(start, start + 6))
  return owner === null || (plural && !owner.plural) ? [] : [owner]
}

/** The person a lawyer is told to work for. */
function principalOf(lawyer: Draft, owners: Owners): Draft | null {
  const whose = owners.get(lawyer) ?? null
  const pleads = lawyer.roles.some((r) => /^(?:lawyer|attorney)$/.test(r.head))
  return pleads && whose?.kind === 'person' && whose.names.size > 0 ? whose : null
}

/** A "representative" of someone speaks for them; one of a district does not. */
const represents = /^(?:an? |the |two |three |several )?representatives? (?:of|for) /i

function findOwners(cast: Cast): Map<Draft, Draft> {
  const byName = indexNames(cast)
  const owners = new Map<Draft, Draft>()
  for (const [at, place] of cast.scene.places.entries()) {
    if (place.replaced || place.mention.form === 'pronoun') continue
    const draft = draftAt(cast, at)
    if (draft === null || owners.has(draft) || place.mention.title === null) continue
    const role = roleWords(place.mention.title, place.mention.of)
    if (role === null) continue
    const body = (place.mention.of ?? '').includes(' ') ? ownerByName(place, byName) : null
    const owner =
      body ?? ownerInside(cast, at) ?? ownerBefore(cast, at) ?? ownerAfter(cast, at) ?? ownerByName(place, byName)
    if (owner !== null && owner !== draft) owners.set(draft, owner)
  }
  return owners
}

function indexNames(cast: Cast): Map<string, Draft | null> {
  const index = new Map<string, Draft | null>()
  for (const draft of livingDrafts(cast)) {
    const described =
      draft.names.size === 0 && draft.kind === 'organisation' && draft.description !== null
        ? [organisationKey(draft.description)]
        : []
    const keys = [...draft.keys, ...described, ...draft.persons.flatMap((p) => [p.parts.join(' '), p.surname])]
    for (const key of new Set(keys)) index.set(key, index.has(key) && index.get(key) !== draft ? null : draft)
  }
  return index
}

function ownerByName({ mention }: Place, byName: ReadonlyMap<string, Draft | null>): Draft | null {
  if (mention.of === null) return null
  return (
    byName.get(organisationKey(mention.of)) ??
    byName.get(foldName(mention.of)) ??
    byName.get(foldName(mention.of).split(' ').at(-1) ?? '') ??
    null
  )
}

/** A mention within: "his | spokeswoman", "a spokeswoman for | Ruiz". */
function ownerInside(cast: Cast, at: number): Draft | null {
  const { places } = cast.scene
  const { mention } = places[at] as Place
  for (let i = at + 1; i < places.length && (places[i] as Place).mention.span.start < mention.span.end; i++) {
    const inner = places[i] as Place
    if (inner.mention.span.end > mention.span.end || inner.replaced || inner.mention.kind === 'place') continue
    const draft = draftAt(cast, i)
    if (draft !== null && draft !== draftAt(cast, at)) return draft
  }
  return null
}

/** "Ruiz’s | spokeswoman", "his | spokeswoman", "Justice Department | spokeswoman". */
function ownerBefore(cast: Cast, at: number): Draft | null {
  const { places, doc } = cast.scene
  const before = places[at - 1]
  if (before === undefined || before.replaced || before.mention.kind === 'place') return null
  const { span } = (places[at] as Place).mention
  const between = doc.text.slice(before.mention.span.end, span.start)
  const own = /(?:['’]s?|s['’])$/.test(doc.text.slice(before.mention.span.start, before.mention.span.end))
  const fits =
    before.mention.form === 'pronoun' || own || before.mention.kind === 'organisation'
      ? /^\s{1,3}(?:\p{Ll}+\s){0,3}$/u
      : /^\s?['’]s?\s(?:\p{Ll}+\s){0,3}$/u
  return fits.test(between) || /^\s?['’]s?\s(?:\p{Ll}+\s){0,3}$/u.test(between) ? draftAt(cast, at - 1) : null
}

/** "a spokeswoman | for Ruiz", where the mention ends before the name. */
function ownerAfter(cast: Cast, at: number): Draft | null {
  const { places, doc } = cast.scene
  const { end } = (places[at] as Place).mention.span
  for (let i = at + 1; i < places.length && i < at + 5; i++) {
    const next = places[i] as Place
    if (next.mention.span.start < end) continue
    if (next.replaced || next.mention.kind === 'place') return null
    return /^\s+(?:for|of|to)\s+(?:the\s+)?$/.test(doc.text.slice(end, next.mention.span.start))
      ? draftAt(cast, i)
      : null
  }
  return null
}

/** Descriptions without a name that share role and owner with exactly one named person. */
function joinByOwner(cast: Cast, owners: Owners): void {
  const named = new Map<string, Draft | null>()
  const number = new Map(cast.drafts.map((d, i) => [d, i]))
  const keyOf = (draft: Draft, owner: Draft) => draft.roles.map((r) => `${number.get(owner)} ${r.head}`)
  for (const [draft, owner] of owners) {
    if (draft.names.size === 0 || draft.mergedInto !== null) continue
    for (const key of keyOf(draft, owner)) named.set(key, named.has(key) && named.get(key) !== draft ? null : draft)
  }
  for (const [draft, owner] of owners) {
    if (draft.names.size > 0 || draft.mergedInto !== null || draft.plural || draft.rule === 'new-description') continue
    const known = keyOf(draft, owner)
      .map((k) => named.get(k))
      .find((d) => d !== undefined)
    if (known !== undefined && known !== null) merge(cast, known, draft)
  }
}
