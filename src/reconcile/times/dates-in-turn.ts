import { areWithin, datePrecision } from '../../text/edtf.ts'
import { type Draft, listOf } from '../card.ts'
import { apart } from '../one-voice.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { dateWords, valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'

/** Kinds of event of which an account tells several with their days. */
const several: ReadonlySet<string> = new Set([
  'meeting',
  'conversation',
  'hearing',
  'interview',
  'visit',
  'payment',
  'attack',
])
/** "One took place …, the other …": the days of the events that the sentence before tells. */
const inTurn = /\b(?:one|the first)\b.*\b(?:the other|another|the second)\b/i
/** Days told as a list: "on March 18 and April 8". */
const listed =
  /\b(?:on|of|,) (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)(?:,? \d{4})?(?:,|,? and| and on) (?:on )?(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)\b/iu
/** Days between two dates that accounts give for one of several events. */
const mostDaysApart = 31

/** The days of several events of one kind, as one sentence tells them. */
interface Days {
  readonly passages: readonly Passage[]
  readonly kind: string
  readonly dates: readonly string[]
}

/** The days of several events of a kind, of which accounts share all but one: one card for each pair of dates. */
export function findDatesInTurn(index: StoryIndex): readonly Draft[] {
  const told = index.documents.flatMap((d) => daysIn(index, d.doc.id))
  const byDate = new Map<string, Days[]>()
  for (const t of told)
    for (const d of t.dates) byDate.set(`${t.kind} ${d}`, [...(byDate.get(`${t.kind} ${d}`) ?? []), t])
  const done = new Set<string>()
  return [...byDate.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b): Draft[] => {
        const odd = oddDates(a, b)
        if (odd === null || !apart(a, b) || done.has(odd.join())) return []
        done.add(odd.join())
        return [draftOf(index, a, b)]
      }),
    ),
  )
}

function daysIn(index: StoryIndex, document: string): Days[] {
  const passages = index.passagesOfDocument.get(document) ?? []
  const sentences = [...new Set(passages.map((p) => p.sentence))]
  return sentences.flatMap((sentence, i): Days[] => {
    const own = passages.filter((p) => p.sentence === sentence)
    const dates = [
      ...new Set(
        own.flatMap((p) => p.dates.flatMap((d) => (d.value !== null && datePrecision(d.value) <= 1 ? [d.value] : []))),
      ),
    ]
    if (dates.length < 2 || own.some((p) => p.damaged || p.negated)) return []
    const text = own[0]?.document.doc.text.slice(sentence.span.start, sentence.span.end) ?? ''
    const turns = inTurn.test(text)
    if (!turns && !listed.test(text)) return []
    const before = sentences[i - 1]
    const holders = turns && before !== undefined ? [sentence, before] : [sentence]
    const layers = own[0]?.document.layers
    const kind = layers?.happening.find(
      (h) => several.has(h.kind) && holders.some((s) => h.head.start >= s.span.start && h.head.end <= s.span.end),
    )?.kind
    return kind === undefined ? [] : [{ passages: own, kind, dates }]
  })
}

/** The one day of each that the other does not tell; null unless all others are shared and the two lie near. */
function oddDates(a: Days, b: Days): readonly [string, string] | null {
  const [x, y] = [a.dates.filter((d) => !b.dates.includes(d)), b.dates.filter((d) => !a.dates.includes(d))]
  if (a.dates.length !== b.dates.length || x.length !== 1 || y.length !== 1) return null
  const odd = [x[0] as string, y[0] as string] as const
  return areWithin(mostDaysApart, ...odd) ? odd : null
}

function draftOf(index: StoryIndex, a: Days, b: Days): Draft {
  const values = [a, b].map(({ dates, passages }) => ({
    words: listOf([...dates].sort().map(dateWords)),
    passages: passages.filter((p) => p.dates.length > 0),
  }))
  return {
    kind: 'date',
    reading: 'differs',
    explanation: `The days of the ${a.kind}s differ: ${valuesFrom(index, values)}.`,
    compatible: 'There may have been more of them than either tells.',
    rule: 'reconcile/dates-in-turn',
    certainty: 0.65,
    sides: sidesFrom(index, values),
  }
}
