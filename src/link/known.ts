import type { KnownName } from '../model/decision.ts'
import type { Reason } from '../model/note.ts'
import { foldName } from '../text/name-key.ts'
import type { Cluster, Local } from './clusters.ts'
import { organisationKeyOf } from './organisation-clusters.ts'
import { personName } from './person-names.ts'

/** A list of names the user gave. */
export interface NameList {
  readonly list: string
  readonly entries: readonly KnownName[]
}

/** An entry with the list it stands in. */
export interface Listed extends KnownName {
  readonly list: string
}

/** Entries by the keys of their names; null where several have the name: nobody can tell which is meant. */
export type ListIndex = ReadonlyMap<string, Listed | null>

/** Every name of the lists, to be looked up. */
export function indexLists(lists: readonly NameList[]): ListIndex {
  const index = new Map<string, Listed | null>()
  for (const { list, entries } of lists) {
    for (const entry of entries) {
      const listed = { ...entry, list }
      const keys = new Set([entry.name, ...entry.aliases].flatMap((name) => keysOf(name, entry.kind)))
      for (const key of keys) {
        const before = index.get(key)
        index.set(key, before === undefined || (before !== null && idOf(before) === idOf(listed)) ? listed : null)
      }
    }
  }
  return index
}

function keysOf(name: string, kind: string | null): string[] {
  const keys: string[] = []
  if (kind === null || kind === 'person') keys.push(`person ${personKey(name)}`)
  if (kind !== 'person') keys.push(`body ${organisationKeyOf(name)}`)
  return keys.filter((key) => !key.endsWith(' '))
}

function personKey(name: string): string {
  const read = personName(name)
  return read === null ? foldName(name) : [...read.given, read.surname].join(' ')
}

/** The entry that a local's names mean, its fullest name first; null if none or more than one. */
export function listedAs({ entity }: Local, index: ListIndex): Listed | null {
  if (index.size === 0 || entity.kind === 'unnamed') return null
  const find = (name: string) =>
    index.get(entity.kind === 'person' ? `person ${personKey(name)}` : `body ${organisationKeyOf(name)}`) ?? null
  const first = find(entity.name)
  if (first !== null) return first
  const found = new Map(entity.names.flatMap((name) => find(name) ?? []).map((entry) => [idOf(entry), entry]))
  return found.size === 1 ? ([...found.values()][0] as Listed) : null
}

function idOf({ list, id }: Pick<Listed, 'list' | 'id'>): string {
  return `${list}\n${id}`
}

/** Clusters as the lists have them: those of one entry together, those of two apart. */
export function applyLists(clusters: readonly Cluster[], index: ListIndex): readonly Cluster[] {
  if (index.size === 0) return clusters
  const byEntry = new Map<string, Cluster>()
  const result: Cluster[] = []
  for (const cluster of clusters) {
    for (const part of partsOf(cluster, index)) {
      const { listed } = part
      const known = listed === undefined ? undefined : byEntry.get(idOf(listed))
      if (known === undefined) {
        result.push(part)
        if (listed !== undefined) byEntry.set(idOf(listed), part)
      } else {
        known.members.push(...part.members)
        known.reasons.push(...part.reasons.filter((r) => r.rule !== 'name-list'))
      }
    }
  }
  return result
}

/** A cluster taken apart by the entries its members stand for; members that stand for none stay with the most. */
function partsOf(cluster: Cluster, index: ListIndex): Cluster[] {
  const entries = new Map<string, { readonly listed: Listed; readonly members: Local[] }>()
  const rest: Local[] = []
  for (const member of cluster.members) {
    const listed = listedAs(member, index)
    if (listed === null) rest.push(member)
    else {
      const known = entries.get(idOf(listed)) ?? { listed, members: [] }
      known.members.push(member)
      entries.set(idOf(listed), known)
    }
  }
  const parts = [...entries.values()].sort((a, b) => b.members.length - a.members.length)
  const [main, ...others] = parts
  if (main === undefined) return [cluster]
  return [
    { members: [...main.members, ...rest], reasons: [...cluster.reasons, reasonOf(main.listed)], listed: main.listed },
    ...others.map(({ listed, members }) => ({ members, reasons: [reasonOf(listed)], listed })),
  ]
}

function reasonOf({ list, name }: Listed): Reason {
  return { rule: 'name-list', weight: 1, detail: `“${name}” in the list ${list}` }
}
