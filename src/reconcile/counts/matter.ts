import type { DiscrepancyKind } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import { addTo, agreeing, joinPairs } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { mattersDiffer, solePerson } from './matter-pairs.ts'
import { matterLetters } from './matter-patterns.ts'
import { matterValuesAgree } from './matter-values.ts'
import { type MatterFact, mattersTold } from './matters-told.ts'
import { valueSides } from '../value-sides.ts'

/** Facts of a matter that a new one is compared with: the latest, so that work does not grow with the square. */
const latest = 40
const mostSides = 4

/** A number in a document. */
export interface NumberAt {
  readonly document: string
  readonly core: Span
  readonly value: number
  readonly words: string
}

/** What a story has one number, hour, day or place of, told in two ways: one card for each matter. `shown`: whether another card tells these numbers. */
export function findMatters(index: StoryIndex, shown: (...numbers: readonly NumberAt[]) => boolean): readonly Draft[] {
  const byMatter = new Map<string, MatterFact[]>()
  for (const f of mattersTold(index)) addTo(byMatter, f.matter.name, f)
  return [...byMatter.values()].flatMap((facts) => {
    const sole = solePerson(facts)
    const pairs = facts.flatMap((b, i) => {
      const near = facts.slice(Math.max(0, i - latest), i + latest)
      return facts
        .slice(Math.max(0, i - latest), i)
        .flatMap((a) => (mattersDiffer(index, a, b, near, sole) ? [[a, b] as const] : []))
    })
    return joinPairs(pairs.filter(([a, b]) => !areShown(shown, a, b))).flatMap((g) =>
      draftOf(
        index,
        g.sort((a, b) => a.passage.at - b.passage.at || a.core.start - b.core.start),
      ),
    )
  })
}

function areShown(shown: (...numbers: readonly NumberAt[]) => boolean, a: MatterFact, b: MatterFact): boolean {
  const numbers = [a, b].flatMap(({ passage, core, value, words }) => {
    if (value === null) return []
    const told = Number(/\d[\d,]*/.exec(words)?.[0].replaceAll(',', '') ?? 0)
    const isCounted = /[NXMS]/.test(value.kind)
    return [{ document: passage.document.doc.id, core, value: isCounted ? value.value : told, words }]
  })
  return numbers.length === 2 && shown(...numbers)
}

function kindOf({ value, matter }: MatterFact): DiscrepancyKind {
  if (value === null)
    return matter.told === 'votes' || matter.told === 'rank'
      ? 'count'
      : matter.told === 'goods'
        ? 'participant'
        : 'place'
  // "Since 2022" tells how long.
  const isDay = value.kind === 'D' && matterLetters.get(matter)?.has('T') !== true
  return value.kind === 'C' || isDay ? 'date' : 'count'
}

function draftOf(index: StoryIndex, facts: readonly MatterFact[]): Draft[] {
  const groups = agreeing(facts, mostSides, keyOf, matterValuesAgree)
  const [first] = facts
  if (groups.length < 2 || first === undefined) return []
  const values = groups.map((told) => ({ words: (told[0] as MatterFact).words, told }))
  const { inWords, sides } = valueSides(index, values, mostSides)
  const noun = first.value?.kind === 'N' && first.matter.byNoun === true ? ` (${first.value.unit})` : ''
  const about = `${first.matter.name}${noun}`
  return [
    {
      kind: kindOf(first),
      reading: 'differs',
      explanation: `Accounts differ on ${about}: ${inWords}.`,
      compatible: null,
      rule: 'reconcile/matter',
      certainty: 0.5,
      tied: true,
      about,
      values: values.map((v) => v.words),
      sides,
    },
  ]
}

/** What a fact tells, as a key: facts of one key agree with the same others. How long it is since a day hangs on the publication. */
function keyOf({ value, words, passage }: MatterFact): string {
  if (value === null) return words
  return `${JSON.stringify(value)} ${value.kind === 'D' ? passage.published : ''}`
}
