import { currencies, fateRoles, growingRoles } from '../../data/figure-words.ts'
import { edtfDays } from '../../text/edtf.ts'
import { addTo, agreeing, disjoint, joinPairs } from '../../text/grouping.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../card.ts'
import { besideEachOther, ellipsesOf } from './figure-ellipses.ts'
import { areOfOne, figuresAgree, tieOf } from './figure-ties.ts'
import { pluralOf } from './figure-kinds.ts'
import { type Figure, figuresOf } from './figures.ts'
import type { StoryIndex } from '../index-story.ts'
import { mattersTold } from './matters-told.ts'
import { standApart } from '../one-voice.ts'
import { tellsChange } from '../acts/told-change.ts'
import { valueSides } from '../value-sides.ts'
import { oneBlank } from '../words.ts'

/** Figures that a new one is compared with: the latest of its kind, so that work does not grow with the square. */
const latest = 50
/** Numbers of a kind that may follow one in its sentence. */
const mostInSentence = 8
const mostSides = 5

/** Numbers of one thing, tied by the words of their clauses, that cannot all hold: one card for each thing. `shown`: places of numbers that stand on other cards. */
export function findFigures(index: StoryIndex, shown: (document: string, core: Span) => boolean): readonly Draft[] {
  const figures = figuresOf(index)
  const ofMatter = mattersAt(index)
  const byKind = new Map<string, Figure[]>()
  for (const f of figures) if (f.role === null || !fateRoles.has(f.role)) addTo(byKind, f.kind, f)
  const pairs = [
    ...[...ellipsesOf(index, figures), ...besideEachOther(figures)].filter(([a, b]) => !figuresAgree(a, b)),
    ...[...byKind.values()].flatMap((known) => differingPairs(index, known)),
  ]
  const fresh = pairs.filter(
    ([a, b]) => ![a, b].every((f) => shown(f.passage.document.doc.id, f.core)) && !disjointMatters(ofMatter, a, b),
  )
  return joinPairs(fresh).flatMap((g) => draftOf(index, inOrder(g)))
}

/** Names of the matters that numbers are told of, by document and place. */
function mattersAt(index: StoryIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { matter, passage, core } of mattersTold(index)) {
    const key = `${passage.document.doc.id} ${core.start}`
    found.set(key, (found.get(key) ?? new Set()).add(matter.name))
  }
  return found
}

/** Both are told of a matter, and not of one: the sentence and the time in custody. */
function disjointMatters(ofMatter: ReadonlyMap<string, ReadonlySet<string>>, a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map((f) => ofMatter.get(`${f.passage.document.doc.id} ${f.core.start}`))
  return x !== undefined && y !== undefined && disjoint(x, y)
}

function differingPairs(index: StoryIndex, known: readonly Figure[]): (readonly [Figure, Figure])[] {
  return known.flatMap((f, i) => {
    const from = Math.max(0, i - latest)
    const near = known.slice(from, i + mostInSentence)
    return known.slice(from, i).flatMap((o) => (differ(index, o, f, near) ? [[o, f] as const] : []))
  })
}

function differ(index: StoryIndex, a: Figure, b: Figure, known: readonly Figure[]): boolean {
  if (figuresAgree(a, b) || !areOfOne(index, a, b) || isLater(a, b)) return false
  if ([a, b].some((f) => isListed(f, known)) && tieOf(index, a, b) < leastOfListed) return false
  // Who tells the other's number too counts two things.
  return ![a, b].some((own, i) => {
    const other = [a, b][1 - i] as Figure
    return known.some(
      (f) =>
        f !== own &&
        f !== other &&
        f.passage.document === own.passage.document &&
        !figuresAgree(f, own) &&
        (figuresAgree(f, other)
          ? tieOf(index, f, other) > 1
          : !standApart(f.passage, own.passage) && tieOf(index, f, other) >= ambiguous * tieOf(index, own, other)),
    )
  })
}

/** How closely a number that stands in a list of others must be tied to another account's. */
const leastOfListed = 3.5
/** Code units between the numbers of a list. */
const listGap = 40

/** "50 percent by November, 80 percent by December": one of several of its kind. */
function isListed(f: Figure, known: readonly Figure[]): boolean {
  return known.some(
    (o) =>
      o !== f &&
      o.passage.sentence === f.passage.sentence &&
      !figuresAgree(o, f) &&
      Math.max(o.core.start - f.core.end, f.core.start - o.core.end) <= listGap,
  )
}

/** Another number of the same voice is as near to the other account's: of several such things, none can be told. */
const ambiguous = 0.85

/** Told later as changed, or as still growing. */
function isLater(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map((f) => edtfDays(f.passage.published)?.[0] ?? null) as [number | null, number | null]
  if (x === null || y === null || x === y) return false
  const [first, last] = x < y ? [a, b] : [b, a]
  if (last.role !== null && growingRoles.has(last.role) && last.value > first.value) return true
  const { passage, core } = first
  const around = passage.document.doc.text.slice(
    Math.max(passage.start, core.start - 60),
    Math.min(passage.end, core.end + 15),
  )
  return (
    tellsChange(last.passage, last.core) || (/\b(?:so far|already|to date)\b/i.test(around) && last.value > first.value)
  )
}

/** In text order. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  return [...figures].sort((a, b) => a.passage.at - b.passage.at || a.core.start - b.core.start)
}

function draftOf(index: StoryIndex, figures: readonly Figure[]): Draft[] {
  const groups = agreeing(figures, mostSides, keyOf, figuresAgree)
  if (groups.length < 2) return []
  const values = groups.map((told) => ({ words: wordsOf(told[0] as Figure), told }))
  const { inWords, sides } = valueSides(index, values, mostSides)
  const about = thingOf(figures)
  return [
    {
      kind: 'count',
      reading: 'differs',
      explanation: `Accounts differ on ${about}: ${inWords}.`,
      compatible: null,
      rule: 'reconcile/figure',
      certainty: 0.5,
      tied: true,
      about,
      values: values.map((v) => v.words),
      sides,
    },
  ]
}

/** What a figure tells, as a key: figures of one key agree with the same others. */
function keyOf(f: Figure): string {
  return [f.value, f.most, f.bound, f.vague, f.kind, f.unit, f.planned, f.role, f.deed].join('|')
}

function wordsOf({ passage, core, unitWords }: Figure): string {
  const words = oneBlank(passage.document.doc.text.slice(core.start, core.end))
  return unitWords === undefined || /^[$£€]/.test(words) ? words : `${words} ${unitWords}`
}

/** What the numbers are of, in words: "how many people were aboard", "the length of the sentence". */
function thingOf(figures: readonly Figure[]): string {
  const [f] = figures as readonly [Figure]
  if (f.role !== null) return `how many people ${f.role}`
  if (f.kind === 'times') return 'how often it was'
  const owner = figures.find((o) => o.owner !== null)?.owner?.toLowerCase() ?? null
  if (currencies[f.kind] !== undefined) return owner === null ? 'a sum of money' : `the sum (${owner})`
  if (f.kind === 'time')
    return owner === null || owner === 'length'
      ? 'a length of time'
      : owner === 'delay'
        ? 'how late it was'
        : `the length of the ${owner}`
  if (f.kind === 'length')
    return owner === null
      ? 'a distance'
      : owner === 'coast'
        ? 'the distance from the coast'
        : `a distance (${owner})`.replace(/^a distance \((depth|height|level|limit|width|length)\)$/, 'the $1')
  if (f.kind === 'share') return owner === null ? 'a share' : `the ${owner}`
  return `the number of ${pluralOf(f.kind)}`
}
