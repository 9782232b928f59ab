import { type Cast, type Draft, draftAt, livingDrafts, merge } from './drafts.ts'
import { titleFits } from './role-words.ts'
import type { Place } from './scene.ts'

/** Sentences of an article in which someone speaks who is named only later, and sentences after that in which the name comes. */
const reach = { lead: 2, name: 5 }

/**
 * "The mayor of Marl said … “We need boats,” Ilse Tarn said": copy does not name someone for the first time without a word
 * of who that is, unless it has said so before. Who speaks in the lead without a name is the first who comes so.
 */
export function joinUnintroduced(cast: Cast): void {
  joinLead(cast)
  joinInParagraph(cast)
}

/**
 * "Her predecessor said he never saw it. “It was not sent to me,” said Harl.": who is first named beside words said, in the
 * paragraph that begins with somebody described who says something, is that one.
 */
function joinInParagraph(cast: Cast): void {
  const { places, doc } = cast.scene
  for (const [at, { mention, sentence, replaced, quoted }] of places.entries()) {
    if (replaced || quoted || mention.form !== 'name' || mention.kind !== 'person' || !isSource(cast, at)) continue
    const named = draftAt(cast, at)
    if (named === null || named.members[0] !== at || !isUnintroduced(cast, named)) continue
    const opens = doc.text.lastIndexOf('\n', mention.span.start) + 1
    const only = places.findIndex((p) => p.mention.span.start === opens)
    const lead = only < 0 || only >= at || !isSource(cast, only) ? null : draftAt(cast, only)
    if (lead === null || !isDescribed(cast, lead, only) || !mayBe(named, lead)) continue
    const said = cast.scene.statements[(places[at] as Place).sourceOf]?.content[0]
    const follows =
      said !== undefined &&
      said.start < mention.span.start &&
      !/[.!?]["”’']?\s/.test(doc.text.slice(opens, said.start).trimEnd())
    if (follows && sentence - (places[only] as Place).sentence === 1) merge(cast, named, lead)
  }
}

/** One person without a name, not brought in as any one of many. */
function isDescribed({ scene }: Cast, draft: Draft, at: number): boolean {
  const { mention } = scene.places[at] as Place
  const definite = /^(?:the|his|her|its|their|\p{Lu}[\p{L}.’' -]+['’]s?)\s/iu.test(
    scene.doc.text.slice(mention.span.start, mention.span.end),
  )
  return draft.kind === 'person' && draft.names.size === 0 && !draft.plural && mention.form !== 'unnamed' && definite
}

function joinLead(cast: Cast): void {
  const leads = livingDrafts(cast).filter((d) => isLead(cast, d))
  const [lead] = leads
  if (lead === undefined || leads.length > 1) return
  const named = firstSpeakerAfter(cast, lead)
  if (named !== null && isUnintroduced(cast, named) && mayBe(named, lead)) merge(cast, named, lead)
}

/** A person without a name who is a source in the lead. */
function isLead(cast: Cast, draft: Draft): boolean {
  const [at] = draft.members
  const place = cast.scene.places[at ?? -1]
  if (at === undefined || place === undefined || draft.kind !== 'person' || draft.names.size > 0 || draft.plural)
    return false
  const told = draft.roles.length > 0 && place.mention.form !== 'unnamed'
  return told && place.sentence >= 0 && place.sentence < reach.lead && isSource(cast, at)
}

function isSource({ scene }: Cast, at: number): boolean {
  const { sourceOf } = scene.places[at] as Place
  return sourceOf >= 0 && scene.sourceHeads[sourceOf]?.[0]?.place === at
}

/** Whoever is the first source with a name after the lead; null if none comes soon. */
function firstSpeakerAfter(cast: Cast, lead: Draft): Draft | null {
  const { places } = cast.scene
  const from = lead.members[0] as number
  const { sentence } = places[from] as Place
  for (let i = from + 1; i < places.length && (places[i] as Place).sentence - sentence <= reach.name; i++) {
    const { mention, replaced } = places[i] as Place
    if (replaced || mention.form !== 'name' || mention.kind !== 'person' || !isSource(cast, i)) continue
    const draft = draftAt(cast, i)
    return draft !== null && draft.members[0] === i ? draft : null
  }
  return null
}

/** Words to either side of a name in which its bearer is introduced. */
const farthestWords = 60

/** Nothing beside the first mention says who it is: no title, no office or age set off by a comma. */
function isUnintroduced({ scene }: Cast, { members, claims, roles }: Draft): boolean {
  const { mention } = scene.places[members[0] as number] as Place
  if (mention.title !== null || /^(?:Mr|Mrs|Ms|Dr)\b/.test(scene.doc.text.slice(mention.span.start, mention.span.end)))
    return false
  const near = claims.some((c) => Math.abs(c.span.start - mention.span.start) < farthestWords)
  const after = scene.doc.text.slice(mention.span.end, mention.span.end + 3)
  return !near && (roles.length === 0 || claims.length > 0) && !/^,? ?[,(]/.test(after)
}

/** Gender and office do not speak against it. */
function mayBe(named: Draft, lead: Draft): boolean {
  const gender = named.gender ?? named.hint
  if (lead.gender !== null && gender !== null && lead.gender !== gender) return false
  const roles = named.roles.filter((r) => !anyone.test(r.head))
  return roles.length === 0 || roles.some((r) => lead.roles.some((l) => titleFits(r, l) > 0))
}

/** "The last man who saw it": what anyone may be called. */
const anyone = /^(?:(?:wo)?man|person|one|guy|boy|girl|father|mother|native|resident|veteran)$/
