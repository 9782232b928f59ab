import type { LocalEntity } from '../model/layers.ts'
import type { Reason } from '../model/note.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { foldName } from '../text/name-key.ts'

/** A local entity with its document. */
export interface Local {
  readonly document: AnalysedDoc
  readonly entity: LocalEntity
}

/** Locals that are one, and why. Grows while it is built; never seen outside this folder. */
export interface Cluster {
  readonly members: Local[]
  readonly reasons: Reason[]
  /** The entry of a list of names that it is; absent if it is in none. */
  readonly listed?: { readonly list: string; readonly id: string; readonly name: string }
}

/** Locals that carry one name, in exhibit order. */
export interface NamedLocals {
  readonly name: string
  readonly locals: readonly Local[]
}

/** A cluster of locals that share one name; a name shared by documents is a reason. */
export function clusterOf(locals: readonly Local[], name: string): Cluster {
  const reasons =
    locals.length > 1 ? [{ rule: 'same-name', weight: 1, detail: `“${name}” in ${locals.length} documents` }] : []
  return { members: [...locals], reasons }
}

/** Adds locals to a cluster, with the rule that says so. */
export function join(cluster: Cluster, locals: readonly Local[], rule: string, weight: number, detail: string): void {
  cluster.members.push(...locals)
  cluster.reasons.push({ rule, weight, detail })
}

/** Locals by name key; keys in order of first appearance. A key of null keeps a local apart. */
export function groupLocals(locals: readonly Local[], keyOf: (local: Local) => string | null): NamedLocals[] {
  const groups = new Map<string, { name: string; locals: Local[] }>()
  for (const local of locals) {
    const key = keyOf(local) ?? `local ${local.entity.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { name: local.entity.name, locals: [local] })
    else group.locals.push(local)
  }
  return [...groups.values()]
}

/** What locals of one name have in common. */
export function groupKeyOf({ entity }: Local): string {
  return `${entity.kind} ${foldName(entity.name)}`
}

/** Whether two sets of locals can be one person as far as the texts gender them. */
export function gendersAgree(a: readonly Local[], b: readonly Local[]): boolean {
  const [x, y] = [genderOf(a), genderOf(b)]
  return x === null || y === null || x === y
}

/** The gender that all who tell one tell; null if none do, or they differ. */
export function genderOf(locals: readonly Local[]): 'female' | 'male' | null {
  let told: 'female' | 'male' | null = null
  for (const { entity } of locals) {
    if (entity.gender !== 'female' && entity.gender !== 'male') continue
    if (told !== null && told !== entity.gender) return null
    told = entity.gender
  }
  return told
}

/** Lower-case titles that the documents give to these locals, or call them by ("the president"). */
export function titlesOf(locals: readonly Local[]): ReadonlySet<string> {
  return new Set(locals.flatMap((l) => [...l.entity.roles.map((r) => r.title.toLowerCase()), ...calledBy(l)]))
}

/** The offices by which a document calls somebody alone; looked up once for a document. */
const callings = new WeakMap<AnalysedDoc, ReadonlyMap<string, string>>()

function calledBy({ document, entity }: Local): readonly string[] {
  let titles = callings.get(document)
  if (titles === undefined) {
    const alone = document.layers.mention.filter((m) => m.form === 'title' && m.title !== null)
    titles = new Map(alone.map((m) => [m.id, (m.title as string).toLowerCase()]))
    callings.set(document, titles)
  }
  return entity.mentions.flatMap((m) => titles.get(m) ?? [])
}
