import type { KnownName } from '../model/decision.ts'
import type { EntityKind } from '../model/layers.ts'

/** One item of a list: a name, or why it is none. */
export type ListedRow = KnownName | { readonly leftOut: string }

/** Words for kinds, in lists and as schemas of FollowTheMoney. A legal entity may be either. */
const kinds: ReadonlyMap<string, EntityKind | null> = new Map([
  ...words('person', 'person people individual human'),
  ...words('organisation', 'organisation organization company body agency firm publicbody institution party'),
  ...words('group', 'group'),
  ...words('place', 'place location'),
  ['legalentity', null],
])

function words(kind: EntityKind, list: string): (readonly [string, EntityKind])[] {
  return list.split(' ').map((word) => [word, kind] as const)
}

/** An item of a list as an entry. @param place - Its id if it has none of its own. */
export function toRow(item: unknown, place: string): ListedRow {
  if (typeof item === 'string') return named(place, null, [item])
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { leftOut: 'no object' }
  const fields = item as Readonly<Record<string, unknown>>
  const id = stringOf(fields['id']) ?? place
  if (typeof fields['properties'] === 'object' && fields['properties'] !== null && 'schema' in fields)
    return fromFollowTheMoney(id, fields)
  const type = (stringOf(fields['kind']) ?? stringOf(fields['type']) ?? stringOf(fields['schema']) ?? '').toLowerCase()
  const others = ['aliases', 'alias', 'names', 'other_names', 'othernames'].flatMap((key) => listOf(fields[key]))
  return named(id, kinds.get(type) ?? null, [...listOf(fields['name'], null), ...others])
}

/** FollowTheMoney: people and bodies; weak aliases, which many bear, are left out. */
function fromFollowTheMoney(id: string, fields: Readonly<Record<string, unknown>>): ListedRow {
  const schema = stringOf(fields['schema']) ?? ''
  const kind = kinds.get(schema.toLowerCase())
  if (kind === undefined) return { leftOut: `neither a person nor a body (${schema.slice(0, 40)})` }
  const properties = fields['properties'] as Readonly<Record<string, unknown>>
  return named(
    id,
    kind,
    ['name', 'alias', 'previousName'].flatMap((key) => listOf(properties[key], null)),
  )
}

function named(id: string, kind: EntityKind | null, names: readonly string[]): ListedRow {
  const [name, ...aliases] = [...new Set(names.map((n) => n.replace(/\s+/g, ' ').trim()).filter((n) => n !== ''))]
  return name === undefined ? { leftOut: 'no name' } : { id, kind, name, aliases }
}

function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A list, or words in one cell between semicolons or upright bars. */
function listOf(value: unknown, separator: RegExp | null = /[;|]/): string[] {
  if (Array.isArray(value)) return value.flatMap((v) => (typeof v === 'string' ? [v] : []))
  if (typeof value !== 'string') return []
  return separator === null ? [value] : value.split(separator)
}
