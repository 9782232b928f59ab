import { genericHeads, legalForms } from '../data/name-parts.ts'
import { acronymOf, foldName, isAcronym } from '../text/name-key.ts'
import { type Cluster, clusterOf, groupLocals, join, type Local, type NamedLocals } from './clusters.ts'

interface OrganisationCluster extends Cluster {
  readonly forms: string[][]
}

const joining = new Set(['of', 'the', 'for', 'and', '&', 'in', 'on', 'at'])

/** Words of an organisation's name that tell it apart, folded; legal forms and articles left out. */
export function organisationWords(name: string): string[] {
  const words = foldName(name)
    .split(' ')
    .filter((w) => w !== '' && w !== 'the')
  while (words.length > 1 && legalForms.has(words.at(-1) as string)) words.pop()
  return words
    .map((w) => (w === 'us' || w === 'usa' ? 'u s' : w))
    .join(' ')
    .split(' ')
}

/** Organisations of all documents: by name, word order aside, by initials, and by short forms that only one can mean. */
export function clusterOrganisations(locals: readonly Local[]): readonly Cluster[] {
  const clusters: OrganisationCluster[] = []
  const byName = new Map<string, OrganisationCluster>()
  const byInitials = new Map<string, OrganisationCluster[]>()
  const byWord = new Map<string, OrganisationCluster[]>()
  const add = (cluster: OrganisationCluster, names: readonly string[]) => {
    for (const name of names) {
      const words = organisationWords(name)
      cluster.forms.push(words)
      if (!byName.has(orderless(words))) byName.set(orderless(words), cluster)
      if (words.length > 1 && !isAcronym(name)) put(byInitials, acronymOf(name), cluster)
      for (const word of words) if (!joining.has(word)) put(byWord, word, cluster)
    }
  }
  for (const group of byLength(groupLocals(locals, (l) => organisationKeyOf(l.entity.name)))) {
    const names = [...new Set(group.locals.flatMap((l) => [l.entity.name, ...l.entity.names]))]
    const found = findCluster(group, names, byName, byInitials, byWord)
    if (found === null) {
      const cluster = { ...clusterOf(group.locals, group.name), forms: [] }
      clusters.push(cluster)
      add(cluster, names)
    } else {
      join(found.cluster, group.locals, found.rule, 0.8, `“${group.name}”: ${found.why}`)
      add(found.cluster, names)
    }
  }
  return clusters
}

interface Found {
  readonly cluster: OrganisationCluster
  readonly rule: string
  readonly why: string
}

function findCluster(
  group: NamedLocals,
  names: readonly string[],
  byName: ReadonlyMap<string, OrganisationCluster>,
  byInitials: ReadonlyMap<string, readonly OrganisationCluster[]>,
  byWord: ReadonlyMap<string, readonly OrganisationCluster[]>,
): Found | null {
  for (const name of names) {
    const cluster = byName.get(organisationKeyOf(name))
    if (cluster !== undefined) return { cluster, rule: 'organisation-name', why: `also called “${name}”` }
  }
  if (isAcronym(group.name)) {
    const expansions = byInitials.get(group.name.replaceAll('.', '')) ?? []
    if (expansions.length === 1 && expansions[0])
      return { cluster: expansions[0], rule: 'initials', why: 'initials of the only such name' }
  }
  const words = organisationWords(group.name)
  const longer = (byWord.get(words[0] as string) ?? []).filter((c) =>
    c.forms.some((form) => isShortFormOf(words, form)),
  )
  const only = longer.length === 1 ? longer[0] : undefined
  return only === undefined ? null : { cluster: only, rule: 'short-form', why: 'short form of the only such name' }
}

/** Whether the words begin or end the longer name and are more than a kind of body, or name a paper as papers are called. */
function isShortFormOf(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length) return false
  const begins = words.every((w, i) => longer[i] === w)
  const ends = words.every((w, i) => longer[longer.length - words.length + i] === w)
  if (words.length === 1 && papers.has(words[0] as string)) return ends
  const telling = words.filter((w) => !genericHeads.has(w) && !joining.has(w) && w.length > 1)
  if (telling.length === 0) return false
  return (begins && longer.length - words.length <= 2) || (ends && words.length > 1)
}

/** Last words by which papers are called: "the Post". */
const papers = new Set(
  'post times journal tribune herald guardian telegraph chronicle courier globe ledger gazette examiner observer observatory'.split(
    ' ',
  ),
)

/** What the ways of writing one organisation's name have in common. */
export function organisationKeyOf(name: string): string {
  return orderless(organisationWords(name))
}

function orderless(words: readonly string[]): string {
  return words
    .filter((w) => !joining.has(w))
    .sort()
    .join(' ')
}

function byLength(groups: readonly NamedLocals[]): NamedLocals[] {
  const length = (g: NamedLocals) => (isAcronym(g.name) ? 0 : organisationWords(g.name).length)
  return [...groups].sort((a, b) => length(b) - length(a))
}

function put<K>(index: Map<K, OrganisationCluster[]>, key: K, cluster: OrganisationCluster): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [cluster])
  else if (!known.includes(cluster)) known.push(cluster)
}
