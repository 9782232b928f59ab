import { overlaps } from '../model/span.ts'
import type { Series } from '../model/story.ts'
import { compareDates } from '../text/edtf.ts'
import type { StoryIndex } from './index-story.ts'
import type { Told } from './told.ts'
import { contentStems, isNegated } from './words.ts'

/** One utterance in a series: its statements, what it says, and when. */
export interface Rung {
  readonly told: readonly Told[]
  readonly date: string | null
  readonly negated: boolean
  readonly stems: ReadonlySet<string>
}

/** A series by its utterances, in date order; statements of one quotation are one utterance. */
export function rungsOf(index: StoryIndex, series: Series): readonly Rung[] {
  const groupOf = new Map(
    index.story.links.quotations.flatMap((q) => q.members.map((m) => [m.statement, q.id] as const)),
  )
  const rungs = new Map<string, Told[]>()
  for (const id of series.members) {
    const told = index.told.get(id)
    if (told === undefined || told.statement.damaged) continue
    const key = groupOf.get(id) ?? id
    rungs.set(key, [...(rungs.get(key) ?? []), told])
  }
  const apart = [...rungs.values()].filter(
    (told, i, all) =>
      !all
        .slice(0, i)
        .some((o) =>
          o.some((x) => told.some((y) => x.document === y.document && overlaps(x.statement.span, y.statement.span))),
        ),
  )
  return apart
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

/** Content words that two utterances share. */
export function sharedStems(a: Rung, b: Rung): readonly string[] {
  return [...a.stems].filter((s) => b.stems.has(s))
}
