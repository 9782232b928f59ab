import type { EntityKind, Mention, RoleClaim } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import type { PersonName } from './person-names.ts'
import type { RoleWords } from './role-words.ts'
import type { Place, Scene } from './scene.ts'

/** An entity in the making: mentions are added while the document is read. */
export interface Draft {
  kind: EntityKind
  /** Indexes of mentions, ascending. */
  readonly members: number[]
  /** Names as written, with how often. */
  readonly names: Map<string, number>
  /** Parsed forms of the names of a person. */
  readonly persons: PersonName[]
  /** Keys of the names of anything else. */
  readonly keys: Set<string>
  readonly claims: RoleClaim[]
  /** Folded words of titles, roles and descriptions, canonical where a role has several words for it. */
  readonly words: Set<string>
  /** Words of its descriptions that set it apart from others of its kind ("second", "surviving"). */
  readonly contrasts: Set<string>
  /** Its titles and descriptions, one by one. */
  readonly roles: RoleWords[]
  gender: 'female' | 'male' | 'neutral' | null
  /** Gender that a single word of a name suggests: "Allen" may be a surname. */
  hint: 'female' | 'male' | null
  plural: boolean
  /** Whom it speaks for. */
  principal: Draft | null
  /** Words that name it where no mention does, in text order. */
  readonly spans: Span[]
  description: string | null
  /** Two whom its description fitted alike when it was read: if they turn out to be one, it is them. */
  between: readonly [Draft, Draft] | null
  rule: string
  /** Where it went when it turned out to be another one. */
  mergedInto: Draft | null
}

/** All entities of a document in the making, and which mention belongs to which. */
export interface Cast {
  readonly scene: Scene
  readonly drafts: Draft[]
  readonly draftOf: (Draft | null)[]
}

/** A cast with nobody in it. */
export function emptyCast(scene: Scene): Cast {
  return { scene, drafts: [], draftOf: scene.places.map(() => null) }
}

/** Adds someone new. */
export function addDraft(cast: Cast, kind: EntityKind, rule: string): Draft {
  const draft: Draft = {
    kind,
    members: [],
    names: new Map(),
    persons: [],
    keys: new Set(),
    claims: [],
    words: new Set(),
    contrasts: new Set(),
    roles: [],
    gender: null,
    hint: null,
    plural: false,
    principal: null,
    spans: [],
    description: null,
    between: null,
    rule,
    mergedInto: null,
  }
  cast.drafts.push(draft)
  return draft
}

/** Lets a mention belong to someone; what it says of gender and number counts. */
export function join(cast: Cast, draft: Draft, at: number): void {
  if (cast.draftOf[at] !== null) return
  const { mention, replaced } = cast.scene.places[at] as Place
  cast.draftOf[at] = draft
  insert(draft.members, at)
  if (replaced) return
  const { gender } = mention
  if (mention.form === 'pronoun') return
  if (isSure(mention) || hasHonorific(cast, mention)) draft.gender ??= gender
  else if (gender === 'female' || gender === 'male') draft.hint ??= gender
  draft.plural ||= mention.plural && draft.members.length === 1
  if (mention.name !== null) draft.names.set(mention.name, (draft.names.get(mention.name) ?? 0) + 1)
}

/** A title or a given name tells the gender; a single word may be a surname. */
function isSure({ form, name, title, kind }: Mention): boolean {
  return form !== 'name' || kind !== 'person' || title !== null || (name ?? '').trim().includes(' ')
}

const honorific = /^(?:mr|mrs|ms|miss|sir|lady|lord|dame|madam)\b/i

/** "Mrs. Ruiz": the words before the name tell the gender, whatever the name. */
export function hasHonorific({ scene }: Cast, { span }: Mention): boolean {
  return honorific.test(scene.doc.text.slice(span.start, span.end))
}

/** Two drafts that are one: everything goes to the first. */
export function merge(cast: Cast, first: Draft, second: Draft): void {
  const [into, from] = [living(first), living(second)]
  if (into === from) return
  for (const at of from.members) cast.draftOf[at] = into
  for (const at of from.members) insert(into.members, at)
  for (const [name, n] of from.names) into.names.set(name, (into.names.get(name) ?? 0) + n)
  into.persons.push(...from.persons)
  for (const key of from.keys) into.keys.add(key)
  into.claims.push(...from.claims)
  for (const word of from.words) into.words.add(word)
  into.roles.push(...from.roles)
  for (const word of from.contrasts) into.contrasts.add(word)
  into.gender ??= from.gender
  into.hint ??= from.hint
  into.principal ??= from.principal
  into.spans.push(...from.spans)
  from.mergedInto = into
  from.members.length = 0
}

/** Whom a mention belongs to, after all mergers; null if nobody is known. */
export function draftAt(cast: Cast, at: number): Draft | null {
  const draft = cast.draftOf[at] ?? null
  return draft === null ? null : living(draft)
}

/** The draft itself, or the one it was merged into. */
export function living(draft: Draft): Draft {
  let at = draft
  while (at.mergedInto !== null) at = at.mergedInto
  return at
}

/** Those that were not merged into others. */
export function livingDrafts(cast: Cast): Draft[] {
  return cast.drafts.filter((d) => d.mergedInto === null)
}

/** The last mention of a draft before `at`; −1 if it has none there. */
export function lastBefore({ members }: Draft, at: number): number {
  return members[placeFor(members, at) - 1] ?? -1
}

/** How many of the members stand before `at`. */
function placeFor(members: readonly number[], at: number): number {
  let low = 0
  let high = members.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((members[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

function insert(members: number[], at: number): void {
  if (members.length === 0 || at > (members.at(-1) as number)) members.push(at)
  else members.splice(placeFor(members, at), 0, at)
}
