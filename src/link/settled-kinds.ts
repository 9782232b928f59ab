import { legalForms } from '../data/name-parts.ts'
import { firmLastWords, firmTrades } from '../data/organisation-words.ts'
import { placeNames } from '../data/places.ts'
import { roleNouns } from '../data/titles.ts'
import type { EntityKind } from '../model/layers.ts'
import { foldName } from '../text/name-key.ts'
import type { Local } from './clusters.ts'
import { isNamed } from './office-clusters.ts'
import { personName } from './person-names.ts'

/** What the names of a case tell of a single word. */
interface Words {
  readonly kinds: ReadonlyMap<string, ReadonlyMap<EntityKind, number>>
  /** Surnames of people known by more than the name. */
  readonly surnames: ReadonlySet<string>
  /** First words of firms: "saar" of "Saar Lines". */
  readonly firms: ReadonlySet<string>
}

/**
 * Locals with the kind the case gives their name: what one document takes for a person, without a gender or a title, and
 * others call a body or a place by the very same words, or a firm by these and one more, is none; nor is a place that no list
 * knows and one document alone tells of, where a firm begins with its name. A surname that somebody
 * of the case bears stays one, and who speaks under it without more is somebody of that name.
 */
export function settleKinds(locals: readonly Local[]): readonly Local[] {
  const words = wordsOf(locals)
  return locals.map((local) => {
    const kind = kindIn(words, local)
    return kind === local.entity.kind ? local : { ...local, entity: { ...local.entity, ...asKind(local, kind) } }
  })
}

/** A source told by a word alone that is somebody's surname bears it as its name. */
function asKind({ entity }: Local, kind: EntityKind): Pick<Local['entity'], 'kind' | 'name' | 'names'> {
  const { name, names } = entity
  return kind === 'person' && names.length === 0
    ? { kind, name: wordAlone(name), names: [wordAlone(name)] }
    : { kind, name, names }
}

/** "Soto, for his part" → "Soto": the first word where a comma ends it. */
function wordAlone(name: string): string {
  return name.split(',')[0] as string
}

function wordsOf(locals: readonly Local[]): Words {
  const kinds = new Map<string, Map<EntityKind, number>>()
  const surnames = new Set<string>()
  const firms = new Set<string>()
  for (const { entity } of locals) {
    if (entity.kind === 'organisation') {
      const [first, last, more] = entity.name.split(' ')
      if (
        first !== undefined &&
        last !== undefined &&
        more === undefined &&
        (firmLastWords.has(last) || firmTrades.has(last) || legalForms.has(foldName(last)))
      )
        firms.add(foldName(first))
    }
    if (entity.kind === 'person') {
      const read = personName(entity.name)
      if (read !== null && read.given.length > 0 && isKnownPerson(entity) && !roleNouns.has(read.surname))
        surnames.add(read.surname)
    } else if (entity.kind !== 'organisation' && entity.kind !== 'place') continue
    const counts = kinds.get(foldName(entity.name)) ?? new Map<EntityKind, number>()
    kinds.set(foldName(entity.name), counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1))
  }
  return { kinds, surnames, firms }
}

function kindIn({ kinds, surnames, firms }: Words, local: Local): EntityKind {
  const { entity } = local
  const name = foldName(entity.name)
  if (entity.kind === 'unnamed') {
    const word = wordAlone(entity.name)
    return /^\p{Lu}[\p{L}’'-]+$/u.test(word) && surnames.has(foldName(word)) ? 'person' : 'unnamed'
  }
  if (entity.kind === 'place' && firms.has(name) && kinds.get(name)?.get('place') === 1 && !placeNames.has(entity.name))
    return 'organisation'
  if (entity.kind !== 'person' || isKnownPerson(entity) || surnames.has(name) || !isNamed(local)) return entity.kind
  const counts = kinds.get(name)
  const [bodies, places] = [counts?.get('organisation') ?? 0, counts?.get('place') ?? 0]
  if (bodies + places === 0) return firms.has(name) ? 'organisation' : 'person'
  return bodies >= places ? 'organisation' : 'place'
}

function isKnownPerson({ gender, roles }: Local['entity']): boolean {
  return gender === 'female' || gender === 'male' || roles.length > 0
}
