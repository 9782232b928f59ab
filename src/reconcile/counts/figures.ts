import { boundsBefore, scales, smallNumbers } from '../../data/count-words.ts'
import { currencies, fateRoles, lightVerbs, measures, roleUnits } from '../../data/figure-words.ts'
import type { CountBound, CountExpression, Proposition } from '../../model/layers.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { edtfDays } from '../../text/edtf.ts'
import { isPlanned, longestDay, namesAfter, relationOf } from './count-surroundings.ts'
import { anchorsOf, ownerOf } from './figure-anchors.ts'
import { kindOf } from './figure-kinds.ts'
import type { StoryIndex } from '../index-story.ts'
import { isOfAnother } from '../people/of-another.ts'
import type { Passage } from '../passages.ts'
import { contentStems, stemOf } from '../words.ts'

/** A number with what it is of, as its clause tells it. */
export interface Figure {
  readonly passage: Passage
  readonly core: Span
  /** Least and most that the words tell, in the kind's first unit, before rounding. */
  readonly value: number
  readonly most: number
  readonly bound: CountBound
  /** "dozens", "several hundred": an order of size and no number. */
  readonly vague: boolean
  /** The unit's words where the number is told without it; absent where it is told. */
  readonly unitWords?: string
  /** Its unit, and how many of the kind's first unit that is. */
  readonly unit: string
  readonly size: number
  /** `time`, `length`, `share`, a currency, a role of people, or the noun that is counted. */
  readonly kind: string
  readonly specific: boolean
  /** What people are counted as; null for other numbers. */
  readonly role: string | null
  /** "a day", "a share": what the number is given for; empty if for nothing. */
  readonly per: string
  /** The noun whose size it is, and its stem; null if none is told. */
  readonly owner: string | null
  readonly ownerStem: string | null
  /** Stem of the verb of its clause; null for one that says little. */
  readonly act: string | null
  /** What was done to or by what is counted, as counts name it; null if not told. */
  readonly deed: string | null
  /** Stems of the words it is tied to, with how closely. */
  readonly anchors: ReadonlyMap<string, number>
  /** Stems of what its noun is of: "fraud" of "11 counts of fraud". */
  readonly of: ReadonlySet<string>
  /** Stems of the words between the number and its noun. */
  readonly modifiers: ReadonlySet<string>
  /** Persons, and bodies, that take part in its clause. */
  readonly people: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  /** Names after the number, as stems. */
  readonly names: ReadonlySet<string>
  readonly planned: boolean
  /** The year for which it is told: "last year", "since January 2017"; null if for none. */
  readonly year: string | null
  /** All of a year, and no one occasion in it. */
  readonly yearly: boolean
  /** Days since 1970 that its clause tells; null if it tells none. */
  readonly day: readonly [number, number] | null
}

/** A number that another replaced, or that is told as not so. */
const replaced =
  /\b(?:not|(?:\d|up|down|rose|fell|raised|cut|reduced|increased)[^.;]{0,20} from|rather than|instead of|(?:earlier|previous|first|original|initial)(?: \p{L}+){0,2} of|than)\s+(?:about |around |the )?[$£€]?$/iu
/** One number beside others: a part of them, or more of them. */
const beside =
  /\b(?:including|among (?:them|whom)|of (?:whom|them|which)|another|a further|an extra|an additional|the other|remaining|last|first|next|also \p{L}+|separate)\s+(?:\p{L}+ ){0,2}$/iu
const besideAfter = /^\s*(?:of (?:them|whom|which)|more\b(?! than)|others?\b|further\b)/i
const moreOf = /^(?!more\b)\S+\s+(?:more(?! than)|others?|further)\b/i
const vagueNumber = /\b(?:dozens|scores|hundreds|thousands|millions|billions|tens of|several|(?:a )?few)\b/i

/** Code units after a number in which names belong to it. */
const namesReach = 70

/** The numbers of the story that can be compared, in index order. */
export function figuresOf(index: StoryIndex): readonly Figure[] {
  const moneyOf = new Map(index.documents.map((d) => [d, usualMoney(d.layers.count)] as const))
  return index.passages.flatMap((p) => {
    if (p.damaged || isOfAnother(index, p)) return []
    const counts = [...p.counts, ...bareSums(p, moneyOf.get(p.document) ?? null)]
    return counts.flatMap((c) => figureOf(index, counts === p.counts ? p : { ...p, counts }, c) ?? [])
  })
}

/** The currency that a document tells most sums in; null if it tells none. */
export function usualMoney(counts: readonly CountExpression[]): string | null {
  const told = new Map<string, number>()
  for (const { unit } of counts) if (currencies[unit] !== undefined) told.set(unit, (told.get(unit) ?? 0) + 1)
  return [...told].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** "a loss of 240 million": a sum told without its currency. */
const bareSum =
  /(?<![$£€\d.,] ?)\b(?<bound>about |around |some |nearly |almost |more than |over |at least |up to )?(?<number>\d[\d,]*(?:\.\d+)?) ?(?<scale>million|billion|bn)\b(?=[,.;)]|$| (?:for|to|from|in|on|so|this|last|a year|after|before|by|and|because|when|the year)\b)/giu

/** Sums of a passage that are told without their currency, in the one that its document tells most sums in. */
export function bareSums(passage: Passage, unit: string | null): CountExpression[] {
  if (unit === null) return []
  return [...passage.text.matchAll(bareSum)].flatMap((m): CountExpression[] => {
    const span = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    if (passage.counts.some((c) => overlaps(c.span, span))) return []
    const value = Number(m.groups?.number?.replaceAll(',', '')) * (m.groups?.scale === 'million' ? 1e6 : 1e9)
    const bound = boundsBefore[(m.groups?.bound ?? '').trim().toLowerCase()] ?? 'exact'
    const id = `${passage.document.doc.id} ${span.start}`
    return [
      { id, layer: 'count', span, rule: 'bare-sum', value, bound, unit, unitSpan: span, relation: null, scope: null },
    ]
  })
}

function figureOf(index: StoryIndex, passage: Passage, count: CountExpression): Figure | null {
  const { doc, layers } = passage.document
  const { text } = doc
  const core = coreOf(count)
  if (isNoFigure(text, passage, count, core)) return null
  const clause = clauseOf(layers.proposition, count)
  const kind = kindOf(passage, count, clause?.span ?? passage, clause?.predicate ?? null)
  if (kind === null) return null
  const words = text.slice(count.span.start, count.span.end)
  const owner = ownerOf(passage, count, kind.name, clause)
  // "over five years" is while they passed.
  const bound = kind.name === 'time' && /^over\b/i.test(words) ? 'about' : count.bound
  const fate = kind.role !== null && fateRoles.has(kind.role)
  return {
    passage,
    core,
    value: count.value * kind.size,
    most: (count.most ?? count.value) * kind.size,
    bound,
    vague: vagueNumber.test(words),
    unit: count.unit.toLowerCase(),
    size: kind.size,
    kind: kind.name,
    specific: kind.specific,
    role: kind.role,
    per: fate || roleUnits[count.unit] !== undefined ? '' : perOf(text, core.end),
    owner,
    ownerStem: owner === null ? null : stemOf(owner.toLowerCase()),
    act: clause === null || lightVerbs.has(clause.predicate) ? null : stemOf(clause.predicate),
    deed: deedOf(clause?.predicate) ?? deedOf(count.relation),
    anchors: anchorsOf(index, passage, count, core, clause, owner),
    of: wholeOf(text, passage, core),
    modifiers: modifiersOf(text, count),
    ...partiesOf(index, passage, clause),
    names: namesAfter(passage, core.end, Math.min(passage.end, core.end + namesReach)),
    planned: isPlanned(passage, core),
    year: yearOf(passage, core),
    yearly: ofYears.test(text.slice(core.end, core.end + 40)),
    day: dayOf(clause),
  }
}

function deedOf(verb: string | null | undefined): string | null {
  return verb === null || verb === undefined ? null : (relationOf.get(stemOf(verb.toLowerCase())) ?? null)
}

/** "Two of the paintings": some of those told before. */
const someOf = /^\S+ of (?:the|these|those|its|his|her|their) (?!\d)/i

/** Times, ages, and numbers told beside another or put in its place. */
function isNoFigure(text: string, passage: Passage, { unit, span, unitSpan }: CountExpression, core: Span): boolean {
  const lead = text.slice(Math.max(passage.start, span.start - 60), span.start)
  // "according to two officials": those whose word it is.
  if (passage.document.layers.statement.some((s) => s.source.some((o) => overlaps(o, span)))) return true
  return (
    (unit === 'time' && /^ (?:as|the|its|more|less|higher|larger|over)\b/i.test(text.slice(core.end, core.end + 10))) ||
    replaced.test(lead) ||
    beside.test(lead) ||
    /\b(?:another|further)\b[^,.;]*$/i.test(lead) ||
    /\b(?:in|over|during|within|for) the(?: last| past| previous| first| next| coming)? $/i.test(lead) ||
    besideAfter.test(text.slice(core.end, core.end + 12)) ||
    (currencies[unit] === undefined && measures[unit] === undefined && someOf.test(text.slice(span.start, core.end))) ||
    moreOf.test(text.slice(span.start, core.end)) ||
    (/\b(?:the|these|those|both|their|his|her)\s*$/i.test(lead) &&
      currencies[unit] === undefined &&
      measures[unit] === undefined &&
      roleUnits[unit] === undefined) ||
    (ofYears.test(text.slice(core.end, core.end + 40)) &&
      currencies[unit] === undefined &&
      measures[unit] === undefined &&
      yearOf(passage, core) === null) ||
    /years?[- ]olds?|\baged?\b|-year-old/i.test(text.slice(Math.max(0, span.start - 6), unitSpan.end + 6)) ||
    /^\s*(?:ago|from now|into)\b/i.test(text.slice(unitSpan.end, unitSpan.end + 10))
  )
}

/** A number for years: it is compared where both are told for one. */
const ofYears = /^[^.;]{0,20}\b(?:since (?:19|20)\d\d|over the (?:years|decades)|(?:this|last) (?:year|decade))\b/i
/** Code units after a number in which its year stands. */
const yearReach = 40

/** "last year", "between February and December 2017", right after a number: the one calendar year in which it is. */
function yearOf({ dates }: Passage, core: Span): string | null {
  const near = dates.filter((d) => d.span.start >= core.end && d.span.start - core.end <= yearReach)
  const years = near.flatMap((d) => {
    const [from, to] = [...(d.value ?? '').matchAll(/\b(\d{4})(?=-|\/|$)/g)].map((m) => m[1])
    const isLong = /^\d{4}$|\//.test(d.value ?? '')
    return isLong && from !== undefined && (to === undefined || to === from) ? [from] : []
  })
  return years.length === 1 ? (years[0] ?? null) : null
}

/** Stems of what the noun after a number is of. */
export function wholeOf(text: string, passage: Passage, core: Span): ReadonlySet<string> {
  const rest = text.slice(core.end, Math.min(passage.end, core.end + 40))
  const found = /^ of (?:(?:the|its|their|his|her|all|a|an) )*(\p{L}+(?: \p{L}+)?)/iu.exec(rest)
  return new Set(contentStems(found?.[1] ?? ''))
}

/** "pipe" of "five pipe bombs". */
function modifiersOf(text: string, { span, unitSpan }: CountExpression): ReadonlySet<string> {
  const words = text.slice(span.start, Math.max(span.start, unitSpan.start)).split(/\s+/)
  const own = words.filter(
    (w) => /^\p{Ll}[\p{L}-]+$/u.test(w) && !Object.hasOwn(smallNumbers, w) && !Object.hasOwn(scales, w),
  )
  return new Set(contentStems(own.join(' ')).filter((s) => !bounding.has(s)))
}

const bounding = new Set(contentStems('least most almost nearly total estimated exactly record further whole entire'))

/** From a number to its unit; the number alone where its unit stands far from it. */
export function coreOf({ span, unitSpan }: CountExpression): Span {
  if (span.start - unitSpan.end > 2 || unitSpan.end <= span.start || unitSpan.start - span.end > 40) return span
  return { start: Math.min(span.start, unitSpan.start), end: Math.max(span.end, unitSpan.end) }
}

/** The smallest clause that holds a number; null if none does. */
function clauseOf(clauses: readonly Proposition[], count: CountExpression): Proposition | null {
  let best: Proposition | null = null
  for (const c of clauses) {
    if (c.span.start > count.span.start || c.span.end < count.span.end) continue
    if (best === null || c.span.end - c.span.start < best.span.end - best.span.start) best = c
  }
  return best
}

/** "a day", "an hour", "per head", "each", "km/h". */
function perOf(text: string, at: number): string {
  const rest = text.slice(at, at + 24)
  if (/^\/h\b/.test(rest) || /(?:mph|kph)$/i.test(text.slice(Math.max(0, at - 3), at))) return 'hour'
  const found = /^ (?:(?:an?|per|every) (\p{L}+)|(?:(?:to|for) )?(each))\b/iu.exec(rest)
  return found === null ? '' : stemOf((found[1] ?? 'each').toLowerCase())
}

function dayOf(clause: Proposition | null): Figure['day'] {
  const days = (clause?.dates ?? []).flatMap((d) => {
    const span = edtfDays(d)
    return span === null || span[1] - span[0] > longestDay ? [] : [span]
  })
  return days.length === 1 ? (days[0] ?? null) : null
}

function partiesOf(
  index: StoryIndex,
  passage: Passage,
  clause: Proposition | null,
): { readonly people: ReadonlySet<string>; readonly bodies: ReadonlySet<string> } {
  const ids = clause === null ? [] : Object.values(clause.arguments).flatMap((v) => index.entityOf.get(v) ?? [])
  const others = ids.filter((id) => !passage.speakers.has(id))
  const named = (kind: string) =>
    new Set(others.filter((id) => index.entities.get(id)?.kind === kind && isName(index.entities.get(id)?.name ?? '')))
  return { people: named('person'), bodies: named('organisation') }
}

function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^(?:The|A|An|My|His|Her|Its|Their) \p{Ll}/u.test(name)
}
