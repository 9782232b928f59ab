import { twinNouns, twinWords } from '../../data/twin-words.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { addTo, meets } from '../../text/grouping.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { type StoryIndex, weightOf, weightOfAll, weightOfShared } from '../index-story.ts'
import { pluralOf } from '../counts/figure-kinds.ts'
import { numberInWords } from '../counts/number-words.ts'
import { headRegions, type Passage } from '../passages.ts'
import { isTold, sentencesOf, wholeSentence } from '../sentence-views.ts'
import { voicesOf } from '../voices.ts'
import { contentStems, isAct } from '../words.ts'

/** Two things that the copy says are of a kind: a ferry and her sister ship. */
interface Twins {
  readonly names: readonly [string, string]
  /** What they are, in the plural: "ships". */
  readonly kind: string
}

/** What a sentence tells of one of the two. */
interface ToldOfOne {
  readonly passage: Passage
  readonly topic: ReadonlySet<string>
  readonly of: 0 | 1
  /** It follows a sentence on the other one, and tells a number of what that one counts: "had two". */
  readonly numberOf: Passage | null
}

/** Sentences on the one and on the other that tell the same kind of thing. */
interface Both {
  readonly sides: readonly [readonly ToldOfOne[], readonly ToldOfOne[]]
  readonly counts: boolean
}

const name = (group: string) => `(?:[Tt]he )?(?<${group}>\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}-]+)?)`
/** "the Gannet, the Tern’s sister ship"; "the Tern’s sister ship, the Gannet". */
const declared = [
  new RegExp(`\\b${name('other')}, ${name('one')}[’']s? ${twinWords}\\b`, 'gu'),
  new RegExp(`\\b${name('one')}[’']s? ${twinWords},? ${name('other')}`, 'gu'),
]
const asTwin = new RegExp(`(?:[Tt]he )?\\p{Lu}[\\p{L}’'-]*[’']s? ${twinWords}\\b`, 'gu')
/** Words that go on about the one told of last. */
const pronoun = /^["“]?(?:She|It)\b/u
const asNoun = new RegExp(`\\b(?:the|this|that) (?:same )?${twinNouns}\\b`, 'iu')
const elliptic = new RegExp(
  `\\b(?:had|has|saw|recorded|suffered|took|counted|lost|made)(?: only| just| about| at least)? (?:${numberInWords})\\b(?! \\p{L}+s\\b)`,
  'iu',
)

/** Weight of what is shared, from which two sentences tell the same kind of thing. */
const leastWeight = 3
const mostCards = 3
/** Sentences that share more are two tellings of one thing. */
const mostShared = 0.6
const fewestShared = 4

/**
 * The same kind of thing told of two things that the copy says are of a kind: the failures of a ferry and those of her
 * sister ship. Greyed, so that nobody takes one for the other.
 */
export function findTwoOfAKind(index: StoryIndex): readonly Draft[] {
  return twinsOf(index).flatMap((twins) => {
    const told = index.documents.flatMap((d) => toldOfOne(index, d, twins))
    return bothTold(index, told)
      .slice(0, mostCards)
      .map((both) => draftOf(index, twins, both))
  })
}

function twinsOf(index: StoryIndex): readonly Twins[] {
  const found = new Map<string, Twins>()
  for (const { doc } of index.documents)
    for (const m of declared.flatMap((d) => [...doc.text.matchAll(d)])) {
      const { one = '', other = '', kind = '' } = m.groups ?? {}
      if (one !== other) found.set([one, other].sort().join('|'), { names: [one, other], kind: pluralOf(kind) })
    }
  return [...found.values()]
}

/** Sentences of a document that tell of one of the two, by its name or going on about it. */
function toldOfOne(index: StoryIndex, document: AnalysedDoc, twins: Twins): readonly ToldOfOne[] {
  const told: ToldOfOne[] = []
  const only = onlyNamed(document.doc.text, twins)
  let last: ToldOfOne['of'] | null = null
  let since = 0
  let before: Passage | null = null
  for (const sentence of sentencesOf(index.passagesOfDocument.get(document.doc.id) ?? [])) {
    const text = sentence.text.replace(asTwin, '')
    const named = ([0, 1] as const).filter((i) => text.includes(twins.names[i]))
    const turned = named.length === 1 && last !== null && named[0] !== last
    since = named.length > 0 ? 0 : since + 1
    if (named.length > 0) last = named.length === 1 ? (named[0] as ToldOfOne['of']) : null
    const goesOn = (pronoun.test(text) && since === 1) || (asNoun.test(text) && (since <= 2 || only !== null))
    if (last === null || !isTold(sentence, headRegions) || (named.length === 0 && !goesOn)) continue
    const passage = wholeSentence(sentence.passages[0] as Passage)
    const topic = new Set(contentStems(withoutNames(text, twins)))
    told.push({ passage, topic, of: last, numberOf: turned && elliptic.test(text) ? before : null })
    before = passage
  }
  return told
}

/** The one of the two that a text names alone; null where it names both, or none. */
function onlyNamed(text: string, twins: Twins): ToldOfOne['of'] | null {
  const [one, other] = twins.names.map((t) => text.includes(t))
  return one === other ? null : one === true ? 0 : 1
}

function withoutNames(text: string, twins: Twins): string {
  return twins.names.reduce((rest, twin) => rest.replaceAll(twin, ' '), text)
}

/** What is told of the one and of the other: numbers of the same thing first, then by what was done, the rarest act first. */
function bothTold(index: StoryIndex, told: readonly ToldOfOne[]): readonly Both[] {
  const counted = told.flatMap((b): Both[] => {
    const a = told.find((t) => t.passage === b.numberOf)
    return a === undefined ? [] : [{ sides: a.of === 0 ? [[a], [b]] : [[b], [a]], counts: true }]
  })
  const holders = new Map<string, ToldOfOne[]>()
  for (const t of told) for (const word of t.topic) if (isAct(word)) addTo(holders, word, t)
  const acts = [...holders]
    .map(([word, all]) => ({ weight: weightOf(index, word), sides: apart(index, all) }))
    .filter(({ weight, sides: [one, other] }) => weight >= leastWeight && one.length > 0 && other.length > 0)
    .sort((x, y) => y.weight - x.weight)
    .map(({ sides }) => ({ sides, counts: false }))
  const used = new Set<Passage>()
  return [...counted, ...acts].filter(({ sides }) => {
    const own = sides.flat().map((t) => t.passage)
    if (meets(own, used)) return false
    for (const p of own) used.add(p)
    return true
  })
}

/** What is told of each, without what tells of the other in nearly the same words. */
function apart(index: StoryIndex, told: readonly ToldOfOne[]): Both['sides'] {
  const [one, other] = [0, 1].map((of) => told.filter((t) => t.of === of)) as [ToldOfOne[], ToldOfOne[]]
  const isTwice = (a: ToldOfOne, b: ToldOfOne) =>
    [...a.topic].filter((w) => b.topic.has(w)).length >= fewestShared &&
    weightOfShared(index, a.topic, b.topic) >
      mostShared * Math.min(weightOfAll(index, a.topic), weightOfAll(index, b.topic))
  return [one.filter((a) => !other.some((b) => isTwice(a, b))), other.filter((b) => !one.some((a) => isTwice(a, b)))]
}

function draftOf(index: StoryIndex, { names, kind }: Twins, { sides, counts }: Both): Draft {
  const [first, second] = names
  const [one, other] = sides.map(([t]) => inMarks((t as ToldOfOne).passage.text, 90) ?? 'what is told there')
  return {
    kind: counts ? 'count' : 'participant',
    reading: 'different-subject',
    explanation: `These are two ${kind}: of ${first}, ${one}; of ${second}, ${other}.`,
    compatible: `One is told of ${first}, the other of ${second}.`,
    rule: 'reconcile/two-of-a-kind',
    certainty: 0.35,
    sides: sides.map((all, i) => {
      const passages = all.map((t) => t.passage)
      return sideOf(`${names[i]}: ${voicesOf(index, passages)}`, passages)
    }),
  }
}
