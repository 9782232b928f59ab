import type { AnalysedDoc } from '../model/story.ts'
import { addTo } from '../text/grouping.ts'
import {
  type Cluster,
  clusterOf,
  gendersAgree,
  groupLocals,
  join,
  type Local,
  type NamedLocals,
  titlesOf,
} from './clusters.ts'
import { fullNameKeys, type PersonName, personName, sameNames, surnameKeys } from './person-names.ts'

interface PersonCluster extends Cluster {
  readonly names: PersonName[]
}

/** Clusters so far, looked up by how their surnames sound, and by that and how the given name begins. */
interface Known {
  readonly clusters: PersonCluster[]
  readonly index: Map<string, PersonCluster[]>
}

/** Persons of all documents, joined by name; bare surnames join the only person who has them. */
export function clusterPersons(locals: readonly Local[]): readonly Cluster[] {
  const known: Known = { clusters: [], index: new Map() }
  for (const { group, name } of byFullness(groupLocals(locals, nameKey))) {
    const fitting = name === null ? [] : fittingClusters(known, group, name)
    const chosen = fitting.length > 1 ? (byTitle(fitting, group) ?? byBearing(fitting, name)) : fitting[0]
    if (chosen !== undefined && name !== null) {
      const weight = fitting.length > 1 ? 0.6 : 0.9
      join(chosen.cluster, group.locals, 'person-name', weight, `“${group.name}”: ${chosen.why}`)
      addName(known, chosen.cluster, name)
    } else if (fitting.length > 1 && name?.given.length === 0) joinWhereAlone(known, group, fitting)
    else begin(known, group, name)
  }
  return known.clusters
}

interface Fitting {
  readonly cluster: PersonCluster
  readonly why: string
}

function fittingClusters({ index }: Known, group: NamedLocals, name: PersonName): Fitting[] {
  const keys = name.given.length > 0 ? fullNameKeys(name).sought : surnameKeys(name)
  const near = [...new Set(keys.flatMap((key) => index.get(key) ?? []))]
  return near.flatMap((cluster) => {
    const why = fits(name, group, cluster)
    return why === null ? [] : [{ cluster, why }]
  })
}

/** A bare surname that several bear is the one of them that its document names, if there is but one. */
function joinWhereAlone(known: Known, group: NamedLocals, fitting: readonly Fitting[]): void {
  const named = new Map<AnalysedDoc, Fitting[]>()
  for (const one of fitting)
    for (const document of new Set(one.cluster.members.map((m) => m.document))) addTo(named, document, one)
  for (const local of group.locals) {
    const here = named.get(local.document) ?? []
    const only = here.length === 1 ? here[0] : undefined
    if (only === undefined) begin(known, { name: group.name, locals: [local] }, null)
    else {
      const why = `“${group.name}”: ${only.why}, the only one named in the document`
      join(only.cluster, [local], 'person-name', 0.7, why)
    }
  }
}

function begin(known: Known, group: NamedLocals, name: PersonName | null): void {
  const cluster = { ...clusterOf(group.locals, group.name), names: [] }
  known.clusters.push(cluster)
  if (name !== null) addName(known, cluster, name)
}

function addName({ index }: Known, cluster: PersonCluster, name: PersonName): void {
  cluster.names.push(name)
  for (const key of [...surnameKeys(name), ...fullNameKeys(name).kept]) {
    const holders = index.get(key)
    if (holders === undefined) index.set(key, [cluster])
    else if (!holders.includes(cluster)) holders.push(cluster)
  }
}

function nameKey({ entity }: Local): string | null {
  const name = personName(entity.name)
  return name === null
    ? null
    : `${name.given.join(' ')}|${name.surname}|${name.generation ?? ''}|${entity.gender === 'female' ? 'f' : entity.gender === 'male' ? 'm' : ''}`
}

/** Fullest names first: what is short then finds all it can belong to. Ties keep the order of the exhibits. */
function byFullness(groups: readonly NamedLocals[]): { group: NamedLocals; name: PersonName | null }[] {
  const fullness = (name: PersonName | null) =>
    name === null ? -1 : name.given.filter((g) => g.length > 1).length * 2 + Math.min(1, name.given.length)
  return groups
    .map((group) => ({ group, name: personName(group.name) }))
    .sort((a, b) => fullness(b.name) - fullness(a.name))
}

function fits(name: PersonName, group: NamedLocals, cluster: PersonCluster): string | null {
  let why: string | null = null
  for (const known of cluster.names) {
    if (areFatherAndSon(name, known) && shareDocument(group, cluster)) return null
    const same = sameNames(name, known)
    if (same === null && known.given.length > 0 && name.given.length > 0 && !isBridged(name, known, cluster))
      return null
    why ??= same
  }
  return why === null || !gendersAgree(group.locals, cluster.members) ? null : why
}

/** "Joan Petrak" and "Joan Castell" are one where somebody is "Joan Petrak Castell". */
function isBridged(a: PersonName, b: PersonName, { names }: PersonCluster): boolean {
  return names.some((n) => n.given.length > 1 && sameNames(n, a) !== null && sameNames(n, b) !== null)
}

/** "Owen Pratt" and "Owen Pratt Jr.": one person, unless a document names both. */
function areFatherAndSon(a: PersonName, b: PersonName): boolean {
  return (a.generation === null) !== (b.generation === null) && a.given.length > 0 && b.given.length > 0
}

function shareDocument(group: NamedLocals, cluster: Cluster): boolean {
  const documents = new Set(group.locals.map((l) => l.document))
  return cluster.members.some((m) => documents.has(m.document))
}

/** "Holt": of a family the one whom other documents call by the surname alone. */
function byBearing(fitting: readonly Fitting[], name: PersonName | null): Fitting | undefined {
  if (name === null || name.given.length > 0) return undefined
  const isCalledSo = ({ entity }: Local) => entity.names.length > 1 && entity.names.some((n) => isBare(n, name))
  const bearers = fitting.filter(({ cluster }) => cluster.members.some(isCalledSo))
  const [only] = bearers
  return bearers.length === 1 && only !== undefined
    ? { ...only, why: `${only.why}, the only one called by it alone` }
    : undefined
}

function isBare(words: string, { surname }: PersonName): boolean {
  const read = personName(words)
  return read !== null && read.given.length === 0 && read.surname === surname
}

function byTitle(fitting: readonly Fitting[], group: NamedLocals): Fitting | undefined {
  const titles = titlesOf(group.locals)
  const shared = fitting.filter(({ cluster }) => [...titlesOf(cluster.members)].some((t) => titles.has(t)))
  return shared.length === 1 && shared[0] !== undefined
    ? { ...shared[0], why: `${shared[0].why}, same title` }
    : undefined
}
