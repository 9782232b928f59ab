import { peopleUnits } from '../../data/count-units.ts'
import { edtfDays } from '../../text/edtf.ts'
import { disjoint } from '../../text/grouping.ts'
import { type Draft, listOf, sideOf } from '../card.ts'
import { type CountFact, countFactsOf } from '../count-facts.ts'
import { wordingOf } from '../count-values.ts'
import { pluralOf } from '../figure-kinds.ts'
import type { StoryIndex } from '../index-story.ts'
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

/** How many asked for a place at an occasion, and how many came: two numbers of two things. Greyed. */
export function findPlacesAsked(index: StoryIndex): readonly Draft[] {
  const facts = countFactsOf(index).filter((f) => f.value >= fewest && !f.passage.damaged)
  const asked = facts.filter(
    (f) => askedUnits.has(f.unit) && askedFor.test(f.passage.text.slice(f.core.end - f.passage.start)),
  )
  const came = facts.filter((f) => peopleUnits.has(f.unit) && cameRelations.has(f.relation))
  return asked.flatMap((a) => {
    const day = dayOf(index, a)
    const there = came.filter((c) => {
      const ratio = Math.max(a.value, c.value) / Math.min(a.value, c.value)
      const own = dayOf(index, c)
      const same = a.event !== null && a.event === c.event
      return (
        ratio <= mostApart &&
        c.value !== a.value &&
        !disjoint(a.names, c.names) &&
        (same || (day !== null && own === day))
      )
    })
    return there.length === 0 ? [] : [draftOf(index, a, there)]
  })
}

/** The day of the occasion that a number is told of: that of its sentence, or of the nearest before it that gives one. */
function dayOf(index: StoryIndex, { passage }: CountFact): number | null {
  const own = index.passagesOfDocument.get(passage.document.doc.id) ?? []
  const { sentence } = passage.document.layers
  const at = sentence.indexOf(passage.sentence)
  const near = own.filter((p) => {
    const back = at - sentence.indexOf(p.sentence)
    return back >= 0 && back <= sentencesBack
  })
  const days = near.toReversed().flatMap((p) =>
    p.dates.flatMap((d) => {
      const range = edtfDays(d.value)
      return range !== null && range[1] - range[0] <= 1 ? [range[0]] : []
    }),
  )
  return days[0] ?? null
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
