import { clockActs } from '../../data/clock-acts.ts'
import { groundNouns } from '../../data/place-nouns.ts'
import type { Span } from '../../model/span.ts'
import { compareDates } from '../../text/edtf.ts'
import { addTo, joinPairs, meets } from '../../text/grouping.ts'
import { type Draft, evidenceOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { documentsOf, type Passage, untoldRegions } from '../passages.ts'
import { fromWhom, valuesFrom } from '../telling.ts'
import { sentenceText } from '../sentence-views.ts'

/** A place of one kind in the words of a clause that tells what happened there. */
interface PlaceTold {
  readonly passage: Passage
  readonly core: Span
  readonly words: string
  /** What happened, and the noun of the place. */
  readonly key: string
  /** A place of its own by its name or number, by what sets it apart from others, or one of several. */
  readonly grain: 'named' | 'told apart' | 'one'
  /** The name or number; empty where there is none. */
  readonly name: string
}

/** Code units between an act and its place. */
const farthest = 60
const latest = 40
const mostSides = 4
const mostShown = 3

const nouns = [
  ...groundNouns,
  ...'station terminal office building house flat apartment shop garage park field ship ferry club nightclub'.split(
    ' ',
  ),
]
const place = new RegExp(
  `\\b(?:(?<det>the|an?|one of (?:the|its|their)|another)\\s)?(?<mods>(?:[\\p{L}’'-]+\\s){0,3}?)(?<noun>${nouns.join('|')})\\b(?:\\s(?<number>\\d{1,3}|[A-Z])(?![\\p{L}\\d,.]))?(?!\\s(?:\\p{Ll}*(?:master|owner|worker|manager|official|staff|officer|spokes\\p{L}+|operator|director|door|gate|wall|roof)s?)\\b|['’-])`,
  'giu',
)
const anyPlace = new RegExp(`\\b(?:${nouns.join('|')})\\b`, 'i')
/** "sent the ferry into", "drove his car at": what was struck follows. */
const sentInto =
  /\b(?:sent|drove|driven|steered|slammed|ploughed|plowed|smashed|crashed|ran|run) (?:[\p{L}’'-]+ ){0,4}?(?:into|onto|against)\b/giu

/** Where one thing happened, told by name and by its kind: one card for each place. */
export function findFinerPlaces(index: StoryIndex): readonly Draft[] {
  const byKey = new Map<string, PlaceTold[]>()
  for (const p of index.passages) {
    if (p.damaged || p.negated || untoldRegions.has(p.sentence.region) || p.text.includes('?')) continue
    for (const t of placesIn(p)) addTo(byKey, t.key, t)
  }
  return [...byKey.values()].flatMap((told) => {
    const pairs = told.flatMap((b, i) =>
      told.slice(Math.max(0, i - latest), i).flatMap((a) => (isOnePlace(a, b) ? [[a, b] as const] : [])),
    )
    return joinPairs(pairs).flatMap((g) => draftOf(index, g) ?? [])
  })
}

function placesIn(passage: Passage): readonly PlaceTold[] {
  const { text } = passage
  if (!anyPlace.test(text)) return []
  const acts = [...clockActs, ['struck', sentInto] as const].flatMap(([name, words]) =>
    [...text.matchAll(words)].map((m) => ({ name, end: m.index + m[0].length })),
  )
  const seen = new Set<string>()
  return acts.flatMap(({ name, end }): PlaceTold[] => {
    const after = text.slice(end, end + farthest)
    const [m] = after.matchAll(place)
    if (
      m?.groups === undefined ||
      /[.;:,“”"]|\b(?:and|when|after|that|who|which|while|from|since|before)\b/i.test(after.slice(0, m.index))
    )
      return []
    const { noun = '', number, mods = '', det } = m.groups
    const named = /\p{Lu}[\p{L}’'-]+\s*$/u.test(mods) || number !== undefined
    const grain = named ? 'named' : mods.trim() === '' ? 'one' : 'told apart'
    // "the pier" is the one told of before.
    if (grain === 'one' && !/^(?:an?|one of|another)/i.test(det ?? '')) return []
    const core = { start: passage.start + end + m.index, end: passage.start + end + m.index + m[0].length }
    const title = named ? `${mods.match(/\p{Lu}[\p{L}’'-]+/gu)?.join(' ') ?? ''} ${number ?? ''}`.trim() : ''
    const key = `${name} ${noun.toLowerCase()}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ passage, core, words: m[0].trim(), key, grain, name: title }]
  })
}

/** Told in two documents, more and less exactly, and of one thing or at one place. */
function isOnePlace(a: PlaceTold, b: PlaceTold): boolean {
  if (a.passage.document === b.passage.document || a.grain === b.grain) return false
  return meets(a.passage.entities, b.passage.entities) || sharesName(a.passage, b.passage)
}

/** A name that both sentences hold. */
function sharesName(a: Passage, b: Passage): boolean {
  const names = (p: Passage) => new Set(sentenceText(p).match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu))
  return meets(names(a), names(b))
}

function draftOf(index: StoryIndex, told: readonly PlaceTold[]): Draft | null {
  const names = new Set(told.flatMap((t) => (t.name === '' ? [] : [t.name])))
  if (names.size > 1) return null
  const byGrain = (['named', 'told apart', 'one'] as const)
    .map((grain) => told.filter((t) => t.grain === grain))
    .filter((own) => own.length > 0)
    .slice(0, mostSides)
  if (byGrain.length < 2 || documentsOf(told.map((t) => t.passage)).size < 2) return null
  const values = byGrain.map((own) => ({
    words: (own[0] as PlaceTold).words,
    passages: own.map((t) => t.passage),
    told: own.toSorted((a, b) => compareDates(a.passage.published, b.passage.published) || a.passage.at - b.passage.at),
  }))
  return {
    kind: 'place',
    reading: 'finer-precision',
    explanation: `One place is told more or less exactly: ${valuesFrom(index, values)}.`,
    compatible: 'All the words can be of one place.',
    rule: 'reconcile/finer-place',
    certainty: 0.4,
    tied: true,
    sides: values.map((v) => ({
      label: `${v.words}, ${fromWhom(index, v.passages)}`,
      evidence: v.told.slice(0, mostShown).map((t) => evidenceOf(t.passage, t.core)),
    })),
  }
}
