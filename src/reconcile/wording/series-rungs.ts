import { overlaps, type Span } from '../../model/span.ts'
import type { AnalysedDoc, Series } from '../../model/story.ts'
import { compareDates } from '../../text/edtf.ts'
import { addTo, inBoth } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Told } from '../told.ts'
import { contentStems, isNegated } from '../words.ts'

/** One utterance in a series: its statements, what it says, and when. */
export interface Rung {
  readonly told: readonly Told[]
  readonly date: string | null
  readonly negated: boolean
  readonly stems: ReadonlySet<string>
}

/** A series by its utterances, in date order; statements of one quotation are one utterance. */
export function rungsOf(index: StoryIndex, series: Series): readonly Rung[] {
  const groupOf = groupsOf(index)
  const rungs = new Map<string, Told[]>()
  for (const id of series.members) {
    const told = index.told.get(id)
    if (told === undefined || told.statement.damaged) continue
    const key = groupOf.get(id) ?? id
    addTo(rungs, key, told)
  }
  return withoutOverlaps([...rungs.values()])
    .map((told) => {
      const best = told.find((t) => t.quoted !== '') ?? (told[0] as Told)
      const date =
        told.map((t) => t.date).find((d) => d !== null) ??
        told.map((t) => t.document.doc.meta.published.value).sort(compareDates)[0] ??
        null
      return {
        told: [best, ...told.filter((t) => t !== best)],
        date,
        negated: isNegated(best.text),
        stems: new Set(contentStems(best.text)),
      }
    })
    .sort((a, b) => compareDates(a.date, b.date))
}

/** Quotation of each statement of a story. */
const groupsOf = oncePer(
  ({ story }: StoryIndex): ReadonlyMap<string, string> =>
    new Map(story.links.quotations.flatMap((q) => q.members.map((m) => [m.statement, q.id] as const))),
)

/** Utterances none of whose statements overlaps one of an earlier utterance. */
function withoutOverlaps(utterances: readonly (readonly Told[])[]): readonly (readonly Told[])[] {
  const spans = new Map<AnalysedDoc, Span[]>()
  return utterances.filter((told) => {
    if (told.some((t) => spans.get(t.document)?.some((s) => overlaps(s, t.statement.span)))) return false
    for (const t of told) addTo(spans, t.document, t.statement.span)
    return true
  })
}

/** Content words that two utterances share. */
export function sharedStems(a: Rung, b: Rung): readonly string[] {
  return inBoth(a.stems, b.stems)
}
