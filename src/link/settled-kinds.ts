import type { EntityKind } from '../model/layers.ts'
import { foldName } from '../text/name-key.ts'
import type { Local } from './clusters.ts'
import { isNamed } from './office-clusters.ts'
import { personName } from './person-names.ts'

/**
 * Locals with the kind the case gives their name: what one document takes for a person, without a gender or a title, and
 * others call a body or a place by the very same words, is none. A surname that somebody of the case bears stays one.
 */
export function settleKinds(locals: readonly Local[]): readonly Local[] {
  const kinds = new Map<string, Map<EntityKind, number>>()
  const surnames = new Set<string>()
  for (const { entity } of locals) {
    if (entity.kind === 'person') {
      const read = personName(entity.name)
      if (read !== null && read.given.length > 0 && isKnownPerson(entity)) surnames.add(read.surname)
    } else if (entity.kind !== 'organisation' && entity.kind !== 'place') continue
    const counts = kinds.get(foldName(entity.name)) ?? new Map<EntityKind, number>()
    kinds.set(foldName(entity.name), counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1))
  }
  return locals.map((local) => {
    const { entity } = local
    const name = foldName(entity.name)
    if (entity.kind !== 'person' || isKnownPerson(entity) || surnames.has(name) || !isNamed(local)) return local
    const counts = kinds.get(name)
    const [bodies, places] = [counts?.get('organisation') ?? 0, counts?.get('place') ?? 0]
    if (bodies + places === 0) return local
    return { ...local, entity: { ...entity, kind: bodies >= places ? ('organisation' as const) : ('place' as const) } }
  })
}

function isKnownPerson({ gender, roles }: Local['entity']): boolean {
  return gender === 'female' || gender === 'male' || roles.length > 0
}
