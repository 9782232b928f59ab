import { countRelations, durationUnits, emptyRelations, fateUnits, lackWords, peopleUnits, shareWords, unitFamilies } from '../data/count-units.ts'
import type { CountBound, CountExpression } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { edtfDays } from '../text/edtf.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'
import { contentStems, stemOf } from './words.ts'

/** A number that an account tells, and what it counts. */
export interface CountFact {
  readonly passage: Passage
  readonly value: number
  readonly bound: CountBound
  /** Kind of what is counted; `people` where the text does not say which. */
  readonly unit: string
  /** What happened to them; empty if the text does not say. */
  readonly relation: string
  /** Content words near the number, what is counted and what happened left out. */
  readonly context: ReadonlySet<string>
  /** Names after the number, before the next one, as stems. */
  readonly names: ReadonlySet<string>
  /** Days the text gives for it, since 1970; null if it gives none near the number. */
  readonly day: readonly [number, number] | null
  /** When it can have been: the time told, or the weeks before the publication; null if neither is known. */
  readonly when: readonly [number, number] | null
  readonly event: string | null
  /** The words that tell it: from the number to its unit. */
  readonly core: Span
  /** "dozens", "hundreds": an order of size and no number; null for a number. */
  readonly vague: string | null
  /** Persons and organisations of its sentence. */
  readonly actors: ReadonlySet<string>
}

/** A percentage is often told without what it is a share of; then the sentence before tells. */
const fewestOfShare = 8

/** Persons and organisations of the sentence that a passage stands in. */
function actorsOf(index: StoryIndex, p: Passage): ReadonlySet<string> {
  const actors = new Set<string>()
  for (const q of [index.passages[p.at - 1], p, index.passages[p.at + 1]]) {
    if (q?.sentence !== p.sentence) continue
    for (const id of q.entities) if (['person', 'organisation'].includes(index.entities.get(id)?.kind ?? '')) actors.add(id)
  }
  return actors
}

const unitOf = new Map(unitFamilies.flatMap(([first, ...others]) => [first, ...others].map((u) => [u as string, first as string] as const)))
const relationOf = new Map(countRelations.flatMap(({ verbs }) => verbs.map((v) => [stemOf(v), verbs[0] as string] as const)))
/** Relations strong enough to be taken from the words around a number of people. */
const tellingRelations: ReadonlySet<string> = new Set(['kill', 'wound', 'treat', 'arrest', 'attend', 'invite', 'strand', 'miss', 'evacuate'])
/** Words around a number that belong to it, in code units. */
const reach = 90
/** Content words before and after a number among which what happened is looked for. */
const wordsBefore = 4
const wordsAfter = 7

/** All counts of the story that can be compared, in index order; ages aside. Lengths of time since a year are counts too. */
export function countFactsOf(index: StoryIndex): readonly CountFact[] {
  const eventOf = new Map(index.story.links.events.flatMap((e) => e.happenings.map((h) => [h, e.id] as const)))
  const countEvent = new Map<string, string>()
  for (const d of index.documents) {
    for (const h of d.layers.happening) {
      const event = eventOf.get(h.id)
      for (const s of h.slots) if (s.slot === 'count' && event !== undefined) countEvent.set(s.value, event)
    }
  }
  return index.passages.flatMap((p) => {
    const before = index.passages[p.at - 1]
    const lead = before !== undefined && before.document === p.document ? sentenceText(before) : ''
    const actors = actorsOf(index, p)
    return [...p.counts.flatMap((c) => factOf(p, c, countEvent.get(c.id) ?? null) ?? []), ...sinceFacts(p), ...shareFacts(p)].map((f) => ({
      ...f,
      actors,
      context: f.unit === 'percent' && f.context.size < fewestOfShare ? new Set([...f.context, ...contentStems(lead)]) : f.context,
    }))
  })
}

function factOf(passage: Passage, count: CountExpression, event: string | null): Omit<CountFact, 'actors'> | null {
  const { text } = passage.document.doc
  const unit = count.unit.toLowerCase()
  if (unit === '' || isAge(text, count) || isStrayToll(text, unit, count) || (durationUnits.has(unit) && !isLasting(text, count))) return null
  const apart = count.span.start - count.unitSpan.end > 40
  const core = apart ? count.span : { start: Math.min(count.span.start, count.unitSpan.start), end: Math.max(count.span.end, count.unitSpan.end) }
  const near = nearOf(passage, count, core)
  const planned = plan.test(text.slice(Math.max(passage.start, core.start - 40), Math.min(passage.end, core.end + 40)))
  const words = text.slice(near.start, near.end)
  const isShare = unit === 'percent' || unit === '%'
  const ofDead = /^\s*of the (?:dead|killed|victims|wounded|injured) (?:were|are|was) (?:\p{L}+ )?(\p{L}+)/iu.exec(text.slice(count.span.end, passage.end))?.[1]
  const isFate = unit in fateUnits && ofDead === undefined
  if (ofDead === undefined && /^\s*of the (?:dead|killed|victims|wounded|injured)\b/i.test(text.slice(count.span.end, passage.end))) return null
  const kind = isShare ? 'percent' : ofDead !== undefined ? ofDead.toLowerCase().replace(/s$/, '') : isFate || peopleUnits.has(unit) ? 'people' : (unitOf.get(unit) ?? unit)
  const relation = isShare || durationUnits.has(unit) ? (planned ? ' planned' : '') : `${relationNear(passage, count, unit, near)}${planned ? ' planned' : ''}`
  const own = new Set([stemOf(unit), ...contentStems(text.slice(count.span.start, count.span.end))])
  const lacking = isShare && lackWords.test(words)
  return {
    passage,
    value: lacking ? 100 - count.value : count.value,
    bound: lacking ? (complement[count.bound] ?? count.bound) : count.bound,
    unit: kind,
    relation,
    context: contextOf(words, relation, own),
    names: namesAfter(passage, core.end, near.end),
    day: dayNear(passage, core, longestDay),
    when: whenOf(passage, core),
    event,
    core,
    vague: vagueNumber.exec(text.slice(count.span.start, count.span.end))?.[0].toLowerCase() ?? null,
  }
}

/** Content words that tell what is counted apart. */
function contextOf(words: string, relation: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const stems = contentStems(words).filter((s) => !own.has(s) && !reporting.has(s) && !/^\d/.test(s) && (relation === '' || relationOf.get(s) !== relation.replace(' planned', '')))
  return new Set(stems)
}

/** Words of reporting, which stand near any number. */
const reporting = new Set(contentStems('said report according told number total people toll updated including'))

const vagueNumber = /\b(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|several|many)\b/i

const complement: Readonly<Partial<Record<CountBound, CountBound>>> = { 'at least': 'at most', 'more than': 'fewer than', 'at most': 'at least', 'fewer than': 'more than' }

/** The words that go with a number: some before and after it, up to the neighbouring numbers of the passage. */
function nearOf(passage: Passage, count: CountExpression, core: Span): Span {
  const before = passage.counts.filter((c) => c !== count && c.unitSpan.end <= core.start).map((c) => Math.max(c.span.end, c.unitSpan.end))
  const after = passage.counts.filter((c) => c !== count && c.span.start >= core.end).map((c) => c.span.start)
  const text = passage.document.doc.text
  let start = Math.max(passage.start, core.start - reach, ...before)
  let end = Math.min(passage.end, core.end + reach, ...after)
  while (start > passage.start && start < core.start && /[\p{L}\p{N}]/u.test(text[start - 1] as string)) start++
  while (end < passage.end && end > core.end && /[\p{L}\p{N}]/u.test(text[end] as string)) end--
  return { start, end }
}

/** What happened to them: as found with the number, or in the words around it. */
function relationNear(passage: Passage, count: CountExpression, unit: string, near: Span): string {
  const fate = fateUnits[unit]
  if (fate !== undefined) return fate
  const { text } = passage.document.doc
  const told = count.relation === null ? null : stemOf(count.relation.toLowerCase())
  const named = told === null ? undefined : relationOf.get(told)
  const rest = text.slice(Math.max(count.span.end, count.unitSpan.end), passage.end)
  const among = /^\W*(?:\w+ ){0,3}among\b/i.test(rest)
  const after = contentStems(among ? rest : text.slice(Math.max(count.span.end, count.unitSpan.end), near.end)).slice(0, wordsAfter)
  const before = contentStems(text.slice(Math.max(passage.start, count.span.start - reach), count.span.start)).slice(-wordsBefore)
  const telling = (stems: readonly string[]) => stems.map((s) => relationOf.get(s)).find((r) => r !== undefined && tellingRelations.has(r))
  if (named === 'evacuate') return ['kill', 'wound'].find((r) => telling(after.slice(0, 3)) === r) ?? named
  if (named !== undefined && named !== 'employ') return named
  if (told !== null && named === undefined && !emptyRelations.has((count.relation ?? '').toLowerCase())) return told
  return telling(after.slice(0, 3)) ?? telling(before.reverse()) ?? telling(after) ?? named ?? ''
}

function isAge(text: string, count: CountExpression): boolean {
  const around = text.slice(Math.max(0, count.span.start - 6), count.unitSpan.end + 6)
  return /years?[- ]olds?|\baged?\b|-year-old/i.test(around)
}

function namesAfter({ document: { doc, layers } }: Passage, from: number, to: number): ReadonlySet<string> {
  const named = layers.mention.filter((m) => m.form === 'name' && m.span.start >= from && m.span.start < to)
  return new Set(named.flatMap((m) => contentStems(doc.text.slice(m.span.start, m.span.end))))
}

/** What is to be and not what is: "will be moved", "set to see". */
const plan = /\b(?:will|would|set to|are to|is to|could|expected|plans? to|planned|due to be|by the end|goals?|targets?|aims?|wants?|on track)\b/i

/** A toll is told right before its number; a number further on is of something else. */
function isStrayToll(text: string, unit: string, { span, unitSpan }: CountExpression): boolean {
  if (unitSpan.end > span.start || span.start - unitSpan.end < 25 || !(unit in fateUnits)) return false
  return !/(?:\b(?:to|at|hits?|reach(?:es|ed)|of|was|is|stood|stands|least|than|nearly|about|some|surpass(?:es|ed)|exceed(?:s|ed))\s+)$/i.test(text.slice(Math.max(0, span.start - 20), span.start))
}

/** A length of time that something lasted, not a distance to another moment. */
function isLasting(text: string, { span, unitSpan }: CountExpression): boolean {
  const after = text.slice(unitSpan.end, unitSpan.end + 14)
  const before = text.slice(Math.max(0, span.start - 24), span.start)
  return /\b(?:for|than|nearly|almost|about|over|least|lasted|last|took|takes?|some|up to|a)\s*$/i.test(before) && !/^\s*(?:ago|later|after|before|earlier|prior|from now|old)\b/i.test(after) && !/\b(?:in|within|after|every|past)\s+(?:the\s+)?$/i.test(before)
}

/** Days that a date near a number may leave open. */
const longestDay = 31
/** Days before a publication in which what it tells undated is mostly taken to lie. */
const recent = 60

function whenOf(passage: Passage, core: Span): readonly [number, number] | null {
  const told = dayNear(passage, core, Infinity)
  const published = edtfDays(passage.published)
  return told ?? (published === null ? null : [published[0] - recent, published[1] + 1])
}

/** The time told nearest to the number in its passage, no longer than so many days. */
function dayNear(passage: Passage, core: Span, longest: number): readonly [number, number] | null {
  const distance = (s: Span) => Math.max(s.start - core.end, core.start - s.end, 0)
  const near = passage.dates.filter((d) => distance(d.span) <= reach && d.value !== null).sort((a, b) => distance(a.span) - distance(b.span))
  return near.map((d) => edtfDays(d.value)).find((d) => d !== null && d[1] - d[0] <= longest) ?? null
}

/** "Under siege since 2013", as years before the publication. */
function sinceFacts(passage: Passage): Omit<CountFact, 'actors'>[] {
  const published = edtfDays(passage.published)
  if (published === null) return []
  return [...passage.text.matchAll(/\bsince (?:\p{L}+ )?((?:19|20)\d\d)\b/gu)].map((m) => {
    const [first] = edtfDays(m[1] as string) as readonly [number, number]
    const core = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    const near = passage.document.doc.text.slice(Math.max(passage.start, core.start - reach), Math.min(passage.end, core.end + reach))
    const years = Math.round(((published[0] - first - 182) / 365.25) * 10) / 10
    return { passage, value: years, bound: 'about' as const, unit: 'year', relation: '', context: new Set(contentStems(near.replace(m[0], ''))), names: new Set<string>(), day: null, when: null, event: null, core, vague: null }
  })
}

/** "Three-quarters of the island", as a percentage of what is there. */
function shareFacts(passage: Passage): Omit<CountFact, 'actors'>[] {
  return shareWords.flatMap(([words, percent]) => {
    const found = words.exec(passage.text)
    if (found === null) return []
    const core = { start: passage.start + found.index, end: passage.start + found.index + found[0].length }
    const near = passage.text.slice(Math.max(0, found.index - reach), found.index + found[0].length + reach)
    const lacking = lackWords.test(near)
    const planned = plan.test(near) ? ' planned' : ''
    const context = new Set(contentStems(near.replace(found[0], '')))
    return [{ passage, value: lacking ? 100 - percent : percent, bound: 'about' as const, unit: 'percent', relation: planned, context, names: new Set<string>(), day: dayNear(passage, core, longestDay), when: whenOf(passage, core), event: null, core, vague: null }]
  })
}
