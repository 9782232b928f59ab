import { foldName } from '../text/name-key.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { type Cluster, clusterOf, gendersAgree, join, type Local } from './clusters.ts'
import { personName } from './person-names.ts'

/** The people of a case, to be found by their given names; and the surnames that each document names. */
interface Family {
  readonly byGiven: ReadonlyMap<string, ReadonlySet<Cluster>>
  readonly surnames: ReadonlyMap<AnalysedDoc, ReadonlySet<string>>
}

/**
 * "Her son, Theo", "Theo said": somebody whom a document calls by a given name alone is the only one in the case who has
 * it, if the document names that family. "Dame Ilse" is the only Ilse.
 */
export function joinGivenNames(clusters: readonly Cluster[]): readonly Cluster[] {
  const family = familyOf(clusters)
  return clusters.flatMap((cluster) => {
    const word = wordOf(cluster)
    const holders = word === null ? undefined : family.byGiven.get(word)
    if (word === null || holders === undefined) return [cluster]
    const apart = cluster.members.filter((local) => !joinGiven(local, cluster, holders, family))
    return apart.length === cluster.members.length
      ? [cluster]
      : apart.length === 0
        ? []
        : [{ ...cluster, ...clusterOf(apart, (apart[0] as Local).entity.name) }]
  })
}

function joinGiven(local: Local, own: Cluster, holders: ReadonlySet<Cluster>, { surnames }: Family): boolean {
  const titled = local.entity.names.some((n) => knighted.test(n))
  if (!titled && hasTitle(local)) return false
  const named = surnames.get(local.document) ?? new Set<string>()
  const fits = [...holders].filter(
    (c) =>
      c !== own &&
      gendersAgree([local], c.members) &&
      (titled || surnamesOf(c).some((s) => named.has(s)) || c.members.some((m) => m.document === local.document)),
  )
  const [only] = fits
  if (only === undefined || fits.length > 1) return false
  const name = only.members.find((m) => personName(m.entity.name)?.given.length !== 0)?.entity.name
  join(only, [local], 'given-name', 0.6, `“${local.entity.name}”: given name of “${name}” alone in the case`)
  return true
}

const knighted = /^(?:Sir|Dame)\s/

/** "Mr. Theo", "President Theo": that is a surname. More words than the name stand in the mention. */
function hasTitle({ document, entity }: Local): boolean {
  const own = new Set(entity.mentions)
  const named = document.layers.mention.filter((m) => m.form === 'name' && own.has(m.id))
  return named.some(({ name, span }) => name !== null && span.end - span.start > name.length)
}

/** The one word by which all documents call someone; null if one calls them otherwise. */
function wordOf({ members }: Cluster): string | null {
  const words = new Set<string>()
  for (const { entity } of members) {
    for (const name of [entity.name, ...entity.names]) {
      const read = personName(name)
      if (read === null || read.given.length > 0 || /\s/.test(read.surname)) return null
      words.add(read.surname)
    }
  }
  const [word] = words
  return words.size === 1 && word !== undefined ? word : null
}

function surnamesOf({ members }: Cluster): string[] {
  return members.flatMap(({ entity }) => [entity.name, ...entity.names].flatMap((n) => personName(n)?.surname ?? []))
}

function familyOf(clusters: readonly Cluster[]): Family {
  const byGiven = new Map<string, Set<Cluster>>()
  const surnames = new Map<AnalysedDoc, Set<string>>()
  for (const cluster of clusters) {
    for (const { document, entity } of cluster.members) {
      for (const name of [entity.name, ...entity.names]) {
        const read = personName(name)
        const given = read?.given[0]
        if (read === null) continue
        if (given !== undefined && given.length > 2) byGiven.set(given, (byGiven.get(given) ?? new Set()).add(cluster))
        surnames.set(document, (surnames.get(document) ?? new Set()).add(foldName(read.surname)))
      }
    }
  }
  return { byGiven, surnames }
}
