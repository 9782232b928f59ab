import { demonymAdjectives, demonymPlurals } from '../data/places.ts'
import { surnameParticles } from '../data/name-parts.ts'
import { foldName, nameSkeleton } from '../text/name-key.ts'
import { type Cluster, clusterOf, groupLocals, join, type Local } from './clusters.ts'

const articles =
  /^(?:the|a|an|some|several|many|most|other|all|any|no|these|those|two|three|a number of|a group of|a few)\s+/i

/** Groups of people: one across documents if the words that name them hold a proper name, else one a document. */
export function clusterGroups(locals: readonly Local[]): readonly Cluster[] {
  const key = ({ entity }: Local) => {
    let plain = entity.name.trim()
    while (articles.test(plain)) plain = plain.replace(articles, '')
    return holdsName(plain) ? singular(foldName(plain)) : null
  }
  return groupLocals(locals, key).map((g) => clusterOf(g.locals, g.name))
}

/** A proper name: a capital inside, or the name of a people or a party first; not the capital of a sentence. */
function holdsName(words: string): boolean {
  const [first = ''] = words.split(/[\s’']/)
  return (
    /^.+\s.*\p{Lu}/u.test(words) ||
    demonymAdjectives.has(first) ||
    demonymPlurals.has(first) ||
    /^\p{Lu}.*\p{Lu}/u.test(first)
  )
}

/** Several people without names whom no statement rests on are a group as others are ("Russian officials" who were met). */
export function isGroup({ document, entity }: Local): boolean {
  if (entity.kind !== 'unnamed') return entity.kind === 'group'
  return (
    entity.plural &&
    !document.layers.circumstance.some(
      (c) => c.speaker === entity.id || c.candidates.some((x) => x.entity === entity.id),
    )
  )
}

function singular(folded: string): string {
  return folded.replace(/(\p{L}{3,})s$/u, '$1')
}

/** Places, spellings of one foreign name joined. */
export function clusterPlaces(locals: readonly Local[]): readonly Cluster[] {
  const clusters: Cluster[] = []
  const bySound = new Map<string, Cluster>()
  for (const group of groupLocals(locals, (l) => placeWords(l.entity.name).join(' '))) {
    const sound = placeSound(group.name)
    const known = bySound.get(sound)
    if (known === undefined) {
      const cluster = clusterOf(group.locals, group.name)
      clusters.push(cluster)
      bySound.set(sound, cluster)
    } else
      join(known, group.locals, 'spelling', 0.7, `“${group.name}” is spelled like “${known.members[0]?.entity.name}”`)
  }
  return clusters
}

function placeWords(name: string): string[] {
  const words = foldName(name)
    .split(' ')
    .filter((w) => w !== 'the' && !(surnameParticles.has(w) && w !== 'st' && w !== 'san' && w !== 'santa'))
  return words.length > 0 ? words : [foldName(name)]
}

/** How a place sounds. In short names the vowels tell as well; first and last letters always do. */
function placeSound(name: string): string {
  return placeWords(name)
    .map((w) => {
      const skeleton = nameSkeleton(w)
      const vowels = w
        .replace(/[yj]/g, 'i')
        .replace(/ou|oo/g, 'u')
        .replace(/(.)\1+/g, '$1')
      return skeleton.length >= 3 && w.length >= 6
        ? `${skeleton}${/[aeiouy]$/.test(w) ? '-' : ''}${/^[a-z]/.test(w) ? '' : w}`
        : vowels
    })
    .join(' ')
}
