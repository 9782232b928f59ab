import { repeatedActs } from '../data/told-acts.ts'
import { datesMeet } from '../text/edtf.ts'
import { addTo } from '../text/grouping.ts'
import { foldName } from '../text/name-key.ts'
import { type Draft, evidenceOf } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import { standApart } from './one-voice.ts'
import { groundOf } from './places-differ.ts'
import { sentenceText } from './sentence-views.ts'
import { fromWhom, valuesFrom } from './telling.ts'
import { isOneAct, type ToldAct, toldActs } from './told-acts.ts'

/** Acts of a stem that a new one is compared with: the latest, so that work does not grow with the square. */
const latest = 40
const mostSides = 4
/** Acts whose place tells little: they are done everywhere. */
const anywhere: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'be',
  'have',
  'go',
  'come',
  'live',
  'work',
  'see',
  'speak',
])
interface Placed {
  readonly told: ToldAct
  readonly words: string
  /** The noun of a building or ground; null for a place told by its name. */
  readonly ground: string | null
}

/** Where one act was, told in two ways: one card for each act. */
export function findActPlaces(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, Placed[]>()
  for (const t of toldActs(index).flatMap((told) => placeOf(index, told) ?? [])) addTo(byAct, t.told.act, t)
  return [...byAct.values()].flatMap((placed) =>
    placed.flatMap((b, i) =>
      placed
        .slice(Math.max(0, i - latest), i)
        .flatMap((a) => (differ(a, b) && isOneAct(index, a.told, b.told) ? draftOf(index, a, b) : [])),
    ),
  )
}

function placeOf(index: StoryIndex, told: ToldAct): Placed | null {
  if (anywhere.has(told.clause.predicate) || told.named.size === 0) return null
  const found = Object.entries(told.clause.arguments).find(([role, value]) => {
    if (!/^(?:at|in|inside|outside|near|behind|on)$/.test(role)) return false
    return groundOf(placeWords(index, value)) !== null
  })
  if (found === undefined) return null
  const words = placeWords(index, found[1])
  return { told, words: `${found[0]} ${words}`, ground: groundOf(words) }
}

function placeWords(index: StoryIndex, value: string): string {
  const entity = index.entityOf.get(value)
  return entity === undefined ? value : (index.entities.get(entity)?.name ?? '')
}

function differ(a: Placed, b: Placed): boolean {
  if (!standApart(a.told.passage, b.told.passage)) return false
  if (a.ground === b.ground) return false
  const dates = [a, b].map((p) => p.told.clause.dates)
  const [x = [], y = []] = dates
  if (
    x.length > 0 &&
    y.length > 0 &&
    repeatedActs.has(a.told.clause.predicate) &&
    !x.some((d) => y.some((e) => datesMeet(d, e)))
  )
    return false
  const names = (p: Placed, o: Placed) => o.ground !== null && foldName(sentenceText(p.told.passage)).includes(o.ground)
  return !names(a, b) && !names(b, a)
}

function draftOf(index: StoryIndex, a: Placed, b: Placed): Draft[] {
  const values = [a, b].map((p) => ({ words: p.words, passages: [p.told.passage], told: p.told }))
  const told = values.find((v) => v.told.deed !== null && v.told.subject.length < 60)?.told
  const what =
    told === undefined ? 'it was' : `${told.subject.replace(/^(The|A|An) /, (w) => w.toLowerCase())} ${told.deed}`
  return [
    {
      kind: 'place',
      reading: 'differs',
      explanation: `Where ${what} differs: ${valuesFrom(index, values)}.`,
      compatible: 'One place may lie within the other, or there may have been two.',
      rule: 'reconcile/act-where',
      certainty: 0.5,
      sides: values.slice(0, mostSides).map((v) => ({
        label: `${v.words}, ${fromWhom(index, v.passages)}`,
        evidence: [evidenceOf(v.told.passage, v.told.clause.span)],
      })),
    },
  ]
}
