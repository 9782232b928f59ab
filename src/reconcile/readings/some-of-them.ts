import { currencies, measures } from '../../data/figure-words.ts'
import type { Sentence } from '../../model/layers.ts'
import type { Side } from '../../model/story.ts'
import { areWithin } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, inMarks, listOf, sideOf } from '../card.ts'
import { comparable } from '../counts/count-context.ts'
import { type CountFact, countFactsOf } from '../counts/count-facts.ts'
import { relationWords } from '../counts/count-surroundings.ts'
import { wordingOf } from '../counts/count-values.ts'
import { pluralOf } from '../counts/figure-kinds.ts'
import type { StoryIndex } from '../index-story.ts'
import { documentsOf } from '../passages.ts'
import { voicesOf } from '../voices.ts'
import { type PartTold, partsIn } from './parts-told.ts'

/** Days between reports of one occasion. */
const daysApart = 14
/** Values of a whole, and kinds of some of them, that a card tells. */
const mostValues = 3

/**
 * A number of some beside the number of all, where other accounts tell one of them alone: nine of 31 treated who were kept
 * in; 212 passengers, where the 24 crew make it 236 people. Greyed: they look like a difference and are none.
 */
export function findSomeOfThem(index: StoryIndex): readonly Draft[] {
  const facts = countFactsOf(index).filter(({ passage, unit }) => !passage.damaged && isCounted(unit))
  const inSentence = new Map<Sentence, CountFact[]>()
  const ofValue = new Map<number, CountFact[]>()
  const ofKind = new Map<string, CountFact[]>()
  for (const f of facts) {
    addTo(inSentence, f.passage.sentence, f)
    addTo(ofValue, f.value, f)
    addTo(ofKind, `${f.unit}|${f.relation}`, f)
  }
  const parts = new Map<string, PartTold[]>()
  for (const part of [...inSentence.values()].flatMap((own) => partsIn(index, own)))
    addTo(parts, `${part.whole.unit}|${part.whole.relation}`, part)
  return [...parts].flatMap(([kind, own]) => {
    const alike = tellingsOf(index, (own[0] as PartTold).whole, ofKind.get(kind) ?? [])
    const others = own.flatMap((part) => {
      const rest = (ofValue.get(part.whole.value - part.value) ?? []).filter((f) => isRest(index, part, f))
      return rest.length > 0 ? [restDraft(index, part, alike, rest)] : []
    })
    return others.length > 0 ? others.slice(0, 1) : someDraft(index, alike, own)
  })
}

function isCounted(unit: string): boolean {
  return unit !== 'percent' && measures[unit] === undefined && currencies[unit.split(' ')[0] as string] === undefined
}

/** The number of the others, told elsewhere: of another kind, with the same said of them, at about the same time. */
function isRest(index: StoryIndex, { whole, passage }: PartTold, f: CountFact): boolean {
  return (
    f.value >= 10 &&
    f.unit !== whole.unit &&
    whole.relation !== '' &&
    f.relation === whole.relation &&
    f.passage.document !== passage.document &&
    areWithin(daysApart, f.passage.published, passage.published) &&
    !(index.copyOf.get(f.passage.document.doc.id) === passage.document.doc.id)
  )
}

/** Numbers told of one whole: those that are of one thing with it, and tellings of the same values about that time. */
function tellingsOf(index: StoryIndex, whole: CountFact, kind: readonly CountFact[]): readonly CountFact[] {
  const near = kind.filter((f) => areWithin(daysApart, f.passage.published, whole.passage.published))
  const values = new Set(near.filter((f) => f === whole || comparable(index, whole, f)).map((f) => f.value))
  return near.filter((f) => f === whole || values.has(f.value))
}

/** "212 and 24 make 236." */
function restDraft(
  index: StoryIndex,
  { whole, value, words }: PartTold,
  alike: readonly CountFact[],
  rest: readonly CountFact[],
): Draft {
  const [first] = rest as readonly [CountFact]
  const some = inMarks(words, 45) ?? ''
  return draftOf(
    `The numbers count different ${thingsOf(whole)}: ${inWords(first)}, and ${inWords(whole)}, ${some}.`,
    `${[first.value, value].map((n) => n.toLocaleString('en-US')).join(' and ')} make ${whole.value.toLocaleString('en-US')}.`,
    [
      sideOfFacts(index, inWords(first), rest),
      sideOfFacts(
        index,
        inWords(whole),
        alike.filter((f) => f.value === whole.value),
      ),
    ],
  )
}

/** Some of them in one account, all of them in another. */
function someDraft(index: StoryIndex, alike: readonly CountFact[], parts: readonly PartTold[]): readonly Draft[] {
  const own = parts.filter((p) => alike.some((f) => f.value === p.whole.value))
  const documents = [...documentsOf([...alike.map((f) => f.passage), ...own.map((p) => p.passage)])]
  const origins = new Set(documents.map((d) => index.copyOf.get(d.doc.id) ?? d.doc.id))
  const kinds = [...Map.groupBy(own, (p) => p.value).values()].slice(0, mostValues)
  const [whole] = alike
  if (origins.size < 2 || whole === undefined || kinds.length === 0) return []
  const values = [...new Map(alike.map((f) => [f.value, f])).values()].slice(-mostValues)
  const all = `${listOf(values.map((f) => wordingOf(f.value, f.bound, f.vague)))} ${kindOf(whole)}`
  const some = kinds.map(([first]) => inMarks((first as PartTold).words, 60) ?? '')
  return [
    draftOf(
      `The numbers count different ${thingsOf(whole)}: ${all}, and some of them, ${listOf(some)}.`,
      'The lesser number is of some of those whom the greater one counts.',
      [sideOfFacts(index, all, alike), ...kinds.map((told, i) => sideOfParts(index, some[i] as string, told))],
    ),
  ]
}

function sideOfParts(index: StoryIndex, words: string, parts: readonly PartTold[]): Side {
  const passages = parts.map((p) => p.passage)
  return sideOf(`${words}: ${voicesOf(index, passages)}`, passages)
}

function draftOf(explanation: string, compatible: string, sides: readonly Side[]): Draft {
  const [rule, certainty] = ['reconcile/some-of-them', 0.35]
  return { kind: 'count', reading: 'different-scope', explanation, compatible, rule, certainty, sides }
}

function sideOfFacts(index: StoryIndex, words: string, facts: readonly CountFact[]): Side {
  const passages = facts.map((f) => f.passage)
  const coreOf = new Map(facts.map((f) => [f.passage, f.core]))
  return sideOf(`${words}: ${voicesOf(index, passages)}`, passages, (p) => coreOf.get(p) ?? p)
}

function inWords(f: CountFact): string {
  return `${wordingOf(f.value, f.bound, f.vague)} ${kindOf(f)}`
}

function kindOf({ unit, relation }: CountFact): string {
  return [unit === 'people' ? 'people' : pluralOf(unit), relationWords(relation)].filter(Boolean).join(' ')
}

function thingsOf({ unit }: CountFact): string {
  return unit === 'people' ? 'people' : 'things'
}
