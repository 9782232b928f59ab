import { accuserBefore } from './accusers.ts'
import { officesOfTwoWords, organisationNouns, variedNouns } from '../data/role-nouns.ts'
import { roleNouns } from '../data/titles.ts'
import { contains } from '../model/span.ts'
import { isNewcomer, namedInside, subjectOfParagraph, subjectsBefore } from './called-again.ts'
import { type Cast, type Draft, draftAt, living, livingDrafts, merge } from './drafts.ts'
import { type RoleWords, titleFits } from './role-words.ts'
import type { Place } from './scene.ts'

/** Sentences back to the one who was just speaking. */
const farthestSpeaker = 3
/** Sentences of an article in which someone is told of who is named only later. */
const leadSentences = 3
/** Sentences after the lead within which the name comes. */
const farthestName = 8

/**
 * "Harl said … The president said", "the Ohio businessman said": an office nobody is known to hold, or another word for
 * someone, is that of the one who was just speaking, if nothing else is known of them that does not fit.
 */
export function lastSpeaker(cast: Cast, at: number, role: RoleWords): Draft | null {
  const { scene } = cast
  const { sourceOf, sentence } = scene.places[at] as Place
  const bare = role.words.size <= 1
  if (sourceOf < 0 || isToldApart(cast, at)) return null
  if (bare && /^(?:wo)?man$/.test(role.head)) return subjectBefore(cast, at, role)
  if (bare && kin.has(role.head)) return kinBefore(cast, at)
  if (!isOffice(role.head) && (bare || !variedNouns.has(role.head))) return null
  const subject = subjectOfParagraph(cast, at)
  if (subject !== null) return subject !== 'several' && canBeCalled(cast, subject, at, role) ? subject : null
  for (let i = at - 1; i >= 0; i--) {
    const place = scene.places[i] as Place
    if (sentence - place.sentence > farthestSpeaker) return null
    if (place.sourceOf < 0 || place.sourceOf === sourceOf || place.mention.form === 'pronoun') continue
    if (scene.sourceHeads[place.sourceOf]?.[0]?.place !== i) continue
    if (accuserBefore(scene, at) === i) return null
    const draft = draftAt(cast, i)
    return draft !== null && canBeCalled(cast, draft, at, role) ? draft : null
  }
  const [only, more] = subjectsBefore(cast, at)
  return only !== undefined && more === undefined && canBeCalled(cast, only, at, role) ? only : null
}

/** Words that tell what someone is to others, of whom copy has just told. */
const kin: ReadonlySet<string> = new Set('father mother widow widower parent'.split(' '))

/** "Ruiz, whose daughter was hurt, waited. The father said": whom the paragraph is about, if of that gender. */
function kinBefore(cast: Cast, at: number): Draft | null {
  const subject = subjectOfParagraph(cast, at)
  const { gender } = (cast.scene.places[at] as Place).mention
  if (subject === null || subject === 'several' || namedInside(cast, at).has(subject)) return null
  return gender === null || (subject.gender ?? subject.hint) === gender ? subject : null
}

/** "the inspector who cleared the ship": told apart from others by what they did, so not the one just named. */
function isToldApart({ scene }: Cast, at: number): boolean {
  return scene.words.words[(scene.places[at] as Place).range.to]?.lower === 'who'
}

/** "Ruiz was angry. The woman said": the one person whom the sentence before is about. */
function subjectBefore(cast: Cast, at: number, role: RoleWords): Draft | null {
  const { places } = cast.scene
  const { sentence } = places[at] as Place
  const found = new Set<Draft>()
  for (let i = at - 1; i >= 0 && sentence - (places[i] as Place).sentence <= 1; i--) {
    const draft = (places[i] as Place).sentence < sentence ? draftAt(cast, i) : null
    if (draft?.kind === 'person' && draft.names.size > 0) found.add(draft)
  }
  const [draft] = found
  if (draft === undefined || found.size > 1) return null
  return draft.gender === (role.head === 'woman' ? 'female' : 'male') ? draft : null
}

/** Sentences around a description in which someone named may be meant. */
const nearby = 6

/**
 * Whether a description that fits nobody may still mean someone named nearby: an office, or another word for someone, is
 * seldom all that copy tells of a person.
 */
export function mayMeanNamed(cast: Cast, at: number, draft: Draft): boolean {
  const { places } = cast.scene
  const { sentence, mention } = places[at] as Place
  const [role] = draft.roles
  if (draft.names.size > 0 || draft.plural || role === undefined || draft.rule === 'new-description') return false
  const near = (d: Draft) =>
    d !== draft && d.members.some((i) => Math.abs((places[i] as Place).sentence - sentence) <= nearby)
  if (draft.kind === 'organisation')
    return (
      mention.of === null && livingDrafts(cast).some((d) => d.kind === 'organisation' && d.names.size > 0 && near(d))
    )
  if (draft.kind !== 'person' || !(isOffice(role.head) || variedNouns.has(role.head))) return false
  // "Tarn's mayor" is somebody, whoever else is named: one holds that office, and other documents may say who.
  if (isOffice(role.head) && draft.members.some((i) => (places[i] as Place).mention.of !== null)) return false
  return livingDrafts(cast).some((d) => near(d) && canBeCalled(cast, d, at, role))
}

/** Seats and parties that somebody has beside another office: a committee's chairman is an MP. */
const seatsBeside: ReadonlySet<string> = new Set(
  'mp mep msp peer parliamentarian backbencher democrat republican'.split(' '),
)

/** A person with a name, of whom nothing else that an office leaves no room for and no other party is told, and whom the words said do not name. */
function canBeCalled(cast: Cast, draft: Draft, at: number, role: RoleWords): boolean {
  const { scene } = cast
  if (draft.kind !== 'person' || draft.names.size === 0 || namedInside(cast, at).has(draft)) return false
  if (role.words.size <= 1 && draft.claims.length > 0) return false
  const { mention, sourceOf } = scene.places[at] as Place
  if (draft.gender !== null && mention.gender !== null && draft.gender !== mention.gender) return false
  const { start, end } = mention.span
  const fresh = isNewcomer(scene.doc.text.slice(start, end)) || seatsBeside.has(role.head)
  if (!fresh && isOffice(role.head) && draft.roles.some((r) => titleFits(r, role) === 0)) return false
  const parties = ['democrat', 'republican'].filter((p) => draft.words.has(p))
  if (parties.length > 0 && ['democrat', 'republican'].some((p) => role.words.has(p) && !parties.includes(p)))
    return false
  const said = scene.statements[sourceOf]?.content ?? []
  return !draft.members.some((i) => {
    const { mention: other } = scene.places[i] as Place
    return other.form === 'name' && said.some((c) => contains(c, other.span))
  })
}

/** Whether a word names an office that one person holds. */
function isOffice(head: string): boolean {
  return roleNouns.get(head)?.type === 'office' || officesOfTwoWords.has(head)
}

/** Whether who is called so is known to hold an office, beside which another is not theirs. */
export function leavesNoOther(head: string): boolean {
  return isOffice(head) && !variedNouns.has(head) && !seatsBeside.has(head)
}

/** "A city judge has ruled … Judge Ilse Tarn wrote": someone told of in the lead who is named soon after, if only one fits. */
export function joinNamedLater(cast: Cast): void {
  const people = livingDrafts(cast).filter((d) => d.kind === 'person')
  const sentenceOf = (draft: Draft) => (cast.scene.places[draft.members[0] ?? -1] as Place | undefined)?.sentence ?? -1
  for (const draft of people) {
    const [role] = draft.roles
    const lead = sentenceOf(draft)
    if (draft.names.size > 0 || role === undefined || draft.plural) continue
    // "Marl's envoy" may be "Ambassador Ilse Tarn", whose title does not say of what; "the president" may be anyone.
    const told = draft.rule !== 'new-description'
    if (told && role.words.size < 2) continue
    if (lead < 0 || lead >= leadSentences || !isOffice(role.head)) continue
    const fits = people.filter(
      (d) =>
        d.names.size > 0 &&
        d.mergedInto === null &&
        d.roles.some((r) => titleFits(r, role) > 0 && !(told && r.words.size > 1 && !holdsAll(r, role))) &&
        (draft.gender === null || d.gender === null || draft.gender === d.gender),
    )
    const [named] = fits
    if (named === undefined || fits.length > 1) continue
    const first = sentenceOf(named)
    if (first > lead && first - lead <= farthestName) merge(cast, named, draft)
  }
  for (const draft of livingDrafts(cast)) {
    const [one, other] = (draft.between ?? []).map(living)
    if (one !== undefined && one === other && one !== draft) merge(cast, one, draft)
  }
}

/** "The leader of Norland" beside "Norland's Prime Minister Ilse Tarn": the country of the one is that of the other. */
function holdsAll(title: RoleWords, told: RoleWords): boolean {
  return [...told.words].every((w) => w === told.head || title.words.has(w))
}

/** "A city panel voted … The Marl Harbour Committee": a body told of in the lead that is named soon after, if only one fits. */
export function bodyNamedLater({ scene, drafts }: Cast, noun: string, sentence: number): Draft | null {
  if (sentence < 0 || sentence >= leadSentences) return null
  const heads = new Set([noun, ...(organisationNouns[noun] ?? [])])
  const fits = drafts.filter(({ kind, names, keys, members, mergedInto }) => {
    const first = scene.places[members[0] ?? -1]?.sentence ?? -1
    const named = kind === 'organisation' && names.size > 0 && mergedInto === null
    return (
      named &&
      first > sentence &&
      first - sentence <= farthestName &&
      [...keys].some((k) => k.includes(' ') && k.split(' ').some((w) => heads.has(w)))
    )
  })
  return fits.length === 1 ? (fits[0] as Draft) : null
}
