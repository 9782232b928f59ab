import { type Naming, namings } from '../../data/namings.ts'
import { addTo, meets } from '../../text/grouping.ts'
import { type Draft, inMarks, listOf, nameOf, sideOf } from '../card.ts'
import { isPerson, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { fromWhom } from '../telling.ts'

/** Passages shown for each name. */
const mostShown = 4

/** What passed between two people, called by a plain name in one account and a lesser one in another: one card for two people. */
export function findNamingDifferences(index: StoryIndex): readonly Draft[] {
  return namings.flatMap((naming) => {
    const [plain, lesser] = [naming.plain, naming.lesser].map((words) => byPair(index, words))
    return [...(lesser ?? [])].flatMap(([pair, less]) => {
      const more = (plain?.get(pair) ?? []).filter((p) => !naming.lesser.test(p.words))
      const others = more.filter((p) => less.every((l) => !isOneVoice(p, l)))
      return others.length === 0 ? [] : [draftOf(index, naming, pair, others, less)]
    })
  })
}

/** Passages that hold the words and name two people and no third, by the two. */
function byPair(index: StoryIndex, words: RegExp): Map<string, Passage[]> {
  const found = new Map<string, Passage[]>()
  for (const p of index.passages) {
    if (p.damaged || p.negated || !words.test(p.words)) continue
    const people = [...p.entities].filter((id) => isPerson(index, id)).sort()
    if (people.length === 2) addTo(found, people.join(' '), p)
  }
  return found
}

/** One outlet's own words, or one speaker's. */
function isOneVoice(a: Passage, b: Passage): boolean {
  if (a.statement === null && b.statement === null) return a.document === b.document
  return meets(a.speakers, b.speakers)
}

function draftOf(
  index: StoryIndex,
  { what, plain, lesser }: Naming,
  pair: string,
  more: readonly Passage[],
  less: readonly Passage[],
): Draft {
  const people = pair.split(' ').map((id) => nameOf(index, [id]) ?? 'someone')
  const called = (words: RegExp, [p]: readonly Passage[]) =>
    inMarks(words.exec(p?.text ?? '')?.[0] ?? '') ?? 'something'
  const [a, b] = [`${called(plain, more)} ${fromWhom(index, more)}`, `${called(lesser, less)} ${fromWhom(index, less)}`]
  return {
    kind: 'wording',
    reading: 'differs',
    explanation: `For ${listOf(people)}, ${what} is told as ${a}, as ${b}.`,
    compatible: 'They may tell of different occasions, or of one in different words.',
    rule: 'reconcile/naming',
    certainty: 0.5,
    ...(less.some((p) => p.statement !== null) && { tied: true }),
    sides: [sideOf(a, more.slice(0, mostShown)), sideOf(b, less.slice(0, mostShown))],
  }
}
