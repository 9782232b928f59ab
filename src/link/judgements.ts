import type { EntityMark } from '../model/decision.ts'
import { overlaps } from '../model/span.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { type Cluster, groupKeyOf, type Local } from './clusters.ts'

/** What a person decided of two names. */
export interface Identity {
  readonly same: boolean
  readonly a: EntityMark
  readonly b: EntityMark
}

/** The locals at the places of marks. A mark in a document that is no longer read means nobody. */
export interface MarkIndex {
  readonly localAt: (mark: EntityMark) => string | null
}

/** Finds locals by the places where they are named. */
export function indexMarks(documents: readonly AnalysedDoc[]): MarkIndex {
  const byId = new Map(documents.map((d) => [d.doc.id, d]))
  return {
    localAt: ({ evidence }) => {
      const layers = byId.get(evidence.document)?.layers
      if (layers === undefined) return null
      const there = new Set(layers.mention.filter((m) => overlaps(m.span, evidence)).map((m) => m.id))
      const named = layers.entity.find((e) => e.mentions.some((m) => there.has(m)))
      return (named ?? layers.entity.find((e) => e.spans?.some((s) => overlaps(s, evidence))))?.id ?? null
    },
  }
}

/** Clusters as people decided: two that are the same put together, two that are not taken apart, the last word holding. */
export function applyIdentities(
  clusters: readonly Cluster[],
  identities: readonly Identity[],
  marks: MarkIndex,
): readonly Cluster[] {
  if (identities.length === 0) return clusters
  const result = [...clusters]
  const of = new Map<string, Cluster>()
  const place = (cluster: Cluster) => {
    for (const m of cluster.members) of.set(m.entity.id, cluster)
  }
  for (const cluster of result) place(cluster)
  for (const identity of identities) {
    const [a, b] = [marks.localAt(identity.a), marks.localAt(identity.b)]
    const [first, second] = [of.get(a ?? ''), of.get(b ?? '')]
    if (a === null || b === null || a === b || first === undefined || second === undefined) continue
    if (identity.same && first !== second) {
      result.splice(result.indexOf(second), 1)
      first.members.push(...second.members)
      first.reasons.push(...second.reasons, decided(`“${identity.a.name}” and “${identity.b.name}” are one`))
      place(first)
    } else if (!identity.same && first === second) {
      const apart = takeApart(first, a, b, identity)
      result.push(apart)
      place(apart)
    }
  }
  return result
}

function decided(detail: string) {
  return { rule: 'decided', weight: 1, detail: `decided by a person: ${detail}` }
}

/**
 * Takes `b` out, with whoever of its document is taken for the same ("the commissioner" there), unless that is the document
 * of `a` too, and with all who share its name where that is not the name of `a`.
 */
function takeApart(cluster: Cluster, a: string, b: string, identity: Identity): Cluster {
  const localOf = (id: string) => cluster.members.find((m) => m.entity.id === id) as Local
  const [one, other] = [localOf(a), localOf(b)]
  const [stays, goes] = [groupKeyOf(one), groupKeyOf(other)]
  const isThere = (m: Local) => m.document === other.document && one.document !== other.document
  const leaves = (m: Local) => m === other || (m !== one && (isThere(m) || (goes !== stays && groupKeyOf(m) === goes)))
  const members = cluster.members.filter(leaves)
  const names = new Set(members.map((m) => m.entity.name))
  const reason = decided(`“${identity.b.name}” is not “${identity.a.name}”`)
  const kept = cluster.reasons.filter((r) => ![...names].some((n) => r.detail.startsWith(`“${n}”`)) || goes === stays)
  cluster.members.splice(0, cluster.members.length, ...cluster.members.filter((m) => !leaves(m)))
  cluster.reasons.splice(0, cluster.reasons.length, ...kept, reason)
  return { members, reasons: [reason] }
}
