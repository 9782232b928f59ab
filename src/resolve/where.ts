import { placeNouns } from '../data/place-nouns.ts'
import type { SlotFiller } from '../model/layers.ts'
import type { Complement } from './clauses.ts'
import type { Cast } from './drafts.ts'
import { nounLemma } from './lemma.ts'
import type { Place, Scene } from './scene.ts'
import { entityFiller, placesIn, wordsFiller } from './slots.ts'
import type { WordRange } from './words.ts'

const locative: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'on',
  'from',
  'around',
  'across',
  'to',
  'into',
  'off',
  'along',
  'beside',
  'outside of',
  'inside of',
])

/** Kinds of event that go to a place. */
const travels: ReadonlySet<string> = new Set(['visit', 'arrival', 'departure', 'evacuation'])

/** Places that complements name: "in Marl", "at the harbour office", "in his office". */
export function placeSlots(cast: Cast, complements: readonly Complement[], kind: string): SlotFiller[] {
  const { scene } = cast
  return complements.flatMap(({ preposition, phrase }) => {
    if (!locative.has(preposition)) return []
    const named = placesIn(scene, phrase).filter(
      (i) => (scene.places[i] as Place).mention.kind === 'place' && !isNameOfThing(scene, phrase, i),
    )
    if (named.length > 0 && (preposition !== 'to' || travels.has(kind)))
      return named.map((i) => entityFiller(cast, 'place', i))
    const head = scene.words.words[phrase.head]
    if (head === undefined || !placeNouns.has(nounLemma(head.lower))) return []
    return [wordsFiller(scene, 'place', phrase)]
  })
}

/** "in the ferry Marlin": the noun before says that the name is of a thing. */
function isNameOfThing({ words: { words }, places }: Scene, { from, to }: WordRange, at: number): boolean {
  const { range } = places[at] as Place
  const before = words[range.from - 1]
  if (before === undefined || range.from - 1 <= from || range.to < to || !/^(?:NN|JJ)$/.test(before.pos)) return false
  return words[from]?.pos === 'DT' && !placeNouns.has(before.lower) && !/(?:ern|[a-z]al|-\w+|town)$/.test(before.lower)
}
