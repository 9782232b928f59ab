import type { Reason } from '../model/note.ts'
import type { Entity, EntityCandidate } from '../model/story.ts'
import { addTo } from '../text/grouping.ts'
import { genderOf, type Local } from './clusters.ts'
import { descriptionKey, governmentKey } from './description-keys.ts'
import { isNamed, officeKey, officeWord } from './office-clusters.ts'
import { fullNameKeys, type PersonName, personName, sameNames, surnameKeys } from './person-names.ts'

/** Most candidates of one entity: what more of them fit tells nothing, and the work stays even. */
const mostCandidates = 5
/** Most entities looked at for one. */
const mostAlike = 12

/** An entity with what it is compared by. */
interface Known {
  readonly entity: Entity
  readonly locals: readonly Local[]
  readonly documents: ReadonlySet<string>
  readonly gender: 'female' | 'male' | null
  readonly names: readonly PersonName[]
  readonly named: boolean
}

/** Where entities are looked up: each rule has its own keys. */
type Index = ReadonlyMap<string, readonly Known[]>

/**
 * Entities with those they may be: a surname that several bear, an office with several holders, groups and unnamed
 * sources that other documents describe in the same words, the seat of a government and the government. None of them is
 * joined. Looked up by keys, so that the work grows with the entities.
 * @param apart - Pairs of ids that a person decided are not one.
 */
export function withCandidates(
  entities: readonly Entity[],
  locals: readonly Local[],
  apart: ReadonlySet<string>,
): readonly Entity[] {
  const byId = new Map(locals.map((l) => [l.entity.id, l]))
  const known = entities.map((entity) => toKnown(entity, byId))
  const index = indexOf(known)
  return known.map((one) => {
    const found = candidatesOf(one, index).filter((c) => !apart.has(`${one.entity.id} ${c.entity}`))
    return found.length === 0 ? one.entity : { ...one.entity, candidates: found.slice(0, mostCandidates) }
  })
}

function toKnown(entity: Entity, byId: ReadonlyMap<string, Local>): Known {
  const locals = entity.locals.flatMap((id) => byId.get(id) ?? [])
  const names = entity.kind === 'person' ? [entity.name, ...entity.names].flatMap((n) => personName(n) ?? []) : []
  const documents = new Set(locals.map((l) => l.document.doc.id))
  const gender = genderOf(locals)
  return {
    entity,
    locals,
    documents,
    gender,
    names,
    named: locals.some((l) => l.entity.names.length > 0 && isNamed(l)),
  }
}

function indexOf(known: readonly Known[]): Index {
  const index = new Map<string, Known[]>()
  for (const one of known) for (const key of keysOf(one)) addTo(index, key, one)
  return index
}

function keysOf(one: Known): ReadonlySet<string> {
  const { kind, name } = one.entity
  const surnames = isFull(one)
    ? one.names.flatMap((n) => [...surnameKeys(n), ...fullNameKeys(n).kept]).map((k) => `surname ${k}`)
    : []
  const offices = one.named ? rolesOf(one).map((k) => `office ${k}`) : []
  const titles = kind === 'person' && one.named ? titlesOf(one).map((t) => `title ${t}`) : []
  const described = isDescribed(one) ? [`described ${kind} ${descriptionKey(name)}`] : []
  const seats = governmentKey(one.entity).map((k) => `government ${k}`)
  return new Set([...surnames, ...offices, ...titles, ...described, ...seats])
}

function isDescribed({ entity: { kind }, named }: Known): boolean {
  return kind === 'group' || kind === 'unnamed' || (kind === 'organisation' && !named)
}

function isFull({ names }: Known): boolean {
  return names.some((n) => n.given.length > 0)
}

function rolesOf({ locals }: Known): string[] {
  return [...new Set(locals.flatMap((l) => l.entity.roles.flatMap((r) => officeKey(r) ?? [])))]
}

/** Offices that someone is told to hold, whatever else the titles say. */
function titlesOf({ locals }: Known): string[] {
  const held = locals.flatMap((l) => l.entity.roles.filter((r) => !r.past))
  return [...new Set(held.flatMap((r) => officeWord(r.title) ?? []))]
}

/** "The minister": the office by which alone someone is described; null if anything else is told. */
function titleAlone({ locals, entity }: Known): string | null {
  const [, title = ''] = /^the (.+)$/i.exec(entity.name) ?? []
  const plain = locals.every((l) => !l.entity.plural && l.entity.roles.every((r) => r.organisation === null))
  return plain ? officeWord(title) : null
}

function candidatesOf(one: Known, index: Index): EntityCandidate[] {
  const found = new Map<string, EntityCandidate>()
  const take = (others: readonly Known[], reasonOf: (other: Known) => Reason | null) => {
    for (const other of others.slice(0, mostAlike)) {
      if (other === one || found.has(other.entity.id)) continue
      const reason = reasonOf(other)
      if (reason !== null) found.set(other.entity.id, { entity: other.entity.id, reasons: [reason] })
    }
  }
  const { entity } = one
  if (entity.kind === 'person' && one.named)
    for (const key of new Set(one.names.flatMap((n) => (isFull(one) ? fullNameKeys(n).sought : surnameKeys(n)))))
      take(index.get(`surname ${key}`) ?? [], (other) => surnameReason(one, other))
  if (entity.kind === 'person' && !one.named)
    for (const key of rolesOf(one)) take(index.get(`office ${key}`) ?? [], () => officeReason(entity))
  if (entity.kind === 'person' && !one.named)
    take(index.get(`title ${titleAlone(one)}`) ?? [], (other) => titleReason(one, other))
  if (isDescribed(one))
    take(index.get(`described ${entity.kind} ${descriptionKey(entity.name)}`) ?? [], (other) => sameWords(one, other))
  for (const key of governmentKey(entity))
    take(index.get(`government ${key}`) ?? [], (other) => governmentReason(entity, other.entity))
  return [...found.values()]
}

function surnameReason(one: Known, other: Known): Reason | null {
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return null
  const why = one.names.flatMap((a) => other.names.flatMap((b) => sameNames(a, b) ?? []))[0]
  return why === undefined
    ? null
    : {
        rule: 'open-surname',
        weight: 0.4,
        detail: `“${one.entity.name}”: ${why} as “${other.entity.name}”, and others have it`,
      }
}

function officeReason({ name }: Entity): Reason {
  return { rule: 'open-office', weight: 0.4, detail: `“${name}”: held this office, as others did` }
}

/** Holders of an office of whom the document does not say which one it means. */
function titleReason(one: Known, other: Known): Reason | null {
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return null
  const detail = `“${one.entity.name}”: “${other.entity.name}” is told to hold such an office`
  return { rule: 'open-title', weight: 0.3, detail }
}

/** Groups and sources of other documents that are described alike; inside one document it has been weighed already. */
function sameWords(one: Known, other: Known): Reason | null {
  if ([...one.documents].some((d) => other.documents.has(d))) return null
  const words = descriptionKey(one.entity.name)
  const weight = words.includes(' ') ? 0.4 : 0.2
  return {
    rule: 'same-description',
    weight,
    detail: `“${one.entity.name}” and “${other.entity.name}” in two documents`,
  }
}

function governmentReason(one: Entity, other: Entity): Reason | null {
  if (one.kind === 'place' && other.kind === 'place') return null
  const detail = `“${one.name}” may stand for the same government as “${other.name}”`
  return { rule: 'seat-of-government', weight: 0.3, detail }
}
