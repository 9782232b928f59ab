import { eventNouns } from '../../data/event-nouns.ts'
import { anyDatesMeet } from '../../text/edtf.ts'
import { differing, grouped } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { apart } from '../one-voice.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'

const numbers = 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty'
const numberWords = numbers.split(' ')
const numberValues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60]
const units: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080 }
const figure = `(?:\\d+(?:\\.\\d+)?|${numberWords.join('|')}|an?)`
/** "the July meeting lasted five minutes, maybe ten", "the call went on for half an hour". */
const lasting = new RegExp(
  `(?<before>(?:\\p{L}+ ){0,2})\\b(?<what>\\p{L}+)(?: that)? (?:had |has |have )?(?:lasted|went on for|ran for|ran)(?: for)?\\W+(?<bound>only |just |about |around |nearly |almost |roughly |some |more than |over |at least |less than |under |up to |no more than )*(?<length>half an hour|an hour and a half|(?<least>${figure})(?:(?:-| to | or )(?<most>${figure}))?[ -](?<unit>second|minute|hour|day|week)s?(?<half> and a half)?)(?:,? (?:maybe|perhaps|or|possibly) (?<maybe>${figure})\\b)?`,
  'iu',
)
/** Lengths this many times apart are of one thing told in two ways; nearer ones are rounded. */
const leastApart = 1.4
const ordinals =
  /\b(?:first|second|third|last|other|final|later|earlier|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi
const mostSides = 4

const kindOfNoun = new Map(eventNouns.flatMap(({ kind, nouns }) => nouns.map((n) => [n, kind] as const)))

interface Length {
  readonly passage: Passage
  readonly kind: string
  readonly what: string
  /** Words that say which of several it was. */
  readonly which: ReadonlySet<string>
  /** Minutes, least and most. */
  readonly from: number
  readonly to: number
  readonly words: string
}

/** How long one event lasted, told in lengths that cannot both hold: one card for each event. */
export function findHowLong(index: StoryIndex): readonly Draft[] {
  return grouped(index.passages.flatMap(lengthOf), isOneEvent).flatMap((g) => draftOf(index, g))
}

function lengthOf(passage: Passage): Length[] {
  const m = lasting.exec(passage.text)
  const what = (m?.groups?.what ?? '').toLowerCase()
  const kind = kindOfNoun.get(what) ?? kindOfNoun.get(what.replace(/s$/, ''))
  if (m === null || kind === undefined || passage.damaged || passage.negated) return []
  const { before = '', bound = '', length = '', least, most, maybe, unit = '', half } = m.groups ?? {}
  const size = units[unit.toLowerCase()] ?? 60
  const low = /^half an/i.test(length)
    ? 30
    : /and a half$/i.test(length) && least === undefined
      ? 90
      : valueOf(least) * size
  const high = Math.max(low, ...[most, maybe].map((w) => valueOf(w) * size)) + (half === undefined ? 0 : size / 2)
  if (low <= 0) return []
  const words = `${bound}${length}${maybe === undefined ? '' : ` to ${maybe}`}`.replace(/\s+/g, ' ').trim()
  const which = new Set(before.toLowerCase().match(ordinals) ?? [])
  const [from, to] = withBound(bound.toLowerCase(), low, high)
  return [{ passage, kind, what, which, from, to, words }]
}

function valueOf(word: string | undefined): number {
  if (word === undefined) return 0
  if (/^an?$/i.test(word)) return 1
  const at = numberWords.indexOf(word.toLowerCase())
  return at < 0 ? Number(word) : (numberValues[at] ?? 0)
}

function withBound(bound: string, low: number, high: number): readonly [number, number] {
  if (/more than|over|at least/.test(bound)) return [low, Infinity]
  return /less than|under|up to|no more/.test(bound) ? [0, high] : [low, high]
}

/** One kind of event, no two of several: "the first meeting" is not "the second" one, nor that of another day. */
function isOneEvent(a: Length, b: Length): boolean {
  if (a.kind !== b.kind) return false
  const sameWhich = [...a.which].every((w) => b.which.has(w))
  if (a.which.size > 0 && b.which.size > 0 && !sameWhich && isOrdinal(a) === isOrdinal(b)) return false
  const days = ({ passage }: Length) => passage.dates.flatMap((d) => d.value ?? [])
  return anyDatesMeet(days(a), days(b))
}

function isOrdinal({ which }: Length): boolean {
  return [...which].some((w) => /^(?:first|second|third|last|other|final|later|earlier)$/.test(w))
}

function draftOf(index: StoryIndex, lengths: readonly Length[]): Draft[] {
  const groups: { from: number; to: number; words: string; passages: Passage[] }[] = []
  for (const l of lengths) {
    const known = groups.find((g) => l.from <= g.to * leastApart && g.from <= l.to * leastApart)
    if (known === undefined) groups.push({ from: l.from, to: l.to, words: l.words, passages: [l.passage] })
    else known.passages.push(l.passage)
  }
  const values = differing(groups, apart).slice(0, mostSides)
  if (values.length < 2) return []
  const what = lengths[0]?.what ?? 'event'
  return [
    {
      kind: 'count',
      reading: 'differs',
      explanation: `How long the ${what} lasted differs: ${valuesFrom(index, values)}.`,
      compatible: 'They may speak of different events of the kind.',
      rule: 'reconcile/how-long',
      certainty: 0.6,
      tied: true,
      about: `length of the ${what}`,
      sides: sidesFrom(index, values),
    },
  ]
}
