import { countRelations, emptyRelations, fateUnits, lackWords } from '../../data/count-units.ts'
import type { CountExpression } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { edtfDays } from '../../text/edtf.ts'
import { oncePer } from '../../text/remembering.ts'
import { spanIndex } from '../../text/span-index.ts'
import { layersAt, type Passage } from '../passages.ts'
import { contentStems, stemOf } from '../words.ts'

/** Relation of each word that tells one. */
export const relationOf: ReadonlyMap<string, string> = new Map(
  countRelations.flatMap(({ verbs }) => verbs.map((v) => [stemOf(v), verbs[0] as string] as const)),
)

/** Words for a relation after what is counted: "killed", "kept in hospital"; undefined for one that has none. */
export function relationWords(relation: string): string | undefined {
  const [first] = relation.split(' ')
  return countRelations.find((r) => r.verbs[0] === first)?.words
}

/** Relations strong enough to be taken from the words around a number of people. */
const tellingRelations: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'treat',
  'arrest',
  'attend',
  'invite',
  'strand',
  'miss',
  'evacuate',
])

/** Words around a number that belong to it, in code units. */
export const reach = 90
/** Content words before and after a number among which what happened is looked for. */
const wordsBefore = 4
const wordsAfter = 7

/** The words that go with a number: some before and after it, up to the neighbouring numbers of the passage. */
export function nearOf(passage: Passage, count: CountExpression, core: Span): Span {
  const before = passage.counts
    .filter((c) => c !== count && c.unitSpan.end <= core.start)
    .map((c) => Math.max(c.span.end, c.unitSpan.end))
  const after = passage.counts.filter((c) => c !== count && c.span.start >= core.end).map((c) => c.span.start)
  const text = passage.document.doc.text
  const figure = /(?<![\p{L}\p{N}.,-])(?:about |some |nearly )?\d[\d,.]*(?=\s+\p{Ll})/u.exec(
    text.slice(core.end, passage.end),
  )
  if (figure !== null) after.push(core.end + figure.index)
  let start = Math.max(passage.start, core.start - reach, ...before)
  let end = Math.min(passage.end, core.end + reach, ...after)
  while (start > passage.start && start < core.start && /[\p{L}\p{N}]/u.test(text[start - 1] as string)) start++
  while (end < passage.end && end > core.end && /[\p{L}\p{N}]/u.test(text[end] as string)) end--
  return { start, end }
}

/** "are known to have died", "were feared dead". */
const heldDead =
  /^\W*(?:\p{L}+ ){0,2}(?:known|believed|feared|presumed|thought|confirmed|reported|understood|said) (?:to have (?:died|been killed|perished)|(?:to be )?dead|killed)\b/iu

const lostLives = /^\W*(?:(?:have|had) )?(?:lost|lose|losing) (?:his|her|their) li(?:fe|ves)\b/i

/** What happened to them: as found with the number, or in the words around it. */
export function relationNear(passage: Passage, count: CountExpression, unit: string, near: Span): string {
  const fate = fateUnits[unit]
  if (fate !== undefined) return fate
  const { text } = passage.document.doc
  const told = count.relation === null ? null : stemOf(count.relation.toLowerCase())
  const named = told === null ? undefined : relationOf.get(told)
  const rest = text.slice(Math.max(count.span.end, count.unitSpan.end), passage.end)
  if (heldDead.test(rest) || lostLives.test(rest)) return 'kill'
  const among = /^\W*(?:\w+ ){0,3}among\b/i.test(rest)
  const after = contentStems(among ? rest : text.slice(Math.max(count.span.end, count.unitSpan.end), near.end)).slice(
    0,
    wordsAfter,
  )
  const before = contentStems(text.slice(Math.max(passage.start, count.span.start - reach), count.span.start)).slice(
    -wordsBefore,
  )
  const telling = (stems: readonly string[]) =>
    stems.map((s) => relationOf.get(s)).find((r) => r !== undefined && tellingRelations.has(r))
  if (named === 'evacuate') return ['kill', 'wound'].find((r) => telling(after.slice(0, 3)) === r) ?? named
  if (named !== undefined && named !== 'employ') return named
  if (
    /^\W*(?:\p{L}+ ){0,3}(?:shot|beaten|stabbed|crushed|burned|burnt|trampled) (?:dead|to death)\b/iu.test(
      text.slice(Math.max(count.span.end, count.unitSpan.end), near.end),
    )
  )
    return 'kill'
  if (told !== null && named === undefined && !emptyRelations.has((count.relation ?? '').toLowerCase())) return told
  return telling(after.slice(0, 3)) ?? telling(before.reverse()) ?? telling(after) ?? named ?? ''
}

/** Names between two places of the text, as stems, those aside whose word it is. */
export function namesAfter({ document }: Passage, from: number, to: number): ReadonlySet<string> {
  const named = layersAt(document)
    .mentions({ start: from, end: to })
    .filter((m) => m.form === 'name' && m.span.start >= from && sourcesAt(document)(m.span).length === 0)
  return new Set(named.flatMap((m) => contentStems(document.doc.text.slice(m.span.start, m.span.end))))
}

const sourcesAt = oncePer(({ layers }: AnalysedDoc) =>
  spanIndex(
    layers.statement.flatMap((s) => s.source),
    (s) => s,
  ),
)

/** What is to be and not what is: "will be moved", "set to see". */
const plan =
  /\b(?:will|would|set to|are to|is to|could|expected|plans? to|planned|due to be|by the end|goals?|targets?|aims?|wants?|on track)\b/i

/** Whether the words around say that it is planned. */
export function isPlanned(passage: Passage, core: Span): boolean {
  const { text } = passage.document.doc
  const [rest] = text.slice(core.end, Math.min(passage.end, core.end + 40)).split(/,|;|\b(?:and|but)\b/) as [string]
  return plan.test(text.slice(Math.max(passage.start, core.start - 40), core.end) + rest)
}

/** Whether words tell a share of what is lacking. */
export function tellsLack(words: string): boolean {
  return lackWords.test(words)
}

/** Days that a date near a number may leave open. */
export const longestDay = 31
/** Days before a publication in which what it tells undated is mostly taken to lie. */
const recent = 60

/** When what a number tells can have been: the time told, or the weeks before the publication. */
export function whenOf(passage: Passage, core: Span): readonly [number, number] | null {
  return dayNear(passage, core, Infinity) ?? recentWeeks(passage)
}

/** The weeks before the publication of a passage; null if its day is not known. */
export function recentWeeks({ published }: Passage): readonly [number, number] | null {
  const day = edtfDays(published)
  return day === null ? null : [day[0] - recent, day[1] + 1]
}

/** The time told nearest to the number in its passage, no longer than so many days. */
export function dayNear(passage: Passage, core: Span, longest: number): readonly [number, number] | null {
  const distance = (s: Span) => Math.max(s.start - core.end, core.start - s.end, 0)
  const near = datesOf(passage)
    .filter((d) => distance(d.span) <= reach && d.value !== null)
    .sort((a, b) => distance(a.span) - distance(b.span))
  return near.map((d) => edtfDays(d.value)).find((d) => d !== null && d[1] - d[0] <= longest) ?? null
}

/** Dates of a passage; of "when it burned down", those right before it. */
function datesOf(passage: Passage): Passage['dates'] {
  if (!/^when\b/i.test(passage.words)) return passage.dates
  const before = passage.document.layers.date.filter(
    (d) => d.span.end <= passage.start && passage.start - d.span.end <= 3,
  )
  return [...before, ...passage.dates]
}
