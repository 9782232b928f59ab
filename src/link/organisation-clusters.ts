import { genericHeads, legalForms } from '../data/name-parts.ts'
import { acronymOf, endsIn, foldName, isAcronym } from '../text/name-key.ts'
import { type Cluster, clusterOf, groupLocals, join, type Local, type NamedLocals } from './clusters.ts'
import { isNamed } from './office-clusters.ts'

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
  if (words.at(-1) === 'holdings') words[words.length - 1] = 'holding'
  const plain = words
    .map((w) => (w === 'us' || w === 'usa' ? 'u s' : w))
    .join(' ')
    .replace(/\bhouse of representatives\b/, 'house')
    .split(' ')
  // "The U.S. Department of Energy" is the Department of Energy; "U.S. Steel" is not steel.
  return plain[0] === 'u' && plain[1] === 's' && plain.slice(2).some((w) => publicHeads.has(w)) ? plain.slice(2) : plain
}

/** Bodies of a state, whose names often go without it. */
const publicHeads = new Set(
  'department ministry army navy senate house congress court corps committee agency bureau attorney treasury'.split(
    ' ',
  ),
)

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
  for (const group of byLength(groupLocals(locals, keyOf))) {
    const names = [...new Set(group.locals.flatMap((l) => [l.entity.name, ...l.entity.names]))]
    const found = findCluster(group, names, byName, byInitials, byWord)
    const cluster = found?.cluster ?? { ...clusterOf(group.locals, group.name), forms: [] }
    if (found === null) clusters.push(cluster)
    else join(cluster, group.locals, found.rule, 0.8, `“${group.name}”: ${found.why}`)
    if (hasOwnForm(group)) add(cluster, names)
    else if (!byName.has(organisationKeyOf(group.name))) byName.set(organisationKeyOf(group.name), cluster)
  }
  return clusters
}

/** "The Holt campaign" can be cut short as names can; "the magazine of Harl Ferries" is not Harl Ferries. */
function hasOwnForm({ name, locals }: NamedLocals): boolean {
  return locals.some(isNamed) || (/\p{Lu}/u.test(name) && !organisationWords(name).some((w) => joining.has(w)))
}

/** Bodies that are only described ("the company") are those of their document, unless the words hold a name ("the Trump campaign"). */
function keyOf(local: Local): string | null {
  const { name } = local.entity
  const described = !isNamed(local) && !/\p{Lu}/u.test(name.replace(/^(?:the|an?|his|her|its|their|our)\s/i, ''))
  return described ? null : organisationKeyOf(name)
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
  if (keyOf(group.locals[0] as Local) === null) return null
  for (const name of names) {
    const cluster = byName.get(organisationKeyOf(name))
    if (cluster !== undefined) return { cluster, rule: 'organisation-name', why: `also called “${name}”` }
  }
  if (isAcronym(group.name)) {
    const letters = group.name.replaceAll('.', '')
    const known = byInitials.get(letters) ?? []
    const expansions = letters.length > 2 ? known : known.filter((c) => c.forms.some((form) => form.some(isGeneric)))
    if (expansions.length === 1 && expansions[0])
      return { cluster: expansions[0], rule: 'initials', why: 'initials of the only such name' }
  }
  // "Saar Inc." is a whole name, and the short form of no other.
  if (!hasOwnForm(group) || endsIn(group.name, legalForms)) return null
  const words = organisationWords(group.name)
  const longer = (byWord.get(words[0] as string) ?? []).filter((c) =>
    c.forms.some((form) => isShortFormOf(words, form)),
  )
  const only = longer.length === 1 ? longer[0] : undefined
  return only === undefined ? null : { cluster: only, rule: 'short-form', why: 'short form of the only such name' }
}

/**
 * Whether the words begin or end the longer name and are more than a kind of body, name a paper as papers are called, or
 * are the body itself before what it is for ("the Observatory" for the Marl Observatory for Birds).
 */
function isShortFormOf(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length) return false
  const begins = words.every((w, i) => longer[i] === w)
  const ends = endsWith(longer, words)
  if (words.length === 1 && papers.has(words[0] as string) && ends) return true
  const telling = words.filter((w) => !genericHeads.has(w) && !joining.has(w) && w.length > 1)
  if (telling.length === 0) return false
  if (begins) return longer.length - words.length <= 2 && !isBodyOf(words, longer.slice(words.length))
  const purpose = longer.findIndex((w) => joining.has(w))
  return (ends && words.length > 1) || (purpose > words.length && endsWith(longer.slice(0, purpose), words))
}

function endsWith(longer: readonly string[], words: readonly string[]): boolean {
  return words.every((w, i) => longer[longer.length - words.length + i] === w)
}

/** "Marl Institute of Art Police": a body of the body that the words name, not a longer name of it. */
function isBodyOf(words: readonly string[], rest: readonly string[]): boolean {
  return words.length > 1 && words.some(isGeneric) && rest.some((w) => ofBodies.has(w))
}

/** Bodies that other bodies have. */
const ofBodies = new Set(
  'police hospital press union club school foundation council committee library museum'.split(' '),
)

function isGeneric(word: string): boolean {
  return genericHeads.has(word)
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
