import { outlets } from '../data/outlets.ts'
import { foldName } from '../text/name-key.ts'
import type { Draft } from './drafts.ts'
import { organisationKey } from './organisation-names.ts'

/** Every name of a known outlet, as a key, to the name it goes by. */
const outletKeys: ReadonlyMap<string, string> = new Map(
  outlets.flatMap((o) => [o.name, ...o.forms].map((n) => [organisationKey(n), o.name] as const)),
)
const agencies: ReadonlySet<string> = new Set(outlets.filter((o) => o.agency).map((o) => o.name))

/** Names of the known outlets that keys may stand for. */
export function outletsNamed(keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].flatMap((k) => outletKeys.get(k) ?? []))
}

/** Whether one of the keys is the name of a known news agency. */
export function isNewsAgency(keys: Iterable<string>): boolean {
  return [...outletsNamed(keys)].some((name) => agencies.has(name))
}

/** Whether an entity is the outlet that publishes the document, by its name or the beginning of it. */
export function isOwnOutlet(own: string, { kind, keys }: Draft): boolean {
  if (kind !== 'organisation') return false
  const ownKey = organisationKey(own)
  const row = outletKeys.get(ownKey)
  return [...keys].some(
    (k) => k === ownKey || ownKey.startsWith(`${k} `) || (row !== undefined && outletKeys.get(k) === row),
  )
}

/** Whether an entity is a news outlet, and not the one that publishes the document. */
export function isOtherOutlet(own: string | null, draft: Draft): boolean {
  if (draft.kind === 'person' || draft.kind === 'place') return false
  const keys = [...draft.keys]
  const rows = outletsNamed(keys)
  if (own === null) return rows.size > 0
  const ownKey = organisationKey(own)
  if (keys.some((k) => k === ownKey || foldName(own).endsWith(k))) return false
  return rows.size > 0 && !rows.has(outletKeys.get(ownKey) ?? '')
}
