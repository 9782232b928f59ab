import { nameSkeleton } from '../text/name-key.ts'
import { addDraft, type Cast, type Draft, hasHonorific, join, lastBefore } from './drafts.ts'
import { compareNames, isSurnameOf, type PersonName } from './person-names.ts'
import { relativeAt } from './relatives.ts'
import type { Place } from './scene.ts'

/** Sentences beyond which it no longer matters how far back someone was named. */
const farthest = 6
/** What speaks for the bearer of a bare surname, in sentences of nearness. Chosen on the development stories. */
const weights = { bearer: 3, alwaysInFull: -1.5, otherGender: -5, relative: -1, sameTitle: 2, doctor: 2.5 }
/** Lead that the likeliest of several must have. */
const leastLead = 1.5

/** People of the document, to be found by parts of their names. */
export interface Bearers {
  /** By each word of a name, as it stands, and by the sound of each surname. */
  readonly byWord: Map<string, Draft[]>
  readonly bySound: Map<string, Draft[]>
  /** Place of each of them in the lists. */
  readonly order: Map<Draft, number>
  /** Who was last meant by each bare surname. */
  readonly bearer: Map<string, Draft>
  /** Bare surnames that several bear and that stay open: one for each surname. */
  readonly open: Map<string, Draft>
}

/** Of so many people with the same word in their names nobody can tell one by it. */
const mostAlike = 40

/** Indexes everyone by the parts of their names. */
export function indexBearers(cast: Cast): Bearers {
  const bearers: Bearers = {
    byWord: new Map(),
    bySound: new Map(),
    order: new Map(),
    bearer: new Map(),
    open: new Map(),
  }
  for (const draft of cast.drafts) indexBearer(bearers, draft)
  return bearers
}

function indexBearer({ byWord, bySound, order }: Bearers, draft: Draft): void {
  order.set(draft, order.size)
  for (const word of wordsOf(draft)) putDraft(byWord, word, draft, mostAlike)
  for (const { surname } of draft.persons) putDraft(bySound, nameSkeleton(surname), draft, mostAlike)
}

/** Parts of someone's names, and the words of those that have several. */
function wordsOf({ persons }: Draft): Set<string> {
  return new Set(persons.flatMap((p) => p.parts.flatMap((x) => x.split(' ').concat(x))))
}

/** Adds someone to the list under a key, once, unless the list is full. Calls for one draft follow one another. */
export function putDraft(lists: Map<string, Draft[]>, key: string, draft: Draft, most: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [draft])
  else if (list.at(-1) !== draft && list.length < most) list.push(draft)
}

/** Everyone who may be meant by a word: it begins like a part of their names, and is one or sounds like the surname. */
function mayBear({ byWord, bySound, order }: Bearers, word: string): Draft[] {
  const alike = (bySound.get(nameSkeleton(word)) ?? []).filter((d) =>
    [...wordsOf(d)].some((w) => w.slice(0, 3) === word.slice(0, 3)),
  )
  const found = [...new Set([...(byWord.get(word) ?? []), ...alike])]
  return found.sort((a, b) => (order.get(a) as number) - (order.get(b) as number))
}

/**
 * People who are only ever called by title and surname ("President Tarn") where all who bear the surname in full are of
 * the other gender, or are brought in later as somebody's relatives: found before any bare surname is given away.
 */
export function addUnnamedBearers(
  cast: Cast,
  singles: readonly { readonly at: number; readonly name: PersonName }[],
  bearers: Bearers,
): void {
  for (const { at, name } of singles) {
    const place = cast.scene.places[at] as Place
    if (place.mention.title === null && !hasHonorific(cast, place.mention)) continue
    if (mayBear(bearers, name.surname).length > 0 && knownBearers(cast, at, name, bearers).length === 0)
      join(cast, someoneNew(cast, name, 0, bearers), at)
  }
}

/** Everyone who can be meant by a name of one word. */
function knownBearers(cast: Cast, at: number, name: PersonName, bearers: Bearers): Draft[] {
  const place = cast.scene.places[at] as Place
  return mayBear(bearers, name.surname).filter(
    (d) =>
      agrees(cast, d, place) &&
      d.persons.some((p) => compareNames(p, name) !== null) &&
      !comesLater(cast, d, at, place),
  )
}

/** Sentences before the introduction of a relative in which a bare surname is still that of the one they belong to. */
const relativesLead = 3

/** "President Tarn …" long before "his wife, Ilse Tarn": she is not meant. */
function comesLater(cast: Cast, draft: Draft, at: number, place: Place): boolean {
  const introduction = relativeAt(cast, draft)
  if (introduction <= at) return false
  const ahead = (cast.scene.places[introduction] as Place).sentence - place.sentence
  return ahead >= relativesLead || place.mention.title !== null
}

/** Gives a name of one word to whoever bears it; to someone new if nobody does, to nobody known if several may. */
export function joinSingle(cast: Cast, at: number, name: PersonName, bearers: Bearers): void {
  const word = name.surname
  if (cast.draftOf[at] !== null) return
  const known = knownBearers(cast, at, name, bearers)
  const bySurname = known.filter((d) => d.persons.some((p) => p.parts.length === 1 || isSurnameOf(word, p)))
  const draft = chooseBearer(cast, bySurname.length > 0 ? bySurname : known, at, bearers.bearer.get(word))
  if (draft !== null) {
    bearers.bearer.set(word, draft)
    join(cast, draft, at)
    return
  }
  join(cast, someoneNew(cast, name, known.length, bearers), at)
}

/** Many a surname is also a man's given name, and tells nothing by itself; a woman's given name, a title or "Mrs." does. */
function agrees(cast: Cast, draft: Draft, { mention }: Place): boolean {
  const told = mention.title !== null || mention.gender === 'female' || hasHonorific(cast, mention)
  const gender = told ? mention.gender : null
  return draft.gender === null || gender === null || draft.gender === gender
}

function someoneNew(cast: Cast, name: PersonName, known: number, bearers: Bearers): Draft {
  const before = bearers.open.get(name.surname)
  if (known > 0 && before !== undefined) return before
  const draft = addDraft(cast, 'person', known > 1 ? 'name-of-several' : 'single-name')
  draft.persons.push(name)
  if (known > 0) bearers.open.set(name.surname, draft)
  else indexBearer(bearers, draft)
  return draft
}

/** The likeliest bearer if clearly ahead of the others; null leaves it open. */
function chooseBearer(cast: Cast, known: readonly Draft[], at: number, bearer: Draft | undefined): Draft | null {
  const gender = genderAfter(cast, at)
  const ranked = known
    .map((draft) => ({
      draft,
      score:
        scoreOf(cast, draft, at) +
        (draft === bearer ? weights.bearer : 0) +
        (draft !== bearer && relativeAt(cast, draft) >= 0 ? weights.relative : 0) +
        (sharesTitle(cast, draft, at) ? weights.sameTitle : 0) +
        weights.doctor * asDoctor(cast, draft, at) +
        (clashes(draft, gender) ? weights.otherGender : 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (first === undefined || (clashes(first.draft, gender) && first.draft !== bearer)) return null
  if (second === undefined) return first.draft
  const settled = lastBefore(first.draft, at) >= 0 || relativeAt(cast, second.draft) >= 0
  return settled && first.score - second.score >= leastLead ? first.draft : null
}

function scoreOf(cast: Cast, draft: Draft, at: number): number {
  const { places } = cast.scene
  const before = lastBefore(draft, at)
  const far =
    before < 0 ? farthest + 2 : Math.min(farthest, (places[at] as Place).sentence - (places[before] as Place).sentence)
  const full = [...draft.names].reduce((n, [name, times]) => n + (name.includes(' ') ? times : 0), 0)
  const bare = draft.members.length - full
  return -far + (full > 1 && bare === 0 ? weights.alwaysInFull : 0)
}

/** "President Tarn … President Tarn": called by the same title before. */
function sharesTitle({ scene }: Cast, { members }: Draft, at: number): boolean {
  const { title } = (scene.places[at] as Place).mention
  return title !== null && members.some((i) => (scene.places[i] as Place).mention.title === title)
}

const doctor = /^(?:dr|prof|professor)\b/i
const plainly = /^(?:mr|mrs|ms|miss)\b/i
const asOccupation =
  /^,? (?:an?|the|who is an?) (?:\p{L}[\p{L}-]* ){0,3}?(?:doctor|physician|surgeon|professor|scientist|psychiatrist|psychologist|virologist|epidemiologist|paediatrician|pediatrician|veterinarian|researcher|dentist)\b/u

/** Whether "Dr Ruiz" speaks for someone (1: called so, or a doctor by what is said of them) or against (-1: called "Mr"); 0 where it says nothing. */
function asDoctor({ scene }: Cast, { members }: Draft, at: number): number {
  const { text } = scene.doc
  const wordsOf = (i: number) => {
    const { span } = (scene.places[i] as Place).mention
    return text.slice(span.start, span.end)
  }
  const here = wordsOf(at)
  const [own, other] = doctor.test(here) ? [doctor, plainly] : plainly.test(here) ? [plainly, doctor] : []
  if (own === undefined || other === undefined) return 0
  const names = members.filter((i) => (scene.places[i] as Place).mention.form === 'name')
  const told =
    own === doctor &&
    names.some((i) =>
      asOccupation.test(
        text.slice((scene.places[i] as Place).mention.span.end, (scene.places[i] as Place).mention.span.end + 60),
      ),
    )
  if (told || (own === doctor && names.some((i) => doctor.test(wordsOf(i))))) return 1
  return names.some((i) => other.test(wordsOf(i))) ? -1 : 0
}

function clashes(draft: Draft, gender: 'female' | 'male' | null): boolean {
  return gender !== null && draft.gender !== null && draft.gender !== gender
}

/** Gender of the pronoun that follows a name in its sentence, nobody else being named between; null if none follows. */
function genderAfter({ scene }: Cast, at: number): 'female' | 'male' | null {
  const { sentence, quoted, role } = scene.places[at] as Place
  if (role !== 'subject') return null
  for (let i = at + 1; i < scene.places.length && i < at + 8; i++) {
    const { mention, sentence: other, quoted: inside } = scene.places[i] as Place
    if (other !== sentence) return null
    if (inside !== quoted) continue
    if (mention.form === 'pronoun' && (mention.gender === 'female' || mention.gender === 'male')) return mention.gender
    if (mention.kind === 'person' || mention.kind === 'unnamed') return null
  }
  return null
}
