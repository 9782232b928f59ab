import { fateUnits, peopleUnits, unitFamilies } from '../../data/count-units.ts'
import { currencies, fateRoles, measures, peopleRoles, roleUnits } from '../../data/figure-words.ts'
import { groupNouns } from '../../data/people-nouns.ts'
import type { CountExpression } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Passage } from '../passages.ts'

/** What a number measures. */
export interface FigureKind {
  /** `time`, `length`, `share`, a currency, a role of people, or the noun that is counted. */
  readonly name: string
  /** How many of the kind's first unit its unit is. */
  readonly size: number
  /** Whether the kind alone says what is counted. */
  readonly specific: boolean
  /** What people are counted as; null for other numbers. */
  readonly role: string | null
}

const families = new Map(
  unitFamilies.flatMap(([first, ...others]) => [first, ...others].map((u) => [u as string, first as string] as const)),
)

/** How many there is room for, not how many were there. */
const room = /\b(?:takes?|holds?|seats?|capacity|room for|can (?:carry|take|hold))\b[^.;]{0,30}$/i

/** The kind of a number in its clause; null for one of which the clause does not say what it counts. */
export function kindOf(
  passage: Passage,
  count: CountExpression,
  clause: Span,
  predicate: string | null,
): FigureKind | null {
  const unit = count.unit.toLowerCase()
  const measure = count.rule === 'fraction' ? measures['percent'] : measures[unit]
  if (measure !== undefined) return { name: measure[0], size: measure[1], specific: false, role: null }
  if (unit === 'time' || unit === 'occasion') return { name: 'times', size: 1, specific: false, role: null }
  const money = currencies[unit]
  if (money !== undefined) return { name: money, size: 1, specific: false, role: null }
  const isPeople = peopleUnits.has(unit) || unit in fateUnits || isGroupNoun(unit) || count.rule === 'number-alone'
  if (room.test(passage.document.doc.text.slice(Math.max(passage.start, count.span.start - 40), count.span.start)))
    return null
  // "two of the fugitives": some of them.
  if (
    /^\S+ of (?:the|them|those|his|her|its|their)\b/i.test(
      passage.document.doc.text.slice(count.span.start, count.span.end + 8),
    ) &&
    roleUnits[unit] !== undefined
  )
    return null
  const role = isPeople || roleUnits[unit] !== undefined ? roleOf(passage, count, unit, clause, predicate) : undefined
  if (role !== undefined && count.rule !== 'number-of-these') return { name: role, size: 1, specific: false, role }
  if (peopleUnits.has(unit) || unit in fateUnits || count.rule === 'number-alone' || !/^\p{L}{3,}$/u.test(unit))
    return null
  return { name: familyOf(unit), size: 1, specific: true, role: null }
}

/** What people are counted as: by their noun, by the words after the number, or by those before it, up to the next number. */
function roleOf(
  passage: Passage,
  count: CountExpression,
  unit: string,
  clause: Span,
  predicate: string | null,
): string | undefined {
  const { text } = passage.document.doc
  const others = passage.counts.filter((c) => c !== count)
  const next = Math.min(
    ...others.filter((c) => c.span.start >= count.span.end).map((c) => c.span.start),
    endOf(passage, clause),
  )
  const last = Math.max(...others.filter((c) => c.span.end <= count.span.start).map((c) => c.span.end), clause.start)
  const after = withoutMarch(
    text.slice(Math.min(count.unitSpan.start, count.span.start), Math.max(next, count.unitSpan.end)),
  )
  // Words before the number speak of those told before it; a kind of people of its own ("four officers") is told by itself.
  const isFirst = last <= clause.start
  const before =
    isFirst && (peopleUnits.has(unit) || count.rule === 'number-alone')
      ? withoutMarch(text.slice(Math.max(passage.start, last, clause.start), count.span.start))
      : ''
  const telling = (words: string) => peopleRoles.find((r) => r.words.test(words))?.name
  const fate = peopleRoles.find((r) => fateRoles.has(r.name) && (r.words.test(after) || r.words.test(before)))
  if (fate !== undefined) return fate.name
  const done = predicate === null ? undefined : peopleRoles.find((r) => r.words.test(predicate))
  if (done !== undefined) return done.name
  return (
    roleUnits[unit] ??
    telling(after.split(/ and (?=\S+ (?:\S+ )?(?:were|was|are|is)\b)|[;:]/)[0] as string) ??
    telling(before)
  )
}

/** Where a clause ends with the words that are left out of it: "Six men were taken" "hostage". */
function endOf(passage: Passage, clause: Span): number {
  const rest = passage.document.doc.text.slice(clause.end, passage.end)
  const more = /^[^,;:.]*?(?=[,;:.]| (?:and|but|when|while|after|before|as)\b|$)/.exec(rest)?.[0].length ?? 0
  return clause.end + (/^[ ]/.test(rest) ? more : 0)
}

/** The month is no march. */
function withoutMarch(text: string): string {
  return text.replace(/\bMarch\b/g, '')
}

/** The first noun of the family of a unit; the unit itself where it has none. */
export function familyOf(unit: string): string {
  return families.get(unit) ?? unit
}

/** Whether a noun is for people of a kind. */
export function isGroupNoun(unit: string): boolean {
  return groupNouns.has(unit) || groupNouns.has(`${unit}s`) || groupNouns.has(unit.replace(/man$/, 'men'))
}

/** A noun or unit in the plural. */
export function pluralOf(unit: string): string {
  const irregular: Readonly<Record<string, string>> = { child: 'children', pence: 'pence', man: 'men', woman: 'women' }
  if (irregular[unit] !== undefined) return irregular[unit]
  if (/(?:s|x|ch|sh)$/.test(unit)) return `${unit}es`
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`
}
