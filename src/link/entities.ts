import { honorifics, surnameParticles } from '../data/name-parts.ts'
import type { AnalysedDoc, Entity, Role } from '../model/story.ts'
import { foldName } from '../text/name-key.ts'
import { idOf } from '../text/hash.ts'
import { compareDates } from '../text/edtf.ts'
import type { Cluster, Local } from './clusters.ts'
import { withCandidates } from './candidates.ts'
import { applyIdentities, type Identity, indexMarks, type MarkIndex } from './judgements.ts'
import { applyLists, indexLists, type NameList } from './known.ts'
import { joinGivenNames } from './given-names.ts'
import { isNamed, joinOffices } from './office-clusters.ts'
import { clusterOrganisations } from './organisation-clusters.ts'
import { clusterGroups, clusterPlaces, isGroup } from './other-clusters.ts'
import { clusterPersons } from './person-clusters.ts'
import { settleKinds } from './settled-kinds.ts'

/** What people know of who is who. */
export interface KnownIdentities {
  readonly lists: readonly NameList[]
  /** Oldest first: the last word holds. */
  readonly identities: readonly Identity[]
}

/**
 * Who is the same across documents. Every local entity belongs to exactly one; entities stand in order of first
 * appearance. Names are looked up in indexes, so that work grows with the documents and not with their square.
 */
export function linkEntities(
  documents: readonly AnalysedDoc[],
  known: KnownIdentities = { lists: [], identities: [] },
): readonly Entity[] {
  const ordered = [...documents].sort((a, b) => a.exhibit - b.exhibit)
  const locals = settleKinds(
    ordered.flatMap((document) => document.layers.entity.map((entity) => ({ document, entity }))),
  )
  const place = new Map(locals.map((l, i) => [l.entity.id, i]))
  const of = (kind: Local['entity']['kind']) => locals.filter((l) => l.entity.kind === kind)
  const persons = of('person')
  const clusters = [
    ...joinOffices(joinGivenNames(clusterPersons(persons.filter(isNamed))), [
      ...persons.filter((l) => !isNamed(l)),
      ...of('unnamed').filter((l) => !isGroup(l)),
    ]),
    ...clusterOrganisations(of('organisation')),
    ...clusterGroups(locals.filter(isGroup)),
    ...clusterPlaces(of('place')),
  ]
  const marks = indexMarks(ordered)
  const listed = applyLists(clusters, indexLists(known.lists))
  const decided = applyIdentities(listed, known.identities, marks)
  const at = (l: Local) => place.get(l.entity.id) ?? 0
  const entities = decided
    .map((c) => ({ ...c, members: [...c.members].sort((a, b) => at(a) - at(b)) }))
    .sort((a, b) => at(a.members[0] as Local) - at(b.members[0] as Local))
    .map(toEntity)
  return withCandidates(entities, locals, apartPairs(entities, known.identities, marks))
}

/** Entities that a person decided are not one, as pairs of ids. */
function apartPairs(
  entities: readonly Entity[],
  identities: readonly Identity[],
  marks: MarkIndex,
): ReadonlySet<string> {
  const of = new Map(entities.flatMap((e) => e.locals.map((l) => [l, e.id] as const)))
  const pairs = identities.flatMap(({ same, a, b }) => {
    const [x, y] = [of.get(marks.localAt(a) ?? ''), of.get(marks.localAt(b) ?? '')]
    return same || x === undefined || y === undefined ? [] : [`${x} ${y}`, `${y} ${x}`]
  })
  return new Set(pairs)
}

function toEntity({ members, reasons, listed }: Cluster): Entity {
  const first = members[0] as Local
  const names = namesOf(members)
  const name = listed?.name ?? names[0] ?? first.entity.name
  return {
    id: idOf('e', first.entity.id),
    kind: (members.find((m) => m.entity.names.length > 0) ?? first).entity.kind,
    name,
    names: names.filter((n) => n !== name),
    roles: rolesOf(members),
    locals: members.map((m) => m.entity.id),
    reasons,
    ...(listed === undefined ? {} : { listed: { list: listed.list, id: listed.id } }),
  }
}

/** All forms of the name, the one to show first: full, and used by most documents. */
function namesOf(members: readonly Local[]): string[] {
  const documentsOf = new Map<string, Set<string>>()
  for (const { document, entity } of members) {
    for (const name of new Set([entity.name, ...entity.names])) {
      documentsOf.set(name, (documentsOf.get(name) ?? new Set()).add(document.doc.id))
    }
  }
  // "The U.S. attorney" names nobody where another document gives the name.
  const names = new Set(members.filter(isNamed).flatMap((m) => [m.entity.name, ...m.entity.names]))
  const person = members.some((m) => m.entity.kind === 'person')
  // "V. Holt" is not as full as "Vera Holt".
  const words = (name: string) =>
    foldName(name)
      .split(' ')
      .filter((w) => !person || (w.length > 1 && !surnameParticles.has(w) && !honorifics.has(w))).length
  const fullness = (name: string) => Math.min(words(name), person ? 3 : 2)
  return [...documentsOf]
    .sort(([a, inA], [b, inB]) => {
      return (
        Number(names.has(b)) - Number(names.has(a)) ||
        Math.min(fullness(b), 2) - Math.min(fullness(a), 2) ||
        inB.size - inA.size ||
        fullness(b) - fullness(a) ||
        compareText(a, b)
      )
    })
    .map(([name]) => name)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Roles that the documents give, one for each title and body, with everything it rests on; dated ones in order. */
function rolesOf(members: readonly Local[]): readonly Role[] {
  const roles = new Map<string, Role>()
  for (const { document, entity } of members) {
    for (const claim of entity.roles) {
      const key = `${claim.title.toLowerCase()}|${foldName(claim.organisation ?? '')}|${claim.from ?? ''}|${claim.to ?? ''}|${claim.past}`
      const known = roles.get(key)
      const evidence = [
        ...(known?.evidence ?? []),
        { document: document.doc.id, start: claim.span.start, end: claim.span.end },
      ]
      roles.set(key, {
        title: known?.title ?? claim.title,
        organisation: known?.organisation ?? claim.organisation,
        from: claim.from,
        to: claim.to ?? (claim.past ? `../${document.doc.meta.published.value ?? '..'}` : null),
        evidence,
      })
    }
  }
  return [...roles.values()].sort((a, b) => compareDates(a.from, b.from))
}
