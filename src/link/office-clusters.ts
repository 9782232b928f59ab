import { canonicalRole, officesOfTwoWords } from '../data/role-nouns.ts'
import { roleNouns } from '../data/titles.ts'
import type { RoleClaim } from '../model/layers.ts'
import { foldName } from '../text/name-key.ts'
import { oncePer } from '../text/remembering.ts'
import { type Cluster, clusterOf, join, type Local } from './clusters.ts'
import { countryKey } from './description-keys.ts'

/** Whether a document names the person: otherwise it only describes them ("the governor"). */
export function isNamed({ document, entity }: Local): boolean {
  const forms = formsOf(document)
  return entity.mentions.some((m) => forms.get(m) === 'name') || entity.mentions.length === 0
}

const formsOf = oncePer(({ layers }: Local['document']) => new Map(layers.mention.map((m) => [m.id, m.form])))

/** Who holds an office, over the case: by title and body, and by title alone. */
interface Holders {
  readonly ofBody: ReadonlyMap<string, ReadonlySet<Cluster>>
  readonly ofTitle: ReadonlyMap<string, ReadonlySet<Cluster>>
  /** Of those, who has it without a body or a place: the one a story calls so. */
  readonly plainly: ReadonlyMap<string, ReadonlySet<Cluster>>
}

/**
 * People and sources that are only described, each by themselves, unless they are described by an office and its body
 * ("Puerto Rico's governor") that one named person of the case, and no other, is said to hold; or by an office alone
 * ("the attorney general") in a document that names the only one who holds it in the case.
 */
export function joinOffices(named: readonly Cluster[], described: readonly Local[]): readonly Cluster[] {
  const holders = holdersIn(named)
  const apart: Cluster[] = []
  for (const local of described) {
    const ofBody = local.entity.kind === 'person' ? onlyHolder(local, holders) : null
    const ofTitle = ofBody === null ? holderNamedWith(local, holders) : null
    if (ofBody !== null) {
      join(ofBody, [local], 'office', 0.6, `“${local.entity.name}”: the only holder of this office in the case`)
    } else if (ofTitle !== null) {
      const why = 'the only holder of this office in the case, named in the document'
      join(ofTitle, [local], 'office', 0.5, `“${local.entity.name}”: ${why}`)
    } else apart.push(clusterOf([local], local.entity.name))
  }
  return [...named, ...apart]
}

function holdersIn(named: readonly Cluster[]): Holders {
  const ofBody = new Map<string, Set<Cluster>>()
  const ofTitle = new Map<string, Set<Cluster>>()
  const plainly = new Map<string, Set<Cluster>>()
  const put = (map: Map<string, Set<Cluster>>, key: string | null, cluster: Cluster) => {
    if (key !== null) map.set(key, (map.get(key) ?? new Set()).add(cluster))
  }
  for (const cluster of named) {
    for (const { entity } of cluster.members) {
      for (const role of entity.roles) {
        put(ofBody, officeKey(role), cluster)
        if (role.past) continue
        put(ofTitle, titleKey(role.title), cluster)
        if (role.organisation === null) put(plainly, titleKey(role.title), cluster)
      }
    }
  }
  return { ofBody, ofTitle, plainly }
}

function onlyHolder({ entity }: Local, { ofBody }: Holders): Cluster | null {
  const keys = entity.roles.flatMap((r) => officeKey(r) ?? [])
  const found = new Set(keys.flatMap((k) => [...(ofBody.get(k) ?? [])]))
  return found.size === 1 && !entity.plural ? ([...found][0] as Cluster) : null
}

/** "The attorney general": the one a story calls so, where this document names them and nobody else who holds it. */
function holderNamedWith({ document, entity }: Local, { ofTitle, plainly }: Holders): Cluster | null {
  const [, title = ''] = /^(?:the|his|her|their|our|its) (.+)$/i.exec(entity.name) ?? []
  const key = (entity.plural ? null : titleKey(title)) ?? ''
  const [only, ...others] = plainly.get(key) ?? []
  if (only === undefined || others.length > 0) return null
  const here = [...(ofTitle.get(key) ?? [])].filter((c) => c.members.some((m) => m.document === document))
  return here.length === 1 && here[0] === only ? only : null
}

/** Words that make an office another one, or another time's. */
const otherOffice = /\b(?:former|ex|acting|deputy|vice|assistant|first|next|then|interim|late)\b/i

/** Title and body as a key; the forms of one country agree ("Russian", "Russia"). Null if either is missing. */
export function officeKey({ title, organisation, past }: RoleClaim): string | null {
  if (organisation === null || past || otherOffice.test(title)) return null
  const office = canonicalTitle(title)
  const body = countryKey(organisation)
    .split(' ')
    .filter((w) => w !== 'the')
    .join(' ')
  return office === '' || body === '' ? null : `${office}|${body}`
}

/** A title that is an office and no more ("attorney general", "mayor"); null for any other words. */
function titleKey(title: string): string | null {
  if (otherOffice.test(title)) return null
  const folded = foldName(title)
  return officesOfTwoWords.has(folded) || roleNouns.get(folded)?.type === 'office' ? canonicalTitle(title) : null
}

/** The office that a title ends in ("transport minister" → minister); null if it ends in none. */
export function officeWord(title: string): string | null {
  const words = foldName(title).split(' ')
  return titleKey(words.slice(-2).join(' ')) ?? titleKey(words.at(-1) ?? '')
}

function canonicalTitle(title: string): string {
  return foldName(title)
    .split(' ')
    .filter((w) => w !== '' && w !== 'the')
    .map((w) => canonicalRole.get(w) ?? w)
    .join(' ')
}
