import { peopleUnits } from '../../data/count-units.ts'
import { type Draft, listOf, sideOf } from '../card.ts'
import type { CountFact } from './count-facts.ts'
import { wordingOf } from './count-values.ts'
import type { StoryIndex } from '../index-story.ts'
import { voicesOf } from '../voices.ts'

/** Relations of people to an occasion: each counts another set of them. */
const gatherings: ReadonlySet<string> = new Set(['attend', 'invite', 'employ', 'strand', ''])
/** Numbers of one crowd lie so close to each other. */
const mostApart = 5
const mostSides = 6

/**
 * Numbers of people at one occasion that count different things: invited and attending, envoys and guests. Greyed: they
 * look like a difference and are none.
 */
export function findScopes(index: StoryIndex, facts: readonly CountFact[]): readonly Draft[] {
  const byEvent = new Map<string, CountFact[]>()
  for (const f of facts) {
    if (
      f.event === null ||
      f.value < 10 ||
      !(f.relation === 'attend' || f.relation === 'invite' || (gatherings.has(f.relation) && peopleUnits.has(f.unit)))
    )
      continue
    byEvent.set(f.event, [...(byEvent.get(f.event) ?? []), f])
  }
  return [...byEvent.values()].flatMap((told) => {
    const kinds = new Map<string, CountFact[]>()
    for (const f of told) kinds.set(`${f.unit}|${f.relation}`, [...(kinds.get(`${f.unit}|${f.relation}`) ?? []), f])
    const values = [...kinds.values()]
      .map((fs) => ({ first: fs[0] as CountFact, facts: fs }))
      .filter((k, i, all) => all.findIndex((o) => o.first.value === k.first.value) === i)
    const [least, most] = [Math.min(...values.map((v) => v.first.value)), Math.max(...values.map((v) => v.first.value))]
    if (values.length < 2 || most / least > mostApart) return []
    const shown = values.slice(0, mostSides)
    const draft: Draft = {
      kind: 'count',
      reading: 'different-scope',
      explanation: `The numbers count different things: ${listOf(shown.map(({ first }) => inWords(first)))}.`,
      compatible: 'Those invited, those who came and all who were there are different sets.',
      rule: 'reconcile/count-scope',
      certainty: 0.35,
      sides: shown.map(({ first, facts: fs }) =>
        sideOf(
          `${inWords(first)}: ${voicesOf(
            index,
            fs.map((f) => f.passage),
          )}`,
          fs.map((f) => f.passage),
          (p) => (fs.find((f) => f.passage === p) as CountFact).core,
        ),
      ),
    }
    return [draft]
  })
}

function inWords({ value, bound, unit, relation, vague }: CountFact): string {
  return [
    wordingOf(value, bound, vague),
    unit === 'people' ? 'people' : `${unit}s`,
    relation === 'invite' ? 'invited' : relation === 'attend' ? 'attending' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
