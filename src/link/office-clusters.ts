import { canonicalRole } from '../data/role-nouns.ts'
import type { RoleClaim } from '../model/layers.ts'
import { foldName } from '../text/name-key.ts'
import { type Cluster, clusterOf, join, type Local } from './clusters.ts'

/** Whether a document names the person: otherwise it only describes them ("the governor"). */
export function isNamed({ document, entity }: Local): boolean {
  const forms = new Map(document.layers.mention.map((m) => [m.id, m.form]))
  return entity.mentions.some((m) => forms.get(m) === 'name') || entity.mentions.length === 0
}

/**
 * Persons that are only described, each by themselves, unless they are described by an office and its body ("Puerto
 * Rico's governor") that one named person of the case, and no other, is said to hold. A title alone joins nobody.
 */
export function joinOffices(named: readonly Cluster[], described: readonly Local[]): readonly Cluster[] {
  const holders = new Map<string, Set<Cluster>>()
  for (const cluster of named) {
    for (const { entity } of cluster.members) {
      for (const role of entity.roles) {
        const key = officeKey(role)
        if (key !== null) holders.set(key, (holders.get(key) ?? new Set()).add(cluster))
      }
    }
  }
  const apart: Cluster[] = []
  for (const local of described) {
    const keys = local.entity.roles.flatMap((r) => officeKey(r) ?? [])
    const found = new Set(keys.flatMap((k) => [...(holders.get(k) ?? [])]))
    const only = found.size === 1 && !local.entity.plural ? [...found][0] : undefined
    if (only === undefined) apart.push(clusterOf([local], local.entity.name))
    else join(only, [local], 'office', 0.6, `“${local.entity.name}”: the only holder of this office in the case`)
  }
  return [...named, ...apart]
}

/** Words that make an office another one, or another time's. */
const otherOffice = /\b(?:former|ex|acting|deputy|vice|assistant|first|next|then|interim|late)\b/i

/** Title and body as a key; adjectives and names of one country agree ("Russian", "Russia"). Null if either is missing. */
export function officeKey({ title, organisation, past }: RoleClaim): string | null {
  if (organisation === null || past || otherOffice.test(title)) return null
  const words = foldName(title)
    .split(' ')
    .filter((w) => w !== '' && w !== 'the')
  const office = words.map((w) => canonicalRole.get(w) ?? w).join(' ')
  const body = foldName(organisation)
    .split(' ')
    .filter((w) => w !== 'the')
    .map((w) => w.slice(0, 3))
    .join(' ')
  return office === '' || body === '' ? null : `${office}|${body}`
}
