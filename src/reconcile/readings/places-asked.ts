import { peopleUnits } from '../../data/count-units.ts'
import { edtfDays } from '../../text/edtf.ts'
import { addTo, disjoint } from '../../text/grouping.ts'
import { type Draft, listOf, sideOf } from '../card.ts'
import { type CountFact, countFactsOf } from '../counts/count-facts.ts'
import { wordingOf } from '../counts/count-values.ts'
import { pluralOf } from '../counts/figure-kinds.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { voicesOf } from '../voices.ts'

/** What is asked for, sold or sent out before an occasion, of which people come to it. */
const askedUnits: ReadonlySet<string> = new Set(
  'request application ticket reservation registration booking invitation pass reply'.split(' '),
)
/** What people do who came. */
const cameRelations: ReadonlySet<string> = new Set(
  'attend watch gather fill pack sit stand listen come turn queue crowd line'.split(' '),
)
const askedFor = /^ (?:for|to) (?:the )?(?:seats?|places?|tickets?|passes|attend|come|watch|speak)\b/i
/** Fewest that make a crowd; numbers of one occasion lie so close to each other. */
const fewest = 10
const mostApart = 10
/** Sentences before a number in which its day is looked for. */
const sentencesBack = 3
/** Numbers of those who came to one occasion that are looked at. */
const mostThere = 20

/** How many asked for a place at an occasion, and how many came: two numbers of two things. Greyed. */
export function findPlacesAsked(index: StoryIndex): readonly Draft[] {
  const facts = countFactsOf(index).filter((f) => f.value >= fewest && !f.passage.damaged)
  const asked = facts.filter(
    (f) => askedUnits.has(f.unit) && askedFor.test(f.passage.text.slice(f.core.end - f.passage.start)),
  )
  const byOccasion = new Map<string, CountFact[]>()
  for (const c of facts)
    if (peopleUnits.has(c.unit) && cameRelations.has(c.relation))
      for (const occasion of occasionsOf(index, c)) addTo(byOccasion, occasion, c)
  const cards = new Map<string, Draft>()
  for (const a of asked)
    for (const occasion of occasionsOf(index, a)) {
      const there = (byOccasion.get(occasion) ?? []).slice(0, mostThere).filter((c) => couldCome(a, c))
      const key = `${occasion} ${a.value} ${a.unit}`
      if (there.length > 0 && !cards.has(key)) cards.set(key, draftOf(index, a, there))
    }
  return [...cards.values()]
}

function couldCome(asked: CountFact, came: CountFact): boolean {
  const ratio = Math.max(asked.value, came.value) / Math.min(asked.value, came.value)
  return ratio <= mostApart && came.value !== asked.value && !disjoint(asked.names, came.names)
}

/** The event and the day of what a number is told of; that day is in its sentence, or in the nearest before it that has one. */
function occasionsOf(index: StoryIndex, { passage, event }: CountFact): readonly string[] {
  const own = index.passagesOfDocument.get(passage.document.doc.id) ?? []
  const first = own[0]?.at ?? 0
  let [sentence, back] = [passage.sentence, 0]
  for (let i = passage.at - first; i >= 0; i--) {
    const p = own[i] as Passage
    if (p.sentence !== sentence) [sentence, back] = [p.sentence, back + 1]
    if (back > sentencesBack) break
    const day = p.dates.map((d) => edtfDays(d.value)).find((r) => r !== null && r[1] - r[0] <= 1)
    if (day) return [`day ${day[0]}`, ...(event === null ? [] : [event])]
  }
  return event === null ? [] : [event]
}

function draftOf(index: StoryIndex, asked: CountFact, came: readonly CountFact[]): Draft {
  const values = [...new Map(came.map((c) => [c.value, c])).values()]
  const there = listOf(values.map((c) => `${wordingOf(c.value, c.bound, c.vague)} people there`))
  const what = askedFor.exec(asked.passage.text.slice(asked.core.end - asked.passage.start))?.[0] ?? ''
  const wanted = `${wordingOf(asked.value, asked.bound, asked.vague)} ${pluralOf(asked.unit)}${what}`
  return {
    kind: 'count',
    reading: 'different-scope',
    explanation: `The numbers count different things: ${wanted}, and ${there}.`,
    compatible: 'Those who asked for a place and those who came are different sets.',
    rule: 'reconcile/places-asked',
    certainty: 0.35,
    sides: [
      sideOf(`${wanted}: ${voicesOf(index, [asked.passage])}`, [asked.passage], () => asked.core),
      sideOf(
        `${there}: ${voicesOf(
          index,
          came.map((c) => c.passage),
        )}`,
        came.map((c) => c.passage),
      ),
    ],
  }
}
